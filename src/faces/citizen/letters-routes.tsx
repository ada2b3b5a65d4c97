import { formFields, formKey, sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import type { OpenedDossier } from './follow-cookie.ts'
import { shellOf } from './frame.tsx'
import { LettersPage } from './letters-page.tsx'
import type { CitizenParts } from './parts.ts'

/** Many phones share one address of their network; a script that tries addresses is stopped. */
const limit = { max: 60, timeWindow: '1 minute' }

/**
 * Being told by mail what becomes of one's dossier.
 * @param withDossier runs a page of the dossier that is open on the device
 */
export function lettersRoutes(
  parts: CitizenParts,
  withDossier: (
    handle: (ask: Ask, opened: OpenedDossier) => Promise<unknown>,
  ) => (ask: Ask) => Promise<unknown>,
): void {
  const { server, dossiers, messages } = parts
  const toDossier = (ask: Ask) => ask.reply.redirect(ask.to('/my'), 303)

  const lettersPage = async (ask: Ask, opened: OpenedDossier, typed?: string, refusal?: Refusal) => {
    if (!messages.isOffered) return toDossier(ask)
    const { code, secret, dossier } = opened
    const page = (
      <LettersPage
        shell={shellOf(parts, { ...ask, path: '/my/letters' })}
        formKey={formKey()}
        letters={await dossiers.letters({ id: dossier.id, code, secret })}
        typed={typed}
        fault={refusal && (refusal.fields.address ?? refusal.text)[ask.language]}
      />
    )
    return sendPage(ask.reply, page, refusal?.status)
  }

  onGet(
    server,
    '/my/letters',
    withDossier((ask, opened) => lettersPage(ask, opened)),
  )
  onPost(
    server,
    '/my/letters',
    withDossier(async (ask, opened) => {
      const { address = '' } = formFields(ask.request)
      if (!messages.isOffered) return toDossier(ask)
      try {
        await dossiers.setLetters(commandContext(parts, ask), opened, { address, language: ask.language })
        return toDossier(ask)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 404 || error.status >= 500) throw error
        return lettersPage(ask, opened, address.slice(0, 254), error)
      }
    }),
    limit,
  )
  onPost(
    server,
    '/my/letters/drop',
    withDossier(async (ask, opened) => {
      await dossiers.dropLetters(commandContext(parts, ask), opened)
      return toDossier(ask)
    }),
  )
}
