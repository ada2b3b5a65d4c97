import { type Plan, routeOf, routeWords, waypointOfCounter } from '#modules/floor-plans'
import type { Text } from '#platform/text'
import type { Goal, GoalState } from './goals.ts'
import { inLanguages } from './texts.ts'

/** What a robot says when a goal comes to a state; undefined: nothing. */
export function saidAt({ kind, counter, state: before }: Goal, state: GoalState): Text | undefined {
  if (state === 'blocked') return inLanguages((text) => text.giveWay)
  if (kind === 'escort' && counter) {
    if (state === 'moving' && before !== 'blocked') return inLanguages((text) => text.follow(counter))
    if (state === 'arrived') return inLanguages((text) => `${text.arrived(counter)} ${text.rate}`)
  }
  if (kind === 'water' && state === 'arrived') return inLanguages((text) => text.water)
  if (kind === 'greet' && state === 'arrived') return inLanguages((text) => text.greet)
  return undefined
}

/**
 * What somebody is told whom a robot leads no further: which counter, and the way from where it happened.
 * @param from the waypoint where they were last; from the door where nobody knows
 */
export function advice(plan: Plan, counter: string, from: string | undefined): Text {
  const to = waypointOfCounter(plan, counter)
  const start = from ?? plan.waypoints.find(({ kind }) => kind === 'door')?.id
  const route = to && start ? routeOf(plan, start, to.id) : undefined
  return inLanguages((text, language) =>
    [
      text.lost(counter),
      ...(route ? routeWords(plan, route, language).map((it) => `${it}.`) : []),
      text.ask,
    ].join(' '),
  )
}
