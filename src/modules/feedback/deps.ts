import type { Access } from '#modules/access'
import type { WorkingCalendar } from '#modules/calendar'
import type { Documents } from '#modules/documents'
import type { Messages } from '#modules/messages'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { FeedbackRules } from './kinds.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  calendar: WorkingCalendar
  access: Pick<Access, 'findOfficer'>
  places: Places
  procedures: Pick<Procedures, 'find'>
  documents: Pick<Documents, 'notes' | 'insert' | 'listByOwner' | 'pictures' | 'open'>
  messages: Pick<Messages, 'isOffered' | 'subscribe' | 'keepUntil' | 'tell'>
  rules: FeedbackRules
  /** The installation's own key: what senders say of themselves is compared by it and not kept. */
  key: Buffer
  /** Where the public reaches the house: `https://…`, no slash at the end. */
  publicUrl: string
}
