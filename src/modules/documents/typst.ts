import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Log } from './log.ts'
import type { TypstAnswer, TypstRequest, TypstWorkerData } from './typst.worker.ts'

export interface Typst {
  /**
   * Sets one document; requests wait for one another.
   * @throws Error with typst's diagnostics, or when the time is up, or when the thread died twice over this request.
   */
  render(request: Omit<TypstRequest, 'id'>): Promise<Uint8Array>
  /** True while the thread is alive (it ends itself when there is nothing to do). */
  isRunning(): boolean
  close(): Promise<void>
}

interface Waiting {
  request: TypstRequest
  deaths: number
  resolve(pdf: Uint8Array): void
  reject(error: Error): void
}

/**
 * Typst in a thread of its own: a long form must not hold up the boards. One thread, one compiler with its fonts kept;
 * ended after `idleMs` without work, so that its memory goes back to the machine.
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
  let worker: Worker | undefined
  let current: Waiting | undefined
  let idle: NodeJS.Timeout | undefined
  let deadline: NodeJS.Timeout | undefined
  let nextId = 1

  const next = () => {
    if (current) return
    current = queue.shift()
    if (!current) return rest()
    clearTimeout(idle)
    worker ??= start()
    worker.ref()
    const { request } = current
    deadline = setTimeout(() => giveUp(`${request.file} was not set within ${timeoutMs} ms`), timeoutMs)
    worker.postMessage(request)
  }

  const rest = () => {
    clearTimeout(idle)
    // Neither the thread nor the timer may keep a finished process alive.
    worker?.unref()
    idle = setTimeout(stop, idleMs).unref()
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
    // A thread in the middle of native work may outlive its end; it is no longer listened to.
    stop()
    finish(({ reject }) => reject(new Error(message)))
  }

  const start = () => {
    const workerData: TypstWorkerData = { formsDir, fontsDir }
    const started = new Worker(workerFile('typst'), { workerData, execArgv: [], name: 'typst' })
    started.on('message', (answer: TypstAnswer) => {
      if (started !== worker || answer.id !== current?.request.id) return
      if ('pdf' in answer) finish(({ resolve }) => resolve(answer.pdf))
      else
        finish(({ request, reject }) => reject(new Error(`${request.file} cannot be set: ${answer.error}`)))
    })
    const died = (reason: unknown) => {
      if (started !== worker) return
      worker = undefined
      log.error({ err: reason }, 'the typst thread died')
      finish((waiting) => {
        waiting.deaths++
        if (waiting.deaths < 2) queue.unshift(waiting)
        else
          waiting.reject(new Error(`the typst thread died over ${waiting.request.file}`, { cause: reason }))
      })
    }
    started.on('error', died)
    started.on('exit', (code) => died(new Error(`exit code ${code}`)))
    return started
  }

  const stop = () => {
    clearTimeout(idle)
    const ending = worker
    worker = undefined
    return ending?.terminate()
  }

  return {
    render: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request: { ...request, id: nextId++ }, deaths: 0, resolve, reject })
        next()
      }),
    isRunning: () => worker !== undefined,
    close: async () => {
      for (const { reject } of queue.splice(0)) reject(new Error('the house is closing'))
      const ending = stop()
      if (current) finish(({ reject }) => reject(new Error('the house is closing')))
      clearTimeout(idle)
      await ending
    },
  }
}

/** In the sources the thread is the `.ts` file beside this one; in the bundle `<name>.worker.mjs` lies beside main. */
function workerFile(name: string): string {
  const source = join(import.meta.dirname, `${name}.worker.ts`)
  return existsSync(source) ? source : join(import.meta.dirname, `${name}.worker.mjs`)
}
