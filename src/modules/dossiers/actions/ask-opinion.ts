import { z } from 'zod'
import { notFound } from '#platform/ledger'
import { need } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction } from './definition.ts'

/** Asks another unit, while the dossier stays where it is; several units may be asked at once. */
export const askOpinion = defineAction({
  schema: z.object({
    place: z.string().max(20).describe('the place that is asked'),
    question: z.string().trim().min(3).max(2000),
    until: z.iso.date().optional(),
  }),
  rights: atStep,
  trial: (it) => ({ place: it.resolving, question: '' }),
  apply(it, { place, question, until }, { at }) {
    need(it, status.processing)
    const n = it.opinions.length + 1
    const asked = { n, place, permission: 'dossier.opine', question, until, askedAt: at, given: undefined }
    return { ...it, opinions: [...it.opinions, asked] }
  },
  async complete({ places }, _tx, _it, data) {
    const place = places.find(data.place)
    if (!place) throw notFound()
    return { ...data, place: place.code }
  },
})
