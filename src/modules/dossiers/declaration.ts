import { type Answers, checkAnswers, type Facts, mergeFacts, type PinnedForm } from '#modules/forms'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { fold } from '#platform/text'
import type { Action } from './actions.ts'
import type { Deps } from './deps.ts'
import { type Draft, draftForm, factsOfDossier } from './drafts.ts'
import type { Opening } from './opening.ts'
import type { Dossier } from './read.ts'

/** A declaration as it was filed, with the form of its version. */
export interface StoredDeclaration {
  form: PinnedForm
  answers: Answers
}

/** What was declared when the dossier began; undefined when the declaration came on paper. */
export function declarationOf(
  deps: Deps,
  { actions }: Pick<Dossier, 'actions'>,
): StoredDeclaration | undefined {
  const given = (actions[0]?.data as Opening | undefined)?.form
  const form = given && deps.forms.pinned(given.id, given.version)
  return given && form && { form, answers: given.answers }
}

export async function renderDeclaration(deps: Deps, dossier: Dossier): Promise<Uint8Array> {
  const declaration = declarationOf(deps, dossier)
  if (!declaration) throw notFound()
  const { state } = dossier
  return deps.forms.render({
    form: declaration.form.version,
    answers: declaration.answers,
    ...letterhead(deps, state.receiving),
    on: localDate(Temporal.Instant.from(state.filedAt)),
    code: state.code,
  })
}

export async function renderDraft(deps: Deps, draft: Draft): Promise<Uint8Array> {
  const { version } = draftForm(deps, draft)
  const { values } = checkAnswers(version, draft.answers.form.typed, deps.forms.world())
  return deps.forms.render({
    form: version,
    answers: values,
    ...letterhead(deps, draft.place),
    on: localDate(draft.updatedAt),
  })
}

function letterhead({ places }: Deps, place: string) {
  const name = places.fullName(places.get(place), 'vi')
  return {
    addressee: `Ủy ban nhân dân ${name[0]!.toLowerCase()}${name.slice(1)}`,
    locality: places.city.name.replace('Thành phố ', ''),
  }
}

/** Dossiers of one person that are looked at. */
const mostLookedAt = 20

/**
 * What a person said before, out of the dossiers the caller may read; of two answers the newer one. A number is typed by
 * whoever files, so the name has to agree as well; and of what somebody filed for others only the answers about
 * themselves are theirs.
 */
export async function earlierFacts(
  deps: Deps,
  context: Context,
  { idNumber, fullName }: { idNumber: string; fullName: string },
): Promise<Facts> {
  const openings = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<{ data: Action['data']; at: Temporal.Instant }>(sql`
      select a.data, a.at
      from dossiers.dossier d join dossiers.action a on a.dossier_id = d.id and a.seq = 1
      where d.applicant_id_number = ${idNumber}
      order by d.filed_at desc, d.id desc limit ${mostLookedAt}`),
  )
  return mergeFacts(
    openings.flatMap(({ data, at }) => {
      const { applicant } = data as Opening
      if (fold(applicant.fullName) !== fold(fullName)) return []
      const facts = factsOfDossier(deps, { actions: [{ data, at: at.toString() } as Action] })
      return [applicant.onBehalfOf ? ofThemselves(facts) : facts]
    }),
  )
}

const ofThemselves = (facts: Facts): Facts =>
  new Map([...facts].filter(([meaning]) => meaning.startsWith('self.')))
