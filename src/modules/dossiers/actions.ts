import type { Answers } from '#modules/forms'

/** Who hands in, as given at the counter or typed online. */
export interface Applicant {
  fullName: string
  idNumber?: string | undefined
  birthDate?: string | undefined
  sex?: 'male' | 'female' | undefined
  phone?: string | undefined
  email?: string | undefined
  address?: string | undefined
  /** The person the dossier is about, when it is not who hands it in (chủ hồ sơ). */
  onBehalfOf?: string | undefined
}

/** One paper of the published list, as handed in. */
export interface GivenComponent {
  id: string
  originals: number
  certified: number
  copies: number
  /** Digitisation (Circular 01/2023/TT-VPCP): 0 not digitised, 1 now, 2 reused from a dossier, 3 from a result. */
  origin: 0 | 1 | 2 | 3
  files: string[]
}

export type Channel = 'counter' | 'online' | 'post'

/** How long it may take, as the pinned version of the procedure says. */
export interface TimeLimit {
  amount: number | null
  unit: 'same_day' | 'working_day' | 'calendar_day' | 'hour'
}

/** The first action of every dossier: what it is. */
export interface Opening {
  code: string
  receiving: string
  resolving: string
  procedure: { code: string; version: number; route: string[] }
  field: string
  channel: Channel
  applicant: Applicant
  components: GivenComponent[]
  request: string
  limit: TimeLimit
  ticketId?: string | undefined
  personId?: string | undefined
  /** The declaration, normalised, with the version of the form it was filled in by; absent when it came on paper. */
  form?: { id: string; version: number; answers: Answers } | undefined
  /** How the result is to be given. */
  returnBy: 'counter' | 'post' | 'online'
}

/** Everything that can happen to a dossier. Actions are only ever added. */
export type ActionBody =
  | { type: 'file'; data: Opening }
  | { type: 'receive'; data: Opening }
  | { type: 'accept'; data: { personId?: string | undefined; components?: GivenComponent[] | undefined } }
  | { type: 'refuse'; data: { reason: string; legalGround: string } }
  | { type: 'assign'; data: { officer: string; name: string } }
  | { type: 'pass'; data: { step: string; note: string } }
  | { type: 'send-back'; data: { step: string; reason: string } }
  | { type: 'attach-result'; data: { files: string[]; summary: string } }
  | { type: 'approve'; data: { number?: string | undefined; note: string } }
  | { type: 'ask-supplement'; data: { items: string[]; reason: string; until?: string | undefined } }
  | { type: 'supply'; data: { note: string; components: GivenComponent[] } }
  | { type: 'resume'; data: { note: string; personId?: string | undefined } }
  | { type: 'ask-payment'; data: { amount: number; reason: string } }
  | { type: 'paid'; data: { amount: number; reference: string } }
  | { type: 'withdraw'; data: { reason: string } }
  | { type: 'stop'; data: { reason: string; legalGround: string } }
  | { type: 'hand-over'; data: { to: string; by: 'counter' | 'post' | 'online'; acknowledged: boolean } }
  | { type: 'recall-result'; data: { reason: string } }
  | { type: 'rate'; data: { rating: 1 | 2 | 3; reason?: string | undefined } }

export type Action = ActionBody & { seq: number; at: string; actor: string; actorName: string }
export type ActionType = ActionBody['type']
