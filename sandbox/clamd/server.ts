import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The harmless text that every scanner calls a virus (eicar.org), in two pieces so that this file is none. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
)

export interface Clamd {
  /** For the setting CLAMD. */
  address: { path: string }
  setting: string
  pid(): number
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Stands still, takes no answer back, until it goes on. */
  pause(): void
  goOn(): void
  close(): Promise<void>
}

const programs = ['/usr/sbin/clamd', '/usr/bin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd']
export const clamdProgram = programs.find((path) => existsSync(path))

/**
 * A real clamd with a small database of its own: it knows the test text and nothing else. Not the machine's own one,
 * whose database may be missing or a gigabyte.
 */
export async function startClamd(): Promise<Clamd> {
  if (!clamdProgram) throw new Error('clamd is not installed (Debian: clamav-daemon)')
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-clamd-'))
  const socket = join(folder, 'clamd.ctl')
  await mkdir(join(folder, 'database'))
  await writeFile(join(folder, 'database', 'test.ndb'), `Eicar-Test-Signature:0:*:${eicar.toString('hex')}\n`)
  await writeFile(
    join(folder, 'clamd.conf'),
    [
      `DatabaseDirectory ${join(folder, 'database')}`,
      `LocalSocket ${socket}`,
      `TemporaryDirectory ${folder}`,
      'Foreground yes',
      'FixStaleSocket yes',
      'AlertEncrypted yes',
      'AlertExceedsMax yes',
      'StreamMaxLength 20M',
      'MaxScanTime 20000',
      '',
    ].join('\n'),
  )
  let child: ChildProcess | undefined
  const it: Clamd = {
    address: { path: socket },
    setting: `unix:${socket}`,
    pid: () => child!.pid!,
    async start() {
      let said = ''
      const started = spawn(clamdProgram!, ['-c', join(folder, 'clamd.conf')], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = started
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (some) => {
          said += some
        })
      while (!/Self checking|Listening daemon/.test(said)) {
        if (started.exitCode !== null) throw new Error(`clamd did not start: ${said}`)
        await sleep(20)
      }
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    pause: () => void child!.kill('SIGSTOP'),
    goOn: () => void child!.kill('SIGCONT'),
    async close() {
      await it.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
  await it.start()
  return it
}
