import { localDate } from '#platform/clock'
import { seal } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Job, notFound } from '#platform/ledger'
import { capacityWords } from './authority.ts'
import { type Deps, signing } from './deps.ts'
import { kindOf } from './kinds.ts'
import { enter, takeNumber } from './numbers.ts'
import { requireSigner, type Signer } from './officer.ts'
import { noPin, noScan, notReady, settled } from './refusals.ts'
import { sealSoon } from './seal-soon.ts'
import { certifyAct, hold, isPaid, type StoredItem, type StoredRequest } from './stored.ts'

export interface Signed {
  dossier: string
  numbers: { item: string; n: number; number: number; book: string }[]
  /** Electronic copies that are being signed now; their numbers come with their files. */
  sealing: string[]
}

/**
 * The signer has signed what is on paper: each original gets its number from the book, in this transaction. Electronic
 * copies are signed with the PIN by a job and numbered then.
 * @param items of one request; all that are ready
 * @throws Refusal `not-signer`, `certification-not-ready`, `certification-settled`, `pin-missing`, `scan-missing`,
 *   `book-closed`, `not-allowed-now`, and those of the signature service
 */
export function sign(
  deps: Deps,
  context: Context,
  place: string,
  dossier: string,
  items: readonly string[],
  pin?: string,
): Promise<Signed> {
  const command = {
    name: 'certification.sign',
    permission: signing,
    place,
    input: [dossier, items, pin !== undefined],
  }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { request, items: all } = await hold(tx, dossier)
    if (request.place !== place) throw notFound()
    const signer = await requireSigner(deps, tx, context, place, request.group, at)
    if (!request.compared || !isPaid(request)) throw notReady()
    const chosen = all.filter(({ id }) => items.includes(id))
    if (chosen.length === 0 || chosen.length < items.length) throw notFound()
    const numbers: Signed['numbers'] = []
    const sealing: string[] = []
    for (const item of chosen) {
      const isOnPaper = item.paper === 'waiting'
      const isElectronic = item.electronic === 'waiting'
      if (!isOnPaper && !isElectronic) throw settled()
      if (isOnPaper) numbers.push(await numberPaper(tx, { request, item, signer, at }))
      if (isElectronic && pin !== undefined) {
        await askToSeal(deps, tx, { item, signer, at, pin })
        sealing.push(item.id)
      }
      // Nothing of it is on paper: without the PIN nothing has been signed.
      if (isElectronic && !isOnPaper && pin === undefined) throw noPin()
    }
    const told = certifyAct(all, {
      signer: signer.name,
      numbers: numbers.map(({ n, number, book }) => ({ item: n, number, book })),
    })
    const acted = await deps.dossiers.actWithin(tx, at, context, dossier, told)
    const jobs: Job[] = [...(acted.jobs ?? []), ...(sealing.length > 0 ? [sealSoon] : [])]
    return {
      answer: { dossier, numbers, sealing },
      subject: `dossier:${dossier}`,
      events: [...(acted.events ?? []), changed(place, dossier)],
      detail: { numbers: numbers.map(({ number, book }) => `${number} ${book}`), sealing: sealing.length },
      jobs,
    }
  })
}

/** Tells the lists of the unit to look again. */
export const changed = (place: string, dossier: string) => ({
  stream: place,
  type: 'certification.changed',
  subject: `dossier:${dossier}`,
  data: {},
})

async function numberPaper(
  tx: Transaction,
  {
    request,
    item,
    signer,
    at,
  }: { request: StoredRequest; item: StoredItem; signer: Signer; at: Temporal.Instant },
): Promise<Signed['numbers'][number]> {
  const kind = kindOf(request.procedureCode)!
  const on = localDate(at)
  const { place } = request
  const taken = await takeNumber(tx, { place, kind: kind.book, year: on.year, at, by: signer.name })
  await enter(tx, taken, {
    ...{ place, kind: kind.book, year: on.year, on, at, item: item.id, dossier: request.dossier },
    ...personsOf(request, item),
    title: titleOf(request, item),
    ...{ signer: signer.actor, signerName: signer.name, signerTitle: signer.title },
    ...{ copies: item.copies, fee: item.feePaper, note: request.exemption },
  })
  const lines = capacityWords(signer.as, signer.title)
  await tx.run(sql`update certification.item set paper = 'numbered', number = ${taken.number}, book = ${taken.sign},
    signed_on = ${on}, signer_name = ${signer.name}, signer_lines = ${lines} where id = ${item.id}`)
  item.paper = 'numbered'
  return { item: item.id, n: item.n, number: taken.number, book: taken.sign }
}

/** Whom the book names: who asked, who signed before the officer, the translator, the parties. */
export function personsOf(
  request: StoredRequest,
  { details }: StoredItem,
): { person: string; personId: string | undefined } {
  const named = details.signers ?? details.translator ?? details.parties
  return named
    ? { person: named, personId: undefined }
    : { person: request.person, personId: request.personId }
}

/** What the book calls it; a translation says from which language into which. */
export function titleOf(_request: StoredRequest, { title, details }: StoredItem): string {
  return details.from && details.to ? `${title}; dịch từ ${details.from} sang ${details.to}` : title
}

async function askToSeal(
  deps: Deps,
  tx: Transaction,
  { item, signer, at, pin }: { item: StoredItem; signer: Signer; at: Temporal.Instant; pin: string },
): Promise<void> {
  if (!item.scan) throw noScan()
  const files = await deps.documents.listByOwner(tx, `dossier:${item.dossier}`)
  if (files.find(({ id }) => id === item.scan)?.scan !== 'clean') throw noScan()
  const officer = signer.actor as `officer:${string}`
  // Whoever cannot sign learns it now.
  await deps.signatures.requireUsable(tx, officer, at)
  await tx.run(sql`insert into certification.sealing (item, place, officer, officer_name, officer_title, pin, asked_at,
      due_at, state)
    values (${item.id}, ${item.place}, ${signer.actor}, ${signer.name}, ${signer.title}, ${seal(deps.key, pin)}, ${at},
      ${at}, 'asked')
    on conflict (item) do update set officer = excluded.officer, officer_name = excluded.officer_name,
      officer_title = excluded.officer_title, pin = excluded.pin, asked_at = excluded.asked_at,
      due_at = excluded.due_at, attempts = 0, held_by = null, state = 'asked', error = null`)
  await tx.run(sql`update certification.item set electronic = 'sealing' where id = ${item.id}`)
  item.electronic = 'sealing'
}
