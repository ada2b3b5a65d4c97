import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'

export interface Skill {
  officer: string
  queues: string[]
}

/**
 * Says what an officer is trained for, from the next time they open a counter; an empty list: for everything.
 * @throws Refusal `forbidden` without `queue.manage`, `not-found` for a queue the hall does not have
 */
export function setSkills(deps: Deps, context: Context, place: string, skill: Skill): Promise<null> {
  const { officer, queues } = skill
  return deps.ledger.command(
    context,
    { name: 'reception.set-skills', permission: 'queue.manage', place, input: [officer, queues] },
    async (tx) => {
      const known = deps.places.hall(place).groups.map((group) => group.series)
      if (!queues.every((queue) => known.includes(queue))) throw notFound()
      if (queues.length === 0)
        await tx.run(sql`delete from reception.skill where place = ${place} and officer = ${officer}`)
      else
        await tx.run(sql`
          insert into reception.skill (place, officer, queues) values (${place}, ${officer}, ${queues})
          on conflict (place, officer) do update set queues = excluded.queues`)
      return { answer: null, subject: officer, detail: { queues } }
    },
  )
}

/** Officers whose training is said, by name of the account. @throws Refusal `forbidden` */
export async function listSkills(deps: Deps, context: Context, place: string): Promise<Skill[]> {
  if (!may(context, 'queue.manage', place)) throw forbidden()
  return deps.ledger.read(context, 'queue.manage', (tx) =>
    tx.many<Skill>(sql`select officer, queues from reception.skill where place = ${place} order by officer`),
  )
}
