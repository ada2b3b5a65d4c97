import type { Access } from '#modules/access'
import type { Assistant } from '#modules/assistant'
import type { WorkingCalendar } from '#modules/calendar'
import type { Certification } from '#modules/certification'
import type { Documents, Uploads } from '#modules/documents'
import type { Dossiers } from '#modules/dossiers'
import type { Editions } from '#modules/editions'
import type { Feedback } from '#modules/feedback'
import type { FloorPlans } from '#modules/floor-plans'
import type { Forms } from '#modules/forms'
import type { Messages } from '#modules/messages'
import type { OpenData } from '#modules/open-data'
import type { Opening } from '#modules/opening'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Robots } from '#modules/robots'
import type { Signatures } from '#modules/signatures'
import type { Speech } from '#modules/speech'
import type { Transcription } from '#modules/transcription'
import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import type { Assets, Server } from '#platform/http'

/** What the citizen's door is given of the house. */
export interface CitizenParts {
  server: Server
  assets: Assets
  clock: Clock
  config: Pick<Config, 'mode' | 'clockStartsAt' | 'maxUploadBytes'>
  calendar: WorkingCalendar
  access: Pick<Access, 'contextOf'>
  places: Places
  editions: Pick<Editions, 'draft'>
  procedures: Procedures
  documents: Pick<Documents, 'takeIn' | 'notes'>
  uploads: Uploads
  feedback: Pick<
    Feedback,
    | 'rules'
    | 'check'
    | 'file'
    | 'follow'
    | 'senderContext'
    | 'act'
    | 'published'
    | 'photos'
    | 'openPhoto'
    | 'openThumbnail'
    | 'notePhoto'
    | 'findNotedPhoto'
  >
  forms: Pick<Forms, 'forProcedure' | 'world'>
  openData: OpenData
  opening: Opening
  floorPlans: Pick<FloorPlans, 'of'>
  reception: Reception
  robots: Pick<Robots, 'adviceFor'>
  messages: Pick<Messages, 'isOffered' | 'followStop' | 'stop'>
  dossiers: Dossiers
  assistant: Pick<Assistant, 'start' | 'say' | 'talk' | 'rate'>
  certification: Pick<Certification, 'publicCopy' | 'requestOf'>
  speech: Pick<Speech, 'speaks' | 'prove' | 'say'>
  transcription: Pick<Transcription, 'hears' | 'prove'>
  signatures: Pick<Signatures, 'verify' | 'registered'>
  /** `https://…` without a slash at the end: QR codes and links on paper are made from it. */
  publicUrl: string
}
