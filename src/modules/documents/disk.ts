import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  unlink,
  utimes,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '#platform/clock'

/**
 * Files on disk under the SHA-256 of their content: `ab/<sha256>`, in 256 folders, so that a new file seldom needs a new
 * folder (each costs a sync of its own). What is there is whole and never changes; what is on its way lies in
 * `incoming`. The same content brought twice is kept once.
 */
export interface Disk {
  /**
   * Writes a source to the disk while hashing it, and hands it to `accept` before it gets its name.
   * When this returns, the content survives a kill and a power cut.
   * @param accept throws to refuse; nothing is kept then.
   * @param replace what is to be kept in the content's place; the content itself is then gone.
   */
  write<Accepted>(
    source: AsyncIterable<Uint8Array>,
    options: {
      onBytes(total: number): void
      accept(content: Buffer): Promise<Accepted>
      replace?(content: Buffer, accepted: Accepted): Buffer | undefined
    },
  ): Promise<{ sha256: Buffer; size: number; accepted: Accepted }>
  /** Starts the 24 hours of an unclaimed file anew. False when the file is not there. */
  touch(sha256: Buffer): Promise<boolean>
  /** The content; the stream fails at its end if the disk gave other bytes than were once written. */
  read(sha256: Buffer): Promise<Readable | undefined>
  /** Where the content lies, for programs that read files; undefined when it is not there. */
  pathOf(sha256: Buffer): Promise<string | undefined>
  /** Hashes of files not touched since `before`, folder by folder. */
  untouchedSince(before: Temporal.Instant): AsyncIterable<Buffer[]>
  /** Removes a file unless it was touched since `before`. True when it is gone. */
  remove(sha256: Buffer, before: Temporal.Instant): Promise<boolean>
  /** Removes what broken uploads left behind before that moment; returns how many. */
  clearIncoming(before: Temporal.Instant): Promise<number>
}

/** @param options.clock gives files their times, so that `untouchedSince` and it agree. */
export function openDisk(options: { directory: string; clock: Clock }): Disk {
  const { directory, clock } = options
  const incoming = join(directory, 'incoming')
  const pathOf = (sha256: Buffer) => {
    const hex = sha256.toString('hex')
    return join(directory, hex.slice(0, 2), hex)
  }
  /** Folders that a power cut cannot take any more: their names, and those of all above, were synced by this process. */
  const lasting = new Set([dirname(directory)])
  const makeLasting = async (folder: string) => {
    if (lasting.has(folder)) return
    const made = await mkdir(folder, { recursive: true, mode: 0o700 })
    const fresh: string[] = []
    const isFresh = (path: string) => (made && path.length >= made.length) || !lasting.has(path)
    for (let path = folder; isFresh(path); path = dirname(path)) fresh.push(path)
    await Promise.all(fresh.map((path) => syncDirectory(dirname(path))))
    for (const path of fresh) lasting.add(path)
  }
  const stamp = (path: string) => {
    const now = clock.now().epochMilliseconds / 1000
    return utimes(path, now, now)
  }

  return {
    async write(source, { onBytes, accept, replace }) {
      // Somebody may have emptied a folder of what can be made again.
      if (!(await stat(incoming).catch(ifAbsent(undefined)))) {
        lasting.clear()
        lasting.add(dirname(directory))
      }
      await makeLasting(incoming)
      let temporary = join(incoming, randomUUID())
      try {
        let written = await writeFile(temporary, source, onBytes)
        const content = written.held ?? (await readFile(temporary))
        const accepted = await accept(content)
        const instead = replace?.(content, accepted)
        if (instead) {
          await unlink(temporary)
          temporary = join(incoming, randomUUID())
          written = await writeFile(temporary, [instead], () => {})
        }
        const { sha256, size } = written
        await stamp(temporary)
        const path = pathOf(sha256)
        await makeLasting(dirname(path))
        // Also when the same content is there already: the name then points to bytes just written and just touched.
        await rename(temporary, path)
        await syncDirectory(dirname(path))
        return { sha256, size, accepted }
      } catch (error) {
        await unlink(temporary).catch(() => {})
        throw error
      }
    },

    async touch(sha256) {
      return (await twice(() => stamp(pathOf(sha256)).then(() => true))) ?? false
    },

    async read(sha256) {
      const file = await twice(() => open(pathOf(sha256), 'r'))
      if (!file) return undefined
      const stream = createReadStream('', { fd: file })
      const checked = sameHash(sha256)
      pipeline(stream, checked).catch(() => {})
      return checked
    },

    async pathOf(sha256) {
      const path = pathOf(sha256)
      return (await twice(() => stat(path))) && path
    },

    async *untouchedSince(before) {
      for (const first of await foldersIn(directory)) {
        const folder = join(directory, first)
        const old: Buffer[] = []
        for (const name of await readdir(folder)) {
          if (/^[0-9a-f]{64}$/.test(name) && (await isOlder(join(folder, name), before)))
            old.push(Buffer.from(name, 'hex'))
        }
        if (old.length > 0) yield old
      }
    },

    async remove(sha256, before) {
      const path = pathOf(sha256)
      // Out of the way first: whoever brings the same content from now on writes a new file under the name, and
      // whoever brought it a moment ago shows in the time of what we hold.
      const aside = join(incoming, `${removing}${sha256.toString('hex')}`)
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      if (!(await rename(path, aside).then(() => true, ifAbsent(false)))) return false
      if (await isOlder(aside, before)) {
        await unlink(aside).catch(ifAbsent(undefined))
        return true
      }
      await rename(aside, path).catch(ifAbsent(undefined))
      return false
    },

    async clearIncoming(before) {
      let removed = 0
      for (const name of await readdir(incoming).catch(ifAbsent<string[]>([]))) {
        const path = join(incoming, name)
        if (name.startsWith(removing)) {
          // A sweep that was killed in the middle: back it goes, and this sweep looks at it again.
          await rename(path, pathOf(Buffer.from(name.slice(removing.length), 'hex'))).catch(
            ifAbsent(undefined),
          )
          continue
        }
        if (!(await isOlder(path, before))) continue
        await unlink(path).catch(ifAbsent(undefined))
        removed++
      }
      return removed
    },
  }
}

const removing = 'removing-'

async function writeFile(
  path: string,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onBytes: (total: number) => void,
): Promise<{ sha256: Buffer; size: number; held: Buffer | undefined }> {
  const hash: Hash = createHash('sha256')
  const file: FileHandle = await open(path, 'wx', 0o440)
  let size = 0
  const held: Uint8Array[] = []
  try {
    for await (const chunk of source) {
      size += chunk.length
      onBytes(size)
      hash.update(chunk)
      if (size <= mostHeld) held.push(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest(), size, held: size <= mostHeld ? Buffer.concat(held) : undefined }
}

/** Bytes of a small file kept while it comes in; of a large one on a slow line no memory is held. */
const mostHeld = 256 * 1024

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** A file that `remove` holds for a moment comes back at once; so one miss is not yet an answer. */
async function twice<Answer>(attempt: () => Promise<Answer>): Promise<Answer | undefined> {
  const first = await attempt().catch(ifAbsent(undefined))
  if (first !== undefined) return first
  await new Promise((resolve) => setTimeout(resolve, 50))
  return attempt().catch(ifAbsent(undefined))
}

function sameHash(expected: Buffer): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk, _, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      const same = hash.digest().equals(expected)
      done(same ? null : new Error(`stored file ${expected.toString('hex')} no longer has its content`))
    },
  })
}

async function isOlder(path: string, before: Temporal.Instant): Promise<boolean> {
  const entry = await stat(path).catch(ifAbsent(undefined))
  return entry !== undefined && entry.mtimeMs < before.epochMilliseconds
}

async function foldersIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch(ifAbsent<string[]>([]))
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name))
}

function ifAbsent<Answer>(answer: Answer): (error: NodeJS.ErrnoException) => Answer {
  return (error) => {
    if (error.code === 'ENOENT') return answer
    throw error
  }
}
