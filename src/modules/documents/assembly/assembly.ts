import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '#platform/db'
import { type Context, type Ledger, notFound } from '#platform/ledger'
import { createWorkerProcess } from '#platform/processes'
import type { AssemblyRequest } from '../assembly.worker.ts'
import type { Disk } from '../disk.ts'
import type { Log } from '../log.ts'
import { findProgram, runProgram } from '../programs.ts'
import { missing, stillPending, tooLarge } from '../refusals.ts'

type Part = AssemblyRequest['parts'][number]

export interface Assembly {
  /**
   * Files of one owner as one PDF, in the order given, turned as their pictures are; the originals stay as they are.
   * @throws Refusal `not-found`, `file-pending` when one of them is not clean, `file-too-large`; Error when they cannot be
   *   put together in time and in memory
   */
  ofFiles(context: Context, permission: string, owner: string, files: string[]): Promise<Uint8Array>
  /** A picture file that the house does not take as it is (TIFF), as a PDF. */
  asPdf(part: Part): Promise<Uint8Array>
  close(): Promise<void>
}

const mostBytes = 150 * 1024 * 1024

export function createAssembly(deps: { ledger: Ledger; disk: Disk; log: Log }): Assembly {
  const { ledger, disk, log } = deps
  const worker = createWorkerProcess<AssemblyRequest, Uint8Array>({
    ...{ name: 'assembly', directory: join(import.meta.dirname, '..'), args: [] },
    ...{ log, idleMs: 10_000, timeoutMs: 60_000, done: 'put together' },
    named: () => 'a PDF of several files',
  })
  const heif = findProgram('heif-convert')

  return {
    async ofFiles(context, permission, owner, files) {
      const rows = await ledger.read(context, permission, (tx) =>
        tx.many<{ id: string; mime: string; size: number; turn: number; sha256: Buffer | undefined }>(sql`
          select id, mime, size, turn, documents.content(id) as sha256 from documents.file
          where owner = ${owner} and id = any (${files}::uuid[])`),
      )
      const byId = new Map(rows.map((row) => [row.id, row]))
      if (files.length === 0 || files.some((id) => !byId.has(id))) throw notFound()
      if (rows.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw tooLarge(mostBytes)
      const folder = await mkdtemp(join(tmpdir(), 'mot-cua-assembly-'))
      try {
        const parts: Part[] = []
        for (const id of files) {
          const { mime, turn, sha256 } = byId.get(id)!
          if (!sha256) throw stillPending()
          const path = await disk.pathOf(sha256)
          if (!path) throw missing()
          if (mime !== 'image/heic') parts.push({ path, mime, turn })
          else if (heif) {
            const jpeg = join(folder, `${id}.jpg`)
            await runProgram(heif, ['-q', '92', path, jpeg], { seconds: 30, megabytes: 1500 })
            parts.push({ path: jpeg, mime: 'image/jpeg', turn })
          } else throw missing()
        }
        return await worker.ask({ parts })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    asPdf: (part) => worker.ask({ parts: [part] }),
    close: () => worker.close(),
  }
}
