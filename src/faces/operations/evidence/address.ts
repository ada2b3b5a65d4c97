import { type Assumptions, assumptionNames, type Period } from '#modules/evidence'

/** What an address of the evidence says besides its path. */
export interface View {
  period: Period
  thisMonth: Temporal.PlainYearMonth
  assumptions: Assumptions
  /** Those that were changed on the page: they go on from page to page. */
  changed: Partial<Record<keyof Assumptions, string>>
}

export const base = '/operations/evidence'

export function queryOf({ period, changed }: View, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ from: period.from.toString(), until: period.until.toString(), ...more })
  for (const name of assumptionNames) if (changed[name]) query.set(name, changed[name])
  return query.toString()
}

export const procedureHref = (code: string, view: View) => `${base}/${code}?${queryOf(view)}`

/** The dossiers behind a number. */
export const rowsHref = (code: string, view: View, figure: string, about?: string) =>
  `${base}/${code}/rows?${queryOf(view, { figure, ...(about ? { about } : {}) })}`
