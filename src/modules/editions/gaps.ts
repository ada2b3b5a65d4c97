import { languages, type Text } from '#platform/text'
import { type Body, isBody, joined, listAt, type Part, partsOf, type Section, valueAt } from './outline.ts'
import { faultTexts } from './texts.ts'

/** Something that a citizen or an officer would stumble over. */
export interface Lint {
  section: string
  /** The box it is about. */
  path: string
  /** `stop`: not published before it is put right. `think`: said, and no more. */
  kind: 'stop' | 'think'
  trail: Partial<Text>[]
  words: Text
}

/** What is not filled in yet: boxes that are needed, languages that are missing. */
export function gapsOf(sections: readonly Section[], body: Body): Lint[] {
  return sections.flatMap((section) => ofParts(section.parts, body, '', section.id, []))
}

function ofParts(
  parts: readonly Part[],
  body: Body,
  base: string,
  section: string,
  trail: Partial<Text>[],
): Lint[] {
  return parts.flatMap((part) => {
    const path = joined(base, part.at)
    const value = valueAt(body, path)
    const lint = (words: Text): Lint => ({
      section,
      path,
      kind: 'stop',
      trail: [...trail, part.label],
      words,
    })
    switch (part.kind) {
      case 'words': {
        if (value === undefined && part.optional) return []
        const missing = languages.filter((it) => !isBody(value) || !value[it])
        return missing.length > 0 ? [lint(faultTexts.missingIn(missing))] : []
      }
      case 'line':
      case 'choice':
        return (value === undefined || value === '') && !part.optional ? [lint(faultTexts.missing)] : []
      case 'number':
        return value === undefined && !part.optional ? [lint(faultTexts.missing)] : []
      case 'several':
        return !part.optional && (!Array.isArray(value) || value.length === 0)
          ? [lint(faultTexts.choose)]
          : []
      case 'list': {
        const list = listAt(body, path)
        const inner = list.flatMap((item, place) =>
          ofParts(partsOf(part, item), body, `${path}.${place}`, section, [
            ...trail,
            part.titleOf(item) ?? part.item,
          ]),
        )
        return list.length < part.min ? [lint(faultTexts.tooFew(part.min)), ...inner] : inner
      }
      default:
        return []
    }
  })
}
