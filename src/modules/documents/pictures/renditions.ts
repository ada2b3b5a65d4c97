import type { Readable } from 'node:stream'
import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { enqueue } from '#platform/jobs'
import { type Context, type Ledger, notFound, scopeOf, systemContext } from '#platform/ledger'
import type { Disk } from '../disk.ts'
import { freeDerivations } from '../free-derivations.ts'
import type { Log } from '../log.ts'
import { drawTask, readTask } from '../scanning/scan.ts'
import { type Doubt, doubtsAbout } from './measure.ts'
import type { Draughtsman } from './pictures.ts'

/** `thumbnail`: fits 240 pixels. `preview`: fits 1600. */
export type RenditionKind = 'thumbnail' | 'preview'

/** How a file can be shown. */
export interface Look {
  fileId: string
  /** `waiting`: its pictures are being made. `made`; `impossible`: no program for it here; `failed`. */
  pictures: 'waiting' | 'made' | 'impossible' | 'failed'
  /** Pages of the file, once known. */
  pages: number | undefined
  /** Pages of which there are pictures. */
  drawn: number
  /** Why it may not be readable. */
  doubts: Doubt[]
  turn: 0 | 90 | 180 | 270
}

export interface Renditions {
  /** To be called with the insert of a file. */
  begin(tx: Transaction, file: { id: string; owner: string }, at: Temporal.Instant): void
  /** To be called when a draft's files became this owner's. */
  handedIn(tx: Transaction, owner: string, at: Temporal.Instant): void
  /** Makes the pictures that are due, of clean files only. Returns how many files were done. */
  drawDue(): Promise<number>
  /** How the files of an owner can be shown, by file. */
  looks(tx: Transaction, owner: string): Promise<Map<string, Look>>
  /** Turns the pictures of a file by a quarter, clockwise; the original stays as it is. */
  turn(tx: Transaction, owner: string, fileId: string): Promise<void>
  /**
   * A picture of a page of a file, as WebP.
   * @throws Refusal `not-found`, also for pictures that are not made yet, and for files that are not clean
   */
  open(
    context: Context,
    permission: string,
    wanted: { owner: string; fileId: string; kind: RenditionKind; page: number },
  ): Promise<{ stream: Readable; size: number }>
  /** Removes pictures that no row names. Returns how many. */
  sweep(): Promise<number>
}

const sizes = [
  { name: 'thumbnail', longest: 240, as: 'webp' },
  { name: 'preview', longest: 1600, as: 'webp' },
] as const
const patienceMinutes = 4
const mostTries = 2
/** After this other jobs have their turn. Milliseconds. */
const longestRun = 20_000

/** Whose files' words nobody asks for: a draft is nobody's work yet, and what people report they show. */
const isUnread = /^(draft|feedback):/

export function createRenditions(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  /** Where originals lie. */
  disk: Disk
  /** Where pictures lie. */
  pictures: Disk
  draughtsman: Draughtsman
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  log: Log
}): Renditions {
  const { ledger, db, clock, disk, pictures, draughtsman, process: me, log } = deps
  const everywhere = scopeOf(systemContext('draw'), 'document.read')

  const claim = () => {
    const at = clock.now()
    return db.transaction(everywhere, (tx) =>
      tx.find<{
        fileId: string
        attempts: number
        mime: string
        turn: number
        sha256: Buffer | undefined
      }>(sql`
        with claimed as (
          update documents.derivation set due_at = ${at.add({ minutes: patienceMinutes })}, attempts = attempts + 1,
            held_by = ${me}
          where what = 'pictures' and file_id = (
            -- Not joined: walked in the order of their turns, so that it costs the same however many files there are.
            select d.file_id from documents.derivation d
            where d.what = 'pictures' and d.due_at <= ${at}
              and (select f.scan = 'clean' from documents.file f where f.id = d.file_id)
            order by d.due_at limit 1 for update skip locked)
          returning file_id, attempts)
        select file_id, attempts, mime, turn, documents.content(file_id) as sha256
        from claimed join documents.file on id = file_id`),
    )
  }

  const settle = (
    fileId: string,
    turn: number,
    state: 'made' | 'impossible' | 'failed',
    found: object = {},
  ) => {
    const { pages, quality } = found as { pages?: number; quality?: unknown }
    return db.transaction(everywhere, (tx) =>
      // Turned meanwhile: then it is to be done once more.
      tx.run(sql`
        update documents.derivation set state = ${state}, due_at = null, held_by = null, pages = ${pages},
          quality = ${quality ? JSON.stringify(quality) : undefined}::jsonb
        where what = 'pictures' and file_id = (
          select id from documents.file where id = ${fileId} and turn = ${turn})`),
    )
  }

  const drawOne = async (): Promise<boolean> => {
    const due = await claim()
    if (!due) return false
    const { fileId, mime, turn, sha256 } = due
    const path = sha256 && (await disk.pathOf(sha256))
    try {
      if (!path) throw new Error('the file is not on the disk')
      const made = await draughtsman.draw(path, mime, turn, [...sizes])
      if (!made) {
        await settle(fileId, turn, 'impossible')
        return true
      }
      const rows: {
        kind: string
        page: number
        sha256: Buffer
        size: number
        width: number
        height: number
      }[] = []
      for (const { page, pictures: of } of made.drawn) {
        for (const [kind, { bytes, width, height }] of Object.entries(of)) {
          const kept = await pictures.write(only(bytes), { onBytes: () => {}, accept: async () => {} })
          rows.push({ kind, page, sha256: kept.sha256, size: kept.size, width, height })
        }
      }
      await db.transaction(everywhere, async (tx) => {
        tx.send(sql`delete from documents.rendition where file_id = ${fileId}`)
        for (const it of rows) {
          tx.send(sql`
            insert into documents.rendition (file_id, kind, page, sha256, size, width, height, made_at)
            select id, ${it.kind}, ${it.page}, ${it.sha256}, ${it.size}, ${it.width}, ${it.height}, ${clock.now()}
            from documents.file where id = ${fileId} and scan = 'clean'`)
        }
      })
      await settle(fileId, turn, 'made', { pages: made.pages, quality: made.measured })
    } catch (err) {
      log.warn({ err, file: fileId }, 'no picture could be made of a file')
      if (due.attempts >= mostTries) await settle(fileId, turn, 'failed')
    }
    return true
  }

  let atWork = false
  return {
    begin(tx, { id, owner }, at) {
      const works = isUnread.test(owner) ? ['pictures'] : ['pictures', 'text']
      tx.send(sql`
        insert into documents.derivation (file_id, what, due_at)
        select ${id}, what, ${at} from unnest(${works}::text[]) as what`)
      enqueue(tx, drawTask)
    },

    handedIn(tx, owner, at) {
      tx.send(sql`
        insert into documents.derivation (file_id, what, due_at)
        select id, 'text', ${at} from documents.file where owner = ${owner}
        on conflict do nothing`)
      enqueue(tx, readTask)
    },

    async drawDue() {
      // There is one process that draws; whoever else asks would only wait for it.
      if (atWork) return 0
      atWork = true
      const until = performance.now() + longestRun
      try {
        await db.transaction(everywhere, (tx) => tx.run(freeDerivations('pictures', me, clock.now())))
        let drawn = 0
        while (await drawOne()) {
          drawn++
          if (performance.now() < until) continue
          await db.transaction(everywhere, async (tx) => enqueue(tx, drawTask))
          break
        }
        if (drawn > 0) await db.transaction(everywhere, async (tx) => enqueue(tx, readTask))
        return drawn
      } finally {
        atWork = false
      }
    },

    async looks(tx, owner) {
      type Row = Omit<Look, 'doubts'> & { quality: Parameters<typeof doubtsAbout>[0] | undefined }
      const rows = await tx.many<Row>(sql`
        select f.id as file_id, d.state as pictures, d.pages, d.quality, f.turn,
          (select count(*)::int from documents.rendition r where r.file_id = f.id and kind = 'preview') as drawn
        from documents.file f join documents.derivation d on d.file_id = f.id and d.what = 'pictures'
        where f.owner = ${owner} and f.scan = 'clean'`)
      return new Map(
        rows.map(({ quality, ...row }) => [
          row.fileId,
          { ...row, doubts: quality ? doubtsAbout(quality) : [] },
        ]),
      )
    },

    async turn(tx, owner, fileId) {
      const turned = await tx.run(sql`
        update documents.file set turn = (turn + 90) % 360 where id = ${fileId} and owner = ${owner} and scan = 'clean'`)
      if (turned === 0) throw notFound()
      const at = clock.now()
      tx.send(sql`
        update documents.derivation set state = 'waiting', due_at = ${at}, attempts = 0, held_by = null
        where file_id = ${fileId}`)
      enqueue(tx, drawTask)
    },

    async open(context, permission, { owner, fileId, kind, page }) {
      const row = await ledger.read(context, permission, (tx) =>
        tx.find<{ sha256: Buffer; size: number }>(sql`
          select r.sha256, r.size from documents.rendition r join documents.file f on f.id = r.file_id
          where r.file_id = ${fileId} and f.owner = ${owner} and r.kind = ${kind} and r.page = ${page}`),
      )
      const stream = row && (await pictures.read(row.sha256))
      if (row && !stream) await redraw(fileId)
      if (!row || !stream) throw notFound()
      stream.on('error', (err) => log.error({ err, file: fileId }, 'a picture could not be read to its end'))
      return { stream, size: row.size }
    },

    async sweep() {
      const before = clock.now().subtract({ hours: 24 })
      let removed = await pictures.clearIncoming(before)
      for await (const old of pictures.untouchedSince(before)) {
        const named = await db.transaction(everywhere, (tx) =>
          tx.many<{ sha256: Buffer }>(
            sql`select distinct sha256 from documents.rendition where sha256 = any(${old})`,
          ),
        )
        const kept = new Set(named.map(({ sha256 }) => sha256.toString('hex')))
        for (const sha256 of old)
          if (!kept.has(sha256.toString('hex')) && (await pictures.remove(sha256, before))) removed++
      }
      return removed
    },
  }

  /** Somebody emptied the folder of pictures: they are made again. */
  async function redraw(fileId: string): Promise<void> {
    await db.transaction(everywhere, async (tx) => {
      tx.send(sql`delete from documents.rendition where file_id = ${fileId}`)
      tx.send(sql`
        update documents.derivation set state = 'waiting', due_at = ${clock.now()}, attempts = 0, held_by = null
        where file_id = ${fileId} and what = 'pictures'`)
      enqueue(tx, drawTask)
    })
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
