import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs of the system that the house uses where they are installed. */
export type Program = 'pdftoppm' | 'pdfinfo' | 'pdftotext' | 'heif-convert' | 'tesseract'

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

/**
 * Runs a program with bounds of its own: what it is given was made by strangers. What it says is returned. It gives way to
 * the house, whose people are waiting.
 * @param bounds.seconds of the clock; the processor's time is bound by the same
 * @param bounds.megabytes of address space (where the shell can bind it)
 * @throws Error when it fails, takes too long or says more than 4 MB
 */
export function runProgram(
  path: string,
  args: string[],
  bounds: { seconds: number; megabytes: number; env?: Record<string, string> },
): Promise<string> {
  const { seconds, megabytes, env = {} } = bounds
  const limits = `ulimit -t ${seconds} 2>/dev/null; ulimit -v ${megabytes * 1024} 2>/dev/null; ulimit -c 0; exec nice -n 10 "$@"`
  return new Promise((resolve, reject) => {
    execFile(
      '/bin/sh',
      ['-c', limits, 'sh', path, ...args],
      {
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: 4 * 1024 * 1024,
        // Nothing of the house's settings is its business.
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', ...env },
      },
      (error, said) => (error ? reject(error) : resolve(said)),
    )
  })
}
