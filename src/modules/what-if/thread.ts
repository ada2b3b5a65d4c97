import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Played, Sent, Told } from './answer.worker.ts'

/** A thread that plays what it is sent; nothing of it takes the time of the house. */
export interface Thread {
  send(sent: Sent): void
  /** Rejects when the thread failed, was ended or took too long. */
  played: Promise<Played>
  end(): Promise<void>
}

/** @param options.progress is told a share, 0 … 1 */
export function startThread(options: { progress(share: number): void; longestMs: number }): Thread {
  const worker = new Worker(workerFile(), { execArgv: [], env: {} })
  const end = async () => {
    await worker.terminate()
  }
  const tooLong = setTimeout(() => void end(), options.longestMs).unref()
  const played = new Promise<Played>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('share' in told) options.progress(told.share)
      else resolve(told.played)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(tooLong)
      reject(new Error('the playing was ended'))
    })
  })
  // Whoever ends the thread does not ask what it was to give.
  played.catch(() => {})
  return { send: (sent) => worker.postMessage(sent), played, end }
}

/** In the sources the thread runs the `.ts` file beside this one; in the bundle it lies beside main. */
function workerFile(): string {
  const source = join(import.meta.dirname, 'answer.worker.ts')
  return existsSync(source) ? source : join(import.meta.dirname, 'answer.worker.mjs')
}
