import type { Period } from '#modules/insight'
import { sql } from '#platform/db'
import { type Context, type Ledger, within } from '#platform/ledger'

/** The books in the order of the report; electronic copies have one of their own. */
export const books = ['BS', 'BSDT', 'CKDC', 'CKND', 'HDGD', 'SG'] as const
type Book = (typeof books)[number]

/** What stands in the books of a kind: numbers, copies, fees in đồng. */
export interface CertifiedRow {
  key: Book
  numbers: number
  copies: number
  fees: number
}

/** Lines of the books that stand, entered on these days, by kind: all kinds, also those of which there was none. */
export async function certifiedOf(
  ledger: Ledger,
  context: Context,
  { period, place }: { period: Period; place?: string | undefined },
): Promise<CertifiedRow[]> {
  const found = await ledger.read(context, 'insight.read', (tx) =>
    tx.many<CertifiedRow>(sql`
      select kind as key, sum(n)::bigint as numbers, sum(copies)::bigint as copies, sum(fee)::bigint as fees
      from certification.v_entered_day
      where entered_on between ${period.from} and ${period.to} and ${place ? sql`unit = ${place}` : sql`true`}
        and ${within(context, 'insight.read', sql`unit`)}
      group by kind`),
  )
  return books.map((key) => {
    const row = found.find((it) => it.key === key)
    return {
      key,
      numbers: Number(row?.numbers ?? 0),
      copies: Number(row?.copies ?? 0),
      fees: Number(row?.fees ?? 0),
    }
  })
}
