import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import { type ActBody, type Action, apply } from './actions.ts'
import { type Change, decide, type OpenAlarm, type Watch } from './decide.ts'
import type { Deps } from './deps.ts'
import { type HoldingRule, rulesByPlace, rulesOn } from './holding.ts'
import { tellOwners } from './letters/tell.ts'
import { readChanges } from './rule-changes.ts'
import type { AlarmState } from './state.ts'
import { placesOf, type Value, type Values } from './values.ts'
import { added, begun, eventOf } from './write.ts'

type WatchRow = Watch & { rule: string; place: string }
interface OpenRow {
  id: string
  version: number
  state: AlarmState
  sampled: number | undefined
}

/** Somebody else did it meanwhile: nothing is to be done, and nothing is written. */
class DoneAlready extends Error {}

const context = systemContext('alarms')

/**
 * Looks at every rule at every place, from what is kept and not from what happened: whatever was missed while nobody
 * looked is found by the next look, and two that look at once raise one alarm. Returns how many alarms changed.
 */
export async function evaluate(
  deps: Deps,
  measureAll: (rules: readonly HoldingRule[]) => Promise<Values>,
): Promise<number> {
  const { ledger, clock, calendar } = deps
  const today = localDate(clock.now())
  const changes = await readChanges(ledger, context)
  const holdingAt = rulesByPlace(deps.rules, changes, today)
  const looks = rulesOn(deps.rules, changes, today).map((rule) => ({
    rule,
    places: placesOf(deps, rule).filter((place) => !holdingAt(place).get(rule.id)!.isOff),
  }))
  const values = await measureAll(looks.filter(({ places }) => places.length > 0).map(({ rule }) => rule))
  const now = clock.now()
  const { watches, open } = await ledger.read(context, 'alarm.read', async (tx) => ({
    watches: await tx.many<WatchRow>(
      sql`select rule, place, rising, falling, muted_until, seen from alarms.watch`,
    ),
    open: await tx.many<OpenRow>(sql`
      select id, version, state,
        (select value from alarms.sample where alarm_id = a.id order by at desc limit 1) as sampled
      from alarms.alarm a where ended_at is null order by raised_at, id`),
  }))
  const keyOf = (rule: string, place: string) => `${rule} ${place}`
  const watchOf = new Map(watches.map((it) => [keyOf(it.rule, it.place), it]))
  const openOf = new Map(open.map((it) => [keyOf(it.state.rule, it.state.place), it]))
  const kept: WatchRow[] = []
  const samples: { id: string; value: number }[] = []
  let changed = 0
  for (const { rule: everywhere, places } of looks)
    for (const place of places) {
      const rule = holdingAt(place).get(everywhere.id)!
      const alarm = openOf.get(keyOf(rule.id, place))
      openOf.delete(keyOf(rule.id, place))
      const measured = values.of(rule, place)
      const look = { rule, watch: watchOf.get(keyOf(rule.id, place)), open: alarm && openAlarm(alarm), now }
      const decided = decide(calendar, { ...look, value: measured.value })
      if (decided.watch) kept.push({ ...decided.watch, rule: rule.id, place })
      if (alarm && measured.value !== undefined && measured.value !== alarm.sampled)
        samples.push({ id: alarm.id, value: measured.value })
      const said = decided.change && bodyOf(rule, place, measured, decided.change)
      if (said && (await carryOut(deps, place, alarm, said))) changed++
    }
  // Their rule was switched off, or is no more: nobody has to do anything.
  for (const alarm of openOf.values()) {
    const { place, value } = alarm.state
    if (await carryOut(deps, place, alarm, { type: 'clear', data: { value: alarm.sampled ?? value } }))
      changed++
  }
  await remember(deps, now, watches, kept, samples)
  return changed
}

function openAlarm({ state }: OpenRow): OpenAlarm {
  return {
    ...{ status: state.status as OpenAlarm['status'], ladder: state.ladder, rung: state.rung },
    rungAt: Temporal.Instant.from(state.rungAt),
    until: state.until === undefined ? undefined : Temporal.Instant.from(state.until),
  }
}

/** One change with its event and its line in the audit log. False when somebody else was first. */
async function carryOut(
  deps: Deps,
  place: string,
  alarm: OpenRow | undefined,
  said: ActBody,
): Promise<boolean> {
  const id = alarm?.id ?? uuid()
  const options = { name: `alarm.${said.type}`, permission: 'alarm.read', place, input: [id, said] }
  try {
    await deps.ledger.command(context, options, async (tx, at) => {
      const stamp = { at: at.toString(), actor: context.actor, actorName: context.name }
      const action = { ...said, ...stamp, seq: (alarm?.version ?? 0) + 1 } as Action
      if (alarm) {
        const still = await tx.find(
          sql`select 1 from alarms.alarm where id = ${id} and version = ${alarm.version} for update`,
        )
        if (!still) throw new DoneAlready()
      }
      const state = apply(alarm?.state, action)
      if (alarm) added(deps, tx, id, action, state)
      else {
        if ((await tx.run(begun(id, action, state))) === 0) throw new DoneAlready()
        tx.send(sql`insert into alarms.sample (alarm_id, at, value) values (${id}, ${at}, ${state.value})`)
      }
      return {
        answer: null,
        subject: `alarm:${id}`,
        events: [eventOf(id, action, state)],
        detail: { rule: state.rule, status: state.status, rung: state.rung },
        jobs: await tellOwners(deps, tx, at, { id, type: said.type, state }),
      }
    })
    return true
  } catch (error) {
    if (error instanceof DoneAlready) return false
    throw error
  }
}

function bodyOf(rule: HoldingRule, place: string, { value = 0, detail }: Value, change: Change): ActBody {
  if (change === 'clear') return { type: 'clear', data: { value } }
  if (change !== 'raise') return { type: change, data: {} }
  const { id, severity, ladder, raise } = rule
  return { type: 'raise', data: { rule: id, place, severity, ladder, value, threshold: raise.at, detail } }
}

/** What is to be known at the next look. What somebody muted meanwhile stays muted. */
async function remember(
  { ledger }: Pick<Deps, 'ledger'>,
  now: Temporal.Instant,
  before: readonly WatchRow[],
  kept: readonly WatchRow[],
  samples: readonly { id: string; value: number }[],
): Promise<void> {
  if (before.length + kept.length + samples.length === 0) return
  const rows = JSON.stringify(
    kept.map(({ rule, place, rising, falling, mutedUntil }) => ({
      ...{ rule, place, rising: rising?.toString(), falling: falling?.toString() },
      muted_until: mutedUntil?.toString(),
    })),
  )
  const gone = JSON.stringify(
    before.map(({ rule, place, mutedUntil }) => ({ rule, place, muted_until: mutedUntil?.toString() })),
  )
  await ledger.read(context, 'alarm.read', async (tx) => {
    await tx.run(sql`
      delete from alarms.watch w using jsonb_to_recordset(${gone}::jsonb) as b (rule text, place text, muted_until timestamptz)
      where (w.rule, w.place) = (b.rule, b.place) and w.muted_until is not distinct from b.muted_until
        and (w.rule, w.place) not in (
          select rule, place from jsonb_to_recordset(${rows}::jsonb) as k (rule text, place text))`)
    await tx.run(sql`
      insert into alarms.watch (rule, place, rising, falling, muted_until, seen)
      select rule, place, rising, falling, muted_until, ${now}
      from jsonb_to_recordset(${rows}::jsonb)
        as k (rule text, place text, rising timestamptz, falling timestamptz, muted_until timestamptz)
      order by rule, place
      on conflict (rule, place) do update set rising = excluded.rising, falling = excluded.falling,
        muted_until = coalesce(excluded.muted_until, alarms.watch.muted_until), seen = excluded.seen`)
    await tx.run(sql`
      insert into alarms.sample (alarm_id, at, value)
      select id, ${now}, value from jsonb_to_recordset(${JSON.stringify(samples)}::jsonb) as s (id uuid, value float8)
      on conflict do nothing`)
  })
}
