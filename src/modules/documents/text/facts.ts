/** Something in a text that a field may be filled with, if an officer wants it. */
export interface TextFact {
  kind: 'id-number' | 'name' | 'date'
  /** As a field takes it: 12 digits, a name, `2026-11-18`. */
  value: string
}

const months = '(?:tháng|thang)'
const years = '(?:năm|nam)'
const dates = [
  /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/g,
  new RegExp(String.raw`(?:ngày|ngay)\s*(\d{1,2})\s*${months}\s*(\d{1,2})\s*${years}\s*(\d{4})(?!\d)`, 'gi'),
]
const idNumbers = /(?<!\d)(\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/g
/** What stands before a name on Vietnamese papers; recognised text loses marks now and then. */
const names =
  /(?:họ[ ,]+(?:chữ đệm[ ,]+)?(?:và )?tên|họ và chữ đệm, tên|ho va ten|full name)[^:\n]{0,40}:\s*([\p{Lu}][\p{L} ]{3,60})/giu
const most = 12

/**
 * Numbers, names and dates in a text, each once, in the order in which they stand. Nothing is sure about them: they are
 * offered, never filled in. Pure.
 */
export function findFacts(text: string): TextFact[] {
  const found: { at: number; fact: TextFact }[] = []
  for (const match of text.matchAll(idNumbers))
    found.push({ at: match.index, fact: { kind: 'id-number', value: match[1]!.replace(/[ .]/g, '') } })
  for (const match of text.matchAll(names)) {
    const value = match[1]!.trim().replace(/\s+/g, ' ')
    if (value.includes(' ')) found.push({ at: match.index, fact: { kind: 'name', value } })
  }
  for (const pattern of dates) {
    for (const match of text.matchAll(pattern)) {
      const value = dateOf(match[1]!, match[2]!, match[3]!)
      if (value) found.push({ at: match.index, fact: { kind: 'date', value } })
    }
  }
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ fact }) => fact)
    .filter(({ kind, value }) => {
      const isNew = !seen.has(`${kind} ${value}`)
      seen.add(`${kind} ${value}`)
      return isNew
    })
    .slice(0, most)
}

function dateOf(day: string, month: string, year: string): string | undefined {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
