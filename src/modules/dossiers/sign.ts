import { Refusal, systemContext } from '#platform/ledger'
import { act } from './act.ts'
import type { Act } from './actions/index.ts'
import type { Deps } from './deps.ts'

/** The result of one request lies among the dossier's files. Told twice it is noted once. */
export const noteSigned = (deps: Deps, id: string, signed: { request: string; file: string }) =>
  note(deps, id, { type: 'become-signed', data: signed })

/** A request was parked: the dossier goes back to whoever approves, with the reason. */
export const noteUnsigned = (deps: Deps, id: string, failed: { request: string; reason: string }) =>
  note(deps, id, { type: 'fail-signing', data: failed })

async function note(deps: Deps, id: string, body: Act): Promise<void> {
  try {
    await act(deps, systemContext('signatures'), id, body)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
