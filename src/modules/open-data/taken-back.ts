import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, type Ledger, notFound, stale } from '#platform/ledger'
import { reasonMissing } from './refusals.ts'

/** What was taken back, for everybody to read. */
export interface TakenBack {
  starts: Temporal.PlainDate
  at: Temporal.Instant
  /** Undefined of what was taken back before reasons were published. */
  why: string | undefined
}

/** A portion for those who look after what is published. */
export interface KeptPortion {
  starts: Temporal.PlainDate
  /** When it was published first. */
  madeAt: Temporal.Instant
  rows: number
  takenBack: TakenBack | undefined
}

/** Whoever publishes for the city. */
export const publishing = 'data.publish'
const fewestLetters = 10
/** Portions of a page. */
export const keptOnPage = 40

interface Deps {
  ledger: Ledger
  places: { city: { code: string } }
}

/**
 * Takes back what was published: the next revision, without rows. There is no revision with other counts: the difference of
 * two would tell small ones.
 * @param why for everybody to read
 * @throws Refusal `forbidden`; `not-found` where nothing was published; `stale` when it was taken back already;
 *   `open-data-reason` without a reason of ten letters
 */
export function takeBack(
  { ledger, places }: Deps,
  context: Context,
  { dataSet, starts, why }: { dataSet: string; starts: Temporal.PlainDate; why: string },
): Promise<null> {
  const reason = why.replace(/\s+/g, ' ').trim().slice(0, 500)
  const input = [dataSet, starts.toString(), reason]
  const command = { name: 'open-data.take-back', permission: publishing, place: places.city.code, input }
  return ledger.command(context, command, async (tx, at) => {
    if (reason.length < fewestLetters) throw reasonMissing()
    const last = await tx.find<{ revision: number; threshold: number }>(sql`
      select revision, threshold from open_data.portion where data_set = ${dataSet} and starts = ${starts}
      order by revision desc limit 1`)
    if (!last) throw notFound()
    if (last.revision > 1) throw stale()
    // Of two at the same moment the second meets the key of the first.
    const made = await tx.run(sql`
      insert into open_data.portion (data_set, starts, revision, threshold, rows, sha256, made_at, reason)
      values (${dataSet}, ${starts}, 2, ${last.threshold}, '[]', ${sha256('[]')}, ${at}, ${reason})
      on conflict do nothing`)
    if (made === 0) throw stale()
    return {
      answer: null,
      subject: `open-data:${dataSet}`,
      detail: { starts: starts.toString(), why: reason },
    }
  })
}

/** What was taken back of the days between two, both included; the newest first, at most 400. */
export function listTakenBack(
  { ledger }: Deps,
  context: Context,
  { dataSet, from, to }: { dataSet: string; from: Temporal.PlainDate; to: Temporal.PlainDate },
): Promise<TakenBack[]> {
  return ledger.read(context, publishing, (tx) =>
    tx.many<TakenBack>(sql`
      select starts, made_at as at, reason as why from open_data.portion
      where data_set = ${dataSet} and revision > 1 and starts between ${from} and ${to}
      order by starts desc limit 400`),
  )
}

/** What was published, the newest first. @param before only what begins before that day @throws Refusal `forbidden` */
export async function listKept(
  { ledger }: Deps,
  context: Context,
  { dataSet, before }: { dataSet: string; before: Temporal.PlainDate },
): Promise<KeptPortion[]> {
  const rows = await ledger.read(context, publishing, (tx) =>
    tx.many<{
      starts: Temporal.PlainDate
      madeAt: Temporal.Instant
      rows: number
      at: Temporal.Instant | undefined
      why: string | undefined
    }>(sql`
      select p.starts, p.made_at, jsonb_array_length(p.rows) as rows, back.made_at as at, back.reason as why
      from open_data.portion p left join open_data.portion back
        on back.data_set = p.data_set and back.starts = p.starts and back.revision = 2
      where p.data_set = ${dataSet} and p.revision = 1 and p.starts < ${before}
      order by p.starts desc limit ${keptOnPage}`),
  )
  return rows.map(({ at, why, ...it }) => ({
    ...it,
    takenBack: at ? { starts: it.starts, at, why: why ?? undefined } : undefined,
  }))
}
