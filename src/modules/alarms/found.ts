import type { Context } from '#platform/ledger'

/** One of the rows that make an alarm; it says what its detector knows. */
export interface FoundRow {
  /** Whose it counts for; the city's code for what belongs to no ward. */
  place: string
  dossier?: { id: string; code: string }
  /** In whose hands it is; undefined: in nobody's. */
  officer?: string | undefined
  step?: string | undefined
  at?: Temporal.Instant | undefined
  /** Office time until it is due; how long its step still takes by what is usual here. */
  minutesLeft?: number | undefined
  minutesNeeded?: number | undefined
  /** What it is, where it is no dossier. */
  label?: string
  /** Where somebody can do something about it. */
  about?: 'job' | 'seal' | 'letter' | 'thing' | undefined
  thing?: string | undefined
  /** What went wrong, in the words of what found it. */
  trouble?: string | undefined
}

/** Finds rows for a place, or for all the reader may see: an alarm counts exactly the rows it shows. */
export type Detector = (context: Context, place?: string) => Promise<FoundRow[]>
