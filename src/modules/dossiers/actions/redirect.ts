import { z } from 'zod'
import { notFound } from '#platform/ledger'
import { opinionsOpen } from '../refusals.ts'
import { enter, NotAllowed, need, openOpinions } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { atResolving, defineAction, reason } from './definition.ts'

/**
 * Another unit has to resolve it (any counter receives any procedure, Decree 118/2025/NĐ-CP): it goes there, to the
 * beginning of its way, and its clock goes on. Once; whoever gets it may send it back once.
 */
export const redirect = defineAction({
  schema: z.object({ place: z.string().max(20).describe('the unit that resolves it'), reason }),
  rights: atResolving('dossier.redirect'),
  // A unit that it is not at: what the state forbids has nothing to do with where it is sent.
  trial: () => ({ place: '', reason: '' }),
  apply(it, { place, reason }, { at, actorName: by }) {
    need(it, status.received, status.processing)
    // What is certified is written into the books of the unit that certifies.
    if (it.route[0]?.step === certifying) throw new NotAllowed('certified where it is')
    if (it.redirects.some(({ back }) => !back)) throw new NotAllowed('sent on already')
    if (openOpinions(it).length > 0) throw new NotAllowed('somebody is being asked')
    if (place === it.resolving || it.redirects.some(({ to }) => to === place))
      throw new NotAllowed('it was there')
    return arrive(
      {
        ...it,
        redirects: [...it.redirects, { from: it.resolving, to: place, reason, by, at, back: undefined }],
      },
      place,
      at,
    )
  },
  check(_deps, it) {
    if (openOpinions(it).length > 0) throw opinionsOpen()
  },
  async complete({ places }, _tx, _it, data) {
    const place = places.find(data.place)
    if (!place || place.kind === 'city') throw notFound()
    return { ...data, place: place.code }
  },
})

/** Begins its way at a unit: what was drafted elsewhere is nobody's decision there. */
export function arrive(it: Parameters<typeof enter>[0], place: string, at: string) {
  const there = { ...it, resolving: place, result: undefined, draft: undefined }
  return it.status === status.processing ? enter(there, it.route[0]!.step, at) : there
}
