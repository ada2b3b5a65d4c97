import type { StagedFile } from '#modules/documents'
import { checkAnswers, type Typed } from '#modules/forms'
import { procedureElsewhere, timeLimit } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound, type Outcome } from '#platform/ledger'
import { actWithin } from './act.ts'
import { readApplicant, type TypedApplicant } from './applicant.ts'
import { compose, insertDossiers, outcomeOf, takeNumbers } from './begin.ts'
import { type Correction, correctedBy } from './correct.ts'
import type { Deps } from './deps.ts'
import { type FromStore, takeFromStore } from './from-store.ts'
import { writeMandate } from './mandates/give.ts'
import type { NewMandate } from './mandates/mandate.ts'
import type { Channel, GivenComponent, Opening, Route, TimeLimit } from './opening.ts'
import { confirmPerson } from './person.ts'
import { invalidFields, outsideList, procedureRepealed } from './refusals.ts'
import { slipSecret } from './secret.ts'
import { stateOf } from './state-of.ts'

/** What an officer enters, or a citizen's draft holds, when a dossier begins. */
export interface NewDossier {
  place: string
  /** Who resolves it; the receiving place unless the procedure belongs elsewhere. */
  resolving?: string | undefined
  procedureCode: string
  /** The version a draft began with. */
  procedureVersion?: number | undefined
  channel: Channel
  applicant: TypedApplicant
  components: GivenComponent[]
  request: string
  returnBy: 'counter' | 'post' | 'online'
  /** The declaration as it was typed, by the form of that version. */
  form?: { id: string; version: number; typed: Typed } | undefined
  ticketId?: string | undefined
  caseId?: string | undefined
  /** The returned dossier whose result this one corrects. */
  corrects?: Correction | undefined
  /** How long it may take when that was agreed with the person; else as the procedure says. */
  limit?: TimeLimit | undefined
  /** The way it goes when another module deals with it; else as the procedure says. */
  route?: Route | undefined
  /** Component id → scans made at the counter; they become the dossier's files with the same commit. */
  staged?: Record<string, StagedFile[]> | undefined
  /** Component id → what the counter's scanner brought. */
  scans?: Record<string, string[]> | undefined
  /** Papers of the person's store that are used instead of being handed in again. */
  fromStore?: FromStore | undefined
  /** Somebody hands it in for the applicant, who told the officer so. */
  mandate?: NewMandate | undefined
}

export interface OpenedDossier {
  id: string
  code: string
  /** Printed on the slip; with the code it opens the dossier to its owner. */
  secret: string
  dueAt: string | undefined
  warnings: never[]
}

/** What another module writes with a dossier that it opens. */
export interface Alongside {
  /** What makes two requests the same one, beyond the dossier's own data. */
  input: unknown
  /** Written by the transaction that opens the dossier; what it gives joins the command's outcome. */
  write(
    tx: Transaction,
    dossier: { id: string; code: string; place: string; secretHash: Buffer; at: Temporal.Instant },
  ): Promise<Pick<Outcome<unknown>, 'events' | 'jobs'>>
  /** Turned away at once, with the reason and its legal ground (form 03): filed and refused. */
  refused?: { reason: string; legalGround: string } | undefined
}

/** An officer receives complete papers at the counter: the clock starts. */
export function receive(
  deps: Deps,
  context: Context,
  input: NewDossier,
  alongside?: Alongside,
): Promise<OpenedDossier> {
  const staged = input.staged ?? {}
  // The same bytes are the same input, whatever the buffers that hold their hash.
  const scans = Object.entries(staged).map(([id, files]) => [
    id,
    files.map((it) => it.sha256.toString('hex')),
  ])
  return deps.ledger.command(
    context,
    {
      name: 'dossiers.receive',
      permission: 'dossier.receive',
      place: receivingPlace(deps, input),
      input: {
        ...input,
        mandate: input.mandate && { ...input.mandate, until: input.mandate.until.toString() },
        staged: scans,
        ...(alongside ? { alongside: alongside.input } : {}),
      },
    },
    async (tx, at) => {
      const prepared = prepare(deps, input).opening
      const corrects = input.corrects && (await correctedBy(tx, input.corrects, input.procedureCode))
      const opening = { ...prepared, corrects }
      const personId = await confirmPerson(deps, tx, opening.applicant, at)
      const type = alongside?.refused ? 'file' : 'receive'
      const outcome = await begin(deps, tx, context, at, type, { ...opening, personId }, input)
      const { answer, secretHash } = outcome
      const { id, code } = answer
      if (input.mandate) {
        const covered = [{ id, state: await stateOf(tx, id) }]
        const given = await writeMandate(deps, tx, at, context, input.mandate, covered, true)
        outcome.events.push(...(given.events ?? []))
        outcome.jobs.push(...(given.jobs ?? []))
        Object.assign(outcome.detail, { mandate: given.answer.id })
      }
      if (!alongside) return outcome
      const more = await alongside.write(tx, { id, code, place: opening.resolving, secretHash, at })
      const refusal =
        alongside.refused &&
        (await actWithin(deps, tx, at, context, id, { type: 'refuse', data: alongside.refused }))
      return {
        ...outcome,
        events: [...outcome.events, ...(more.events ?? []), ...(refusal?.events ?? [])],
        jobs: [...outcome.jobs, ...(more.jobs ?? []), ...(refusal?.jobs ?? [])],
      }
    },
  )
}

/** A citizen files online: the counter has 8 working hours to check it. */
export function fileOnline(
  deps: Deps,
  context: Context,
  input: NewDossier,
  inSameTransaction: (
    tx: Transaction,
    dossier: { id: string; secretHash: Buffer; at: Temporal.Instant },
  ) => Promise<void>,
): Promise<OpenedDossier> {
  return deps.ledger.command(
    context,
    { name: 'dossiers.file', permission: 'dossier.file', place: receivingPlace(deps, input), input },
    async (tx, at) => {
      const outcome = await begin(deps, tx, context, at, 'file', prepare(deps, input).opening)
      await inSameTransaction(tx, { id: outcome.answer.id, secretHash: outcome.secretHash, at })
      return outcome
    },
  )
}

/** What was answered when a dossier began, told again to whoever holds the draft it came from. */
export async function openedDossier(deps: Deps, place: string, id: string): Promise<OpenedDossier> {
  const row = await deps.db.transaction({ 'app.places': place }, (tx) =>
    tx.get<{ code: string; dueAt: Temporal.Instant | undefined }>(
      sql`select code, due_at from dossiers.dossier where id = ${id}`,
    ),
  )
  return {
    id,
    code: row.code,
    secret: slipSecret(deps.slipKey, id),
    dueAt: row.dueAt?.toString(),
    warnings: [],
  }
}

export function receivingPlace(deps: Deps, input: NewDossier): string {
  const place = deps.places.find(input.place)
  if (!place || place.kind === 'city') throw notFound()
  return place.code
}

/** What is handed in, checked against the procedure. @throws Refusal `not-found`, `invalid` and those of procedures */
export function prepare(deps: Deps, input: NewDossier): { opening: Omit<Opening, 'code'> } {
  const place = deps.places.find(input.place)
  const resolving = deps.places.find(input.resolving ?? input.place)
  const procedure = deps.procedures.find(input.procedureCode)
  if (!place || place.kind === 'city' || !resolving || !procedure) throw notFound()
  const today = localDate(deps.clock.now())
  if (deps.procedures.repealOn(procedure.code, today)) throw procedureRepealed()
  const elsewhere = deps.procedures.elsewhere(procedure.code)
  if (elsewhere) throw procedureElsewhere(elsewhere)
  const version =
    procedure.versions.find((it) => it.version === input.procedureVersion) ??
    deps.procedures.versionOn(procedure.code, today)
  const form = input.form && readForm(deps, input.form)
  const { applicant, faults } = readApplicant(input.applicant, today)
  if (Object.keys(faults).length > 0) throw invalidFields(faults)
  const caseId = version.cases?.find((it) => it.id === input.caseId)?.id
  const published = new Set(version.components.map((component) => component.id))
  const named = [
    ...input.components.map((component) => component.id),
    ...Object.keys({ ...input.staged, ...input.scans, ...input.fromStore?.papers }),
  ]
  if (named.some((id) => !published.has(id))) throw outsideList()
  return {
    opening: {
      receiving: place.code,
      resolving: resolving.code,
      procedure: {
        code: procedure.code,
        version: version.version,
        route: input.route ?? deps.procedures.layRoute(version, { caseId, channel: input.channel }),
      },
      caseId,
      field: procedure.field.vi,
      channel: input.channel,
      applicant,
      components: input.components,
      request: input.request.trim() || version.name.vi,
      limit: input.limit ?? timeLimit(version, { caseId, channel: input.channel }),
      returnBy: input.returnBy,
      ...(form ? { form } : {}),
      ticketId: input.ticketId,
    },
  }
}

/** The declaration as it is stored. @throws Refusal `invalid` naming each answer that has to be put right */
function readForm(deps: Deps, { id, version, typed }: NonNullable<NewDossier['form']>): Opening['form'] {
  const form = deps.forms.pinned(id, version)
  if (!form) throw notFound()
  const { values, faults } = checkAnswers(form.version, typed, deps.forms.world())
  if (Object.keys(faults).length > 0) throw invalidFields(faults)
  return { id, version, answers: values }
}

async function begin(
  deps: Deps,
  tx: Transaction,
  context: Context,
  at: Temporal.Instant,
  type: 'file' | 'receive',
  given: Omit<Opening, 'code'>,
  { staged = {}, scans = {}, fromStore }: Pick<NewDossier, 'staged' | 'scans' | 'fromStore'> = {},
) {
  const [numbered] = await takeNumbers(deps, tx, given.receiving, at, 1)
  const { id, secretHash } = numbered!
  const owning = { place: given.receiving, owner: `dossier:${id}` as const, secretHash }
  const reused = fromStore
    ? await takeFromStore(deps, tx, context, given.personId, fromStore, { ...owning, at })
    : new Map()
  const opening: Omit<Opening, 'code'> = {
    ...given,
    components: await withScans(
      deps,
      tx,
      withReused(given.components, reused),
      { staged, scans },
      { ...owning, uploadedBy: context.actor },
    ),
  }
  const fileNames = Object.values(staged)
    .flat()
    .map((file) => file.fileName)
  const begun = compose(deps, context, at, type, opening, numbered!, fileNames)
  insertDossiers(deps, tx, [begun])
  return { ...(await outcomeOf(deps, tx, context, at, begun)), secretHash }
}

/** Papers of the store join theirs; nothing of them was handed in. */
function withReused(
  components: GivenComponent[],
  reused: ReadonlyMap<string, Pick<GivenComponent, 'files' | 'origin'>>,
): GivenComponent[] {
  const given = new Map(components.map((component) => [component.id, component]))
  for (const [id, { files, origin }] of reused) {
    const paper = given.get(id) ?? { id, originals: 0, certified: 0, copies: 0, files: [] }
    given.set(id, { ...paper, origin, files: [...paper.files, ...files] })
  }
  return [...given.values()]
}

/** Scans of the counter join their papers; a paper that came as a scan alone counts as digitised now. */
async function withScans(
  deps: Deps,
  tx: Transaction,
  components: GivenComponent[],
  { staged, scans }: { staged: Record<string, StagedFile[]>; scans: Record<string, string[]> },
  owning: Parameters<Deps['documents']['insert']>[2] & { secretHash: Buffer },
): Promise<GivenComponent[]> {
  const result = new Map(components.map((component) => [component.id, component]))
  for (const id of new Set([...Object.keys(staged), ...Object.keys(scans)])) {
    const files = staged[id] ?? []
    const scanned = scans[id] ?? []
    if (files.length + scanned.length === 0) continue
    const paper = result.get(id) ?? {
      id,
      originals: 0,
      certified: 0,
      copies: 1,
      origin: 1 as const,
      files: [],
    }
    const ids: string[] = []
    for (const file of files) ids.push(await deps.documents.insert(tx, file, owning))
    for (const scan of scanned) await deps.documents.inbox.give(tx, scan, owning)
    ids.push(...scanned)
    result.set(id, { ...paper, origin: 1, files: [...paper.files, ...ids] })
  }
  return [...result.values()]
}
