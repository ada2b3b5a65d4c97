import type { Kind } from '../kinds.ts'
import { stripHeic } from './heic.ts'
import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import { stripWebp } from './webp.ts'

/**
 * A photo without what its camera wrote beside the picture: place, time, device, names, thumbnails, and whatever hangs
 * behind its end. The picture itself is copied byte for byte; which way up it is stays said, and so do its colours (ICC).
 * @throws RangeError or Error when the file's structure makes no sense: it is damaged.
 */
export function stripPhoto(kind: Exclude<Kind, 'pdf'>, file: Buffer): Buffer {
  return { jpeg: stripJpeg, png: stripPng, webp: stripWebp, heic: stripHeic }[kind](file)
}
