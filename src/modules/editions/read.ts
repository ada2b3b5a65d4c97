import { languages, type Text } from '#platform/text'
import {
  type Body,
  isBody,
  joined,
  keysOf,
  type ListPart,
  listAt,
  optionsOf,
  type Part,
  partsOf,
  valueAt,
  withValue,
} from './outline.ts'
import { faultTexts } from './texts.ts'

/** A sent form: all texts of each name. */
export type Sent = Record<string, string[]>

export interface Read {
  /** With everything that could be read. */
  body: Body
  /** Path → what has to be put right. */
  faults: Record<string, Text>
}

const longest = 4000

/**
 * Reads what was typed for these parts into a body. Boxes are named by paths (`components.0.short.vi`); of a list the
 * form says how many items it showed (`components.count`) and the key of each (`components.0.key`), so that what a page
 * does not show of an item is kept. Never throws; what cannot be read is a fault, and the body keeps what it had.
 */
export function readParts(parts: readonly Part[], body: Body, sent: Sent, base = ''): Read {
  const faults: Record<string, Text> = {}
  let read = body
  for (const part of parts) {
    const path = joined(base, part.at)
    if (part.kind === 'list') {
      const list = readList(part, read, sent, path)
      read = withValue(read, path, list.items.length === 0 && part.optional ? undefined : list.items)
      Object.assign(faults, list.faults)
      continue
    }
    const value = readPart(part, valueAt(read, path), read, sent, path)
    if (value.fault) faults[value.at ?? path] = value.fault
    else if (value.isSent) read = withValue(read, path, value.value)
  }
  return { body: read, faults }
}

function readList(part: ListPart, body: Body, sent: Sent, path: string) {
  const before = listAt(body, path)
  const count = Math.min(Number(sent[`${path}.count`]?.[0] ?? Number.NaN), part.max)
  // A page without this list leaves it as it is.
  if (!Number.isInteger(count) || count < 0) return { items: before, faults: {} }
  const keys = keysOf(part, before)
  const faults: Record<string, Text> = {}
  const items: Body[] = []
  for (let place = 0; place < count; place++) {
    const key = sent[`${path}.${place}.key`]?.[0]
    const known = key === undefined ? undefined : before[keys.indexOf(key)]
    const start = known ?? { ...part.make(items), ...(key && !key.includes('#') ? { [part.key]: key } : {}) }
    const whole = withValue(withValue(body, path, [...items]), `${path}.${place}`, start)
    const here = readParts(partsOf(part, start), whole, sent, `${path}.${place}`)
    Object.assign(faults, here.faults)
    const item = valueAt(here.body, `${path}.${place}`)
    items.push(isBody(item) ? item : start)
  }
  return { items, faults }
}

interface ReadPart {
  isSent?: boolean
  value?: unknown
  fault?: Text
  /** The box that is wrong, when it is one of several. */
  at?: string
}

function readPart(
  part: Exclude<Part, ListPart>,
  before: unknown,
  whole: Body,
  sent: Sent,
  path: string,
): ReadPart {
  const texts = sent[path]
  const line = (texts?.[0] ?? '').slice(0, longest).trim()
  switch (part.kind) {
    case 'words': {
      if (languages.every((language) => sent[`${path}.${language}`] === undefined)) return {}
      const typed = Object.fromEntries(
        languages.map((it) => [
          it,
          (sent[`${path}.${it}`]?.[0] ?? '').slice(0, longest).trim().replaceAll('\r', ''),
        ]),
      )
      const isEmpty = Object.values(typed).every((it) => it === '')
      if (isEmpty && part.optional) return { isSent: true, value: undefined }
      return { isSent: true, value: { ...(isBody(before) ? before : {}), ...typed } }
    }
    case 'line':
      if (!texts) return {}
      if (line === '') return { isSent: true, value: part.optional ? undefined : '' }
      if (part.pattern && !part.pattern.test(line)) return { fault: part.wrong ?? faultTexts.pattern }
      return { isSent: true, value: line.replaceAll('\r', '') }
    case 'number': {
      if (!texts) return {}
      if (line === '') return { isSent: true, value: part.empty === 'null' ? null : undefined }
      return readNumber(part, line)
    }
    case 'choice': {
      if (!texts) return {}
      if (line === '') return { isSent: true, value: undefined }
      // What stood there and no option says may stay.
      if (part.fromValue && before !== undefined && part.fromValue(before) === line)
        return { isSent: true, value: before }
      if (!optionsOf(part, whole, path).some(({ value }) => value === line))
        return { fault: faultTexts.choose }
      return { isSent: true, value: part.toValue ? part.toValue(line) : line }
    }
    case 'several': {
      if (!sent[`${path}.shown`]) return {}
      const options = optionsOf(part, whole, path)
      const chosen = options.map(({ value }) => value).filter((value) => texts?.includes(value))
      return { isSent: true, value: chosen.length === 0 && part.optional ? undefined : chosen }
    }
    case 'tick':
      if (!sent[`${path}.shown`]) return {}
      return { isSent: true, value: line === 'yes' ? true : part.optional ? undefined : false }
  }
}

/** `50.000`, `1 000 000`, `2,5`: as people write numbers in Vietnam. */
function readNumber(part: Extract<Part, { kind: 'number' }>, line: string): ReadPart {
  const bare = line.replace(/\s/g, '').replace(/(đồng|đ|vnd|%)$/i, '')
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  const number = /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
  const decimals = part.decimals ?? 0
  if (!Number.isFinite(number) || !Number.isInteger((Math.round(number * 1e6) / 1e6) * 10 ** decimals))
    return { fault: decimals === 0 ? faultTexts.wholeNumber : faultTexts.number }
  if (number < part.min || number > part.max) return { fault: faultTexts.between(part.min, part.max) }
  return { isSent: true, value: part.times ? number / part.times : number }
}

/** The boxes that show a body: what `readParts` would read as the same body again. */
export function sentOf(parts: readonly Part[], body: Body, base = ''): Sent {
  const sent: Sent = {}
  for (const part of parts) {
    const path = joined(base, part.at)
    const value = valueAt(body, path)
    switch (part.kind) {
      case 'words':
        for (const it of languages)
          sent[`${path}.${it}`] = [
            isBody(value) && typeof value[it] === 'string' ? (value[it] as string) : '',
          ]
        break
      case 'number':
        sent[path] = [
          typeof value === 'number'
            ? String(Math.round(value * (part.times ?? 1) * 1e4) / 1e4).replace('.', ',')
            : '',
        ]
        break
      case 'tick':
        sent[`${path}.shown`] = ['yes']
        if (value === true) sent[path] = ['yes']
        break
      case 'several':
        sent[`${path}.shown`] = ['yes']
        sent[path] = Array.isArray(value) ? value.map(String) : []
        break
      case 'choice':
        sent[path] = [value === undefined ? '' : part.fromValue ? part.fromValue(value) : String(value)]
        break
      case 'line':
        sent[path] = [typeof value === 'string' ? value : '']
        break
      case 'list': {
        const list = listAt(body, path)
        sent[`${path}.count`] = [String(list.length)]
        keysOf(part, list).forEach((key, place) => {
          sent[`${path}.${place}.key`] = [key]
          Object.assign(sent, sentOf(partsOf(part, list[place]!), body, `${path}.${place}`))
        })
      }
    }
  }
  return sent
}
