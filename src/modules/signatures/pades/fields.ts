import type { PdfFile } from '../pdf/file.ts'
import { type Dict, Name, Text, type Value, wordsOf } from '../pdf/values.ts'

/** A signature's field with its value, as the newest revision shows it. */
export interface SignatureField {
  name: string
  value: Dict
  kind: 'signature' | 'time-stamp'
  format: string
  /** What it says it covers; undefined: it does not say, or says it oddly. */
  range: [number, number, number, number] | undefined
  contents: Text | undefined
  /** The field itself, where it says what its signature locks. */
  field: Dict
  /** The time it claims, as written. */
  claimed: string | undefined
}

/** More than any honest file has. */
const mostSignatures = 50

/** The signed fields of a file in the order of what they cover, the shortest first. */
export function signatureFields(file: PdfFile): SignatureField[] {
  const found: SignatureField[] = []
  const seen = new Set<Value>()
  const visit = (field: Value, type: Value | undefined, prefix: string, depth: number) => {
    const dict = file.dict(field)
    if (!dict || depth > 20 || seen.has(dict) || seen.size > 5000) return
    seen.add(dict)
    const own = dict.get('FT') ?? type
    const part = file.resolve(dict.get('T'))
    const name = [prefix, part instanceof Text ? wordsOf(part) : ''].filter(Boolean).join('.')
    const value = file.dict(dict.get('V'))
    if (own instanceof Name && own.name === 'Sig' && value && found.length < mostSignatures)
      found.push(readField(file, name, dict, value))
    for (const kid of file.list(dict.get('Kids')) ?? []) visit(kid, own, name, depth + 1)
  }
  const form = file.dict(file.catalog().get('AcroForm'))
  for (const field of file.list(form?.get('Fields')) ?? []) visit(field, undefined, '', 0)
  const end = ({ range }: SignatureField) => (range ? range[2] + range[3] : 0)
  return found.sort((a, b) => end(a) - end(b))
}

function readField(file: PdfFile, name: string, field: Dict, value: Dict): SignatureField {
  const named = (key: string) => {
    const it = file.resolve(value.get(key))
    return it instanceof Name ? it.name : ''
  }
  const range = file.list(value.get('ByteRange'))
  const contents = value.get('Contents')
  const claimed = file.resolve(value.get('M'))
  const isRange =
    range?.length === 4 && range.every((it) => typeof it === 'number' && Number.isSafeInteger(it) && it >= 0)
  return {
    name,
    field,
    value,
    kind:
      named('Type') === 'DocTimeStamp' || named('SubFilter') === 'ETSI.RFC3161' ? 'time-stamp' : 'signature',
    format: named('SubFilter'),
    range: isRange ? (range as [number, number, number, number]) : undefined,
    contents: contents instanceof Text ? contents : undefined,
    claimed: claimed instanceof Text ? wordsOf(claimed) : undefined,
  }
}
