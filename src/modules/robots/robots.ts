import { v7 as uuid } from 'uuid'
import type { Plan } from '#modules/floor-plans'
import { seal } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound, stale } from '#platform/ledger'
import type { Text } from '#platform/text'
import type { RobotState } from './adapter.ts'
import { createConnect } from './adapters/index.ts'
import type { Connect } from './connect.ts'
import { type Patience, usualPatience } from './decide.ts'
import { type Deps, everywhere, house } from './deps.ts'
import { faultsOf, type RobotDraft } from './draft.ts'
import { cancelGoal, type Wish, wish } from './missions.ts'
import { robotSilent, robotWrong, stillStopped } from './refusals.ts'
import { type Runner, startRunner } from './runner.ts'
import { asking, rate } from './screen.ts'
import { findRobot, robotsOf, type StoredRobot, type ToldGoal, toldColumns } from './stored.ts'
import { testLine } from './test-line.ts'

/** A robot with what it does, will do and did not manage today. */
export interface RobotReport extends StoredRobot {
  /** What runs, then what waits. */
  goals: ToldGoal[]
  /** The last ones that are over, the newest first. */
  over: ToldGoal[]
}

/** Whether a robot is there. */
export type RobotPresence = Pick<StoredRobot, 'id' | 'place' | 'name' | 'isOnline' | 'stoppedAt' | 'seenAt'>

/** Robots that lead people, bring water and go back to their charger. */
export interface Robots {
  /** Permission `queue.read`. */
  list(context: Context, place: string): Promise<RobotReport[]>
  /** Whether the robots of all halls answer whose figures the reader may see; permission `insight.read`. */
  reports(context: Context): Promise<RobotPresence[]>
  /** How far the stream of a place has come, for pages that follow it. */
  positionOf(place: string): Promise<number>
  /** The plan of a hall. */
  planOf(place: string): Plan
  /** Asks for something; permission `robot.work`. @throws Refusal `no-robot`, `robot-place-unknown` */
  wish(context: Context, place: string, wanted: Wish): Promise<ToldGoal>
  /** Permission `robot.work`. @throws Refusal `not-found`, `robot-goal-over` */
  cancel(context: Context, place: string, goal: string): Promise<void>
  /** The robot whose screen is the machine of this name. For the machine itself. */
  ofScreen(place: string, machine: string): Promise<RobotReport | undefined>
  /** As `wish`, by a machine of the hall for whoever stands before it; permission `robot.ask`. */
  ask(context: Context, place: string, wanted: Wish): Promise<ToldGoal>
  /** As `cancel`, likewise. */
  stop(context: Context, place: string, goal: string): Promise<void>
  /** How content somebody is who was led; permission `robot.ask`. @throws Refusal `not-found`, `robot-not-arrived` */
  rate(context: Context, place: string, goal: string, rating: 1 | 2 | 3): Promise<void>
  /** Somebody has looked after an emergency stop; permission `robot.work`. @throws Refusal `robot-still-stopped` */
  resume(context: Context, place: string, robot: string): Promise<void>
  /** Cups were filled up; permission `robot.work`. */
  fill(context: Context, place: string, robot: string, cups: number): Promise<void>
  /** Connects a robot; permission `robot.manage`. @throws Refusal `robot-wrong` */
  add(context: Context, place: string, draft: RobotDraft): Promise<{ id: string }>
  /** Another address or other names; a secret that is not given stays. @throws Refusal `stale`, `robot-wrong` */
  change(context: Context, place: string, id: string, seen: number, draft: RobotDraft): Promise<void>
  /** Its goals end; permission `robot.manage`. */
  retire(context: Context, place: string, id: string): Promise<void>
  /** Whether it answers, without keeping anything; permission `robot.manage`. @throws Refusal `robot-silent` */
  test(context: Context, place: string, draft: RobotDraft): Promise<RobotState>
  /** What the holder of a number is told whom a robot led no further. The caller has proved to hold the number. */
  adviceFor(ticket: string): Promise<Text | undefined>
  /** Drives what no living process drives. */
  run(): Runner
}

/**
 * @param options.isDemo robots on this very machine may be connected
 * @param options.connect for tests: other robots than those of the wires
 * @param options.elapsed for tests: the time of simulated robots
 */
export async function createRobots(
  options: Omit<Deps, 'connect' | 'patience' | 'elapsed' | 'key'> & {
    isDemo: boolean
    connect?: Connect | undefined
    patience?: Patience | undefined
    elapsed?: (() => number) | undefined
  },
): Promise<Robots> {
  const { isDemo, ...rest } = options
  const { value: key } = await rest.db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'robots'`,
  )
  const deps: Deps = {
    ...rest,
    key,
    connect: options.connect ?? createConnect(),
    patience: options.patience ?? usualPatience,
    elapsed: options.elapsed ?? (() => performance.now()),
  }
  const { ledger, clock } = deps

  const check = (draft: RobotDraft) => {
    const faults = faultsOf(draft, { isDemo })
    if (Object.keys(faults).length > 0) throw robotWrong(faults)
  }
  const change = (
    context: Context,
    place: string,
    id: string,
    command: { name: string; permission: string; input: unknown; event: string; detail?: object },
    update: (robot: StoredRobot, at: Temporal.Instant) => ReturnType<typeof sql>,
  ) =>
    ledger.command(context, { ...command, place }, async (tx, at) => {
      const robot = await findRobot(tx, id)
      if (robot?.place !== place) throw notFound()
      await tx.run(sql`update robots.robot set ${update(robot, at)} where id = ${id}`)
      const subject = `robot:${id}`
      const events = [{ stream: place, type: command.event, subject, data: {} }]
      return { answer: null, subject, events, detail: { name: robot.name, ...command.detail } }
    })

  const list: Robots['list'] = async (context, place) => {
    if (!may(context, 'queue.read', place)) throw forbidden()
    return ledger.read(context, 'queue.read', async (tx) => {
      const robots = await robotsOf(tx, place)
      const goals = await tx.many<ToldGoal>(sql`
        select ${toldColumns} from robots.goal g where place = ${place} and (settled_at is null or id in (
          select id from robots.goal l where l.place = ${place} and l.robot = g.robot and l.settled_at is not null
          order by l.settled_at desc limit 8))
        order by (state = 'queued'), priority desc, asked_at, leg`)
      return robots.map((robot) => {
        const own = goals.filter((goal) => goal.robot === robot.id)
        const over = own.filter((goal) => goal.settledAt)
        return {
          ...robot,
          goals: own.filter((goal) => !goal.settledAt),
          over: over.sort((a, b) => Temporal.Instant.compare(b.settledAt!, a.settledAt!)),
        }
      })
    })
  }

  return {
    list,
    planOf: deps.planOf,
    wish: (context, place, wanted) => wish(deps, context, place, wanted),
    cancel: (context, place, goal) => cancelGoal(deps, context, place, goal),
    run: () => startRunner(deps),

    reports: (context) =>
      deps.ledger.read(context, 'insight.read', (tx) =>
        tx.many<RobotPresence>(sql`
          select id, place, name, is_online, stopped_at, seen_at from robots.robot where retired_at is null`),
      ),
    async positionOf(place) {
      const head = await deps.db.direct.find<{ seq: number }>(
        sql`select event_seq as seq from ledger.head where name = ${place}`,
      )
      return head?.seq ?? 0
    },
    ask: (context, place, wanted) => wish(deps, context, place, wanted, asking),
    stop: (context, place, goal) => cancelGoal(deps, context, place, goal, asking),
    rate: (context, place, goal, rating) => rate(deps, context, place, goal, rating),
    async ofScreen(place, machine) {
      const robots = await list(house, place)
      return robots.find(({ screen }) => screen === machine)
    },
    async resume(context, place, id) {
      const command = { name: 'robots.resume', permission: 'robot.work', input: id, event: 'robot.changed' }
      await change(context, place, id, command, (robot) => {
        if (robot.state.mode === 'estop' && robot.isOnline) throw stillStopped()
        return sql`stopped_at = null`
      })
    },
    async fill(context, place, id, cups) {
      const command = {
        name: 'robots.fill',
        permission: 'robot.work',
        input: [id, cups],
        event: 'robot.changed',
      }
      await change(
        context,
        place,
        id,
        { ...command, detail: { cups } },
        () => sql`
        state = jsonb_set(state, '{cups}', to_jsonb(${cups}::int))`,
      )
    },
    async add(context, place, draft) {
      check(draft)
      const { name, kind, address, serial, locations, secret, screen } = draft
      return ledger.command(
        context,
        { name: 'robots.add', permission: 'robot.manage', place, input: draft },
        async (tx, at) => {
          const id = uuid()
          await assertFree(tx, place, draft, id)
          await tx.run(sql`
            insert into robots.robot (id, place, name, kind, address, serial, secret, locations, screen,
              added_by, added_at)
            values (${id}, ${place}, ${name}, ${kind}, ${address}, ${serial}, ${secret ? seal(key, secret) : undefined},
              ${JSON.stringify(locations)}::jsonb, ${screen || null}, ${context.actor}, ${at})`)
          const subject = `robot:${id}`
          const events = [{ stream: place, type: 'robot.changed', subject, data: {} }]
          return { answer: { id }, subject, events, detail: { name, kind, address } }
        },
      )
    },
    async change(context, place, id, seen, draft) {
      check(draft)
      const { name, kind, address, serial, locations, secret, screen } = draft
      await ledger.command(
        context,
        { name: 'robots.change', permission: 'robot.manage', place, input: { id, seen, draft } },
        async (tx) => {
          await assertFree(tx, place, draft, id)
          const sealed = secret ? seal(key, secret) : undefined
          const changed = await tx.run(sql`
            update robots.robot set name = ${name}, kind = ${kind}, address = ${address}, serial = ${serial},
              locations = ${JSON.stringify(locations)}::jsonb, screen = ${screen || null}, version = version + 1,
              -- A key is for one address: it does not go along to another.
              secret = coalesce(${sealed}, case when address = ${address} and kind = ${kind} then secret end)
            where id = ${id} and place = ${place} and version = ${seen} and retired_at is null`)
          if (changed === 0 && (await findRobot(tx, id))?.place !== place) throw notFound()
          if (changed === 0) throw stale()
          const subject = `robot:${id}`
          const events = [{ stream: place, type: 'robot.changed', subject, data: {} }]
          return { answer: null, subject, events, detail: { name, kind, address } }
        },
      )
    },
    async retire(context, place, id) {
      await ledger.command(
        context,
        { name: 'robots.retire', permission: 'robot.manage', place, input: id },
        async (tx, at) => {
          const robot = await findRobot(tx, id)
          if (robot?.place !== place) throw notFound()
          await tx.run(sql`update robots.robot set retired_at = ${at}, holder = null where id = ${id}`)
          await tx.run(sql`
            update robots.goal set state = 'cancelled', settled_at = ${at} where robot = ${id} and settled_at is null`)
          const subject = `robot:${id}`
          const events = [{ stream: place, type: 'robot.changed', subject, data: {} }]
          return { answer: null, subject, events, detail: { name: robot.name } }
        },
      )
    },
    async test(context, place, draft) {
      if (!may(context, 'robot.manage', place)) throw forbidden()
      check(draft)
      const line = { ...draft, id: uuid(), secret: draft.secret, plan: deps.planOf(place) }
      const state = await testLine(deps.connect(line), deps.patience.answer)
      if (!state) throw robotSilent()
      return state
    },
    async adviceFor(ticket) {
      const row = await deps.db.transaction(everywhere, (tx) =>
        tx.find<{ advice: Text | undefined }>(sql`
          select advice from robots.goal where ticket = ${ticket} and kind = 'escort'
            and asked_at > ${clock.now().subtract({ hours: 12 })}
          order by asked_at desc limit 1`),
      )
      return row?.advice
    },
  }
}

async function assertFree(
  tx: Parameters<typeof findRobot>[0],
  place: string,
  { name, screen }: Pick<RobotDraft, 'name' | 'screen'>,
  except: string,
) {
  const other = await tx.find<{ screen: string | undefined }>(sql`
    select screen from robots.robot where place = ${place} and retired_at is null and id <> ${except}
      and (lower(name) = lower(${name}) or screen = ${screen || null})`)
  if (!other) return
  if (screen && other.screen === screen)
    throw robotWrong({
      screen: {
        vi: 'Máy này đã là màn hình của rô-bốt khác.',
        en: 'This machine is another robot’s screen.',
        ar: 'هذا الجهاز شاشة روبوت آخر.',
      },
    })
  throw robotWrong({
    name: {
      vi: 'Phòng đã có rô-bốt tên này.',
      en: 'The hall has a robot of that name already.',
      ar: 'يوجد روبوت بهذا الاسم في القاعة.',
    },
  })
}
