import { localDate } from '#platform/clock'
import { type Context, forbidden, may } from '#platform/ledger'
import { turns } from '#platform/processes'
import { type Answer, answer } from './answer.ts'
import type { WhatIfDeps } from './deps.ts'
import { hashOfQuestion, type Question } from './question.ts'

/** How far an answer has come. */
export type Asked =
  | { state: 'done'; answer: Answer }
  /** `share` from 0 to 1; `ahead`: other questions that are played before. */
  | { state: 'working'; share: number; ahead: number }
  /** As many questions wait as may; ask again in a while. */
  | { state: 'busy' }
  /** It took too long or broke. */
  | { state: 'failed' }

export interface WhatIf {
  /**
   * What would be if, on a ward's own past up to yesterday. Answers at once: the same question again tells how far it has come,
   * and once it was played it is known until the day is over or many others were asked. Nothing is written: the answer
   * follows from the past, the question and a fixed luck, and can be played again at any time.
   * Permission `queue.manage` at the place.
   * @throws Refusal `forbidden`
   */
  ask(context: Context, place: string, question: Question): Asked
  /** Waits until a question is answered, for those who have nothing else to do. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** One at a time: each takes a core for some seconds. */
const atOnce = 1
const mostWaiting = 8
/** Answers kept in memory, the last asked longest; about 20 kB each. */
const mostKept = 200

export function createWhatIf(deps: WhatIfDeps): WhatIf {
  const { clock, log } = deps
  const inTurn = turns(atOnce)
  const kept = new Map<string, Answer | 'failed'>()
  const running = new Map<string, { share: number; done: Promise<void> }>()
  const closing = new AbortController()

  const start = (
    hash: string,
    context: Context,
    place: string,
    question: Question,
    today: Temporal.PlainDate,
  ) => {
    const it = { share: 0, done: Promise.resolve() }
    const progress = (share: number) => {
      it.share = share
    }
    it.done = inTurn(() =>
      answer(deps, context, { place, question, today }, { progress, signal: closing.signal }),
    )
      .catch((error: unknown) => {
        if (!closing.signal.aborted) log.error({ err: error, place }, 'a question was not answered')
        return 'failed' as const
      })
      .then((made) => {
        running.delete(hash)
        kept.set(hash, made)
        for (const oldest of kept.keys()) {
          if (kept.size <= mostKept) break
          kept.delete(oldest)
        }
      })
    running.set(hash, it)
    return it
  }

  const settled = async () => {
    await Promise.all([...running.values()].map(({ done }) => done))
  }

  return {
    ask(context, place, question) {
      if (!may(context, 'queue.manage', place)) throw forbidden()
      const today = localDate(clock.now())
      const hash = hashOfQuestion(place, today, question)
      const known = kept.get(hash)
      if (known) {
        kept.delete(hash)
        // What failed is told once and tried again when it is asked again.
        if (known === 'failed') return { state: 'failed' }
        kept.set(hash, known)
        return { state: 'done', answer: known }
      }
      if (!running.has(hash) && running.size > mostWaiting) return { state: 'busy' }
      const it = running.get(hash) ?? start(hash, context, place, question, today)
      return { state: 'working', share: it.share, ahead: [...running.keys()].indexOf(hash) }
    },
    settled,
    async close() {
      closing.abort()
      await settled()
    },
  }
}
