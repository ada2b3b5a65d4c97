import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files by name, the least used of which go when all together are too large. */
export interface Shelf {
  get(name: string): Promise<Buffer | undefined>
  put(name: string, bytes: Buffer): Promise<void>
}

/** @param directory is made when there is something to keep; a shelf that cannot be written to keeps nothing */
export function openShelf(directory: string, keepBytes: number): Shelf {
  const path = (name: string) => join(directory, `${name}.wav`)
  let sinceTidied = Number.POSITIVE_INFINITY
  const tidy = async () => {
    sinceTidied = 0
    const names = await readdir(directory)
    const files = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(directory, name)).catch(() => ({ size: 0, mtimeMs: 0 }))
        return { name, size, mtimeMs }
      }),
    )
    let all = files.reduce((sum, { size }) => sum + size, 0)
    for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (all <= keepBytes) return
      await rm(join(directory, name), { force: true })
      all -= size
    }
  }
  return {
    async get(name) {
      try {
        const bytes = await readFile(path(name))
        const now = new Date()
        await utimes(path(name), now, now).catch(() => {})
        return bytes
      } catch {
        return undefined
      }
    },
    async put(name, bytes) {
      try {
        await mkdir(directory, { recursive: true })
        const half = join(directory, `${randomUUID()}.part`)
        await writeFile(half, bytes)
        // Whole or not at all, whoever reads meanwhile.
        await rename(half, path(name))
        sinceTidied += bytes.length
        if (sinceTidied > keepBytes / 8) await tidy()
      } catch {
        // It was said all the same.
      }
    },
  }
}
