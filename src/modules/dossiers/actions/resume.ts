import { z } from 'zod'
import { confirmPerson } from '../person.ts'
import { enter, need, resumeClock } from '../state.ts'
import { status } from '../status.ts'
import { defineAction, note, whereChecked } from './definition.ts'

const schema = z.object({ note })
type Said = z.output<typeof schema>

/** Goes on after a supplement. The clock runs again from when the papers came, not from when somebody looked at them. */
export const resume = defineAction<typeof schema, Said & { personId?: string | undefined }>({
  schema,
  rights: whereChecked('dossier.supplement'),
  trial: () => ({ note: '' }),
  apply(it, { personId }, { at }) {
    need(it, status.supplement)
    const back = it.supplements.at(-1)?.suppliedAt ?? at
    const resumed = {
      ...it,
      status: status.processing,
      personId: personId ?? it.personId,
      clock: { ...resumeClock(it.clock, back), start: it.clock.start ?? back },
    }
    return it.step ? resumed : enter(resumed, it.route[0]!.step, at)
  },
  // Papers that were asked for before acceptance are accepted with what came.
  complete: async (deps, tx, state, data, { at }) =>
    state.clock.start ? data : { ...data, personId: await confirmPerson(deps, tx, state.applicant, at) },
})
