import type { KpiList } from '#modules/insight'
import type { Subscribed, Writer } from '#modules/messages'
import { type Context, may } from '#platform/ledger'
import { type ActedAlarm, act, possibleActs } from './act.ts'
import type { OfficerAct } from './actions.ts'
import type { Deps } from './deps.ts'
import { createDetectors } from './detectors.ts'
import { evaluate } from './evaluate.ts'
import type { FoundRow } from './found.ts'
import type { HoldingRule, RuleChange } from './holding.ts'
import { findAddress, giveAddress, takeAddressBack } from './letters/address.ts'
import { alarmLetters } from './letters/write.ts'
import {
  type AlarmOverview,
  type AlarmQuestion,
  type Counted,
  countUnowned,
  listCounted,
  type PastAlarm,
  readOverview,
} from './overview.ts'
import { type Alarm, type AlarmFilter, getAlarm, type ListedAlarm, listAlarms } from './read.ts'
import { changeRule, listRules, readChanges, type WantedChange } from './rule-changes.ts'
import type { Rule } from './rules.ts'
import type { AlarmState } from './state.ts'
import { type Trial, tryRule } from './trial.ts'
import { createUnusual } from './unusual.ts'
import { createUsualTimes } from './usual-times.ts'
import { measureRules } from './values.ts'

/** The rows that made an alarm, as they are now: those of its figure, or those its detector finds. */
export type AlarmRows =
  | { kind: 'figure'; kpi: string; day: Temporal.PlainDate | undefined; list: KpiList }
  | { kind: 'found'; rows: FoundRow[] }

/** Alarms about places and figures: each has an owner, a next step, and somebody further up. */
export interface Alarms {
  /** The rules as they hold today, everywhere or at one place. */
  rules(context: Context, place?: string): Promise<HoldingRule[]>
  /** What was ever changed of a rule, the newest first. */
  ruleChanges(context: Context, id: string): Promise<RuleChange[]>
  /** A rule as the files have it, also one that holds no longer; undefined for one that is gone. */
  findRule(id: string): Rule | undefined
  /** @throws Refusal `forbidden`, `not-found`, `alarm-thresholds`, `alarm-bounds`, `alarm-days` */
  changeRule(context: Context, id: string, wanted: WantedChange): Promise<null>
  /** What a change would have meant for the last thirty days; refuses as `changeRule` does. */
  tryRule(context: Context, id: string, wanted: WantedChange): Promise<Trial>
  mayManage(context: Context): boolean
  /** Looks at every rule at every place; safe to repeat, and in several processes at once. Returns how many changed. */
  evaluate(): Promise<number>
  /** The reader's own first. @throws Refusal `forbidden` */
  list(context: Context, filter: AlarmFilter): Promise<ListedAlarm[]>
  /** What is open now, and how alarms fared over a period. @throws Refusal `forbidden` */
  overview(context: Context, question: AlarmQuestion): Promise<AlarmOverview>
  /** The rows that a number of the overview counts. @throws Refusal `forbidden` */
  listCounted(
    context: Context,
    question: AlarmQuestion & { what: Counted; page: number },
  ): Promise<{ total: number; rows: PastAlarm[] }>
  /** How many open alarms nobody has taken on: those at a place, and those whose turn is the reader's; 0 without permission. */
  countWaiting(context: Context, place: string | undefined): Promise<number>
  /** And of all in reach. */
  countUnowned(context: Context): Promise<number>
  /** Letters to those whose turn it is. */
  letters: {
    isOffered: boolean
    /** Where they go for whoever asks. */
    find(context: Context): Promise<Subscribed | undefined>
    /** @throws Refusal `forbidden`, `messages-off`, `address-unusable`, `address-busy`, `address-changed-often` */
    give(context: Context, address: string): Promise<null>
    takeBack(context: Context): Promise<null>
  }
  writer: Writer
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
    rules: (context, place) => listRules(deps, context, place),
    ruleChanges: (context, id) => readChanges(deps.ledger, context, id),
    changeRule: (context, id, wanted) => changeRule(deps, context, id, wanted),
    tryRule: (context, id, wanted) => tryRule(deps, unusual.past, context, id, wanted),
    mayManage: (context) => may(context, 'alarm.manage', places.city.code),
    evaluate: () => evaluate(deps, (rules) => measureRules(deps, detectors, unusual.last, rules)),
    list: (context, filter) => listAlarms(deps, context, filter),
    overview: (context, question) => readOverview(deps, context, question),
    listCounted: (context, question) => listCounted(deps, context, question),
    countWaiting: (context, place) => countUnowned(deps, context, { place }),
    countUnowned: (context) => countUnowned(deps, context, undefined),
    letters: {
      isOffered: deps.messages.isOffered,
      find: (context) => findAddress(deps, context),
      give: (context, address) => giveAddress(deps, context, address),
      takeBack: (context) => takeAddressBack(deps, context),
    },
    writer: alarmLetters(deps),
    get: (context, id) => getAlarm(deps, context, id),
    possible: possibleActs,
    act: (context, id, said, options) => act(deps, context, id, said, options),

    async rows(context, state) {
      const rule = findRule(state.rule)
      if (!rule) return { kind: 'found', rows: [] }
      const { source, scope } = rule
      const place = scope === 'city' ? undefined : state.place
      if ('detector' in source)
        return { kind: 'found', rows: await detectors[source.detector](context, place) }
      const kpi = 'figure' in source ? source.figure : source.unusual
      const day = state.detail.day === undefined ? undefined : Temporal.PlainDate.from(state.detail.day)
      const period = day && { from: day, to: day }
      return { kind: 'figure', kpi, day, list: await insight.list(context, { kpi, period, place }) }
    },
  }
}
