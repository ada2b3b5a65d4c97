import { type Consent, consents, type Documents, type KeptPaper } from '#modules/documents'
import type { Facts } from '#modules/forms'
import type { Person } from '#modules/people'
import type { Transaction } from '#platform/db'
import { type Context, forbidden, may } from '#platform/ledger'
import { earlierFacts } from './declaration.ts'
import type { Deps } from './deps.ts'
import { lookWhileReceiving } from './from-store.ts'
import { nobodyKnown } from './refusals.ts'

/** Who stands at the counter, and how they agreed that an officer looks at what the state has of them. */
export interface AtCounter {
  place: string
  idNumber: string
  consent: Consent
}

/** What the state has of a person already. */
export interface AlreadyHad {
  person: Person
  /** What they said in earlier dossiers that the caller may read. */
  facts: Facts
  /** What lies in their store, wherever it was given. */
  papers: KeptPaper[]
}

/**
 * What we have of the person at the counter, so that nobody has to say or bring it again. The look stays written down with
 * the consent, as it does from a dossier (decision 0043); there is no dossier yet, so the place is named instead.
 * @throws Refusal `wrong-id-number`, `nobody-known`, `forbidden`
 */
export async function knownAtCounter(deps: Deps, context: Context, at: AtCounter): Promise<AlreadyHad> {
  const { person, answer: papers } = await looking(deps, context, at, async (_tx, papers) => papers)
  const facts = may(context, 'dossier.read', at.place)
    ? await earlierFacts(deps, context, { idNumber: at.idNumber, fullName: person.fullName })
    : new Map<never, never>()
  return { person, papers, facts }
}

/** A paper of the store, to be read before it is used. @throws Refusal `not-kept` and those of `knownAtCounter` */
export async function openKeptAtCounter(
  deps: Deps,
  context: Context,
  { kept, ...at }: AtCounter & { kept: string },
): ReturnType<Documents['store']['open']> {
  return (await looking(deps, context, at, (tx) => deps.documents.store.open(tx, kept))).answer
}

async function looking<Answer>(
  deps: Deps,
  context: Context,
  { place, idNumber, consent }: AtCounter,
  body: (tx: Transaction, papers: KeptPaper[]) => Promise<Answer>,
): Promise<{ person: Person; answer: Answer }> {
  if (!may(context, 'dossier.receive', place)) throw forbidden()
  const person = await deps.people.findByIdNumber(context, place, idNumber)
  if (!person) throw nobodyKnown()
  const answer = await deps.ledger.readAudited(
    { ...context, secret: '', purpose: `consent-${consent}` },
    {
      ...{ permission: 'dossier.receive', place, action: 'dossiers.look-into-store' },
      subject: `person:${person.id}`,
    },
    async (tx) =>
      body(tx, await lookWhileReceiving(deps, tx, context, { place, consent, personId: person.id })),
  )
  return { person, answer }
}

/** `spoken:001…`: a consent that a page carries, and the number it was given for. */
export const consentFor = ({ idNumber, consent }: Pick<AtCounter, 'idNumber' | 'consent'>) =>
  `${consent}:${idNumber}`

/** A carried consent; undefined when it was given for another number. */
export function readConsent(carried: string | undefined, idNumber: string): Consent | undefined {
  const [said, number] = (carried ?? '').split(':')
  return number === idNumber ? consents.find((it) => it === said) : undefined
}
