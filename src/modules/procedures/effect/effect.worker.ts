import { parentPort } from 'node:worker_threads'
import type { Entry } from '#modules/retrieval'
import { compare, type Effect, type KnownQuestion, type PhrasingWish } from './compare.ts'

/** What travels to the thread. */
export interface EffectTask {
  entries: Entry[]
  wish: PhrasingWish
  questions: KnownQuestion[]
}

/** What comes back: several times a share, once the effect. */
export type EffectAnswer = { share: number } | { effect: Effect }

parentPort?.on('message', ({ entries, wish, questions }: EffectTask) => {
  const tell = (answer: EffectAnswer) => parentPort!.postMessage(answer)
  const effect = compare(entries, wish, questions, (share) => tell({ share }))
  tell({ effect })
  parentPort!.close()
})
