import { v7 as uuid } from 'uuid'
import type { StagedFile } from '#modules/documents'
import { certifying, type NewDossier, type OpenedDossier } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound, type Outcome } from '#platform/ledger'
import { nfc, type Text } from '#platform/text'
import { type Deps, receiving } from './deps.ts'
import { groundsOf } from './grounds.ts'
import { missing, type ReadItem, readItem, type TypedItem } from './item.ts'
import { type CertifiedKind, kindOf } from './kinds.ts'
import { pay } from './payments.ts'
import { askedToday, invalid } from './refusals.ts'

/** A request for certification, as an officer types it at the counter. */
export interface NewRequest {
  place: string
  procedureCode: string
  applicant: NewDossier['applicant']
  items: TypedItem[]
  /** Copies were compared with their originals, or the persons signed before the officer. */
  compared: boolean
  fee: { paid: boolean; receipt?: string | undefined; exemption?: string | undefined }
  /** Working days that were agreed in writing, when the day itself is not enough. */
  agreedDays?: number | undefined
  returnBy?: NewDossier['returnBy'] | undefined
  ticketId?: string | undefined
  /** Scans for electronic copies, by the place of the item in the list. */
  scans?: ReadonlyMap<number, StagedFile> | undefined
  /** The same person asked for the same original today already, and the officer knows. */
  again?: boolean | undefined
  /** Nothing of it can be certified: it is turned away with form 03. */
  refused?: { ground: string; words: string } | undefined
}

export interface OpenedRequest extends OpenedDossier {
  /** In đồng. */
  fee: number
}

/**
 * Receives a request: opens its dossier (code, clock, lists) and writes what it asks for in the same transaction.
 * @throws Refusal `invalid` with fields `title-1`, `pages-1`, …; `asked-today` unless it was said to be meant; those of
 *   `dossiers.receive`
 */
export async function receive(deps: Deps, context: Context, input: NewRequest): Promise<OpenedRequest> {
  const read = readRequest(deps, context, input)
  const { kind, items, refused } = read
  const { agreedDays } = input
  const version = deps.procedures.versionOn(kind.procedure, localDate(deps.clock.now()))
  const copies = items.reduce((all, it) => all + it.copies, 0)
  const opened = await deps.dossiers.receive(
    context,
    {
      place: input.place,
      procedureCode: kind.procedure,
      channel: 'counter',
      applicant: input.applicant,
      components: version.components
        .filter(({ optional }) => !optional)
        .map(({ id }, index) => ({
          id,
          originals: index === 0 ? items.length : 1,
          certified: 0,
          copies: index === 0 ? copies : 0,
          origin: 0 as const,
          files: [],
        })),
      request: items
        .map(({ title }) => title)
        .join('; ')
        .slice(0, 900),
      returnBy: input.returnBy ?? 'counter',
      ticketId: input.ticketId,
      route: [{ step: certifying, permission: 'certification.sign' }],
      ...(agreedDays ? { limit: { amount: agreedDays, unit: 'working_day' as const } } : {}),
    },
    {
      input: sameOf(read, input),
      refused: refused && { reason: refused.words, legalGround: refused.law },
      write: (tx, dossier) => write(deps, tx, context, read, { ...dossier, applicant: input.applicant }),
    },
  )
  return { ...opened, fee: read.charged }
}

/**
 * What a dossier asks for that was filed online, or received on the general form: from here on it is with whoever
 * certifies, like any other request.
 * @throws Refusal `invalid`, `asked-today`, `not-found` when it is of another procedure, `not-allowed-now` when it is past that
 */
export function itemise(
  deps: Deps,
  context: Context,
  dossier: string,
  input: Omit<NewRequest, 'applicant' | 'agreedDays' | 'refused' | 'ticketId' | 'returnBy'>,
): Promise<{ fee: number }> {
  const read = readRequest(deps, context, { ...input, applicant: { fullName: 'its owner' } })
  const place = deps.places.get(input.place).code
  const command = {
    name: 'certification.itemise',
    permission: receiving,
    place,
    input: [dossier, sameOf(read, input)],
  }
  return deps.ledger.command(context, command, async (tx, at) => {
    const said = { type: 'begin-certifying' as const, data: { items: read.items.length } }
    let events: Outcome<unknown>['events'] = []
    const acted = await deps.dossiers.actWithin(tx, at, context, dossier, said, {
      async links(_, { secretHash, state }) {
        const { code, applicant, procedure, resolving } = state
        if (procedure.code !== read.kind.procedure || resolving !== place) throw notFound()
        events = (
          await write(deps, tx, context, read, { id: dossier, code, place, secretHash, at, applicant })
        ).events
      },
    })
    return {
      ...acted,
      answer: { fee: read.charged },
      place,
      events: [...(acted.events ?? []), ...(events ?? [])],
      detail: { items: read.items.length },
    }
  })
}

interface Read {
  kind: CertifiedKind
  items: ReadItem[]
  exemption: string | undefined
  /** In đồng; nothing when it is exempt or turned away. */
  charged: number
  compared: boolean
  fee: NewRequest['fee']
  scans: NewRequest['scans']
  again: boolean
  refused: { id: string; words: string; law: string } | undefined
}

/** @throws Refusal `invalid` naming what has to be put right */
function readRequest(deps: Deps, context: Context, input: NewRequest): Read {
  const kind = kindOf(input.procedureCode)
  const place = deps.places.find(input.place)
  if (!kind || !place) throw notFound()
  if (!may(context, receiving, place.code)) throw forbidden()
  const faults: Record<string, Text> = {}
  const items: ReadItem[] = input.items.map((typed, index) => {
    const read = readItem(kind, typed)
    for (const [field, why] of Object.entries(read.faults)) faults[`${field}-${index + 1}`] = why
    return read.item
  })
  const exemption = nfc(input.fee.exemption ?? '') || undefined
  const ground = input.refused && groundsOf(kind.group).find(({ id }) => id === input.refused?.ground)
  if (input.refused && !ground) faults.ground = missingGround
  const { agreedDays } = input
  if (agreedDays !== undefined && !(Number.isInteger(agreedDays) && agreedDays >= 1 && agreedDays <= 30))
    faults.agreedDays = days
  // Said together with the rest: whoever types it is asked once.
  if (!nfc(input.applicant.fullName ?? '')) faults.fullName = missing
  if (items.length === 0 || Object.keys(faults).length > 0) throw invalid(faults)
  const words = [ground?.text.vi, nfc(input.refused?.words ?? '')].filter(Boolean).join(' ')
  return {
    ...{ kind, items, exemption, compared: input.compared, fee: input.fee, scans: input.scans },
    again: input.again === true,
    charged: input.refused || exemption ? 0 : sum(items),
    refused: ground && { id: ground.id, words, law: ground.law },
  }
}

/** What makes two requests the same one: of scans their content. */
const sameOf = ({ items, compared, fee, refused }: Read, { scans }: Pick<NewRequest, 'scans'>) => [
  ...[items, compared, fee, refused],
  [...(scans ?? [])].map(([n, file]) => [n, file.sha256.toString('hex')]),
]

/** The request and its items, in the transaction of the dossier. */
async function write(
  deps: Deps,
  tx: Transaction,
  context: Context,
  { kind, items, exemption, charged, compared, fee, scans, again, refused }: Read,
  dossier: {
    id: string
    code: string
    place: string
    secretHash: Buffer
    at: Temporal.Instant
    applicant: NewRequest['applicant']
  },
): Promise<{ events: NonNullable<Outcome<unknown>['events']> }> {
  const { id, code, place, secretHash, at, applicant } = dossier
  const person = nfc(applicant.fullName ?? '')
  const personId = nfc(applicant.idNumber ?? '').replace(/[\s.-]/g, '') || undefined
  if (!again && !refused) {
    const earlier = await alreadyAsked(tx, { place, on: localDate(at), dossier: id, person, personId, items })
    if (earlier) throw askedToday(earlier)
  }
  tx.send(sql`insert into certification.request (dossier, place, code, procedure_code, category, person, person_id,
      received_at, received_on, received_by, received_by_name, compared, fee, exemption, secret_hash)
    values (${id}, ${place}, ${code}, ${kind.procedure}, ${kind.group}, ${person}, ${personId}, ${at}, ${localDate(at)},
      ${context.actor}, ${context.name}, ${compared}, ${charged}, ${exemption}, ${secretHash})`)
  if (fee.paid && charged > 0) {
    const paid = { amount: charged, receipt: fee.receipt, at, by: context }
    await pay(tx, { dossier: id, place, secretHash, taken: 0 }, paid)
  }
  const isFree = Boolean(refused || exemption)
  for (const [index, it] of items.entries()) {
    const scan = scans?.get(index)
    const owning = { place, owner: `dossier:${id}` as const, secretHash, uploadedBy: context.actor }
    const file = scan && (await deps.documents.insert(tx, scan, owning))
    tx.send(sql`insert into certification.item (id, dossier, place, n, title, issuer, pages, sheets, copies, details,
        fee_paper, fee_electronic, paper, electronic, scan, refused_at, refused_by_name, ground, ground_words, secret_hash)
      values (${uuid()}, ${id}, ${place}, ${index + 1}, ${it.title}, ${it.issuer}, ${it.pages}, ${it.sheets},
        ${it.copies}, ${JSON.stringify(it.details)}::jsonb, ${isFree ? 0 : it.fee.paper},
        ${isFree ? 0 : it.fee.electronic}, ${part(it.copies > 0, refused)}, ${part(it.electronic, refused)}, ${file},
        ${refused && at}, ${refused && context.name}, ${refused?.id}, ${refused?.words}, ${secretHash})`)
  }
  const data = { code, items: items.length }
  return { events: [{ stream: place, type: 'certification.received', subject: `dossier:${id}`, data }] }
}

/** The first request of the same person for the same original on the same day, that was neither refused nor ended. */
function alreadyAsked(
  tx: Transaction,
  it: {
    place: string
    on: Temporal.PlainDate
    dossier: string
    person: string
    personId: string | undefined
    items: readonly ReadItem[]
  },
): Promise<{ code: string; title: string } | undefined> {
  const titles = it.items.map(({ title }) => title)
  // By number where both are known; a name alone is only a hint, which is all that is asked for.
  return tx.find<{ code: string; title: string }>(sql`
    select r.code, i.title from certification.request r
    join certification.item i on i.dossier = r.dossier and i.refused_at is null
    join dossiers.v_dossier d on d.id = r.dossier and d.status not in (3, 7, 8)
    where r.place = ${it.place} and r.received_on = ${it.on} and r.dossier <> ${it.dossier}
      and lower(i.title) in (select lower(title) from unnest(${titles}::text[]) as title)
      and case when r.person_id is not null and ${it.personId}::text is not null then r.person_id = ${it.personId}
        else lower(r.person) = lower(${it.person}) end
    order by r.received_at, i.n limit 1`)
}

const part = (isWanted: boolean, isRefused: unknown) => (isWanted ? (isRefused ? 'void' : 'waiting') : 'none')
const sum = (items: readonly ReadItem[]) =>
  items.reduce((all, { fee }) => all + fee.paper + fee.electronic, 0)

const missingGround: Text = {
  vi: 'Chọn lý do từ chối.',
  en: 'Choose why it is refused.',
  ar: 'اختر سبب الرفض.',
}
const days: Text = {
  vi: 'Ghi số ngày làm việc từ 1 đến 30.',
  en: 'Working days, 1 to 30.',
  ar: 'أيام عمل من 1 إلى 30.',
}
