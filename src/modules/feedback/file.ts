import { v7 as uuid } from 'uuid'
import type { StagedFile } from '#modules/documents'
import { localDate } from '#platform/clock'
import { readableSecret, sign } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import { type Language, nfc } from '#platform/text'
import type { Action } from './actions.ts'
import type { Deps } from './deps.ts'
import { foldReport } from './fold.ts'
import { tellFromNowOn } from './letters/tell.ts'
import { mostPhotos } from './most-photos.ts'
import { attachPhotos, isPhoto, newPhotoKey, withPhotoKey } from './photos.ts'
import { type ReportField, reportWrong } from './refusals.ts'
import { rowOf, searchKeyOf } from './row.ts'
import { doorHash } from './secret.ts'
import { writeSender } from './sender.ts'
import type { Channel, ReportState } from './state.ts'

/** What somebody reports, as it was typed. */
export interface NewReport {
  /** Code or short name of the ward; the city itself takes none. */
  place: string
  kind: string
  channel: Channel
  words: string
  procedure?: string | undefined
  dossierCode?: string | undefined
  name?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  isPrivate?: boolean | undefined
  photos?: StagedFile[] | undefined
  language: Language
}

export interface FiledReport {
  id: string
  code: string
  /** With the code it opens the report to its sender; told once. */
  secret: string
}

const fewest = 20
export const longestWords = 4000

/** Who may take in a report that comes this way: anybody their own; an officer what they are told at the counter. */
const permissions: Record<Channel, string> = { web: 'feedback.file', counter: 'feedback.record' }

/**
 * Somebody reports something; permission `feedback.file`, and `feedback.record` of what was told at a counter.
 * @throws Refusal `report-wrong` naming the fields, `file-expired` when a photo was staged too long ago
 */
export async function fileReport(deps: Deps, context: Context, typed: NewReport): Promise<FiledReport> {
  const { place, data, sender, photos } = checked(deps, typed)
  const contact = JSON.stringify([sender, typed.email ?? ''])
  const key = photos.length > 0 ? newPhotoKey() : undefined
  return deps.ledger.command(
    key ? withPhotoKey(context, key) : context,
    {
      name: 'feedback.file',
      permission: permissions[typed.channel],
      place,
      // Compared with a second request, and nobody to be found from it by trying.
      input: [
        data,
        sign(deps.key, `report ${contact}`),
        ...photos.map(({ sha256 }) => sha256.toString('hex')),
      ],
    },
    async (tx, at) => {
      const id = uuid()
      const code = await nextCode(tx, at)
      const secret = readableSecret()
      const report = key && { id, place, key, uploadedBy: context.actor }
      const attached = report ? { photos: await attachPhotos(deps, tx, photos, report) } : {}
      const action: Action = {
        type: 'file',
        data: { ...data, code, ...attached },
        seq: 1,
        at: at.toString(),
        actor: context.actor,
        // Whoever reports something of their own is not named by it, signed in or not.
        actorName: typed.channel === 'counter' ? context.name : '',
      }
      const state = foldReport([action])
      const secretHash = doorHash(code, secret)
      insert(deps, tx, { id, action, state, language: typed.language, secretHash, photoKey: key })
      writeSender(tx, id, sender)
      const letter = { id, code, secret, place, email: typed.email, language: typed.language }
      const jobs = await tellFromNowOn(deps, tx, at, letter)
      const subject = `feedback:${id}`
      return {
        answer: { id, code, secret },
        place,
        subject,
        events: [{ stream: place, type: 'feedback.file', subject, data: { code, status: state.status } }],
        detail: { code, kind: data.kind, channel: data.channel },
        jobs,
      }
    },
  )
}

/** Whether a report could be filed as it is. @throws Refusal `report-wrong` naming the fields */
export const checkReport = (deps: Deps, typed: NewReport): void => void checked(deps, typed)

function checked({ places, procedures, rules }: Deps, typed: NewReport) {
  const ward = places.find(typed.place)
  const kind = rules.kinds.find(({ id }) => id === typed.kind)
  // Lines stay lines: people write lists.
  const words = typed.words.normalize('NFC').replaceAll('\r\n', '\n').trim()
  const procedure = nfc(typed.procedure ?? '')
  const phone = (typed.phone ?? '').replace(/[\s.-]/g, '')
  const photos = typed.photos ?? []
  const faults: ReportField[] = []
  if (!ward || ward.kind === 'city') faults.push('place')
  if (!kind) faults.push('kind')
  if (words.length < fewest || words.length > longestWords) faults.push('words')
  if (procedure && !procedures.find(procedure)) faults.push('procedure')
  if (phone && !/^\+?\d{9,12}$/.test(phone)) faults.push('phone')
  if (photos.length > mostPhotos || !photos.every(isPhoto)) faults.push('photos')
  if (faults.length > 0 || !ward || !kind) throw reportWrong(faults)
  const dossierCode = nfc(typed.dossierCode ?? '').slice(0, 60)
  return {
    place: ward.code,
    photos,
    sender: { name: nfc(typed.name ?? '').slice(0, 200), phone },
    data: {
      ...{ place: ward.code, kind: kind.id, stream: kind.stream, limits: rules.streams[kind.stream] },
      ...{ channel: typed.channel, words, isPrivate: typed.isPrivate ?? false },
      ...(procedure ? { procedure } : {}),
      ...(dossierCode ? { dossierCode } : {}),
    },
  }
}

/** `PA-261118-0001`: phản ánh, the day, the how many-th of the city on it. */
async function nextCode(tx: Transaction, at: Temporal.Instant): Promise<string> {
  const day = localDate(at)
  const { lastNumber } = await tx.get<{ lastNumber: number }>(sql`
    insert into feedback.series as s (day, last_number) values (${day}, 1)
    on conflict (day) do update set last_number = s.last_number + 1 returning last_number`)
  return `PA-${day.toString().slice(2).replaceAll('-', '')}-${String(lastNumber).padStart(4, '0')}`
}

function insert(
  deps: Deps,
  tx: Transaction,
  report: {
    id: string
    action: Action
    state: ReportState
    language: Language
    secretHash: Buffer
    photoKey: Buffer | undefined
  },
): void {
  const { id, action, state, language, secretHash, photoKey } = report
  const row = rowOf(deps.calendar, state)
  tx.send(sql`
    with acted as (
      insert into feedback.action (report_id, seq, type, at, actor, actor_name, data)
      values (${id}, ${action.seq}, ${action.type}, ${action.at}, ${action.actor}, ${action.actorName},
        ${JSON.stringify(action.data)}::jsonb))
    insert into feedback.report (id, code, place, came_in_at, kind, stream, channel, status, owner_permission,
      next_due_at, filed_at, filed_on, classify_due_on, due_at, due_on, version, calendar, language, search_key, state,
      secret_hash, photo_key)
    values (${id}, ${state.code}, ${row.place}, ${state.cameInAt}, ${state.kind}, ${state.stream}, ${state.channel},
      ${row.status}, ${row.ownerPermission}, ${row.nextDueAt}, ${state.filedAt},
      ${localDate(Temporal.Instant.from(state.filedAt))}, ${row.classifyDueOn}, ${row.dueAt}, ${row.dueOn},
      ${row.version}, ${deps.calendar.version}, ${language}, ${searchKeyOf(state)},
      ${JSON.stringify(state)}::jsonb, ${secretHash}, ${photoKey})`)
}
