import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { notToBeRated } from './refusals.ts'
import { lockGoal } from './stored.ts'

/** Held by machines of a hall for whoever stands before them, and by nobody else. */
export const asking = 'robot.ask'

/**
 * How content somebody is who was led; the last one counts. Permission `robot.ask`.
 * @throws Refusal `not-found`, `robot-not-arrived`
 */
export async function rate(
  { ledger }: Pick<Deps, 'ledger'>,
  context: Context,
  place: string,
  id: string,
  rating: 1 | 2 | 3,
): Promise<void> {
  await ledger.command(
    context,
    { name: 'robots.rate', permission: asking, place, input: { id, rating } },
    async (tx) => {
      const goal = await lockGoal(tx, id)
      if (goal?.place !== place) throw notFound()
      if (goal.kind !== 'escort' || goal.state !== 'arrived') throw notToBeRated()
      await tx.run(sql`update robots.goal set rating = ${rating} where id = ${id}`)
      const subject = `robot:${goal.robot}`
      const events = [{ stream: place, type: 'robot.rated', subject, data: { goal: id, rating } }]
      return { answer: null, subject, events, detail: { rating } }
    },
  )
}
