import { z } from 'zod'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { atPapers, componentId, origin } from './component.ts'
import { defineAction } from './definition.ts'

/**
 * How a paper of the list came to be digital (Circular 01/2023/TT-VPCP). An officer who says that it was digitised now has
 * compared the scan with the paper: it goes into the store of its person.
 */
export const setOrigin = defineAction({
  schema: z.object({ component: componentId, origin }),
  rights: atPapers,
  isInternal: true,
  trial: (it) => ({ component: it.components[0]?.id ?? '', origin: 0 as const }),
  apply(it, { component, origin }) {
    need(it, status.filed, status.received, status.processing, status.supplement, status.payment)
    if (!it.components.some(({ id }) => id === component)) throw new NotAllowed(`${component} was not given`)
    return {
      ...it,
      components: it.components.map((one) => (one.id === component ? { ...one, origin } : one)),
    }
  },
})
