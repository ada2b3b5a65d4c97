export interface TicketLine {
  id: string
  place: string
  label: string
  procedureCode: string | undefined
  priority: string
  state: string
  counter: number | undefined
  takenAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
  endedAt: Temporal.Instant | undefined
}

export interface DossierLine {
  id: string
  code: string
  receiving: string
  resolving: string
  procedureCode: string
  channel: string
  status: number
  filedAt: Temporal.Instant
  dueAt: Temporal.Instant | undefined
  finishedAt: Temporal.Instant | undefined
  assigneeName: string | undefined
}

/** Something that is certified: as it was asked for, or as a line of a book. Nothing of whom it is for. */
export interface CertifiedLine {
  id: string
  dossier: string
  code: string
  place: string
  procedureCode: string
  at: Temporal.Instant
  copies: number
  /** In đồng. */
  fee: number
  /** Of a line of a book. */
  number: number | undefined
}

/** A paper of a dossier, with how it came to be digital (Circular 01/2023/TT-VPCP). */
export interface PaperLine {
  id: string
  dossier: string
  code: string
  receiving: string
  procedureCode: string
  /** Its place in the published list: `c1`. */
  component: string
  origin: 0 | 1 | 2 | 3
  files: number
  filedAt: Temporal.Instant
}

/** A visit that somebody said something about. */
export interface VisitLine {
  id: string
  place: string
  channel: string
  startedAt: Temporal.Instant
  rating: 1 | 2 | 3 | undefined
  ratedAt: Temporal.Instant | undefined
}

/** Something that somebody reported; nothing of who did. */
export interface ReportLine {
  id: string
  code: string
  place: string
  kind: string
  status: string
  filedAt: Temporal.Instant
  /** When whoever's turn it is, is late; of what nobody has to do anything about, none. */
  nextDueAt: Temporal.Instant | undefined
  answeredOn: Temporal.PlainDate | undefined
  rating: 1 | 2 | 3 | 4 | undefined
}

/** The rows behind a figure, a page of them. */
export type KpiList =
  | { source: 'visit'; rows: VisitLine[]; total: number }
  | { source: 'paper'; rows: PaperLine[]; total: number }
  | { source: 'item' | 'entry'; rows: CertifiedLine[]; total: number }
  | { source: 'report'; rows: ReportLine[]; total: number }
  | { source: 'ticket'; rows: TicketLine[]; total: number }
  | { source: 'dossier'; rows: DossierLine[]; total: number }
