import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { v7 } from 'uuid'
import type { Clock } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { type Database, sql } from '#platform/db'
import { nfc } from '#platform/text'
import type { Files, StagedFile } from '../files.ts'
import type { Log } from '../log.ts'
import { tooLarge, uploadBusy, uploadGone } from '../refusals.ts'
import type { Pieces } from './pieces.ts'

/** What a whole upload is given to. */
export interface UploadTarget {
  /** Whether something may be sent there now. @throws Refusal when it may not */
  admit(reference: string): Promise<void>
  /**
   * Takes the whole. May be called twice for one upload (a process that died in between): `id` is the same then, and
   * the second time changes nothing. A text it gives is told to the sender.
   * @throws Refusal in words for the sender
   */
  claim(reference: string, staged: StagedFile, id: string): Promise<unknown>
  /** Who sends: what an officer scans stays as it is. A citizen, unless it says. */
  sender?: 'officer' | 'citizen'
}

export interface UploadState {
  offset: number
  length: number
  expiresAt: Temporal.Instant
  /** What the whole became, where its target says. */
  result?: string | undefined
}

/** Uploads in pieces (tus.io, protocol 1.0, with creation, expiration, checksum and termination). */
export interface Uploads {
  /** @throws Refusal `file-too-large`, or what the target says */
  create(wish: {
    target: string
    reference: string
    length: number
    name: string
    declaredType: string | undefined
  }): Promise<{ secret: string; expiresAt: Temporal.Instant }>
  /** Where the sender goes on; a whole that was not given to its target yet is given now. @throws Refusal `upload-gone` */
  state(secret: string): Promise<UploadState>
  /**
   * @returns `conflict`: the sender is not where the house is. `mismatch`: another checksum; the piece is not kept.
   * @throws Refusal `upload-gone`, `upload-busy`, `file-too-large`, or why the whole is not taken (it is removed then)
   */
  append(
    secret: string,
    source: Readable,
    options: { offset: number; checksum?: { algorithm: string; digest: Buffer } | undefined },
  ): Promise<UploadState | 'conflict' | 'mismatch'>
  /** The sender does not want it any more. */
  drop(secret: string): Promise<void>
  /** Removes what was not finished in time. Returns how many. */
  sweep(): Promise<number>
}

interface Row {
  id: string
  target: string
  reference: string
  name: string
  declaredType: string | undefined
  length: number
  expiresAt: Temporal.Instant
  claimedAt: Temporal.Instant | undefined
  result: string | undefined
}

const keptHours = 24
/** How long a newcomer waits for the older line of the same upload to be let go. Milliseconds. */
const patience = 5000

export function createUploads(deps: {
  db: Database
  clock: Clock
  pieces: Pieces
  files: Pick<Files, 'takeIn'>
  targets: Readonly<Record<string, UploadTarget>>
  maxBytes: number
  log: Log
}): Uploads {
  const { db, clock, pieces, files, targets, maxBytes, log } = deps
  const targetOf = (row: Pick<Row, 'target'>) => {
    const target = targets[row.target]
    if (!target) throw uploadGone()
    return target
  }
  const scoped = (secret: string) => ({
    'app.secret': sha256(secret).toString('hex'),
    'app.actor': 'public',
  })
  const find = async (secret: string): Promise<Row> => {
    const row = await db.transaction(scoped(secret), (tx) =>
      tx.find<Row>(sql`
        select id, target, reference, name, declared_type, length, expires_at, claimed_at, result from documents.upload
        where secret_hash = ${sha256(secret)}`),
    )
    if (!row || Temporal.Instant.compare(row.expiresAt, clock.now()) <= 0) throw uploadGone()
    return row
  }
  const forget = async (secret: string, id: string) => {
    await db.transaction(scoped(secret), (tx) => tx.run(sql`delete from documents.upload where id = ${id}`))
    await pieces.remove(id)
  }

  /** One line at a time for each upload: a newcomer ends the older one, which is mostly dead already. */
  const lines = new Map<string, Readable>()
  const takeLine = async (id: string, source?: Readable) => {
    const until = performance.now() + patience
    lines.get(id)?.destroy(Object.assign(new Error('another line goes on'), { name: 'AbortError' }))
    while (lines.has(id)) {
      if (performance.now() > until) throw uploadBusy()
      await sleep(5)
    }
    if (source) lines.set(id, source)
  }

  /** The whole goes to its target; a refusal ends the upload. */
  const claim = async (secret: string, row: Row) => {
    if (row.claimedAt) return row.result
    let result: string | undefined
    try {
      const { sender = 'citizen' } = targetOf(row)
      const claims = { fileName: row.name, declaredType: row.declaredType, sender }
      const staged = await files.takeIn(pieces.read(row.id), claims)
      const told = await targetOf(row).claim(row.reference, staged, row.id)
      result = typeof told === 'string' ? told : undefined
    } catch (error) {
      if ((error as Error).name === 'Refusal') await forget(secret, row.id)
      throw error
    }
    await db.transaction(scoped(secret), (tx) =>
      tx.run(
        sql`update documents.upload set claimed_at = ${clock.now()}, result = ${result} where id = ${row.id}`,
      ),
    )
    await pieces.remove(row.id)
    return result
  }

  const offsetOf = async (row: Row): Promise<number> => {
    if (row.claimedAt) return row.length
    const offset = await pieces.offset(row.id)
    if (offset === undefined) throw uploadGone()
    return offset
  }

  return {
    async create({ target, reference, length, name, declaredType }) {
      if (length > maxBytes) throw tooLarge(maxBytes)
      await targetOf({ target }).admit(reference)
      const secret = token()
      const id = v7()
      const now = clock.now()
      const expiresAt = now.add({ hours: keptHours })
      await pieces.create(id)
      await db.transaction(scoped(secret), (tx) =>
        tx.run(sql`
          insert into documents.upload (id, secret_hash, target, reference, name, declared_type, length, created_at,
            expires_at)
          values (${id}, ${sha256(secret)}, ${target}, ${reference}, ${nfc(name).slice(0, 400) || 'tài liệu'},
            ${declaredType}, ${length}, ${now}, ${expiresAt})`),
      )
      return { secret, expiresAt }
    },

    async state(secret) {
      const row = await find(secret)
      if (lines.has(row.id)) await takeLine(row.id)
      const offset = await offsetOf(row)
      const result = offset === row.length ? await claim(secret, row) : undefined
      return { offset, length: row.length, expiresAt: row.expiresAt, result }
    },

    async append(secret, source, { offset, checksum }) {
      const row = await find(secret)
      await takeLine(row.id, source)
      try {
        const here = await offsetOf(row)
        if (here !== offset) return 'conflict'
        const options = { from: here, most: row.length, checksum }
        const { offset: reached, failed } =
          here === row.length ? { offset: here } : await pieces.append(row.id, source, options)
        if (failed === 'mismatch') return 'mismatch'
        if (failed === 'beyond') throw tooLarge(row.length)
        const result = reached === row.length ? await claim(secret, row) : undefined
        return { offset: reached, length: row.length, expiresAt: row.expiresAt, result }
      } finally {
        if (lines.get(row.id) === source) lines.delete(row.id)
      }
    },

    async drop(secret) {
      const { id } = await find(secret)
      await takeLine(id)
      await forget(secret, id)
    },

    async sweep() {
      const gone = await db.transaction({ 'app.places': '*', 'app.actor': 'system:uploads' }, (tx) =>
        tx.many<{ id: string }>(
          sql`delete from documents.upload where expires_at < ${clock.now()} returning id`,
        ),
      )
      for (const { id } of gone) await pieces.remove(id)
      // Of a process that died between the file and its row.
      const here = await pieces.ids()
      const known = await db.transaction({ 'app.places': '*', 'app.actor': 'system:uploads' }, (tx) =>
        tx.many<{ id: string }>(sql`select id from documents.upload where id = any(${here}::uuid[])`),
      )
      const rows = new Set(known.map(({ id }) => id))
      const hourAgo = clock.now().subtract({ hours: 1 }).epochMilliseconds
      let strays = 0
      for (const id of here) {
        if (rows.has(id) || bornAt(id) > hourAgo) continue
        await pieces.remove(id)
        strays++
      }
      if (gone.length + strays > 0)
        log.info({ removed: gone.length + strays }, 'unfinished uploads were removed')
      return gone.length + strays
    },
  }
}

/** A UUID v7 begins with its millisecond. */
const bornAt = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
