import type { Text } from '#platform/text'
import type { Procedure, ProcedureVersion } from './schema.ts'

/** Who may ask for it: as the version says, else as the procedure does; undefined where nobody wrote it down. */
export const whoMayAsk = (
  procedure: Pick<Procedure, 'who'>,
  version: Pick<ProcedureVersion, 'who'>,
): Text | undefined => version.who ?? procedure.who
