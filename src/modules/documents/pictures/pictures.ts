import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkerProcess } from '#platform/processes'
import type { Log } from '../log.ts'
import type { PictureRequest, PicturesMade } from '../pictures.worker.ts'
import { findProgram, runProgram } from '../programs.ts'
import type { Measured } from './measure.ts'

/** Pages that get pictures; a longer file is opened itself. */
export const mostPages = 30

export interface PagePictures {
  page: number
  pictures: PicturesMade['pictures']
}

export interface Drawn {
  /** Of the file; more than were drawn when it is long. */
  pages: number
  drawn: PagePictures[]
  /** Of a photo; a PDF is not judged. */
  measured: Measured | undefined
}

export interface Draughtsman {
  /**
   * Pictures of a file's pages.
   * @returns undefined when this machine has no program for the kind
   * @throws Error when the file cannot be drawn, in time and in memory
   */
  draw(path: string, mime: string, turn: number, sizes: PictureRequest['sizes']): Promise<Drawn | undefined>
  /** What is installed, for people who run the house. */
  programs: { pdf: boolean; heic: boolean }
  close(): Promise<void>
}

export function createDraughtsman(options: { log: Log; timeoutMs?: number }): Draughtsman {
  const { log, timeoutMs = 30_000 } = options
  const worker = createWorkerProcess<PictureRequest, PicturesMade>({
    givesWay: true,
    ...{ name: 'pictures', directory: join(import.meta.dirname, '..'), args: [] },
    ...{ log, idleMs: 20_000, timeoutMs, done: 'drawn' },
    named: () => 'a picture',
  })
  const pdftoppm = findProgram('pdftoppm')
  const pdfinfo = findProgram('pdfinfo')
  const heif = findProgram('heif-convert')

  const photo = async (path: string, turn: number, sizes: PictureRequest['sizes']): Promise<Drawn> => {
    const { pictures, measured } = await worker.ask({ path, turn, sizes, measured: true })
    return { pages: 1, drawn: [{ page: 1, pictures }], measured }
  }

  const pdf = async (path: string, turn: number, sizes: PictureRequest['sizes'], folder: string) => {
    const info = pdfinfo ? await runProgram(pdfinfo, [path], { seconds: 10, megabytes: 800 }) : ''
    const last = Math.min(mostPages, Number(/^Pages:\s+(\d+)/m.exec(info)?.[1] ?? mostPages))
    const longest = Math.max(...sizes.map((size) => size.longest))
    const bounds = { seconds: 60, megabytes: 1200 }
    const args = [
      '-jpeg',
      '-jpegopt',
      'quality=88',
      '-scale-to',
      String(longest),
      '-f',
      '1',
      '-l',
      String(last),
    ]
    await runProgram(pdftoppm!, [...args, path, join(folder, 'p')], bounds)
    const drawn: PagePictures[] = []
    // `p-01.jpg`, `p-02.jpg`: as many digits as the file has pages.
    for (const name of (await readdir(folder)).sort()) {
      const { pictures } = await worker.ask({ path: join(folder, name), turn, sizes, measured: false })
      drawn.push({ page: drawn.length + 1, pictures })
    }
    return { pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1] ?? drawn.length), drawn, measured: undefined }
  }

  return {
    programs: { pdf: Boolean(pdftoppm), heic: Boolean(heif) },
    async draw(path, mime, turn, sizes) {
      if (mime === 'application/pdf' ? !pdftoppm : mime === 'image/heic' && !heif) return undefined
      if (mime !== 'application/pdf' && mime !== 'image/heic') return photo(path, turn, sizes)
      const folder = await mkdtemp(join(tmpdir(), 'mot-cua-pages-'))
      try {
        if (mime === 'application/pdf') return await pdf(path, turn, sizes, folder)
        const jpeg = join(folder, 'photo.jpg')
        await runProgram(heif!, ['-q', '92', path, jpeg], { seconds: 30, megabytes: 1500 })
        return await photo(jpeg, turn, sizes)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    close: () => worker.close(),
  }
}
