import type { Level, Limits, Stream } from './kinds.ts'

/** Where a report stands. Those of the index of Decision 766/QĐ-TTg, without the steps of the Government Office. */
export const statuses = [
  'filed',
  'received',
  'handling',
  'waiting',
  'answered',
  'published',
  'refused',
  'passed-on',
] as const
export type Status = (typeof statuses)[number]

/** How a report came in. */
export const channels = ['web', 'counter'] as const
export type Channel = (typeof channels)[number]

/** What a report is from its first moment. */
export interface Beginning {
  code: string
  place: string
  kind: string
  stream: Stream
  /** Those it began with, whatever the city decides later. */
  limits: Limits
  channel: Channel
  /** What happened, in the sender's words. */
  words: string
  /** What it is about, when the sender says so. */
  procedure?: string | undefined
  dossierCode?: string | undefined
  /** The sender wants nothing of it published. */
  isPrivate: boolean
  /** Ids of its photos. */
  photos?: string[] | undefined
}

/** The sender is asked for more. The clock stands from `at` until they answer, at most until `until`. */
export interface Asked {
  question: string
  at: string
  until: string
  endedAt?: string | undefined
  words?: string | undefined
}

/** A report, folded from its actions. Instants as text: it is kept as JSON. */
export interface ReportState extends Omit<Beginning, 'place'> {
  /** The unit it lies at, the one it came to first, and the one that sent it on last. */
  place: string
  cameInAt: string
  sentFrom?: string | undefined
  transfers: number
  status: Status
  filedAt: string
  /** Since when it is at the unit. */
  arrivedAt: string
  /** The first word of the first unit: taken on, turned down, or sent on. */
  classifiedAt?: string | undefined
  receivedAt?: string | undefined
  level?: Level | undefined
  assignee?: { officer: string; name: string } | undefined
  asks: Asked[]
  answer?: { words: string; at: string; by: string } | undefined
  /** Why it is not dealt with here, or who deals with it. */
  turned?: { reason: string; ground: string; agency: string; at: string } | undefined
  published?: { title: string; words: string; answer: string; at: string } | undefined
  withheld?: { reason: string; at: string } | undefined
  rating?: { rating: 1 | 2 | 3 | 4; reason: string; at: string } | undefined
  seq: number
}

/** An action that does not fit where the report stands. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** Who is to do the next thing: a permission at the unit, and the officer it was given to. */
export interface Owner {
  permission: string
  officer: string | undefined
}

/** Whose turn it is; undefined when nobody has to do anything any more. */
export function ownerOf(state: ReportState): Owner | undefined {
  switch (state.status) {
    case 'filed':
      return { permission: 'feedback.receive', officer: undefined }
    case 'received':
    case 'handling':
    case 'waiting':
      return state.assignee
        ? { permission: 'feedback.handle', officer: state.assignee.officer }
        : { permission: 'feedback.assign', officer: undefined }
    case 'answered':
      return state.isPrivate || state.withheld
        ? undefined
        : { permission: 'feedback.publish', officer: undefined }
    default:
      return undefined
  }
}

/** What the sender is asked now. */
export const openAsk = (state: ReportState): Asked | undefined =>
  state.status === 'waiting' ? state.asks.at(-1) : undefined

export function need(state: ReportState, ...wanted: Status[]): void {
  if (!wanted.includes(state.status)) throw new NotAllowed(`it is ${state.status}`)
}
