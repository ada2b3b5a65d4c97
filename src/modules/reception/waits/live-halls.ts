import { localDate, startOf } from '#platform/clock'
import { type Asking, Forecaster, type LiveCounter, Teaching, type WaitForecast } from '../forecast/index.ts'
import { DayLog, type DayPlan } from './day-log.ts'
import type { WaitsDeps } from './deps.ts'
import {
  type ExpectedWait,
  expectedWait,
  obstacle,
  type QueueWait,
  type UnknownWait,
} from './expected-wait.ts'
import { namesInside, readLearning } from './kept.ts'
import { eventsFrom, foretoldTo, positionAt } from './recorded.ts'

/** The forecasters of halls that somebody asks about, each fed by its hall's own events. */
export interface LiveHalls {
  /** The wait of a number that waits in a queue. */
  ofTicket(place: string, ticket: { id: string; queue: string }): Promise<ExpectedWait>
  /** What somebody would wait who took a number now. */
  ofNewcomer(place: string, asking: Asking): Promise<ExpectedWait>
  /** The same for each queue of the hall, for somebody of the usual class. */
  ofQueues(place: string): Promise<QueueWait[]>
  /** What is known of the queues without waiting for it; what is old is computed anew for the next who looks. */
  glance(place: string): QueueWait[] | undefined
  close(): void
}

/** More than the city has wards; who was asked about longest ago goes first. */
const mostHalls = 200
/** A forecast is told for so long when nothing happened, and for so long whatever happened. */
const freshMs = { quiet: 15_000, busy: 5_000, glance: 30_000 }
/** A hall whose events could not be understood is left alone for so long. */
const restMs = 5 * 60_000
/** How long events are told in one go before others get their turn. */
const turnMs = 8
/** Replications for the question what somebody who comes now would wait: one forecast for each queue of the hall. */
const forQueues = 60

const notNow: UnknownWait = { known: false, why: 'not-now' }

interface Hall {
  place: string
  /** Undefined until it has caught up for the first time, and after trouble. */
  day: HallDay | undefined
  /** The stream may have grown. */
  grown: boolean
  catchingUp: Promise<void> | undefined
  restsUntil: number
  tickets: { at: number; count: number; byId: Map<string, WaitForecast> } | undefined
  askings: Map<string, { at: number; count: number; forecast: WaitForecast }>
  queues: { at: number; waits: QueueWait[] } | undefined
  unsubscribe(): void
}

interface HallDay {
  date: Temporal.PlainDate
  plan: DayPlan | undefined
  planKey: string
  log: DayLog | undefined
  forecaster: Forecaster
  teaching: Teaching
  /** The next event to read. */
  position: number
  /** How many events were told. */
  count: number
}

export function createLiveHalls(deps: WaitsDeps): LiveHalls {
  const { clock, hub, places } = deps
  const halls = new Map<string, Hall>()
  const names = namesInside(deps.key)

  const hold = (place: string): Hall => {
    const known = halls.get(place)
    const hall = known ?? {
      place,
      day: undefined,
      grown: true,
      catchingUp: undefined,
      restsUntil: 0,
      tickets: undefined,
      askings: new Map(),
      queues: undefined,
      unsubscribe: () => {},
    }
    // The last in the map is the one asked about last.
    halls.delete(place)
    halls.set(place, hall)
    if (!known) {
      hall.unsubscribe = hub.subscribe(place, () => {
        hall.grown = true
      })
      if (halls.size > mostHalls) letGo(halls.values().next().value!)
    }
    return hall
  }
  const letGo = (hall: Hall) => {
    hall.unsubscribe()
    halls.delete(hall.place)
  }
  const forget = (hall: Hall) => {
    hall.day = undefined
    hall.tickets = undefined
    hall.askings.clear()
    hall.queues = undefined
  }

  /** A new day, or another plan of this one: from the kept learning and the first event of the day on. */
  const begin = async (hall: Hall, date: Temporal.PlainDate, plan: DayPlan | undefined): Promise<HallDay> => {
    forget(hall)
    const [own, city, foretold, position] = await Promise.all([
      readLearning(deps, hall.place),
      readLearning(deps, places.city.code),
      foretoldTo(deps, hall.place, date),
      positionAt(deps, hall.place, startOf(date)),
    ])
    const forecaster = new Forecaster(deps.policyOn(hall.place, date), {
      learned: own.learned,
      ...(city.through ? { city: city.learned } : {}),
    })
    const teaching = new Teaching(forecaster, teachingOptions)
    const log = plan && new DayLog(date, plan, names)
    if (log) teaching.tell(log.planned(places.hall(hall.place).counters, foretold))
    return {
      date,
      plan,
      planKey: JSON.stringify(plan ?? null),
      log,
      forecaster,
      teaching,
      position,
      count: 0,
    }
  }

  const catchUp = async (hall: Hall): Promise<void> => {
    const now = clock.now()
    const date = localDate(now)
    const plan = deps.dayOf(hall.place, date, now)
    let { day } = hall
    if (!day?.date.equals(date) || day.planKey !== JSON.stringify(plan ?? null)) {
      day = await begin(hall, date, plan)
      hall.grown = true
    }
    while (hall.grown) {
      hall.grown = false
      const events = await eventsFrom(deps, hall.place, day.position)
      let turn = performance.now()
      for (const event of events) {
        if (event.seq !== day.position)
          throw new Error(`event ${day.position} of ${hall.place} is missing: ${event.seq} came`)
        for (const line of day.log?.tell(event) ?? []) day.teaching.tell(line)
        day.position++
        day.count++
        if (performance.now() - turn > turnMs) {
          await new Promise((resolve) => setImmediate(resolve))
          turn = performance.now()
        }
      }
      if (events.length > 0) hall.grown = true
    }
    for (const line of day.log?.until(now) ?? []) day.teaching.tell(line)
    hall.day = day
  }

  /** The hall as it is now; undefined when that could not be found out. */
  const current = async (place: string): Promise<{ hall: Hall; day: HallDay } | undefined> => {
    const hall = hold(place)
    if (clock.now().epochMilliseconds < hall.restsUntil) return undefined
    hall.catchingUp ??= catchUp(hall)
      .catch((error) => {
        deps.log.error({ err: error, place }, 'no forecasts of waits in this hall for a while')
        forget(hall)
        hall.grown = true
        hall.restsUntil = clock.now().epochMilliseconds + restMs
      })
      .finally(() => {
        hall.catchingUp = undefined
      })
    await hall.catchingUp
    return hall.day && { hall, day: hall.day }
  }

  /** An exception in a forecast is this hall's trouble only. */
  const answer = async <Answer>(
    place: string,
    otherwise: Answer,
    body: (hall: Hall, day: HallDay, now: Temporal.Instant) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const computed = current(place)
      .then((it) => (it ? body(it.hall, it.day, clock.now()) : otherwise))
      .catch((error) => {
        deps.log.error({ err: error, place }, 'a forecast of waits failed')
        return otherwise
      })
    return within(deps.patienceMs, computed, otherwise)
  }

  const isFresh = (it: { at: number; count: number }, day: HallDay, now: number) =>
    now - it.at < (it.count === day.count ? freshMs.quiet : freshMs.busy)

  const ofTickets = (hall: Hall, day: HallDay, now: number, id: string) => {
    const known = hall.tickets
    if (known && isFresh(known, day, now) && known.byId.has(id)) return known
    const byId = new Map(day.forecaster.look(now, seedOf(day, now)).map((it) => [it.id, it]))
    hall.tickets = { at: now, count: day.count, byId }
    return hall.tickets
  }

  const ofAsking = (hall: Hall, day: HallDay, now: number, asking: Asking) => {
    const key = `${asking.series} ${asking.priority} ${asking.service}`
    const known = hall.askings.get(key)
    if (known && isFresh(known, day, now)) return known
    const forecast = day.forecaster.forecastIfTaken(asking, now, seedOf(day, now), forQueues)
    const found = { at: now, count: day.count, forecast }
    if (hall.askings.size > 200) hall.askings.clear()
    hall.askings.set(key, found)
    return found
  }

  const newcomer = (hall: Hall, day: HallDay, now: Temporal.Instant, asking: Asking): ExpectedWait => {
    const why = obstacle(day.plan, countersOf(day), asking.series, now)
    if (why) return why
    const { at, forecast } = ofAsking(hall, day, now.epochMilliseconds, asking)
    return expectedWait(forecast, instant(at))
  }

  const ofQueues = async (hall: Hall, day: HallDay, now: Temporal.Instant): Promise<QueueWait[]> => {
    const waits: QueueWait[] = []
    for (const { series } of places.hall(hall.place).groups) {
      waits.push({ series, wait: newcomer(hall, day, now, { series, service: '', priority: 'normal' }) })
      await new Promise((resolve) => setImmediate(resolve))
    }
    hall.queues = { at: now.epochMilliseconds, waits }
    return waits
  }

  return {
    ofTicket: (place, { id, queue }) =>
      answer<ExpectedWait>(place, notNow, (hall, day, now) => {
        const why = obstacle(day.plan, countersOf(day), queue, now)
        if (why) return why
        const { at, byId } = ofTickets(hall, day, now.epochMilliseconds, id)
        const forecast = byId.get(id)
        return forecast ? expectedWait(forecast, instant(at)) : notNow
      }),
    ofNewcomer: (place, asking) =>
      answer<ExpectedWait>(place, notNow, (hall, day, now) => newcomer(hall, day, now, asking)),
    ofQueues: (place) =>
      answer(
        place,
        places.hall(place).groups.map(({ series }) => ({ series, wait: notNow })),
        ofQueues,
      ),
    glance(place) {
      const known = hold(place)
      const now = clock.now().epochMilliseconds
      if (!known.queues || now - known.queues.at > freshMs.glance) void this.ofQueues(place)
      return known.queues?.waits
    },
    close() {
      for (const hall of halls.values()) letGo(hall)
    },
  }
}

/** How forecasters are taught, by day and by night alike. */
export const teachingOptions = { seed: 1, replications: 60 }

/** The same moment of the same hall gives the same answer. */
const seedOf = (day: HallDay, now: number) => (day.count * 31 + Math.floor(now / 1000)) | 0

const countersOf = (day: HallDay): Iterable<LiveCounter> => day.forecaster.hall.counters.values()

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)

/** What was asked for, or `otherwise` when it takes longer. */
function within<Answer>(ms: number, asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms)
    timer.unref()
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
