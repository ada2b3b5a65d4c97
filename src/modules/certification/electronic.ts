import { buffer } from 'node:stream/consumers'
import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { unseal } from '#platform/crypto'
import { sql } from '#platform/db'
import { Refusal, systemContext } from '#platform/ledger'
import { capacityWords } from './authority.ts'
import { composeCopy } from './compose.ts'
import type { Deps } from './deps.ts'
import { enter, takeNumber } from './numbers.ts'
import { requireSigner } from './officer.ts'
import { attestationPage, committeeOf, leadOf } from './papers.ts'
import type { PublicCopy } from './read.ts'
import { changed, titleOf } from './sign.ts'
import { certifyAct, hold } from './stored.ts'

/** Seconds until the next try, after so many. */
const pauses = [5, 15, 60, 300]
/** No copy takes so long: whoever holds one for longer hangs. What the dead held is free at once. */
const leaseSeconds = 120
const system = systemContext('certification')
const everywhere = { 'app.places': '*', 'app.actor': system.actor }

interface Claimed {
  item: string
  dossier: string
  place: string
  officer: string
  officerName: string
  officerTitle: string
  pin: Buffer
  attempts: number
}

/** For tests: told between signing and sealing. */
export type OnStep = (step: string) => void | Promise<void>

/**
 * Makes the electronic copies that signers have approved. The book's row is held while the copy is composed, signed and
 * sealed; number, line of the book, file and result are one transaction: no number without a file, no file without a
 * number, and a try that fails uses none. Who dies leaves a row that is due again. Returns how many were made.
 */
export async function sealDue(deps: Deps, onStep?: OnStep): Promise<number> {
  let made = 0
  for (let claimed = await claim(deps); claimed; claimed = await claim(deps)) {
    try {
      await seal(deps, claimed, onStep)
      made++
    } catch (error) {
      await fault(deps, claimed, error as Error)
    }
  }
  return made
}

/** What was in the hands of somebody dead, then what is due longest. A process makes one at a time. */
function claim(deps: Deps): Promise<Claimed | undefined> {
  const at = deps.clock.now()
  const me = deps.process
  return deps.db.transaction(everywhere, (tx) =>
    tx.find<Claimed>(sql`
      update certification.sealing s set attempts = s.attempts + 1, held_by = ${me},
        due_at = ${at.add({ seconds: leaseSeconds })}
      from certification.item i
      where i.id = s.item and s.item = (
        select item from certification.sealing
        where state = 'asked' and (due_at <= ${at} or held_by = ${me} or not jobs.is_alive(held_by))
        order by held_by is null, due_at, item limit 1 for update skip locked)
      returning s.item, i.dossier, s.place, s.officer, s.officer_name, s.officer_title, s.pin, s.attempts`),
  )
}

async function seal(deps: Deps, claimed: Claimed, onStep: OnStep | undefined): Promise<void> {
  const { place, dossier } = claimed
  const context = { ...system, name: claimed.officerName }
  const command = { name: 'certification.seal', permission: 'certification.sign', place, input: claimed.item }
  await deps.ledger.command(context, command, async (tx, at) => {
    // Somebody else may have it by now, or it was made.
    const mine = await tx.run(sql`update certification.sealing set state = 'done', pin = null, error = null
      where item = ${claimed.item} and attempts = ${claimed.attempts} and state = 'asked'`)
    if (mine !== 1) return { answer: null, subject: `dossier:${dossier}` }
    const { request, items } = await hold(tx, dossier)
    const item = items.find(({ id }) => id === claimed.item)!
    // Whoever approved it yesterday may not be entrusted any more today.
    const signer = await requireSigner(deps, tx, { actor: claimed.officer }, place, request.group, at)
    const { stream, row } = await deps.documents.open(system, 'document.read', item.scan!)
    const scan = await buffer(stream)
    const on = localDate(at)
    const taken = await takeNumber(tx, { place, kind: 'BSDT', year: on.year, at, by: signer.name })
    const verification = uuid()
    const lines = capacityWords(signer.as, signer.title)
    const page = await attestationPage(deps, {
      ...{ place, at, number: taken.number, book: taken.sign, lines },
      ...{ group: request.group, title: item.title, name: '', pages: item.pages, sheets: 1, copies: 1 },
      ...{ requester: request.person, details: item.details, lead: leadOf(request.group, true) },
      verification,
    })
    const source = await composeCopy(scan, row.mime, page)
    const officer = claimed.officer as `officer:${string}`
    const { file } = await deps.signatures.sealAtOnce(
      tx,
      {
        id: verification,
        ...{ place, officer, agency: `agency:${place}`, pin: unseal(deps.key, claimed.pin), source },
        ...{ owner: `dossier:${dossier}`, secretHash: request.secretHash, uploadedBy: claimed.officer },
        fileName: `ban-sao-dien-tu-${taken.number}.pdf`,
        mark: {
          name: signer.name,
          position: lines.at(-1)!,
          agency: committeeOf(deps, place),
        },
      },
      onStep,
    )
    await enter(tx, taken, {
      ...{ place, kind: 'BSDT', year: on.year, on, at, item: item.id, dossier },
      ...{ person: request.person, personId: request.personId, title: titleOf(request, item) },
      ...{ signer: signer.actor, signerName: signer.name, signerTitle: signer.title },
      ...{ copies: 1, fee: item.feeElectronic, note: request.exemption, verification },
    })
    await tx.run(sql`update certification.item set electronic = 'numbered', electronic_number = ${taken.number},
      electronic_book = ${taken.sign}, file = ${file}, verification = ${verification}, signed_on = ${on},
      signer_name = ${signer.name}, signer_lines = ${lines} where id = ${item.id}`)
    item.electronic = 'numbered'
    // The one place at which a signed copy becomes its owner's: whoever keeps papers for people is to be called here.
    const told = certifyAct(items, {
      signer: signer.name,
      numbers: [{ item: item.n, number: taken.number, book: taken.sign }],
      files: [{ file, request: verification }],
    })
    const acted = await deps.dossiers.actWithin(tx, at, context, dossier, told)
    return {
      answer: null,
      subject: `dossier:${dossier}`,
      events: [...(acted.events ?? []), changed(place, dossier)],
      detail: { number: taken.number, book: taken.sign, file },
      jobs: acted.jobs ?? [],
    }
  })
}

/** What no try mends goes back to the queue at once, with the reason; the rest after the last try. */
async function fault(deps: Deps, claimed: Claimed, error: Error): Promise<void> {
  const isFinal = (error instanceof Refusal && error.status < 500) || error.name === 'NotSignable'
  const reason =
    error instanceof Refusal ? error.type : error.name === 'NotSignable' ? 'not-signable' : 'away'
  deps.log.warn({ err: error, item: claimed.item }, 'an electronic copy could not be made')
  const at = deps.clock.now()
  const pause = pauses[claimed.attempts - 1]
  const mine = sql`item = ${claimed.item} and attempts = ${claimed.attempts} and state = 'asked'`
  if (!isFinal && pause !== undefined) {
    await deps.db.transaction(everywhere, (tx) =>
      tx.run(sql`update certification.sealing set error = ${reason}, held_by = null, due_at = ${at.add({ seconds: pause })}
        where ${mine}`),
    )
    return
  }
  const { place, dossier, item } = claimed
  const command = { name: 'certification.seal-failed', permission: 'certification.sign', place, input: item }
  await deps.ledger.command(system, command, async (tx) => {
    const parked = await tx.run(
      sql`update certification.sealing set state = 'failed', pin = null, error = ${reason} where ${mine}`,
    )
    if (parked === 1)
      await tx.run(
        sql`update certification.item set electronic = 'waiting' where id = ${item} and electronic = 'sealing'`,
      )
    return {
      answer: null,
      subject: `dossier:${dossier}`,
      events: [changed(place, dossier)],
      detail: { reason },
    }
  })
}

/** What is behind a QR code; undefined when it is no electronic copy. */
export function publicCopy(deps: Deps, verification: string): Promise<PublicCopy | undefined> {
  return deps.db.transaction(everywhere, (tx) =>
    tx.find<PublicCopy>(sql`
      select e.number, lpad(b.volume::text, 2, '0') || '/' || e.year || '-SCT/BSĐT' as book, e.entered_on as "on", e.place,
        e.signer_name, e.struck_at is not null as is_struck
      from certification.entry e join certification.book b on b.id = e.book where e.verification = ${verification}`),
  )
}
