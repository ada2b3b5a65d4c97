import { sha256 } from '../crypto/index.ts'
import { type Database, sql } from '../db/index.ts'

export interface ChainReport {
  chain: string
  rows: number
  /** The first row whose hash, link or number is wrong; undefined when the chain is whole. */
  brokenAt: number | undefined
}

/**
 * Walks every audit chain from its first row and recomputes each hash from the row's own columns. A row changed,
 * removed, inserted or cut off the end shows as a broken link.
 */
export async function verifyAudit(db: Database, batch = 5000): Promise<ChainReport[]> {
  const settings = { 'app.places': '*', 'app.actor': 'system:verify-audit' }
  const chains = await db.direct.many<{ name: string; auditSeq: number; auditHash: Buffer }>(
    sql`select name, audit_seq, audit_hash from ledger.head where audit_seq > 0 order by name`,
  )
  const reports: ChainReport[] = []
  for (const { name: chain, auditSeq, auditHash } of chains) {
    let previous: Buffer = Buffer.alloc(0)
    let seq = 0
    let brokenAt: number | undefined
    while (brokenAt === undefined && seq < auditSeq) {
      const rows = await db.transaction(settings, (tx) =>
        tx.many<{ seq: number; text: string; previous: Buffer; hash: Buffer }>(
          sql`select a.seq, ledger.audit_text(a) as text, a.previous, a.hash from ledger.audit a
              where a.chain = ${chain} and a.seq > ${seq} order by a.seq limit ${batch}`,
        ),
      )
      for (const row of rows) {
        const expected = sha256(Buffer.concat([previous, Buffer.from(row.text, 'utf8')]))
        if (row.seq !== seq + 1 || !row.previous.equals(previous) || !row.hash.equals(expected)) {
          brokenAt = seq + 1
          break
        }
        previous = row.hash
        seq = row.seq
      }
      if (rows.length === 0) brokenAt = seq + 1
    }
    if (brokenAt === undefined && !previous.equals(auditHash)) brokenAt = seq
    reports.push({ chain, rows: seq, brokenAt })
  }
  return reports
}
