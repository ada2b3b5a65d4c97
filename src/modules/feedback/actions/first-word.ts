import { z } from 'zod'
import { levels } from '../kinds.ts'
import { levelUnknown, samePlace } from '../refusals.ts'
import { need } from '../state.ts'
import { askEnded, classified, define, only, reason, text } from './definition.ts'

/** The unit takes it on, and says how urgent it is. */
export const receive = define({
  schema: z.object({ level: z.enum(levels).default('normal') }),
  rights: only('feedback.receive'),
  complete(_deps, _tx, state, data) {
    if (!state.limits.levels[data.level]) throw levelUnknown()
    return data
  },
  apply(state, { level }, { at }) {
    need(state, 'filed')
    return { ...state, ...classified(state, at), status: 'received', receivedAt: at, level }
  },
})

/** It is nothing that reports are for; the sender reads why. */
export const refuse = define({
  schema: z.object({ reason, ground: z.string().trim().max(500).default('') }),
  rights: only('feedback.receive'),
  apply(state, { reason, ground }, { at }) {
    need(state, 'filed')
    const turned = { reason, ground, agency: '', at }
    return { ...state, ...classified(state, at), status: 'refused', turned }
  },
})

/** An office that does not work here deals with it. */
export const passOn = define({
  schema: z.object({ agency: text(200), reason }),
  rights: only('feedback.receive'),
  apply(state, { agency, reason }, { at }) {
    need(state, 'filed')
    const turned = { reason, ground: '', agency, at }
    return { ...state, ...classified(state, at), status: 'passed-on', turned }
  },
})

/** Another unit of the city deals with it: before it was taken on here, or by the city at any time. */
export const transfer = define({
  schema: z.object({ place: z.string().max(60), reason }),
  rights: (state) => [
    ...(state.status === 'filed' ? [{ permission: 'feedback.receive' }] : []),
    { permission: 'feedback.transfer' },
  ],
  complete(deps, _tx, state, { place, reason }) {
    const to = deps.places.find(place)
    if (!to || to.code === state.place) throw samePlace()
    return { place: to.code, reason }
  },
  apply(state, { place }, { at }) {
    need(state, 'filed', 'received', 'handling', 'waiting')
    return {
      ...state,
      ...classified(state, at),
      status: 'filed',
      place,
      sentFrom: state.place,
      transfers: state.transfers + 1,
      arrivedAt: at,
      receivedAt: undefined,
      level: undefined,
      assignee: undefined,
      asks: askEnded(state, at),
    }
  },
})
