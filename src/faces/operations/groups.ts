import { type Kpi, sourceOf } from '#modules/insight'

export type KpiGroup = 'reception' | 'dossiers' | 'certification' | 'feedback'

/** Which part of the house a figure tells of. */
export function groupOf({ place, source }: Kpi): KpiGroup {
  if (place === 'unit') return 'certification'
  if (sourceOf(source).rows === 'report') return 'feedback'
  return ['taken', 'ticket', 'ended', 'visit'].includes(source) ? 'reception' : 'dossiers'
}
