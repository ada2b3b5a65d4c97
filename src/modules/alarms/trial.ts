import { nextWorkingDay, type WorkingCalendar } from '#modules/calendar'
import { localDate, startOf, zone } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { decide, type OpenAlarm } from './decide.ts'
import type { Deps } from './deps.ts'
import { type HoldingRule, rulesOn } from './holding.ts'
import { readChanges, ruleWith, type WantedChange } from './rule-changes.ts'
import type { UnusualDays } from './unusual.ts'

/** An alarm that would have been raised: of which day, where. */
export interface WouldRaise {
  day: Temporal.PlainDate
  place: string
  expected: number
  seen: number
}

/** What a change of a rule would have meant for the last thirty days. */
export type Trial = { from: Temporal.PlainDate; to: Temporal.PlainDate } & (
  | {
      /** Days that are over are judged again, by the rule as it holds now and as it is wanted. */
      kind: 'days'
      days: number
      asIs: WouldRaise[]
      asWanted: WouldRaise[]
    }
  | {
      /**
       * What was never measured cannot be judged again: of a figure of the moment only what it was while an alarm was open is
       * kept. So many were raised, so many of them reached the wanted threshold.
       */
      kind: 'kept'
      raised: number
      reached: number
      /** The threshold is easier to reach than today's: what lay between nobody knows. */
      isEasier: boolean
    }
)

const trialDays = 30

/**
 * Tries a change on the last thirty days; nothing is written.
 * @throws Refusal `forbidden`, `not-found`, `alarm-thresholds`, `alarm-bounds`, `alarm-days`
 */
export async function tryRule(
  deps: Deps,
  past: (kpi: string, from: Temporal.PlainDate) => Promise<{ day: Temporal.PlainDate; at: UnusualDays }[]>,
  context: Context,
  id: string,
  wanted: WantedChange,
): Promise<Trial> {
  const { ledger, clock, calendar, places } = deps
  if (!may(context, 'alarm.manage', places.city.code)) throw forbidden()
  const asWanted = ruleWith(deps, id, wanted)
  const to = localDate(clock.now())
  const from = to.subtract({ days: trialDays })
  const { place } = wanted
  const asIs = rulesOn(deps.rules, await readChanges(ledger, context, id), to, place).find(
    (it) => it.id === id,
  )
  if (!asIs) throw notFound()
  const span = { from, to }
  if ('unusual' in asWanted.source) {
    const days = await past(asWanted.source.unusual, from)
    const at = place === undefined ? places.wards.map(({ code }) => code) : [place]
    const raisedBy = (rule: HoldingRule) =>
      at
        .flatMap((code) => replay(calendar, rule, code, days))
        .sort((a, b) => Temporal.PlainDate.compare(b.day, a.day) || a.place.localeCompare(b.place))
    return { ...span, kind: 'days', days: days.length, asIs: raisedBy(asIs), asWanted: raisedBy(asWanted) }
  }
  const isHigh = asWanted.when === 'at-least'
  const farthest = isHigh ? sql`max(s.value)` : sql`min(s.value)`
  const reaches = isHigh ? sql`farthest >= ${asWanted.raise.at}` : sql`farthest <= ${asWanted.raise.at}`
  const { raised, reached } = await ledger.read(context, 'alarm.read', (tx) =>
    tx.get<{ raised: number; reached: number }>(sql`
      select count(*)::int as raised, (count(*) filter (where ${reaches}))::int as reached from (
        select (select ${farthest} from alarms.sample s where s.alarm_id = a.id) as farthest from alarms.alarm a
        where rule = ${id} and ${place === undefined ? sql`true` : sql`place = ${place}`}
          and raised_at >= ${startOf(from)}) kept`),
  )
  const isEasier = isHigh ? asWanted.raise.at < asIs.raise.at : asWanted.raise.at > asIs.raise.at
  return { ...span, kind: 'kept', raised, reached: asWanted.isOff ? 0 : reached, isEasier }
}

const ladder = [{ permission: '' }]

/** The alarms a rule would have raised at a place, looked at once for each day, on the morning after it. Pure. */
export function replay(
  calendar: WorkingCalendar,
  rule: HoldingRule,
  place: string,
  days: readonly { day: Temporal.PlainDate; at: UnusualDays }[],
): WouldRaise[] {
  if (rule.isOff) return []
  // What is said of a day holds for as long as nothing is said of another: longer than any rule waits.
  const judged = { ...rule, raise: { ...rule.raise, minutes: 0 }, clear: { ...rule.clear, minutes: 0 } }
  let open: OpenAlarm | undefined
  return days.flatMap(({ day, at }) => {
    const found = at.get(place)
    const now = nextWorkingDay(calendar, day)
      .toZonedDateTime({ timeZone: zone, plainTime: { hour: 9 } })
      .toInstant()
    const { change } = decide(calendar, {
      ...{ rule: judged, watch: undefined, open, now, value: found?.deviation },
    })
    if (change === 'clear') open = undefined
    if (change !== 'raise' || !found) return []
    open = { status: 'raised', ladder, rung: 0, rungAt: now, until: undefined }
    return [{ day, place, expected: found.expected, seen: found.seen }]
  })
}
