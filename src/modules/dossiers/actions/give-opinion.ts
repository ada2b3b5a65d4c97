import { z } from 'zod'
import { NotAllowed, need, openOpinions } from '../state.ts'
import { status } from '../status.ts'
import { defineAction, files } from './definition.ts'

/** A unit that was asked answers. */
export const giveOpinion = defineAction({
  schema: z.object({
    n: z.number().int().positive().describe('which of the questions'),
    verdict: z.enum(['agree', 'agree-if', 'disagree']),
    text: z.string().max(4000).default(''),
    files: files.default([]),
  }),
  rights: (it, data) =>
    openOpinions(it)
      .filter((opinion) => data === undefined || opinion.n === data.n)
      .map(({ permission, place }) => ({ permission, place })),
  isInternal: true,
  trial: (it) => ({ n: openOpinions(it)[0]?.n ?? 0, verdict: 'agree' as const, text: '', files: [] }),
  apply(it, { n, verdict, text, files }, { at, actorName }) {
    need(it, status.processing, status.supplement, status.payment)
    if (!openOpinions(it).some((opinion) => opinion.n === n)) throw new NotAllowed(`opinion ${n} is not open`)
    const given = { verdict, text, files, by: actorName, at }
    return {
      ...it,
      opinions: it.opinions.map((opinion) => (opinion.n === n ? { ...opinion, given } : opinion)),
    }
  },
  files: (data) => data.files,
})
