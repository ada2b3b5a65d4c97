import type { Act, HelpedDossier, OpenedMandate } from '#modules/dossiers'
import { doorstep, formFields, formKey, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { ActingDossiersPage, ActingPage } from './acting-pages.tsx'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { shellOf } from './frame.tsx'
import { helpersTexts } from './helpers-texts.ts'
import type { CitizenParts } from './parts.ts'
import { readUpload } from './upload.ts'

const cookie = 'acting'
const keptSeconds = 30 * 60

/** Acting for somebody, by the code and secret of a mandate: exactly what it says, while it holds. */
export function actingRoutes(parts: CitizenParts): void {
  const { server, dossiers, documents, procedures, places, config, publicUrl } = parts
  const countTry = server.createRateLimit({ max: 20, timeWindow: '1 minute' })
  const countVisit = server.createRateLimit({ max: 120, timeWindow: '1 minute' })
  const holdBack = async (ask: Ask, count: typeof countTry) => {
    const counted = await count(ask.request)
    if (!counted.isAllowed && counted.isExceeded) throw doorstep('too-many-requests')
  }
  const askAgain = (
    ask: Ask,
    code: string,
    errors: Parameters<typeof ActingPage>[0]['errors'],
    status: number,
  ) =>
    sendPage(
      ask.reply,
      <ActingPage shell={shellOf(parts, { ...ask, path: '/acting' })} code={code} errors={errors} />,
      status,
    )

  onGet(server, '/acting', (ask) => askAgain(ask, '', [], 200))
  onPost(server, '/acting', async (ask) => {
    await holdBack(ask, countTry)
    const fields = formFields(ask.request)
    const code = nfc(fields.code ?? '').slice(0, 40)
    const secret = nfc(fields.secret ?? '').slice(0, 40)
    const { required } = helpersTexts(ask.language).acting
    const empty = (['code', 'secret'] as const).filter((field) => !fields[field]?.trim())
    if (empty.length > 0)
      return askAgain(
        ask,
        code,
        empty.map((field) => ({ field, message: required })),
        400,
      )
    try {
      await dossiers.mandates.open(code, secret)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return askAgain(ask, code, [{ field: 'code', message: error.text[ask.language] }], 400)
    }
    ask.reply.setCookie(cookie, Buffer.from(JSON.stringify([code, secret])).toString('base64url'), {
      ...{ path: '/', httpOnly: true, sameSite: 'lax', maxAge: keptSeconds },
      secure: publicUrl.startsWith('https:'),
    })
    return ask.reply.redirect(ask.to('/acting/dossiers'), 303)
  })

  /** Asked anew each time: a mandate that was ended a moment ago opens nothing. */
  const withMandate = (handle: (ask: Ask, opened: OpenedMandate) => Promise<unknown>) => async (ask: Ask) => {
    const kept = readKept(ask.request.cookies[cookie])
    if (!kept) return ask.reply.redirect(ask.to('/acting'), 303)
    await holdBack(ask, countVisit)
    let opened: OpenedMandate
    try {
      opened = await dossiers.mandates.open(...kept)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      ask.reply.clearCookie(cookie, { path: '/' })
      return askAgain(ask, '', [{ message: error.text[ask.language] }], error.status)
    }
    return handle(ask, opened)
  }

  const show = async (ask: Ask, opened: OpenedMandate, refusals: Record<string, string> = {}) => {
    const versions = new Map(
      await Promise.all(
        opened.dossiers.map(
          async ({ id, procedure }) =>
            [id, await procedures.pinned(procedure.code, procedure.version)] as const,
        ),
      ),
    )
    return sendPage(
      ask.reply,
      <ActingDossiersPage
        shell={shellOf(parts, { ...ask, path: '/acting/dossiers' })}
        opened={opened}
        versionOf={({ id }: HelpedDossier) => versions.get(id)!}
        officeOf={(place) => places.officeName(places.get(place), ask.language)}
        formKey={formKey()}
        isSent={ask.query.done === 'sent'}
        refusals={refusals}
      />,
      Object.keys(refusals).length > 0 ? 400 : 200,
    )
  }

  onGet(
    server,
    '/acting/dossiers',
    withMandate((ask, opened) => show(ask, opened)),
  )

  onPost(
    server,
    '/acting/:dossier/supply',
    withMandate(async (ask, opened) => {
      const dossier = opened.dossiers.find(({ id }) => id === ask.params.dossier)
      const upload = await readUpload(ask.request, documents, config.maxUploadBytes)
      if (!dossier) throw notFound()
      // Sent already, by a second tap, or by the applicant themselves.
      if (!dossier.asked) return ask.reply.redirect(ask.to('/acting/dossiers'), 303)
      const { items } = dossier.asked
      const fieldOf = (item: string) => `${dossier.id}.${item}`
      const refusals: Record<string, string> = Object.fromEntries(
        Object.entries(upload.refusals).map(([field, refusal]) => [
          field,
          `${refusal.fileName}: ${refusal.text[ask.language]}`,
        ]),
      )
      const files = upload.files.filter(({ field }) => items.some((item) => fieldOf(item) === field))
      if (files.length === 0 && Object.keys(refusals).length === 0)
        refusals[fieldOf(items[0] ?? '')] = helpersTexts(ask.language).acting.nothing
      if (Object.keys(refusals).length > 0) return show(ask, opened, refusals)
      const context = dossiers.mandates.context(commandContext(parts, ask), opened.mandate, dossier)
      const given = new Map<string, string[]>()
      for (const { field, staged } of files) {
        const item = field.slice(dossier.id.length + 1)
        const file = await dossiers.addFile(context, dossier.id, staged)
        given.set(item, [...(given.get(item) ?? []), file])
      }
      const act: Act = {
        type: 'supply',
        data: {
          note: '',
          components: [...given].map(([id, ids]) => ({
            ...{ id, originals: 0, certified: 0, copies: 1, origin: 1 as const, files: ids },
          })),
        },
      }
      const key = /^[0-9a-f-]{36}$/.test(upload.fields.key ?? '') ? { key: upload.fields.key! } : {}
      await dossiers.act({ ...context, ...key }, dossier.id, act)
      return ask.reply.redirect(ask.to('/acting/dossiers?done=sent'), 303)
    }),
  )

  onPost(server, '/acting/leave', (ask) => {
    ask.reply.clearCookie(cookie, { path: '/' })
    return ask.reply.redirect(ask.to('/acting'), 303)
  })
}

/** Code and secret of the mandate that is open on the device. */
function readKept(kept: string | undefined): [code: string, secret: string] | undefined {
  if (!kept) return undefined
  try {
    const [code, secret] = JSON.parse(Buffer.from(kept, 'base64url').toString('utf8'))
    return typeof code === 'string' && typeof secret === 'string' ? [code, secret] : undefined
  } catch {
    return undefined
  }
}
