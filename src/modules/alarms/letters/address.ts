import type { Subscribed } from '#modules/messages'
import { sign } from '#platform/crypto'
import { type Context, forbidden } from '#platform/ledger'
import type { Deps } from '../deps.ts'

/** After so long without being asked again an address is forgotten. */
const keptDays = 400
/** People change addresses now and then; who does so all the time does it with a machine. */
const mostGiven = 50

/** Under this an officer's address is kept; it is theirs alone. */
export const subjectOf = (actor: string) => `alarms:${actor.slice('officer:'.length)}`

/** Opens what is kept of one officer's address; made from their account, and kept nowhere. */
const secretOf = ({ key }: Pick<Deps, 'key'>, actor: string) => sign(key, `alarms ${actor}`)

/** Where letters about alarms go for whoever asks; undefined: nowhere. */
export function findAddress(
  deps: Pick<Deps, 'messages' | 'key'>,
  context: Context,
): Promise<Subscribed | undefined> {
  return deps.messages.follow(secretOf(deps, context.actor), subjectOf(context.actor))
}

/**
 * An officer wants letters about alarms whose turn is theirs, to this address; another one takes its place.
 * @throws Refusal `forbidden`, `messages-off`, `address-unusable`, `address-busy`, `address-changed-often`
 */
export async function giveAddress(
  deps: Pick<Deps, 'ledger' | 'messages' | 'key'>,
  context: Context,
  address: string,
): Promise<null> {
  const { actor, language } = context
  const place = homeOf(context)
  return deps.ledger.command(
    context,
    { name: 'alarm.give-address', permission: 'alarm.read', place, input: address },
    async (tx, at) => {
      await deps.messages.subscribe(tx, at, {
        ...{ subject: subjectOf(actor), place, address, language, mostGiven },
        ...{ secret: secretOf(deps, actor), forgetAt: at.add({ hours: 24 * keptDays }) },
      })
      return { answer: null, subject: subjectOf(actor) }
    },
  )
}

/** No more letters: the address goes at once. @throws Refusal `forbidden` */
export async function takeAddressBack(
  deps: Pick<Deps, 'ledger' | 'messages'>,
  context: Context,
): Promise<null> {
  const place = homeOf(context)
  const options = { name: 'alarm.take-address-back', permission: 'alarm.read', place, input: null }
  return deps.ledger.command(context, options, async (tx) => {
    await deps.messages.unsubscribe(tx, subjectOf(context.actor))
    return { answer: null, subject: subjectOf(context.actor) }
  })
}

function homeOf({ actor, place }: Context): string {
  if (!actor.startsWith('officer:') || place === undefined) throw forbidden()
  return place
}
