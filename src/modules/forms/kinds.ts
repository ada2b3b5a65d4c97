import { fold, nfc, type Text } from '#platform/text'
import { findPhone } from '../people/browser.ts'
import { addressParts, readAddress } from './address.ts'
import type { Typed, Value, World } from './answers.ts'
import { isDate } from './dates.ts'
import type { ListItem } from './lists.ts'
import type { SimpleField } from './schema.ts'
import { faults, outOf, tooLong } from './texts.ts'

/** What one answer comes to. Nothing typed is `{}`. */
export interface Reading {
  value?: Value | undefined
  fault?: Text | undefined
  warnings?: Text[] | undefined
}

/** The longest text looked at; anything longer is cut, so that a megabyte costs no more than a page. */
const longestTyped = 6000

/** Reads one answer from what was typed. Never throws. */
export function readField(field: SimpleField, path: string, typed: Typed, world: World): Reading {
  const box = (part = '') => {
    const text = Object.hasOwn(typed, path + part) ? typed[path + part] : ''
    return typeof text === 'string' ? text.slice(0, longestTyped) : ''
  }
  const line = nfc(box())
  switch (field.type) {
    case 'text':
      return ofLength(line, field.maxLength)
    case 'long-text':
      return ofLength(paragraphs(box()), field.maxLength)
    case 'name':
      return line.length > 120 || /[\d<>@{}[\]\\|]/.test(line) ? { fault: faults.name } : given(line)
    case 'number':
      return readNumber(line, field)
    case 'money':
      return readNumber(line.replace(/\s*(đồng|đ|vnd|vnđ)$/i, ''), { ...field, decimals: 0 })
    case 'date':
      return readDate([box('-day'), box('-month'), box('-year')], field, world)
    case 'choice':
      return oneOf(
        line,
        field.options.map(({ id }) => id),
      )
    case 'several':
      return readSeveral(
        line,
        field.options.map(({ id }) => id),
      )
    case 'yes-no':
      return line === ''
        ? {}
        : line === 'yes' || line === 'no'
          ? { value: line === 'yes' }
          : { fault: faults.choose }
    case 'declaration':
      return line === 'yes' ? { value: true } : {}
    case 'sex':
      return oneOf(line, ['male', 'female'])
    case 'id-number':
      return readIdNumber(line.replace(/[\s.-]/g, ''))
    case 'phone': {
      if (!line) return {}
      const phone = findPhone(line)
      return phone ? { value: phone } : { fault: faults.phone }
    }
    case 'email':
      if (line.length > 200) return { fault: faults.email }
      return !line || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(line) ? given(line) : { fault: faults.email }
    case 'address':
      return readAddress((part) => box(`.${part}`), world)
    case 'ethnicity':
    case 'nationality':
    case 'relation':
      return readListed(world.lists?.[field.type], line, nfc(box('.other')))
  }
}

/** The names of a field's boxes. */
export function boxesOf(field: SimpleField, path: string): string[] {
  if (field.type === 'date') return [`${path}-day`, `${path}-month`, `${path}-year`]
  if (field.type === 'address') return addressParts.map((part) => `${path}.${part}`)
  if (field.type === 'ethnicity' || field.type === 'nationality' || field.type === 'relation')
    return [path, `${path}.other`]
  return [path]
}

/** Whether nobody has answered: boxes that stand as they were first shown are no answer. */
export function isUntouched(field: SimpleField, path: string, typed: Typed): boolean {
  return boxesOf(field, path).every((box) => {
    const text = (typed[box] ?? '').trim()
    if (text === '') return true
    if (field.type === 'address' && box.endsWith('.city')) return fold(text) === 'ha noi'
    return box === path && text === field.initial
  })
}

const given = (text: string): Reading => (text ? { value: text } : {})

const ofLength = (text: string, most: number): Reading =>
  text.length > most ? { fault: tooLong(most) } : given(text)

function paragraphs(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(nfc)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const oneOf = (line: string, ids: string[]): Reading =>
  line === '' ? {} : ids.includes(line) ? { value: line } : { fault: faults.unknownChoice }

function readSeveral(line: string, ids: string[]): Reading {
  const chosen = line.split(',').filter(Boolean)
  if (chosen.some((id) => !ids.includes(id))) return { fault: faults.unknownChoice }
  // In the order of the form, each once.
  const value = ids.filter((id) => chosen.includes(id))
  return value.length > 0 ? { value } : {}
}

/** `1.250.000`, `1 250 000`, `64,5`: dots and spaces stand between thousands, a comma before decimals. */
function readNumber(
  line: string,
  { min, max, decimals }: { min: number; max: number; decimals: number },
): Reading {
  if (!line) return {}
  const plain = line
    .replace(/\s/g, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  const pattern = decimals > 0 ? new RegExp(`^\\d{1,15}(\\.\\d{1,${decimals}})?$`) : /^\d{1,15}$/
  if (!pattern.test(plain)) return { fault: faults.number }
  const value = Number(plain)
  if (value < min || value > max) return { fault: outOf(grouped(min), grouped(max)) }
  return { value }
}

const grouped = (value: number) =>
  String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/g, '.')

function readDate(
  typed: [string, string, string],
  field: Extract<SimpleField, { type: 'date' }>,
  { today }: World,
): Reading {
  const [day, month, year] = typed.map((text) => text.trim()) as [string, string, string]
  if (!day && !month && !year) return {}
  if (!/^\d{0,2}$/.test(day) || !/^\d{0,2}$/.test(month) || !/^\d{4}$/.test(year)) {
    return { fault: /^\d*$/.test(day + month + year) ? faults.wholeDate : faults.noDate }
  }
  if (!month ? day || !field.partial : !day && !field.partial) return { fault: faults.wholeDate }
  const [d, m, y] = [Number(day || '1'), Number(month || '1'), Number(year)]
  if (!isDate(y, m, d) || y < 1880 || y > 2200) return { fault: faults.noDate }
  const value = [year, month, day]
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  const limit = (bound: string | undefined) => (bound === 'today' ? today : bound)?.slice(0, value.length)
  const last = limit(field.notAfter)
  const first = limit(field.notBefore)
  if (last && value > last) return { fault: faults.future }
  if (first && value < first) return { fault: faults.past }
  return { value }
}

function readIdNumber(digits: string): Reading {
  if (!digits) return {}
  return /^\d{12}$/.test(digits) ? { value: digits } : { fault: faults.idNumber }
}

function readListed(list: readonly ListItem[] | undefined, line: string, other: string): Reading {
  if (!line) return {}
  if (line !== 'other') {
    const isKnown = !list || list.some(({ key }) => key === line)
    return isKnown ? { value: line } : { fault: faults.unknownChoice }
  }
  if (!other) return { fault: faults.other }
  if (other.length > 100) return { fault: tooLong(100) }
  // Whoever types what the list has means that.
  const known = list?.find(({ key, label }) => key === other || fold(label.vi) === fold(other))
  return { value: known?.key ?? other }
}
