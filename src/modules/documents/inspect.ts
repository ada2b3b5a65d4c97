import { fileTypeFromBuffer } from 'file-type'
import { cleanName } from './file-name.ts'
import { imageSize } from './image-size.ts'
import { type Kind, kindByName, kindByType, kinds } from './kinds.ts'
import { checkPdf } from './pdf-check.ts'
import { activePdf, damaged, kindNotTaken, lockedPdf, otherKind, tooManyPixels } from './refusals.ts'

const mostMegapixels = 100

/**
 * Finds out what a file really is and whether the house takes it. Name and declared type are claims; only the content
 * counts, but a claim that the content contradicts is refused.
 * @throws Refusal in words for the person who sent it.
 */
export async function inspect(
  file: Buffer,
  claims: { fileName: string; declaredType?: string | undefined },
): Promise<{ mime: string; fileName: string }> {
  const kind = await kindOf(file)
  if (!kind) throw kindNotTaken()
  const byName = kindByName(claims.fileName)
  if (byName && byName.kind !== kind) throw otherKind(byName.ending, kinds[kind].label)
  const byType = kindByType(claims.declaredType)
  if (byType && byType !== kind) throw otherKind(kinds[byType].endings[0], kinds[kind].label)
  if (kind === 'pdf') await refuseHostilePdf(file)
  else refuseAbsurdImage(kind, file)
  return {
    mime: kinds[kind].mime,
    fileName: cleanName(claims.fileName, kinds[kind].endings[0], byName !== undefined),
  }
}

async function kindOf(file: Buffer): Promise<Kind | undefined> {
  // Stricter than readers, which search the first kilobyte: what comes before could be a web page.
  if (file.toString('latin1', 0, 5) === '%PDF-') return 'pdf'
  if (isHeic(file)) return 'heic'
  const found = await fileTypeFromBuffer(file.subarray(0, 65_536))
  const kind = kindByType(found?.mime)
  return kind === 'pdf' || kind === 'heic' ? undefined : kind
}

/** HEIC by its brands: `mif1` alone may just as well be AVIF. */
function isHeic(file: Buffer): boolean {
  if (file.length < 16 || file.toString('latin1', 4, 8) !== 'ftyp') return false
  const end = Math.min(file.readUInt32BE(0), 256, file.length)
  for (let at = 8; at + 4 <= end; at += 4) {
    if (['heic', 'heix', 'heim', 'heis'].includes(file.toString('latin1', at, at + 4))) return true
  }
  return false
}

async function refuseHostilePdf(file: Buffer): Promise<void> {
  const verdict = await checkPdf(file)
  if (verdict === 'active') throw activePdf()
  if (verdict === 'locked') throw lockedPdf()
  if (verdict === 'damaged') throw damaged()
}

function refuseAbsurdImage(kind: Exclude<Kind, 'pdf'>, file: Buffer): void {
  const size = imageSize(kind, file)
  if (!size || size.width === 0 || size.height === 0) throw damaged()
  if (size.width * size.height > mostMegapixels * 1_000_000) throw tooManyPixels(mostMegapixels)
}
