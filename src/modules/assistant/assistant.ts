import type { Context } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type Consultation, type Consulted, consult } from './consult.ts'
import { keepDays, type WeekCounts, weekCounts } from './figures/figures.ts'
import * as handOvers from './hand-overs.ts'
import * as reviews from './review/review.ts'
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
  /** The last one counts. @throws Refusal `talk-over` */
  rate(context: Context, wish: { secret: string; rating: 1 | 2 | 3 }): Promise<void>
  /** Who waits for an officer; permission `talk.serve` at the place. */
  waiting(context: Context, place: string): Promise<handOvers.HandOver[]>
  takeOver(context: Context, place: string, id: string): Promise<null>
  finish(context: Context, place: string, id: string): Promise<null>
  /** Questions that were not answered, and what became of them; permission `procedure.edit` at the city. */
  review: Review
  /** What talks came to, week by week; permission `insight.read`. */
  weekCounts(context: Context, wish: { weeks: number }): Promise<WeekCounts[]>
  /** An officer's own question; nothing of it is kept. */
  consult(context: Context, wish: Consultation): Promise<Consulted>
  /** Keeps the figures of days that are over; safe to repeat. */
  keepDays(): Promise<void>
  /** Forgets old talks; safe to repeat. Returns how many. */
  forget(): Promise<number>
}

export interface Review {
  open(context: Context, filter?: reviews.QueueFilter): ReturnType<typeof reviews.listOpen>
  /** @throws Refusal `not-found` */
  group(context: Context, id: string): Promise<reviews.OneGroup>
  settled(context: Context): Promise<reviews.Settlement[]>
  /** @throws Refusal `questions-settled`, `phrasing-wrong`, `phrasings-unchanged`, `not-found` */
  settle(context: Context, wish: reviews.SettleWish): Promise<{ id: string }>
  /** @throws Refusal `not-found` */
  unsettle(context: Context, id: string): Promise<null>
  /** Questions of people whose procedure is known, to measure with. */
  known(context: Context, language: Language): Promise<{ question: string; procedure: string }[]>
}

/** Talks with people: the dialogue with the house's catalogue, its actions carried out, its turns kept for a while. */
export function createAssistant(deps: talks.TalkDeps & Omit<reviews.ReviewDeps, 'city'>): Assistant {
  const world = worldOf(deps)
  const reviewing = { ...deps, city: deps.places.city.code }
  return {
    start: (beginning) => talks.startTalk(deps, beginning),
    say: (context, wish) => talks.sayTo(deps, world, context, wish),
    talk: (secret) => talks.readWhole(deps, secret),
    rate: (context, wish) => talks.rate(deps, context, wish),
    waiting: (context, place) => handOvers.listHandOvers(deps, context, place),
    takeOver: (context, place, id) => handOvers.takeOver(deps, context, place, id),
    finish: (context, place, id) => handOvers.finish(deps, context, place, id),
    review: {
      open: (context, filter) => reviews.listOpen(reviewing, context, filter),
      group: (context, id) => reviews.findGroup(reviewing, context, id),
      settled: (context) => reviews.listSettled(reviewing, context),
      settle: (context, wish) => reviews.settle(reviewing, context, wish),
      unsettle: (context, id) => reviews.unsettle(reviewing, context, id),
      known: (context, language) => reviews.knownQuestions(reviewing, context, language),
    },
    weekCounts: (context, wish) => weekCounts(deps, context, wish),
    consult: (context, wish) => consult(deps, world, context, wish),
    keepDays: () => keepDays(deps),
    forget: () => talks.forgetTalks(deps),
  }
}
