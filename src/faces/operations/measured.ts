import type { By, Measured, Period } from '#modules/insight'
import type { Context } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'

/** A question about figures, as `insight.measure` takes it. */
export interface Question {
  kpis: readonly string[]
  by: By | readonly By[]
  over?: 'day' | 'week' | 'month'
  period?: Period
  place?: string | undefined
}

/** Figures, read once for all who may see the same and ask the same at this moment. */
export function measureShared(
  { insight, share }: Pick<OperationsHouse, 'insight' | 'share'>,
  context: Context,
  question: Question,
): Promise<Measured> {
  return share(context, `measure ${JSON.stringify(question)}`, () => insight.measure(context, question))
}
