import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { DispatchPolicy } from './dispatch.ts'
import type { NumberRules } from './number-rules.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  policy: DispatchPolicy
  numbers: NumberRules
  /** The installation's own key: for the marks of quotas and the codes at the doors. */
  key: Buffer
  /** May numbers be given out at this moment for this field? */
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
