import type { Period } from '#modules/insight'
import type { ChosenPeriod } from './chosen-period.ts'

/** A day, week or month of a period. */
export interface Step {
  /** Its first day, as figures told apart by time name it. */
  key: string
  /** The days it has of the period. */
  period: Period
  /** What is still under way is not comparable with what is over. */
  isOver: boolean
}

/** The steps of a period, each of its days in one of them. */
export function stepsOf({ period, over, today }: Pick<ChosenPeriod, 'period' | 'over' | 'today'>): Step[] {
  const { compare } = Temporal.PlainDate
  const length = over === 'day' ? { days: 1 } : over === 'week' ? { days: 7 } : { months: 1 }
  const steps: Step[] = []
  for (let first = beginOf(over, period.from); compare(first, period.to) <= 0; first = first.add(length)) {
    const last = first.add(length).subtract({ days: 1 })
    steps.push({
      key: first.toString(),
      period: {
        from: compare(first, period.from) < 0 ? period.from : first,
        to: compare(last, period.to) > 0 ? period.to : last,
      },
      isOver: compare(last, today) < 0,
    })
  }
  return steps
}

/** Those a small line without words is drawn of: the one under way would look like a fall. */
export function courseSteps(chosen: Pick<ChosenPeriod, 'period' | 'over' | 'today'>): Step[] {
  return stepsOf(chosen).filter(({ isOver }) => isOver)
}

function beginOf(over: ChosenPeriod['over'], day: Temporal.PlainDate): Temporal.PlainDate {
  if (over === 'month') return day.with({ day: 1 })
  return over === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day
}
