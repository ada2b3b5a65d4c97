import { encode } from 'uqr'
import type { Typst } from '#modules/documents'
import { formatDateTime, type Language } from '#platform/text'
import type { Bitmap } from './bitmap.ts'
import { drawSvg } from './draw.ts'
import { withoutCommands } from './escpos.ts'
import { slipTexts } from './texts.ts'

/** What a slip says, in the words of the person's language. */
export interface Slip {
  language: Language
  office: string
  /** `A012`. */
  label: string
  /** What the number is for; `purposeVi` is for the officer who is handed a slip in another language. */
  purpose: string
  purposeVi: string | undefined
  /** People ahead when the number was taken. */
  ahead: number | undefined
  /** How long the wait was expected to be then. */
  wait?: { words: string; clock: string | undefined } | undefined
  takenAt: Temporal.Instant
  missing: string[]
  brought: string[]
  /** The link that follows the number; absent when it is not known any more. */
  link: string | undefined
  /** A further slip for the same number. */
  again: boolean
}

export type DotsAcross = 576 | 384

/**
 * Composes the slip as a picture: thermal printers have letters neither for Vietnamese nor for Arabic.
 * @param width dots across the paper: 576 on 80 mm, 384 on 58 mm, at 8 dots a millimetre
 */
export async function drawSlip(typst: Typst, slip: Slip, width: DotsAcross): Promise<Bitmap> {
  const svg = await typst.render({
    file: 'slip.typ',
    json: JSON.stringify(view(slip, width)),
    at: 0,
    as: 'svg',
  })
  return withoutCommands(drawSvg(Buffer.from(svg).toString('utf8'), width))
}

function view(slip: Slip, width: DotsAcross) {
  const { language, office, label, purpose, ahead, wait, missing, brought, link } = slip
  const text = slipTexts(language)
  return {
    width,
    language,
    office,
    again: slip.again ? bilingual('again', language) : null,
    yourNumber: text.yourNumber,
    label,
    purpose,
    purposeVi: slip.purposeVi ?? null,
    ahead: ahead === undefined ? null : text.ahead(ahead),
    wait: wait ? text.wait(wait.words, wait.clock) : null,
    takenAt: text.takenAt(formatDateTime(slip.takenAt)),
    today: text.today,
    missingWords: text.missing,
    missing,
    broughtWords: text.brought,
    brought,
    follow: text.follow,
    sit: text.sit,
    qr: link ? qrRuns(link, width) : null,
  }
}

/** In the person's language and in the officers'. */
function bilingual(key: 'again', language: Language): string {
  return [...new Set([slipTexts('vi')[key], slipTexts(language)[key]])].join(' · ')
}

/** The QR code's black stretches, row by row, and how many dots a module takes; error correction M, as on forms. */
function qrRuns(link: string, width: DotsAcross) {
  const { size, data } = encode(link, { ecc: 'M', border: 4 })
  const runs: [x: number, y: number, length: number][] = []
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      let length = 1
      while (row[x + length]) length++
      runs.push([x, y, length])
      x += length
    }
  })
  // Half a millimetre and more a module, so that an old phone reads it; not wider than half the paper needs.
  return { size, runs, module: Math.max(4, Math.floor((width * 0.56) / size)) }
}
