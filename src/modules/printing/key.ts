import { type Database, sql } from '#platform/db'

/** The installation's own key for this module; it seals links. */
export async function printingKey(db: Database): Promise<Buffer> {
  const { value } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'printing'`,
  )
  return value
}
