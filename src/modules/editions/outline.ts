import type { Text } from '#platform/text'

/** A body of JSON, as drafts and editions hold it. */
export type Body = Record<string, unknown>

interface Common {
  /** Where it stands: `time.amount`; within a list, in one of its items. */
  at: string
  label: Text
  hint?: Text | undefined
  /** May be left empty; then the body does not have it. */
  optional?: boolean | undefined
}

export interface Option {
  value: string
  label: Text
  /** Heading under which it stands. */
  group?: Text | undefined
}

type Options = readonly Option[] | ((whole: Body, path: string) => readonly Option[])

/** One thing that can be written, in all that an editor, a list of differences and a check have to know of it. */
export type Part =
  /** Words in the three languages. */
  | (Common & { kind: 'words'; lines?: number | undefined })
  /** A line, or several, in one language. */
  | (Common & {
      kind: 'line'
      lines?: number | undefined
      pattern?: RegExp | undefined
      /** What is wrong when the pattern does not fit. */
      wrong?: Text | undefined
    })
  | (Common & {
      kind: 'number'
      min: number
      max: number
      decimals?: number | undefined
      /** What an empty box means; by default the body does not have it. */
      empty?: 'null' | undefined
      unit?: Text | undefined
      /** Shown and typed as so many times what is stored: 100 for a share in per cent. */
      times?: number | undefined
    })
  | (Common & {
      kind: 'choice'
      options: Options
      /** When what is chosen is not stored as it is. */
      toValue?: ((chosen: string) => unknown) | undefined
      fromValue?: ((value: unknown) => string) | undefined
      /** The words of a value that no option has. */
      otherwise?: ((value: unknown, whole: Body) => Text) | undefined
    })
  | (Common & { kind: 'several'; options: Options })
  | (Common & { kind: 'tick' })
  | ListPart

export interface ListPart extends Common {
  kind: 'list'
  /** One of them: “Paper”. */
  item: Text
  /** What an item is called in a list of them. */
  titleOf(item: Body): Partial<Text> | undefined
  /** The property that tells items apart; items with the same value are counted. */
  key: string
  parts: readonly Part[] | ((item: Body) => readonly Part[])
  /** A new one. */
  make(list: readonly Body[]): Body
  min: number
  max: number
}

/** Parts that are edited together on one page. */
export interface Section {
  id: string
  title: Text
  intro?: Text | undefined
  parts: readonly Part[]
}

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path; undefined where nothing does. */
export function valueAt(body: unknown, path: string): unknown {
  let here = body
  for (const step of path === '' ? [] : path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Body)[step]
  }
  return here
}

/** The body with another value at a path. Undefined takes it away, with what it leaves empty. */
export function withValue<It>(body: It, path: string, value: unknown): It {
  return put(body, path.split('.'), value) as It
}

function put(here: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(here)) {
    const copy = [...here]
    copy[Number(step)] = put(copy[Number(step)], rest, value)
    return copy
  }
  const copy: Body = isBody(here) ? { ...here } : {}
  const next = put(copy[step], rest, value)
  const isEmpty = rest.length > 0 && value === undefined && isBody(next) && Object.keys(next).length === 0
  if (next === undefined || isEmpty) delete copy[step]
  else copy[step] = next
  return copy
}

/** The list at a path; empty where there is none. */
export function listAt(body: unknown, path: string): Body[] {
  const value = valueAt(body, path)
  return Array.isArray(value) ? value.filter(isBody) : []
}

/** What tells the items of a list apart: `process`, `approve`, `process#2`. */
export function keysOf(part: Pick<ListPart, 'key'>, list: readonly Body[]): string[] {
  const seen = new Map<string, number>()
  return list.map((item) => {
    const key = String(item[part.key] ?? '')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  })
}

export const partsOf = (part: ListPart, item: Body): readonly Part[] =>
  typeof part.parts === 'function' ? part.parts(item) : part.parts

export const optionsOf = (
  part: Extract<Part, { kind: 'choice' | 'several' }>,
  whole: Body,
  path: string,
): readonly Option[] => (typeof part.options === 'function' ? part.options(whole, path) : part.options)

export const joined = (base: string, at: string) => (base && at ? `${base}.${at}` : base || at)

/** The list with one item moved, taken out or added; what cannot be done leaves it as it is. */
export function movedItem<It>(list: readonly It[], from: number, by: 1 | -1): It[] {
  const to = from + by
  if (!(from in list) || !(to in list)) return [...list]
  const copy = [...list]
  ;[copy[from], copy[to]] = [copy[to]!, copy[from]!]
  return copy
}
