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

/** The way a dossier goes, as it was laid when it began: what the city changes later does not move it. */
export type Route = RoutePoint[]

export interface RoutePoint {
  step: string
  /** What an officer needs to do it. */
  permission: string
  /** Working hours it may take; undefined where the law sets no number. */
  hours?: number | undefined
  /** Who has to be heard at this step, all at once. */
  opinions?: { permission: string; question: string }[] | undefined
  /** The citizen sees and confirms the result before it leaves this step. */
  draft?: boolean | undefined
}

/** The first action of every dossier: what it is. */
export interface Opening {
  code: string
  receiving: string
  resolving: string
  procedure: { code: string; version: number; route: Route }
  /** Which case of the procedure it is, where its time or its way differ by case. */
  caseId?: string | undefined
  /** The returned dossier whose result this one corrects. */
  corrects?: { id: string; code: string; reason: string } | undefined
  field: string
  channel: Channel
  applicant: Applicant
  components: GivenComponent[]
  request: string
  limit: TimeLimit
  ticketId?: string | undefined
  personId?: string | undefined
  /** How the result is to be given. */
  returnBy: 'counter' | 'post' | 'online'
}
