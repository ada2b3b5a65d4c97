import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { turns } from '#platform/processes'
import type { Procedures } from '../procedures.ts'
import type { Effect, KnownQuestion, PhrasingWish } from './compare.ts'
import type { EffectAnswer, EffectTask } from './effect.worker.ts'
import { readQuestions } from './questions.ts'

/** Measures what a change of phrasings would do, before it is made. */
export interface Effects {
  /**
   * @param options.people questions of people whose procedure is known, beside those that are kept for examining
   * @param options.signal ends the work when whoever wanted to know has left
   * @param options.progress is told a share, 0 … 1
   * @throws Error when it was ended
   */
  measure(
    wish: PhrasingWish,
    options?: {
      people?: readonly { question: string; procedure: string }[]
      signal?: AbortSignal
      progress?: (share: number) => void
    },
  ): Promise<Effect>
}

/** One at a time: each takes a core for some seconds. */
const atOnce = 1

/** @param directory of the questions that are kept for examining */
export function createEffects(deps: {
  procedures: Pick<Procedures, 'sayings' | 'offered'>
  directory: string
}): Effects {
  const { procedures, directory } = deps
  const inTurn = turns(atOnce)
  let kept: ReturnType<typeof readQuestions> | undefined
  return {
    async measure(wish, { people = [], signal, progress } = {}) {
      kept ??= readQuestions(directory)
      const examination = (await kept)
        .filter(({ language }) => language === wish.language)
        .map(({ question, procedure }): KnownQuestion => ({ question, procedure, origin: 'examination' }))
      const asked = people.map((it): KnownQuestion => ({ ...it, origin: 'people' }))
      // What was repealed since is not to be found.
      const questions = [...examination, ...asked].filter(
        ({ procedure }) => procedure === null || procedures.offered(procedure),
      )
      return inTurn(() => {
        signal?.throwIfAborted()
        return inThread({ sayings: procedures.sayings(), wish, questions }, signal, progress)
      })
    },
  }
}

function inThread(
  task: EffectTask,
  signal: AbortSignal | undefined,
  progress: ((share: number) => void) | undefined,
): Promise<Effect> {
  return new Promise<Effect>((resolve, reject) => {
    const worker = new Worker(workerFile(), { execArgv: [], env: {} })
    const end = () => void worker.terminate()
    signal?.addEventListener('abort', end, { once: true })
    worker.on('message', (answer: EffectAnswer) => {
      if ('share' in answer) progress?.(answer.share)
      else resolve(answer.effect)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal?.removeEventListener('abort', end)
      reject(new Error('the measurement was ended'))
    })
    worker.postMessage(task)
  })
}

/** In the sources the thread runs the `.ts` file beside this one; in the bundle it lies beside main. */
function workerFile(): string {
  const source = join(import.meta.dirname, 'effect.worker.ts')
  return existsSync(source) ? source : join(import.meta.dirname, 'effect.worker.mjs')
}
