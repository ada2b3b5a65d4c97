import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { enqueue } from '#platform/jobs'
import { type Context, type Ledger, scopeOf, systemContext } from '#platform/ledger'
import { fold } from '#platform/text'
import type { Disk } from '../disk.ts'
import { freeDerivations } from '../free-derivations.ts'
import type { Log } from '../log.ts'
import type { Draughtsman } from '../pictures/pictures.ts'
import type { PicturesMade } from '../pictures.worker.ts'
import { findProgram, runProgram } from '../programs.ts'
import { readTask } from '../scanning/scan.ts'

export interface PageText {
  fileId: string
  page: number
  words: string
  source: 'pdf' | 'recognised'
}

export interface Reading {
  /** Reads what is due, of clean files only. Returns how many files were done. */
  readDue(): Promise<number>
  /** The words of an owner's files, or of one of them, page by page. */
  pagesOf(context: Context, permission: string, owner: string, fileId?: string): Promise<PageText[]>
  /** Pages of an owner's files in which all these words stand, with or without tones. At most 20. */
  search(context: Context, permission: string, owner: string, words: string): Promise<PageText[]>
  /** What this machine can read. */
  programs: { pdfText: boolean; recognition: boolean }
}

const patienceMinutes = 10
const mostTries = 2
/** After this other jobs have their turn. Milliseconds. */
const longestRun = 30_000
/** Fewer letters on a page of a PDF, and it is a picture of a page. */
const fewLetters = 12
/** Pixels of a page's longer side: letters of 12 points are some 40 high. */
const longest = 2600
const mostLetters = 100_000
/** Pixels of a picture's shorter side: no line of letters is smaller, and starting the recognition costs more than reading. */
const smallestLine = 16

type Picture = PicturesMade['pictures'][string]

export function createReading(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  disk: Disk
  draughtsman: Pick<Draughtsman, 'draw'>
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  log: Log
}): Reading {
  const { ledger, db, clock, disk, draughtsman, process: me, log } = deps
  const everywhere = scopeOf(systemContext('read'), 'document.read')
  const pdftotext = findProgram('pdftotext')
  const tesseract = findVietnamese()

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
          where what = 'text' and file_id = (
            -- Not joined: walked in the order of their turns, so that it costs the same however many files there are.
            select d.file_id from documents.derivation d
            where d.what = 'text' and d.due_at <= ${at}
              -- A draft is nobody's work yet.
              and (select f.scan = 'clean' and f.owner not like 'draft:%' from documents.file f where f.id = d.file_id)
            order by d.due_at limit 1 for update skip locked)
          returning file_id, attempts)
        select file_id, attempts, mime, turn, documents.content(file_id) as sha256
        from claimed join documents.file on id = file_id`),
    )
  }

  const recognise = async ({ bytes, width, height }: Picture, folder: string): Promise<string> => {
    if (Math.min(width, height) < smallestLine) return ''
    const path = join(folder, 'page.jpg')
    await writeFile(path, bytes)
    const bounds = {
      seconds: 60,
      megabytes: 1500,
      isWaitedFor: false,
      env: { OMP_THREAD_LIMIT: '1' },
    } as const
    return runProgram(tesseract!, [path, 'stdout', '-l', 'vie', '--oem', '1'], bounds)
  }

  const read = async (
    path: string,
    mime: string,
    turn: number,
  ): Promise<Omit<PageText, 'fileId'>[] | undefined> => {
    const isPdf = mime === 'application/pdf'
    if (isPdf ? !pdftotext : !tesseract) return undefined
    const own = isPdf
      ? (
          await runProgram(pdftotext!, ['-layout', '-enc', 'UTF-8', path, '-'], {
            seconds: 20,
            megabytes: 800,
          })
        )
          .split('\f')
          .slice(0, -1)
      : ['']
    const isPicture = own.map((words) => letters(words) < fewLetters)
    const folder = await mkdtemp(join(tmpdir(), 'mot-cua-text-'))
    try {
      const size = { name: 'page', longest, as: 'jpeg' } as const
      const drawn =
        tesseract && isPicture.includes(true) ? await draughtsman.draw(path, mime, turn, [size]) : undefined
      const pages: Omit<PageText, 'fileId'>[] = []
      for (const [index, words] of own.entries()) {
        const picture = isPicture[index] ? drawn?.drawn[index]?.pictures.page : undefined
        pages.push({
          page: index + 1,
          words: (picture ? await recognise(picture, folder) : words)
            .normalize('NFC')
            .replaceAll('\0', '')
            .slice(0, mostLetters),
          source: picture ? 'recognised' : 'pdf',
        })
      }
      return pages.filter(({ words }) => letters(words) > 0)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  const settle = (
    fileId: string,
    turn: number,
    state: 'made' | 'impossible' | 'failed',
    pages: Omit<PageText, 'fileId'>[] = [],
  ) =>
    db.transaction(everywhere, async (tx) => {
      // Turned meanwhile: then it is to be read once more.
      const settled = await tx.run(sql`
        update documents.derivation set state = ${state}, due_at = null, held_by = null
        where what = 'text' and file_id = (
          select id from documents.file where id = ${fileId} and turn = ${turn} and scan = 'clean')`)
      if (settled === 0) return
      tx.send(sql`delete from documents.text where file_id = ${fileId}`)
      for (const { page, words, source } of pages)
        tx.send(sql`
          insert into documents.text (file_id, page, words, folded, source)
          values (${fileId}, ${page}, ${words}, ${fold(words)}, ${source})`)
    })

  const readOne = async (): Promise<boolean> => {
    const due = await claim()
    if (!due) return false
    const { fileId, mime, turn, sha256 } = due
    try {
      const path = sha256 && (await disk.pathOf(sha256))
      if (!path) throw new Error('the file is not on the disk')
      const pages = await read(path, mime, turn)
      await settle(fileId, turn, pages ? 'made' : 'impossible', pages)
    } catch (err) {
      log.warn({ err, file: fileId }, 'the words of a file could not be read')
      if (due.attempts >= mostTries) await settle(fileId, turn, 'failed')
    }
    return true
  }

  let atWork = false
  return {
    programs: { pdfText: Boolean(pdftotext), recognition: Boolean(tesseract) },

    async readDue() {
      if (atWork) return 0
      atWork = true
      const until = performance.now() + longestRun
      try {
        await db.transaction(everywhere, (tx) => tx.run(freeDerivations('text', me, clock.now())))
        let done = 0
        while (await readOne()) {
          done++
          if (performance.now() < until) continue
          await db.transaction(everywhere, async (tx) => enqueue(tx, readTask))
          break
        }
        return done
      } finally {
        atWork = false
      }
    },

    pagesOf: (context, permission, owner, fileId) =>
      ledger.read(context, permission, (tx) => pagesOf(tx, owner, fileId)),

    search: (context, permission, owner, words) => {
      const wanted = fold(words).split(' ').filter(Boolean).slice(0, 8)
      if (wanted.length === 0) return Promise.resolve([])
      return ledger.read(context, permission, async (tx) =>
        tx.many<PageText>(sql`
          select t.file_id, t.page, t.words, t.source
          from documents.text t join documents.file f on f.id = t.file_id
          where f.owner = ${owner}
            and not exists (select from unnest(${wanted}::text[]) as word where position(word in t.folded) = 0)
          order by t.file_id, t.page limit 20`),
      )
    },
  }
}

export const pagesOf = (tx: Transaction, owner: string, fileId?: string): Promise<PageText[]> =>
  tx.many<PageText>(sql`
    select t.file_id, t.page, t.words, t.source from documents.text t join documents.file f on f.id = t.file_id
    where f.owner = ${owner} and (${fileId}::uuid is null or f.id = ${fileId}) order by t.file_id, t.page limit 300`)

const letters = (words: string) => words.replace(/[^\p{L}\d]/gu, '').length

/** Recognition without the language of the papers would give nonsense. */
function findVietnamese(): string | undefined {
  const path = findProgram('tesseract')
  try {
    const known =
      path && execFileSync(path, ['--list-langs'], { timeout: 5000, encoding: 'utf8', stdio: 'pipe' })
    return known && /^vie$/m.test(known) ? path : undefined
  } catch {
    return undefined
  }
}
