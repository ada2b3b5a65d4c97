import { parentPort } from 'node:worker_threads'
import { compare, type Effect, type KnownQuestion, type PhrasingWish, type Saying } from './compare.ts'

/** What travels to the thread. */
export interface EffectTask {
  sayings: Saying[]
  wish: PhrasingWish
  questions: KnownQuestion[]
}

/** What comes back: several times a share, once the effect. */
export type EffectAnswer = { share: number } | { effect: Effect }

parentPort?.on('message', ({ sayings, wish, questions }: EffectTask) => {
  const tell = (answer: EffectAnswer) => parentPort!.postMessage(answer)
  const effect = compare(sayings, wish, questions, (share) => tell({ share }))
  tell({ effect })
  parentPort!.close()
})
