import { z } from 'zod'
import { end, NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { defineAction } from './definition.ts'

/** The one step of a dossier that asks for certification; what is asked for lies with that module. */
export const certifying = 'certify'

/**
 * Something it asks for got its number, or was refused, in the transaction that did it. When nothing is left it is
 * finished; stopped, when nothing was certified.
 */
export const certify = defineAction({
  schema: z.object({
    numbers: z
      .array(z.object({ item: z.number().int(), number: z.number().int(), book: z.string().max(60) }))
      .max(100),
    /** Electronic copies: signed and sealed, so that the dossier can hand them out. */
    files: z.array(z.object({ file: z.uuid(), request: z.uuid() })).max(100),
    refused: z.array(z.object({ item: z.number().int(), reason: z.string(), law: z.string() })).max(100),
    signer: z.string().max(200),
    outcome: z.enum(['open', 'finished', 'stopped']),
  }),
  rights: (it) => [
    { permission: 'certification.sign', place: it.resolving },
    { permission: 'certification.receive', place: it.resolving },
  ],
  trial: () => ({ numbers: [], files: [], refused: [], signer: '', outcome: 'open' as const }),
  apply(it, { numbers, files, refused, signer, outcome }, { at }) {
    need(it, status.processing)
    if (it.step !== certifying) throw new NotAllowed(`certify at ${it.step}`)
    const listed = [...(it.result?.files ?? []), ...files.map(({ file }) => file)]
    const after = {
      ...it,
      signed: [...it.signed, ...files],
      result: listed.length > 0 ? { files: listed, summary: '', by: signer, at } : it.result,
    }
    if (outcome === 'open') return after
    if (outcome === 'stopped') {
      const reason = refused.map((one) => one.reason).join(' ')
      const legalGround = [...new Set(refused.map(({ law }) => law))].join('; ')
      return { ...end(after, at), status: status.stopped, ended: { reason, legalGround } }
    }
    const number = numbers.map(({ number, book }) => `${number} (${book})`).join('; ') || undefined
    return { ...end(after, at), status: status.finished, approvedBy: { name: signer, at, number } }
  },
})
