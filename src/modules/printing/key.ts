import type { Places } from '#modules/places'
import { type Database, sql } from '#platform/db'
import { machineLink } from './machine.ts'

/** The installation's own key for this module; it seals links and proves machines. */
export async function printingKey(db: Database): Promise<Buffer> {
  const { value } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'printing'`,
  )
  return value
}

/** The address to open once on a kiosk's browser, for a command that opens no house. */
export async function kioskLink(
  deps: { db: Database; places: Places; publicUrl: string },
  place: string,
  kiosk: string,
): Promise<string> {
  return machineLink({ ...deps, key: await printingKey(deps.db) }, place, kiosk)
}
