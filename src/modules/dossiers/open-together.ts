import type { Context, Job } from '#platform/ledger'
import { compose, insertDossiers, outcomeOf, takeNumbers } from './begin.ts'
import type { Deps } from './deps.ts'
import { type NewDossier, type OpenedDossier, prepare, receivingPlace } from './open.ts'
import { confirmPeople } from './person.ts'
import { otherPlace } from './refusals.ts'

/** What can be handed in together: what needs a look at each one is handed in by itself. */
export type PlainDossier = Omit<
  NewDossier,
  'staged' | 'scans' | 'fromStore' | 'mandate' | 'corrects' | 'alongside'
>

export const mostTogether = 500

/**
 * Many dossiers of one counter begin in one transaction: one person's pile, or what another system hands over. Received
 * by an officer, or, from an outside sender, filed and to be checked. All of them or, if one is refused, none.
 * @throws Refusal as a single one; `other-place` when they are not all of one counter
 */
export async function openTogether(
  deps: Deps,
  context: Context,
  type: 'receive' | 'file',
  inputs: readonly PlainDossier[],
): Promise<OpenedDossier[]> {
  if (inputs.length === 0) return []
  const places = new Set(inputs.map((input) => receivingPlace(deps, input)))
  const [place] = places
  if (places.size > 1 || !place || inputs.length > mostTogether) throw otherPlace()
  return deps.ledger.command(
    context,
    { name: `dossiers.${type}`, permission: `dossier.${type}`, place, input: inputs },
    async (tx, at) => {
      const prepared = inputs.map((input) => prepare(deps, input).opening)
      const applicants = prepared.map(({ applicant }) => applicant)
      const [people, numbers] = await Promise.all([
        // Only an officer sees who it is.
        type === 'receive' ? confirmPeople(deps, tx, applicants, at) : [],
        takeNumbers(deps, tx, place, at, inputs.length),
      ])
      const begun = prepared.map((opening, index) =>
        compose(deps, context, at, type, { ...opening, personId: people[index] }, numbers[index]!),
      )
      insertDossiers(deps, tx, begun)
      const outcomes = await Promise.all(begun.map((it) => outcomeOf(deps, tx, context, at, it)))
      return {
        answer: outcomes.map(({ answer }) => answer),
        subject: `place:${place}`,
        entries: outcomes.map(({ subject, detail }) => ({ action: `dossiers.${type}`, subject, detail })),
        events: outcomes.flatMap(({ events }) => events),
        jobs: once(outcomes.flatMap(({ jobs }) => jobs)),
      }
    },
  )
}

/** The same job is put into the queue once. */
export function once(jobs: readonly Job[]): Job[] {
  return [...new Map(jobs.map((job) => [JSON.stringify(job), job])).values()]
}
