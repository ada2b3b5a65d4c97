import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'

/** What this needs of a logger; Fastify's fits. */
interface Log {
  error(details: object, message: string): void
}

/** A process of our own that does one thing at a time and is ended when there is nothing to do. */
export interface WorkerProcess<Request, Made> {
  /**
   * Requests wait for one another.
   * @throws Error with the process's own words, or when the time is up, or when it died twice over this request.
   */
  ask(request: Request): Promise<Made>
  /** The process at work, if there is one. */
  pid(): number | undefined
  close(): Promise<void>
}

/** As `nice` says it: behind what people wait for. */
const behindPeople = 10

function stepBack(pid: number): void {
  try {
    setPriority(pid, behindPeople)
  } catch {
    // Where the system does not allow it, the work is done all the same.
  }
}

/** What goes to the process and comes back from it. */
export type WorkerRequest<Request> = Request & { id: number }
export type WorkerAnswer<Made> = { id: number; made: Made } | { id: number; error: string }

interface Waiting<Request, Made> {
  request: WorkerRequest<Request>
  deaths: number
  resolve(made: Made): void
  reject(error: Error): void
}

/**
 * Work in native code is done in a process of its own, ended after `idleMs` without work. Not a thread: what native code
 * allocates stays with the process that loaded it, a thread inside it cannot be stopped, and a crash there would take the
 * whole house along.
 * @param options.name of the file `<name>.worker.ts`
 * @param options.directory where that lies, of the caller: `import.meta.dirname`
 * @param options.env what of the settings is its business; by default nothing (passwords are among them)
 * @param options.givesWay nobody waits for it: it gets what people's work leaves over
 * @param options.say `named` is what a request is about, for messages; `cannot` and `not in time` follow it
 */
export function createWorkerProcess<Request, Made>(options: {
  name: string
  directory: string
  args: string[]
  env?: Record<string, string>
  log: Log
  idleMs: number
  timeoutMs: number
  named(request: Request): string
  /** What is done to it, for messages: `set`, `drawn`. */
  done: string
  givesWay?: true
}): WorkerProcess<Request, Made> {
  const { name, directory, args, env = {}, log, idleMs, timeoutMs, named, done, givesWay } = options
  const queue: Waiting<Request, Made>[] = []
  let worker: ChildProcess | undefined
  let current: Waiting<Request, Made> | undefined
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
    deadline = setTimeout(() => giveUp(`${named(request)} was not ${done} within ${timeoutMs} ms`), timeoutMs)
    // Should the process be gone, its exit tells; the error of sending adds nothing.
    worker.send(request as object, () => {})
  }

  const finish = (settle: (waiting: Waiting<Request, Made>) => void) => {
    clearTimeout(deadline)
    const finished = current
    current = undefined
    if (finished) settle(finished)
    next()
  }

  const giveUp = (message: string) => {
    log.error({ about: current && named(current.request) }, message)
    stop()
    finish(({ reject }) => reject(new Error(message)))
  }

  const start = () => {
    const started = fork(workerFile(directory, name), args, {
      execArgv: [],
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    if (givesWay && started.pid) stepBack(started.pid)
    started.on('message', (answer: WorkerAnswer<Made>) => {
      if (started !== worker || answer.id !== current?.request.id) return
      if ('made' in answer) finish(({ resolve }) => resolve(answer.made))
      else
        finish(({ request, reject }) =>
          reject(new Error(`${named(request)} cannot be ${done}: ${answer.error}`)),
        )
    })
    const died = (reason: Error) => {
      if (started !== worker) return
      worker = undefined
      log.error({ err: reason }, `the ${name} process died`)
      finish((waiting) => {
        waiting.deaths++
        if (waiting.deaths < 2) queue.unshift(waiting)
        else
          waiting.reject(
            new Error(`the ${name} process died over ${named(waiting.request)}`, { cause: reason }),
          )
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
    ask: (request) =>
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

/** In the sources the process runs the `.ts` file of its module; in the bundle `<name>.worker.mjs` lies beside main. */
function workerFile(directory: string, name: string): string {
  const source = join(directory, `${name}.worker.ts`)
  return existsSync(source) ? source : join(import.meta.dirname, `${name}.worker.mjs`)
}
