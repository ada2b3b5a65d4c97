/** What came to a hall, how long it took and who was there, by half-hours of the day, out of its rebuilt days. */
import type { HallDay, Person, Wait } from '../replay/hall-day.ts'

/** The length of a slot. */
export const slotMinutes = 30
const slots = (24 * 60) / slotMinutes
const slotLength = slotMinutes * 60_000

export interface DemandSlot {
  /** Minutes since midnight at which it begins. */
  from: number
  /** People who joined a queue, on an average day, by queue. */
  arrivals: Record<string, number>
  /** Counters open on average: any, and those that call a queue. */
  open: number
  openFor: Record<string, number>
  /** People in the room at once at the fullest moment: 95 of 100 days had no more. */
  room: number
}

export interface Demand {
  /** Days with at least one number. */
  days: number
  /** From the first to the last slot in which anything happened. */
  slots: DemandSlot[]
  /** Minutes a counter is taken by one person, absent people, papers and short pauses among it, by queue. */
  service: Record<string, number>
}

/** @param days each with its midnight in Vietnam, in milliseconds; days without numbers are left out */
export function demandOf(days: Iterable<{ midnight: number; day: HallDay }>): Demand {
  const arrivals = Array.from({ length: slots }, () => new Map<string, number>())
  const open = new Float64Array(slots)
  const openFor = Array.from({ length: slots }, () => new Map<string, number>())
  const rooms: number[][] = Array.from({ length: slots }, () => [])
  const service = new Map<string, { sum: number; count: number }>()
  let count = 0
  for (const { midnight, day } of days) {
    if (day.people.length === 0) continue
    count++
    const openSlots = addOpen(day, midnight, open, openFor)
    for (const person of day.people)
      for (const wait of person.waits) {
        const slot = slotOfWork(person, wait, midnight, openSlots)
        if (slot !== undefined) add(arrivals[slot]!, wait.queue, 1)
        const { step } = wait
        if (step?.releasedAt === undefined) continue
        const it = service.get(wait.queue) ?? { sum: 0, count: 0 }
        it.sum += step.releasedAt - step.calledAt + step.afterwards
        it.count++
        service.set(wait.queue, it)
      }
    for (const [slot, most] of fullest(day, midnight).entries()) rooms[slot]!.push(most)
  }
  const used = arrivals.flatMap((it, slot) => (it.size > 0 || open[slot]! > 0 ? [slot] : []))
  const first = used[0] ?? 0
  const mean = (map: Map<string, number>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, sum]) => [key, sum / count]))
  return {
    days: count,
    service: Object.fromEntries(
      [...service]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([queue, it]) => [queue, it.sum / it.count / 60_000]),
    ),
    slots: Array.from({ length: used.length === 0 ? 0 : used.at(-1)! - first + 1 }, (_, at) => ({
      from: (first + at) * slotMinutes,
      arrivals: mean(arrivals[first + at]!),
      open: open[first + at]! / count,
      openFor: mean(openFor[first + at]!),
      room: quantile(rooms[first + at]!, 0.95),
    })),
  }
}

/**
 * When the work of a wait came: when its person was there to be called. Before opening and over lunch people only
 * gather; theirs is work of the slot in which counters open again.
 */
function slotOfWork(
  person: Person,
  { joinedAt }: Wait,
  midnight: number,
  openSlots: ReadonlySet<number>,
): number | undefined {
  const at = hereFrom(person, joinedAt)
  if (at === undefined) return undefined
  const slot = slotAt(at, midnight)
  for (let later = slot; later < slots; later++) if (openSlots.has(later)) return later
  return slot
}

function hereFrom({ presence }: Person, since: number): number | undefined {
  let here = false
  for (const it of presence) {
    if (it.at > since && here) break
    here = it.here
    if (here && it.at > since) return it.at
  }
  return here ? since : undefined
}

/** Adds the share of each slot in which counters were open; says in which slots any was. */
function addOpen(
  day: HallDay,
  midnight: number,
  open: Float64Array,
  openFor: Map<string, number>[],
): Set<number> {
  const seen = new Set<number>()
  const end = lastMoment(day)
  for (const { changes } of day.counters.values())
    for (const [at, { at: from, queues }] of changes.entries()) {
      if (!queues) continue
      const until = changes[at + 1]?.at ?? end
      for (let slot = slotAt(from, midnight); slot <= slotAt(until, midnight); slot++) {
        const begin = midnight + slot * slotLength
        const share = (Math.min(until, begin + slotLength) - Math.max(from, begin)) / slotLength
        if (share <= 0) continue
        open[slot]! += share
        for (const queue of queues) add(openFor[slot]!, queue, share)
        // A counter that closes just after the bell opens no slot for those who come then.
        if (share > 0.1) seen.add(slot)
      }
    }
  return seen
}

/** The most people in the room at once, by slot: from coming until the last step is over, but for time sent away. */
function fullest(day: HallDay, midnight: number): number[] {
  const end = lastMoment(day)
  const changes: { at: number; by: number }[] = []
  for (const person of day.people) {
    const last = person.waits.at(-1)!
    const over = person.goneAt ?? (last.step ? (last.step.releasedAt ?? end) : end)
    const came = hereFrom(person, person.takenAt)
    if (came === undefined || came >= over) continue
    changes.push({ at: came, by: 1 }, { at: over, by: -1 })
    for (const [at, wait] of person.waits.entries()) {
      const before = person.waits[at - 1]?.step?.releasedAt
      if (wait.begins === 'returned' && before !== undefined)
        changes.push({ at: before, by: -1 }, { at: wait.joinedAt, by: 1 })
    }
  }
  changes.sort((a, b) => a.at - b.at || a.by - b.by)
  const most = new Array<number>(slots).fill(0)
  let inside = 0
  let next = 0
  for (let slot = 0; slot < slots; slot++) {
    most[slot] = inside
    const until = midnight + (slot + 1) * slotLength
    for (; next < changes.length && changes[next]!.at < until; next++) {
      inside += changes[next]!.by
      most[slot] = Math.max(most[slot]!, inside)
    }
  }
  return most
}

function lastMoment({ people, counters }: HallDay): number {
  let last = 0
  for (const { waits, goneAt } of people)
    for (const { joinedAt, step } of waits)
      last = Math.max(last, joinedAt, step?.calledAt ?? 0, step?.releasedAt ?? 0, goneAt ?? 0)
  for (const { changes } of counters.values()) for (const { at } of changes) last = Math.max(last, at)
  return last
}

const slotAt = (at: number, midnight: number) =>
  Math.min(slots - 1, Math.max(0, Math.floor((at - midnight) / slotLength)))

function add(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}
