import type { GivenComponent } from '#modules/dossiers'
import { type Sql, sql } from '#platform/db'

/** How one dossier went, as `dossiers.v_course` tells it; nothing of whom it is for. Moments in JSON are ISO texts. */
export interface Course {
  id: string
  code: string
  receiving: string
  resolving: string
  procedureCode: string
  procedureVersion: number
  channel: string
  status: number
  filedAt: Temporal.Instant
  filedOn: Temporal.PlainDate
  finishedAt: Temporal.Instant | undefined
  version: number
  /** What was handed in first, and what there is now. */
  opened: GivenComponent[]
  /** A declaration was filled in within the system. */
  declared: boolean
  components: GivenComponent[]
  visits: { step: string; from: string; until?: string | null }[]
  pauses: Span[]
  supplements: { askedAt: string; items: string[]; suppliedAt?: string | null }[]
  opinions: Span[]
  /** Acts that brought somebody to the counter (`counter`), and what the citizen was asked to confirm. */
  acts: {
    type: 'receive' | 'supply' | 'hand-over' | 'send-draft' | 'answer-draft'
    at: string
    counter: boolean
    files: GivenComponent[] | null
  }[]
  /** Papers that the same person had digitised for this procedure before. */
  known: string[]
  /** From taking the number to the end at the counter, where it had a number. */
  hallMinutes: number | undefined
}

export interface Span {
  from: string
  to?: string | null
}

/** The columns of a course, of `c`; the ticket is read with it. */
export const courseColumns: Sql = sql`c.id, c.code, c.receiving, c.resolving, c.procedure_code, c.procedure_version, c.channel,
  c.status, c.filed_at, c.filed_on, c.finished_at, c.version, c.opened, c.declared, c.components, c.visits, c.pauses,
  c.supplements, c.opinions, c.acts, c.known,
  (select round(extract(epoch from t.ended_at - t.taken_at) / 60)::int from reception.v_ticket t
    where t.id = c.ticket_id and t.state = 'completed') as hall_minutes`
