import type { Question } from '#design'
import type { Condition, Field, FormPage, FormVersion } from './schema.ts'
import { scriptOf, viewPage } from './view.ts'

/** A form on one sheet, page by page under its headings, for somebody who fills it in beside other boxes. */
export interface Sheet {
  parts: { id: string; title: string; questions: Question[] }[]
  /** What the browser's check needs. */
  rules: ReturnType<typeof scriptOf>
}

/**
 * The same questions as on the pages, all at once. `without` are fields asked elsewhere on the sheet: conditions may ask
 * about them, but they are not shown again.
 */
export function viewSheet(
  form: FormVersion,
  without: ReadonlySet<string>,
  shown: Parameters<typeof viewPage>[2],
): Sheet {
  const whole: FormPage = {
    id: 'sheet',
    title: form.title,
    fields: form.pages.flatMap((page) =>
      page.fields.map((field) => ({ ...field, ...whenAlso(page.when, field) })),
    ),
  }
  const one = { ...form, pages: [whole] }
  const page = { ...whole, fields: whole.fields.filter(({ id }) => !without.has(id)) }
  const { questions } = viewPage(one, page, shown)
  const parts = form.pages.map(({ id, title, paper, fields }) => ({
    id,
    // An officer knows the words of the paper.
    title: (shown.language === 'vi' && paper) || title[shown.language],
    questions: questions.filter(({ name }) => fields.some((field) => field.id === name)),
  }))
  return {
    parts: parts.filter(({ questions }) => questions.length > 0),
    rules: scriptOf(one, page, shown.typed, shown.world),
  }
}

function whenAlso(page: Condition | undefined, { when }: Field): { when?: Condition } {
  if (!page) return when ? { when } : {}
  return { when: when ? { all: [page, when] } : page }
}
