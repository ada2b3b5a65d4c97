import { v7 as uuid } from 'uuid'
import { startOf } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound, type Outcome } from '#platform/ledger'
import { actWithin } from '../act.ts'
import type { Deps } from '../deps.ts'
import { otherApplicant } from '../refusals.ts'
import { slipHash, slipSecret } from '../secret.ts'
import type { DossierState } from '../state.ts'
import type { MandateConsent, NewMandate } from './mandate.ts'

/** What the helper gets on paper: with both they open what they may. */
export interface GivenMandate {
  id: string
  code: string
  secret: string
}

/** A dossier that a mandate covers from its beginning. */
interface Covered {
  id: string
  state: DossierState
}

/**
 * Somebody may act for the applicant of a dossier. Noted by an officer before whom the applicant said so (permission
 * `dossier.mandate`), or given by the applicant from their own page.
 * @param also codes of further dossiers of the same applicant, for a mandate of several named ones
 * @throws Refusal `not-found`, `forbidden`, `other-applicant`
 */
export function giveMandate(
  deps: Deps,
  context: Context,
  dossierId: string,
  wish: { mandate: NewMandate; also?: readonly string[] },
): Promise<GivenMandate> {
  const isOwner = isOwnPage(context)
  return deps.ledger.command(
    context,
    {
      name: 'dossiers.give-mandate',
      // Never one that the public holds: with it they would see every dossier, not the one their secret opens.
      permission: 'dossier.mandate',
      bySecret: true,
      input: [dossierId, { ...wish.mandate, until: wish.mandate.until.toString() }, wish.also ?? []],
    },
    async (tx, at) => {
      const first = await covered(tx, sql`id = ${dossierId}`)
      if (!first) throw notFound()
      const { state } = first
      if (!isOwner && !may(context, 'dossier.mandate', state.receiving)) throw forbidden()
      // Whoever holds the secret of one dossier speaks for that one.
      if (isOwner && (wish.mandate.consent.how !== 'link' || wish.mandate.scope === 'dossiers'))
        throw forbidden()
      const others: Covered[] = []
      for (const code of wish.mandate.scope === 'dossiers' ? (wish.also ?? []) : []) {
        const other = await covered(tx, sql`code = ${code.trim().toUpperCase()}`)
        if (!other || !isSamePerson(state, other.state)) throw otherApplicant(code)
        if (other.id !== first.id) others.push(other)
      }
      return writeMandate(deps, tx, at, context, wish.mandate, [first, ...others], false)
    },
  )
}

/** The applicant on their own page: the public, with the secret of a dossier. */
export const isOwnPage = ({ actor, secret }: Context) => actor === 'public' && Boolean(secret)

const covered = (tx: Transaction, condition: ReturnType<typeof sql>) =>
  tx.find<Covered>(sql`select id, state from dossiers.dossier where ${condition} for update`)

const isSamePerson = (one: DossierState, other: DossierState) =>
  one.applicant.idNumber !== undefined && one.applicant.idNumber === other.applicant.idNumber

/** Writes a mandate and notes it on each dossier it covers, in a transaction of its own or of one that opens a dossier. */
export async function writeMandate(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  context: Context,
  mandate: NewMandate,
  dossiers: readonly Covered[],
  filed: boolean,
): Promise<Outcome<GivenMandate>> {
  const { applicant, receiving: place, procedure } = dossiers[0]!.state
  const id = uuid()
  const code = `UQ-${slipSecret(deps.slipKey, `mandate ${id}`)}`
  const secret = slipSecret(deps.slipKey, id)
  const hash = slipHash(code, secret)
  const until = startOf(mandate.until.add({ days: 1 }))
  const before = context.name
  const consent: MandateConsent =
    mandate.consent.how === 'link' ? mandate.consent : { ...mandate.consent, before }
  tx.send(sql`
    insert into dossiers.mandate (id, code, helper_hash, place, helper_kind, helper_name, helper_id_number,
      helper_phone, helper_account, principal_name, principal_id_number, scope, procedure_code, powers, from_at, until_at,
      consent, given_at, given_by, given_by_name)
    values (${id}, ${code}, ${hash}, ${place}, ${mandate.helperKind}, ${mandate.helperName}, ${mandate.helperIdNumber},
      ${mandate.helperPhone}, ${mandate.helperAccount}, ${applicant.fullName}, ${applicant.idNumber}, ${mandate.scope},
      ${mandate.scope === 'procedure' ? procedure.code : undefined}, ${mandate.powers}, ${at}, ${until},
      ${JSON.stringify(consent)}::jsonb, ${at}, ${context.actor}, ${context.name})`)
  const noted: Outcome<unknown>[] = []
  for (const dossier of dossiers)
    noted.push(
      await cover(deps, tx, at, context, { ...mandate, id, code, hash, from: at, until }, dossier, filed),
    )
  return {
    answer: { id, code, secret },
    place,
    subject: `mandate:${id}`,
    events: noted.flatMap(({ events }) => events ?? []),
    jobs: noted.flatMap(({ jobs }) => jobs ?? []),
    detail: {
      dossiers: dossiers.map(({ state }) => state.code),
      powers: mandate.powers,
      consent: consent.how,
      until: until.toString(),
    },
  }
}

/** A dossier is covered by a mandate from now on, and says so. */
export function cover(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  context: Context,
  mandate: Pick<NewMandate, 'helperName' | 'powers' | 'consent'> & {
    id: string
    code: string
    hash: Buffer
    from: Temporal.Instant
    until: Temporal.Instant
  },
  dossier: Covered,
  filed: boolean,
) {
  tx.send(sql`
    insert into dossiers.mandate_dossier (mandate_id, dossier_id, dossier_code, helper_hash)
    values (${mandate.id}, ${dossier.id}, ${dossier.state.code}, ${mandate.hash})`)
  return actWithin(deps, tx, at, context, dossier.id, {
    type: 'give-mandate',
    data: {
      mandate: mandate.id,
      helper: mandate.helperName,
      powers: mandate.powers,
      from: mandate.from.toString(),
      until: mandate.until.toString(),
      consent: mandate.consent.how,
      filed,
    },
  })
}
