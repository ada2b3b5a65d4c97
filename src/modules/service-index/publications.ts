import { addWorkingDays, type WorkingCalendar } from '#modules/calendar'
import type { Edition, Editions } from '#modules/editions'
import type { Period } from '#modules/insight'
import { localDate } from '#platform/clock'
import type { PublicationCount } from './indicator.ts'

/** Between the decision and the day of effect, and from the decision to the disclosure; of a province, in working days. */
const workingDays = 5

/**
 * Procedures that the city published by a decision: those that took effect in a period, with a decision early enough,
 * and those that were disclosed in it, soon enough after the decision. What no decision announced (files, corrections)
 * is not counted.
 */
export function publicationsIn(
  editions: Pick<Editions, 'of' | 'subjects'>,
  calendar: WorkingCalendar,
  { from, to }: Period,
): Record<PublicationCount, number> {
  const { compare } = Temporal.PlainDate
  const isIn = (day: Temporal.PlainDate) => compare(day, from) >= 0 && compare(day, to) <= 0
  const decided = editions
    .subjects('procedure')
    .flatMap((subject) => editions.of(subject).filter(hasDecision))
  const effective = decided.filter(({ holdsFrom }) => isIn(holdsFrom))
  const disclosed = decided.filter(({ recordedAt }) => isIn(localDate(recordedAt)))
  const limit = (day: Temporal.PlainDate) => addWorkingDays(calendar, day, workingDays)
  return {
    effective: effective.length,
    'decided-early': effective.filter((it) => compare(limit(it.decidedOn), it.holdsFrom) <= 0).length,
    disclosed: disclosed.length,
    'disclosed-in-time': disclosed.filter((it) => compare(localDate(it.recordedAt), limit(it.decidedOn)) <= 0)
      .length,
  }
}

const hasDecision = (edition: Edition): edition is Edition & { decidedOn: Temporal.PlainDate } =>
  edition.decidedOn !== undefined
