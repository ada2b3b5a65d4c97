/**
 * What a hall is at one moment, as far as its waiting times depend on it. Every time is in milliseconds since the
 * epoch and every duration in milliseconds, so that a forecast computes with plain numbers.
 */
export interface Hall {
  now: number
  plan: HallPlan
  waiting: readonly WaitingTicket[]
  parked: readonly ParkedTicket[]
  /** Counters that are open, were open today or are planned for today. */
  counters: readonly HallCounter[]
  /** Booked for today and not yet here. */
  appointments: readonly ExpectedAppointment[]
  /** By series: the people called lately; the second best method counts them. */
  lately: Readonly<Record<string, number>>
}

/** Hours of one day. */
export interface HallPlan {
  opensAt: number
  /** Nobody is called after this. */
  closesAt: number
  /** Nobody is called in these, lunch for example. */
  breaks: readonly { from: number; to: number }[]
}

export interface WaitingTicket {
  id: string
  series: string
  number: number
  /** The procedure the person comes for; `''` when nobody knows. */
  service: string
  /** Class of the dispatch policy. */
  priority: string
  takenAt: number
  /** Not in the hall: passed over for as long as they are not. */
  away?: boolean | undefined
}

export interface ParkedTicket extends WaitingTicket {
  parkedAt: number
}

export interface HallCounter {
  counter: number
  /** The series whose people are called to it. */
  series: readonly string[]
  /** A pseudonym is enough. */
  officer?: string | undefined
  /** `idle`: between two people. `ready`: had nobody to call before whoever came last. */
  state: 'idle' | 'ready' | 'called' | 'serving' | 'closed'
  /**
   * Since when it is in this state; of a ready one: since when there is somebody to call; of a counter that has not
   * opened yet: when it should have.
   */
  since: number
  /** Was it open today? */
  opened: boolean
  /** What the person at the counter came for, and their class. */
  service?: string | undefined
  priority?: string | undefined
}

export interface ExpectedAppointment {
  id: string
  series: string
  service: string
  priority: string
  at: number
}

/** The span that `lately` counts. */
export const latelyMs = 60 * 60_000
