import { PDF } from '@libpdf/core'
import { notMade } from './refusals.ts'

/** A4 in points. */
const paper = { width: 595, height: 842 }

/**
 * The scan with the page of the attestation behind it, ready to be signed. Pure.
 * @throws Refusal `copy-not-made` when the scan is neither a readable PDF nor a JPEG or PNG
 */
export async function composeCopy(scan: Uint8Array, mime: string, page: Uint8Array): Promise<Uint8Array> {
  try {
    const copy = PDF.create()
    if (mime === 'application/pdf') {
      const source = await PDF.load(scan)
      if (source.isEncrypted) throw notMade()
      await copy.copyPagesFrom(source, [...Array(source.getPageCount()).keys()])
    } else {
      const image = copy.embedImage(scan)
      const scale = Math.min(paper.width / image.width, paper.height / image.height)
      const [width, height] = [image.width * scale, image.height * scale]
      copy
        .addPage(paper)
        .drawImage(image, { x: (paper.width - width) / 2, y: (paper.height - height) / 2, width, height })
    }
    const attestation = await PDF.load(page)
    await copy.copyPagesFrom(attestation, [...Array(attestation.getPageCount()).keys()])
    return await copy.save()
  } catch {
    throw notMade()
  }
}
