import { localDate, startOf } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, may } from '#platform/ledger'
import { blockRange } from './blocks.ts'
import type { Deps } from './deps.ts'
import { historyOf } from './history/read.ts'
import { labelOf } from './label.ts'

/** Some numbers of a series, one after another, and what became of them. */
export interface NumberRun {
  series: string
  first: number
  last: number
  /** `leased-unused`: a kiosk kept it for the time the house might be away, and gave it to nobody. */
  is: 'given' | 'leased-unused' | 'unexplained'
  /** The kiosk that kept them, by its name. */
  device?: string
}

/** What is known of a hall's day: how far each series counted, what was given out, and what kiosks kept. */
export interface DayFacts {
  counted: { series: string; lastNumber: number }[]
  given: { series: string; number: number }[]
  blocks: { series: string; first: number; last: number; device: string }[]
}

/**
 * Says of every number of a day what became of it, so that nobody finds a gap without a reason. Pure. A number that
 * was neither counted nor leased and yet given out, or counted and not given out, is `unexplained`.
 */
export function explainNumbers({ counted, given, blocks }: DayFacts): NumberRun[] {
  const all = new Set([...counted, ...given, ...blocks].map((it) => it.series))
  return [...all].sort().flatMap((series) => {
    const of = <Item extends { series: string }>(items: readonly Item[]) =>
      items.filter((it) => it.series === series)
    const out = new Set(of(given).map((it) => it.number))
    const lastNumber = of(counted)[0]?.lastNumber ?? 0
    const expected = new Map<number, string | undefined>()
    for (let n = 1; n <= lastNumber; n++)
      if (n < blockRange.first || n > blockRange.last) expected.set(n, undefined)
    for (const { first, last, device } of of(blocks))
      for (let n = first; n <= last; n++) expected.set(n, device)
    const numbers = [...new Set([...expected.keys(), ...out])].sort((a, b) => a - b)
    return runs(
      numbers.map((number) => {
        const device = expected.get(number)
        const known = expected.has(number)
        const is = !known
          ? 'unexplained'
          : out.has(number)
            ? 'given'
            : device
              ? 'leased-unused'
              : 'unexplained'
        return { series, number, is, ...(device ? { device } : {}) }
      }),
    )
  })
}

function runs(numbers: (Pick<NumberRun, 'series' | 'is' | 'device'> & { number: number })[]): NumberRun[] {
  const found: NumberRun[] = []
  for (const { number, ...it } of numbers) {
    const before = found.at(-1)
    if (before?.last === number - 1 && before.is === it.is && before.device === it.device)
      before.last = number
    else found.push({ ...it, first: number, last: number })
  }
  return found
}

/** Every number of a hall's day with what became of it; permission `queue.read`. */
export async function numbersOf(
  deps: Deps,
  context: Context,
  place: string,
  day: Temporal.PlainDate,
): Promise<NumberRun[]> {
  const facts = await deps.ledger.read(context, 'queue.read', async (tx) => ({
    counted: await tx.many<DayFacts['counted'][number]>(sql`
      select series, last_number from reception.series where place = ${place} and day = ${day}`),
    given: await tx.many<DayFacts['given'][number]>(sql`
      select series, number from reception.ticket where place = ${place} and day = ${day}`),
    blocks: await tx.many<DayFacts['blocks'][number]>(sql`
      select series, first, last, regexp_replace(device, '^device:kiosk-[^-]+-', '') as device
      from reception.block where place = ${place} and day = ${day}`),
  }))
  // A row of a place that the permission does not reach is not there; neither is its history.
  if (!may(context, 'queue.read', place)) return []
  // A number that was moved to another day was given out here, and only the events still say so.
  const told = (await historyOf(deps, place, day)).map(({ label }) => ({
    series: label[0]!,
    number: Number(label.slice(1)),
  }))
  return explainNumbers({ ...facts, given: [...facts.given, ...told] })
}

/** A number a kiosk gave out by itself and the house could not take. */
export interface Stray {
  label: string
  device: string
  takenAt: Temporal.Instant
  why: 'not-leased' | 'number-taken'
}

/** What the hall's machines did today; permission `queue.read`. */
export interface MachinesToday {
  /** Numbers given out, by name of the machine. */
  given: Map<string, number>
  strays: Stray[]
}

export async function machinesToday(deps: Deps, context: Context, place: string): Promise<MachinesToday> {
  const morning = startOf(localDate(deps.clock.now()))
  return deps.ledger.read(context, 'queue.read', async (tx) => {
    const given = await tx.many<{ device: string; count: number }>(sql`
      select data->>'device' as device, count(*)::int as count from ledger.event
      where stream = ${place} and seq >= ledger.first_event(${place}, ${morning})
        and type = 'ticket.taken' and data ? 'device'
      group by 1`)
    const strays = await tx.many<Omit<Stray, 'label'> & { series: string; number: number }>(sql`
      select series, number, regexp_replace(device, '^device:kiosk-[^-]+-', '') as device,
        taken_at, why
      from reception.stray where place = ${place}
        and told_at >= ${morning}
      order by told_at, series, number`)
    return {
      given: new Map(given.map((it) => [it.device, it.count])),
      strays: strays.map(({ series, number, ...it }) => ({ ...it, label: labelOf(series, number) })),
    }
  })
}
