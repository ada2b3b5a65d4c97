import { formContext } from '#platform/http'
import type { Context } from '#platform/ledger'
import type { Ask } from './ask.ts'
import type { CitizenParts } from './parts.ts'

/**
 * The context of a command at this door: always the public's, with the key of the form. An officer who tries the
 * citizen's pages in the same browser is a citizen here.
 */
export function commandContext({ access }: Pick<CitizenParts, 'access'>, ask: Ask): Context {
  return access.contextOf(undefined, ask.language, formContext(ask.request).key)
}
