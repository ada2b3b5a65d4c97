import { buffer } from 'node:stream/consumers'
import { sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type Ask, onGet, onPost } from './ask.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { RegisteredPage, VerifyPage } from './verify-pages.tsx'
import { verifyTexts } from './verify-texts.ts'

/** Checking a file is work: many at once from one address wait. */
const limit = { max: 20, timeWindow: '1 minute' }

/** Anybody checks a signed paper: by its file, or by the QR code on it. */
export function verifyRoutes(parts: CitizenParts): void {
  const { server, signatures, certification, places, config } = parts
  const megabytes = Math.round(config.maxUploadBytes / 1024 / 1024)
  const shell = (ask: Ask) => shellOf(parts, ask)
  const again = (ask: Ask, fault: string, status: number) =>
    sendPage(ask.reply, <VerifyPage shell={shell(ask)} {...{ megabytes, fault }} />, status)

  onGet(server, '/verify', (ask) => sendPage(ask.reply, <VerifyPage shell={shell(ask)} {...{ megabytes }} />))
  onPost(
    server,
    '/verify',
    async (ask) => {
      const text = verifyTexts(ask.language)
      const { request } = ask
      const options = { throwFileSizeLimit: false, limits: { fileSize: config.maxUploadBytes, files: 1 } }
      const part = request.isMultipart() ? await request.file(options) : undefined
      const bytes = part && (await buffer(part.file))
      if (!part?.filename || !bytes || bytes.length === 0) return again(ask, text.noFile, 422)
      try {
        // Cut off at the limit, it would be another file.
        if (part.file.truncated) return again(ask, verifyTooLarge(ask), 413)
        if (bytes.subarray(0, 1024).indexOf('%PDF-') < 0) return again(ask, text.notPdf, 422)
        const answer = await signatures.verify(bytes)
        return sendPage(ask.reply, <VerifyPage shell={shell(ask)} {...{ megabytes, answer }} />)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return again(ask, error.text[ask.language], error.status)
      }
    },
    limit,
  )
  onGet(server, '/verify/:id', async (ask) => {
    const file = await signatures.registered(ask.params.id!)
    const place = places.fullName(places.get(file.place), ask.language)
    const copy = await certification.publicCopy(file.id)
    return sendPage(ask.reply, <RegisteredPage shell={shell(ask)} {...{ file, place, megabytes, copy }} />)
  })

  const verifyTooLarge = (ask: Ask) =>
    ({
      vi: `Tệp lớn hơn ${megabytes} MB nên không kiểm tra được ở đây.`,
      en: `The file is larger than ${megabytes} MB and cannot be checked here.`,
      ar: `الملف أكبر من ${megabytes} ميغابايت ولا يمكن فحصه هنا.`,
    })[ask.language]
}
