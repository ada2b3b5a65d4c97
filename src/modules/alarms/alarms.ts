import type { KpiList } from '#modules/insight'
import type { Context } from '#platform/ledger'
import { type ActedAlarm, act, possibleActs } from './act.ts'
import type { OfficerAct } from './actions.ts'
import type { Deps } from './deps.ts'
import { createDetectors, type FoundRow } from './detectors.ts'
import { evaluate } from './evaluate.ts'
import { type Alarm, type AlarmFilter, countMine, getAlarm, type ListedAlarm, listAlarms } from './read.ts'
import { changeRule, listRules, type WantedChange } from './rule-changes.ts'
import type { HoldingRule, Rule } from './rules.ts'
import type { AlarmState } from './state.ts'
import { createUnusual } from './unusual.ts'
import { createUsualTimes } from './usual-times.ts'
import { measureRules } from './values.ts'

/** The rows that made an alarm, as they are now: those of its figure, or those its detector finds. */
export type AlarmRows =
  | { kind: 'figure'; kpi: string; day: Temporal.PlainDate | undefined; list: KpiList }
  | { kind: 'found'; rows: FoundRow[] }

/** Alarms about places and figures: each has an owner, a next step, and somebody further up. */
export interface Alarms {
  /** The rules as they hold today. */
  rules(context: Context): Promise<HoldingRule[]>
  /** A rule as the files have it, also one that holds no longer; undefined for one that is gone. */
  findRule(id: string): Rule | undefined
  /** @throws Refusal `forbidden`, `not-found`, `alarm-thresholds` */
  changeRule(context: Context, id: string, wanted: WantedChange): Promise<null>
  /** Looks at every rule at every place; safe to repeat, and in several processes at once. Returns how many changed. */
  evaluate(): Promise<number>
  /** The reader's own first. @throws Refusal `forbidden` */
  list(context: Context, filter: AlarmFilter): Promise<ListedAlarm[]>
  countMine(context: Context): Promise<number>
  /** @throws Refusal `not-found` */
  get(context: Context, id: string): Promise<Alarm>
  /** @throws Refusal `not-found`, `forbidden` */
  rows(context: Context, state: AlarmState): Promise<AlarmRows>
  possible(context: Context, state: AlarmState): OfficerAct['type'][]
  /** @throws Refusal `not-found`, `forbidden`, `stale`, `alarm-moved-on`, `alarm-until` */
  act(
    context: Context,
    id: string,
    said: OfficerAct,
    options?: { version?: number | undefined },
  ): Promise<ActedAlarm>
}

/** @throws Error when a rule names a figure that is none */
export function createAlarms(deps: Deps): Alarms {
  const { insight, places } = deps
  for (const { id, source } of deps.rules) {
    const kpi = 'figure' in source ? source.figure : 'unusual' in source ? source.unusual : undefined
    if (kpi !== undefined && !insight.find(kpi)) throw new Error(`rule ${id} names no figure: ${kpi}`)
  }
  const detectors = createDetectors(deps, createUsualTimes(deps))
  const unusual = createUnusual(deps)
  const findRule = (id: string) => deps.rules.findLast((rule) => rule.id === id)

  return {
    findRule,
    rules: (context) => listRules(deps, context),
    changeRule: (context, id, wanted) => changeRule(deps, context, id, wanted),
    evaluate: () => evaluate(deps, (rules) => measureRules(deps, detectors, unusual, rules)),
    list: (context, filter) => listAlarms(deps, context, filter),
    countMine: (context) => countMine(deps, context),
    get: (context, id) => getAlarm(deps, context, id),
    possible: possibleActs,
    act: (context, id, said, options) => act(deps, context, id, said, options),

    async rows(context, state) {
      const source = findRule(state.rule)?.source
      if (!source) return { kind: 'found', rows: [] }
      const place = state.place === places.city.code ? undefined : state.place
      if ('detector' in source)
        return { kind: 'found', rows: await detectors[source.detector](context, place) }
      const kpi = 'figure' in source ? source.figure : source.unusual
      const day = state.detail.day === undefined ? undefined : Temporal.PlainDate.from(state.detail.day)
      const period = day && { from: day, to: day }
      return { kind: 'figure', kpi, day, list: await insight.list(context, { kpi, period, place }) }
    },
  }
}
