import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat, truncate, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** Files that are on their way, one each by their id: what has come so far, in its order, without a gap. */
export interface Pieces {
  create(id: string): Promise<void>
  /** How many bytes are there; undefined when there is none. */
  offset(id: string): Promise<number | undefined>
  /**
   * Adds what comes at the end, and keeps what came when the line breaks.
   * @param from where the sender goes on; it is the offset, which the caller has compared
   * @param most bytes in all
   * @param checksum of the piece: then it is kept whole or not at all
   * @returns the offset then, and why it is no more: `beyond` the length, or `mismatch` of the checksum
   */
  append(
    id: string,
    source: Readable,
    options: { from: number; most: number; checksum?: { algorithm: string; digest: Buffer } | undefined },
  ): Promise<{ offset: number; failed?: 'beyond' | 'mismatch' }>
  read(id: string): Readable
  remove(id: string): Promise<void>
  ids(): Promise<string[]>
}

export function openPieces(directory: string): Pieces {
  const pathOf = (id: string) => join(directory, id)
  const offset = (id: string) =>
    stat(pathOf(id)).then(
      ({ size }) => size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      },
    )
  return {
    async create(id) {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      await (await open(pathOf(id), 'wx', 0o600)).close()
    },
    offset,
    async append(id, source, { from, most, checksum }) {
      const file = await open(pathOf(id), 'r+')
      let at = from
      let failed: 'beyond' | 'mismatch' | undefined
      const hash = checksum && createHash(checksum.algorithm)
      try {
        for await (const chunk of source as AsyncIterable<Buffer>) {
          if (at + chunk.length > most) {
            failed = 'beyond'
            break
          }
          hash?.update(chunk)
          // At its place and not at the end: two senders of the same bytes write the same file.
          await writeAll(file, chunk, at)
          at += chunk.length
        }
        if (hash && !failed && !hash.digest().equals(checksum!.digest)) failed = 'mismatch'
      } catch (error) {
        // The line broke. What came is kept, unless it cannot be checked any more.
        if (checksum) failed = 'mismatch'
        else if (!isBrokenLine(error)) throw error
      } finally {
        await file.sync()
        await file.close()
      }
      if (!failed) return { offset: at }
      await truncate(pathOf(id), from)
      return { offset: from, failed }
    },
    read: (id) => createReadStream(pathOf(id)),
    remove: (id) => unlink(pathOf(id)).catch(() => rm(pathOf(id), { force: true })),
    ids: () => readdir(directory).catch(() => []),
  }
}

async function writeAll(file: FileHandle, chunk: Buffer, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, at + done)
    done += bytesWritten
  }
}

function isBrokenLine(error: unknown): boolean {
  const { code = '', name = '' } = error as { code?: string; name?: string }
  return (
    name === 'AbortError' ||
    /^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|ABORT_ERR)$/.test(code)
  )
}
