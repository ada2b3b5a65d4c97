import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, type Ledger, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { type HoldingRule, type RuleChange, rulesOn } from './holding.ts'
import { changeDays, thresholdsFar, thresholdsMeet } from './refusals.ts'
import { hasBand, type Quiet, type Rule } from './rules.ts'

/** What the city wants of a rule; absent thresholds and hours are those of the file. */
export interface WantedChange {
  /** A ward; absent: everywhere. */
  place?: string | undefined
  /** Today when absent. */
  fromDay?: Temporal.PlainDate | undefined
  /** The last day. What is switched off has to have one. */
  untilDay?: Temporal.PlainDate | undefined
  isOff: boolean
  raiseAt?: number | undefined
  clearAt?: number | undefined
  quiet?: Quiet | undefined
  reason: string
}

/** No rule is off, and no change lies ahead, for longer. */
export const longestChangeDays = 90
/** A threshold is moved to a tenth of the file's, or to ten times it, at most. */
const farthest = 10

/** Between which values a rule's threshold may be moved. Counts are whole numbers, one at the least. */
export function boundsOf({ source, raise }: Pick<Rule, 'source' | 'raise'>): { least: number; most: number } {
  const least = raise.at / farthest
  return { least: 'unusual' in source ? least : Math.max(1, Math.ceil(least)), most: raise.at * farthest }
}

/** All changes there ever were, of one rule or of all, the newest first. */
export function readChanges(ledger: Ledger, context: Context, rule?: string): Promise<RuleChange[]> {
  return ledger.read(context, 'alarm.read', (tx) =>
    tx.many<RuleChange>(sql`
      select id, rule, place, at, actor_name, reason, from_day, until_day, is_off, raise_at, clear_at, quiet
      from alarms.rule_change where ${rule === undefined ? sql`true` : sql`rule = ${rule}`} order by at desc, id desc`),
  )
}

/** The rules as they hold today, everywhere or at one place. @throws Refusal `forbidden` */
export async function listRules(deps: Deps, context: Context, place?: string): Promise<HoldingRule[]> {
  const changes = await readChanges(deps.ledger, context)
  return rulesOn(deps.rules, changes, localDate(deps.clock.now()), place)
}

/**
 * The rule as it would be with a change.
 * @throws Refusal `not-found`, `alarm-thresholds`, `alarm-bounds`, `alarm-days`
 */
export function ruleWith(deps: Deps, id: string, wanted: WantedChange): HoldingRule {
  const today = localDate(deps.clock.now())
  const rule = rulesOn(deps.rules, [], today).find((it) => it.id === id)
  if (!rule) throw notFound()
  if (wanted.place !== undefined && (rule.scope !== 'ward' || !deps.places.find(wanted.place)))
    throw notFound()
  const { isOff, raiseAt, clearAt, quiet, fromDay = today, untilDay } = wanted
  const raise = { ...rule.raise, at: raiseAt ?? rule.raise.at }
  const clear = { ...rule.clear, at: clearAt ?? rule.clear.at }
  if (!hasBand({ when: rule.when, raise, clear })) throw thresholdsMeet()
  const { least, most } = boundsOf(rule)
  if (!(raise.at >= least && raise.at <= most && clear.at >= 0)) throw thresholdsFar(least, most)
  const last = today.add({ days: longestChangeDays })
  const { compare } = Temporal.PlainDate
  const isSane =
    compare(today, fromDay) <= 0 &&
    compare(fromDay, last) <= 0 &&
    (untilDay ? compare(fromDay, untilDay) <= 0 : !isOff) &&
    (!isOff || compare(untilDay!, fromDay.add({ days: longestChangeDays })) <= 0)
  if (!isSane) throw changeDays(longestChangeDays)
  return { ...rule, isOff, raise, clear, quiet: quiet ?? rule.quiet }
}

/**
 * Switches a rule off for some days, on again, or moves its thresholds and hours; what holds today is seen by the next look.
 * @throws Refusal `forbidden`, `not-found`, `alarm-thresholds`, `alarm-bounds`, `alarm-days`
 */
export async function changeRule(
  deps: Deps,
  context: Context,
  id: string,
  wanted: WantedChange,
): Promise<null> {
  const { place, untilDay, isOff, raiseAt, clearAt, quiet, reason } = wanted
  return deps.ledger.command(
    context,
    {
      ...{ name: 'alarm.change-rule', permission: 'alarm.manage', place: deps.places.city.code },
      input: [id, { ...wanted, fromDay: wanted.fromDay?.toString(), untilDay: untilDay?.toString() }],
    },
    async (tx, at) => {
      // Asked here, so that a form that is sent again on another day is told what became of it.
      const rule = ruleWith(deps, id, wanted)
      const fromDay = wanted.fromDay ?? localDate(at)
      await tx.run(sql`
        insert into alarms.rule_change
          (id, rule, place, at, actor, actor_name, reason, from_day, until_day, is_off, raise_at, clear_at, quiet)
        values (${uuid()}, ${id}, ${place}, ${at}, ${context.actor}, ${context.name}, ${reason}, ${fromDay}, ${untilDay},
          ${isOff}, ${raiseAt}, ${clearAt}, ${quiet})`)
      return {
        answer: null,
        subject: `alarm-rule:${id}`,
        detail: {
          ...{ rule: id, isOff, raiseAt: rule.raise.at, clearAt: rule.clear.at, quiet: rule.quiet },
          ...{ fromDay: fromDay.toString(), ...(untilDay ? { untilDay: untilDay.toString() } : {}) },
          ...(place ? { ward: place } : {}),
        },
      }
    },
  )
}
