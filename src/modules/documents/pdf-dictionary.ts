/**
 * Reads the dictionary that begins at `from` (white space and comments may come first): its keys, with `#xx` decoded,
 * and the text of each value. `entries` is undefined when there is none, or it does not end before `limit`; `end` is
 * how far the reading went.
 */
export function dictionaryAt(
  text: string,
  from: number,
  limit: number,
): { entries: Map<string, string> | undefined; end: number } {
  const start = skipSpace(text, from, limit)
  if (!text.startsWith('<<', start)) return { entries: undefined, end: start }
  const entries = new Map<string, string>()
  let at = skipSpace(text, start + 2, limit)
  while (at < limit) {
    if (text.startsWith('>>', at)) return { entries, end: at + 2 }
    if (text[at] !== '/') return { entries: undefined, end: at }
    const keyEnd = tokenEnd(text, at, limit)
    const key = decodeName(text.slice(at + 1, keyEnd))
    const valueStart = skipSpace(text, keyEnd, limit)
    // A value is everything up to the next key at this level: `5 0 R` is three tokens.
    let valueEnd = valueStart
    at = valueStart
    while (at < limit && !text.startsWith('>>', at) && (at === valueStart || text[at] !== '/')) {
      valueEnd = valueEndAt(text, at, limit)
      at = skipSpace(text, valueEnd, limit)
    }
    entries.set(key, decodeName(text.slice(valueStart, valueEnd)))
  }
  return { entries: undefined, end: at }
}

const decodeName = (name: string) =>
  name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const isSpace = (sign: string | undefined) => sign !== undefined && '\0\t\n\f\r '.includes(sign)
const isDelimiter = (sign: string | undefined) => sign === undefined || '()<>[]{}/%'.includes(sign)

/** The next place from `from` on that is neither white space nor comment. */
export function skipSpace(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    if (isSpace(text[at])) at++
    else if (text[at] === '%') while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++
    else break
  }
  return at
}

/** End of a name, number or word. Always moves on, so that nonsense cannot stop the reading. */
function tokenEnd(text: string, from: number, limit: number): number {
  let at = from + 1
  while (at < limit && !isSpace(text[at]) && !isDelimiter(text[at])) at++
  return at
}

/** End of the value that begins at `from`; brackets are followed to their partner. */
function valueEndAt(text: string, from: number, limit: number): number {
  let depth = 0
  let at = from
  do {
    at = skipSpace(text, at, limit)
    const two = text.slice(at, at + 2)
    if (two === '<<' || two === '>>') {
      depth += two === '<<' ? 1 : -1
      at += 2
    } else if (text[at] === '[' || text[at] === ']') {
      depth += text[at] === '[' ? 1 : -1
      at++
    } else if (text[at] === '(') at = stringEnd(text, at, limit)
    else if (text[at] === '<') at = hexEnd(text, at, limit)
    else at = tokenEnd(text, at, limit)
  } while (depth > 0 && at < limit)
  return Math.min(at, limit)
}

function hexEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && text[at] !== '>') at++
  return at + 1
}

function stringEnd(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return limit
}
