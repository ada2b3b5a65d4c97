import { v7 as uuid } from 'uuid'
import type { RenditionKind } from '#modules/documents'
import {
  byMeaning,
  checkAnswers,
  type Facts,
  factsOf,
  fieldsOf,
  isBoxOf,
  type Offer,
  offersOf,
  type PinnedForm,
  reuse,
  type Typed,
  typedFor,
} from '#modules/forms'
import { procedureElsewhere } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import { applicantOf, returnOf } from './applicant.ts'
import type { Deps } from './deps.ts'
import { type ShownFile, shownFiles } from './files.ts'
import { fileOnline, type NewDossier, type OpenedDossier, openedDossier } from './open.ts'
import type { GivenComponent, Opening } from './opening.ts'
import type { Dossier } from './read.ts'
import { draftFiled, draftGone, procedureRepealed, tooManyFiles } from './refusals.ts'
import { slipHash } from './secret.ts'

/** A citizen's unfinished filing, as typed: nothing is lost, right or wrong. */
export interface Draft {
  id: string
  procedureCode: string
  procedureVersion: number
  place: string
  language: Language
  answers: DraftAnswers
  updatedAt: Temporal.Instant
  dossierId: string | undefined
}

export interface DraftAnswers {
  form: DraftForm
  /** Component id → files uploaded for it. */
  files?: Record<string, DraftFile[]>
}

/** The declaration of a draft: it keeps the version it was begun with, whatever comes after. */
export interface DraftForm {
  id: string
  version: number
  /** Box by box, right or wrong. */
  typed: Typed
  /** Field → the dossier its answer was taken from. */
  from?: Record<string, string>
}

const keptDays = 30

/** Begins a draft. The token is part of its link: whoever has the link has the draft. */
export async function startDraft(
  deps: Deps,
  context: Context,
  input: { place: string; procedureCode: string; language: Language },
): Promise<{ token: string }> {
  const place = deps.places.find(input.place)
  const procedure = deps.procedures.find(input.procedureCode)
  if (!place || place.kind === 'city' || !procedure || procedure.online === 'none') throw notFound()
  const today = localDate(deps.clock.now())
  if (deps.procedures.repealOn(procedure.code, today)) throw procedureRepealed()
  const elsewhere = deps.procedures.elsewhere(procedure.code)
  if (elsewhere) throw procedureElsewhere(elsewhere)
  const version = deps.procedures.versionOn(procedure.code, today)
  const form = deps.forms.forProcedure(procedure.code, today)
  const answers: DraftAnswers = { form: { id: form.id, version: form.version.version, typed: {} } }
  return deps.ledger.command(
    context,
    { name: 'dossiers.start-draft', permission: 'dossier.file', place: place.code, input },
    async (tx, at) => {
      const id = uuid()
      const secret = token()
      await tx.run(sql`
        insert into dossiers.draft (id, secret_hash, procedure_code, procedure_version, place, language, answers,
          created_at, updated_at)
        values (${id}, ${sha256(secret)}, ${procedure.code}, ${version.version}, ${place.code}, ${input.language},
          ${JSON.stringify(answers)}::jsonb, ${at}, ${at})`)
      // The answer is part of the command: a second tap leads to the same draft.
      return { answer: { token: secret }, subject: `draft:${id}` }
    },
  )
}

export async function getDraft(deps: Deps, draftToken: string): Promise<Draft> {
  const row = await inDraftScope(deps, draftToken, (tx, hash) =>
    tx.find<Draft>(sql`
      select id, procedure_code, procedure_version, place, language, answers, updated_at, dossier_id
      from dossiers.draft where secret_hash = ${hash}`),
  )
  if (!row) throw draftGone()
  return row.dossierId ? row : keptUp(deps, row)
}

/**
 * The draft under the editions that it is filed with: those it was begun with, for 30 days after others took their place.
 * Nobody has to begin anew because a form changed while they looked for a paper, and nobody files by old rules for ever.
 */
function keptUp(deps: Deps, draft: Draft): Draft {
  const { procedureCode: code, procedureVersion: version, answers } = draft
  const today = localDate(deps.clock.now())
  const form = draftForm(deps, draft)
  return {
    ...draft,
    procedureVersion: isOver(deps.procedures.endOf(code, version), today)
      ? deps.procedures.versionOn(code, today).version
      : version,
    answers: { ...answers, form: { ...answers.form, version: form.version.version } },
  }
}

const isOver = (end: Temporal.PlainDate | undefined, today: Temporal.PlainDate) =>
  end !== undefined && Temporal.PlainDate.compare(end.add({ days: keptDays }), today) <= 0

/**
 * The form a draft was begun with, or the present one when that was replaced 30 days ago.
 * @throws Refusal `draft-gone` when the house does not have it any longer
 */
export function draftForm(deps: Deps, draft: Pick<Draft, 'answers'>): PinnedForm {
  const { id, version } = draft.answers.form
  const today = localDate(deps.clock.now())
  const form = isOver(deps.forms.endOf(id, version), today)
    ? deps.forms.on(id, today)
    : deps.forms.pinned(id, version)
  if (!form) throw draftGone()
  return form
}

/**
 * Saves what was typed on a page of the draft (or, without a page, in the whole form), right or wrong: faults are shown,
 * and kept all the same. Boxes of the page that were not sent are empty: nobody sends a box that is not ticked. Names
 * that no question has are left out.
 */
export async function saveDraft(
  deps: Deps,
  draftToken: string,
  sent: Record<string, unknown>,
  pageId?: string,
): Promise<Draft> {
  await inDraftScope(deps, draftToken, async (tx, hash) => {
    // Under a lock: two pages saved at once must both stay.
    const row = await tx.find<{ answers: DraftAnswers; dossierId: string | undefined }>(
      sql`select answers, dossier_id from dossiers.draft where secret_hash = ${hash} for update`,
    )
    if (!row) throw draftGone()
    if (row.dossierId) throw draftFiled()
    const { version } = draftForm(deps, row)
    const fields = pageId ? version.pages.find((page) => page.id === pageId)?.fields : fieldsOf(version)
    if (!fields) throw notFound()
    const { form } = row.answers
    const kept = Object.entries(form.typed).filter(([name]) => pageId && !isBoxOf(fields, name))
    const typed = { ...Object.fromEntries(kept), ...typedFor(fields, sent) }
    await writeForm(tx, hash, { ...form, typed }, deps.clock.now())
  })
  return getDraft(deps, draftToken)
}

/**
 * Fills in what is known already, where nothing was typed yet.
 * @param chosen the questions to answer so; all of them without it
 * @returns how many questions it answered
 */
export async function reuseInDraft(
  deps: Deps,
  draftToken: string,
  facts: Facts,
  chosen?: readonly string[],
): Promise<number> {
  return inDraftScope(deps, draftToken, async (tx, hash) => {
    const row = await tx.find<{ answers: DraftAnswers }>(
      sql`select answers from dossiers.draft where secret_hash = ${hash} and dossier_id is null for update`,
    )
    if (!row) throw draftGone()
    const { version } = draftForm(deps, row)
    const { form } = row.answers
    const found = reuse(version, facts, deps.forms.world())
    const { values } = checkAnswers(version, form.typed, deps.forms.world())
    const open = fieldsOf(version).filter(
      ({ id }) =>
        found.from[id] !== undefined && values[id] === undefined && (!chosen || chosen.includes(id)),
    )
    const typed = { ...form.typed, ...typedFor(open, found.typed) }
    const from = { ...form.from, ...Object.fromEntries(open.map(({ id }) => [id, found.from[id]!])) }
    await writeForm(tx, hash, { ...form, typed, from }, deps.clock.now())
    return open.length
  })
}

function writeForm(tx: Tx, hash: Buffer, form: DraftForm, at: Temporal.Instant): Promise<unknown> {
  return tx.run(sql`
    update dossiers.draft set answers = answers || ${JSON.stringify({ form })}::jsonb, updated_at = ${at}
    where secret_hash = ${hash}`)
}

/** What a dossier says of universal questions: to be used again in another form. */
export function factsOfDossier(deps: Deps, { actions }: Pick<Dossier, 'actions'>): Facts {
  const opening = actions[0]
  const given = opening && 'form' in opening.data ? opening.data.form : undefined
  const form = given && deps.forms.pinned(given.id, given.version)
  if (!opening || !given || !form) return new Map()
  const on = localDate(Temporal.Instant.from(opening.at)).toString()
  return factsOf(form.version, given.answers, (opening.data as Opening).code, on)
}

/** What is known of the questions a draft leaves open. */
export function offersInDraft(deps: Deps, draft: Draft, facts: Facts): Offer[] {
  const { version } = draftForm(deps, draft)
  const world = deps.forms.world()
  const { values } = checkAnswers(version, draft.answers.form.typed, world)
  return offersOf(version, facts, world).filter(({ field }) => values[field.id] === undefined)
}

/** @throws Refusal `draft-gone`, `draft-filed`, or `not-found` for a paper that is not on the list */
export async function requireDraftOpen(deps: Deps, draftToken: string, componentId: string): Promise<Draft> {
  const draft = await getDraft(deps, draftToken)
  if (draft.dossierId) throw draftFiled()
  const version = await deps.procedures.pinned(draft.procedureCode, draft.procedureVersion)
  if (!version.components.some((component) => component.id === componentId)) throw notFound()
  return draft
}

/** Files of one paper at most, as the API has it. */
const mostFiles = 20

/**
 * An upload for one component of the draft.
 * @param fileId for an upload that may be claimed twice: the second time changes nothing
 * @throws Refusal `draft-gone`, `draft-filed`, `not-found`, `too-many-files`
 */
export async function addDraftFile(
  deps: Deps,
  draftToken: string,
  componentId: string,
  staged: Parameters<Deps['documents']['insert']>[1],
  fileId?: string,
): Promise<Draft> {
  const draft = await requireDraftOpen(deps, draftToken, componentId)
  await inDraftScope(deps, draftToken, async (tx, hash) => {
    // Read again under a lock: two uploads at once must both stay.
    const { answers } = await tx.get<{ answers: DraftAnswers }>(
      sql`select answers from dossiers.draft where secret_hash = ${hash} for update`,
    )
    const before = answers.files?.[componentId] ?? []
    if (before.some((file) => file.id === fileId)) return
    if (before.length >= mostFiles) throw tooManyFiles(mostFiles)
    const id = await deps.documents.insert(tx, staged, {
      place: draft.place,
      owner: `draft:${draft.id}`,
      secretHash: hash,
      uploadedBy: 'public',
      id: fileId,
    })
    const list = [...before, { id, name: staged.fileName, size: staged.size }]
    const files = { ...answers.files, [componentId]: list }
    await tx.run(sql`
      update dossiers.draft set answers = answers || ${JSON.stringify({ files })}::jsonb, updated_at = ${deps.clock.now()}
      where secret_hash = ${hash}`)
  })
  return getDraft(deps, draftToken)
}

/**
 * Uses a paper that was kept of an earlier dossier for one of the draft, for whoever holds both. Nothing is copied. Used
 * there already, nothing changes.
 * @throws Refusal `draft-gone`, `draft-filed`, `not-found`, `not-kept`, `too-many-files`
 */
export async function reuseKeptInDraft(
  deps: Deps,
  draftToken: string,
  componentId: string,
  from: { code: string; secret: string; kept: string },
): Promise<void> {
  const draft = await requireDraftOpen(deps, draftToken, componentId)
  const hash = sha256(draftToken)
  const earlier = slipHash(from.code, from.secret).toString('hex')
  await deps.db.transaction({ 'app.secret': earlier, 'app.actor': 'public' }, async (tx) => {
    const paper = (await deps.documents.store.ofSecret(tx)).find(({ id }) => id === from.kept)
    if (!paper) throw notFound()
    const at = deps.clock.now()
    const fileId = uuid()
    const owner = `draft:${draft.id}` as const
    const owning = { owner, place: draft.place, secretHash: hash, uploadedBy: 'public', at, id: fileId }
    const { origin } = await deps.documents.store.reuse(tx, from.kept, owning)
    const { answers } = await tx.get<{ answers: DraftAnswers }>(
      sql`select answers from dossiers.draft where secret_hash = ${hash} and dossier_id is null for update`,
    )
    const before = answers.files?.[componentId] ?? []
    if (before.length >= mostFiles) throw tooManyFiles(mostFiles)
    const files = {
      ...answers.files,
      [componentId]: [...before, { id: fileId, name: paper.title, size: paper.size, origin }],
    }
    await tx.run(sql`
      update dossiers.draft set answers = answers || ${JSON.stringify({ files })}::jsonb, updated_at = ${at}
      where secret_hash = ${hash}`)
  })
}

export async function removeDraftFile(deps: Deps, draftToken: string, fileId: string): Promise<void> {
  await changeDraftFiles(
    deps,
    draftToken,
    (list) => list.filter((file) => file.id !== fileId),
    (tx, draftId) => deps.documents.removeFromDraft(tx, `draft:${draftId}`, fileId),
  )
}

/** What is shown of a draft's files: names, states and how they look. */
export async function draftFiles(deps: Deps, draftToken: string): Promise<ShownFile[]> {
  return inDraftScope(deps, draftToken, async (tx, hash) => {
    const row = await tx.find<{ id: string }>(sql`select id from dossiers.draft where secret_hash = ${hash}`)
    return row ? shownFiles(deps, tx, `draft:${row.id}`) : []
  })
}

/** A picture of a page of a draft's file. @throws Refusal `draft-gone`, `not-found` */
export async function openDraftPicture(
  deps: Deps,
  draftToken: string,
  wanted: { fileId: string; kind: RenditionKind; page: number },
): ReturnType<Deps['documents']['pictures']['open']> {
  const { id } = await getDraft(deps, draftToken)
  const context: Context = {
    ...{ actor: 'public', name: '', grants: new Map(), language: 'vi', purpose: 'own-draft' },
    secret: sha256(draftToken).toString('hex'),
  }
  return deps.documents.pictures.open(context, 'document.read', { owner: `draft:${id}`, ...wanted })
}

/** Moves a file one place up (-1) or down (1) among those of its paper; at the end it stays. */
export async function moveDraftFile(
  deps: Deps,
  draftToken: string,
  fileId: string,
  by: 1 | -1,
): Promise<void> {
  await changeDraftFiles(deps, draftToken, (list) => {
    const from = list.findIndex((file) => file.id === fileId)
    const to = from + by
    if (from < 0 || to < 0 || to >= list.length) return list
    const moved = [...list]
    ;[moved[from], moved[to]] = [moved[to]!, moved[from]!]
    return moved
  })
}

/** Turns the pictures of a file by a quarter, clockwise. @throws Refusal `not-found` also before it is known to be clean */
export async function turnDraftFile(deps: Deps, draftToken: string, fileId: string): Promise<void> {
  await inDraftScope(deps, draftToken, async (tx, hash) => {
    const row = await tx.find<{ id: string }>(
      sql`select id from dossiers.draft where secret_hash = ${hash} and dossier_id is null`,
    )
    if (!row) throw draftGone()
    await deps.documents.pictures.turn(tx, `draft:${row.id}`, fileId)
  })
}

/** A file of a draft; `origin`: it was used again, from a dossier (2) or a result (3). */
interface DraftFile {
  id: string
  name: string
  size: number
  origin?: 2 | 3
}

/** Changes the lists of files under a lock, and nothing else of the draft. @throws Refusal `draft-gone` */
async function changeDraftFiles(
  deps: Deps,
  draftToken: string,
  change: (list: DraftFile[]) => DraftFile[],
  before: (tx: Tx, draftId: string) => Promise<unknown> = async () => {},
): Promise<void> {
  await inDraftScope(deps, draftToken, async (tx, hash) => {
    const row = await tx.find<{ id: string; answers: DraftAnswers }>(
      sql`select id, answers from dossiers.draft where secret_hash = ${hash} and dossier_id is null for update`,
    )
    if (!row) throw draftGone()
    await before(tx, row.id)
    const lists = Object.entries(row.answers.files ?? {}).map(([id, list]) => [id, change(list)])
    const files = JSON.stringify({ files: Object.fromEntries(lists) })
    await tx.run(
      sql`update dossiers.draft set answers = answers || ${files}::jsonb where secret_hash = ${hash}`,
    )
  })
}

/** Files the draft. The draft's id is the idempotency key: a second tap gives the same dossier. */
export async function fileDraft(deps: Deps, context: Context, draftToken: string): Promise<OpenedDossier> {
  const draft = await getDraft(deps, draftToken)
  if (draft.dossierId) return openedDossier(deps, draft.place, draft.dossierId)
  const { answers } = draft
  const components: GivenComponent[] = Object.entries(answers.files ?? {})
    .filter(([, files]) => files.length > 0)
    .map(([id, files]) => ({
      id,
      originals: 0,
      certified: 0,
      copies: 1,
      origin: files.find((file) => file.origin)?.origin ?? 1,
      files: files.map((file) => file.id),
    }))
  const input: NewDossier = {
    place: draft.place,
    procedureCode: draft.procedureCode,
    procedureVersion: draft.procedureVersion,
    channel: 'online',
    components,
    form: answers.form,
    ...wishesOf(deps, draft),
  }
  const hash = sha256(draftToken)
  return fileOnline(
    deps,
    { ...context, key: draft.id, secret: hash.toString('hex') },
    input,
    async (tx, dossier) => {
      await tx.run(sql`
      update dossiers.draft set dossier_id = ${dossier.id}, updated_at = ${dossier.at} where secret_hash = ${hash}`)
      await deps.documents.handOver(tx, `draft:${draft.id}`, {
        owner: `dossier:${dossier.id}`,
        place: draft.place,
        secretHash: dossier.secretHash,
      })
    },
  )
}

/** What every dossier has, out of the universal questions of its form. */
function wishesOf(deps: Deps, draft: Draft): Pick<NewDossier, 'applicant' | 'request' | 'returnBy'> {
  const { version } = draftForm(deps, draft)
  const { values } = checkAnswers(version, draft.answers.form.typed, deps.forms.world())
  return {
    applicant: applicantOf(version, values),
    request: String(byMeaning(version, values).get('request.text')?.value ?? ''),
    returnBy: returnOf(version, values),
  }
}

/** Drafts nobody touched for 30 days are removed, with what was uploaded for them. */
export async function removeOldDrafts(deps: Deps): Promise<number> {
  const limit = deps.clock.now().subtract({ hours: keptDays * 24 })
  return deps.db.transaction({ 'app.places': '*', 'app.actor': 'system:drafts' }, async (tx) => {
    const removed = await tx.many<{ id: string }>(
      sql`delete from dossiers.draft where dossier_id is null and updated_at < ${limit} returning id`,
    )
    for (const { id } of removed) await deps.documents.removeFromDraft(tx, `draft:${id}`)
    return removed.length
  })
}

type Tx = Parameters<Parameters<Deps['ledger']['read']>[2]>[0]

function inDraftScope<Answer>(
  deps: Deps,
  draftToken: string,
  body: (tx: Tx, hash: Buffer) => Promise<Answer>,
): Promise<Answer> {
  const hash = sha256(draftToken)
  return deps.db.transaction({ 'app.secret': hash.toString('hex'), 'app.actor': 'public' }, (tx) =>
    body(tx, hash),
  )
}

/** The owner's context once code and secret are known. */
export function ownerContext(context: Context, code: string, secret: string): Context {
  return { ...context, actor: 'public', secret: slipHash(code, secret).toString('hex') }
}
