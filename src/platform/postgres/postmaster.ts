import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server writes about itself in `postmaster.pid`. */
export type Postmaster = { pid: number; status: string }

/** Reads the server's own note. It may be half written, or left over from a server that was killed. */
export function readPostmaster(data: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  return { pid, status: lines[7]?.trim() || 'starting' }
}

/** True when `pid` is a living server of this very cluster, and not whoever got that number after it. */
export function isRunning(pid: number, data: string): boolean {
  return isAlive(pid) && worksIn(pid, data)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

/** A dead process whose parent has not asked for it yet still answers signals. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    // The name in brackets may hold anything, brackets too: the state follows the last one.
    return /^.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

/** A server makes the cluster its working folder, which stays true when that folder is moved or copied. */
function worksIn(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return commandOf(pid).includes(`-D ${data} `)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch (error) {
    // In a container root may not look at another user's process that closely.
    return (error as NodeJS.ErrnoException).code === 'EACCES' && commandOf(pid).includes(`-D ${data} `)
  }
}

function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Sends a signal to a process that may be gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
