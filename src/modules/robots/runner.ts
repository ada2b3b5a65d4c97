import { isDeepStrictEqual } from 'node:util'
import type { Plan } from '#modules/floor-plans'
import { unseal } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Deps, everywhere } from './deps.ts'
import { type Driver, drive } from './driver.ts'
import { lookAtCalls } from './missions.ts'
import { robotColumns, type StoredRobot } from './stored.ts'

/** Drives robots until it is stopped. */
export interface Runner {
  /** Settles when no look is under way: all that was known when the last one began has been looked at. */
  looked(): Promise<void>
  stop(): Promise<void>
}

/**
 * Takes every robot that no living process drives, and drives it. A robot has one process: `holder` names it, each step of
 * a goal asks for it, and who is alive is known by a lock (`jobs.is_alive`).
 */
export function startRunner(deps: Deps): Runner {
  const drivers = new Map<string, Driver & { plan: Plan }>()
  let isStopped = false
  let looking: Promise<void> = Promise.resolve()

  const look = async () => {
    const mine = await claim(deps)
    for (const { robot, secret } of mine) {
      const driven = drivers.get(robot.id)
      const plan = deps.planOf(robot.place)
      if (driven?.robot.version === robot.version && isSame(driven.plan, plan)) continue
      // What it is called or where it is has changed, or its hall.
      await driven?.close()
      drivers.delete(robot.id)
      // An address that no line can be opened to is that robot's trouble, and not the others'.
      try {
        const driver = drive(deps, robot, deps.connect({ ...robot, secret, plan }))
        drivers.set(robot.id, { ...driver, plan })
      } catch (error) {
        deps.log.warn({ err: error, robot: robot.name }, 'no line can be opened to a robot')
      }
    }
    for (const [id, driver] of drivers) {
      if (mine.some(({ robot }) => robot.id === id)) continue
      drivers.delete(id)
      await driver.close()
    }
    await lookAtCalls(deps)
    await Promise.all([...drivers.values()].map((driver) => driver.step()))
  }
  const again = async () => {
    await look().catch((error) => deps.log.warn({ err: error }, 'robots could not be looked at'))
    if (!isStopped) timer = setTimeout(next, deps.patience.tick).unref()
  }
  const next = () => {
    looking = again()
  }
  let timer = setTimeout(next, 0).unref()

  return {
    looked: () => looking,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await looking
      await Promise.all([...drivers.values()].map((driver) => driver.close()))
      // Another process need not find out that this one is gone.
      await deps.db
        .transaction(everywhere, (tx) =>
          tx.run(sql`update robots.robot set holder = null where holder = ${deps.process}`),
        )
        .catch(() => {})
    },
  }
}

/** Plans are read anew whenever that of any hall has changed. */
const isSame = (one: Plan, other: Plan) => one === other || isDeepStrictEqual(one, other)

async function claim(deps: Deps): Promise<{ robot: StoredRobot; secret: string | undefined }[]> {
  const rows = await deps.db.transaction(everywhere, async (tx) => {
    await tx.run(sql`
      update robots.robot set holder = ${deps.process}
      where retired_at is null and (holder is null or (holder <> ${deps.process} and not jobs.is_alive(holder)))`)
    return tx.many<StoredRobot & { secret: Buffer | undefined }>(sql`
      select ${robotColumns}, secret from robots.robot where holder = ${deps.process} and retired_at is null`)
  })
  return rows.map(({ secret, ...robot }) => ({ robot, secret: secret && unseal(deps.key, secret) }))
}
