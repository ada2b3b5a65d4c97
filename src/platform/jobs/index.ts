import { Logger, makeWorkerUtils, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'

/** A piece of work: what to do with its payload. It may run more than once, so it must be safe to repeat. */
export type Task = (payload: Record<string, unknown>) => Promise<void>

export interface Schedule {
  task: string
  /** A cron line; the worker counts in UTC. */
  match: string
}

/** Creates or updates the queue's own tables; the owner's connection is needed. */
export async function prepareJobs(pool: pg.Pool): Promise<void> {
  pool.on('connect', (client) => client.on('error', () => {}))
  const utils = await makeWorkerUtils({ pgPool: pool, logger: silent })
  await utils.migrate()
  await utils.release()
}

/**
 * Starts taking jobs. A job whose worker died is taken again after `minutes` instead of the library's four hours:
 * the sweep unlocks it, since every process registers itself anew at start.
 */
export async function startJobs(deps: {
  pool: pg.Pool
  tasks: Record<string, Task>
  schedules: Schedule[]
  onError(task: string, error: unknown): void
}): Promise<{ stop(): Promise<void> }> {
  await unlockAbandoned(deps.pool)
  const taskList: TaskList = {}
  for (const [name, task] of Object.entries(deps.tasks)) {
    taskList[name] = async (payload) => {
      try {
        await task(payload as Record<string, unknown>)
      } catch (error) {
        deps.onError(name, error)
        throw error
      }
    }
  }
  const runner: Runner = await run({
    pgPool: deps.pool,
    taskList,
    logger: silent,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    parsedCronItems: parseCronItems(
      deps.schedules.map(({ task, match }) => ({ task, match, options: { backfillPeriod: 0 } })),
    ),
  })
  return { stop: () => runner.stop() }
}

/** After a crash no worker of this database is alive but the one that starts; what the dead ones held is free again. */
async function unlockAbandoned(pool: pg.Pool): Promise<void> {
  await pool.query(`
    update graphile_worker._private_jobs set locked_at = null, locked_by = null
    where locked_at < now() - interval '5 minutes'`)
}

const silent = new Logger(() => () => {})
