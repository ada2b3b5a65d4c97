/** What of a page is said by itself: each is a sentence, and so is loose text between two of them. */
const units = new Set('h1 h2 h3 h4 p li a button label legend dt dd figcaption'.split(' '))
/** What nobody sees, or sees as a picture. */
const silent = new Set(['script', 'style', 'svg', 'noscript', 'template', 'select'])
const empty = new Set(['input', 'br', 'img', 'meta', 'link', 'hr', 'path', 'rect', 'wbr'])
const token = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g
const isHidden = (attributes: string) =>
  /\s(hidden|aria-hidden="true")(?=[\s=]|$)/.test(attributes) ||
  /\sclass="[^"]*\bprint-only\b/.test(attributes)

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }

/**
 * What a page says, sentence by sentence in its order: read off the page itself, so that nothing can be forgotten.
 * @param html as this house renders it: attributes in double quotes, every element closed
 */
export function readable(html: string): string[] {
  const said: string[] = []
  const open: string[] = []
  let parts: string[] = []
  let silentFrom: number | undefined
  const finish = () => {
    const sentence = joined(parts)
    parts = []
    if (/[\p{L}\p{N}]/u.test(sentence)) said.push(sentence)
  }
  for (const [, closing, tag, attributes = '', text] of html.matchAll(token)) {
    if (text !== undefined) {
      if (silentFrom === undefined) parts.push(decoded(text))
      continue
    }
    if (!tag || empty.has(tag)) continue
    if (closing) {
      open.pop()
      if (silentFrom !== undefined) {
        if (open.length <= silentFrom) silentFrom = undefined
        continue
      }
    } else {
      if (silentFrom === undefined && (silent.has(tag) || isHidden(attributes))) silentFrom = open.length
      open.push(tag)
    }
    if (silentFrom === undefined && units.has(tag)) finish()
  }
  finish()
  return said
}

/** Pieces of one unit: "Nhận kết quả" and the quieter line under it with a breath between, unless a space joins them. */
function joined(parts: readonly string[]): string {
  let sentence = ''
  for (const part of parts) {
    const isNew = /[^\s.,;:?!،؛؟…]$/.test(sentence) && /^[^\s.,;:?!،؛؟)]/.test(part)
    sentence += `${isNew ? '. ' : ' '}${part}`
  }
  return sentence.replace(/\s+/g, ' ').trim()
}

const decoded = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole)
