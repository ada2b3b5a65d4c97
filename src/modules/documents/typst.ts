import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './log.ts'
import type { TypstAnswer, TypstRequest } from './typst.worker.ts'

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

interface Waiting {
  request: TypstRequest
  deaths: number
  resolve(made: Uint8Array): void
  reject(error: Error): void
}

/**
 * Typst in a process of its own, with one compiler and its fonts kept, ended after `idleMs` without work. Not a thread:
 * what typst allocates stays with the process that loaded it (measured: 115 MB after the thread's end), a thread inside
 * native code cannot be stopped, and a crash there would take the whole house along.
 */
export function createTypst(options: {
  log: Log
  formsDir: string
  fontsDir: string
  idleMs?: number
  timeoutMs?: number
}): Typst {
  const { log, formsDir, fontsDir, idleMs = 60_000, timeoutMs = 20_000 } = options
  const queue: Waiting[] = []
  let worker: ChildProcess | undefined
  let current: Waiting | undefined
  let idle: NodeJS.Timeout | undefined
  let deadline: NodeJS.Timeout | undefined
  let nextId = 1

  const next = () => {
    if (current) return
    clearTimeout(idle)
    current = queue.shift()
    if (!current) {
      hold(worker, false)
      idle = setTimeout(stop, idleMs).unref()
      return
    }
    worker ??= start()
    hold(worker, true)
    const { request } = current
    deadline = setTimeout(() => giveUp(`${request.file} was not set within ${timeoutMs} ms`), timeoutMs)
    // Should the process be gone, its exit tells; the error of sending adds nothing.
    worker.send(request, () => {})
  }

  const finish = (settle: (waiting: Waiting) => void) => {
    clearTimeout(deadline)
    const done = current
    current = undefined
    if (done) settle(done)
    next()
  }

  const giveUp = (message: string) => {
    log.error({ file: current?.request.file }, message)
    stop()
    finish(({ reject }) => reject(new Error(message)))
  }

  const start = () => {
    const started = fork(workerFile('typst'), [formsDir, fontsDir], {
      execArgv: [],
      // Nothing of the house's settings (passwords among them) is its business.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.on('message', (answer: TypstAnswer) => {
      if (started !== worker || answer.id !== current?.request.id) return
      if ('made' in answer) finish(({ resolve }) => resolve(answer.made))
      else
        finish(({ request, reject }) => reject(new Error(`${request.file} cannot be set: ${answer.error}`)))
    })
    const died = (reason: Error) => {
      if (started !== worker) return
      worker = undefined
      log.error({ err: reason }, 'the typst process died')
      finish((waiting) => {
        waiting.deaths++
        if (waiting.deaths < 2) queue.unshift(waiting)
        else
          waiting.reject(new Error(`the typst process died over ${waiting.request.file}`, { cause: reason }))
      })
    }
    started.on('error', died)
    started.on('exit', (code, signal) => died(new Error(`ended with ${signal ?? `code ${code}`}`)))
    return started
  }

  const stop = () => {
    clearTimeout(idle)
    const ending = worker
    worker = undefined
    // It has nothing to put away, and it may hang in native code.
    ending?.kill('SIGKILL')
    return ending
  }

  return {
    render: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request: { ...request, id: nextId++ }, deaths: 0, resolve, reject })
        next()
      }),
    pid: () => worker?.pid,
    close: async () => {
      const closing = () => new Error('the house is closing')
      for (const { reject } of queue.splice(0)) reject(closing())
      const ending = stop()
      if (current) finish(({ reject }) => reject(closing()))
      clearTimeout(idle)
      if (ending && ending.exitCode === null && ending.signalCode === null) {
        ending.ref()
        await new Promise((resolve) => ending.once('exit', resolve))
      }
    },
  }
}

/** A process at work keeps the house open; one at rest does not. */
function hold(worker: ChildProcess | undefined, atWork: boolean): void {
  if (atWork) {
    worker?.ref()
    worker?.channel?.ref()
  } else {
    worker?.unref()
    worker?.channel?.unref()
  }
}

/** In the sources the process runs the `.ts` file beside this one; in the bundle `<name>.worker.mjs` lies beside main. */
function workerFile(name: string): string {
  const source = join(import.meta.dirname, `${name}.worker.ts`)
  return existsSync(source) ? source : join(import.meta.dirname, `${name}.worker.mjs`)
}
