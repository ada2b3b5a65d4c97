/** One forecast that was told, and what came. Minutes. */
export interface ToldForecast {
  day: Temporal.PlainDate
  /** Of the day in Vietnam at which it was told. */
  hour: number
  class: string
  /** Undefined: the answer was that nobody knows. Infinity: not before the hall closes. */
  p50: number | undefined
  p80: number | undefined
  /** `closed`: not called before the hall closed; `left`: gave the number back before the call. */
  outcome: 'called' | 'closed' | 'left'
  /** From then to the first call. */
  waited: number | undefined
}

/** How good forecasts were, of some people. */
export interface Score {
  /** Forecasts whose wait has come to an end. */
  compared: number
  /** Minutes between the middle of the range and the call, on average; of those who were called. */
  meanError: number | undefined
  /** The share of waits no longer than the range's end; 0.8 is meant. */
  within: number | undefined
}

/** How good an office's forecasts were, for everybody to read. */
export interface Accuracy {
  /** Days on which a forecast was told. */
  days: number
  /** Who asked and was given an answer, and who was told that nobody knows. */
  answered: number
  unanswered: number
  all: Score
  /** Groups of fewer than five are left out: they would tell of single persons. */
  byHour: Map<number, Score>
  byClass: Map<string, Score>
  byDay: Map<string, Score>
}

/** Fewer than these are nobody's business, and no figure either. */
export const smallest = 5

/** Below these an office has no figures yet. */
export const enough = { days: 3, compared: 20 }

/** True when there is something to say about an office. */
export function isEnough({ days, all }: Accuracy): boolean {
  return days >= enough.days && all.compared >= enough.compared
}

/**
 * What came of forecasts. Whoever left before the call is not counted: nobody knows how long they would have waited.
 * Who was not called before closing waited longer than any range that ended before closing.
 */
export function accuracyOf(told: readonly ToldForecast[]): Accuracy {
  const answers = told.filter((it) => it.p50 !== undefined)
  return {
    days: new Set(told.map(({ day }) => day.toString())).size,
    answered: answers.length,
    unanswered: told.length - answers.length,
    all: scoreOf(answers),
    byHour: grouped(answers, ({ hour }) => hour),
    byClass: grouped(answers, (it) => it.class),
    byDay: grouped(answers, ({ day }) => day.toString()),
  }
}

function scoreOf(answers: readonly ToldForecast[]): Score {
  const compared = answers.filter(({ outcome }) => outcome !== 'left')
  const errors = compared.flatMap(({ p50, waited }) =>
    waited === undefined || p50 === Number.POSITIVE_INFINITY ? [] : [Math.abs(waited - p50!)],
  )
  const held = compared.filter(({ p80, waited = Number.POSITIVE_INFINITY }) => waited <= p80!)
  return {
    compared: compared.length,
    meanError: errors.length > 0 ? errors.reduce((sum, it) => sum + it, 0) / errors.length : undefined,
    within: compared.length > 0 ? held.length / compared.length : undefined,
  }
}

function grouped<Key>(answers: readonly ToldForecast[], keyOf: (it: ToldForecast) => Key): Map<Key, Score> {
  const groups = [...Map.groupBy(answers, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(
    groups
      .map(([key, some]) => [key, scoreOf(some)] as const)
      .filter(([, score]) => score.compared >= smallest),
  )
}
