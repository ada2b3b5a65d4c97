import { createHash } from 'node:crypto'
import { readPdf } from '../pdf/file.ts'
import { oids } from '../trust/algorithms.ts'
import { buildSignedData, type Signer } from '../trust/cms.ts'

/** Objects by number as they are written; `free`: there is none any more. */
export type Objects = Record<number, string>

const bytesOf = (words: string) => Buffer.from(words, 'latin1')
export const stream = (words: string, entries = '') =>
  `<< ${entries} /Length ${words.length} >>\nstream\n${words}\nendstream`

/** A file of one revision, as text, for what no library writes. Its catalog is object 1. */
export const pdfOf = (objects: Objects, trailer = ''): Uint8Array =>
  written('%PDF-1.7\n', { 0: 'free', ...objects }, `/Root 1 0 R ${trailer}`)

/** The file with another revision behind it, as anybody may write one. */
export function revise(
  file: Uint8Array,
  objects: Objects,
  options: { root?: number; trailer?: string } = {},
) {
  const { trailer } = readPdf(file)
  const root = options.root ?? (trailer.get('Root') as { number: number }).number
  const text = Buffer.from(file).toString('latin1')
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]
  return written(`${text}\n`, objects, `/Root ${root} 0 R /Prev ${previous} ${options.trailer ?? ''}`)
}

function written(before: string, objects: Objects, trailer: string): Uint8Array {
  let text = before
  const rows = Object.entries(objects).map(([number, body]) => {
    if (body === 'free') return `${number} 1\n0000000000 65535 f \n`
    const at = String(text.length).padStart(10, '0')
    text += `${number} 0 obj\n${body}\nendobj\n`
    return `${number} 1\n${at} 00000 n \n`
  })
  const at = text.length
  text += `xref\n${rows.join('')}trailer\n<< /Size 200 ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return bytesOf(text)
}

const room = 4000
const unknown = '9999999999'

/** A signature's dictionary that waits to be signed. */
export const unsigned = (entries = '', format = 'ETSI.CAdES.detached', type = 'Sig') =>
  `<< /Type /${type} /Filter /Adobe.PPKLite /SubFilter /${format} ${entries} ` +
  `/ByteRange [0 ${unknown} ${unknown} ${unknown}] /Contents <${'00'.repeat(room)}> >>`

/** Signs the last dictionary that waits in a file. */
export async function sign(
  file: Uint8Array,
  signer: Signer,
  make: (signed: Uint8Array) => Promise<Uint8Array> = (signed) => over(signed, signer),
): Promise<Uint8Array> {
  const view = Buffer.from(file)
  const hole = view.lastIndexOf(bytesOf(`<${'00'.repeat(room)}>`))
  const waiting = `[0 ${unknown} ${unknown} ${unknown}]`
  const after = hole + room * 2 + 2
  const range = `[0 ${hole} ${after} ${view.length - after}]`.padEnd(waiting.length)
  view.write(range, view.lastIndexOf(bytesOf(waiting)), 'latin1')
  const made = await make(Buffer.concat([view.subarray(0, hole), view.subarray(after)]))
  view.write(Buffer.from(made).toString('hex'), hole + 1, 'latin1')
  return view
}

export async function over(signed: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const digest = createHash('sha256').update(signed).digest()
  return (await buildSignedData({ content: { type: oids.data, digest }, signer })).der
}
