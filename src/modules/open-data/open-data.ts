import type { Insight } from '#modules/insight'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, type Ledger, systemContext } from '#platform/ledger'
import type { Row } from './columns.ts'
import { countOf, type DataSet } from './data-set.ts'
import { dataSets } from './data-sets.ts'
import { closedPortions, type Portion } from './portions.ts'
import { createProtector } from './protect/protector.ts'
import type { OpenDataRules } from './rules.ts'
import {
  type KeptPortion,
  listKept,
  listTakenBack,
  publishing,
  type TakenBack,
  takeBack,
} from './taken-back.ts'

/** A portion as it was published. */
export interface PublishedPortion {
  starts: Temporal.PlainDate
  revision: number
  rows: Row[]
}

/** What there is of a data set, without its rows. */
export interface Extent {
  first: Temporal.PlainDate
  last: Temporal.PlainDate
  portions: number
  madeAt: Temporal.Instant
  /** Changes when anything in it does. */
  etag: string
}

/** First and last day of portions that are asked for; the days in which they begin. */
export interface Range {
  from?: Temporal.PlainDate | undefined
  to?: Temporal.PlainDate | undefined
}

export interface OpenData {
  rules: OpenDataRules
  dataSets: readonly DataSet[]
  find(id: string): DataSet | undefined
  /**
   * Makes what is closed and not made yet, oldest first, from the first day of any record on. What was made is never made
   * again. Returns how many.
   */
  publishDue(): Promise<number>
  /** Takes back what was published, as whoever publishes for the city. See `taken-back.ts`. */
  takeBack(
    context: Context,
    wish: { dataSet: string; starts: Temporal.PlainDate; why: string },
  ): Promise<null>
  /** What was taken back, with its reason; the newest first. */
  takenBack(dataSet: string, range?: Range): Promise<TakenBack[]>
  /** What was published, for whoever publishes for the city: the newest first, some at a time. */
  kept(context: Context, dataSet: string, before?: Temporal.PlainDate): Promise<KeptPortion[]>
  /** Undefined while nothing is published of it. */
  extent(dataSet: string, range?: Range): Promise<Extent | undefined>
  /** Oldest first, the last revision of each; a few at a time, however many there are. */
  portions(dataSet: string, range?: Range): AsyncGenerator<PublishedPortion>
  close(): Promise<void>
}

const context = systemContext('open-data')
const permission = publishing
/** Portions that are read at once: some thousand rows. */
const atOnce = 10

export function createOpenData(deps: {
  ledger: Ledger
  clock: Clock
  insight: Insight
  places: Places
  rules: OpenDataRules
  log: Parameters<typeof createProtector>[0]
}): OpenData {
  const { ledger, clock, insight, places, rules } = deps
  const protector = createProtector(deps.log)
  const today = () => localDate(clock.now())

  async function publish(dataSet: DataSet, portion: Portion): Promise<void> {
    const { threshold } = rules
    const count = countOf({ insight, places, protector }, dataSet, {
      period: portion,
      time: portion.time,
      threshold,
    })
    const rows = JSON.stringify(await dataSet.rows(count))
    const command = { name: 'open-data.publish', permission, place: places.city.code, input: null }
    await ledger.command(context, command, async (tx, at) => {
      // Another process may have been quicker: what it made is what was published.
      await tx.run(sql`
        insert into open_data.portion (data_set, starts, revision, threshold, rows, sha256, made_at)
        values (${dataSet.id}, ${portion.from}, 1, ${threshold}, ${rows}::jsonb, ${sha256(rows)}, ${at})
        on conflict do nothing`)
      return { answer: null, subject: `open-data:${dataSet.id}`, detail: { portion: portion.time } }
    })
  }

  return {
    rules,
    dataSets,
    close: protector.close,
    find: (id) => dataSets.find((it) => it.id === id),

    async publishDue() {
      const opened = await insight.findFirstDay(context)
      if (!opened) return 0
      let made = 0
      for (const dataSet of dataSets) {
        const there = await ledger.read(context, permission, (tx) =>
          tx.many<{ starts: Temporal.PlainDate }>(sql`
            select distinct starts from open_data.portion where data_set = ${dataSet.id}`),
        )
        const known = new Set(there.map(({ starts }) => starts.toString()))
        for (const portion of closedPortions(dataSet, rules.from, today())) {
          // Before there were records nothing is said, which is not the same as that nothing happened.
          if (Temporal.PlainDate.compare(portion.to, opened) < 0) continue
          if (known.has(portion.from.toString())) continue
          await publish(dataSet, portion)
          made++
        }
      }
      return made
    },

    takeBack: (by, wish) => takeBack(deps, by, wish),
    takenBack: (dataSet, range = {}) =>
      listTakenBack(deps, context, { dataSet, from: lowest(range), to: highest(range) }),
    kept: (by, dataSet, before = highest({})) => listKept(deps, by, { dataSet, before }),

    async extent(dataSet, range = {}) {
      const row = await ledger.read(context, permission, (tx) =>
        tx.find<{
          first: Temporal.PlainDate | undefined
          last: Temporal.PlainDate
          portions: number
          madeAt: Temporal.Instant
          hashes: string
        }>(sql`
          select min(starts) as first, max(starts) as last, count(distinct starts)::int as portions,
            max(made_at) as made_at, string_agg(encode(sha256, 'hex'), '' order by starts, revision) as hashes
          from open_data.portion
          where data_set = ${dataSet} and starts between ${lowest(range)} and ${highest(range)}`),
      )
      if (!row?.first) return undefined
      const { first, last, portions, madeAt } = row
      return { first, last, portions, madeAt, etag: sha256(row.hashes).toString('base64url').slice(0, 22) }
    },

    async *portions(dataSet, range = {}) {
      for (let from = lowest(range); ; ) {
        const found = await ledger.read(context, permission, (tx) =>
          tx.many<PublishedPortion>(sql`
            select distinct on (starts) starts, revision, rows from open_data.portion
            where data_set = ${dataSet} and starts between ${from} and ${highest(range)}
            order by starts, revision desc limit ${atOnce}`),
        )
        yield* found
        if (found.length < atOnce) return
        from = found.at(-1)!.starts.add({ days: 1 })
      }
    },
  }
}

const lowest = ({ from }: Range) => from ?? Temporal.PlainDate.from('1900-01-01')
const highest = ({ to }: Range) => to ?? Temporal.PlainDate.from('9999-12-31')
