import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs of the system that the house uses where they are installed. */
export type Program = 'pdftoppm' | 'pdfinfo' | 'pdftotext' | 'heif-convert' | 'tesseract' | 'chrt'

/** Where it is, or undefined when it is not installed. */
export function findProgram(name: Program): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {}
  }
  return undefined
}

const behindPeople = 'nice -n 10'
/** Only when nothing else wants the processor, where the system can tell. */
const whenIdle = findProgram('chrt') ? 'chrt --idle 0' : 'nice -n 19'
/** How much longer than its own work something may take that is done when there is nothing else to do. */
const patience = 5

/**
 * Runs a program with bounds of its own: what it is given was made by strangers. What it says is returned. It gives way to
 * the house, whose people are waiting.
 * @param bounds.seconds of the clock; the processor's time is bound by the same
 * @param bounds.megabytes of address space (where the shell can bind it)
 * @param bounds.isWaitedFor false: nobody waits for it; it is done when there is nothing else to do, in five times as long
 * @throws Error when it fails, takes too long or says more than 4 MB
 */
export function runProgram(
  path: string,
  args: string[],
  bounds: { seconds: number; megabytes: number; isWaitedFor?: false; env?: Record<string, string> },
): Promise<string> {
  const { seconds, megabytes, isWaitedFor = true, env = {} } = bounds
  const [place, times] = isWaitedFor ? [behindPeople, 1] : [whenIdle, patience]
  const limits = `ulimit -t ${seconds} 2>/dev/null; ulimit -v ${megabytes * 1024} 2>/dev/null; ulimit -c 0; exec ${place} "$@"`
  return new Promise((resolve, reject) => {
    execFile(
      '/bin/sh',
      ['-c', limits, 'sh', path, ...args],
      {
        timeout: times * seconds * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: 4 * 1024 * 1024,
        // Nothing of the house's settings is its business.
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', ...env },
      },
      (error, said) => (error ? reject(error) : resolve(said)),
    )
  })
}
