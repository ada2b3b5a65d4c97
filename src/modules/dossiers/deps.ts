import type { Access } from '#modules/access'
import type { WorkingCalendar } from '#modules/calendar'
import type { Documents } from '#modules/documents'
import type { Forms } from '#modules/forms'
import type { Messages } from '#modules/messages'
import type { People } from '#modules/people'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Signatures } from '#modules/signatures'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { QueueData } from './lists/queues.ts'
import type { Carrier } from './shipments/carriers.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  calendar: WorkingCalendar
  /** Which calendar due dates are counted by; another one when the city's data are corrected. */
  calendarVersion: string
  access: Pick<Access, 'findOfficer' | 'findAbsence'>
  places: Places
  people: People
  procedures: Procedures
  documents: Documents
  signatures: Pick<Signatures, 'request' | 'canSign'>
  messages: Pick<Messages, 'isOffered' | 'subscribe' | 'unsubscribe' | 'keepUntil' | 'tell' | 'follow'>
  forms: Forms
  /** The work queues of the city's desks. */
  queues: readonly QueueData[]
  /** Who carries the city's post. */
  carriers: readonly Carrier[]
  /** The installation's own key, from which the secrets on slips are made. */
  slipKey: Buffer
  /** Where the public reaches the house: `https://…`, no slash at the end. */
  publicUrl: string
}
