import { sql } from '#platform/db'
import { targetOf } from './address.ts'
import { type HourOfAnswers, type Judged, noteDown, noteUp, Superseded, writeCounts } from './books.ts'
import { type Deps, everywhere } from './deps.ts'
import { addAnswer, sumOf } from './hours.ts'
import { judge, type Standing } from './judge.ts'
import { giveLeaseBack, holdLease } from './lease.ts'
import { knock, type ProbeResult, type ProbeTrouble } from './probe.ts'
import type { Probe } from './stored.ts'

export interface Watcher {
  /** Ends it, and writes down what was measured. */
  stop(): Promise<void>
  /** How many probes this process has made. */
  made(): number
}

/**
 * So many at once. When all of 625 things are silent, 625 × 3 s ÷ 30 s = 63 are under way at any time.
 */
const mostAtOnce = 128

type Row = Judged &
  Standing & {
    kind: string
    probe: Probe
    address: string
    trouble: string | undefined
    beatAt: Temporal.Instant | undefined
  }

interface Watched {
  row: Row
  standing: Standing
  trouble: string | undefined
  /** As it is written. */
  written: string
  /** When it is looked at next, by `elapsed`. */
  due: number
  isBusy: boolean
  /** Of a thing that reports itself: its last report, and when that was seen, by `elapsed`. */
  beat: { at: string; seen: number } | undefined
}

/**
 * Looks at every thing again and again, in one process of all (`lease.ts`). What is measured is kept here and written some
 * times a minute; what turns up or down is written at once. Waits and reports are measured by a time that only grows:
 * the day's clock, put forward or back, makes nothing late.
 */
export function startWatcher(deps: Deps): Watcher {
  const { rules, guard, clock, elapsed, pace, log } = deps
  const watched = new Map<string, Watched>()
  let hours = new Map<string, HourOfAnswers>()
  let mayProbe = false
  let isStopped = false
  let made = 0
  const underWay = new Set<Promise<void>>()

  /** Asks for the lease, and reads what is to be looked at. Whoever cannot reach the database does not probe. */
  const look = async () => {
    try {
      mayProbe = await holdLease(deps)
      const rows = mayProbe ? await readRows(deps) : []
      const known = new Set(rows.map(({ id }) => id))
      for (const id of watched.keys()) if (!known.has(id)) watched.delete(id)
      for (const row of rows) take(row)
    } catch (error) {
      mayProbe = false
      log.warn({ err: error }, 'equipment could not be read')
    }
  }
  const take = (row: Row) => {
    const old = watched.get(row.id)
    if (old && old.row.turn === row.turn) {
      old.row = row
      // What is written is right: another process may have probed while this one could not reach the database.
      if (!old.isBusy) old.standing = { ...old.standing, isUp: row.isUp }
      heard(old)
      return
    }
    const every = patienceOf(row).everySeconds * 1000
    const it: Watched = {
      ...{
        row,
        standing: standingOf(row),
        trouble: row.trouble,
        written: '',
        isBusy: false,
        beat: undefined,
      },
      // Spread over the interval; what a person has just changed is looked at soon.
      due: elapsed() + Math.random() * (old ? 1000 : every),
    }
    it.written = textOf(it)
    watched.set(row.id, it)
    heard(it)
  }
  /** A report counts from when it was seen here; the first one from what is written, for a process that has just begun. */
  const heard = (it: Watched) => {
    const at = it.row.beatAt?.toString()
    if (!at || it.beat?.at === at) return
    const ago = it.beat ? 0 : Math.max(0, clock.now().since(it.row.beatAt!).total('milliseconds'))
    it.beat = { at, seen: elapsed() - ago }
  }
  const patienceOf = ({ kind }: Row) => rules.kinds[kind] ?? rules.kinds.other!

  const ask = async (it: Watched): Promise<ProbeResult | undefined> => {
    const { probe, address } = it.row
    const { timeoutMs, silentSeconds } = patienceOf(it.row)
    if (probe === 'heartbeat') {
      if (!it.beat) return undefined
      const isHeard = elapsed() - it.beat.seen <= silentSeconds * 1000
      return isHeard ? { ok: true, ms: 0 } : { ok: false, trouble: 'silent' }
    }
    const target = probe === 'none' ? undefined : targetOf(probe, address)
    if (!target) return undefined
    made++
    return knock(target, guard, timeoutMs)
  }

  const probe = async (it: Watched) => {
    const at = clock.now()
    const result = await ask(it)
    // Nobody has heard of it yet, or somebody has changed it meanwhile.
    if (!result || watched.get(it.row.id) !== it) return
    it.trouble = result.ok ? undefined : result.trouble
    if (!result.ok && result.trouble === 'not-allowed') return
    if (it.row.probe !== 'heartbeat') addAnswer(hours, it.row, at, result.ok ? result.ms : undefined)
    const { standing, turns } = judge(it.standing, { ok: result.ok, at }, patienceOf(it.row))
    it.standing = standing
    if (!turns || !mayProbe) return
    try {
      if (turns === 'up') await noteUp(deps, it.row, standing.hitSince ?? at)
      else
        await noteDown(deps, it.row, {
          from: standing.missedSince ?? at,
          trouble: it.trouble as ProbeTrouble,
        })
      it.standing = { ...standing, isUp: turns === 'up' }
    } catch (error) {
      // What was not written is found again by the next probe.
      if (!(error instanceof Superseded))
        log.warn({ err: error }, 'equipment that turned could not be written')
    }
  }

  const tick = () => {
    const now = elapsed()
    if (!mayProbe) return
    for (const it of watched.values()) {
      if (underWay.size >= mostAtOnce) return
      if (it.isBusy || it.due > now) continue
      it.isBusy = true
      // A little early or late each time, so that things do not come to fall on one moment.
      const every = patienceOf(it.row).everySeconds * 1000 * (0.95 + 0.1 * Math.random())
      it.due = Math.max(it.due + every, now + every / 2)
      const run = probe(it).finally(() => {
        it.isBusy = false
        underWay.delete(run)
      })
      underWay.add(run)
    }
  }

  const write = async () => {
    const measured = hours
    const changed = [...watched.values()].filter((it) => textOf(it) !== it.written)
    if (measured.size === 0 && changed.length === 0) return
    hours = new Map()
    const texts = changed.map(textOf)
    const rows = changed.map((it) => ({ ...it.row, ...it.standing, trouble: it.trouble }))
    try {
      await writeCounts(deps, rows, [...measured.values()])
      changed.forEach((it, index) => {
        it.written = texts[index]!
      })
    } catch (error) {
      log.warn({ err: error }, 'what probes measured could not be written')
      // Written with the next.
      for (const [key, hour] of measured) hours.set(key, sumOf(hour, hours.get(key)))
    }
  }

  const looking = repeat(look, pace.look)
  const writing = repeat(write, pace.write)
  const ticking = setInterval(tick, pace.tick).unref()
  return {
    made: () => made,
    async stop() {
      if (isStopped) return
      isStopped = true
      clearInterval(ticking)
      await Promise.all([looking.stop(), writing.stop()])
      await Promise.all(underWay)
      await write()
      mayProbe = false
      await giveLeaseBack(deps).catch(() => {})
    },
  }
}

/** Again and again, each time after the last one is done. */
function repeat(work: () => Promise<void>, ms: number): { stop(): Promise<void> } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const turn = async () => {
    await work()
    if (!isStopped) timer = setTimeout(next, ms).unref()
  }
  let running: Promise<void>
  const next = () => {
    running = turn()
  }
  next()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}

async function readRows({ db }: Deps): Promise<Row[]> {
  return db.transaction(everywhere, (tx) =>
    tx.many<Row>(sql`
      select t.id, t.place, t.kind, t.probe, t.address, s.turn, s.is_up, s.hits, s.misses, s.hit_since, s.missed_since,
        s.trouble, s.beat_at
      from equipment.thing t join equipment.status s on s.thing = t.id
      where t.state = 'in-use' and t.probe <> 'none'`),
  )
}

const standingOf = ({ isUp, hits, misses, hitSince, missedSince }: Row): Standing => ({
  ...{ isUp, hits, misses, hitSince, missedSince },
})

const textOf = ({ standing, trouble }: Watched) =>
  [standing.hits, standing.misses, standing.hitSince, standing.missedSince, trouble].join(' ')
