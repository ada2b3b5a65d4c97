import { isDeepStrictEqual } from 'node:util'
import { type Language, languages, type Text } from '#platform/text'
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
  type Section,
  valueAt,
  withValue,
} from './outline.ts'
import { shownTexts } from './texts.ts'

/** One thing that differs between two bodies. */
export interface Difference {
  section: string
  /** Where: property names, and keys of list items (`components`, `c1`, `short`). */
  path: string[]
  /** The same in words, from the section down. */
  trail: Partial<Text>[]
  /** `order`: the same items in another order. `other`: something that no page of an editor shows. */
  kind: 'added' | 'removed' | 'changed' | 'order' | 'other'
  /** Of words: the language that changed. */
  language?: Language | undefined
  before?: unknown
  after?: unknown
  /** Of what was added: its place in the new list. */
  place?: number | undefined
  shown: { before: Partial<Text>; after: Partial<Text> }
}

/** What differs, in the order of the sections. `applyDifferences(before, …)` gives `after` again. */
export function differencesOf(sections: readonly Section[], before: Body, after: Body): Difference[] {
  const found = sections.flatMap((section) =>
    ofParts(section.parts, [before, after], ['', ''], { section: section.id, path: [], trail: [] }),
  )
  const rest = applyDifferences(sections, before, found)
  return [...found, ...remaining(rest, after)]
}

type Where = Pick<Difference, 'section' | 'path' | 'trail'>
type Pair<It> = readonly [It, It]

function ofParts(
  parts: readonly Part[],
  wholes: Pair<Body>,
  bases: Pair<string>,
  where: Where,
): Difference[] {
  return parts.flatMap((part) => {
    const paths = [joined(bases[0], part.at), joined(bases[1], part.at)] as const
    const here = {
      ...where,
      path: [...where.path, ...part.at.split('.')],
      trail: [...where.trail, part.label],
    }
    if (part.kind === 'list') return ofList(part, wholes, paths, here)
    const before = valueAt(wholes[0], paths[0])
    const after = valueAt(wholes[1], paths[1])
    if (part.kind === 'words' && isBody(before) && isBody(after)) {
      return languages
        .filter((language) => (before[language] ?? '') !== (after[language] ?? ''))
        .map((language) => ({
          ...{ ...here, path: [...here.path, language], kind: 'changed' as const, language },
          ...{ before: before[language], after: after[language] },
          shown: { before: same(before[language]), after: same(after[language]) },
        }))
    }
    if (isDeepStrictEqual(before, after)) return []
    return [
      {
        ...{ ...here, before, after },
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        shown: {
          before: shownValue(part, before, wholes[0], paths[0]),
          after: shownValue(part, after, wholes[1], paths[1]),
        },
      },
    ]
  })
}

function ofList(part: ListPart, wholes: Pair<Body>, paths: Pair<string>, where: Where): Difference[] {
  const [old, fresh] = [listAt(wholes[0], paths[0]), listAt(wholes[1], paths[1])]
  const keys = [keysOf(part, old), keysOf(part, fresh)] as const
  const at = (item: Body, key: string): Where => ({
    ...where,
    path: [...where.path, key],
    trail: [...where.trail, part.titleOf(item) ?? same(key)],
  })
  const titles = (list: readonly Body[]): Partial<Text> =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        list.map((item) => part.titleOf(item)?.[language] ?? '–').join(' · '),
      ]),
    )
  const removed = old.flatMap((item, place) =>
    keys[1].includes(keys[0][place]!)
      ? []
      : [
          {
            ...{ ...at(item, keys[0][place]!), kind: 'removed' as const, before: item },
            shown: { before: itemWords(part, item, wholes[0], `${paths[0]}.${place}`), after: {} },
          },
        ],
  )
  const kept = keys[0].filter((key) => keys[1].includes(key))
  const changed = kept.flatMap((key) => {
    const places = [keys[0].indexOf(key), keys[1].indexOf(key)] as const
    const item = fresh[places[1]]!
    return ofParts(
      partsOf(part, item),
      wholes,
      [`${paths[0]}.${places[0]}`, `${paths[1]}.${places[1]}`],
      at(item, key),
    )
  })
  const added = fresh.flatMap((item, place) =>
    keys[0].includes(keys[1][place]!)
      ? []
      : [
          {
            ...{ ...at(item, keys[1][place]!), kind: 'added' as const, after: item, place },
            shown: { before: {}, after: itemWords(part, item, wholes[1], `${paths[1]}.${place}`) },
          },
        ],
  )
  const isMoved = !isDeepStrictEqual(
    kept,
    keys[1].filter((key) => keys[0].includes(key)),
  )
  const order: Difference[] = isMoved
    ? [
        {
          ...{ ...where, kind: 'order', before: keys[0], after: keys[1] },
          trail: [...where.trail, shownTexts.order],
          shown: { before: titles(old), after: titles(fresh) },
        },
      ]
    : []
  return [...removed, ...changed, ...added, ...order]
}

/** The title of an item, and what can be said of it in short. */
function itemWords(part: ListPart, item: Body, whole: Body, path: string): Partial<Text> {
  const facts = partsOf(part, item)
    .filter(
      (it) =>
        it.kind === 'choice' ||
        it.kind === 'several' ||
        it.kind === 'number' ||
        (it.kind === 'tick' && item[it.at] === true),
    )
    .filter((it) => valueAt(whole, joined(path, it.at)) !== undefined)
    .map((it) => ({
      label: it.label,
      shown: shownValue(it, valueAt(whole, joined(path, it.at)), whole, joined(path, it.at)),
    }))
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [
        part.titleOf(item)?.[language] || '–',
        ...facts.map(({ label, shown }) => `${label[language]}: ${shown[language] ?? ''}`),
      ].join(' · '),
    ]),
  )
}

/** A value in words. */
export function shownValue(part: Part, value: unknown, whole: Body, path: string): Partial<Text> {
  if (value === undefined || value === null || value === '') return shownTexts.nothing
  switch (part.kind) {
    case 'words':
      return isBody(value) ? (value as Partial<Text>) : {}
    case 'tick':
      return value === true ? shownTexts.yes : shownTexts.no
    case 'number': {
      const words = (Number(value) * (part.times ?? 1)).toLocaleString('vi-VN', { maximumFractionDigits: 2 })
      return Object.fromEntries(
        languages.map((it) => [it, [words, part.unit?.[it]].filter(Boolean).join(' ')]),
      )
    }
    case 'choice': {
      const chosen = part.fromValue ? part.fromValue(value) : String(value)
      const option = optionsOf(part, whole, path).find((it) => it.value === chosen)
      return option?.label ?? part.otherwise?.(value, whole) ?? same(chosen)
    }
    case 'several': {
      const options = optionsOf(part, whole, path)
      return Object.fromEntries(
        languages.map((it) => [
          it,
          (value as unknown[])
            .map((one) => options.find((option) => option.value === one)?.label[it] ?? String(one))
            .join(', '),
        ]),
      )
    }
    default:
      return same(value)
  }
}

function same(value: unknown): Partial<Text> {
  if (value === undefined || value === null || value === '') return shownTexts.nothing
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return { vi: words, en: words, ar: words }
}

/** The body with these differences put into it. */
export function applyDifferences(
  sections: readonly Section[],
  body: Body,
  differences: readonly Difference[],
): Body {
  let result = body
  const order = { other: 4, order: 3, added: 2, changed: 1, removed: 0 }
  for (const difference of differences.toSorted((a, b) => order[a.kind] - order[b.kind]))
    result = applyOne(
      sections.flatMap(({ parts }) => parts),
      result,
      difference,
    ) as Body
  return result
}

function applyOne(parts: readonly Part[], body: Body, difference: Difference, depth = 0): Body {
  const { path, kind, after, place } = difference
  if (kind === 'other') {
    const at = path.join('.')
    return at === '' ? (after as Body) : withValue(body, at, after)
  }
  const rest = path.slice(depth)
  const part = parts.find(({ at }) => {
    const steps = at.split('.')
    return isDeepStrictEqual(rest.slice(0, steps.length), steps)
  })
  if (part?.kind !== 'list') return withValue(body, rest.join('.'), after)
  const steps = part.at.split('.').length
  const list = listAt(body, part.at)
  const keys = keysOf(part, list)
  if (kind === 'order' && rest.length === steps) {
    const wanted = after as string[]
    return withValue(
      body,
      part.at,
      wanted.map((key) => list[keys.indexOf(key)]),
    )
  }
  const key = rest[steps]
  const index = keys.indexOf(key ?? '')
  if (rest.length === steps + 1 && kind === 'removed') {
    const left = list.filter((_, it) => it !== index)
    return withValue(body, part.at, left.length === 0 && part.optional ? undefined : left)
  }
  if (rest.length === steps + 1 && kind === 'added') {
    const copy: unknown[] = [...list]
    copy.splice(place ?? copy.length, 0, after)
    return withValue(body, part.at, copy)
  }
  const item = list[index]
  if (!item) return body
  return withValue(
    body,
    `${part.at}.${index}`,
    applyOne(partsOf(part, item), item, difference, depth + steps + 1),
  )
}

/** What no part of the outline says, by its top property. */
function remaining(rest: Body, after: Body): Difference[] {
  const keys = [...new Set([...Object.keys(rest), ...Object.keys(after)])]
  return keys
    .filter((key) => !['version', 'from'].includes(key) && !isDeepStrictEqual(rest[key], after[key]))
    .map((key) => ({
      ...{ section: 'other', path: [key], trail: [shownTexts.other, same(key)], kind: 'other' as const },
      ...{ before: rest[key], after: after[key] },
      shown: { before: {}, after: {} },
    }))
}
