import { closeSync, copyFileSync, fchownSync, openSync, readSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot } from './server-user.ts'

const mostBytes = 10 * 1024 * 1024

const fileIn = (home: string) => join(home, 'postgres.log')

/** Opened for appending, which is what allows emptying it under the running server. */
export function openLog(home: string): number {
  const log = openSync(fileIn(home), 'a', 0o600)
  if (isRoot()) fchownSync(log, statSync(home).uid, statSync(home).gid)
  return log
}

export const logSize = (home: string) => statSync(fileIn(home), { throwIfNoEntry: false })?.size ?? 0

/** What the server wrote since the log had `from` bytes, or the beginning of it. */
export function logSince(home: string, from: number): string {
  const text = Buffer.alloc(4_000)
  const log = openSync(fileIn(home), 'r')
  const length = readSync(log, text, 0, text.length, from)
  closeSync(log)
  return text.toString('utf8', 0, length).trim()
}

/** Keeps the log and one predecessor, so that it can never fill the disk. */
export function boundLog(home: string): void {
  if (logSize(home) <= mostBytes) return
  try {
    copyFileSync(fileIn(home), `${fileIn(home)}.1`)
  } catch {
    // Most likely the disk is full: one more reason to empty the log.
  }
  truncateSync(fileIn(home))
}
