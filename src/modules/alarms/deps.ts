import type { Access } from '#modules/access'
import type { WorkingCalendar } from '#modules/calendar'
import type { Insight } from '#modules/insight'
import type { Messages } from '#modules/messages'
import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Ledger } from '#platform/ledger'
import type { Rule } from './rules.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  clock: Clock
  calendar: WorkingCalendar
  places: Places
  insight: Pick<Insight, 'measure' | 'list' | 'find'>
  access: Pick<Access, 'holdersOf'>
  messages: Pick<Messages, 'isOffered' | 'subscribe' | 'unsubscribe' | 'follow' | 'tell'>
  /** Makes the secret of each officer's subscription. */
  key: Buffer
  /** `https://…` without a slash at the end. */
  publicUrl: string
  /** Those of the city's data, each from its day on. */
  rules: readonly Rule[]
}
