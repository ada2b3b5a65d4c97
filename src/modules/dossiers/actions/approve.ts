import { z } from 'zod'
import { askSignatures } from '../ask-signatures.ts'
import { end, NotAllowed, need, type Signing, unheard } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, note } from './definition.ts'
import { requireHeard } from './heard.ts'

const schema = z.object({
  number: z.string().max(60).optional(),
  note,
  pin: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe('of the signing key: the results are signed with it and sealed; it is kept nowhere'),
})
type Said = z.output<typeof schema>
type Kept = Omit<Said, 'pin'> & { pin?: undefined; requests?: Signing['requests'] | undefined }

/**
 * Whoever the last step asks for approves. Results on paper are signed by then and the dossier is finished; results that
 * are signed with a key are finished once they carry the signature.
 */
export const approve = defineAction<typeof schema, Kept>({
  schema,
  rights: atStep,
  // Signed on paper: each has its result, which was looked at before. With a key each is signed on its own.
  forMany: true,
  trial: () => ({ note: '' }),
  withoutSecrets: ({ pin, ...data }) => ({ ...data, isSigned: pin !== undefined }),
  apply(it, { number, requests }, { at, actorName: name }) {
    need(it, status.processing)
    if (it.step !== it.route.at(-1)!.step) throw new NotAllowed(`approve at ${it.step}`)
    if (!it.result) throw new NotAllowed('approve without a result')
    if (unheard(it)) throw new NotAllowed(`awaits ${unheard(it)}`)
    if (requests?.length) return { ...it, signing: { requests, name, at, number } }
    return { ...end(it, at), status: status.finished, approvedBy: { name, at, number } }
  },
  check(_deps, it) {
    requireHeard(it)
  },
  complete: async (deps, tx, it, { pin, ...data }, made) =>
    pin === undefined ? data : { ...data, requests: await askSignatures(deps, tx, it, pin, made) },
})
