import { mix, stream } from '#modules/reception'
import type { DossierChange } from '../question.ts'
import { type DossierPast, type LearnedDossier, workingDay } from './past.ts'

/** A dossier to be worked on: all in minutes of office hours since the period began. */
export interface Work {
  at: number
  dueAt: number
  /** How long one officer takes. */
  minutes: number
}

/** What a period came to. */
export interface PeriodMeasure {
  /** Of those that fell due, the share that was not finished by the day. */
  late: number
  /** Not finished at the end, and of these beyond their day. */
  stock: number
  overdue: number
  /** Working days from beginning to end of those that were finished, on average. */
  days: number
  finished: number
  /** Stock at the end of each working day. */
  curve: number[]
  /** Share of the officers' time that was taken. */
  busy: number
}

/**
 * Draws the work of a period: what was in hand when it began, then day after day what came on one of its days, with
 * further dossiers of another day beside them where more are asked for. The same seed has the same luck under every question.
 * @param effort how much of the time that a dossier was there an officer was at it, 0 … 1
 */
export function drawWork(
  { dossiers, days, share }: DossierPast,
  seed: number,
  arrivals: number,
  effort: number,
): Work[] {
  const took = dossiers.flatMap(({ receivedAt, finishedAt }) =>
    finishedAt === undefined ? [] : [Math.max(1, finishedAt - receivedAt)],
  )
  const byDay = Map.groupBy(dossiers, ({ receivedAt }) => Math.floor(receivedAt / workingDay))
  const work: Work[] = []
  const add = (it: LearnedDossier, at: number, moved: number, random: () => number, left: number) => {
    const { receivedAt, dueAt, finishedAt } = it
    // What is not finished takes as long as something that was, and no less than it has been there.
    const been = days * workingDay - receivedAt
    const drawn = took[Math.floor(random() * took.length)] ?? workingDay
    const lasts = finishedAt === undefined ? Math.max(drawn, been) : Math.max(1, finishedAt - receivedAt)
    const due = dueAt === undefined ? Number.POSITIVE_INFINITY : dueAt + moved
    work.push({ at, dueAt: due, minutes: lasts * effort * left })
  }
  for (const [at, it] of dossiers.entries()) {
    if (it.receivedAt >= 0 || (it.finishedAt !== undefined && it.finishedAt < 0)) continue
    const random = stream(mix(mix(seed, -1), at))
    if (random() >= share) continue
    // Work on it has begun; how far it is nobody knows.
    add(it, 0, 0, random, random())
  }
  for (let day = 0; day < days; day++)
    for (let round = 0; round < Math.max(1, Math.ceil(arrivals * share)); round++) {
      const from = Math.floor(stream(mix(mix(seed, day), round))() * days)
      for (const [at, it] of (byDay.get(from) ?? []).entries()) {
        const random = stream(mix(mix(seed, day * 16 + round), mix(from, at)))
        if (random() >= arrivals * share - round) continue
        const moved = (day - from) * workingDay
        add(it, it.receivedAt + moved, moved, random, 1)
      }
    }
  return work.sort((a, b) => a.at - b.at)
}

/**
 * Officers take up what is due first, one dossier each until it is done. The ruler has office hours only, so nobody works
 * at night.
 * @param officers none: nothing is finished
 */
export function playPeriod(work: readonly Work[], officers: number, days: number): PeriodMeasure {
  const end = days * workingDay
  const freeAt = new Array<number>(officers).fill(0)
  const waiting: Work[] = []
  const done: { it: Work; at: number }[] = []
  let busy = 0
  let next = 0
  for (;;) {
    const officer = freeAt.indexOf(Math.min(...freeAt))
    const free = freeAt[officer] ?? Number.POSITIVE_INFINITY
    const now = waiting.length > 0 ? free : Math.max(free, work[next]?.at ?? Number.POSITIVE_INFINITY)
    if (now >= end) break
    for (; next < work.length && work[next]!.at <= now; next++) insert(waiting, work[next]!)
    const it = waiting.pop()!
    freeAt[officer] = now + it.minutes
    busy += Math.min(end, now + it.minutes) - now
    done.push({ it, at: now + it.minutes })
  }
  const finishedAt = new Map(done.filter(({ at }) => at <= end).map(({ it, at }) => [it, at]))
  return measurePeriod(
    work.map((it) => ({ receivedAt: it.at, dueAt: it.dueAt, finishedAt: finishedAt.get(it) })),
    days,
    officers === 0 ? 1 : busy / (officers * end),
  )
}

/** The nearest due date last: from there it is taken. */
function insert(waiting: Work[], it: Work): void {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (waiting[middle]!.dueAt > it.dueAt) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, it)
}

/** A period as it was played, or as it was. @param busy share of the officers' time; of the past nobody knows it */
export function measurePeriod(
  dossiers: readonly LearnedDossier[],
  days: number,
  busy = Number.NaN,
): PeriodMeasure {
  const end = days * workingDay
  const ended = ({ finishedAt }: LearnedDossier) =>
    finishedAt !== undefined && finishedAt <= end ? finishedAt : undefined
  const due = dossiers.filter(({ dueAt }) => dueAt !== undefined && dueAt >= 0 && dueAt <= end)
  const late = due.filter((it) => (ended(it) ?? Number.POSITIVE_INFINITY) > it.dueAt!)
  const open = dossiers.filter((it) => ended(it) === undefined)
  const finished = dossiers.filter((it) => (ended(it) ?? -1) >= 0)
  const lasted = finished.reduce((sum, it) => sum + it.finishedAt! - it.receivedAt, 0)
  return {
    late: due.length === 0 ? 0 : late.length / due.length,
    stock: open.length,
    overdue: open.filter(({ dueAt }) => dueAt !== undefined && dueAt <= end).length,
    days: finished.length === 0 ? 0 : lasted / finished.length / workingDay,
    finished: finished.length,
    curve: Array.from({ length: days }, (_, day) => {
      const at = (day + 1) * workingDay
      return dossiers.filter((it) => it.receivedAt <= at && (ended(it) ?? Number.POSITIVE_INFINITY) > at)
        .length
    }),
    busy,
  }
}

export const officersAfter = (officers: number, { staff }: DossierChange) => Math.max(0, officers + staff)
