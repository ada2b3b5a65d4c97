import { z } from 'zod'
import { forbidden, may } from '#platform/ledger'
import { notTheirStep, officerAway } from '../refusals.ts'
import { enter, need, take } from '../state.ts'
import { status } from '../status.ts'
import { atResolving, atStep, defineAction } from './definition.ts'

/** An officer takes it into their hands, or is given it. */
export const assign = defineAction({
  schema: z.object({
    officer: z.string().max(100).describe('actor: officer:<id>'),
    name: z.string().max(200).default(''),
  }),
  rights: (it) => [...atStep(it), ...atResolving('dossier.assign')(it)],
  trial: () => ({ officer: '', name: '' }),
  apply(it, data, { at }) {
    need(it, status.received, status.processing)
    const there = it.step ? it : enter(it, it.route[0]!.step, at)
    return take(there, data, at)
  },
  // Whoever is named can do the step, and the name is theirs, whatever was typed.
  async complete({ access }, tx, state, { officer }, { context, at }) {
    const [right] = atStep(state)
    const isSelf = officer === context.actor
    const named = isSelf ? context : await access.findOfficer(tx, officer)
    if (!named || !may(named, right!.permission, right!.place)) throw isSelf ? forbidden() : notTheirStep()
    const away = isSelf ? undefined : await access.findAbsence(tx, officer, at)
    if (away) throw officerAway(away.to, away.substitute?.name)
    return { officer, name: named.name }
  },
})
