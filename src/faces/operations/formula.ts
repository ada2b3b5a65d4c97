import type { Kpi, Moment } from '#modules/insight'

/**
 * The condition a figure counts by, as it is asked of the database, with today's values filled in: what is shown is
 * what is counted.
 */
export function formulaOf(kpi: Kpi, moment: Moment, place: string | undefined): string {
  const { strings, values } = kpi.where(moment)
  const condition = strings.reduce((text, piece, index) => `${text}'${values[index - 1]}'${piece}`)
  const where = place ? `${condition} and ${kpi.place} = '${place}'` : condition
  return `count(${kpi.source}) where ${where}`
}
