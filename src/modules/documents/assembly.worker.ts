import { readFile } from 'node:fs/promises'
import { PDF } from '@libpdf/core'
import sharp from 'sharp'
import type { WorkerAnswer, WorkerRequest } from '#platform/processes'

/** The process that puts files together to one PDF. One at a time; it ends itself when it grows beyond its bound. */

export interface AssemblyRequest {
  parts: { path: string; mime: string /** Degrees clockwise. */; turn: number }[]
}

const mostMemory = 900 * 1024 * 1024
const mostMegapixels = 100
const mostPages = 500
/** A4 in points, and the rim around a picture. */
const short = 595
const long = 842
const rim = 14
/** 300 dots an inch along the longer side. */
const longest = 3508

sharp.cache(false)
sharp.concurrency(1)
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(3)
}, 100).unref()

process.on('message', ({ id, parts }: WorkerRequest<AssemblyRequest>) => {
  assemble(parts).then(
    (made) => answer({ id, made }),
    (error) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
// The house is gone, however it went: nobody is left to ask.
process.on('disconnect', () => process.exit())

function answer(it: WorkerAnswer<Uint8Array>): void {
  process.send?.(it)
}

async function assemble(parts: AssemblyRequest['parts']): Promise<Uint8Array> {
  const whole = PDF.create()
  for (const { path, mime, turn } of parts) {
    if (mime === 'application/pdf') await addPages(whole, await readFile(path), turn)
    else await addPictures(whole, path, turn)
    if (whole.getPageCount() > mostPages) throw new Error(`more than ${mostPages} pages`)
  }
  return whole.save()
}

async function addPages(whole: PDF, bytes: Uint8Array, turn: number): Promise<void> {
  const source = await PDF.load(bytes)
  const pages = await whole.copyPagesFrom(source, [...Array(source.getPageCount()).keys()])
  for (const page of pages) page.setRotation(((page.rotation + turn) % 360) as 0 | 90 | 180 | 270)
}

/** A picture on a page of A4, upright or across as it is; of a TIFF each of its pages. */
async function addPictures(whole: PDF, path: string, turn: number): Promise<void> {
  const options = { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error' } as const
  const { pages = 1 } = await sharp(path, options).metadata()
  for (let page = 0; page < Math.min(pages, mostPages); page++) {
    // Shrunk before it is turned: a turn needs the whole picture in memory.
    const upright = await sharp(path, { ...options, page })
      .autoOrient()
      .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const { data, info } = await sharp(upright)
      .rotate(turn)
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true })
    const isAcross = info.width > info.height
    const [width, height] = isAcross ? [long, short] : [short, long]
    const scale = Math.min((width - 2 * rim) / info.width, (height - 2 * rim) / info.height)
    const size = { width: info.width * scale, height: info.height * scale }
    whole.addPage({ width, height }).drawImage(whole.embedJpeg(data), {
      ...size,
      x: (width - size.width) / 2,
      y: (height - size.height) / 2,
    })
  }
}
