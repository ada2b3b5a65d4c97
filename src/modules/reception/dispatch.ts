import { z } from 'zod'
import type { Text } from '#platform/text'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
export const policySchema = z.object({
  version: z.string(),
  capMinutes: z.number().positive(),
  classes: z.record(
    z.string(),
    // `absolute`: before everybody of another class, however long those have waited.
    z.object({ rate: z.number().positive(), absolute: z.boolean().optional(), name: text }),
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
  score: number
}

export interface Ranked<Ticket extends Waiting> {
  ticket: Ticket
  reason: Reason
}

/**
 * Puts the waiting in the order in which they will be called: accumulating priority (rate × minutes waited; Kleinrock
 * 1964), those over the cap first, by time of arrival, and before those the classes of absolute priority, by time of
 * arrival; equal scores by arrival, then by number. Pure: the same people at the same moment under the same policy
 * always give the same order.
 */
export function rank<Ticket extends Waiting>(
  waiting: readonly Ticket[],
  policy: DispatchPolicy,
  now: Temporal.Instant,
): Ranked<Ticket>[] {
  return waiting
    .map((ticket) => ({ ticket, reason: reasonOf(ticket, policy, now) }))
    .sort(
      (a, b) =>
        stepOf(b.reason) - stepOf(a.reason) ||
        (stepOf(a.reason) > 0 ? 0 : b.reason.score - a.reason.score) ||
        Temporal.Instant.compare(a.ticket.since, b.ticket.since) ||
        a.ticket.number - b.ticket.number,
    )
}

const stepOf = ({ absolute, overCap }: Reason) => (absolute ? 2 : Number(overCap))

function reasonOf(ticket: Waiting, policy: DispatchPolicy, now: Temporal.Instant): Reason {
  const waitedMinutes = Math.max(0, (now.epochMilliseconds - ticket.since.epochMilliseconds) / 60_000)
  const { rate = 1, absolute = false } = policy.classes[ticket.priority] ?? {}
  return {
    waitedMinutes,
    rate,
    absolute,
    overCap: waitedMinutes > policy.capMinutes,
    score: rate * waitedMinutes,
  }
}

/** The name of a class of people in the policy. */
export function className(policy: DispatchPolicy, priority: string): Text {
  return policy.classes[priority]?.name ?? policy.classes.normal!.name
}
