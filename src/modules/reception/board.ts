import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Closure, Deps } from './deps.ts'
import { labelOf } from './label.ts'

/** What a hall's screen shows: numbers and counters, nobody's name. Replaced as a whole by every newer one. */
export interface Board {
  place: string
  /** Position in the place's event stream: a board shows only what is newer than what it has. */
  seq: number
  at: string
  /** Called and not yet served, newest first: these flash and are spoken. */
  calling: BoardCall[]
  /** Being served, by counter. */
  serving: BoardCall[]
  /** Called before, newest first. */
  earlier: BoardCall[]
  waiting: { series: string; count: number }[]
  /** By queue, where it is known: about how many minutes somebody who comes now will wait. */
  expected?: { series: string; minutes: number }[]
  /** While an exception keeps the hall closed: why, and when it opens again. */
  closed?: Closure
}

export interface BoardCall {
  label: string
  counter: number
  /** Grows with every call of this number: a recall is spoken again. */
  calls: number
  /** Of the latest call: an old one is not spoken when a board comes back. */
  calledAt: string
  language: string
}

interface Row {
  kind: 'ticket' | 'waiting' | 'seq'
  series: string
  number: number
  state: string
  counter: number | undefined
  calls: number
  calledAt: Temporal.Instant | undefined
  language: string
}

/** Reads a hall's board in one statement. Public: there is nothing personal on it. */
export async function boardOf(deps: Pick<Deps, 'db' | 'clock'>, place: string): Promise<Board> {
  const now = deps.clock.now()
  const day = localDate(now)
  const rows = await deps.db.transaction({ 'app.places': place, 'app.actor': 'public' }, (tx) =>
    tx.many<Row>(sql`
      (select 'ticket' as kind, series, number, state, counter, calls, called_at, language from reception.ticket
       where place = ${place} and day = ${day} and called_at is not null and counter is not null
       order by called_at desc limit 24)
      union all
      (select 'waiting', series, waiting, '', null, 0, null, '' from reception.series
       where place = ${place} and day = ${day} and waiting > 0 order by series)
      union all
      (select 'seq', '', event_seq::int, '', null, 0, null, '' from ledger.head where name = ${place})`),
  )
  const tickets = rows.filter((row) => row.kind === 'ticket')
  const calls = (states: string[]) =>
    tickets
      .filter((row) => states.includes(row.state))
      .map((row) => ({
        label: labelOf(row.series, row.number),
        counter: row.counter!,
        calls: row.calls,
        calledAt: row.calledAt!.toString(),
        language: row.language,
      }))
  return {
    place,
    seq: rows.find((row) => row.kind === 'seq')?.number ?? 0,
    at: now.toString(),
    calling: calls(['called']),
    serving: calls(['serving']).sort((a, b) => a.counter - b.counter),
    earlier: calls(['completed', 'no_show']).slice(0, 6),
    waiting: rows
      .filter((row) => row.kind === 'waiting')
      .map((row) => ({ series: row.series, count: row.number })),
  }
}
