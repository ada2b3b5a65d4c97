import { v5 as nameUuid, v7 as uuid } from 'uuid'
import { waypointOfCounter } from '#modules/floor-plans'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Trouble } from './adapter.ts'
import { advance, endBehind, eventOf, leftAlone, tellTheWay } from './books.ts'
import { levels } from './decide.ts'
import { type Deps, house } from './deps.ts'
import { type Goal, type GoalKind, isOver, isRunning, priorities } from './goals.ts'
import { noRobot, placeUnknown, robotBusy } from './refusals.ts'
import type { asking } from './screen.ts'
import { findRobot, goalColumns, lockGoal, type StoredRobot, type ToldGoal, toldColumns } from './stored.ts'

/** What is asked of a robot. */
export interface Wish {
  /** Made by whoever asks: the same id is the same wish. */
  id: string
  kind: GoalKind
  /** By default the one that can begin soonest. */
  robot?: string | undefined
  /** Of an escort: where it leads to. Without one it follows from the ticket, once that is called. */
  counter?: string | undefined
  ticket?: string | undefined
  /** Waypoints: of an escort where the person is met, of a water round its stops, of others where to. */
  at?: string[] | undefined
}

interface Leg {
  kind: GoalKind
  location: string | undefined
}

/** Officers give robots work; machines of the hall may ask for whoever stands before them. */
type Permission = 'robot.work' | typeof asking

/**
 * Asks a robot for something. It does not wait for the robot.
 * @throws Refusal `no-robot` when none of the hall is there, `robot-place-unknown` for a counter or waypoint that the plan
 *   does not have
 */
export async function wish(
  deps: Deps,
  context: Context,
  place: string,
  wanted: Wish,
  permission: Permission = 'robot.work',
): Promise<ToldGoal> {
  const legs = legsOf(deps, place, wanted)
  const { id, kind, counter, ticket } = wanted
  return deps.ledger.command(
    context,
    { name: 'robots.wish', permission, place, input: wanted },
    async (tx, at) => {
      // Two who ask with one id at the same moment: the second finds what the first one made.
      await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`robots ${id}`}, 0))`)
      const asked = await findGoal(tx, id)
      if (asked && asked.place !== place) throw notFound()
      if (asked) return { answer: asked, subject: `robot:${asked.robot}`, detail: { kind, repeated: true } }
      const robot = await chooseRobot(tx, place, wanted.robot)
      const goals: ToldGoal[] = []
      for (const [leg, { kind: of, location }] of legs.entries()) {
        // The last leg is what was asked for, and has its id.
        const own = leg === legs.length - 1 ? id : nameUuid(`leg ${leg}`, id)
        goals.push(
          await tx.get<ToldGoal>(sql`
            insert into robots.goal (id, robot, place, kind, priority, mission, leg, location, counter, ticket, state,
              asked_by, asked_at)
            values (${own}, ${robot.id}, ${place}, ${of}, ${priorities[kind]}, ${id}, ${leg}, ${location}, ${counter},
              ${ticket}, 'queued', ${context.actor}, ${at})
            returning ${toldColumns}`),
        )
      }
      const detail = { name: robot.name, kind, counter, legs: legs.length }
      const events = goals.map((goal) => eventOf(goal))
      return { answer: goals.at(-1)!, subject: `robot:${robot.id}`, events, detail }
    },
  )
}

function legsOf(deps: Deps, place: string, { kind, counter, ticket, at = [] }: Wish): Leg[] {
  const plan = deps.planOf(place)
  const known = (id: string | undefined) => {
    if (id === undefined || !plan.waypoints.some((it) => it.id === id)) throw placeUnknown()
    return id
  }
  const first = (wanted: string) => known(plan.waypoints.find((it) => it.kind === wanted)?.id)
  if (kind === 'escort') {
    // Called later: which counter it will be is not known yet, and nobody is fetched before.
    if (counter === undefined) {
      if (!ticket) throw placeUnknown()
      return [{ kind, location: undefined }]
    }
    const to = known(waypointOfCounter(plan, counter)?.id)
    return [
      ...at.slice(0, 1).map((it) => ({ kind: 'greet' as const, location: known(it) })),
      { kind, location: to },
    ]
  }
  if (kind === 'dock') return [{ kind, location: first('dock') }]
  if (kind === 'greet') return [{ kind, location: at[0] ? known(at[0]) : first('door') }]
  const seats = plan.waypoints.filter((it) => it.kind === 'seat').map(({ id }) => id)
  const stops = at.length > 0 ? at : seats
  if (stops.length === 0) throw placeUnknown()
  return stops.map((it) => ({ kind, location: known(it) }))
}

/** The one that was named, or the one with the least before it of those that can begin. */
async function chooseRobot(tx: Transaction, place: string, id: string | undefined): Promise<StoredRobot> {
  if (id) {
    const robot = await findRobot(tx, id)
    if (robot?.place !== place) throw notFound()
    return robot
  }
  const robot = await tx.find<StoredRobot>(freeRobots(place, undefined))
  if (!robot) throw noRobot()
  return robot
}

const freeRobots = (place: string, except: string | undefined) => sql`
  select id, name, place from robots.robot r
  where place = ${place} and retired_at is null and is_online and stopped_at is null
    and (${except}::uuid is null or id <> ${except})
    and coalesce((state->>'battery')::numeric, 100) >= ${levels.full}
  order by (select count(*) from robots.goal g where g.robot = r.id and g.settled_at is null), name limit 1`

async function findGoal(tx: Transaction, id: string): Promise<ToldGoal | undefined> {
  return tx.find<ToldGoal>(sql`select ${toldColumns} from robots.goal where id = ${id}`)
}

/** A goal that is waited for is given to another robot of the hall with all that belongs to it, or comes to nothing. */
export async function passOn(deps: Deps, goal: Goal, error: Trouble, at: string | undefined): Promise<void> {
  const isMoved = await deps.ledger.command(
    house,
    { name: 'robots.pass-on', permission: 'robot.work', place: goal.place, input: null },
    async (tx) => {
      const other =
        goal.kind === 'dock' ? undefined : await tx.find<{ id: string }>(freeRobots(goal.place, goal.robot))
      const moved = other
        ? await tx.many<Goal>(sql`
            update robots.goal set robot = ${other.id} where mission = ${goal.mission} and state = 'queued'
              and robot = ${goal.robot} and exists (
                select from robots.robot where id = ${goal.robot} and holder = ${deps.process})
            returning ${goalColumns}`)
        : []
      const detail = { kind: goal.kind, error, to: other?.id ?? null }
      const events = moved.map((it) => eventOf(it))
      return { answer: moved.length > 0, subject: `robot:${goal.robot}`, events, detail }
    },
  )
  if (!isMoved) await advance(deps, goal.id, { to: 'failed', error, at })
}

/** To its charging place, by the house's own decision. */
export async function makeDockGoal(deps: Deps, robot: StoredRobot): Promise<void> {
  const to = deps.planOf(robot.place).waypoints.find(({ kind }) => kind === 'dock')
  if (!to) return
  await wish(deps, house, robot.place, { id: uuid(), kind: 'dock', robot: robot.id })
}

/**
 * Ends what somebody no longer wants; permission `robot.work`. What waits ends at once, with what belongs to it; what runs
 * ends when the robot has said so.
 * @throws Refusal `not-found`; `robot-busy` when it is over already
 */
export async function cancelGoal(
  deps: Pick<Deps, 'ledger' | 'planOf'>,
  context: Context,
  place: string,
  id: string,
  permission: Permission = 'robot.work',
): Promise<void> {
  await deps.ledger.command(
    context,
    { name: 'robots.cancel', permission, place, input: id },
    async (tx, at) => {
      const goal = await lockGoal(tx, id)
      if (goal?.place !== place) throw notFound()
      if (isOver(goal.state)) throw robotBusy()
      const subject = `robot:${goal.robot}`
      const detail = { kind: goal.kind, state: goal.state }
      if (isRunning(goal.state)) {
        await tx.run(sql`
          update robots.goal set ending = '{"state": "cancelled"}'::jsonb where id = ${id} and ending is null`)
        return { answer: null, subject, detail, events: [eventOf(goal)] }
      }
      await tx.run(sql`
        update robots.goal set state = 'cancelled', settled_at = ${at} where id = ${id} and state = 'queued'`)
      const behind = await endBehind(tx, goal, { to: 'cancelled' }, at)
      const ended = [{ ...goal, state: 'cancelled' as const }, ...behind]
      return { answer: null, subject, detail, events: ended.map((it) => eventOf(it)) }
    },
  )
}

/** Numbers that have been called, for those whom a robot is to lead then; of numbers that are over nobody is led. */
export async function lookAtCalls(deps: Deps): Promise<void> {
  const waiting = await deps.ledger.read(house, 'robot.work', (tx) =>
    tx.many<Goal>(sql`
      select ${goalColumns} from robots.goal
      where state = 'queued' and location is null
        and robot in (select id from robots.robot where holder = ${deps.process})`),
  )
  for (const [place, goals] of Map.groupBy(waiting, (goal) => goal.place)) {
    const { waiting: others, atCounters, absent, parked } = await deps.reception.queue(house, place)
    for (const goal of goals) {
      const called = atCounters.find(({ id }) => id === goal.ticket)
      const isThere = [...others.map((it) => it.ticket), ...absent, ...parked].some(
        ({ id }) => id === goal.ticket,
      )
      if (called?.counter) await noteCalled(deps, goal, String(called.counter))
      else if (!isThere && !called) await advance(deps, goal.id, { to: 'cancelled' })
    }
  }
}

async function noteCalled(deps: Deps, goal: Goal, counter: string): Promise<void> {
  const to = waypointOfCounter(deps.planOf(goal.place), counter)
  await deps.ledger.command(
    house,
    { name: 'robots.called', permission: 'robot.work', place: goal.place, input: null },
    async (tx, at) => {
      const now = await tx.find<Goal>(sql`
        update robots.goal set counter = ${counter}, location = ${to?.id},
          state = ${to ? 'queued' : 'failed'}, error = ${to ? undefined : 'unknown_location'},
          settled_at = ${to ? undefined : at}::timestamptz
        where id = ${goal.id} and state = 'queued' returning ${goalColumns}`)
      const subject = `robot:${goal.robot}`
      if (!now) return { answer: null, subject }
      if (!to) await tellTheWay(deps, tx, now, undefined)
      const events = [eventOf(now), ...(to ? [] : [leftAlone(now)])]
      return { answer: null, subject, events, detail: { counter } }
    },
  )
}
