import { sql, type Transaction } from '#platform/db'
import type { Event } from '#platform/ledger'
import type { Trouble } from './adapter.ts'
import { type Deps, house } from './deps.ts'
import { type Ending, type Goal, type GoalState, isOver, mayBecome } from './goals.ts'
import { goalColumns, lockGoal } from './stored.ts'
import { advice, saidAt } from './words.ts'

/** Where a goal goes, and what of it is written down. */
export interface Step {
  to: GoalState
  error?: Trouble | undefined
  /** The waypoint of the robot, for the way that the person is told. */
  at?: string | undefined
}

/** Nothing was changed: somebody was quicker, or the report came late. */
const unchanged = new Error('the goal stays as it is')

/**
 * Takes a goal one step on, if it may go there, in the name of the process that drives its robot.
 * @returns the goal as it is now and what the robot says to that; undefined when it may not
 */
export async function advance(deps: Deps, id: string, step: Step) {
  const place = await placeOf(deps, id)
  if (!place) return undefined
  return deps.ledger
    .command(house, { name: 'robots.goal', permission: 'robot.work', place, input: null }, async (tx, at) => {
      // The robot first, then its goals: whoever takes it over waits for this, or this sees it gone.
      const held = await tx.find(sql`
          select 1 from robots.robot where holder = ${deps.process}
            and id = (select robot from robots.goal where id = ${id}) for share`)
      const goal = await lockGoal(tx, id)
      if (!held || !goal || !mayBecome(goal.state, step.to)) throw unchanged
      const says = saidAt(goal, step.to)
      const now = await write(tx, goal, step, at)
      const behind = isOver(step.to) && step.to !== 'arrived' ? await endBehind(tx, goal, step, at) : []
      const left = [now, ...behind].filter((it) => it.kind === 'escort' && it.state === 'failed')
      for (const it of left) if (it.counter) await tellTheWay(deps, tx, it, step.at)
      const events = [now, ...behind].map((it) => eventOf(it, it === now ? says : undefined))
      const detail = { kind: goal.kind, from: goal.state, to: step.to, error: step.error }
      return {
        answer: { goal: now, says },
        subject: `robot:${goal.robot}`,
        events: [...events, ...left.map(leftAlone)],
        detail,
      }
    })
    .catch((error) => {
      if (error !== unchanged) throw error
      return undefined
    })
}

async function placeOf(deps: Deps, id: string): Promise<string | undefined> {
  const row = await deps.ledger.read(house, 'robot.work', (tx) =>
    tx.find<{ place: string }>(sql`select place from robots.goal where id = ${id}`),
  )
  return row?.place
}

function write(tx: Transaction, { id }: Goal, { to, error }: Step, at: Temporal.Instant): Promise<Goal> {
  return tx.get<Goal>(sql`
    update robots.goal set state = ${to}, error = ${to === 'failed' ? error : undefined},
      sent_at = case when ${to} = 'sent' then ${at}::timestamptz when ${to} = 'queued' then null else sent_at end,
      tries = tries + (${to} = 'sent')::int,
      settled_at = case when ${isOver(to)} then ${at}::timestamptz end
    where id = ${id} returning ${goalColumns}`)
}

/** When one leg comes to nothing, nobody waits at the end of it for the next. */
export function endBehind(
  tx: Transaction,
  { mission, id }: Pick<Goal, 'mission' | 'id'>,
  { to, error }: Step,
  at: Temporal.Instant,
): Promise<Goal[]> {
  return tx.many<Goal>(sql`
    update robots.goal set state = ${to}, error = ${to === 'failed' ? error : undefined}, settled_at = ${at}
    where mission = ${mission} and id <> ${id} and state = 'queued' returning ${goalColumns}`)
}

/** The person is told where to go, whatever became of the robot. */
export async function tellTheWay(
  deps: Pick<Deps, 'planOf'>,
  tx: Transaction,
  { id, place, counter }: Goal,
  at: string | undefined,
): Promise<void> {
  const told = advice(deps.planOf(place), counter!, at)
  await tx.run(sql`update robots.goal set advice = ${JSON.stringify(told)}::jsonb where id = ${id}`)
}

/** Asks that a running goal ends; the robot has the last word on how. */
export async function wantEnd(deps: Deps, goal: Goal, ending: Ending): Promise<void> {
  await deps.ledger.command(
    house,
    { name: 'robots.end-goal', permission: 'robot.work', place: goal.place, input: null },
    async (tx) => {
      await tx.run(sql`
        update robots.goal set ending = ${JSON.stringify(ending)}::jsonb
        where id = ${goal.id} and settled_at is null and ending is null`)
      const detail = { kind: goal.kind, ...ending }
      return { answer: null, subject: `robot:${goal.robot}`, detail }
    },
  )
}

/** For the desk, the kiosk and the robot's own screen; a goal says nothing of the person but their ticket's id. */
export function eventOf(goal: Goal, says?: unknown): Event {
  const { id, robot, kind, state, error, counter, location, ticket } = goal
  return {
    stream: goal.place,
    type: 'robot.goal',
    subject: `robot:${robot}`,
    data: { goal: id, kind, state, error, counter, location, ticket, says },
  }
}

/** Somebody stands in the hall whom no robot leads: for the screen of their number, and for the desk. */
export function leftAlone({ id, place, robot, counter, ticket, error }: Goal): Event {
  const data = { goal: id, counter, ticket, error }
  return { stream: place, type: 'robot.left-alone', subject: `robot:${robot}`, data }
}
