import type { Context } from '#platform/ledger'
import * as handOvers from './hand-overs.ts'
import * as talks from './talks.ts'
import { worldOf } from './world.ts'

export interface Assistant {
  start(beginning: talks.Beginning): Promise<{ secret: string }>
  /**
   * One turn of a talk. The same key is answered again and not taken twice.
   * @throws Refusal `talk-over`, `talk-too-long`
   */
  say(context: Context, wish: { secret: string; key: string; said: talks.Said }): Promise<talks.Told>
  /** A talk again, for whoever holds its secret. @throws Refusal `talk-over` */
  talk(secret: string): Promise<talks.Talk>
  rate(secret: string, rating: 1 | 2 | 3): Promise<void>
  /** Who waits for an officer; permission `talk.serve` at the place. */
  waiting(context: Context, place: string): Promise<handOvers.HandOver[]>
  takeOver(context: Context, place: string, id: string): Promise<null>
  finish(context: Context, place: string, id: string): Promise<null>
  /** Forgets old talks; safe to repeat. Returns how many. */
  forget(): Promise<number>
}

/** Talks with people: the dialogue with the house's catalogue, its actions carried out, its turns kept for a while. */
export function createAssistant(deps: talks.TalkDeps): Assistant {
  const world = worldOf(deps)
  return {
    start: (beginning) => talks.startTalk(deps, beginning),
    say: (context, wish) => talks.sayTo(deps, world, context, wish),
    talk: (secret) => talks.readWhole(deps, secret),
    rate: (secret, rating) => talks.rate(deps, secret, rating),
    waiting: (context, place) => handOvers.listHandOvers(deps, context, place),
    takeOver: (context, place, id) => handOvers.takeOver(deps, context, place, id),
    finish: (context, place, id) => handOvers.finish(deps, context, place, id),
    forget: () => talks.forgetTalks(deps),
  }
}
