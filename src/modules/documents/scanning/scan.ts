import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { enqueue } from '#platform/jobs'
import { scopeOf, systemContext } from '#platform/ledger'
import type { Disk } from '../disk.ts'
import type { Log } from '../log.ts'
import type { Engine, Verdict } from './engine.ts'

/** How the scan for viruses fares. */
export interface ScanReport {
  /** `none`: files are not looked at for viruses at all. `away`: they wait. */
  engine: 'none' | 'here' | 'away'
  /** The engine and its database, when it last answered. */
  version: string | undefined
  /** Files that nobody can open yet. */
  pending: number
  /** For how long the oldest of them has waited. Seconds. */
  oldestSeconds: number
}

export interface Scanning {
  /** To be called with the insert of a file: it is looked at soon, or, without an engine, said to be clean by nobody. */
  begin(tx: Transaction, fileId: string, at: Temporal.Instant): void
  /** Looks at what is due. Ends when nothing is, or when the engine is away. Returns how many files were judged. */
  scanDue(): Promise<number>
  /** Asks for another look at the files of these owners, with what the engine knows now. Returns how many. */
  askAgain(tx: Transaction, owners: string[], at: Temporal.Instant): Promise<number>
  report(): Promise<ScanReport>
}

/** The job that looks at files. */
export const scanTask = 'documents.scan'
/** The job that draws pictures of clean files: one of its own, so that no file waits for another's pictures. */
export const drawTask = 'documents.draw'
/** The job that reads the words of clean files: after their pictures, since nobody waits for it. */
export const readTask = 'documents.read-text'

/** A try that was cut off is begun again after this; longer than the engine is waited for. Minutes. */
const patienceMinutes = 3
/** After so many tries at which the engine was there and gave no answer, it never will. */
const mostTries = 6
const atOnce = 2

/** @param deps.engine undefined: no engine; then files are clean by default, and the report says that nobody looked. */
export function createScanning(deps: {
  db: Database
  clock: Clock
  disk: Disk
  engine: Engine | undefined
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  log: Log
}): Scanning {
  const { db, clock, disk, engine, process: me, log } = deps
  const everywhere = scopeOf(systemContext('scan'), 'document.read')
  let known: { version: string | undefined; isHere: boolean } = { version: undefined, isHere: true }

  /** Whether the engine answers; said once when it goes and once when it comes back. */
  const ask = async (): Promise<string | undefined> => {
    try {
      const version = await engine!.version()
      if (!known.isHere) log.info({ version }, 'the virus scanner answers again')
      known = { version, isHere: true }
      return version
    } catch (err) {
      if (known.isHere) log.error({ err }, 'the virus scanner is away: files wait, and nobody can open them')
      known = { version: known.version, isHere: false }
      return undefined
    }
  }

  const claim = () => {
    const at = clock.now()
    return db.transaction(everywhere, (tx) =>
      tx.find<{ id: string; sha256: Buffer; attempts: number }>(
        sql`select id, sha256, attempts from documents.claim_scan(
          ${at}, ${at.add({ minutes: patienceMinutes })}, ${me})`,
      ),
    )
  }

  const judge = (id: string, verdict: Verdict, by: string) =>
    db.transaction(everywhere, async (tx) => {
      const finding = 'finding' in verdict ? verdict.finding.slice(0, 200) : undefined
      const rows = await tx.many(
        sql`select documents.judge(${id}, ${verdict.state}, ${by}, ${finding}, ${clock.now()})`,
      )
      if (verdict.state === 'clean') enqueue(tx, drawTask)
      return rows.length
    })

  /** How many files it settled; undefined when there is no use in going on. */
  const scanOne = async (by: string): Promise<number | undefined> => {
    const due = await claim()
    if (!due) return undefined
    const content = await disk.read(due.sha256)
    if (!content) {
      log.error({ file: due.id }, 'a file with a row is not on the disk')
      return judge(due.id, { state: 'unscannable', finding: 'lost' }, by)
    }
    try {
      const verdict = await engine!.scan(content)
      if (verdict.state !== 'clean')
        log.warn({ file: due.id, ...verdict }, 'a file was held back by the virus scanner')
      return await judge(due.id, verdict, by)
    } catch (err) {
      content.destroy()
      if (!(await ask())) {
        // Of the engine and not of the file. It is the first again when the engine is back.
        await db.transaction(everywhere, (tx) =>
          tx.run(sql`select documents.put_off_scan(${due.id}, ${clock.now()})`),
        )
        return undefined
      }
      if (due.attempts < mostTries) {
        log.warn({ err, file: due.id }, 'the virus scanner gave no answer about a file; it is asked again')
        return 0
      }
      log.error({ err, file: due.id }, 'the virus scanner never gave an answer about a file')
      return judge(due.id, { state: 'unscannable', finding: 'no-answer' }, by)
    }
  }

  let atWork: Promise<number> | undefined
  const drain = async () => {
    await db.transaction(everywhere, (tx) => tx.run(sql`select documents.free_scans(${me}, ${clock.now()})`))
    if (!(await anyDue())) return 0
    const by = await ask()
    if (!by) return 0
    let judged = 0
    const work = async () => {
      for (let settled = await scanOne(by); settled !== undefined; settled = await scanOne(by))
        judged += settled
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    return judged
  }
  /** What waits for an engine that was taken away by a setting would wait for ever. */
  const passAll = async () => {
    let passed = 0
    for (let due = await claim(); due; due = await claim()) {
      const { id } = due
      await db.transaction(everywhere, (tx) =>
        tx.run(sql`select documents.pass(${id}, 'none', ${clock.now()})`),
      )
      passed++
    }
    if (passed > 0)
      log.warn({ passed }, 'there is no virus scanner any more: files that waited were let through')
    return passed
  }
  const anyDue = () =>
    db.transaction(everywhere, (tx) =>
      tx.find(sql`select 1 from documents.file where scan_due_at <= ${clock.now()} limit 1`),
    )

  return {
    begin(tx, fileId, at) {
      if (engine) enqueue(tx, scanTask)
      else tx.send(sql`select documents.pass(${fileId}, 'none', ${at})`)
    },

    async scanDue() {
      if (!engine) return passAll()
      // Whoever asks while it is at work waits for it and looks once more: their file may have come too late for it.
      while (atWork) await atWork.catch(() => {})
      atWork = drain()
      try {
        return await atWork
      } finally {
        atWork = undefined
      }
    },

    askAgain: async (tx, owners, at) => {
      if (!engine || owners.length === 0) return 0
      const { count } = await tx.get<{ count: number }>(
        sql`select documents.ask_scan(${owners}, ${at}) as count`,
      )
      enqueue(tx, scanTask)
      return count
    },

    async report() {
      const { pending, oldest } = await db.transaction(everywhere, (tx) =>
        tx.get<{ pending: number; oldest: Temporal.Instant | undefined }>(
          sql`select count(*) as pending, min(at) as oldest from documents.file where scan = 'pending'`,
        ),
      )
      const age = oldest ? (clock.now().epochMilliseconds - oldest.epochMilliseconds) / 1000 : 0
      return {
        engine: engine ? (known.isHere ? 'here' : 'away') : 'none',
        version: known.version,
        pending,
        oldestSeconds: Math.max(0, age),
      }
    },
  }
}
