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
 * @param onLost told once when the connection breaks: from then on it is dead to others, and has to begin anew
 */
export async function announce(
  pool: pg.Pool,
  names: readonly string[],
  onLost: () => void = () => {},
): Promise<Presence> {
  const client = await pool.connect()
  let isOver = false
  const leave = () => {
    if (isOver) return false
    isOver = true
    // The connection goes with its locks.
    client.release(true)
    return true
  }
  client.once('end', () => {
    if (leave()) onLost()
  })
  try {
    // One that was given up must not wait for ever behind whoever took its place.
    await client.query(
      `select set_config('idle_session_timeout', '0', false), set_config('lock_timeout', '2s', false)`,
    )
    await client.query(
      'select pg_advisory_lock(jobs.presence(), hashtext(name)) from unnest($1::text[]) name',
      [names],
    )
  } catch (error) {
    leave()
    throw error
  }
  return {
    async end() {
      leave()
    },
  }
}
