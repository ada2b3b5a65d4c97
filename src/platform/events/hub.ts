import { type Database, sql } from '../db/index.ts'

export interface StoredEvent {
  stream: string
  seq: number
  at: Temporal.Instant
  type: string
  subject: string
  data: Record<string, unknown>
}

/** Tells listeners that a stream has grown. The rows in `ledger.event` are the truth; a wake is only a hint. */
export interface Hub {
  /** Something was committed on these streams by this process. */
  wake(streams: string[]): void
  /** Calls `onGrown` (never twice at once for one listener) whenever the stream may have grown. */
  subscribe(stream: string, onGrown: () => void): () => void
  /** Everything after `seq`, oldest first, at most `limit`. */
  after(stream: string, seq: number, limit?: number): Promise<StoredEvent[]>
  close(): void
}

const channel = 'motcua_events'

/**
 * NOTIFY inside a transaction makes all commits of the database wait for one another, so it is sent after the commit,
 * gathered over a few milliseconds. Should the process die in between, the other processes find the rows at their
 * next look (every `lookEvery` ms).
 */
export function createHub(deps: { db: Database; gatherMs?: number; lookEvery?: number }): Hub {
  const { db, gatherMs = 10, lookEvery = 5000 } = deps
  const listeners = new Map<string, Set<() => void>>()
  const self = crypto.randomUUID()
  let gathered = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const tell = (stream: string) => {
    for (const listener of listeners.get(stream) ?? []) listener()
  }
  const stopListening = db.listen(channel, (payload) => {
    const [from, ...streams] = payload.split(' ')
    if (from !== self) for (const stream of streams) tell(stream)
  })
  const look = setInterval(() => {
    for (const stream of listeners.keys()) tell(stream)
  }, lookEvery)
  look.unref()

  const notify = () => {
    timer = undefined
    const streams = [...gathered]
    gathered = new Set()
    // A payload holds at most 8000 bytes; place codes are short, but a city is large.
    for (let i = 0; i < streams.length; i += 200) {
      const payload = [self, ...streams.slice(i, i + 200)].join(' ')
      db.direct.run(sql`select pg_notify(${channel}, ${payload})`).catch(() => {})
    }
  }

  return {
    wake(streams) {
      for (const stream of streams) {
        gathered.add(stream)
        tell(stream)
      }
      if (gathered.size > 0) timer ??= setTimeout(notify, gatherMs)
    },
    subscribe(stream, onGrown) {
      const set = listeners.get(stream) ?? new Set()
      listeners.set(stream, set)
      set.add(onGrown)
      return () => {
        set.delete(onGrown)
        if (set.size === 0) listeners.delete(stream)
      }
    },
    after: (stream, seq, limit = 500) =>
      db.direct.many<StoredEvent>(sql`
        select stream, seq, at, type, subject, data from ledger.event
        where stream = ${stream} and seq > ${seq} order by seq limit ${limit}`),
    close() {
      clearInterval(look)
      clearTimeout(timer)
      stopListening()
    },
  }
}
