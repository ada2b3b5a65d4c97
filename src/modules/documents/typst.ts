import { createWorkerProcess } from '#platform/processes'
import type { Log } from './log.ts'
import type { TypstRequest } from './typst.worker.ts'

export interface Typst {
  /**
   * Sets one document as PDF, or as a picture in SVG; requests wait for one another.
   * @throws Error with typst's diagnostics, or when the time is up, or when the process died twice over this request.
   */
  render(request: Omit<TypstRequest, 'id'>): Promise<Uint8Array>
  /** The process at work, if there is one (it is ended when there is nothing to do). */
  pid(): number | undefined
  close(): Promise<void>
}

/**
 * Typst in a process of its own, with one compiler and its fonts kept (measured: what it allocates, 115 MB, stays with
 * the process that loaded it).
 */
export function createTypst(options: {
  log: Log
  formsDir: string
  fontsDir: string
  idleMs?: number
  timeoutMs?: number
}): Typst {
  const { log, formsDir, fontsDir, idleMs = 60_000, timeoutMs = 20_000 } = options
  const worker = createWorkerProcess<Omit<TypstRequest, 'id'>, Uint8Array>({
    ...{ name: 'typst', directory: import.meta.dirname, args: [formsDir, fontsDir] },
    ...{ log, idleMs, timeoutMs, done: 'set' },
    named: ({ file }) => file,
  })
  return { render: worker.ask, pid: worker.pid, close: worker.close }
}
