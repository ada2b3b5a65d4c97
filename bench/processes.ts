import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'

/** Linux counts CPU time in hundredths of a second (USER_HZ). */
const ticksPerSecond = 100

interface ProcessStat {
  parent: number
  /** Seconds of CPU, of the process and of its children that have ended. */
  cpuSeconds: number
}

/** CPU used so far by a process and its ended children, in seconds. */
export async function cpuSecondsOf(pid: number): Promise<number> {
  return (await statOf(pid))?.cpuSeconds ?? 0
}

/** The same of a server and of all its direct children: PostgreSQL's sessions and helpers. */
export async function cpuSecondsOfFamily(pid: number): Promise<number> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(names.map((name) => statOf(Number(name))))
  let sum = 0
  stats.forEach((stat, index) => {
    if (stat && (stat.parent === pid || Number(names[index]) === pid)) sum += stat.cpuSeconds
  })
  return sum
}

/** Memory a process holds now, in MB (VmRSS, 1 MB = 2^20 bytes). */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
}

/** Direct children of a process. */
export async function childrenOf(pid: number): Promise<number[]> {
  return (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean).map(Number)
}

async function statOf(pid: number): Promise<ProcessStat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name in parentheses may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  if (fields.length < 15) return undefined
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return { parent: Number(fields[1]), cpuSeconds: ticks / ticksPerSecond }
}

/** The server of a cluster and its sessions, which work in the cluster's folder. */
export function databaseProcesses(cluster: string, only?: RegExp): number[] {
  const home = realpathSync(cluster)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const title = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return readlinkSync(`/proc/${pid}/cwd`) === home && (only?.test(title) ?? true)
      } catch {
        return false
      }
    })
    .map(Number)
}

/** Ends a process at once; one that ended by itself meanwhile is as good. */
export function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
