import { z } from 'zod'
import { enter, NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { defineAction } from './definition.ts'

/** What it asks to have certified was written down: from now on it goes the way of certification. */
export const beginCertifying = defineAction({
  schema: z.object({ items: z.number().int().positive() }),
  rights: (it) => [{ permission: 'certification.receive', place: it.resolving }],
  trial: () => ({ items: 1 }),
  apply(it, _data, { at }) {
    need(it, status.received, status.processing)
    if (it.route[0]?.step === certifying) throw new NotAllowed('it is with them already')
    if (it.result || it.route.indexOf(it.route.find(({ step }) => step === it.step) ?? it.route[0]!) > 0)
      throw new NotAllowed('somebody has dealt with it already')
    const route = [{ step: certifying, permission: 'certification.sign' }]
    return enter({ ...it, route }, certifying, at)
  },
})
