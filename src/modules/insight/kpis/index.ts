import type { Kpi } from '../kpi.ts'
import { ofCertification } from './certification.ts'
import { ofDecision766 } from './decision-766.ts'
import { ofDigital } from './dossiers-digital.ts'
import { ofEnded } from './dossiers-ended.ts'
import { ofFiled } from './dossiers-filed.ts'
import { ofStock } from './dossiers-stock.ts'
import { ofFeedback } from './feedback.ts'
import { ofReception } from './reception.ts'
import { ofStanding } from './standing.ts'

/** In the order in which a hall's work is read: door, counter, desk, result, books, what people say. */
export const kpis: readonly Kpi[] = [
  ...ofReception,
  ...ofFiled,
  ...ofStock,
  ...ofEnded,
  ...ofDigital,
  ...ofStanding,
  ...ofCertification,
  ...ofFeedback,
  ...ofDecision766,
]

/** The day at a glance. */
export const dayKpis: readonly Kpi[] = [
  ...[
    'waiting',
    'at-counter',
    'served',
    'to-check',
    'received',
    'processing',
    'due-today',
    'late',
    'ready',
    'done',
  ],
  ...['papers-digitised', 'papers-reused', 'to-certify', 'certification-asked', 'certified'],
  ...['electronic-copies', 'electronic-copies-failed', 'reports-came-in', 'reports-open', 'reports-overdue'],
].map((id) => {
  const kpi = kpis.find((it) => it.id === id)
  if (!kpi) throw new Error(`no figure ${id}`)
  return kpi
})
