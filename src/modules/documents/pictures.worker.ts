import sharp from 'sharp'
import type { WorkerAnswer, WorkerRequest } from '#platform/processes'
import { type Measured, measure } from './pictures/measure.ts'

/**
 * The process that draws pictures of pictures, with libvips. One at a time, on one thread, nothing kept between two; it
 * ends itself when it grows beyond its bound.
 */

export interface PictureRequest {
  /** File to read. */
  path: string
  /** Degrees clockwise, after the picture's own orientation. */
  turn: number
  /** What to make: WebP that fits a square of so many pixels, or JPEG for a page of a PDF. */
  sizes: { name: string; longest: number; as: 'webp' | 'jpeg' }[]
  /** Whether to look at how readable it is. */
  measured: boolean
}

export interface PicturesMade {
  pictures: Record<string, { bytes: Uint8Array; width: number; height: number }>
  measured: Measured | undefined
}

const mostMegapixels = 100
const mostMemory = 900 * 1024 * 1024

sharp.cache(false)
sharp.concurrency(1)
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(3)
}, 100).unref()

process.on('message', ({ id, ...request }: WorkerRequest<PictureRequest>) => {
  draw(request).then(
    (made) => answer({ id, made }),
    (error) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
// The house is gone, however it went: nobody is left to ask.
process.on('disconnect', () => process.exit())

function answer(it: WorkerAnswer<PicturesMade>): void {
  process.send?.(it)
}

async function draw({ path, turn, sizes, measured }: PictureRequest): Promise<PicturesMade> {
  const open = () =>
    sharp(path, { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error', sequentialRead: true })
  const pictures: PicturesMade['pictures'] = {}
  for (const { name, longest, as } of sizes) {
    // Shrunk on loading first: then what is turned is small.
    const upright = open().autoOrient().resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    const shrunk = await upright.flatten({ background: '#fff' }).png({ compressionLevel: 0 }).toBuffer()
    const turned = sharp(shrunk).rotate(turn)
    const made = as === 'webp' ? turned.webp({ quality: 78 }) : turned.jpeg({ quality: 85, mozjpeg: false })
    const { data, info } = await made.toBuffer({ resolveWithObject: true })
    pictures[name] = { bytes: data, width: info.width, height: info.height }
  }
  return { pictures, measured: measured ? await look(open()) : undefined }
}

/** Looked at as it is, in grey, at the size at which letters of a page are still letters. */
async function look(picture: ReturnType<typeof sharp>): Promise<Measured> {
  const { width = 0, height = 0 } = await picture.metadata()
  const { data, info } = await picture
    .resize(1200, 1200, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return measure({ width: info.width, height: info.height, grey: data }, { width, height })
}
