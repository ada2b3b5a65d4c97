import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '#platform/clock'
import { openDatabase } from '#platform/db'
import { createHub } from '#platform/events'
import { announce, type Presence } from '#platform/jobs'
import { createLedger, Refusal, systemContext } from '#platform/ledger'
import type { TestHouse } from '../../../tests/support/house.ts'
import type { RobotAdapter } from './adapter.ts'
import { type SimulatedLine, simulatedAdapter } from './adapters/simulated.ts'
import { type Patience, usualPatience } from './decide.ts'
import { createRobots, type Robots } from './robots.ts'
import type { Runner } from './runner.ts'
import { type Build, type SimulatedRobot, simulateRobot } from './simulator/robot.ts'

/** What is asked of some simulated robots of one hall, while everything that can happen to them happens. */
export interface Trial {
  ward: string
  it: TestHouse & { clock: Clock & { advance(by: Temporal.DurationLike): void } }
  escorts: number
  robots: number
  seed: number
  /** How much faster than the real time. */
  scale: number
  /** What is waited for, where not as usual. */
  patience?: Partial<Patience>
  /** How the robots are built, where not as usual. */
  build?: Partial<Build>
  /** How long all may take to come to rest in the end, in simulated seconds. */
  rest?: number
  /** Breaks something on purpose, to see that it is noticed. */
  spoil?: (adapter: RobotAdapter, robot: SimulatedRobot) => RobotAdapter
}

/** What came of it. Everything but the counts has to be empty. */
export interface Account {
  asked: number
  /** State → how many people; of those that failed with the reason. */
  states: Record<string, number>
  faults: Record<string, number>
  /** Asked for, and not ended, or not there. */
  lost: string[]
  /** Begun more than once, by one robot or by two. */
  twice: string[]
  /** Ended as done, and no robot ever began it. */
  invented: string[]
  /** Failed, and nobody told the person where to go. */
  untold: string[]
  /** Stands somewhere with less than ten per cent. */
  undocked: string[]
}

const officer = systemContext('trial')

interface Body {
  id: string
  robot: SimulatedRobot
  line: SimulatedLine
  /** Simulated moments at which something is over. */
  cutUntil: number
  stopUntil: number
  acknowledgeAt: number
}

/** Leads people about until all are there or know where to go, with seeded troubles; then accounts for all of it. */
export async function runTrial(trial: Trial): Promise<Account> {
  const { it, scale } = trial
  const random = numbers(trial.seed)
  const place = it.house.places.get(trial.ward).code
  const plan = it.house.robots.planOf(place)
  const bodies = new Map<string, Body>()
  const faults: Record<string, number> = {}
  /** Everything waits by the time of this world: however busy the machine is, a robot is not late. */
  const world = { seconds: 0 }
  const asked: string[] = []
  let generation = await begin(trial, bodies, world)
  for (let index = 0; index < trial.robots; index++) {
    const draft = {
      name: `R${index + 1}`,
      kind: 'simulator',
      address: 'simulator:',
      serial: '',
      locations: {},
    } as const
    const { id } = await generation.robots.add(officer, place, draft)
    // Built to be tired soon: a run of hours is to fit into a minute.
    const robot = simulateRobot(plan, {
      ...{ drainMoving: 0.12, drainIdle: 0.004, charge: 0.8, givesUp: 90 },
      ...trial.build,
    })
    const body = { id, robot, line: { isCut: false, forgets: index % 2 === 1 } }
    bodies.set(id, { ...body, cutUntil: 0, stopUntil: 0, acknowledgeAt: Number.POSITIVE_INFINITY })
  }

  /** A moment of the world. */
  const pass = async (withFaults: boolean) => {
    await sleep(10)
    const step = 0.01 * scale
    world.seconds += step
    it.clock.advance({ milliseconds: Math.round(step * 1000) })
    for (const body of bodies.values()) {
      body.robot.pass(step)
      if (withFaults) trouble(body, step)
      if (world.seconds >= body.cutUntil && body.line.isCut) body.line.isCut = false
      if (world.seconds >= body.stopUntil && body.robot.state().mode === 'estop') body.robot.releaseStop()
      if (world.seconds >= body.acknowledgeAt) await acknowledge(body)
    }
    if (withFaults && random() < step / 400) await crash()
    // Nor is the house: a database that is slow to write is slow for the world, too.
    await generation.looked()
  }
  const happens = (name: string, step: number, everySeconds: number) => {
    if (random() >= step / everySeconds) return false
    faults[name] = (faults[name] ?? 0) + 1
    return true
  }
  const trouble = (body: Body, step: number) => {
    if (happens('block', step, 90)) body.robot.block(3 + random() * 40)
    if (happens('stop', step, 400)) {
      body.robot.pressStop()
      body.stopUntil = world.seconds + 5 + random() * 30
      body.acknowledgeAt = body.stopUntil + 5 + random() * 20
    }
    if (happens('cut', step, 120)) {
      body.line.isCut = true
      body.cutUntil = world.seconds + 1 + random() * 30
    }
    if (happens('lost answer', step, 150)) {
      body.line.losesNextAnswer = true
      body.cutUntil = world.seconds + 5 + random() * 20
    }
    if (happens('low battery', step, 500)) body.robot.setBattery(8 + random() * 8)
  }
  const acknowledge = async (body: Body) => {
    body.acknowledgeAt = world.seconds + 10
    await generation.robots.resume(officer, place, body.id).then(
      () => {
        body.acknowledgeAt = Number.POSITIVE_INFINITY
      },
      (error) => {
        // Its own word that the button is up may be on its way.
        if (!(error instanceof Refusal)) throw error
      },
    )
  }
  const crash = async () => {
    faults.crash = (faults.crash ?? 0) + 1
    await generation.crash()
    generation = await begin(trial, bodies, world)
  }
  const open = async () =>
    (await generation.robots.list(officer, place))
      .flatMap(({ goals }) => goals)
      .filter(({ kind }) => kind === 'escort')

  while (asked.length < trial.escorts) {
    await pass(true)
    if ((await open()).length >= trial.robots) continue
    const id = randomUUID()
    const counter = String(plan.counters[Math.floor(random() * plan.counters.length)]!.code)
    const at = random() < 0.5 ? ['door'] : random() < 0.5 ? ['kiosk-1'] : undefined
    const wanted = { id, kind: 'escort', counter, ticket: randomUUID(), at } as const
    // A finger that trembles: the same wish twice at the same moment.
    const wishes = random() < 0.2 ? [wanted, wanted] : [wanted]
    const done = await Promise.allSettled(wishes.map((it) => generation.robots.wish(officer, place, it)))
    if (done.some(({ status }) => status === 'fulfilled')) asked.push(id)
  }
  // Nothing more happens; what was begun ends, and all go home. A person looks after those that stand.
  for (const body of bodies.values()) if (body.robot.state().mode === 'estop') body.stopUntil = world.seconds
  const isQuiet = async () => {
    const robots = await generation.robots.list(officer, place)
    for (const { id, stoppedAt } of robots) if (stoppedAt) bodies.get(id)!.acknowledgeAt = world.seconds
    return robots.every(({ goals }) => goals.length === 0) && [...bodies.values()].every(isRested)
  }
  const until = world.seconds + (trial.rest ?? 1800)
  while (world.seconds < until && !(await isQuiet())) await pass(false)
  const result = await account(trial, place, asked, [...bodies.values()], faults)
  for (const id of bodies.keys()) await generation.robots.retire(officer, place, id)
  await generation.crash()
  return result
}

const isRested = ({ robot }: Body) => robot.state().mode === 'docked' && robot.state().battery! > 10

async function account(
  { it }: Trial,
  place: string,
  asked: string[],
  bodies: Body[],
  faults: Account['faults'],
): Promise<Account> {
  const { rows } = await it.superuser.query<{
    id: string
    kind: string
    state: string
    error: string | null
    advice: unknown
  }>('select id, kind, state, error, advice from robots.goal where place = $1', [place])
  const goals = new Map(rows.map((row) => [row.id, row]))
  const runs = (id: string) => bodies.reduce((sum, { robot }) => sum + (robot.runs.get(id) ?? 0), 0)
  const isOver = (id: string) => ['arrived', 'cancelled', 'failed'].includes(goals.get(id)?.state ?? '')
  const begun = new Set(bodies.flatMap(({ robot }) => [...robot.runs.keys()]))
  return {
    asked: asked.length,
    states: countBy(asked, (id) => {
      const { state, error } = goals.get(id) ?? { state: 'gone', error: null }
      return error ? `${state} ${error}` : state
    }),
    faults,
    lost: [...asked, ...goals.keys()].filter((id) => !isOver(id)),
    twice: [...begun].filter((id) => runs(id) > 1),
    invented: rows.filter(({ id, state }) => state === 'arrived' && runs(id) === 0).map(({ id }) => id),
    untold: rows
      .filter((it) => it.kind === 'escort' && it.state === 'failed' && !it.advice)
      .map(({ id }) => id),
    undocked: bodies
      .map(({ robot }) => robot.state())
      .filter(({ mode, battery }) => mode !== 'docked' && battery! < 10)
      .map(({ mode, battery }) => `${mode} ${battery} %`),
  }
}

function countBy(ids: readonly string[], of: (id: string) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(ids, of)].map(([name, list]) => [name, list.length]))
}

/** A process of the house: its own connections and its own life. */
async function begin({ it, spoil, patience }: Trial, bodies: Map<string, Body>, world: { seconds: number }) {
  const name = randomUUID()
  const db = openDatabase(it.connection, undefined, 6)
  const hub = createHub({ db })
  const ledger = createLedger({ db, clock: it.clock, onCommitted: hub.wake })
  const adapters: RobotAdapter[] = []
  const robots: Robots = await createRobots({
    ...{ ledger, db, clock: it.clock, hub, process: name, isDemo: true },
    reception: it.house.reception,
    planOf: it.house.robots.planOf,
    // What it says while it dies is no news.
    log: { warn: () => {}, error: () => {} },
    patience: { ...usualPatience, tick: 20, ...patience },
    elapsed: () => world.seconds * 1000,
    connect: ({ id }) => {
      const { robot, line } = bodies.get(id)!
      const adapter = simulatedAdapter(robot, line)
      adapters.push(adapter)
      return spoil?.(adapter, robot) ?? adapter
    },
  })
  const presence: Presence = await announce(it.owner, [name])
  const runner: Runner = robots.run()
  return {
    robots,
    looked: () => runner.looked(),
    /** In the middle of whatever it does. */
    async crash() {
      await Promise.all(adapters.map((adapter) => adapter.close()))
      hub.close()
      await db.close()
      await presence.end()
      await runner.stop().catch(() => {})
    },
  }
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
