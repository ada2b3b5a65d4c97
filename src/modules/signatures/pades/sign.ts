import { createHash } from 'node:crypto'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfString } from '@libpdf/core'
import { oids } from '../trust/algorithms.ts'
import { buildSignedData, type Signer } from '../trust/cms.ts'
import { type Box, drawMark, type Mark, placesOn } from './appearance.ts'

/** Stamps a SHA-256 digest with the time (RFC 3161). @throws Error when no time stamp is to be had */
export type TimeStamper = (digest: Uint8Array) => Promise<Uint8Array>

/** What lets a signature be checked when nobody can be asked any more. */
export interface ValidationData {
  certificates: readonly Uint8Array[]
  ocsps: readonly Uint8Array[]
  crls: readonly Uint8Array[]
}

export interface SignOptions {
  signer: Signer
  /** The name of the signature's field; each of a file has its own. */
  field: string
  /** The time that the file claims; the proven one is the time stamp's. */
  at: Temporal.Instant
  /** Without it the signature is of level B-B. */
  timeStamper?: TimeStamper | undefined
  mark?: Mark | undefined
  /** Where the officer's block stands; page 0 is the first one. By default on the last page, at the lower right. */
  place?: { page: number; x: number; y: number } | undefined
}

/** A file that cannot be signed without changing what it says. */
export class NotSignable extends Error {
  override name = 'NotSignable'
}

/**
 * Signs a PDF (PAdES baseline, ETSI EN 319 142-1; level B-B, or B-T with a time stamp). What was there stays as it was,
 * byte by byte: the signature is an incremental update.
 * @throws NotSignable for files that are encrypted, damaged or linearised, or have no pages
 */
export async function signPdf(bytes: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  const { signer, timeStamper } = options
  const chain = signer.chain.reduce((sum, { der }) => sum + der.length, signer.certificate.der.length)
  return embed(bytes, {
    ...options,
    type: 'Sig',
    format: 'ETSI.CAdES.detached',
    room: 3000 + chain + (timeStamper ? 8000 : 0),
    make: async (digest) => {
      const signed = await buildSignedData({ content: { type: oids.data, digest }, signer })
      return timeStamper ? signed.withTimeStamp(await timeStamper(sha256(signed.signature))) : signed.der
    },
  })
}

/** Puts a time stamp over the whole file (`ETSI.RFC3161`): what makes B-LT into B-LTA. @throws NotSignable */
export function addDocumentTimeStamp(
  bytes: Uint8Array,
  options: { field: string; at: Temporal.Instant; timeStamper: TimeStamper },
): Promise<Uint8Array> {
  return embed(bytes, {
    ...options,
    type: 'DocTimeStamp',
    format: 'ETSI.RFC3161',
    room: 10_000,
    make: options.timeStamper,
  })
}

/** Puts certificates and their states into the file (DSS, EN 319 142-1, 5.4). @throws NotSignable */
export async function addValidationData(bytes: Uint8Array, data: ValidationData): Promise<Uint8Array> {
  const pdf = await open(bytes)
  const catalog = pdf.getCatalog()
  const resolve = (ref: PdfRef) => pdf.getObject(ref)
  const dss = catalog.getDict('DSS', resolve)
  const merged = (name: string, values: readonly Uint8Array[]) => {
    const before = dss?.getArray(name, resolve)
    const refs = before ? [...before] : []
    refs.push(...values.map((value) => pdf.createStream({}, value)))
    return new PdfArray(refs)
  }
  const entries = {
    Type: PdfName.of('DSS'),
    Certs: merged('Certs', data.certificates),
    OCSPs: merged('OCSPs', data.ocsps),
    CRLs: merged('CRLs', data.crls),
  }
  catalog.set('DSS', pdf.register(PdfDict.of(entries)))
  return save(pdf, bytes)
}

/** Reads a file that is to be changed by appending only. */
async function open(bytes: Uint8Array): Promise<PDF> {
  const pdf = await PDF.load(bytes).catch((error: Error) => {
    throw new NotSignable(error.message)
  })
  const blocker = pdf.isEncrypted ? 'encrypted' : pdf.canSaveIncrementally()
  if (blocker) throw new NotSignable(blocker)
  return pdf
}

async function save(pdf: PDF, before: Uint8Array): Promise<Uint8Array> {
  const after = await pdf.save({ incremental: true, subsetFonts: true })
  if (!Buffer.from(after.buffer, after.byteOffset, before.length).equals(before))
    throw new NotSignable('what was signed would have been written anew')
  return after
}

/** Written into the file first, so that each has its place; later overwritten with the same number of bytes. */
const unknown = 9_999_999_999

async function embed(
  bytes: Uint8Array,
  options: {
    type: 'Sig' | 'DocTimeStamp'
    format: string
    field: string
    at: Temporal.Instant
    /** Bytes kept for the signature. */
    room: number
    make(digest: Uint8Array): Promise<Uint8Array>
    mark?: Mark | undefined
    place?: SignOptions['place']
  },
): Promise<Uint8Array> {
  const pdf = await open(bytes)
  const signature = pdf.register(
    PdfDict.of({
      Type: PdfName.of(options.type),
      Filter: PdfName.of('Adobe.PPKLite'),
      SubFilter: PdfName.of(options.format),
      M: PdfString.fromString(pdfDate(options.at)),
      ByteRange: new PdfArray([0, unknown, unknown, unknown].map((value) => PdfNumber.of(value))),
      Contents: PdfString.fromHex('00'.repeat(options.room)),
    }),
  )
  await addField(pdf, signature, options)
  const file = await save(pdf, bytes)

  const view = Buffer.from(file.buffer, file.byteOffset, file.length)
  const hole = view.indexOf(`<${'0'.repeat(options.room * 2)}>`, bytes.length, 'latin1')
  const range = `[0 ${unknown} ${unknown} ${unknown}]`
  const rangeAt = view.indexOf(range, bytes.length, 'latin1')
  const after = hole + options.room * 2 + 2
  const real = `[0 ${hole} ${after} ${file.length - after}]`.padEnd(range.length)
  if (hole < 0 || rangeAt < 0) throw new Error('the place of the signature was not found again')
  view.write(real, rangeAt, 'latin1')
  const digest = createHash('sha256').update(view.subarray(0, hole)).update(view.subarray(after)).digest()
  const made = await options.make(digest)
  if (made.length > options.room)
    throw new Error(`a signature of ${made.length} bytes has room for ${options.room}`)
  view.write(Buffer.from(made).toString('hex'), hole + 1, 'latin1')
  return file
}

/** A field of the form, and the place where it is seen. */
async function addField(
  pdf: PDF,
  value: PdfRef,
  { field, mark, place }: Pick<SignOptions, 'field' | 'mark' | 'place'>,
): Promise<void> {
  const pages = pdf.context.pages
  const number = place?.page ?? pages.getPageCount() - 1
  const page = pages.getPage(number)
  const pageDict = page && pdf.getObject(page)
  if (!(pageDict instanceof PdfDict)) throw new NotSignable('no such page')
  const box = mark && boxOf(pdf, number, mark, place)
  const rect = box ? [box.x, box.y, box.x + box.width, box.y + box.height] : [0, 0, 0, 0]
  const widget = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(field),
    // Printed, and not to be moved.
    F: PdfNumber.of(132),
    P: page!,
    Rect: new PdfArray(rect.map((value) => PdfNumber.of(value))),
    V: value,
  })
  if (mark && box) {
    widget.set('AP', PdfDict.of({ N: await drawMark(pdf, mark, box) }))
    widget.set('TU', PdfString.fromString(wordsOf(mark)))
  }
  const ref = pdf.register(widget)
  const resolve = (it: PdfRef) => pdf.getObject(it)
  const annotations = pageDict.getArray('Annots', resolve)
  if (annotations) annotations.push(ref)
  else pageDict.set('Annots', new PdfArray([ref]))

  const catalog = pdf.getCatalog()
  const form = catalog.getDict('AcroForm', resolve)
  const fields = form?.getArray('Fields', resolve)
  if (fields) fields.push(ref)
  else if (form) form.set('Fields', new PdfArray([ref]))
  else catalog.set('AcroForm', pdf.register(PdfDict.of({ Fields: new PdfArray([ref]) })))
  // Signatures exist, and the file must not be written anew.
  catalog.getDict('AcroForm', resolve)!.set('SigFlags', PdfNumber.of(3))
}

function boxOf(pdf: PDF, number: number, mark: Mark, place: SignOptions['place']): Box {
  const page = pdf.getPage(number)!
  return placesOn({ x: 0, y: 0, width: page.width, height: page.height }, place)[mark.kind]
}

const wordsOf = (mark: Mark) =>
  mark.kind === 'seal' ? `Dấu của ${mark.agency}` : `Chữ ký của ${mark.name}, ${mark.position}`

/** `D:20261122112005+07'00'` */
function pdfDate(at: Temporal.Instant): string {
  const it = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const two = (value: number) => String(value).padStart(2, '0')
  return `D:${it.year}${two(it.month)}${two(it.day)}${two(it.hour)}${two(it.minute)}${two(it.second)}+07'00'`
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
