import { readConfig } from '#platform/config'
import { openDatabase } from '#platform/db'
import { verifyAudit } from '#platform/ledger'
import { connect, say } from './connect.ts'

/** Checks every chain of the audit log; the exit code is 1 when one is broken. The program may be running. */
export async function verifyAuditLog(): Promise<void> {
  const { own, app, role } = await connect(readConfig(process.env))
  const db = openDatabase(app, role, 2)
  const chains = await verifyAudit(db)
  for (const { chain, rows, brokenAt } of chains) {
    say(
      `${chain.padEnd(10)} ${String(rows).padStart(9)} rows  ${brokenAt ? `BROKEN at ${brokenAt}` : 'whole'}`,
    )
  }
  const broken = chains.filter((chain) => chain.brokenAt !== undefined)
  say(
    broken.length === 0
      ? `${chains.length} chains, all whole`
      : `${broken.length} of ${chains.length} broken`,
  )
  if (broken.length > 0) process.exitCode = 1
  await db.close()
  await own?.stop()
}
