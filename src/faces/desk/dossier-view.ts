import type { Carrier, Dossier, Dossiers, ShownFile, ShownMandate, Status, Strokes } from '#modules/dossiers'
import type { SummaryPage } from '#modules/forms'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import type { Context } from '#platform/ledger'
import type { PanelProps } from './certification/panel.tsx'
import type { TrayView } from './tray.tsx'

/** Everything the page of one dossier shows. */
export interface DossierView {
  dossier: Dossier
  procedure: Procedure | undefined
  version: ProcedureVersion
  now: Temporal.Instant
  /** Names of the forms for what this officer may do, in their order. */
  possible: string[]
  /** Of these, what most likely comes next; nothing that leads off the straight way. */
  next: string | undefined
  /** Names, states and looks of its files, by id. */
  files: ReadonlyMap<string, ShownFile>
  /** The script that takes photos of pages. */
  cameraScript: string
  mayTurn: boolean
  /** This officer may say what each paper is made of. */
  mayArrange: boolean
  /** The person is known, and this officer may ask for their consent to look into their store. */
  mayLookIntoStore: boolean
  /** New scans, for those who may put them to a paper. */
  tray: TrayView | undefined
  forms: ReturnType<Dossiers['slipForms']>
  /** What was declared, question by question; absent when the declaration came on paper. */
  declared: { title: string; pages: SummaryPage[]; replaces: string[] } | undefined
  whyDue: string[]
  /** Who may act for the applicant, the newest first. */
  mandates: ShownMandate[]
  mayMandate: boolean
  /** What the recipient drew when they took the result. */
  signature: Strokes | undefined
  /** Who carries the city's post. */
  carriers: readonly Carrier[]
  receiving: string
  resolving: string
  /** Whether this officer could sign the results with a key. */
  canSign: boolean
  /** The PIN of sample signers; only where there are such. */
  samplePin: string | undefined
  /** What it asks to have certified, and what this officer may do about it; absent for all other dossiers. */
  certification: Omit<PanelProps, 'language'> | undefined
  /** What it asks to have certified is not written down yet, and this officer may. */
  mayItemise: boolean
  /** Dossiers that look like the same request. */
  alike: { code: string; place: string; status: Status; filedAt: Temporal.Instant }[]
  /** Colleagues it can be given to. */
  officers: { actor: string; name: string; title: string }[]
  /** Proposals for the day until which papers are to be brought. */
  untils: { value: string; days: number; date: string }[]
  /** Units that may be asked for an opinion. */
  units: { value: string; label: string }[]
  stepName: (step: string) => string
  placeName: (code: string) => string
  reader: Context
}
