import type { DispatchPolicy } from '../dispatch.ts'
import type { HallEvent } from './event-log.ts'
import { meanLog, observe, weightOf } from './histogram.ts'
import { appointmentSteps, arrivalsOf, fade, hit, type Learned } from './learned.ts'
import { callingOrder } from './lines.ts'
import { eligibleSince, type LiveCounter, type LiveHall, type LiveTicket } from './live-hall.ts'
import { halfHourOf, noShowClass } from './model.ts'
import { officerLog, todayLog, variances } from './pace.ts'
import { workOf } from './work.ts'

const minute = 60_000

/**
 * Learns from one event, from nothing else and before the hall has changed by it. Called for every event in the order
 * of time, it is all the training there is.
 */
export function learn(learned: Learned, hall: LiveHall, policy: DispatchPolicy, event: HallEvent): void {
  if (event.type === 'day.planned') endDay(learned, hall)
  else if (event.type === 'ticket.taken') learnArrival(learned, hall, event)
  else if (event.type === 'ticket.called') learnCall(learned, hall, policy, event)
  else if (event.type === 'desk.opened') learnOpening(learned, hall, event.counter, event.at)
  else if (event.type === 'desk.closed') {
    if (isPause(hall, event.at)) learned.pause.share.hits++
  } else {
    const ticket = hall.tickets.get(event.ticket)
    if (ticket) learnStep(learned, hall, policy, event.type, ticket, event.at)
  }
}

function learnArrival(learned: Learned, hall: LiveHall, event: HallEvent & { type: 'ticket.taken' }): void {
  const booked = event.appointment === undefined ? undefined : hall.appointments.get(event.appointment)
  if (booked) {
    hit(learned.appointment.show, true)
    const step = Math.floor((event.at - booked.at) / (5 * minute)) + appointmentSteps / 2
    learned.appointment.after[Math.max(0, Math.min(appointmentSteps - 1, step))]! += 1
    return
  }
  const arrivals = arrivalsOf(learned, event.series)
  arrivals.slots[halfHourOf(event.at)]! += 1
  arrivals.classes[event.class] = (arrivals.classes[event.class] ?? 0) + 1
  arrivals.services[event.service] = (arrivals.services[event.service] ?? 0) + 1
  learned.today.arrived++
}

function learnCall(
  learned: Learned,
  hall: LiveHall,
  policy: DispatchPolicy,
  event: HallEvent & { type: 'ticket.called' },
): void {
  const desk = hall.counters.get(event.counter)
  const ticket = hall.tickets.get(event.ticket)
  if (!desk || !ticket) return
  learned.givesBack.of += (event.at - ticket.since) / minute
  const eligible = [...hall.waiting.values()].filter(
    (it) => desk.series.includes(it.series) && (!it.away || it === ticket),
  )
  if (eligible.length > 1) {
    const atCounters = [...hall.counters.values()].flatMap((it) => it.ticket?.priority ?? [])
    const first = eligible[callingOrder(eligible, policy, event.at, atCounters)[0]!]
    hit(learned.outOfOrder, first !== ticket)
    hit(learned.today.calls, first !== ticket)
  }
  if (!desk.open) return
  const work = eligibleSince(desk.series, eligible)
  if (work > desk.since) observe(learned.reaction, event.at - work)
  else if (desk.after) observe(learned.gap, event.at - desk.since)
}

function learnStep(
  learned: Learned,
  hall: LiveHall,
  policy: DispatchPolicy,
  type: HallEvent['type'],
  ticket: LiveTicket,
  at: number,
): void {
  const waited = noShowClass((ticket.since - ticket.takenAt) / minute)
  if (type === 'ticket.serving') {
    observe(learned.walk, at - ticket.since)
    hit(learned.noShow[waited]!, false)
  } else if (type === 'ticket.no_show') {
    observe(learned.absence, at - ticket.since)
    hit(learned.noShow[waited]!, true)
  } else if ((type === 'ticket.completed' || type === 'ticket.parked') && ticket.state === 'serving') {
    hit(learned.park.share, type === 'ticket.parked')
    learned.pause.share.of++
    const desk = ticket.counter === undefined ? undefined : hall.counters.get(ticket.counter)
    learnService(learned, policy, ticket, desk, at - ticket.since)
  } else if (type === 'ticket.cancelled' && ticket.state === 'waiting') {
    learned.givesBack.hits++
    learned.givesBack.of += (at - ticket.since) / minute
  } else if (type === 'ticket.here') {
    if (ticket.away) hit(learned.remote, true)
  } else if (type === 'ticket.waiting' && ticket.state === 'parked')
    observe(learned.park.away, at - ticket.since)
}

/**
 * One service time: what is left of it after officer and day are taken out belongs to the procedure; what is left
 * after the procedure, to officer and day.
 */
function learnService(
  learned: Learned,
  policy: DispatchPolicy,
  ticket: LiveTicket,
  desk: LiveCounter | undefined,
  duration: number,
): void {
  if (duration < 1_000) return
  const log = Math.log(duration)
  const officer = officerLog(learned, desk?.officer).log
  const today = todayLog(learned).log
  const work = workOf(policy, ticket)
  const own = learned.services[work] ?? new Array(60).fill(0)
  learned.services[work] = own
  observe(own, Math.exp(log - officer - today))
  learned.seen[ticket.series] = (learned.seen[ticket.series] ?? 0) + 1
  if (weightOf(own) < 4) return
  // Rare extremes say little about speed.
  const rest = Math.max(-2, Math.min(2, log - meanLog(own)))
  observe(learned.shape, 600_000 * Math.exp(rest - officer - today))
  if (desk?.officer) {
    learned.officers[desk.officer] ??= { weight: 0, sum: 0 }
    const mean = learned.officers[desk.officer]!
    mean.weight++
    mean.sum += rest - today
  }
  const { pace } = learned.today
  pace.weight++
  pace.sum += rest - officer - learned.level
  learned.variance.one.weight++
  learned.variance.one.sum += (rest - officer - today) ** 2
}

function learnOpening(learned: Learned, hall: LiveHall, counter: number, at: number): void {
  const desk = hall.counters.get(counter)
  if (!desk || desk.open) return
  const rest = hall.plan.breaks.find(
    (it) => at >= it.to && desk.since < it.to && desk.since > it.from - 15 * minute,
  )
  if (!desk.openedToday) {
    observe(learned.late.length, Math.max(0, at - hall.plan.opensAt))
    hit(learned.late.absent, false)
  } else if (rest) {
    observe(learned.late.length, at - rest.to)
    hit(learned.late.lost, false)
  } else {
    observe(learned.pause.length, at - desk.since)
    hit(learned.pause.gone, false)
  }
}

/** Closed at another time than before a break or at the end of the day. */
function isPause(hall: LiveHall, at: number): boolean {
  return (
    at < hall.plan.closesAt - 15 * minute &&
    !hall.plan.breaks.some((it) => at > it.from - 15 * minute && at < it.to)
  )
}

/** What can only be said when a day is over, and today's pace as a part of the lasting one. */
export function endDay(learned: Learned, hall: LiveHall): void {
  if (hall.tickets.size > 0) {
    learned.days++
    for (const desk of hall.counters.values()) {
      if (!desk.openedToday) hit(learned.late.absent, true)
      else if (!desk.open && isPause(hall, desk.since)) hit(learned.pause.gone, true)
      else if (!desk.open && desk.since < hall.plan.closesAt - 15 * minute) hit(learned.late.lost, true)
    }
    for (const _ of hall.appointments) hit(learned.appointment.show, false)
    for (const it of hall.tickets.values())
      if (it.away && (it.state === 'waiting' || it.expired)) hit(learned.remote, false)
    const { pace } = learned.today
    const { one } = variances(learned)
    if (pace.weight >= 20) {
      learned.variance.day.weight++
      learned.variance.day.sum += (pace.sum / pace.weight) ** 2 - one / pace.weight
    }
    learned.level += 0.25 * (todayLog(learned).log - learned.level)
    fade(learned)
  }
  learned.today = { pace: { weight: 0, sum: 0 }, calls: { of: 0, hits: 0 }, expected: 0, arrived: 0 }
}
