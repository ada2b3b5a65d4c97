import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, type Ledger, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { thresholdsMeet } from './refusals.ts'
import { type HoldingRule, hasBand, type RuleChange, rulesOn } from './rules.ts'

/** What the city wants of a rule from now on; absent thresholds are those of the file. */
export interface WantedChange {
  isOff: boolean
  raiseAt: number | undefined
  clearAt: number | undefined
  reason: string
}

/** The newest change of each rule. */
export function readChanges(ledger: Ledger, context: Context): Promise<RuleChange[]> {
  return ledger.read(context, 'alarm.read', (tx) =>
    tx.many<RuleChange>(sql`
      select distinct on (rule) rule, at, actor_name, reason, is_off, raise_at, clear_at from alarms.rule_change
      order by rule, at desc, id desc`),
  )
}

/** The rules as they hold today. @throws Refusal `forbidden` */
export async function listRules(deps: Deps, context: Context): Promise<HoldingRule[]> {
  const changes = await readChanges(deps.ledger, context)
  return rulesOn(deps.rules, changes, localDate(deps.clock.now()))
}

/**
 * Switches a rule off or on, or moves its thresholds, for all places and from the next look on.
 * @throws Refusal `forbidden`, `not-found`, `alarm-thresholds`
 */
export async function changeRule(
  deps: Deps,
  context: Context,
  id: string,
  wanted: WantedChange,
): Promise<null> {
  const rule = rulesOn(deps.rules, [], localDate(deps.clock.now())).find((it) => it.id === id)
  if (!rule) throw notFound()
  const { isOff, raiseAt, clearAt, reason } = wanted
  const raise = { ...rule.raise, at: raiseAt ?? rule.raise.at }
  const clear = { ...rule.clear, at: clearAt ?? rule.clear.at }
  if (!hasBand({ when: rule.when, raise, clear })) throw thresholdsMeet()
  return deps.ledger.command(
    context,
    {
      name: 'alarm.change-rule',
      permission: 'alarm.manage',
      place: deps.places.city.code,
      input: [id, wanted],
    },
    async (tx, at) => {
      await tx.run(sql`
        insert into alarms.rule_change (id, rule, at, actor, actor_name, reason, is_off, raise_at, clear_at)
        values (${uuid()}, ${id}, ${at}, ${context.actor}, ${context.name}, ${reason}, ${isOff}, ${raiseAt}, ${clearAt})`)
      return {
        answer: null,
        subject: `alarm-rule:${id}`,
        detail: { rule: id, isOff, raiseAt: raise.at, clearAt: clear.at },
      }
    },
  )
}
