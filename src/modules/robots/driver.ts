import { setTimeout as wait } from 'node:timers/promises'
import { type GoalReport, type RobotAdapter, type RobotState, RobotTrouble } from './adapter.ts'
import { advance, type Step, wantEnd } from './books.ts'
import { type Decision, decide, type View } from './decide.ts'
import { type Deps, everywhere, house } from './deps.ts'
import { type Goal, isRunning, settled } from './goals.ts'
import { metPerson, noteOnline, noteState, noteStopped } from './health.ts'
import { makeDockGoal, passOn } from './missions.ts'
import { findRobot, openGoals, type StoredRobot } from './stored.ts'
import { robotTexts } from './texts.ts'

/** One robot, driven by this process. */
export interface Driver {
  robot: StoredRobot
  /** Looks what is to be done and does it; never twice at once. */
  step(): Promise<void>
  close(): Promise<void>
}

/** The robot did not answer in time: whether it has heard is not known. */
const late = () => new RobotTrouble('offline', 'no answer in time')
/** A robot that will not take a goal so often does not get it again. */
const mostTries = 4

export function drive(deps: Deps, robot: StoredRobot, adapter: RobotAdapter): Driver {
  const { patience, log } = deps
  const now = deps.elapsed
  /** Goals wait, as far as this process has seen. */
  const waitsSince = new Map<string, number>()
  let said: RobotState = { mode: 'idle' }
  let heardAt: number | undefined
  let isSettled = false
  let restUntil = 0
  let idleSince = now()
  let running:
    | { id: string; since: number; blockedSince?: number | undefined; stillSince?: number | undefined }
    | undefined
  /** The robot itself knows how many cups it has; else the house counts, and the desk says when they are filled. */
  let counts = false
  let metAt = Number.NEGATIVE_INFINITY
  let work: Promise<void> = Promise.resolve()
  let isWaiting = false
  let isClosed = false

  const heard = () => {
    // What was told meanwhile was told to nobody.
    if (heardAt !== undefined && now() - heardAt > patience.heartbeat / 3) isSettled = false
    heardAt = now()
  }
  adapter.on('line', () => {
    isSettled = false
  })
  adapter.on('state', (state) => {
    heard()
    counts ||= state.cups !== undefined
    said = { ...state, at: waypointOf(state.at), cups: state.cups ?? said.cups }
    step()
  })
  adapter.on('goal', (report) => {
    heard()
    enqueue(() => hear(report))
    step()
  })
  adapter.on('person', () => {
    heard()
    if (running || now() - metAt < patience.idle / 3) return
    metAt = now()
    enqueue(async () => speak(await metPerson(deps, robot, said.at)))
  })

  function enqueue(job: () => Promise<void>): Promise<void> {
    work = work
      .then(() => (isClosed ? undefined : job()))
      .catch((error) => log.warn({ err: error, robot: robot.name }, 'a robot could not be driven'))
    return work
  }

  function step(): Promise<void> {
    if (isWaiting) return work
    isWaiting = true
    return enqueue(async () => {
      isWaiting = false
      await look()
    })
  }

  async function look(): Promise<void> {
    const [row, goals] = await deps.db.transaction(everywhere, (tx) =>
      Promise.all([findRobot(tx, robot.id), openGoals(tx, robot.id)]),
    )
    if (!row || isClosed) return
    const isOnline = heardAt !== undefined && now() - heardAt < patience.heartbeat
    if (!isOnline) isSettled = false
    if (isOnline !== row.isOnline) await noteOnline(deps, row, isOnline)
    if (isOnline && said.mode === 'estop' && !row.stoppedAt) await noteStopped(deps, row)
    if (!counts && (row.state.cups ?? 0) > (said.cups ?? 0)) said.cups = row.state.cups
    if (isOnline) await noteState(deps, row, said)
    watch(goals)
    const needsPerson = row.stoppedAt !== undefined || (isOnline && said.mode === 'estop')
    await carryOut(decide(viewOf(goals, isOnline, needsPerson), goals, patience))
  }

  /** Since when what runs runs, stands, or has ended without a word. */
  function watch(goals: readonly Goal[]): void {
    for (const { id } of goals) if (!waitsSince.has(id)) waitsSince.set(id, now())
    for (const id of waitsSince.keys()) if (!goals.some((goal) => goal.id === id)) waitsSince.delete(id)
    const goal = goals.find(({ state }) => isRunning(state))
    if (!goal) {
      if (running) idleSince = now()
      running = undefined
      return
    }
    if (running?.id !== goal.id) running = { id: goal.id, since: now() }
    running.blockedSince = goal.state === 'blocked' ? (running.blockedSince ?? now()) : undefined
    const stands = said.mode === 'idle' || said.mode === 'docked'
    running.stillSince = stands ? (running.stillSince ?? now()) : undefined
    if (running.stillSince !== undefined && now() - running.stillSince > patience.rest) {
      // It has something to do, and does nothing: the word that it is done may be lost.
      isSettled = false
      running.stillSince = now()
    }
  }

  function viewOf(goals: readonly Goal[], isOnline: boolean, needsPerson: boolean): View {
    const since = (moment: number | undefined) => (moment === undefined ? 0 : now() - moment)
    const busy = goals.some(({ state, location }) => state === 'queued' && location !== undefined)
    if (busy) idleSince = now()
    return {
      ...{ isOnline, isSettled, needsPerson, can: adapter.can },
      ...{ mode: said.mode, battery: said.battery, charging: said.charging ?? false, at: said.at },
      blockedMs: since(running?.blockedSince),
      runningMs: since(running?.since),
      idleMs: since(idleSince),
      waitedMs: ({ id }) => since(waitsSince.get(id)),
      isResting: now() < restUntil,
    }
  }

  async function carryOut(decision: Decision): Promise<void> {
    switch (decision.do) {
      case 'nothing':
        return
      case 'recall':
        return recall(decision.goal)
      case 'send':
        return send(decision.goal)
      case 'halt':
        rest()
        return ask(adapter.cancel()).catch(() => {})
      case 'end':
        await take(decision.goal.id, { to: decision.ending.state, error: decision.ending.error })
        return
      case 'stop':
        if (!decision.goal.ending) await wantEnd(deps, decision.goal, decision.ending)
        if (now() < restUntil) return
        rest()
        return ask(adapter.cancel(decision.goal.id)).catch(() => {})
      case 'pass-on':
        await passOn(deps, decision.goal, decision.error, said.at)
        return
      case 'make':
        await makeDockGoal(deps, robot)
        return
    }
  }

  async function send(goal: Goal): Promise<void> {
    const name = robot.locations[goal.location!] ?? goal.location!
    if (goal.kind === 'water' && said.cups === 0) return void (await take(goal.id, { to: 'cancelled' }))
    // Written down before it is sent: whoever takes over after this asks the robot, and does not send blindly.
    if (!(await take(goal.id, { to: 'sent' }))) return
    isSettled = true
    try {
      await ask(goal.kind === 'dock' ? adapter.dock(name, goal.id) : adapter.goTo(name, goal.id))
      await take(goal.id, { to: 'accepted' })
    } catch (error) {
      const code = error instanceof RobotTrouble ? error.code : 'offline'
      rest()
      if (code === 'offline') isSettled = false
      else if ((code === 'busy' || code === 'estop' || code === 'battery_low') && goal.tries + 1 < mostTries)
        await take(goal.id, { to: 'queued' })
      else await take(goal.id, { to: 'failed', error: code })
    }
  }

  async function recall(goal: Goal): Promise<void> {
    if (now() < restUntil) return
    let known: Awaited<ReturnType<RobotAdapter['recall']>>
    try {
      known = await ask(adapter.recall(goal.id))
    } catch {
      return rest()
    }
    isSettled = true
    if (typeof known === 'object') return hear(known)
    if (goal.ending) return void (await take(goal.id, { to: goal.ending.state, error: goal.ending.error }))
    if (known === 'never-heard' && goal.state === 'sent' && goal.tries < mostTries)
      return void (await take(goal.id, { to: 'queued' }))
    if (known === 'unclear' && said.at === goal.location) return hear({ goalId: goal.id, status: 'arrived' })
    await take(goal.id, { to: 'failed', error: 'interrupted' })
  }

  async function hear({ goalId, status, error }: GoalReport): Promise<void> {
    const goals = await deps.ledger.read(house, 'robot.work', (tx) => openGoals(tx, robot.id))
    const goal = goals.find(({ id, state }) => id === goalId && isRunning(state))
    if (!goal) return
    const end = settled(goal, status, error)
    const step: Step = typeof end === 'string' ? { to: end } : { to: end.state, error: end.error }
    if (step.to === 'arrived' && goal.kind === 'water') {
      const trouble = await serve()
      return void (await take(goalId, trouble ? { to: 'failed', error: trouble } : step))
    }
    await take(goalId, step)
  }

  async function serve() {
    try {
      const { left } = await ask(adapter.serveWater())
      const cups = left ?? (said.cups === undefined ? undefined : Math.max(0, said.cups - 1))
      said = { ...said, cups }
      return undefined
    } catch (error) {
      return error instanceof RobotTrouble ? error.code : ('offline' as const)
    }
  }

  async function take(id: string, step: Step): Promise<boolean> {
    const done = await advance(deps, id, { ...step, at: said.at })
    if (done?.says) await speak(done.says.vi)
    return done !== undefined
  }

  async function speak(sentence: string = robotTexts('vi').greet): Promise<void> {
    if (adapter.can.has('speak')) await ask(adapter.say(sentence)).catch(() => {})
  }

  function ask<Answer>(answer: Promise<Answer>): Promise<Answer> {
    answer.catch(() => {})
    const giveUp = new AbortController()
    const tooLong = wait(patience.answer, undefined, { signal: giveUp.signal, ref: false }).then(() => {
      throw late()
    })
    tooLong.catch(() => {})
    return Promise.race([answer, tooLong]).finally(() => giveUp.abort())
  }

  function rest(): void {
    restUntil = now() + patience.rest
  }

  function waypointOf(name: string | undefined): string | undefined {
    return Object.entries(robot.locations).find(([, own]) => own === name)?.[0] ?? name
  }

  return {
    robot,
    step,
    async close() {
      isClosed = true
      await adapter.close()
      await work
    },
  }
}
