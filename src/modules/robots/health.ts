import { sql } from '#platform/db'
import type { RobotState } from './adapter.ts'
import { type Deps, everywhere, house } from './deps.ts'
import type { StoredRobot } from './stored.ts'
import { inLanguages } from './texts.ts'

/** So few cups are told to the desk, before the last one is gone. */
export const fewCups = 2

/** Something about a robot that people have to know: written with an event and a line in the log. */
async function note(
  deps: Deps,
  robot: StoredRobot,
  event: { type: string; data: Record<string, unknown> },
  change: ReturnType<typeof sql> | undefined,
): Promise<void> {
  const subject = `robot:${robot.id}`
  await deps.ledger.command(
    house,
    { name: 'robots.note', permission: 'robot.work', place: robot.place, input: null },
    async (tx) => {
      if (change)
        await tx.run(
          sql`update robots.robot set ${change} where id = ${robot.id} and holder = ${deps.process}`,
        )
      return {
        answer: null,
        subject,
        events: [{ stream: robot.place, subject, ...event }],
        detail: { name: robot.name, is: event.type, ...event.data },
      }
    },
  )
}

export function noteOnline(deps: Deps, robot: StoredRobot, isOnline: boolean): Promise<void> {
  const change = sql`is_online = ${isOnline}, seen_at = ${isOnline ? deps.clock.now() : robot.seenAt}`
  return note(deps, robot, { type: 'robot.changed', data: { isOnline } }, change)
}

/** From now on it waits until somebody has looked and says so at the desk. */
export function noteStopped(deps: Deps, robot: StoredRobot): Promise<void> {
  const change = sql`stopped_at = ${deps.clock.now()}`
  return note(deps, robot, { type: 'robot.stopped', data: {} }, change)
}

/** Somebody stands before it. @returns what it says to them */
export async function metPerson(deps: Deps, robot: StoredRobot, at: string | undefined): Promise<string> {
  const says = inLanguages((text) => text.greet)
  await note(deps, robot, { type: 'robot.met', data: { at, says } }, sql`met_at = ${deps.clock.now()}`)
  return says.vi
}

/**
 * How a robot is, for others to show: where it drives is written as it changes, without a line in the log. That there is
 * hardly any water left is told.
 */
export async function noteState(deps: Deps, robot: StoredRobot, said: RobotState): Promise<void> {
  const state = { ...said, battery: said.battery === undefined ? undefined : Math.round(said.battery) }
  const before = robot.state
  if (same(before, state)) return
  await deps.db.transaction(everywhere, (tx) =>
    tx.run(sql`
      update robots.robot set state = ${JSON.stringify(state)}::jsonb, seen_at = ${deps.clock.now()}
      where id = ${robot.id} and holder = ${deps.process}`),
  )
  const had = before.cups ?? Number.POSITIVE_INFINITY
  if (state.cups !== undefined && state.cups <= fewCups && had > fewCups)
    await note(deps, robot, { type: 'robot.needs-water', data: { cups: state.cups } }, undefined)
}

/** A place, a mode, a per cent or a cup: what nobody would see is not written. */
function same(a: Partial<RobotState>, b: Partial<RobotState>): boolean {
  const far =
    a.pose && b.pose ? Math.hypot(a.pose.x - b.pose.x, a.pose.y - b.pose.y) : a.pose === b.pose ? 0 : 1
  const keys = ['mode', 'at', 'battery', 'charging', 'cups'] as const
  return far < 0.5 && keys.every((key) => a[key] === b[key])
}
