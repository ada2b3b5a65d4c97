import type { Messages } from '#modules/messages'
import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Language, Text } from '#platform/text'
import type { DispatchPolicy } from './dispatch.ts'
import type { NumberRules } from './number-rules.ts'
import type { Policies } from './policy/policies.ts'
import type { WaitsHouse } from './waits/deps.ts'
import type { Waits } from './waits/waits.ts'

/** What the house gives to this module. */
export interface ReceptionDeps
  extends Omit<Deps, 'isOpen' | 'waits' | 'policyOn' | keyof HallHours>,
    WaitsHouse {
  policies: Policies
  /** May numbers be given out in this hall at this moment for this field? */
  isOpenIn(place: string, at: Temporal.Instant, field: string | undefined): boolean
  /** The hours of a hall. */
  hoursOf(place: string): HallHours
  /** What the board says while an exception keeps the hall closed. */
  closureOf(place: string, at: Temporal.Instant): Promise<Closure | undefined>
}

/** Why a hall is closed today and when it opens again, for everybody to read. */
export interface Closure {
  title: Text
  text: Text
}

/** What the functions of this module share; the hours are those of the hall that is asked. */
export interface Deps extends HallHours {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  /** Where a procedure is handed in that no hall receives; undefined of what halls receive. */
  elsewhere(procedureCode: string): Text | undefined
  /** By which rule a place calls on a day. */
  policyOn(place: string, day: Temporal.PlainDate): DispatchPolicy
  numbers: NumberRules
  /** Letters to holders of numbers who asked for them. */
  messages: Messages
  /** The installation's own key: for the marks of quotas and the codes at the doors. */
  key: Buffer
  waits: Waits
  /** May numbers be given out at this moment for this field, in the hall that is asked? */
  isOpen(at: Temporal.Instant, field: string | undefined): boolean
}

/** Hours of a day, in minutes since midnight: `open` ≤ t < `close`. */
export interface Hours {
  open: number
  close: number
}

/** A hall's days, each list in order. */
export interface HallHours {
  /** When numbers are given out for a field; none: closed. */
  numbersOn(day: Temporal.PlainDate, field: string | undefined): readonly Hours[]
  /** When people are received for a field; undefined: the hall itself. */
  openOn(day: Temporal.PlainDate, field: string | undefined): readonly Hours[]
  /** When an exception keeps it closed for a field; undefined: the hall itself. */
  closedOn(day: Temporal.PlainDate, field: string | undefined): readonly Hours[]
}

/**
 * Every door of a hall. Kiosks and robots are known machines that stand in it; at the desk and on the telephone an officer
 * stands for the person.
 */
export const channels = ['kiosk', 'robot', 'desk', 'phone', 'web'] as const
export type Channel = (typeof channels)[number]

/** 1 not satisfied, 2 satisfied, 3 very satisfied. */
export type Rating = 1 | 2 | 3

export interface TicketWish {
  place: string
  channel: Channel
  language: Language
  /** The procedure decides the series; without one (collecting a result, a general question) name the series. */
  procedureCode?: string | undefined
  field?: string | undefined
  series?: string | undefined
  priority: string
  /** How many dossiers they bring, as they say; 1 when nobody asked. */
  dossiers?: number | undefined
  brings: string[]
  /** For another day than today, within the days for which numbers are given ahead. */
  day?: Temporal.PlainDate | undefined
  /** 12 digits; where the channel asks, for the quota only. */
  idNumber?: string | undefined
}
