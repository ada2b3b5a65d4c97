import { addWorkingDays, addWorkingHours } from '#modules/calendar'
import { localDate, startOf } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound, stale } from '#platform/ledger'
import { type Action, apply, type OfficerAct, officerActTypes } from './actions.ts'
import type { Deps } from './deps.ts'
import { rulesOn } from './holding.ts'
import { alarmMovedOn, alarmUntil } from './refusals.ts'
import { type AlarmState, isOpen, NotAllowed, type Status } from './state.ts'
import { added, eventOf } from './write.ts'

export interface ActedAlarm {
  id: string
  status: Status
  version: number
}

/** For so many working days at most somebody may take an alarm on, or put it off: then it comes back. */
const longestDays: Record<'acknowledge' | 'snooze', number> = { acknowledge: 10, snooze: 2 }

/** Whether this person stands on the alarm's ladder at its place. */
export const mayAct = (context: Context, state: AlarmState): boolean =>
  state.ladder.some(({ permission }) => may(context, permission, state.place))

/** What this person may do to an alarm now. */
export function possibleActs(context: Context, state: AlarmState): OfficerAct['type'][] {
  if (!isOpen(state) || !mayAct(context, state)) return []
  return officerActTypes.filter((type) => type !== 'snooze' || state.status === 'raised')
}

/**
 * Takes an alarm on with a next step, puts it off, or closes it with a reason.
 * @param options.version the one the person saw; another one means somebody acted meanwhile
 * @throws Refusal `not-found`, `forbidden`, `stale`, `alarm-moved-on`, `alarm-until`
 */
export function act(
  deps: Deps,
  context: Context,
  id: string,
  said: OfficerAct,
  options: { version?: number | undefined } = {},
): Promise<ActedAlarm> {
  const command = { name: `alarm.${said.type}`, permission: 'alarm.read', input: [id, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ state: AlarmState }>(
      sql`select state from alarms.alarm where id = ${id} for update`,
    )
    if (!row) throw notFound()
    const before = row.state
    if (!mayAct(context, before)) throw forbidden()
    if (options.version !== undefined && options.version !== before.seq) throw stale()
    if (said.type !== 'close') checkUntil(deps, said.type, at, said.data.until)
    const action: Action = {
      ...said,
      ...{ seq: before.seq + 1, at: at.toString(), actor: context.actor, actorName: context.name },
    }
    const after = applied(before, action)
    added(deps, tx, id, action, after)
    if (said.type === 'close') {
      const mutedUntil = addWorkingHours(deps.calendar, at, againHoursOf(deps, at, before.rule))
      tx.send(sql`
        insert into alarms.watch (rule, place, muted_until, seen)
        values (${before.rule}, ${before.place}, ${mutedUntil}, ${at})
        on conflict (rule, place) do update set muted_until = excluded.muted_until`)
    }
    return {
      answer: { id, status: after.status, version: after.seq },
      place: before.place,
      subject: `alarm:${id}`,
      events: [eventOf(id, action, after)],
      detail: { rule: before.rule, from: before.status, to: after.status },
    }
  })
}

const againHoursOf = ({ rules }: Deps, at: Temporal.Instant, id: string): number =>
  rulesOn(rules, [], localDate(at)).find((rule) => rule.id === id)?.againHours ?? 0

function checkUntil(
  { calendar }: Deps,
  type: 'acknowledge' | 'snooze',
  at: Temporal.Instant,
  text: string,
): void {
  const until = Temporal.Instant.from(text)
  const latest = startOf(addWorkingDays(calendar, localDate(at), longestDays[type]).add({ days: 1 }))
  if (Temporal.Instant.compare(until, at) <= 0 || Temporal.Instant.compare(until, latest) > 0)
    throw alarmUntil(longestDays[type])
}

function applied(before: AlarmState, action: Action): AlarmState {
  try {
    return apply(before, action)
  } catch (error) {
    throw error instanceof NotAllowed ? alarmMovedOn() : error
  }
}
