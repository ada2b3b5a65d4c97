import type { Asked, Measured } from '#modules/insight'
import type { Context } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'

/** Figures, read once for all who may see the same and ask the same at this moment. */
export function measureShared(
  { insight, share }: Pick<OperationsHouse, 'insight' | 'share'>,
  context: Context,
  question: Asked,
): Promise<Measured> {
  return share(context, `measure ${JSON.stringify(question)}`, () => insight.measure(context, question))
}

/** Several questions at once, of one snapshot. */
export function measureAllShared(
  { insight, share }: Pick<OperationsHouse, 'insight' | 'share'>,
  context: Context,
  questions: readonly Asked[],
): Promise<Measured[]> {
  return share(context, `measure ${JSON.stringify(questions)}`, () => insight.measureAll(context, questions))
}
