/** Makes days of what was sent: work for a thread of its own. */
import { type DispatchPolicy, hallDayOfLog, mix, stream } from '#modules/reception'
import type { HallChange, Question } from '../question.ts'
import { isEnough, type LearnedDay } from './past.ts'
import { largestDay, mostPeople } from './runs.ts'

/** Days of each hall that stands for the city: as many people as one hall has in a month, of several halls. */
export const cityDays = 7

/** A day gone by as it travels to the thread: one text, so that no copy takes long. */
export interface SentDay {
  date: string
  /** Its midnight in Vietnam, in milliseconds since the epoch, as all times of a day. */
  midnight: number
  policy: DispatchPolicy
  log: string
  /** Of the city's pattern: whose it is, with how many people it has a day. Undefined: one of the hall's own. */
  hall: { place: string; people: number } | undefined
}

/** Why a part is not answered; with what there is. */
export type Unanswered =
  | { why: 'too-little'; days: number; count: number }
  | { why: 'too-large'; most: number; count: number }

/** The days of one question, as they come. */
export function createLearned() {
  const own: LearnedDay[] = []
  const others: { day: LearnedDay; people: number }[] = []

  return {
    /** Days on which nobody came are none. */
    add({ log, hall, ...day }: SentDay): void {
      const made = { ...day, day: hallDayOfLog(log, Temporal.PlainDate.from(day.date)) }
      if (made.day.people.length === 0) return
      if (hall) others.push({ day: made, people: hall.people })
      else own.push(made)
    },
    /** The days that are played, or why there are none. @param counters of the hall, which the city's days are cut to */
    days(past: Question['past'], counters: number, change: HallChange): LearnedDay[] | Unanswered {
      const usual = own.length === 0 ? undefined : peopleOf(own) / own.length
      const days =
        past === 'own'
          ? own
          : others.map(({ day, people }) => cutTo(day, counters, (usual ?? people) / Math.max(1, people)))
      if (!isEnough(days)) return { why: 'too-little', days: days.length, count: peopleOf(days) }
      const largest = Math.ceil(largestDay(days, change))
      return largest > mostPeople ? { why: 'too-large', most: mostPeople, count: largest } : days
    },
  }
}

const peopleOf = (days: readonly LearnedDay[]) => days.reduce((sum, { day }) => sum + day.people.length, 0)

/** Of the people a share, by chance of their own; of the counters those that called most. */
function cutTo({ day, ...rest }: LearnedDay, counters: number, share: number): LearnedDay {
  const calls = new Map<number, number>()
  for (const { waits } of day.people)
    for (const { step } of waits) if (step) calls.set(step.counter, (calls.get(step.counter) ?? 0) + 1)
  const kept = [...day.counters]
    .sort(([a], [b]) => (calls.get(b) ?? 0) - (calls.get(a) ?? 0) || a - b)
    .slice(0, counters)
  const people = day.people.filter((_, at) => stream(mix(rest.midnight / 60_000, at))() < share)
  return { ...rest, day: { people, counters: new Map(kept.sort(([a], [b]) => a - b)) } }
}
