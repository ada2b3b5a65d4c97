import { type Assumptions, assumptionNames, type Period } from '#modules/evidence'

/** What an address of the evidence says besides its path. */
export interface View {
  period: Period
  thisMonth: Temporal.PlainYearMonth
  assumptions: Assumptions
  /** Those that were changed on the page: they go on from page to page. */
  changed: Partial<Record<keyof Assumptions, string>>
  /** What was typed for assumptions and is no number that can be used. */
  unusable: Partial<Record<keyof Assumptions, string>>
  /** Why the months are not those of the address. */
  doubt: Doubt | undefined
}

export type Doubt = 'unclear' | 'notYet' | 'turned' | 'tooLong'

/** What was made of the months of an address, where it is not what they say. */
export function doubtOf(
  said: Record<string, unknown>,
  { period, thisMonth }: Pick<View, 'period' | 'thisMonth'>,
) {
  const typed = [said.from, said.until].map((it) => (typeof it === 'string' ? it : ''))
  if (typed.some((it) => it && !/^\d{4}-(0[1-9]|1[0-2])$/.test(it))) return 'unclear'
  const [from, until] = typed
  // Months written like this are in the order of their letters.
  if (from && until && from > until) return 'turned'
  if (Temporal.PlainYearMonth.compare(period.from, thisMonth) > 0) return 'notYet'
  return from && from < period.from.toString() ? 'tooLong' : undefined
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
