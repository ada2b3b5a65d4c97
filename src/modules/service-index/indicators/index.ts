import type { Group, Indicator } from '../indicator.ts'
import { ofDigitisation } from './digitisation.ts'
import { ofOnline } from './online.ts'
import { ofPayment } from './payment.ts'
import { ofProgress } from './progress.ts'
import { ofSatisfaction } from './satisfaction.ts'
import { ofTransparency } from './transparency.ts'

/** The index of Decision 766/QĐ-TTg, in its order: 100 points. */
export const indicators: readonly Indicator[] = [
  ...ofTransparency,
  ...ofProgress,
  ...ofOnline,
  ...ofPayment,
  ...ofDigitisation,
  ...ofSatisfaction,
]

/** Points of each group, as the decision gives them; the indicators must add up to them. */
export const groupPoints: Record<Group, number> = {
  transparency: 18,
  progress: 20,
  online: 12,
  payment: 10,
  digitisation: 22,
  satisfaction: 18,
}
