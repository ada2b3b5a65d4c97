import type { Period } from '#modules/insight'
import type { Places } from '#modules/places'
import { sql } from '#platform/db'
import { type Context, forbidden, type Ledger, may, stale } from '#platform/ledger'
import type { Indicator, Value } from './indicator.ts'
import { indexEntryWrong, indexMonthOpen } from './refusals.ts'

export const entering = 'index.enter'

/** A figure from outside the house, as somebody entered it. */
export interface Entry {
  place: string
  indicator: string
  /** A calendar month or year. */
  span: Period
  /** 1, 2, 3 …; the last one counts. */
  version: number
  /** Undefined: what was entered before is taken back. */
  value: Value | undefined
  /** Where it was read, or why it is taken back. */
  source: string
  officerName: string
  enteredAt: Temporal.Instant
}

/** What somebody enters. */
export interface NewEntry extends Pick<Entry, 'place' | 'indicator' | 'span' | 'value' | 'source'> {
  /** The version that was looked at; 0 when there was none. */
  seen: number
}

interface EntryRow extends Omit<Entry, 'span' | 'value'> {
  spanFrom: Temporal.PlainDate
  spanTo: Temporal.PlainDate
  numerator: number | undefined
  denominator: number | undefined
}

/**
 * Keeps a figure from outside as a further version; permission `index.enter` at the agency.
 * @throws Refusal `forbidden`, `index-entry-wrong` naming the fields, `index-month-open` before the span is over, `stale`
 */
export async function enter(
  deps: { ledger: Ledger; places: Places },
  context: Context,
  indicator: Indicator,
  entry: NewEntry,
  today: Temporal.PlainDate,
): Promise<{ version: number }> {
  const { ledger, places } = deps
  const { place, span, value, seen } = entry
  if (!may(context, entering, place)) throw forbidden()
  const source = entry.source.trim()
  const holdsForAll = indicator.entered === 'city'
  const faults = {
    ...(indicator.entered && (!holdsForAll || place === places.city.code)
      ? {}
      : { indicator: 'other' as const }),
    ...(value && !isCount(value.denominator, 1) ? { denominator: 'denominator' as const } : {}),
    ...(value && !(isCount(value.numerator, 0) && value.numerator <= value.denominator)
      ? { numerator: 'numerator' as const }
      : {}),
    ...(source.length >= 5 && source.length <= 300 ? {} : { source: 'source' as const }),
    ...(isSpan(span) ? {} : { period: 'period' as const }),
  }
  if (Object.keys(faults).length > 0) throw indexEntryWrong(faults)
  if (Temporal.PlainDate.compare(span.to, today) >= 0) throw indexMonthOpen()
  const version = seen + 1
  return ledger.command(
    context,
    {
      ...{ name: 'service-index.enter', permission: entering, place },
      input: { ...entry, span: `${span.from} ${span.to}` },
    },
    async (tx, at) => {
      const last = await tx.get<{ version: number }>(sql`
        select coalesce(max(version), 0) as version from service_index.entry
        where place = ${place} and indicator = ${indicator.id} and span_from = ${span.from} and span_to = ${span.to}`)
      if (last.version !== seen) throw stale()
      const added = await tx.run(sql`
        insert into service_index.entry (place, indicator, span_from, span_to, version, numerator, denominator, source,
          for_all, officer, officer_name, entered_at)
        values (${place}, ${indicator.id}, ${span.from}, ${span.to}, ${version}, ${value?.numerator ?? null},
          ${value?.denominator ?? null}, ${source}, ${holdsForAll}, ${context.actor}, ${context.name}, ${at})
        on conflict do nothing`)
      if (added === 0) throw stale()
      const subject = `index:${indicator.id}`
      return {
        answer: { version },
        subject,
        events: [{ stream: place, type: 'index.entered', subject, data: { version } }],
        detail: { indicator: indicator.id, from: `${span.from}`, to: `${span.to}`, version, ...value },
      }
    },
  )
}

/** What was entered about spans that lie within a period, every version, the oldest first. */
export async function entriesIn(ledger: Ledger, context: Context, { from, to }: Period): Promise<Entry[]> {
  const rows = await ledger.read(context, 'insight.read', (tx) =>
    tx.many<EntryRow>(sql`
      select place, indicator, span_from, span_to, version, numerator, denominator, source, officer_name, entered_at
      from service_index.entry where span_from >= ${from} and span_to <= ${to}
      order by span_from, span_to, place, indicator, version`),
  )
  return rows.map(({ spanFrom, spanTo, numerator, denominator, ...row }) => ({
    ...row,
    span: { from: spanFrom, to: spanTo },
    value:
      numerator === undefined || denominator === undefined
        ? undefined
        : { numerator: Number(numerator), denominator: Number(denominator) },
  }))
}

/** Of each agency, indicator and span the last version, where that was not taken back. */
export function standing(entries: readonly Entry[]): Entry[] {
  const last = new Map<string, Entry>()
  for (const entry of entries)
    last.set(`${entry.place} ${entry.indicator} ${entry.span.from} ${entry.span.to}`, entry)
  return [...last.values()].filter(({ value }) => value)
}

/**
 * Which entries an indicator is made of in a period, for an agency or (undefined) for all together. The year's figure
 * takes the place of its months'. What is a state and no sum (`latest`) is taken from the latest span. All together is the
 * city's own figure, and without one the wards'.
 */
export function entriesOf(
  entries: readonly Entry[],
  indicator: Pick<Indicator, 'id' | 'entered' | 'latest'>,
  period: Period,
  place: string | undefined,
  city: string,
): Entry[] {
  const inside = entries.filter(
    ({ indicator: id, span }) =>
      id === indicator.id &&
      Temporal.PlainDate.compare(span.from, period.from) >= 0 &&
      Temporal.PlainDate.compare(span.to, period.to) <= 0,
  )
  const ofAgency = (code: string): Entry[] => {
    const own = inside.filter((it) => it.place === code)
    const years = new Set(own.filter(isYear).map(({ span }) => span.from.year))
    const counted = own.filter((it) => isYear(it) || !years.has(it.span.from.year))
    if (!indicator.latest || counted.length === 0) return counted
    return [counted.reduce((a, b) => (Temporal.PlainDate.compare(b.span.to, a.span.to) >= 0 ? b : a))]
  }
  if (indicator.entered === 'city') return ofAgency(city)
  if (place !== undefined) return ofAgency(place)
  const whole = ofAgency(city)
  if (whole.length > 0) return whole
  return [...new Set(inside.map((it) => it.place))].flatMap(ofAgency)
}

const isYear = ({ span }: Pick<Entry, 'span'>) => span.from.until(span.to).days > 31

const isCount = (number: number, least: number) =>
  Number.isInteger(number) && number >= least && number <= 1_000_000_000

/** A whole month or a whole year. */
function isSpan({ from, to }: Period): boolean {
  const ends = (months: number) => from.add({ months }).subtract({ days: 1 }).equals(to)
  return from.day === 1 && (ends(1) || (from.month === 1 && ends(12)))
}
