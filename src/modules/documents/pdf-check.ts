import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { dictionaryAt, skipSpace } from './pdf-dictionary.ts'

export type PdfVerdict = 'fine' | 'active' | 'locked' | 'damaged'

const inflateAsync = promisify(inflate)
/** A page tree of a thousand pages needs about 1 MB; what grows beyond this is made to hurt. Bytes. */
const largestInflated = 32 * 1024 * 1024
const largestAltogether = 128 * 1024 * 1024

/**
 * Looks for what a paper never needs: scripts, commands that start programs, passwords. Such things sit in objects
 * under plain names, either openly in the file or inside compressed object streams; both are searched, the former
 * everywhere (also where it should be data), since an attacker decides what looks like data.
 */
export async function checkPdf(file: Buffer): Promise<PdfVerdict> {
  const text = file.toString('latin1')
  if (!text.includes('startxref')) return 'damaged'
  if (locked.test(text)) return 'locked'
  if (active.test(text)) return 'active'
  let altogether = 0
  for (const { start, filter } of objectStreams(text)) {
    if (filter === 'too much') return 'damaged'
    // Object streams are plain or deflated in every PDF a scanner or an office program makes.
    if (filter === 'other') return 'active'
    if (filter === 'none') continue
    const objects = await inflateAsync(file.subarray(start), { maxOutputLength: largestInflated }).catch(
      () => undefined,
    )
    if (!objects) return 'damaged'
    altogether += objects.length
    if (altogether > largestAltogether) return 'damaged'
    if (active.test(objects.toString('latin1'))) return 'active'
  }
  return 'fine'
}

/** A PDF name, each letter perhaps written as `#` and its code, ending at a delimiter (ISO 32000-1, 7.3.5). */
function nameAsWritten(name: string): string {
  const letters = [...name].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16)
    const anyCase = [...hex]
      .map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
      .join('')
    return `(?:${letter}|#${anyCase})`
  })
  return `/${letters.join('')}(?=[\\x00\\t\\n\\f\\r ()<>[\\]{}/%]|$)`
}

// Every script is an action of type /JavaScript; /JS alone does nothing, and as three bytes it turns up by chance.
const active = new RegExp(['JavaScript', 'Launch'].map(nameAsWritten).join('|'))
const locked = new RegExp(nameAsWritten('Encrypt'))

interface ObjectStream {
  start: number
  filter: 'deflate' | 'none' | 'other' | 'too much'
}

/**
 * Whatever follows the word `obj`, anywhere, is looked at: a reader finds objects by offsets that an attacker chooses.
 * Honest objects do not lie inside one another, so their dictionaries are never longer together than the file.
 */
function* objectStreams(text: string): Generator<ObjectStream> {
  let allowance = text.length + 65_536
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 3)) {
    const { entries, end } = dictionaryAt(text, at + 3, Math.min(text.length, at + allowance))
    allowance -= end - at
    if (allowance <= 0) return yield { start: at, filter: 'too much' }
    if (!entries) continue
    const isObjectStream = entries.get('Type') === '/ObjStm' || (entries.has('First') && entries.has('N'))
    if (!isObjectStream) continue
    const keyword = skipSpace(text, end, text.length)
    allowance -= keyword - end
    const line = /^stream(?:\r\n|\n|\r)/.exec(text.slice(keyword, keyword + 8))
    if (line) yield { start: keyword + line[0].length, filter: filterOf(entries) }
  }
}

function filterOf(entries: Map<string, string>): 'deflate' | 'none' | 'other' {
  const filter = entries.get('Filter')?.replace(/^\[\s*|\s*\]$/g, '')
  if (filter === undefined || filter === '') return entries.has('F') ? 'other' : 'none'
  const hasPredictor = /\/Predictor\s+(?!1\b)/.test(entries.get('DecodeParms') ?? '')
  const isDeflate = filter === '/FlateDecode' || filter === '/Fl'
  return isDeflate && !hasPredictor && !/\d R/.test(entries.get('DecodeParms') ?? '') ? 'deflate' : 'other'
}
