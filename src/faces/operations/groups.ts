import type { Kpi } from '#modules/insight'

export type KpiGroup = 'reception' | 'dossiers' | 'certification'

/** Which part of the house a figure tells of. */
export function groupOf({ place, source }: Kpi): KpiGroup {
  if (place === 'unit') return 'certification'
  return ['taken', 'ticket', 'ended', 'visit'].includes(source) ? 'reception' : 'dossiers'
}
