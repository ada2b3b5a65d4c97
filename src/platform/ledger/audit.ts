import { sql } from '../db/index.ts'
import type { Context } from './context.ts'
import type { Ledger } from './ledger.ts'

/** A line of the audit log. */
export interface AuditEntry {
  seq: number
  at: Temporal.Instant
  actor: string
  action: string
  subject: string
  purpose: string
  detail: Record<string, unknown>
}

/** The newest lines of a place's audit log, newest first; `before` is the number of the last line seen. */
export function listAudit(
  ledger: Ledger,
  context: Context,
  filter: { place: string; subject?: string | undefined; before?: number | undefined; limit?: number },
): Promise<AuditEntry[]> {
  const { place, subject, before, limit = 100 } = filter
  return ledger.read(context, 'audit.read', (tx) =>
    tx.many<AuditEntry>(sql`
      select seq, at, actor, action, subject, purpose, detail from ledger.audit
      where chain = ${place} and (${subject}::text is null or subject = ${subject})
        and (${before}::bigint is null or seq < ${before})
      order by seq desc limit ${limit}`),
  )
}
