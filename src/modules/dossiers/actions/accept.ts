import { z } from 'zod'
import { confirmPerson } from '../person.ts'
import { need } from '../state.ts'
import { status } from '../status.ts'
import { componentSchema } from './component.ts'
import { atReceiving, defineAction } from './definition.ts'

const schema = z.object({ components: z.array(componentSchema).max(60).optional() })
type Said = z.output<typeof schema>

/** The counter accepts what was filed online; the clock starts. */
export const accept = defineAction<typeof schema, Said & { personId?: string | undefined }>({
  schema,
  rights: atReceiving('dossier.receive'),
  trial: () => ({}),
  apply(it, { personId, components }, { at }) {
    need(it, status.filed)
    return {
      ...it,
      status: status.received,
      personId: personId ?? it.personId,
      components: components ?? it.components,
      clock: { ...it.clock, start: at },
    }
  },
  complete: async (deps, tx, state, data, { at }) => ({
    ...data,
    personId: await confirmPerson(deps, tx, state.applicant, at),
  }),
  files: ({ components = [] }) => components.flatMap((component) => component.files),
})
