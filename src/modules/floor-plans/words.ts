import type { Language } from '#platform/text'
import type { Plan, Waypoint } from './plan.ts'
import type { Route } from './route.ts'
import { planTexts } from './texts.ts'

/** What a waypoint is called: `quầy 3`, `máy lấy số`. */
export function placeWords(plan: Plan, { id, kind }: Waypoint, language: Language): string {
  const text = planTexts(language)
  const counter = plan.counters.find(({ waypoint }) => waypoint === id)
  return counter ? text.counter(counter.code) : kind === 'counter' ? text.way : text[kind]
}

/** A way in sentences, one a step, the last one names where it ends. Nobody counts half metres: at least one, whole ones. */
export function routeWords(plan: Plan, { to, steps }: Route, language: Language): string[] {
  const text = planTexts(language)
  const place = placeWords(plan, to, language)
  if (steps.length === 0) return [text.here(place)]
  return [
    ...steps.map(({ turn, metres }) => text[turn](String(Math.max(1, Math.round(metres))))),
    text.arrive(place),
  ]
}
