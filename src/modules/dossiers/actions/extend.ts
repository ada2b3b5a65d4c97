import { z } from 'zod'
import { localDate } from '#platform/clock'
import { dueOf } from '../due.ts'
import { extendedAlready, extendedTooLate, extensionTooShort } from '../refusals.ts'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { atResolving, defineAction, reason } from './definition.ts'

/**
 * An apology with a new date (form 04): at least a day before the promised day, and once (Decree 61/2018/NĐ-CP art. 19,
 * presumed kept by Decree 118/2025/NĐ-CP). The dossier stays late in the index when it misses its first date.
 */
export const extend = defineAction({
  schema: z.object({
    duration: z.number().positive().max(365),
    unit: z.enum(['working_day', 'calendar_day', 'hour']).default('working_day'),
    reason,
  }),
  rights: atResolving('dossier.extend'),
  trial: () => ({ duration: 1, unit: 'working_day' as const, reason: '' }),
  apply(it, data, { at, actorName }) {
    need(it, status.received, status.processing)
    if (it.clock.extensions.length > 0) throw new NotAllowed('extended already')
    if (it.clock.limit.amount === null) throw new NotAllowed('no limit to extend')
    const extensions = [...it.clock.extensions, { ...data, at, by: actorName }]
    return { ...it, clock: { ...it.clock, extensions } }
  },
  check(deps, it, { duration, unit, reason }, at) {
    if (it.clock.extensions.length > 0) throw extendedAlready()
    const due = dueOf(deps.calendar, it.clock)
    if (!due) return
    if (Temporal.PlainDate.compare(localDate(at).add({ days: 1 }), localDate(due)) > 0)
      throw extendedTooLate()
    const extensions = [{ duration, unit, reason, at: at.toString(), by: '' }]
    const after = dueOf(deps.calendar, { ...it.clock, extensions })!
    if (localDate(after).equals(localDate(due))) throw extensionTooShort()
  },
})
