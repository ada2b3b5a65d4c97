import { workingTimeBetween } from '#modules/calendar'
import { type Sql, sql, type Transaction } from '#platform/db'
import type { Event } from '#platform/ledger'
import type { Action } from './actions.ts'
import type { Deps } from './deps.ts'
import { type AlarmState, ownerOf } from './state.ts'

/** An action that begins an alarm, with its row. Does nothing where the rule has an open one at the place. */
export function begun(id: string, action: Action, state: AlarmState): Sql {
  return sql`
    with alarm as (
      insert into alarms.alarm (id, rule, place, severity, status, owner_permission, raised_at, version, state)
      values (${id}, ${state.rule}, ${state.place}, ${state.severity}, ${state.status}, ${ownerOf(state).permission},
        ${state.raisedAt}, ${state.seq}, ${JSON.stringify(state)}::jsonb)
      on conflict (rule, place) where ended_at is null do nothing returning id)
    insert into alarms.action (alarm_id, seq, type, at, actor, actor_name, data)
    select id, ${action.seq}, ${action.type}, ${action.at}, ${action.actor}, ${action.actorName},
      ${JSON.stringify(action.data)}::jsonb from alarm`
}

/** One more action, with the row that follows from it. */
export function added(
  { calendar }: Pick<Deps, 'calendar'>,
  tx: Transaction,
  id: string,
  action: Action,
  state: AlarmState,
): void {
  const owner = ownerOf(state)
  const minutesUntil = (at: string | undefined) =>
    at === undefined
      ? undefined
      : Math.floor(
          workingTimeBetween(
            calendar,
            Temporal.Instant.from(state.raisedAt),
            Temporal.Instant.from(at),
          ).total('minutes'),
        )
  tx.send(sql`
    with acted as (
      insert into alarms.action (alarm_id, seq, type, at, actor, actor_name, data)
      values (${id}, ${action.seq}, ${action.type}, ${action.at}, ${action.actor}, ${action.actorName},
        ${JSON.stringify(action.data)}::jsonb))
    update alarms.alarm set status = ${state.status}, owner_permission = ${owner.permission},
      owner_officer = ${owner.officer}, acknowledged_at = ${state.acknowledgedAt}, ended_at = ${state.endedAt},
      acknowledged_after = ${minutesUntil(state.acknowledgedAt)}, ended_after = ${minutesUntil(state.endedAt)},
      version = ${state.seq}, state = ${JSON.stringify(state)}::jsonb
    where id = ${id}`)
}

/** What whoever follows the place hears. */
export const eventOf = (id: string, action: Action, state: AlarmState): Event => ({
  ...{ stream: state.place, type: `alarm.${action.type}`, subject: `alarm:${id}` },
  data: { rule: state.rule, status: state.status, severity: state.severity },
})
