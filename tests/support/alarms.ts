import { randomUUID } from 'node:crypto'
import type { TestHouse } from './house.ts'

/** An open alarm at a place, as a look at its figures would have raised it; one that was open before is closed. */
export async function raiseAlarm(it: TestHouse, place: string): Promise<string> {
  const id = randomUUID()
  const at = it.clock.now().toString()
  const data = {
    ...{ rule: 'late', place, severity: 'high', value: 7, threshold: 5, detail: {} },
    ladder: [
      { permission: 'alarm.handle', hours: 8 },
      { permission: 'alarm.lead', hours: 8 },
      { permission: 'alarm.oversee' },
    ],
  }
  const state = { ...data, status: 'raised', rung: 0, rungAt: at, raisedAt: at, seq: 1 }
  await it.superuser.query(
    `update alarms.alarm set status = 'closed', ended_at = $2::timestamptz,
       state = state || jsonb_build_object('status', 'closed', 'endedAt', $2::timestamptz)
     where place = $1 and rule = 'late' and ended_at is null`,
    [place, at],
  )
  await it.superuser.query(
    `insert into alarms.alarm (id, rule, place, severity, status, owner_permission, raised_at, version, state)
     values ($1, 'late', $2, 'high', 'raised', 'alarm.handle', $3, 1, $4)`,
    [id, place, at, state],
  )
  await it.superuser.query(`insert into alarms.action values ($1, 1, 'raise', $2, 'system:alarms', '', $3)`, [
    ...[id, at, data],
  ])
  await it.superuser.query(`insert into alarms.sample values ($1, $2, 7)`, [id, at])
  return id
}
