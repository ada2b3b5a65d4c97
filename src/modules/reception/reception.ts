import type { Context } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type Board, boardOf } from './board.ts'
import * as calls from './calls.ts'
import type { Deps, Rating, ReceptionDeps, TicketWish } from './deps.ts'
import * as desks from './desks.ts'
import type { DispatchPolicy } from './dispatch.ts'
import { type FollowedTicket, follow } from './follow.ts'
import { type Parking, park, resume, resumeWhenOver } from './park.ts'
import { pick } from './pick.ts'
import { type Queue, queueOf } from './queue.ts'
import { rateVisit } from './rating.ts'
import type { CalledTicket } from './step.ts'
import { type TakenTicket, take } from './take.ts'
import { undo } from './undo.ts'

export interface Reception {
  policy: DispatchPolicy
  /** True while a hall gives out numbers (for a field: citizens' residence has hours of its own). */
  isOpen(place: string, field?: string): boolean
  take(context: Context, wish: TicketWish): Promise<TakenTicket>
  /** A person's own ticket, by the secret of its link. */
  follow(secret: string, language: Language): Promise<FollowedTicket>
  cancel(context: Context, secret: string): Promise<void>
  queue(context: Context, place: string): Promise<Queue>
  board(place: string): Promise<Board>
  openDesk(context: Context, place: string, counter: number): Promise<void>
  closeDesk(context: Context, place: string): Promise<void>
  findDesk(context: Context, place: string): Promise<number | undefined>
  callNext(context: Context, place: string): Promise<CalledTicket>
  recall(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  serve(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  finish(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  markAbsent(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** Somebody who was called and not there comes after all: back into the queue with the time already waited. */
  putBack(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** Calls somebody whose turn it is not; permission `queue.pick`, and a reason that is logged. */
  pick(context: Context, place: string, ticketId: string, reason: string): Promise<CalledTicket>
  /** Sends a person off for a while; they keep the time already waited. */
  park(context: Context, place: string, ticketId: string, parking: Parking): Promise<CalledTicket>
  resume(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** What the queue of jobs runs when a parking is over. */
  resumeWhenOver(place: string, ticketId: string): Promise<void>
  /** Takes back this officer's last step, within two minutes. */
  undo(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  rateVisit(context: Context, secret: string, rating: Rating, reason?: string): Promise<void>
  /** Ends the tickets of days gone by; safe to repeat. Returns how many. */
  expireOldTickets(context: Context): Promise<number>
}

export function createReception({ isOpenIn, closureOf, ...rest }: ReceptionDeps): Reception {
  const hallOf = (place: string): Deps => {
    const code = rest.places.find(place)?.code ?? place
    return { ...rest, isOpen: (at, field) => isOpenIn(code, at, field) }
  }
  const deps = hallOf(rest.places.city.code)
  return {
    policy: deps.policy,
    isOpen: (place, field) => hallOf(place).isOpen(deps.clock.now(), field),
    take: (context, wish) => take(hallOf(wish.place), context, wish),
    follow: (secret, language) => follow(deps, secret, language),
    cancel: (context, secret) => calls.cancel(deps, context, secret),
    queue: (context, place) => queueOf(deps, context, place),
    board: async (place) => {
      const board = await boardOf(deps, place)
      const closed = await closureOf(place, deps.clock.now())
      return closed ? { ...board, closed } : board
    },
    openDesk: (context, place, counter) => desks.openDesk(deps, context, place, counter),
    closeDesk: (context, place) => desks.closeDesk(deps, context, place),
    findDesk: (context, place) => desks.findDesk(deps, context, place),
    callNext: (context, place) => calls.callNext(deps, context, place),
    recall: (context, place, id) => calls.recall(deps, context, place, id),
    serve: (context, place, id) => calls.serve(deps, context, place, id),
    finish: (context, place, id) => calls.finish(deps, context, place, id),
    markAbsent: (context, place, id) => calls.markAbsent(deps, context, place, id),
    putBack: (context, place, id) => calls.putBack(deps, context, place, id),
    pick: (context, place, id, reason) => pick(deps, context, place, id, reason),
    park: (context, place, id, parking) => park(deps, context, place, id, parking),
    resume: (context, place, id) => resume(deps, context, place, id),
    resumeWhenOver: (place, id) => resumeWhenOver(deps, place, id),
    undo: (context, place, id) => undo(deps, context, place, id),
    rateVisit: (context, secret, rating, reason) => rateVisit(deps, context, secret, rating, reason),
    expireOldTickets: (context) => calls.expireOldTickets(deps, context),
  }
}
