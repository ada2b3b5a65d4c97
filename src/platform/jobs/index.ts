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
import { announce, type Presence } from './presence.ts'

export { type GivenUpJob, listGivenUp, measureJobs, settleGivenUp } from './given-up.ts'
export { announce, type Presence } from './presence.ts'

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
 * choice), and others take their place as soon as it is back. A job whose worker died is free again within seconds
 * (`presence.ts`), instead of the library's four hours; one whose worker ended here, at once.
 * @param deps.name this process, under which its modules hold work of their own
 * @param deps.onError also told when workers end; the task is `undefined` then
 * @param deps.onGivenUp told once of each job that failed for good. Those of schedules are removed after that: the next
 *   round does what they did; the others wait for a person (`given-up.ts`)
 */
export async function startJobs(deps: {
  pool: pg.Pool
  name: string
  tasks: Record<string, Task>
  schedules: Schedule[]
  onError(task: string | undefined, error: unknown): void
  onGivenUp?(job: { id: number; task: string }): void
}): Promise<{ stop(): Promise<void> }> {
  const { pool, name } = deps
  const taskList = reporting(deps.tasks, deps.onError)
  const parsedCronItems = parseCronItems(
    deps.schedules.map(({ task, match }) => ({ task, match, options: { backfillPeriod: 0 } })),
  )
  const stopping = new AbortController()
  let runner: Runner
  /** Workers of this process, by the name under which they hold jobs. */
  let workers: string[] = []
  let presence: Presence | undefined
  /** Counts beginnings and ends: who tells of an end that is known already is not heard. */
  let age = 0

  const begin = async () => {
    const mine = ++age
    const events: WorkerEvents = new EventEmitter()
    const own: string[] = []
    events.on('pool:create', ({ workerPool }) => own.push(workerPool.id))
    await presence?.end()
    presence = undefined
    if (workers.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1)', [workers])
    runner = await run({
      ...{ pgPool: pool, taskList, parsedCronItems, logger: silent, events },
      noHandleSignals: true,
      preset: {
        // Some jobs empty a whole backlog (letters, seals, pictures), each by one worker at a time: the others' must
        // not wait for them.
        // With batches, be they of one job, the library asks again when it cannot write down how a job ended; without
        // them it leaves the rejection to nobody, which ends the process.
        worker: { concurrentJobs: 8, pollInterval: 2000, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      },
    })
    workers = own
    runner.promise.then(
      () => ended(mine, undefined),
      (error) => ended(mine, error),
    )
    // Workers that lost the database end themselves, and the library does not always say so: the lost connection does.
    presence = await announce(pool, [name, ...own], () => ended(mine, undefined))
  }
  let recovery = Promise.resolve()
  const ended = (whose: number, error: unknown) => {
    if (stopping.signal.aborted || whose !== age) return
    age++
    deps.onError(undefined, error)
    recovery = recover()
  }
  const recover = async () => {
    while (true) {
      // What is left of them takes no more jobs. Nobody waits for it: it may never be done.
      void runner.stop().catch(() => {})
      await pause(1000, stopping.signal)
      if (stopping.signal.aborted) return
      const begun = await begin().then(
        () => true,
        () => false,
      )
      if (begun) return
      age++
    }
  }
  await begin()
  const sweep = setInterval(() => void unlockAbandoned(pool).catch(() => {}), 2000)
  sweep.unref()
  const isScheduled = new Set(deps.schedules.map(({ task }) => task))
  const told = new Set<number>()
  const look = setInterval(() => void tellGivenUp().catch(() => {}), 2000)
  look.unref()
  const tellGivenUp = async () => {
    const { rows } = await pool.query<{ id: string; task: string }>('select id, task from jobs.given_up()')
    // One that was tried again and failed again is told of again.
    for (const id of told) if (!rows.some((row) => Number(row.id) === id)) told.delete(id)
    for (const { id, task } of rows) {
      if (!told.has(Number(id))) deps.onGivenUp?.({ id: Number(id), task })
      told.add(Number(id))
      if (isScheduled.has(task)) await pool.query('select jobs.let_go($1)', [id])
    }
  }
  return {
    async stop() {
      stopping.abort()
      clearInterval(sweep)
      clearInterval(look)
      // A beginning under way would go on behind this: what it began is to be stopped too.
      await recovery
      // Workers that ended by themselves cannot be stopped again.
      await runner.stop().catch(() => {})
      await presence?.end()
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

/** What the dead hold is free again. Whoever has only just begun may not have said yet that it is alive. */
async function unlockAbandoned(pool: pg.Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
       select distinct locked_by from graphile_worker._private_jobs
       where locked_at < now() - interval '5 seconds') held
     where not jobs.is_alive(locked_by)`,
  )
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {})

const silent = new Logger(() => () => {})
