import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddedFont, type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef } from '@libpdf/core'
import { encode } from 'uqr'
import { zone } from '#platform/clock'
import { root } from '#platform/config'

/** Where something stands on a page, in points from its lower left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What is seen of an officer's signature. */
export interface OfficerMark {
  kind: 'officer'
  name: string
  position: string
  agency: string
  at: Temporal.Instant
  /** Where anybody verifies the file: a QR code, for whoever holds it on paper. */
  address?: string | undefined
}

/** What is seen of an agency's: its round red seal. */
export interface SealMark {
  kind: 'seal'
  agency: string
}

export type Mark = OfficerMark | SealMark

/** Letters of the information about a signature: 10 pt, black, upright (Decree 30/2020/NĐ-CP, Appendix I). */
const informationSize = 10
/** A ward's seal, as it is in the hand: 34 mm. */
const sealSize = (34 / 25.4) * 72
const blockSize = { width: 240, height: 178 }
/** Bottom of the block over that of the page: the information about the signature stands in the margin of 20 mm. */
const blockBottom = 30
/** A QR code with its light edge: modules of 0.4 mm, which phones read from paper. */
const qrSize = 54
/** Baselines in the block: position, picture of the signature, name; below it the information. */
const lines = { position: 165, signature: 106, name: 56, information: 40 }
/** Middle of the seal in the block: between position and name, it covers neither. */
const sealMiddle = 114

/**
 * Where signature and seal stand: the officer's at the lower right of the page, the seal over a third of it to its left
 * (Decree 30/2020/NĐ-CP, Appendix I, II.7 and II.8). Only the picture of the signature is under the seal.
 * @param at the lower left corner of the officer's block; by default within the margins at the lower right
 */
export function placesOn(page: Box, at?: { x: number; y: number }): { officer: Box; seal: Box } {
  const { width, height } = blockSize
  const x = at?.x ?? page.x + page.width - 42 - width
  const y = at?.y ?? page.y + blockBottom
  // The picture of the signature is the middle half of the block; a third of that is under the seal.
  const covered = x + width / 4 + width / 2 / 3
  return {
    officer: { x, y, width, height },
    seal: {
      x: Math.max(page.x, covered - sealSize),
      y: y + sealMiddle - sealSize / 2,
      width: sealSize,
      height: sealSize,
    },
  }
}

/** `22/11/2026 11:20:05 +07:00`: date, time to the second and zone, as the decree wants them. */
export function stampOf(at: Temporal.Instant): string {
  const it = at.toZonedDateTimeISO(zone)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(it.day)}/${two(it.month)}/${it.year} ${two(it.hour)}:${two(it.minute)}:${two(it.second)} ${it.offset}`
}

let fonts: Promise<Record<'regular' | 'bold' | 'italic', Uint8Array>> | undefined

async function readFonts() {
  const read = (name: string) => readFile(join(root, `assets/fonts/pdf/Tinos-${name}.ttf`))
  const [regular, bold, italic] = await Promise.all([read('Regular'), read('Bold'), read('Italic')])
  return { regular, bold, italic }
}

/** Draws what is seen of a signature into a PDF under change. Returns the picture, as large as its box. */
export async function drawMark(pdf: PDF, mark: Mark, box: Box): Promise<PdfRef> {
  fonts ??= readFonts()
  const files = await fonts
  const used = new Map<EmbeddedFont, string>()
  const font = (name: keyof typeof files) => {
    const it = pdf.embedFont(files[name])
    used.set(it, `F${used.size + 1}`)
    return it
  }
  const page: string[] = []
  /** Puts a line so that its middle is at `x`; one that is too long is made narrower. */
  const line = (it: EmbeddedFont, text: string, size: number, x: number, y: number, most: number) => {
    const wide = it.widthOfTextAtSize(text, size)
    const fits = wide > most ? (size * most) / wide : size
    const left = x - it.widthOfTextAtSize(text, fits) / 2
    const glyphs = it.encodeTextToGids(text).map((glyph) => glyph.toString(16).padStart(4, '0'))
    page.push(`BT /${used.get(it)} ${n(fits)} Tf ${n(left)} ${n(y)} Td <${glyphs.join('')}> Tj ET`)
  }
  if (mark.kind === 'officer') {
    const [regular, bold, italic] = [font('regular'), font('bold'), font('italic')]
    const middle = box.width / 2
    page.push('0 g')
    line(bold, mark.position.toLocaleUpperCase('vi'), 12, middle, lines.position, box.width)
    page.push('0.05 0.2 0.6 rg')
    line(italic, mark.name, 24, middle, lines.signature, box.width / 2 + 40)
    page.push('0 g')
    line(bold, mark.name, 12, middle, lines.name, box.width)
    const left = mark.address ? qrSize : 0
    const room = box.width - left
    const said = [
      ...wrapped(regular, `Cơ quan: ${mark.agency}`, informationSize, room),
      `Thời gian ký: ${stampOf(mark.at)}`,
    ]
    said.forEach((text, row) => {
      line(regular, text, informationSize, left + room / 2, lines.information - row * 11.5, room)
    })
    if (mark.address) page.push(qrCode(mark.address, qrSize))
  } else {
    const bold = font('bold')
    const [middle, radius] = [box.width / 2, box.width / 2 - 1]
    page.push('0.85 0.05 0.05 RG 0.85 0.05 0.05 rg')
    page.push(`1.6 w ${circle(middle, radius)} S 0.8 w ${circle(middle, radius - 4)} S`)
    page.push(`${star(middle, middle + radius * 0.42, radius * 0.2)} f`)
    const rows = wrapped(bold, mark.agency.toLocaleUpperCase('vi'), 8, radius * 1.45)
    rows.forEach((text, row) => {
      line(bold, text, 8, middle, middle + 6 - row * 9, radius * (row > 2 ? 1.2 : 1.6))
    })
  }
  const resources = PdfDict.of({
    Font: PdfDict.of(Object.fromEntries([...used].map(([it, name]) => [name, pdf.context.getFontRef(it)]))),
  })
  return pdf.createStream(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray([0, 0, box.width, box.height].map((value) => PdfNumber.of(value))),
      Resources: resources,
    },
    Buffer.from(page.join('\n'), 'latin1'),
  )
}

/** In the lower left corner; error correction M, since papers are folded, and four light modules around it (ISO/IEC 18004). */
function qrCode(text: string, width: number): string {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const module = width / size
  const dark: string[] = []
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      dark.push([from * module, width - (y + 1) * module, (x + 1 - from) * module, module].map(n).join(' '))
    }
  })
  return `1 g 0 0 ${n(width)} ${n(width)} re f 0 g ${dark.map((it) => `${it} re`).join(' ')} f`
}

const n = (value: number) => String(Math.round(value * 100) / 100)

/** In lines no longer than `most` points, broken between words; two at most, the second one may be long. */
function wrapped(font: EmbeddedFont, text: string, size: number, most: number): string[] {
  const rows: string[] = []
  // A dash does not begin a line.
  for (const word of text.split(/ (?![-–])/)) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : word
    if (rows.length === 0) rows.push(word)
    else if (font.widthOfTextAtSize(longer, size) <= most) rows[rows.length - 1] = longer
    else rows.push(word)
  }
  return rows
}

/** Four curves that nobody can tell from a circle. */
function circle(middle: number, radius: number): string {
  const k = radius * 0.5523
  const [m, r] = [middle, radius]
  const at = (...values: number[]) => values.map(n).join(' ')
  return [
    `${at(m + r, m)} m`,
    `${at(m + r, m + k, m + k, m + r, m, m + r)} c`,
    `${at(m - k, m + r, m - r, m + k, m - r, m)} c`,
    `${at(m - r, m - k, m - k, m - r, m, m - r)} c`,
    `${at(m + k, m - r, m + r, m - k, m + r, m)} c h`,
  ].join(' ')
}

function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const far = index % 2 ? radius * 0.38 : radius
    const angle = Math.PI / 2 + (index * Math.PI) / 5
    return `${n(x + far * Math.cos(angle))} ${n(y + far * Math.sin(angle))} ${index ? 'l' : 'm'}`
  })
  return `${points.join(' ')} h`
}
