import { constants } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, readdir, realpath, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { v7 as uuid } from 'uuid'
import type { Clock } from '#platform/clock'
import { Refusal } from '#platform/ledger'
import { nfc, type Text } from '#platform/text'
import type { Assembly } from '../assembly/assembly.ts'
import type { Files } from '../files.ts'
import type { Log } from '../log.ts'
import { damaged, emptyFile, kindNotTaken, scanIsLink, tooLarge } from '../refusals.ts'
import type { Inbox } from './inbox.ts'
import { isTiff, isWhole } from './whole.ts'

/**
 * The folder that scanners write to: `<place>/<counter>/*`. A file is taken when it stood still for two seconds. Taking is
 * a move to `.taken` under a new id, which only one process can win; whatever happens after it, the id makes sure that the
 * scan arrives once. What cannot be taken lies in `rejected` afterwards.
 */
export interface ScanFolder {
  /** Looks once at everything. Returns how many scans it took or rejected. Safe to call in several processes. */
  takeDue(): Promise<number>
  /** Looks again and again, until it is stopped. */
  watch(): { stop(): Promise<void> }
}

const stillMs = 2000
/** A file that is not whole may still be on its way: a scanner pauses between pages. */
const doubtfulMs = 30_000
const everyMs = 1000
/** Scanners make uncompressed TIFFs; they become PDFs of a size that is taken. */
const tiffFactor = 8

interface Seen {
  size: number
  changedAt: number
  since: number
  wasDoubtful: boolean
}

export function createScanFolder(deps: {
  directory: string
  clock: Clock
  /** The code of a place by the name of its folder. */
  placeOf(name: string): string | undefined
  inbox: Pick<Inbox, 'add' | 'reject'>
  files: Pick<Files, 'takeIn'>
  assembly: Pick<Assembly, 'asPdf'>
  maxBytes: number
  log: Log
}): ScanFolder {
  const { directory, clock, placeOf, inbox, files, assembly, maxBytes, log } = deps
  const seen = new Map<string, Seen>()

  interface Counter {
    place: string
    counter: number
    folder: string
  }

  /** Folders of counters that are really there, not somewhere else by a link. */
  const counters = async (): Promise<Counter[]> => {
    const root = await realpath(directory)
    const found: Counter[] = []
    for (const ward of await readdir(root, { withFileTypes: true })) {
      const place = ward.isDirectory() ? placeOf(ward.name) : undefined
      if (!place) continue
      for (const entry of await readdir(join(root, ward.name), { withFileTypes: true })) {
        const folder = join(root, ward.name, entry.name)
        if (!entry.isDirectory() || !/^[1-9]\d{0,2}$/.test(entry.name)) continue
        if ((await realpath(folder)) === folder) found.push({ place, counter: Number(entry.name), folder })
      }
    }
    return found
  }

  /** A folder of the house's own within that of a counter. */
  const own = async (folder: string, name: '.taken' | 'rejected'): Promise<string> => {
    const path = join(folder, name)
    await mkdir(path, { recursive: true })
    if ((await realpath(path)) !== path) throw new Error(`${name} is a link`)
    return path
  }

  /** Whether it stood still for long enough. */
  const isStill = (path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): boolean => {
    const now = clock.now().epochMilliseconds
    const before = seen.get(path)
    if (!before || before.size !== size || before.changedAt !== mtimeMs) {
      seen.set(path, { size, changedAt: mtimeMs, since: now, wasDoubtful: false })
      return false
    }
    return now - before.since >= (before.wasDoubtful || size === 0 ? doubtfulMs : stillMs)
  }

  const takeFrom = async (at: Counter): Promise<number> => {
    let done = 0
    const taken = await own(at.folder, '.taken')
    // Of a process that died in the middle; another one may be at it right now, which does no harm.
    for (const name of await readdir(taken)) {
      const id = /^([0-9a-f-]{36})~(.+)$/s.exec(name)
      if (id) done += await finish(at, join(taken, name), id[1]!, id[2]!)
    }
    for (const entry of await readdir(at.folder, { withFileTypes: true })) {
      const path = join(at.folder, entry.name)
      if (entry.name.startsWith('.') || entry.isDirectory()) continue
      const stat = await lstat(path).catch(gone)
      if (!stat || !isStill(path, stat)) continue
      const id = uuid()
      const mine = join(taken, `${id}~${entry.name.slice(-80)}`)
      // Whoever moves it has it.
      if (!(await rename(path, mine).then(() => true, gone))) continue
      const wasDoubtful = seen.get(path)?.wasDoubtful || stat.size === 0
      seen.delete(path)
      done += await finish(at, mine, id, entry.name, wasDoubtful ? undefined : path)
    }
    return done
  }

  /** What this process is at. */
  const begun = new Set<string>()

  /**
   * From the folder `.taken` to the inbox, or to `rejected`.
   * @param backTo where it lay, when one that is not whole is to be waited for
   */
  const finish = async (
    at: Counter,
    path: string,
    id: string,
    name: string,
    backTo?: string,
  ): Promise<number> => {
    if (begun.has(path)) return 0
    begun.add(path)
    const scan = { id, place: at.place, counter: at.counter, name: nfc(name).slice(0, 200) }
    try {
      const staged = await stage(path, name)
      await inbox.add(scan, staged)
      await unlink(path).catch(gone)
      return 1
    } catch (error) {
      if (!(error instanceof Refusal)) {
        // Of the house (its database, its disk) and not of the file: it stays, and is tried again.
        log.error(
          { err: error, counter: at.counter, place: at.place },
          'a scan could not be taken; it is tried again',
        )
        return 0
      }
      if (backTo && (error.type === 'file-damaged' || error.type === 'file-empty')) {
        await rename(path, backTo).catch(gone)
        const stat = await lstat(backTo).catch(gone)
        const now = clock.now().epochMilliseconds
        if (stat)
          seen.set(backTo, { size: stat.size, changedAt: stat.mtimeMs, since: now, wasDoubtful: true })
        return 0
      }
      await reject(at, scan, path, error.text)
      return 1
    } finally {
      begun.delete(path)
    }
  }

  const reject = async (at: Counter, scan: Parameters<Inbox['reject']>[0], path: string, why: Text) => {
    log.warn({ place: at.place, counter: at.counter, scan: scan.id }, 'a scan was not taken')
    await inbox.reject(scan, why)
    const folder = await own(at.folder, 'rejected')
    await rename(path, join(folder, `${scan.id.slice(0, 8)}-${scan.name.replaceAll('/', '_')}`)).catch(gone)
  }

  /** @throws Refusal why it is not taken, in words */
  const stage = async (path: string, name: string) => {
    const file = await openPlain(path)
    try {
      const { size } = await file.stat()
      if (size === 0) throw emptyFile()
      if (size > maxBytes * tiffFactor) throw tooLarge(maxBytes)
      const content = await file.readFile()
      if (isTiff(content)) {
        const pdf = await assembly.asPdf({ path, mime: 'image/tiff', turn: 0 }).catch(() => undefined)
        if (!pdf) throw damaged()
        return await files.takeIn(pdf, {
          fileName: `${name.replace(/\.tiff?$/i, '')}.pdf`,
          sender: 'officer',
        })
      }
      if (size > maxBytes) throw tooLarge(maxBytes)
      const whole = isWhole(content)
      if (whole === undefined) throw kindNotTaken()
      if (!whole) throw damaged()
      return await files.takeIn(Readable.from([content]), { fileName: name, sender: 'officer' })
    } finally {
      await file.close()
    }
  }

  let atWork = false
  const takeDue = async () => {
    if (atWork) return 0
    atWork = true
    try {
      let done = 0
      for (const counter of await counters()) done += await takeFrom(counter)
      return done
    } finally {
      atWork = false
    }
  }

  return {
    takeDue,
    watch() {
      let isAway = false
      let running: Promise<unknown> = Promise.resolve()
      const timer = setInterval(() => {
        running = takeDue().then(
          () => {
            if (isAway) log.info({}, 'the folder of scans is there again')
            isAway = false
          },
          (err) => {
            if (!isAway) log.error({ err }, 'the folder of scans cannot be read')
            isAway = true
          },
        )
      }, everyMs)
      return {
        async stop() {
          clearInterval(timer)
          await running
        },
      }
    },
  }
}

/** A file that is one: not a link to another one, by name or by node. @throws Refusal `scan-is-link` */
async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error) => {
      if (error.code === 'ELOOP') throw scanIsLink()
      throw error.code === 'EACCES' ? damaged() : error
    },
  )
  const stat = await file.stat()
  if (stat.isFile() && stat.nlink === 1) return file
  await file.close()
  throw scanIsLink()
}

function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
