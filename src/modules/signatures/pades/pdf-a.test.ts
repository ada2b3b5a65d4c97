import { join } from 'node:path'
import { PDF, PdfArray, PdfDict, type PdfName, type PdfNumber, PdfRef, PdfStream } from '@libpdf/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTypst, type Typst } from '#modules/documents'
import { root } from '#platform/config'
import { now, world } from '../pki.fixture.ts'
import { addDocumentTimeStamp, addValidationData, signPdf } from './sign.ts'
import { officerMark } from './signed.fixture.ts'

/**
 * A paper that was set as PDF/A stays one when it is signed, sealed and kept: by the rules of ISO 19005-2 that what is
 * appended could break. No validator is at hand here; the clause stands beside each rule.
 */
let typst: Typst
let before: Uint8Array
let after: Uint8Array
let pdf: PDF
let added: string

beforeAll(async () => {
  const folder = join(root, 'src/modules/certification/papers')
  typst = createTypst({ log: console, formsDir: folder, fontsDir: join(root, 'assets/fonts/pdf') })
  const page = {
    ...{ lead: 'CHỨNG THỰC BẢN SAO ĐIỆN TỬ', title: 'Bằng tốt nghiệp', number: '01', book: '01/2026' },
    ...{ locality: 'Hà Nội', day: 'ngày 18 tháng 11 năm 2026', office: 'UBND', sentences: [], made: null },
    ...{ seam: null, lines: [], name: null, qr: null, url: null },
  }
  before = await typst.render({
    ...{ file: 'attestation.typ', json: JSON.stringify({ pages: [page] }), at: now.epochMilliseconds / 1000 },
  })
  const it = world()
  const [officer, seal] = [it.issue('rsa'), it.issue('ec')]
  const common = { at: now, timeStamper: it.stamperAt(now) }
  const address = 'https://motcua.example/verify/00000000-0000-4000-8000-000000000001'
  const signed = await signPdf(before, {
    ...{ ...common, signer: officer, field: 'Officer', mark: { ...officerMark, address } },
  })
  const mark = { kind: 'seal', agency: officerMark.agency } as const
  const sealed = await signPdf(signed, { ...common, signer: seal, field: 'Seal', mark })
  const data = await it.validationData([officer.certificate, seal.certificate])
  after = await addDocumentTimeStamp(await addValidationData(sealed, data), { ...common, field: 'Archive' })
  pdf = await PDF.load(after)
  added = Buffer.from(after.subarray(before.length)).toString('latin1')
}, 60_000)
afterAll(() => typst.close())

const at = (value: unknown) => (value instanceof PdfRef ? pdf.getObject(value) : value)
const dictOf = (value: unknown): PdfDict => {
  const found = at(value)
  if (!(found instanceof PdfDict)) throw new Error('no dictionary')
  return found
}
const keysOf = (value: unknown) => [...dictOf(value).keys()].map((key) => key.value)
const listOf = (value: unknown) => {
  const found = at(value)
  return found instanceof PdfArray ? [...found].map(at) : []
}
const nameIn = (dict: PdfDict, key: string) => (at(dict.get(key)) as PdfName | undefined)?.value
const widgets = () => listOf(dictOf(pdf.getCatalog().get('AcroForm')).get('Fields')).map(dictOf)
const pictures = () =>
  widgets().flatMap((widget) =>
    widget.get('AP') ? [at(dictOf(widget.get('AP')).get('N')) as PdfStream] : [],
  )

test('it was PDF/A, and its metadata and colours are as they were (6.7.2, 6.2.3)', async () => {
  const text = Buffer.from(before).toString('latin1')
  expect(text).toMatch(/pdfaid:part>2<|pdfaid:part="2"/)
  const original = (await PDF.load(before)).getCatalog()
  for (const key of ['Metadata', 'OutputIntents', 'MarkInfo', 'StructTreeRoot'])
    expect(String(pdf.getCatalog().get(key)), key).toBe(String(original.get(key)))
})

test('what is seen of signatures is printed, never hidden, and has a picture or no size (6.3.2, 6.3.3)', () => {
  expect(widgets()).toHaveLength(3)
  for (const widget of widgets()) {
    const flags = (at(widget.get('F')) as PdfNumber).value
    // Print is set; Invisible, Hidden, NoView and ToggleNoView are not.
    expect(flags & 4).toBe(4)
    expect(flags & (1 | 2 | 32 | 256)).toBe(0)
    const [left, bottom, right, top] = listOf(widget.get('Rect')).map((it) => (it as PdfNumber).value)
    const appearance = widget.get('AP')
    if (!appearance) expect([right! - left!, top! - bottom!]).toEqual([0, 0])
    else expect(keysOf(appearance)).toEqual(['N'])
    for (const forbidden of ['A', 'AA', 'MK']) expect(widget.get(forbidden)).toBeUndefined()
  }
})

test('forms draw themselves: no NeedAppearances, no XFA (6.4.1)', () => {
  const form = dictOf(pdf.getCatalog().get('AcroForm'))
  expect([form.get('NeedAppearances'), form.get('XFA')]).toEqual([undefined, undefined])
})

test('the pictures bring their resources, and nothing transparent, no images, no scripts (6.2.2, 6.2.10)', () => {
  expect(pictures()).toHaveLength(2)
  for (const picture of pictures()) {
    expect(picture).toBeInstanceOf(PdfStream)
    expect([picture.get('Group'), picture.get('OPI'), picture.get('Ref'), picture.get('PS')]).toEqual(
      Array(4).fill(undefined),
    )
    expect(keysOf(picture.get('Resources'))).toEqual(['Font'])
  }
})

describe('fonts', () => {
  test('are embedded, map to Unicode, and say which glyph is which (6.2.11)', () => {
    const fonts = pictures().flatMap((picture) => {
      const named = dictOf(dictOf(picture.get('Resources')).get('Font'))
      return keysOf(named).map((key) => dictOf(named.get(key)))
    })
    expect(fonts).toHaveLength(4)
    for (const font of fonts) {
      expect([nameIn(font, 'Subtype'), nameIn(font, 'Encoding')]).toEqual(['Type0', 'Identity-H'])
      expect(at(font.get('ToUnicode'))).toBeInstanceOf(PdfStream)
      const [descendant] = listOf(font.get('DescendantFonts')).map(dictOf)
      expect(nameIn(descendant!, 'Subtype')).toBe('CIDFontType2')
      const map = at(descendant!.get('CIDToGIDMap'))
      expect(map instanceof PdfStream || (map as PdfName).value === 'Identity').toBe(true)
      expect(listOf(descendant!.get('W')).length).toBeGreaterThan(0)
      const descriptor = dictOf(descendant!.get('FontDescriptor'))
      expect(at(descriptor.get('FontFile2'))).toBeInstanceOf(PdfStream)
      // A list of glyphs must be complete; none is better than a wrong one (6.2.11.4.2).
      expect(descriptor.get('CIDSet')).toBeUndefined()
      expect(nameIn(descriptor, 'FontName')).toMatch(/^[A-Z]{6}\+Tinos/)
    }
  })
})

test('what is appended is written as the archive wants it (6.1.3, 6.1.6, 6.1.7, 6.1.9, 6.1.13)', () => {
  // The identifier of the file stays with each trailer.
  const ids = [...added.matchAll(/\/ID ?\[ ?<([0-9A-Fa-f]+)>/g)].map(([, id]) => id!.toLowerCase())
  expect(ids).toHaveLength(4)
  expect(new Set(ids).size).toBe(1)
  expect(Buffer.from(before).toString('latin1')).toContain(Buffer.from(ids[0]!, 'hex').toString('latin1'))
  // Each object has lines of its own.
  const objects = [...added.matchAll(/(?:^|[\r\n])(\d+ \d+) obj(.)/gs)]
  expect(objects.length).toBeGreaterThan(30)
  for (const [, name, next] of objects) expect([name, next]).toEqual([name, '\n'])
  expect(added).not.toMatch(/[^\r\n]endobj/)
  // Hexadecimal strings are whole and not too long; nothing is encrypted, no filter is forbidden.
  for (const [, hex] of added.matchAll(/\/Contents <([0-9A-Fa-f]*)>/g)) {
    expect(hex!.length % 2).toBe(0)
    expect(hex!.length / 2).toBeLessThanOrEqual(32767)
  }
  expect(added).not.toMatch(/\/Encrypt|LZWDecode|\/JavaScript|\/EmbeddedFile/)
})
