import { unseal } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Deps, everywhere } from './deps.ts'
import { type Driver, drive } from './driver.ts'
import { lookAtCalls } from './missions.ts'
import { robotColumns, type StoredRobot } from './stored.ts'

/** Drives robots until it is stopped. */
export interface Runner {
  stop(): Promise<void>
}

/**
 * Takes every robot that no living process drives, and drives it. A robot has one process: `holder` names it, each step of
 * a goal asks for it, and who is alive is known by a lock (`jobs.is_alive`).
 */
export function startRunner(deps: Deps): Runner {
  const drivers = new Map<string, Driver>()
  let isStopped = false
  let looking: Promise<void> = Promise.resolve()

  const look = async () => {
    const mine = await claim(deps)
    for (const { robot, secret } of mine) {
      const driven = drivers.get(robot.id)
      if (driven?.robot.version === robot.version) continue
      // What it is called, or where, has changed.
      await driven?.close()
      const line = { ...robot, secret, plan: deps.planOf(robot.place) }
      drivers.set(robot.id, drive(deps, robot, deps.connect(line)))
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
