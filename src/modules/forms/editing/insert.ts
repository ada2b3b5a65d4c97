import { type Body, isBody, listAt } from '#modules/editions'
import type { Text } from '#platform/text'
import { questionsOf } from './conditions.ts'
import { commonSections } from './sections.ts'

/** The sections that can be inserted, in the order they are offered. */
export const sectionChoices: readonly { id: string; title: Text }[] = commonSections.map(({ id, title }) => ({
  id,
  title: title as Text,
}))

/**
 * A form with a common section as a page more. Its questions get ids that no question of these forms has or had, and a
 * universal question that the form asks already is not asked as such twice.
 * @param before the draft and every edition before it: drafts and dossiers know answers by their ids
 * @returns the form as it is when there is no such section, or no room for a page more
 */
export function withSection(form: Body, sectionId: string, before: readonly Body[]): Body {
  const section = commonSections.find(({ id }) => id === sectionId)
  const pages = listAt(form, 'pages')
  if (!section || pages.length >= 20) return form
  const all = [form, ...before]
  const taken = new Set(all.flatMap(questionsOf).map(({ id }) => String(id)))
  const pageIds = new Set(all.flatMap((it) => listAt(it, 'pages')).map(({ id }) => String(id)))
  const asked = new Set(questionsOf(form).map(({ meaning }) => meaning))
  const names = new Map(listAt(section, 'fields').map(({ id }) => [String(id), free(String(id), taken)]))
  const fields = listAt(section, 'fields').map(({ meaning, ...field }) => {
    const { holder } = field
    return {
      ...field,
      id: names.get(String(field.id)),
      ...(meaning !== undefined && !asked.has(meaning) ? { meaning } : {}),
      ...(isBody(holder)
        ? {
            holder: Object.fromEntries(
              Object.entries(holder).map(([key, id]) => [key, names.get(String(id)) ?? id]),
            ),
          }
        : {}),
    }
  })
  return { ...form, pages: [...pages, { ...section, id: free(section.id, pageIds), fields }] }
}

/** `self-name`, or `self-name-2` where that is taken. */
function free(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? id : `${id}-${number}`
    if (!taken.has(wanted)) return wanted
  }
}

/** A form to begin with: who hands in, how the result is to come. Everything else is what it is made for. */
export function blankForm(title: Text): Body {
  const start: Body = { title, source: { paper: '', confidence: 'medium' }, replaces: [], pages: [] }
  return ['you', 'result'].reduce((form, section) => withSection(form, section, []), start)
}
