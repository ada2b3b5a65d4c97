import type { Readable } from 'node:stream'
import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import type { Disk } from '../disk.ts'
import type { FileOwner, Owning } from '../files.ts'
import type { Log } from '../log.ts'
import type { Renditions } from '../pictures/renditions.ts'
import { missing, notKept } from '../refusals.ts'

/** A paper in a person's store. */
export interface KeptPaper {
  id: string
  /** A result the state gave, or a paper that was digitised for a dossier. */
  kind: 'result' | 'paper'
  /** Which origin a component has that it is used for (Circular 01/2023/TT-VPCP). */
  origin: 2 | 3
  /** Of a result, as the catalogue has it: `KQ.G15.000031`. */
  code: string | undefined
  title: string
  fileId: string
  mime: string
  /** Bytes. */
  size: number
  /** The dossier it comes from, as people know it, and the place that gave it. */
  dossierCode: string
  place: string
  /** Where anybody may check its signature: `/verify/<request>`. */
  request: string | undefined
  since: Temporal.Instant
  /** The last day on which it may be used again. */
  validUntil: Temporal.PlainDate | undefined
}

/** How a person agreed that an officer looks into their store. */
export const consents = ['spoken', 'written'] as const
export type Consent = (typeof consents)[number]

/** Why a kept paper was taken back. */
export type TakenBack = 'recalled' | 'corrected' | 'not-digitised'

/** What a paper is kept with. */
export interface Keeping {
  personId: string
  kind: KeptPaper['kind']
  code?: string | undefined
  title: string
  fileId: string
  owner: `dossier:${string}`
  dossierCode: string
  place: string
  /** Opens the dossier to its owner, and with it what was kept of it. */
  secretHash: Buffer
  request?: string | undefined
  since: Temporal.Instant
  validUntil?: Temporal.PlainDate | undefined
}

/**
 * The personal document store (Decree 118/2025/NĐ-CP, Circular 01/2023/TT-VPCP). It opens to whoever holds the secret of
 * the dossier a paper comes from, and to an officer in the transaction that wrote down the look; see decision 0043.
 */
export interface Store {
  /** Keeps a file of a dossier for its person; kept before and taken back, it is there again. */
  keep(tx: Transaction, keeping: Keeping): void
  /** Takes back what was kept of a dossier: all of a kind, or these files of it. */
  unkeep(
    tx: Transaction,
    owner: `dossier:${string}`,
    taken: { kind: KeptPaper['kind']; files?: string[]; why: TakenBack; at: Temporal.Instant },
  ): void
  /** Opens a person's store to this transaction, and leaves for ever who looked, for what and with which consent. */
  look(
    tx: Transaction,
    look: {
      personId: string
      place: string
      actor: string
      reason: string
      consent: Consent
      at: Temporal.Instant
    },
  ): Promise<KeptPaper[]>
  /** What was kept of the dossier whose secret this transaction carries. */
  ofSecret(tx: Transaction): Promise<KeptPaper[]>
  /**
   * A paper whose store is open, to be read.
   * @throws Refusal `not-kept` when it is not there or was taken back; `file-missing` when the disk lost it
   */
  open(
    tx: Transaction,
    keptId: string,
  ): Promise<{ row: { mime: string; name: string; size: number; sha256: Buffer }; stream: Readable }>
  /**
   * Gives a paper of an open store to another owner, too: no bytes are copied. The store is opened by one secret and a
   * draft by another: after that the transaction speaks for the draft.
   * @throws Refusal `not-kept` when it is not there, was taken back or is no longer valid
   */
  reuse(
    tx: Transaction,
    keptId: string,
    owning: Owning & { owner: FileOwner; at: Temporal.Instant },
  ): Promise<{ fileId: string; origin: 2 | 3 }>
}

const columns = sql`id, kind, origin, code, title, file_id, mime, size, dossier_code, place, request, since, valid_until`
const unrevoked = sql`revoked_at is null`

export function createStore(deps: { renditions: Pick<Renditions, 'begin'>; disk: Disk; log: Log }): Store {
  return {
    keep(tx, it) {
      tx.send(sql`
        select documents.keep(${uuid()}, ${it.personId}, ${it.kind}, ${it.code}, ${it.title.slice(0, 300)}, ${it.fileId},
          ${it.owner}, ${it.dossierCode}, ${it.place}, ${it.secretHash}, ${it.request}, ${it.since}, ${it.validUntil})`)
    },

    unkeep(tx, owner, { kind, files, why, at }) {
      tx.send(sql`select documents.unkeep(${owner}, ${kind}, ${files}::uuid[], ${why}, ${at})`)
    },

    async look(tx, { personId, place, actor, reason, consent, at }) {
      await tx.run(sql`
        insert into documents.look (id, person_id, place, actor, reason, consent, at)
        values (${uuid()}, ${personId}, ${place}, ${actor}, ${reason}, ${consent}, ${at})`)
      return tx.many<KeptPaper>(sql`
        select ${columns} from documents.kept where person_id = ${personId} and ${unrevoked} order by since desc, id`)
    },

    ofSecret: (tx) =>
      tx.many<KeptPaper>(sql`
        select ${columns} from documents.kept where secret_hash = ledger.secret() and ${unrevoked}
        order by since desc, id`),

    async open(tx, keptId) {
      const row = await tx.find<{ mime: string; name: string; size: number; sha256: Buffer | undefined }>(sql`
        select mime, title as name, size, documents.content(file_id) as sha256 from documents.kept
        where id = ${keptId} and ${unrevoked}`)
      const { sha256 } = row ?? {}
      if (!row || !sha256) throw notKept()
      const stream = await deps.disk.read(sha256)
      if (!stream) throw missing()
      stream.on('error', (err) =>
        deps.log.error({ err, kept: keptId }, 'a kept paper could not be read to its end'),
      )
      return { row: { ...row, sha256 }, stream }
    },

    async reuse(tx, keptId, { owner, place, secretHash, uploadedBy, at, id = uuid() }) {
      const row = await tx.find<{ origin: 2 | 3 }>(sql`
        select origin from documents.reuse(${keptId}, ${id}, ${owner}, ${place}, ${secretHash}, ${uploadedBy}, ${at},
          ${localDate(at)}) as origin`)
      if (!row) throw notKept()
      if (owner.startsWith('draft:') && secretHash)
        tx.send(sql`select set_config('app.secret', ${secretHash.toString('hex')}, true)`)
      deps.renditions.begin(tx, { id, owner }, at)
      return { fileId: id, origin: row.origin }
    },
  }
}
