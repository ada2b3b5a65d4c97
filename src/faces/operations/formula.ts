import { conditionOf, type Kpi, type Moment, type Part, type Period, sourceOf } from '#modules/insight'

/**
 * The condition a figure counts by, as it is asked of the database, with the values filled in: what is shown is what is
 * counted.
 */
export function formulaOf(
  kpi: Kpi,
  looked: { moment: Moment; period: Period; place: string | undefined; part?: Part },
): string {
  const { moment, period, place, part = 'counted' } = looked
  const { day, view } = sourceOf(kpi.source)
  const { strings, values } = conditionOf(kpi, part, moment, period, day)
  const condition = strings.reduce((text, piece, index) => `${text}'${values[index - 1]}'${piece}`)
  const where = place ? `${condition} and ${kpi.place} = '${place}'` : condition
  return `count(${view}) where ${where}`
}
