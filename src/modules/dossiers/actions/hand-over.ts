import { z } from 'zod'
import { sha256 } from '#platform/crypto'
import { requireCollector } from '../mandates/require.ts'
import { receiptMissing, wrongCollectingCode } from '../refusals.ts'
import { slipHash } from '../secret.ts'
import { openShipment } from '../shipments/shipment.ts'
import { keepSignature, readStrokes } from '../signature.ts'
import { type DossierState, NotAllowed, need, type Receipt } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction } from './definition.ts'

const line = z.string().trim().min(1).max(300)

const receiptSchema = z.object({
  recipient: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('applicant') }),
    z.object({ kind: z.literal('mandate'), mandate: z.uuid() }),
    z.object({ kind: z.literal('papers'), papers: z.string().trim().min(3).max(500) }),
  ]),
  identity: z.object({
    kind: z.enum(['citizen-card', 'passport', 'other']),
    last4: z
      .string()
      .regex(/^[0-9A-Z]{4}$/)
      .describe('the last four of the number; no more is kept'),
  }),
  acknowledged: z.discriminatedUnion('how', [
    z.object({
      how: z.literal('drawn'),
      strokes: z
        .string()
        .max(60_000)
        .optional()
        .describe('lines of points, as the counter’s screen took them'),
      signature: z.uuid().optional().describe('made by the house'),
      sha256: z.string().max(64).optional().describe('made by the house'),
    }),
    z.object({ how: z.literal('paper'), file: z.uuid().optional().describe('its scan; else kept on paper') }),
    z.object({
      how: z.literal('code'),
      code: z.string().max(40).optional().describe('the secret of the slip, or of the mandate; kept nowhere'),
    }),
  ]),
  given: z.array(line).min(1).max(40).describe('what was handed over'),
  returned: z.array(line).max(60).default([]).describe('which originals went back'),
})

const schema = z.object({
  to: z.string().trim().min(1).max(200),
  by: z.enum(['counter', 'online']).describe('what goes by post is over when the carrier has brought it'),
  acknowledged: z.boolean(),
  receipt: receiptSchema.optional().describe('at the counter'),
})
type Said = z.output<typeof schema>

/** The result reaches whoever may have it, and they acknowledge it: the dossier is over. */
export const handOver = defineAction({
  schema,
  rights: atReceiving('dossier.hand-over'),
  trial: () => ({ to: '', by: 'counter' as const, acknowledged: true }),
  // A signature is compared by its hash and a code not at all: neither is kept with the key of the request.
  withoutSecrets: (said) => ({ ...said, receipt: said.receipt && withoutProof(said.receipt) }),
  apply(it, { to, by, receipt }, { at }) {
    need(it, status.finished)
    if (openShipment(it)?.state === 'posted') throw new NotAllowed('it is under way by post')
    return {
      ...it,
      status: status.returned,
      returnedAt: at,
      handedOver: { to, by, receipt: receipt && keptReceipt(receipt) },
    }
  },
  check(_deps, _it, { by, receipt }) {
    if (by === 'counter' && !receipt) throw receiptMissing()
    if (receipt?.acknowledged.how === 'drawn') readStrokes(receipt.acknowledged.strokes ?? '')
  },
  async complete(_deps, tx, it, said, { id, secretHash, at }) {
    const { receipt } = said
    if (!receipt) return said
    const { recipient, acknowledged } = receipt
    const helper =
      recipient.kind === 'mandate' ? await requireCollector(tx, recipient.mandate, id, at) : undefined
    const to = helper?.helperName ?? (recipient.kind === 'applicant' ? nameOf(it) : said.to)
    if (acknowledged.how === 'code') {
      const typed = acknowledged.code ?? ''
      const isRight = helper
        ? helper.helperHash.equals(slipHash(helper.code, typed))
        : secretHash.equals(slipHash(it.code, typed))
      if (!isRight) throw wrongCollectingCode()
      return { ...said, to, receipt: { ...receipt, acknowledged: { how: 'code' as const } } }
    }
    if (acknowledged.how === 'drawn') {
      const strokes = readStrokes(acknowledged.strokes ?? '')
      const signature = keepSignature(tx, { dossierId: id, strokes, at })
      const hash = sha256(JSON.stringify(strokes)).toString('hex')
      return {
        ...said,
        to,
        receipt: { ...receipt, acknowledged: { how: 'drawn' as const, signature, sha256: hash } },
      }
    }
    return { ...said, to }
  },
  files: ({ receipt }) =>
    receipt?.acknowledged.how === 'paper' && receipt.acknowledged.file ? [receipt.acknowledged.file] : [],
})

/** Whose result it is: the name on the dossier. */
const nameOf = ({ applicant }: DossierState) => applicant.fullName

function withoutProof(receipt: NonNullable<Said['receipt']>) {
  const { acknowledged } = receipt
  if (acknowledged.how === 'drawn')
    return {
      ...receipt,
      acknowledged: { how: 'drawn', sha256: sha256(acknowledged.strokes ?? '').toString('hex') },
    }
  if (acknowledged.how === 'code') return { ...receipt, acknowledged: { how: 'code' } }
  return receipt
}

function keptReceipt({ acknowledged, ...rest }: NonNullable<Said['receipt']>): Receipt {
  switch (acknowledged.how) {
    case 'drawn':
      return {
        ...rest,
        acknowledged: {
          how: 'drawn',
          signature: acknowledged.signature ?? '',
          sha256: acknowledged.sha256 ?? '',
        },
      }
    case 'paper':
      return { ...rest, acknowledged: { how: 'paper', file: acknowledged.file } }
    case 'code':
      return { ...rest, acknowledged: { how: 'code' } }
  }
}
