import type { Access } from '#modules/access'
import type { Alarms } from '#modules/alarms'
import type { Assistant } from '#modules/assistant'
import type { WorkingCalendar } from '#modules/calendar'
import type { Certification } from '#modules/certification'
import type { Devices } from '#modules/devices'
import type { Documents } from '#modules/documents'
import type { Dossiers } from '#modules/dossiers'
import type { Editions } from '#modules/editions'
import type { Equipment } from '#modules/equipment'
import type { Feedback } from '#modules/feedback'
import type { FloorPlans, Moving } from '#modules/floor-plans'
import type { Forms } from '#modules/forms'
import type { Messages } from '#modules/messages'
import type { Notices } from '#modules/notices'
import type { OpenData } from '#modules/open-data'
import type { CountPeople, Opening } from '#modules/opening'
import type { People } from '#modules/people'
import type { Places } from '#modules/places'
import type { Printing } from '#modules/printing'
import type { Effects, Phrasings, Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Robots } from '#modules/robots'
import type { Signatures } from '#modules/signatures'
import type { Telephone } from '#modules/telephone'
import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import type { Assets, Server } from '#platform/http'
import type { Ledger } from '#platform/ledger'
import type { Language } from '#platform/text'

/** What the desk is made of. */
export interface DeskParts {
  server: Server
  access: Access
  places: Places
  devices: Devices
  people: People
  editions: Editions
  procedures: Procedures
  documents: Documents
  feedback: Pick<
    Feedback,
    | 'rules'
    | 'list'
    | 'get'
    | 'act'
    | 'possible'
    | 'check'
    | 'file'
    | 'follow'
    | 'photos'
    | 'openPhoto'
    | 'openThumbnail'
  >
  alarms: Alarms
  forms: Forms
  opening: Opening
  notices: Notices
  floorPlans: FloorPlans
  /** Where the robots of a hall were last seen, on its plan. */
  robotsIn(place: string, language: Language): Promise<Moving[]>
  messages: Pick<Messages, 'report' | 'retry' | 'giveUp'>
  signatures: Pick<
    Signatures,
    'isOffered' | 'ways' | 'list' | 'ofHolder' | 'listRequests' | 'retry' | 'issue' | 'revoke' | 'enrolment'
  >
  /** People in a hall, or in all of the city. */
  countPeople: CountPeople
  reception: Reception
  printing: Printing
  dossiers: Dossiers
  certification: Certification
  assistant: Pick<Assistant, 'waiting' | 'takeOver' | 'finish' | 'review' | 'weekCounts' | 'consult'>
  phrasings: Pick<Phrasings, 'changes' | 'change' | 'undo'>
  /** What a change of phrasings would do. */
  effects: Effects
  robots: Robots
  equipment: Equipment
  openData: Pick<OpenData, 'dataSets' | 'find' | 'kept' | 'takeBack'>
  telephone: Pick<Telephone, 'callBacks' | 'showNumber' | 'settle'>
  calendar: WorkingCalendar
  ledger: Ledger
  clock: Clock
  config: Pick<Config, 'mode' | 'clockStartsAt' | 'maxUploadBytes'>
  assets: Assets
  /** `https://…` without a slash at the end. */
  publicUrl: string
  /** The password of the sample accounts; only given when they exist. */
  samplePassword?: string | undefined
}
