import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Language, Text } from '#platform/text'
import type { DispatchPolicy } from './dispatch.ts'
import type { NumberRules } from './number-rules.ts'
import type { Policies } from './policy/policies.ts'

/** What the house gives to this module. */
export interface ReceptionDeps extends Omit<Deps, 'isOpen' | 'policyOn'> {
  policies: Policies
  /** May numbers be given out in this hall at this moment for this field? */
  isOpenIn(place: string, at: Temporal.Instant, field: string | undefined): boolean
  /** What the board says while an exception keeps the hall closed. */
  closureOf(place: string, at: Temporal.Instant): Promise<Closure | undefined>
}

/** Why a hall is closed today and when it opens again, for everybody to read. */
export interface Closure {
  title: Text
  text: Text
}

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  /** By which rule a place calls on a day. */
  policyOn(place: string, day: Temporal.PlainDate): DispatchPolicy
  numbers: NumberRules
  /** The installation's own key: for the marks of quotas and the codes at the doors. */
  key: Buffer
  /** May numbers be given out at this moment for this field, in the hall that is asked? */
  isOpen(at: Temporal.Instant, field: string | undefined): boolean
}

/** 1 not satisfied, 2 satisfied, 3 very satisfied. */
export type Rating = 1 | 2 | 3

export interface TicketWish {
  place: string
  channel: 'kiosk' | 'desk' | 'web'
  language: Language
  /** The procedure decides the series; without one (collecting a result, a general question) name the series. */
  procedureCode?: string | undefined
  field?: string | undefined
  series?: string | undefined
  priority: string
  brings: string[]
  /** 12 digits; where the channel asks, for the quota only. */
  idNumber?: string | undefined
}
