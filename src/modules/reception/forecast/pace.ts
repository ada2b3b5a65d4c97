import type { Learned } from './learned.ts'
import type { Uncertain } from './model.ts'

/** Officers of one office differ by about a fifth before anything is known of them. */
const officers = 0.04
/** Days differ by about a tenth. */
const days = 0.01
const ones = 0.5

/** Variances of the log of one service time and of a whole day: learned, beside a few cases of what is usual. */
export function variances({ variance }: Learned): { one: number; day: number } {
  const one = (variance.one.sum + ones * 50) / (variance.one.weight + 50)
  return { one, day: Math.max(0.01, (variance.day.sum + days * 5) / (variance.day.weight + 5)) }
}

/**
 * How slow today is: the lasting level, and as much of what today has shown as it can be trusted (the mean of a normal
 * distribution whose own mean is normal).
 */
export function todayLog(learned: Learned): Uncertain {
  const { one, day } = variances(learned)
  const { weight, sum } = learned.today.pace
  return { log: learned.level + sum / (weight + one / day), spread: Math.sqrt(1 / (1 / day + weight / one)) }
}

export function officerLog(learned: Learned, officer: string | undefined): Uncertain {
  const { weight, sum } = (officer && learned.officers[officer]) || { weight: 0, sum: 0 }
  const { one } = variances(learned)
  return { log: sum / (weight + one / officers), spread: Math.sqrt(1 / (1 / officers + weight / one)) }
}
