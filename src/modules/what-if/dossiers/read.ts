import { type WorkingCalendar, workingTimeBetween } from '#modules/calendar'
import { startOf } from '#platform/clock'
import { type Sql, sql } from '#platform/db'
import type { Context, Ledger } from '#platform/ledger'
import { inSlices } from '../slices.ts'
import { type DossierPast, type LearnedDossier, workingDay } from './past.ts'
import { mostDossiers } from './runs.ts'

/** Rows read at once. */
const piece = 500
/** Of them, so many are laid on the ruler before others have their turn: the first of a day take a third of a millisecond each. */
const slice = 25

interface Row {
  id: string
  receivedAt: Temporal.Instant
  finishedAt: Temporal.Instant | undefined
  dueOn: Temporal.PlainDate | undefined
}

interface Reading {
  ledger: Ledger
  calendar: WorkingCalendar
}

/**
 * What a unit had to resolve from one day on until another: in hand at the beginning, or come since. Refused, withdrawn and
 * stopped dossiers are left out: they ended without work being done.
 * @param place whose; undefined: those of all the city
 * @param days from `from` on, weekends among them
 */
export async function readDossiers(
  { ledger, calendar }: Reading,
  context: Context,
  place: string | undefined,
  from: Temporal.PlainDate,
  length: number,
): Promise<Pick<DossierPast, 'dossiers' | 'days'>> {
  const [start, end] = [startOf(from), startOf(from.add({ days: length }))]
  const minutes = (at: Temporal.Instant) => workingTimeBetween(calendar, start, at).total('minutes')
  const dossiers: LearnedDossier[] = []
  const own = place === undefined ? sql`true` : sql`resolving = ${place}`
  for (let last: string | undefined; dossiers.length < mostDossiers; ) {
    const rows = await ledger.read(context, 'insight.read', (tx) =>
      tx.many<Row>(sql`
        select id, received_at, finished_at, due_on from dossiers.v_dossier
        where ${own} and received_at < ${end} and (finished_at is null or finished_at >= ${start})
          and status not in (3, 7, 8) and ${behind(last)}
        order by id limit ${piece}`),
    )
    await inSlices(rows, slice, ({ receivedAt, finishedAt, dueOn }) => {
      dossiers.push({
        receivedAt: minutes(receivedAt),
        // Late goes by the day: until the end of that one it is in time.
        dueAt: dueOn && minutes(startOf(dueOn.add({ days: 1 }))),
        finishedAt:
          finishedAt && Temporal.Instant.compare(finishedAt, end) < 0 ? minutes(finishedAt) : undefined,
      })
    })
    last = rows.at(-1)?.id
    if (rows.length < piece) break
  }
  return { dossiers, days: Math.max(1, Math.round(minutes(end) / workingDay)) }
}

const behind = (id: string | undefined): Sql => (id === undefined ? sql`true` : sql`id > ${id}`)
