import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** A process that says it is alive. */
export interface Presence {
  /** From now on what it held is free for others. */
  end(): Promise<void>
}

/**
 * Says that whoever works under these names is alive, for as long as this process is and reaches the database: others ask
 * by `jobs.is_alive(name)` and take over at once what a dead one held, instead of waiting until it must be dead. It is a
 * session lock on a connection kept for nothing else, which the server itself gives back however the process ends.
 */
export async function announce(pool: pg.Pool, names: readonly string[]): Promise<Presence> {
  let isOver = false
  let client: pg.PoolClient | undefined = await hold()

  async function hold(): Promise<pg.PoolClient> {
    const held = await pool.connect()
    try {
      await held.query(`select set_config('idle_session_timeout', '0', false)`)
      await held.query(
        'select pg_advisory_lock(jobs.presence(), hashtext(name)) from unnest($1::text[]) name',
        [names],
      )
    } catch (error) {
      held.release(true)
      throw error
    }
    held.once('end', () => {
      if (isOver) return
      held.release(true)
      void holdAgain()
    })
    return held
  }

  async function holdAgain(): Promise<void> {
    client = undefined
    while (!isOver) {
      try {
        const held = await hold()
        if (isOver) held.release(true)
        else client = held
        return
      } catch {
        await sleep(500) // the database is not back yet
      }
    }
  }

  return {
    async end() {
      if (isOver) return
      isOver = true
      // The connection goes with its locks.
      client?.release(true)
    },
  }
}
