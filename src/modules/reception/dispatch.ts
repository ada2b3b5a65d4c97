import { z } from 'zod'
import type { Text } from '#platform/text'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
export const policySchema = z.object({
  version: z.string(),
  capMinutes: z.number().positive(),
  classes: z.record(
    z.string(),
    z.object({
      rate: z.number().positive(),
      // Before everybody of another class, however long those have waited.
      absolute: z.boolean().optional(),
      // At most so many counters of the hall have somebody of the class, while anybody else could be called.
      atOnce: z.number().int().positive().optional(),
      // Whoever brings at least so many dossiers is of this class, whatever else they are; one class at most has it.
      dossiersFrom: z.number().int().min(2).optional(),
      name: text,
    }),
  ),
})
/** How the next person is chosen. Data, versioned and public. */
export type DispatchPolicy = z.infer<typeof policySchema>

export interface Waiting {
  id: string
  series: string
  number: number
  priority: string
  /** The wait is counted from here: when the number was taken, later by what was not waiting. */
  since: Temporal.Instant
}

/** Why a person stands where they stand; the desk shows it in words. */
export interface Reason {
  waitedMinutes: number
  rate: number
  /** Of a class that goes before all others, even those over the cap. */
  absolute: boolean
  /** Waited longer than the policy's cap: goes before everybody else. */
  overCap: boolean
  /** Their class has as many counters as it may: called only when nobody else can be. */
  laneFull: boolean
  score: number
}

export interface Ranked<Ticket extends Waiting> {
  ticket: Ticket
  reason: Reason
}

/**
 * Puts the waiting in the order in which they will be called: accumulating priority (rate × minutes waited; Kleinrock
 * 1964), those over the cap first, by time of arrival, and before those the classes of absolute priority, by time of
 * arrival; equal scores by arrival, then by number. After all of them come the classes that have as many counters as
 * they may at once, in the same order among themselves: so a free counter calls them when there is nobody else, and the
 * cap does not lift the limit, it puts whoever waited longest first when the lane has room again. Pure: the same people
 * at the same moment under the same policy always give the same order.
 * @param atCounters the class of everybody who is called or served in the hall, once for each
 */
export function rank<Ticket extends Waiting>(
  waiting: readonly Ticket[],
  policy: DispatchPolicy,
  now: Temporal.Instant,
  atCounters: readonly string[],
): Ranked<Ticket>[] {
  const full = fullLanes(policy, atCounters)
  return waiting
    .map((ticket) => ({ ticket, reason: reasonOf(ticket, policy, now, full) }))
    .sort(
      (a, b) =>
        Number(a.reason.laneFull) - Number(b.reason.laneFull) ||
        stepOf(b.reason) - stepOf(a.reason) ||
        (stepOf(a.reason) > 0 ? 0 : b.reason.score - a.reason.score) ||
        Temporal.Instant.compare(a.ticket.since, b.ticket.since) ||
        a.ticket.number - b.ticket.number,
    )
}

const stepOf = ({ absolute, overCap }: Reason) => (absolute ? 2 : Number(overCap))

/** The classes that have as many counters as they may at once. */
function fullLanes({ classes }: DispatchPolicy, atCounters: readonly string[]): ReadonlySet<string> {
  return new Set(
    Object.keys(classes).filter((name) => {
      const { atOnce } = classes[name]!
      return atOnce !== undefined && atCounters.filter((it) => it === name).length >= atOnce
    }),
  )
}

function reasonOf(
  ticket: Waiting,
  policy: DispatchPolicy,
  now: Temporal.Instant,
  full: ReadonlySet<string>,
): Reason {
  const waitedMinutes = Math.max(0, (now.epochMilliseconds - ticket.since.epochMilliseconds) / 60_000)
  const { rate = 1, absolute = false } = policy.classes[ticket.priority] ?? {}
  return {
    waitedMinutes,
    rate,
    absolute,
    overCap: waitedMinutes > policy.capMinutes,
    laneFull: full.has(ticket.priority),
    score: rate * waitedMinutes,
  }
}

/** The name of a class of people in the policy. */
export function className(policy: DispatchPolicy, priority: string): Text {
  return policy.classes[priority]?.name ?? policy.classes.normal!.name
}
