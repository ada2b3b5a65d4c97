import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  Logger,
  makeWorkerUtils,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import type pg from 'pg'
import { sql, type Transaction } from '../db/index.ts'

/** A piece of work: what to do with its payload. It may run more than once, so it must be safe to repeat. */
export type Task = (payload: Record<string, unknown>) => Promise<void>

export interface Schedule {
  task: string
  /** A cron line; the worker counts in UTC. */
  match: string
}

/** Puts work into the queue with the caller's own transaction, where that is no command: those name their jobs. */
export function enqueue(tx: Transaction, task: string): void {
  tx.send(sql`select jobs.enqueue(${task}, '{}'::jsonb, null, null)`)
}

/** Creates or updates the queue's own tables; the owner's connection is needed. */
export async function prepareJobs(pool: pg.Pool): Promise<void> {
  pool.on('connect', (client) => client.on('error', () => {}))
  const utils = await makeWorkerUtils({ pgPool: pool, logger: silent })
  await utils.migrate()
  await utils.release()
}

/**
 * Starts taking jobs, and goes on until it is stopped: workers that lose the database end themselves (the library's
 * choice), and others take their place as soon as it is back. A job whose worker died is free again after five minutes
 * at the latest, instead of the library's four hours; one whose worker ended here, at once.
 * @param deps.onError also told when workers end; the task is `undefined` then
 */
export async function startJobs(deps: {
  pool: pg.Pool
  tasks: Record<string, Task>
  schedules: Schedule[]
  onError(task: string | undefined, error: unknown): void
}): Promise<{ stop(): Promise<void> }> {
  const { pool } = deps
  const taskList = reporting(deps.tasks, deps.onError)
  const parsedCronItems = parseCronItems(
    deps.schedules.map(({ task, match }) => ({ task, match, options: { backfillPeriod: 0 } })),
  )
  const stopping = new AbortController()
  let runner: Runner
  /** Workers of this process that are alive, by the name under which they hold jobs. */
  let alive: string[] = []

  const begin = async () => {
    const events: WorkerEvents = new EventEmitter()
    const own: string[] = []
    events.on('pool:create', ({ workerPool }) => own.push(workerPool.id))
    await unlock(pool, alive)
    runner = await run({
      ...{ pgPool: pool, taskList, parsedCronItems, logger: silent, events },
      noHandleSignals: true,
      preset: {
        // With batches, be they of one job, the library asks again when it cannot write down how a job ended; without
        // them it leaves the rejection to nobody, which ends the process.
        worker: { concurrentJobs: 2, pollInterval: 2000, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      },
    })
    alive = own
    runner.promise.then(
      () => ended(undefined),
      (error) => ended(error),
    )
  }
  const ended = async (error: unknown) => {
    if (stopping.signal.aborted) return
    deps.onError(undefined, error)
    while (!stopping.signal.aborted) {
      await pause(1000, stopping.signal)
      const begun = await begin().then(
        () => true,
        () => false,
      )
      if (begun) return
    }
  }
  await begin()
  const sweep = setInterval(() => void unlockAbandoned(pool, alive).catch(() => {}), 60_000)
  sweep.unref()
  return {
    async stop() {
      stopping.abort()
      clearInterval(sweep)
      // Workers that ended by themselves cannot be stopped again.
      await runner.stop().catch(() => {})
    },
  }
}

function reporting(tasks: Record<string, Task>, onError: (task: string, error: unknown) => void): TaskList {
  const taskList: TaskList = {}
  for (const [name, task] of Object.entries(tasks)) {
    taskList[name] = async (payload) => {
      try {
        await task(payload as Record<string, unknown>)
      } catch (error) {
        onError(name, error)
        throw error
      }
    }
  }
  return taskList
}

/** What the workers of these names hold is free again: they are no more. */
async function unlock(pool: pg.Pool, workers: string[]): Promise<void> {
  await unlockAbandoned(pool, [])
  if (workers.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1)', [workers])
}

/** No job takes five minutes: whoever holds one for so long, and is not of this process, is dead. */
async function unlockAbandoned(pool: pg.Pool, alive: string[]): Promise<void> {
  await pool.query(
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null
     where locked_at < now() - interval '5 minutes' and locked_by <> all($1)`,
    [alive],
  )
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {})

const silent = new Logger(() => () => {})
