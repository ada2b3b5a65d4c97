import type { StagedFile } from '#modules/documents'
import { type Act, actSchema } from '#modules/dossiers'
import type { FormVisit } from './door.tsx'
import type { Returned } from './dossier-actions.tsx'
import { dossierTexts } from './dossier-texts.ts'
import type { Possible } from './dossier-view.ts'
import { findKeptFile, type KeptFile, keepFile } from './kept-files.ts'
import { readPapers } from './papers-table.tsx'
import type { DeskParts } from './parts.ts'
import { partKey } from './posted.ts'

/** What was typed, to be shown again with what is wrong. */
interface Wrong {
  returned: Returned
}

/** An action as it was posted: `complete` takes its files in and gives what is to be done. */
export function readAct(
  parts: DeskParts,
  visit: FormVisit,
  id: string,
): Wrong | { asTyped: Returned; complete(): Promise<Wrong | { body: Act }> } {
  const { context, posted, language } = visit
  const { fields, values } = posted
  const type = fields.type as Possible
  const text = dossierTexts(language)
  const get = (name: string) => fields[`${type}-${name}`]?.trim() ?? ''
  const faults: Record<string, string> = {}
  const kept = keptOf(visit, `${type}-`)
  for (const [name, fault] of Object.entries(posted.fileFaults)) {
    faults[name.slice(type.length + 1)] = fault[language]
  }
  const asTyped: Returned = { type, fields, values, faults, kept }

  // In the order of the forms: the list of faults is read beside them.
  if (type === 'ask-supplement' && !values['ask-supplement-items']) faults.items = text.chooseOne
  const amount = Number(get('amount').replace(/[.\s]/g, ''))
  if (needed[type]?.includes('amount') && !(Number.isSafeInteger(amount) && amount > 0))
    faults.amount = text.amountWrong
  for (const name of ['reason', 'legalGround'] as const) {
    if (needed[type]?.includes(name) && get(name).length < 3) faults[name] = text.tooShort
  }
  for (const name of ['to', 'officer', 'reference'] as const) {
    if (needed[type]?.includes(name) && !get(name)) faults[name] = text.needed
  }
  if (
    type === 'supply' &&
    !Object.keys(fields).some((name) => name.startsWith('supply-has-')) &&
    !hasAny(kept)
  ) {
    const first = Object.keys(fields).find((name) => name.startsWith('supply-originals-'))
    faults[`has-${first?.slice('supply-originals-'.length)}`] = text.chooseOne
  }
  if (type === 'attach-result' && !kept.files?.length) faults.files ??= text.fileNeeded
  if (type === 'hand-over' && get('acknowledged') !== 'yes') faults.acknowledged = text.mustAcknowledge
  if (Object.keys(faults).length > 0) return { returned: asTyped }

  // Files join the dossier before the action that names them; the same form gives the same files again.
  let place = 0
  const addAll = async (files: KeptFile[] = []) => {
    const ids: string[] = []
    for (const { file } of files) {
      place++
      ids.push(await parts.dossiers.addFile({ ...context, ...partKey(posted.key, place) }, id, file))
    }
    return ids
  }
  const complete = async () => {
    const data = await dataOf(type)
    const parsed = actSchema.safeParse({ type: actionOf(type), data })
    if (parsed.success) return { body: parsed.data as Act }
    const issue = parsed.error.issues[0]
    return { returned: { ...asTyped, faults: { [String(issue?.path[1] ?? 'reason')]: text.needed } } }
  }
  return { asTyped, complete }

  async function dataOf(which: Possible): Promise<Record<string, unknown>> {
    switch (which) {
      case 'accept':
        return {}
      case 'assign':
        return { officer: context.actor, name: context.name }
      case 'assign-other':
        return { officer: get('officer'), name: await nameOf(get('officer')) }
      case 'attach-result':
        return { files: await addAll(kept.files), summary: get('summary') }
      case 'supply':
        return { note: get('note'), components: await supplied() }
      case 'pass':
        return { step: get('step'), note: get('note') }
      case 'ask-supplement':
        return {
          items: values['ask-supplement-items'],
          reason: get('reason'),
          ...(get('until') ? { until: get('until') } : {}),
        }
      case 'approve':
        return { note: get('note'), ...(get('number') ? { number: get('number') } : {}) }
      case 'hand-over':
        return { to: get('to'), by: get('by'), acknowledged: true }
      case 'ask-payment':
        return { amount, reason: get('reason') }
      case 'paid':
        return { amount, reference: get('reference') }
      default:
        return {
          reason: get('reason'),
          legalGround: get('legalGround'),
          note: get('note'),
          step: get('step'),
        }
    }
  }

  async function supplied() {
    const { state } = await parts.dossiers.get(context, id)
    const version = await parts.procedures.pinned(state.procedure.code, state.procedure.version)
    const papers = readPapers('supply-', version.components, fields, (it) => Boolean(kept[it]?.length))
    const result = []
    for (const paper of papers) {
      const files = await addAll(kept[paper.id])
      result.push({ ...paper, files, origin: files.length > 0 ? 1 : 0 })
    }
    return result
  }

  async function nameOf(actor: string): Promise<string> {
    const accounts = await parts.access.accountsOf(visit.place.code)
    return accounts.find((account) => `officer:${account.id}` === actor)?.fullName ?? ''
  }
}

/** What the command calls it. */
export const actionOf = (type: Possible): Act['type'] => (type === 'assign-other' ? 'assign' : type)

const hasAny = (kept: Record<string, KeptFile[]>) => Object.values(kept).some((files) => files.length > 0)

const needed: Partial<Record<Possible, string[]>> = {
  refuse: ['reason', 'legalGround'],
  stop: ['reason', 'legalGround'],
  withdraw: ['reason'],
  'recall-result': ['reason'],
  'send-back': ['reason'],
  'ask-supplement': ['reason'],
  'ask-payment': ['amount', 'reason'],
  paid: ['amount', 'reference'],
  'hand-over': ['to'],
  'assign-other': ['officer'],
}

/**
 * Files sent now and before, by what they belong to: `files`, or the id of a paper. Names: `<prefix>files`,
 * `<prefix>scan-<id>` for new ones, `<prefix>kept` and `<prefix>kept-<id>` for those that were here already.
 */
export function keptOf({ context, posted }: FormVisit, prefix: string): Record<string, KeptFile[]> {
  const result: Record<string, KeptFile[]> = {}
  const add = (name: string, files: KeptFile[]) => {
    result[name] = [...(result[name] ?? []), ...files]
  }
  const keep = (files: StagedFile[]) => files.map((file) => keepFile(context.actor, file))
  for (const [name, notes] of Object.entries(posted.values)) {
    if (!name.startsWith(`${prefix}kept`)) continue
    const files = notes.map((note) => findKeptFile(context.actor, note)).filter((it) => it !== undefined)
    add(name.slice(`${prefix}kept-`.length) || 'files', files)
  }
  for (const [name, files] of Object.entries(posted.files)) {
    if (name === `${prefix}files`) add('files', keep(files))
    else if (name.startsWith(`${prefix}scan-`)) add(name.slice(`${prefix}scan-`.length), keep(files))
  }
  return result
}
