import type { Subscribed } from '#modules/messages'
import { localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { type Context, forbidden, may } from '#platform/ledger'
import type { Language } from '#platform/text'
import { bookHeld } from './appointments/book.ts'
import {
  type AppointmentWish,
  dropHold,
  endHoldWhenOver,
  type FollowedAppointment,
  followAppointment,
  type HeldSlot,
  holdSlot,
} from './appointments/hold.ts'
import { type MovedTicket, moveAppointment } from './appointments/move.ts'
import { type OfferedSlot, offeredSlots, type SlotQuery } from './appointments/seats.ts'
import { type Lease, leaseNumbers } from './blocks.ts'
import { type Board, boardOf } from './board.ts'
import { noteBoards } from './board-seen.ts'
import * as calls from './calls.ts'
import { moveClosed } from './closures.ts'
import { type MachinesToday, machinesToday, type NumberRun, numbersOf } from './day-record.ts'
import { daysAhead } from './days.ts'
import { type Dossiers, declareDossiers } from './declare.ts'
import type { Deps, Rating, ReceptionDeps, TicketWish } from './deps.ts'
import * as desks from './desks.ts'
import type { DispatchPolicy } from './dispatch.ts'
import { type FollowedTicket, follow } from './follow.ts'
import { type HallNow, hallsNow } from './halls-now.ts'
import { answerHelp, callForHelp } from './help.ts'
import type { CounterTimes } from './history/counters.ts'
import { type HallFigures, published } from './history/figures.ts'
import type { TicketHistory } from './history/fold.ts'
import { countersOn, hallFigures, historyOf } from './history/read.ts'
import type { NumberRules } from './number-rules.ts'
import { type OfflineTicket, type SettledTicket, settleOffline } from './offline.ts'
import { type Parking, park, resume, resumeWhenOver } from './park.ts'
import { pick } from './pick.ts'
import { idOfSecret, placeOfSecret } from './place-of-secret.ts'
import type { Policies } from './policy/policies.ts'
import {
  checkIn,
  checkInAtKiosk,
  doorCode,
  type ExpectedNumber,
  expected,
  type Presence,
  tellPresence,
} from './presence.ts'
import { type Queue, queueOf } from './queue.ts'
import { type QueueMonitor, queueMonitors } from './queue-monitor.ts'
import { rateVisit } from './rating.ts'
import { dropReminder, followReminder, type ReminderWish, setReminder } from './reminders/remind.ts'
import type { Comparison } from './replay/compare.ts'
import { type PastLog, type Period, pastLogs, replayDays } from './replay/read.ts'
import { listSkills, type Skill, setSkills } from './skills.ts'
import type { Demand } from './staffing/demand.ts'
import { type DemandPeriod, readDemand } from './staffing/read.ts'
import type { CalledTicket } from './step.ts'
import { type TakenTicket, take } from './take.ts'
import { transfer } from './transfer.ts'
import { undo } from './undo.ts'
import { createWaits, type Waits } from './waits/waits.ts'
import { roughMinutes } from './waits/words.ts'

export interface Reception {
  /** The rules by which people are called, as versions by place and day. */
  policies: Policies
  /** By which rule a place calls today. */
  policyToday(place: string): DispatchPolicy
  /**
   * Plays days gone by again: under the rule of each day, and under another. Permission `queue.manage` at the place.
   * @throws Refusal `forbidden`
   */
  replay(context: Context, place: string, period: Period, policy: DispatchPolicy): Promise<Comparison>
  /**
   * What came to the hall and who was there to serve it, on average over days gone by. Permission `queue.manage`.
   * @throws Refusal `forbidden`
   */
  demand(context: Context, place: string, period: DemandPeriod): Promise<Demand>
  /**
   * Days gone by as they happened, to be played again; those without numbers are left out. Permission `queue.manage`.
   * @throws Refusal `forbidden`
   */
  pastLogs(context: Context, place: string, period: Period): AsyncIterable<PastLog>
  numbers: NumberRules
  /** True while a hall gives out numbers (for a field: citizens' residence has hours of its own). */
  isOpen(place: string, field?: string): boolean
  take(context: Context, wish: TicketWish): Promise<TakenTicket>
  /** Today and the days for which numbers and appointments are given. */
  days(): Temporal.PlainDate[]
  /** Whether numbers are given for a day at all. */
  opensOn(place: string, day: Temporal.PlainDate, field?: string): boolean
  /** The hours of a day that are still to come, with their free seats. */
  slots(
    place: string,
    query: Omit<SlotQuery, 'place' | 'series'> & { series?: string },
  ): Promise<OfferedSlot[]>
  /** Keeps an hour for some minutes; permission and quota as for a number. */
  holdSlot(context: Context, wish: AppointmentWish): Promise<HeldSlot>
  followAppointment(secret: string): Promise<FollowedAppointment>
  /** Confirms an hour that is kept: it becomes a number of that day. */
  bookHeld(context: Context, secret: string): Promise<TakenTicket>
  dropHold(context: Context, secret: string): Promise<void>
  moveAppointment(
    context: Context,
    secret: string,
    wish: { startsAt: Temporal.Instant; idNumber: string },
  ): Promise<MovedTicket>
  /** What the queue of jobs runs when a hold is over. */
  endHoldWhenOver(place: string, id: string): Promise<void>
  /** Moves the numbers of closed halls to their next open day; safe to repeat. Returns how many. */
  moveClosed(places: readonly string[]): Promise<number>
  /** A person's own ticket, by the secret of its link. */
  follow(secret: string, language: Language): Promise<FollowedTicket>
  cancel(context: Context, secret: string): Promise<void>
  /** Whether holders of numbers can be reminded by mail here. */
  remindsByMail: boolean
  /** Where letters about a number go; undefined when none were asked for. */
  reminder(secret: string): Promise<Subscribed | undefined>
  /** Letters about a number to an address: a confirmation, reminders, word of every move. */
  setReminder(context: Context, secret: string, wish: ReminderWish): Promise<void>
  dropReminder(context: Context, secret: string): Promise<void>
  queue(context: Context, place: string): Promise<Queue>
  board(place: string): Promise<Board>
  /** All halls whose figures the reader may see, as they are at this moment; permission `insight.read`. */
  hallsNow(context: Context): Promise<HallNow[]>
  /** A board follows this hall. Ends when it is written down, at once when it was within the last minute. */
  boardSeen(place: string): Promise<void>
  /** The hall's groups in the shape of Smart Data Models' QueueMonitor. */
  queueMonitors(place: string, language: Language): Promise<QueueMonitor[]>
  /** Waits, absences, overtakes and what the counters did on a day, rebuilt from the hall's events. For officers. */
  figures(place: string, day: Temporal.PlainDate): Promise<HallFigures>
  /** The same as anybody may see it: without the times of groups so small that a person could be recognised. */
  publishedFigures(place: string, day: Temporal.PlainDate): Promise<HallFigures>
  /** What each counter did on a day, out of the hall's events; permission `queue.read`. @throws Refusal `forbidden` */
  counterTimes(context: Context, place: string, day: Temporal.PlainDate): Promise<CounterTimes[]>
  /** Each number of a day, rebuilt from the hall's events. */
  history(place: string, day: Temporal.PlainDate): Promise<TicketHistory[]>
  /** Sits down at a counter; `queues` are what will be called, by default what the counter is for. */
  openDesk(context: Context, place: string, counter: number, queues?: readonly string[]): Promise<void>
  /** Refused while people wait whom no other counter calls, unless `anyway`. */
  closeDesk(context: Context, place: string, options?: { anyway?: boolean }): Promise<void>
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
  /** Sends a person on to another queue with the number and the waiting time they have. */
  transfer(context: Context, place: string, ticketId: string, queue: string): Promise<CalledTicket>
  resume(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** Says how many dossiers a person brings; many are called in a lane of their own. */
  declareDossiers(
    context: Context,
    place: string,
    ticketId: string,
    dossiers: Dossiers,
  ): Promise<CalledTicket>
  /** What the queue of jobs runs when a parking is over. */
  resumeWhenOver(place: string, ticketId: string): Promise<void>
  /** Takes back this officer's last step, within two minutes. */
  undo(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** The four digits at the hall's door today. */
  doorCode(place: string): string
  /** The holder of a number says where they are; being in the hall needs the door's code. */
  tellPresence(
    context: Context,
    secret: string,
    presence: Exclude<Presence, 'remote'>,
    code?: string,
  ): Promise<CalledTicket>
  /** An officer sees the person in the hall. */
  checkIn(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** The person touches their number on the hall's kiosk. */
  checkInAtKiosk(context: Context, place: string, ticketId: string): Promise<CalledTicket>
  /** Numbers of today whose people have not come yet. */
  expected(place: string): Promise<ExpectedNumber[]>
  /** A quiet call to the colleagues; answered by one of them, or taken back by whoever called. */
  callForHelp(context: Context, place: string): Promise<null>
  answerHelp(context: Context, place: string, helpId: string): Promise<null>
  /** What officers are trained for; permission `queue.manage`. */
  setSkills(context: Context, place: string, skill: Skill): Promise<null>
  listSkills(context: Context, place: string): Promise<Skill[]>
  rateVisit(context: Context, secret: string, rating: Rating, reason?: string): Promise<void>
  /** Numbers of today that a machine keeps for the time the house may be away; only for the hall's machines. */
  leaseNumbers(context: Context, place: string, store: string): Promise<Lease>
  /** Takes what a machine gave out while the house was away, each number once; only for the hall's machines. */
  settleOffline(
    context: Context,
    place: string,
    sending: { store: string; sentAt: Temporal.Instant; tickets: readonly OfflineTicket[] },
  ): Promise<SettledTicket[]>
  /** Every number of a day with what became of it; permission `queue.read`. */
  numbersOf(context: Context, place: string, day: Temporal.PlainDate): Promise<NumberRun[]>
  /** What the hall's machines did today; permission `queue.read`. */
  machinesToday(context: Context, place: string): Promise<MachinesToday>
  /** Ends the tickets of days gone by; safe to repeat. Returns how many. */
  expireOldTickets(context: Context): Promise<number>
  /** How long people will wait, how good such answers were, and the logs they are learned from. */
  waits: Omit<Waits, 'ofTicket' | 'glance' | 'close'>
  close(): void
}

export function createReception({ policies, ...house }: ReceptionDeps): Reception {
  const { isOpenIn, hoursOf, closureOf, ...given } = house
  const policyOn = (place: string, day: Temporal.PlainDate) => policies.on(place, day).policy
  const waits = createWaits({ ...house, policyOn })
  const rest = { ...given, policyOn, waits }
  const hallOf = (place: string): Deps => {
    const code = rest.places.find(place)?.code ?? place
    return { ...rest, ...hoursOf(code), isOpen: (at, field) => isOpenIn(code, at, field) }
  }
  const deps = hallOf(rest.places.city.code)
  return {
    policies,
    policyToday: (place) => policyOn(place, localDate(deps.clock.now())),
    async replay(context, place, period, policy) {
      if (!may(context, 'queue.manage', place)) throw forbidden()
      return replayDays(deps, place, period, policy)
    },
    async demand(context, place, period) {
      if (!may(context, 'queue.manage', place)) throw forbidden()
      return readDemand(deps, place, period)
    },
    pastLogs(context, place, period) {
      if (!may(context, 'queue.manage', place)) throw forbidden()
      return pastLogs(deps, place, period)
    },
    numbers: deps.numbers,
    isOpen: (place, field) => hallOf(place).isOpen(deps.clock.now(), field),
    take: (context, wish) => take(hallOf(wish.place), context, wish),
    days: () => daysAhead(deps),
    opensOn: (place, day, field) => hallOf(place).numbersOn(day, field).length > 0,
    slots: (place, { series, ...query }) => {
      const hall = hallOf(place)
      const group = series ?? hall.places.groupOf(place, query.field ?? '').series
      return offeredSlots(hall, { ...query, place, series: group })
    },
    holdSlot: (context, wish) => holdSlot(hallOf(wish.place), context, wish),
    followAppointment: (secret) => followAppointment(deps, secret),
    bookHeld: (context, secret) => bookHeld(deps, context, secret),
    dropHold: (context, secret) => dropHold(deps, context, secret),
    moveAppointment: async (context, secret, wish) => {
      const place = await placeOfSecret(deps, sha256(secret))
      return moveAppointment(hallOf(place), context, place, secret, wish)
    },
    endHoldWhenOver: (place, id) => endHoldWhenOver(deps, place, id),
    async moveClosed(places) {
      let count = 0
      for (const place of places) count += await moveClosed(hallOf(place), place)
      return count
    },
    follow: (secret, language) => follow(deps, secret, language),
    cancel: (context, secret) => calls.cancel(deps, context, secret),
    remindsByMail: deps.messages.isOffered,
    reminder: async (secret) => followReminder(deps, secret, await idOfSecret(deps, sha256(secret))),
    setReminder: async (context, secret, wish) => {
      const place = await placeOfSecret(deps, sha256(secret))
      await setReminder(hallOf(place), context, place, secret, wish)
    },
    dropReminder: async (context, secret) => {
      const place = await placeOfSecret(deps, sha256(secret))
      await dropReminder(deps, context, place, secret)
    },
    queue: (context, place) => queueOf(deps, context, place),
    board: async (place) => {
      const board = await boardOf(deps, place)
      const closed = await closureOf(place, deps.clock.now())
      const expected = closed ? [] : expectedOn(waits, place)
      return { ...board, ...(expected.length > 0 ? { expected } : {}), ...(closed ? { closed } : {}) }
    },
    hallsNow: (context) => hallsNow(deps, context, (place, at) => isOpenIn(place, at, undefined)),
    boardSeen: noteBoards(deps),
    queueMonitors: (place, language) => queueMonitors(hallOf(place), place, language),
    figures: (place, day) => hallFigures(deps, place, day),
    publishedFigures: async (place, day) => published(await hallFigures(deps, place, day)),
    counterTimes: async (context, place, day) => {
      if (!may(context, 'queue.read', place)) throw forbidden()
      return countersOn(deps, place, day)
    },
    history: (place, day) => historyOf(deps, place, day),
    openDesk: (context, place, counter, queues) => desks.openDesk(deps, context, place, counter, queues),
    closeDesk: (context, place, options) => desks.closeDesk(deps, context, place, options),
    findDesk: (context, place) => desks.findDesk(deps, context, place),
    callNext: (context, place) => calls.callNext(deps, context, place),
    recall: (context, place, id) => calls.recall(deps, context, place, id),
    serve: (context, place, id) => calls.serve(deps, context, place, id),
    finish: (context, place, id) => calls.finish(deps, context, place, id),
    markAbsent: (context, place, id) => calls.markAbsent(deps, context, place, id),
    putBack: (context, place, id) => calls.putBack(deps, context, place, id),
    pick: (context, place, id, reason) => pick(deps, context, place, id, reason),
    park: (context, place, id, parking) => park(deps, context, place, id, parking),
    transfer: (context, place, id, queue) => transfer(deps, context, place, id, queue),
    resume: (context, place, id) => resume(deps, context, place, id),
    declareDossiers: (context, place, id, dossiers) => declareDossiers(deps, context, place, id, dossiers),
    resumeWhenOver: (place, id) => resumeWhenOver(deps, place, id),
    undo: (context, place, id) => undo(deps, context, place, id),
    doorCode: (place) => doorCode(deps, place),
    tellPresence: (context, secret, presence, code) => tellPresence(deps, context, secret, presence, code),
    checkIn: (context, place, id) => checkIn(deps, context, place, id),
    checkInAtKiosk: (context, place, id) => checkInAtKiosk(deps, context, place, id),
    expected: (place) => expected(deps, place),
    callForHelp: (context, place) => callForHelp(deps, context, place),
    answerHelp: (context, place, id) => answerHelp(deps, context, place, id),
    setSkills: (context, place, skill) => setSkills(deps, context, place, skill),
    listSkills: (context, place) => listSkills(deps, context, place),
    rateVisit: (context, secret, rating, reason) => rateVisit(deps, context, secret, rating, reason),
    leaseNumbers: (context, place, store) => leaseNumbers(deps, context, place, store),
    settleOffline: (context, place, sending) => settleOffline(deps, context, place, sending),
    numbersOf: (context, place, day) => numbersOf(deps, context, place, day),
    machinesToday: (context, place) => machinesToday(deps, context, place),
    expireOldTickets: (context) => calls.expireOldTickets(deps, context),
    waits,
    close: waits.close,
  }
}

/** What a board says beside its queues: what is known already, since a board does not wait. */
function expectedOn(waits: Waits, place: string): { series: string; minutes: number }[] {
  return (waits.glance(place) ?? []).flatMap(({ series, wait }) => {
    const minutes = roughMinutes(wait)
    return minutes === undefined ? [] : [{ series, minutes }]
  })
}
