import { systemContext } from '#platform/ledger'
import type { Deps } from './deps.ts'
import type { Detector } from './found.ts'
import type { HoldingRule } from './holding.ts'
import type { DetectorName } from './rules.ts'
import type { UnusualDays } from './unusual.ts'

/** What was measured of a rule at a place, with what explains it. */
export interface Value {
  value: number | undefined
  detail: { day?: string; expected?: number; seen?: number }
}

export interface Values {
  of(rule: HoldingRule, place: string): Value
}

/** Which places a rule watches. */
export const placesOf = ({ places }: Pick<Deps, 'places'>, { scope }: HoldingRule): string[] =>
  scope === 'ward' ? places.wards.map(({ code }) => code) : [places.city.code]

/**
 * Measures all rules at all places: the figures in one statement, each detector once, however many wards there are.
 */
export async function measureRules(
  { insight }: Pick<Deps, 'insight'>,
  detectors: Record<DetectorName, Detector>,
  unusualDays: (kpis: readonly string[]) => Promise<Map<string, UnusualDays>>,
  rules: readonly HoldingRule[],
): Promise<Values> {
  const context = systemContext('alarms')
  const sources = rules.map(({ source }) => source)
  const only = <Found>(pick: (source: HoldingRule['source']) => Found | undefined) => [
    ...new Set(sources.map(pick).filter((it) => it !== undefined)),
  ]
  const figures = only((it) => ('figure' in it ? it.figure : undefined))
  const measured = await insight.measure(context, { kpis: figures, by: 'place' })
  const counted = new Map<DetectorName, Map<string, number>>()
  for (const name of only((it) => ('detector' in it ? it.detector : undefined))) {
    const byPlace = Map.groupBy(await detectors[name](context), ({ place }) => place)
    counted.set(name, new Map([...byPlace].map(([place, rows]) => [place, rows.length])))
  }
  const unusual = await unusualDays(only((it) => ('unusual' in it ? it.unusual : undefined)))

  return {
    of({ source, scope }, place) {
      if ('figure' in source) {
        const value = scope === 'city' ? measured.total(source.figure) : measured.of(source.figure, place)
        return { value, detail: {} }
      }
      if ('detector' in source) {
        const ofPlaces = counted.get(source.detector)!
        const total = () => [...ofPlaces.values()].reduce((sum, count) => sum + count, 0)
        return { value: scope === 'city' ? total() : (ofPlaces.get(place) ?? 0), detail: {} }
      }
      const day = unusual.get(source.unusual)?.get(place)
      if (!day) return { value: undefined, detail: {} }
      const { expected, seen, deviation } = day
      return { value: deviation, detail: { day: day.day.toString(), expected, seen } }
    },
  }
}
