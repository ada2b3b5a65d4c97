import type { FastifyReply } from 'fastify'
import { deadline } from '#modules/calendar'
import { kindOf } from '#modules/certification'
import { consents, downloadHeaders } from '#modules/documents'
import {
  applicantOf,
  consentFor,
  type NewDossier,
  readApplicant,
  readConsent,
  type TypedApplicant,
} from '#modules/dossiers'
import { checkAnswers, type World } from '#modules/forms'
import { findIdNumberFacts, idNumberWarnings, type Person } from '#modules/people'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound, Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { keptOf } from './acts/index.ts'
import { type FormVisit, form, idOf, page, type Visit } from './door.tsx'
import { megabytes } from './dossier-routes.tsx'
import { dossierTexts } from './dossier-texts.ts'
import { readPapers } from './papers-table.tsx'
import type { DeskParts } from './parts.ts'
import { type DeskForm, deskFaults, readDeskForm } from './receive-form.ts'
import { readHelper } from './receive-helper.tsx'
import { isExpired, type Known } from './receive-known.tsx'
import { ChooseProcedurePage, ReceivePage, type ReceivePageProps, type Ticket } from './receive-page.tsx'
import { receiveTexts } from './receive-texts.ts'
import { ReceivedPage } from './received-page.tsx'
import { readTray } from './tray.tsx'

const permission = 'dossier.receive'

export function receiveRoutes(parts: DeskParts): void {
  const { server, dossiers, procedures, reception } = parts
  const schema = { hide: true }

  server.get(
    '/desk/receive',
    { schema },
    page(parts, permission, async (visit) => {
      const { ticket: ticketId, procedure: code, q = '' } = visit.request.query as Record<string, string>
      const ticket = await findTicket(parts, visit, ticketId)
      const procedure = code ? procedures.find(code) : undefined
      // What is certified is received on a screen of its own: without its items it could have no number.
      if (code && kindOf(code) && may(visit.context, 'certification.receive', visit.place.code)) {
        const query = new URLSearchParams({ procedure: code, ...(ticketId ? { ticket: ticketId } : {}) })
        return visit.reply.redirect(`/desk/certification/new?${query}`, 303)
      }
      // Its page says since when it is no longer on offer, and what there is instead; or where it is handed in.
      if (procedure && isNotReceived(parts, procedure.code))
        return visit.reply.redirect(`/desk/procedures/${procedure.code}`, 303)
      if (procedure) return show(parts, visit, procedure, ticket, {})
      return sendPage(
        visit.reply,
        <ChooseProcedurePage shell={visit.shell} ticket={ticket} words={q} hits={hits(parts, q)} />,
      )
    }),
  )

  server.post(
    '/desk/receive',
    { schema },
    form(parts, { permission, files: true }, async (visit) => {
      const { fields } = visit.posted
      const procedure = procedures.find(fields.procedure ?? '')
      const ticket = await findTicket(parts, visit, fields.ticket)
      if (!procedure) return visit.reply.redirect('/desk/receive', 303)
      if (fields.do === 'lookup') return lookUp(parts, visit, procedure, ticket)
      if (fields.do?.startsWith('know:') || fields.do === 'take' || fields.add || fields.remove) {
        const had = await knownOf(parts, visit, procedure)
        const kept = keptOf(parts, visit, '')
        return show(parts, visit, procedure, ticket, { fields, kept, ...had })
      }
      return receive(parts, visit, procedure, ticket)
    }),
  )

  // A paper of the store, to be looked at before it is used.
  server.post(
    '/desk/receive/store/:kept',
    { schema },
    form(parts, { permission }, async ({ context, place, posted, ...visit }) => {
      const idNumber = digits(posted.fields.idNumber)
      const consent = readConsent(posted.fields.consent, idNumber)
      if (!consent) throw notFound()
      const wanted = {
        place: place.code,
        idNumber,
        consent,
        kept: idOf({ context, place, ...visit }, 'kept'),
      }
      const { row, stream } = await dossiers.openKeptAtCounter(context, wanted)
      return visit.reply.headers(downloadHeaders(row, 'inline')).send(stream)
    }),
  )

  server.get(
    '/desk/received/:id',
    { schema },
    page(parts, permission, async (visit) => {
      const dossier = await dossiers.get(visit.context, idOf(visit, 'id'))
      const { procedure, applicant, ticketId, receiving } = dossier.state
      // It shows the owner's secret: to the counter that hands out the slip, not to the one that resolves.
      if (receiving !== visit.place.code) throw notFound()
      const version = await procedures.pinned(procedure.code, procedure.version)
      const queue = await reception.queue(visit.context, visit.place.code)
      return sendPage(
        visit.reply,
        <ReceivedPage
          shell={visit.shell}
          dossier={dossier}
          procedureName={version.name[visit.language]}
          secret={dossiers.secretOf(dossier)}
          warnings={warningsOf(visit, applicant)}
          ticketId={queue.atCounters.find((it) => it.id === ticketId)?.id}
        />,
      )
    }),
  )
}

/** Repealed, or received by another office. */
const isNotReceived = ({ procedures, clock }: DeskParts, code: string) =>
  procedures.repealOn(code, localDate(clock.now())) !== undefined || procedures.elsewhere(code) !== undefined

/** What ordinary people ask for most stands there before anything is typed. */
const asked = ['2.000815', '2.000884', '1.001193', '2.000635', '1.004873', '1.004222', '1.000894', '1.000656']

function hits({ procedures, clock }: DeskParts, words: string) {
  const today = localDate(clock.now())
  const codes = words.trim() ? procedures.search(words).map((hit) => hit.code) : asked
  return codes.slice(0, 12).flatMap((code) => {
    const procedure = procedures.find(code)
    return procedure && !procedures.repealOn(code, today)
      ? [{ procedure, version: procedures.versionOn(code, today) }]
      : []
  })
}

/** The person at this officer's counter, if the form is for them. */
async function findTicket(
  parts: DeskParts,
  visit: Visit,
  id: string | undefined,
): Promise<Ticket | undefined> {
  if (!id) return undefined
  const queue = await parts.reception.queue(visit.context, visit.place.code)
  return queue.atCounters.find((ticket) => ticket.id === id)
}

async function show(
  parts: DeskParts,
  visit: Visit,
  procedure: Procedure,
  ticket: Ticket | undefined,
  props: Partial<ReceivePageProps>,
  status = 200,
): Promise<FastifyReply> {
  const { procedures, places, clock, forms } = parts
  const today = localDate(clock.now())
  const version = procedures.versionOn(procedure.code, today)
  const world = forms.world()
  const empty = readDeskForm(forms.forProcedure(procedure.code, today), {}, { applicant: {}, world })
  return sendPage(
    visit.reply,
    <ReceivePage
      shell={visit.shell}
      ticket={ticket}
      procedure={procedure}
      version={version}
      dueAt={dueNow(parts, version)}
      fields={undefined}
      values={'posted' in visit ? (visit as FormVisit).posted.values : {}}
      mandateUntil={today.add({ months: 3 })}
      faults={{}}
      warnings={[]}
      missing={[]}
      filled={empty}
      canAsk={false}
      known={undefined}
      today={today}
      world={world}
      kept={{}}
      tray={await readTray(parts, visit)}
      ownPlace={visit.place.slug}
      places={places.wards.map((ward) => ({
        value: ward.slug,
        label: places.fullName(ward, visit.language),
      }))}
      maxMegabytes={megabytes(parts)}
      {...props}
    />,
    status,
  )
}

/** When it would be due if it were received at this moment. */
function dueNow({ calendar, clock }: DeskParts, { time }: ProcedureVersion): Temporal.Instant | undefined {
  if (time.amount === null) return undefined
  const request = { start: clock.now(), duration: time.amount, unit: time.unit, pauses: [], extensions: [] }
  return deadline(calendar, request).due
}

async function lookUp(
  parts: DeskParts,
  visit: FormVisit,
  procedure: Procedure,
  ticket: Ticket | undefined,
): Promise<FastifyReply> {
  const { context, place, language, posted } = visit
  const text = receiveTexts(language)
  const kept = keptOf(parts, visit, '')
  const idNumber = digits(posted.fields.idNumber)
  try {
    const person = await parts.people.findByIdNumber(context, place.code, idNumber)
    const facts = findIdNumberFacts(idNumber)
    // The number itself says which sex; whether the card agrees is for the officer to see.
    const guess = facts && !posted.fields.sex ? { sex: facts.sex } : {}
    const fields = { ...posted.fields, idNumber, ...(person ? knownFields(person) : guess) }
    const had = await knownOf(parts, { ...visit, posted: { ...posted, fields } }, procedure)
    return show(parts, visit, procedure, ticket, {
      ...{ fields, kept },
      ...had,
      canAsk: person !== undefined,
      lookup: person ? text.known(person.fullName) : text.unknown,
      warnings: warningsOf(visit, typedApplicant(fields)),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const faults = { idNumber: error.text[language] }
    const filled = filledIn(parts, visit, procedure)
    return show(
      parts,
      visit,
      procedure,
      ticket,
      { fields: posted.fields, kept, faults, filled },
      error.status,
    )
  }
}

/**
 * The declaration as it was sent and, where the person agreed, what we have of them; what was ticked is filled in. A
 * consent was given for one number: for another one it is nothing.
 */
async function knownOf(
  parts: DeskParts,
  visit: FormVisit,
  procedure: Procedure,
): Promise<Pick<ReceivePageProps, 'canAsk' | 'known' | 'knownFault' | 'filled'>> {
  const { context, place, posted, language } = visit
  const { fields, values } = posted
  const idNumber = digits(fields.idNumber)
  const pressed = consents.find((it) => fields.do === `know:${it}`)
  const consent = pressed ?? readConsent(fields.consent, idNumber)
  const canAsk = consent !== undefined || (idNumber !== '' && digits(fields.askedFor) === idNumber)
  if (!consent) return { canAsk, known: undefined, filled: filledIn(parts, visit, procedure) }
  try {
    const at = { place: place.code, idNumber, consent }
    const { facts, papers } = await parts.dossiers.knownAtCounter(context, at)
    const take = new Set(fields.do === 'take' ? [...(values.take ?? []), ...(values['take-old'] ?? [])] : [])
    const filled = filledIn(parts, visit, procedure, { facts, take })
    const known = { consent, idNumber, carried: consentFor(at), papers, offers: filled?.offers ?? [] }
    return { canAsk, known, filled }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const filled = filledIn(parts, visit, procedure)
    return { canAsk: false, known: undefined, knownFault: error.text[language], filled }
  }
}

/** What is known replaces what was typed; what is not known leaves it. */
function knownFields(person: Person): Record<string, string> {
  const { fullName, birthDate, sex, phone, email, address } = person
  const date = birthDate && {
    'birthDate-day': String(birthDate.day),
    'birthDate-month': String(birthDate.month),
    'birthDate-year': String(birthDate.year),
  }
  return {
    fullName,
    ...date,
    ...(sex ? { sex } : {}),
    ...(phone ? { phone: phone.replace(/^\+84/, '0') } : {}),
    ...(email ? { email } : {}),
    ...(address ? { address } : {}),
  }
}

const digits = (text: string | undefined) => (text ?? '').replace(/[\s.-]/g, '')

async function receive(
  parts: DeskParts,
  visit: FormVisit,
  procedure: Procedure,
  ticket: Ticket | undefined,
): Promise<FastifyReply> {
  const { dossiers, procedures, places, clock } = parts
  const { context, language, place, posted } = visit
  const { fields } = posted
  const today = localDate(clock.now())
  const version = procedures.versionOn(procedure.code, today)
  const kept = keptOf(parts, visit, '')
  const typed = typedApplicant(fields)
  const { applicant, faults } = readApplicant(typed, today)
  const words = Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, fault[language]]))
  const had = await knownOf(parts, visit, procedure)
  const { filled, known } = had
  const formFaults = filled ? deskFaults(filled, parts.forms.world()) : {}
  for (const [name, fault] of Object.entries(formFaults)) words[name] ??= fault[language]
  for (const [name, fault] of Object.entries(posted.fileFaults)) words[name] = fault[language]

  const helper = readHelper(posted, { today, principal: applicant }, language)
  Object.assign(words, helper?.faults)

  const text = receiveTexts(language)
  if (version.cases && !version.cases.some((it) => it.id === fields.caseId)) words.caseId = text.kaseNeeded
  const corrects = { code: nfc(fields.correctsCode ?? ''), reason: nfc(fields.correctsReason ?? '') }
  if (corrects.code && corrects.reason.length < 3) words.correctsReason = dossierTexts(language).tooShort

  const whose = withDeclared(typed, filled, parts.forms.world())
  if (fields.returnBy === 'post' && !whose.address?.trim()) words.address ??= text.whereTo

  const scans = scansTo(fields, version)
  const hasScan = (id: string) => Boolean(kept[id]?.length || scans[id]?.length)
  const papers = readPapers('', version.components, fields, hasScan)
  const reused = reusedPapers(fields, version, known, today)
  const given = new Set([...papers.map((paper) => paper.id), ...Object.keys(reused)])
  const declared = filled?.isBegun ? filled.form.version.replaces : []
  const missing = version.components
    .filter((it) => !it.optional && it.form !== 'held' && !given.has(it.id) && !declared.includes(it.id))
    .map((it) => it.id)
  const warnings = warningsOf(visit, typed)
  const again = { fields, faults: words, kept, missing, warnings, ...had }
  if (Object.keys(words).length > 0) return show(parts, visit, procedure, ticket, again, 400)
  if (missing.length > 0 && fields.anyway !== 'yes') return show(parts, visit, procedure, ticket, again, 400)

  const input: NewDossier = {
    place: place.code,
    resolving: places.find(fields.resolving ?? '')?.code,
    procedureCode: procedure.code,
    channel: 'counter',
    applicant: whose,
    ...(filled?.isBegun ? { form: storable(filled) } : {}),
    components: papers,
    request: nfc(fields.request ?? ''),
    returnBy: fields.returnBy === 'post' || fields.returnBy === 'online' ? fields.returnBy : 'counter',
    ticketId: ticket?.id,
    caseId: fields.caseId,
    ...(corrects.code ? { corrects } : {}),
    ...(helper?.mandate ? { mandate: helper.mandate } : {}),
    scans,
    ...(known && Object.keys(reused).length > 0
      ? { fromStore: { consent: known.consent, papers: reused } }
      : {}),
    staged: Object.fromEntries(
      Object.entries(kept)
        .filter(([id]) => version.components.some((it) => it.id === id))
        .map(([id, files]) => [id, files.map(({ file }) => file)]),
    ),
  }
  try {
    const { id } = await dossiers.receive(context, input)
    return visit.reply.redirect(`/desk/received/${id}`, 303)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.type === 'not-correctable')
      return show(
        parts,
        visit,
        procedure,
        ticket,
        {
          ...again,
          faults: { ...words, correctsCode: error.text[language] },
        },
        error.status,
      )
    const refused = error.text[language]
    return show(parts, visit, procedure, ticket, { ...again, missing: [], refused }, error.status)
  }
}

/** Scans of the counter, by the paper each was put to. */
function scansTo(fields: Record<string, string>, version: ProcedureVersion): Record<string, string[]> {
  const scans: Record<string, string[]> = {}
  for (const [name, component] of Object.entries(fields)) {
    const scan = /^scan-to-([0-9a-f-]{36})$/.exec(name)?.[1]
    if (!scan || !version.components.some(({ id }) => id === component)) continue
    scans[component] = [...(scans[component] ?? []), scan]
  }
  return scans
}

/** Component → papers of the person's store that stand for it, as it was chosen. */
function reusedPapers(
  fields: Record<string, string>,
  version: ProcedureVersion,
  known: Known | undefined,
  today: Temporal.PlainDate,
): Record<string, string[]> {
  const reused: Record<string, string[]> = {}
  for (const paper of known?.papers ?? []) {
    const component = fields[`store-${paper.id}`]
    if (!version.components.some(({ id }) => id === component) || isExpired(paper, today)) continue
    reused[component!] = [...(reused[component!] ?? []), paper.id]
  }
  return reused
}

/** The declaration as it was sent with the page. */
function filledIn(
  { forms, clock }: DeskParts,
  { posted }: FormVisit,
  procedure: Procedure,
  earlier?: Parameters<typeof readDeskForm>[2]['earlier'],
): DeskForm | undefined {
  const sent = Object.fromEntries(Object.entries(posted.values).map(([name, all]) => [name, all.join(',')]))
  const { applicant } = readApplicant(typedApplicant(posted.fields), localDate(clock.now()))
  return readDeskForm(forms.forProcedure(procedure.code, localDate(clock.now())), sent, {
    ...{ applicant, world: forms.world() },
    ...(earlier ? { earlier } : {}),
  })
}

const storable = ({ form, typed }: DeskForm) => ({ id: form.id, version: form.version.version, typed })

/** What the panel of the person left open is taken from the declaration: an address, whom it is for. */
function withDeclared(typed: TypedApplicant, filled: DeskForm | undefined, world: World): TypedApplicant {
  if (!filled?.isBegun) return typed
  const { values } = checkAnswers(filled.form.version, filled.typed, world)
  const declared = applicantOf(filled.form.version, values)
  return {
    ...typed,
    address: typed.address || declared.address,
    onBehalfOf: typed.onBehalfOf || declared.onBehalfOf,
  }
}

function typedApplicant(fields: Record<string, string>): TypedApplicant {
  const { fullName, idNumber, sex, phone, email, address, onBehalfOf } = fields
  return { fullName, idNumber, birthDate: typedDate(fields), sex, phone, email, address, onBehalfOf }
}

/** Three boxes as one date; what is no date stays something the reader will object to. */
function typedDate(fields: Record<string, string>): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => fields[`birthDate-${part}`]?.trim() ?? '')
  if (!day && !month && !year) return undefined
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

/** What does not fit between the number and the person: said, never a reason to stop. */
function warningsOf(visit: Visit, { idNumber, birthDate, sex }: TypedApplicant): string[] {
  const known = {
    birthDate: birthDate ? dateOf(birthDate) : undefined,
    sex: sex === 'male' || sex === 'female' ? sex : undefined,
  } as const
  return idNumberWarnings(digits(idNumber), known).map((warning) => warning[visit.language])
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}
