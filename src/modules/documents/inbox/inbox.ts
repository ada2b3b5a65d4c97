import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Context, type Ledger, notFound, scopeOf, systemContext } from '#platform/ledger'
import type { Text } from '#platform/text'
import type { FileOwner, Files, StagedFile } from '../files.ts'
import type { Log } from '../log.ts'
import type { Look, Renditions } from '../pictures/renditions.ts'
import { scanGone } from '../refusals.ts'
import type { ScanState } from '../scanning/engine.ts'
import { findFacts, type TextFact } from '../text/facts.ts'
import { pagesOf } from '../text/text.ts'

/** A scan that waits for an officer, or one that could not be taken. */
export interface InboxScan {
  /** Also of its file. */
  id: string
  counter: number
  /** As the scanner called it. */
  name: string
  arrivedAt: Temporal.Instant
  /** Why it was not taken. */
  rejected: Text | undefined
  scan: ScanState | undefined
  /** How it can be shown; undefined until it is known to be clean. */
  look: Look | undefined
  /** Numbers, names and dates in it, to fill fields with if an officer wants it. */
  facts: TextFact[]
}

/** What scanners brought and nobody has put to a paper yet. Removed after 24 hours. */
export interface Inbox {
  /** Of a ward, or of one of its counters; the newest first. */
  list(context: Context, place: string, counter?: number): Promise<InboxScan[]>
  /**
   * What a desk shows of it, with the position of the place's stream from which on it has to listen, and the files of the
   * place that nobody can open before they were looked at for viruses.
   */
  show(
    context: Context,
    place: string,
    counter?: number,
  ): Promise<{
    scans: InboxScan[]
    seq: number
    waiting: { files: number; since: Temporal.Instant | undefined }
  }>
  /**
   * Gives a scan to a dossier, in the transaction that names it there.
   * @throws Refusal `scan-gone` when somebody else took it, or it was removed
   */
  give(
    tx: Transaction,
    scanId: string,
    to: { owner: FileOwner; place: string; secretHash: Buffer },
  ): Promise<void>
  /** Removes a scan nobody wants, or the note of one that was not taken. @throws Refusal `not-found` */
  drop(context: Context, place: string, scanId: string): Promise<null>
  /** A picture of a scan's page. @throws Refusal `not-found` */
  openPicture(
    context: Context,
    place: string,
    wanted: { fileId: string; kind: 'thumbnail' | 'preview'; page: number },
  ): ReturnType<Renditions['open']>
  /** Takes a scan in, once for each id. Returns whether it is new. */
  add(
    scan: { id: string; place: string; counter: number; name: string },
    staged: StagedFile,
  ): Promise<boolean>
  /** Notes that a scan was not taken, once for each id. */
  reject(scan: { id: string; place: string; counter: number; name: string }, why: Text): Promise<void>
  /** Removes what nobody took for 24 hours. Returns how many. */
  sweep(): Promise<number>
}

const keptHours = 24
const ownerOf = (place: string): FileOwner => `scan:${place}`

export function createInbox(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  files: Pick<Files, 'insert'>
  pictures: Pick<Renditions, 'looks' | 'open'>
  log: Log
}): Inbox {
  const { ledger, db, clock, files, pictures, log } = deps
  const house = systemContext('scans')
  const everywhere = scopeOf(house, 'document.read')
  const happened = (
    type: string,
    { id, place, counter }: { id: string; place: string; counter: number },
  ) => ({
    subject: `scan:${id}`,
    events: [{ stream: place, type, subject: `scan:${id}`, data: { counter } }],
    detail: { counter },
  })

  const scansOf = async (tx: Transaction, place: string, counter: number | undefined) => {
    const rows = await tx.many<Omit<InboxScan, 'look' | 'facts'>>(sql`
      select i.id, counter, i.name, arrived_at, rejected, f.scan
      from documents.scan_inbox i left join documents.file f on f.id = i.id
      where i.place = ${place} and (${counter}::int is null or counter = ${counter})
      order by arrived_at desc, i.id desc limit 60`)
    const looks = await pictures.looks(tx, ownerOf(place))
    const words = new Map<string, string>()
    for (const { fileId, words: page } of await pagesOf(tx, ownerOf(place)))
      words.set(fileId, `${words.get(fileId) ?? ''}\n${page}`)
    return rows.map((row): InboxScan => {
      return { ...row, look: looks.get(row.id), facts: findFacts(words.get(row.id) ?? '') }
    })
  }

  return {
    list: (context, place, counter) =>
      ledger.read(context, 'document.read', (tx) => scansOf(tx, place, counter)),

    show: (context, place, counter) =>
      ledger.read(context, 'document.read', async (tx) => {
        const head = await tx.find<{ seq: number }>(
          sql`select event_seq as seq from ledger.head where name = ${place}`,
        )
        const waiting = await tx.get<{ files: number; since: Temporal.Instant | undefined }>(sql`
          select count(*) as files, min(at) as since from documents.file where place = ${place} and scan = 'pending'`)
        return { scans: await scansOf(tx, place, counter), seq: head?.seq ?? 0, waiting }
      }),

    async give(tx, scanId, { owner, place, secretHash }) {
      const taken = await tx.run(
        sql`delete from documents.scan_inbox where id = ${scanId} and rejected is null`,
      )
      if (taken === 0) throw scanGone()
      await tx.run(sql`
        update documents.file set owner = ${owner}, place = ${place}, secret_hash = ${secretHash} where id = ${scanId}`)
    },

    drop: (context, place, scanId) =>
      ledger.command(
        context,
        { name: 'documents.drop-scan', permission: 'dossier.receive', place, input: [place, scanId] },
        async (tx) => {
          const row = await tx.find<{ counter: number }>(
            sql`delete from documents.scan_inbox where id = ${scanId} and place = ${place} returning counter`,
          )
          if (!row) throw notFound()
          await tx.run(sql`delete from documents.file where id = ${scanId} and owner = ${ownerOf(place)}`)
          return { answer: null, ...happened('scan.dropped', { id: scanId, place, counter: row.counter }) }
        },
      ),

    openPicture: (context, place, wanted) =>
      pictures.open(context, 'document.read', { owner: ownerOf(place), ...wanted }),

    async add(scan, staged) {
      const { id, place, counter, name } = scan
      return ledger.command(
        house,
        { name: 'documents.take-scan', permission: 'document.read', place, input: id },
        async (tx, at) => {
          // Its file says that it was here, also when an officer has taken it meanwhile.
          const known = await tx.find(sql`select 1 from documents.file where id = ${id}`)
          if (known) return { answer: false, subject: `scan:${id}` }
          await tx.run(sql`
            insert into documents.scan_inbox (id, place, counter, name, arrived_at)
            values (${id}, ${place}, ${counter}, ${name}, ${at})`)
          await files.insert(tx, staged, { place, owner: ownerOf(place), uploadedBy: house.actor, id })
          return { answer: true, ...happened('scan.arrived', scan) }
        },
      )
    },

    async reject(scan, why) {
      const { id, place, counter, name } = scan
      await ledger.command(
        house,
        { name: 'documents.reject-scan', permission: 'document.read', place, input: id },
        async (tx, at) => {
          await tx.run(sql`
            insert into documents.scan_inbox (id, place, counter, name, arrived_at, rejected)
            values (${id}, ${place}, ${counter}, ${name}, ${at}, ${JSON.stringify(why)}::jsonb) on conflict do nothing`)
          return { answer: null, ...happened('scan.rejected', scan) }
        },
      )
    },

    async sweep() {
      const before = clock.now().subtract({ hours: keptHours })
      const removed = await db.transaction(everywhere, async (tx) => {
        const gone = await tx.many<{ id: string }>(
          sql`delete from documents.scan_inbox where arrived_at < ${before} returning id`,
        )
        await tx.run(sql`
          delete from documents.file where id = any (${gone.map(({ id }) => id)}::uuid[]) and owner like 'scan:%'`)
        return gone.length
      })
      if (removed > 0) log.info({ removed }, 'scans nobody took were removed')
      return removed
    },
  }
}
