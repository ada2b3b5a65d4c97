import { z } from 'zod'
import type { Text } from '#platform/text'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
export const policySchema = z.object({
  version: z.string(),
  capMinutes: z.number().positive(),
  classes: z.record(z.string(), z.object({ rate: z.number().positive(), name: text })),
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
 * 1964), those over the cap first, by time of arrival; equal scores by arrival, then by number. Pure: the same people
 * at the same moment under the same policy always give the same order.
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
        Number(b.reason.overCap) - Number(a.reason.overCap) ||
        (a.reason.overCap ? 0 : b.reason.score - a.reason.score) ||
        Temporal.Instant.compare(a.ticket.since, b.ticket.since) ||
        a.ticket.number - b.ticket.number,
    )
}

function reasonOf(ticket: Waiting, policy: DispatchPolicy, now: Temporal.Instant): Reason {
  const waitedMinutes = Math.max(0, (now.epochMilliseconds - ticket.since.epochMilliseconds) / 60_000)
  const rate = policy.classes[ticket.priority]?.rate ?? 1
  return { waitedMinutes, rate, overCap: waitedMinutes > policy.capMinutes, score: rate * waitedMinutes }
}

/** The name of a class of people in the policy. */
export function className(policy: DispatchPolicy, priority: string): Text {
  return policy.classes[priority]?.name ?? policy.classes.normal!.name
}
