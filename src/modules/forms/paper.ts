import { longDate } from '#platform/text'
import type { Answers, World } from './answers.ts'
import { checkAnswers } from './check.ts'
import type { FormVersion, SimpleField } from './schema.ts'
import { answerWords, byMeaning } from './summary.ts'
import { typedOf } from './write.ts'

/** A declaration to be printed. */
export interface Declaration {
  form: FormVersion
  answers: Answers
  /** Whom it is for, where the form names nobody: `Ủy ban nhân dân phường Cửa Nam`. */
  addressee: string
  /** Before the date: `Hà Nội`. */
  locality: string
  /** The day that stands above the signature. */
  on: Temporal.PlainDate
  /** Absent while it is a draft: then it says so across the page. */
  code?: string | undefined
}

/** What the template shows: texts, numbers and lists only. Papers are in Vietnamese. */
export function declarationView({ form, answers, addressee, locality, on, code }: Declaration) {
  const world: World = { today: on.toString() }
  const { pages } = checkAnswers(form, typedOf(form, answers), world)
  const questions = pages.flatMap((page) => page.questions)
  const declared = questions
    .filter(({ field, value }) => field.type === 'declaration' && value === true)
    .map(({ field }) => field.paper ?? field.label.vi)
  const parts = pages.map(({ id, questions }) => ({
    title: headingOf(form, id),
    lines: questions
      .filter(({ field }) => field.type !== 'declaration')
      .map(({ field, value, items }) => ({
        label: field.paper ?? field.label.vi,
        answer: field.type === 'group' || value === undefined ? null : answerWords(field, value, 'vi'),
        columns: field.type === 'group' ? field.fields.map((it) => it.paper ?? it.label.vi) : [],
        rows:
          field.type === 'group'
            ? (items ?? [])
                .filter((item) => item.some((it) => it.value !== undefined))
                .map((item) =>
                  field.fields.map((inner) => {
                    const value = item.find((it) => it.field.id === inner.id)?.value
                    return value === undefined ? null : answerWords(inner as SimpleField, value, 'vi')
                  }),
                )
            : null,
      })),
  }))
  return {
    title: form.title.vi,
    addressee: form.addressee ?? addressee,
    parts: parts.filter(({ lines }) => lines.length > 0),
    declared,
    placeDate: `${locality}, ${longDate(on)}`,
    signer: String(byMeaning(form, answers).get('self.full-name')?.value ?? ''),
    source: form.source.paper,
    code: code ?? null,
    draft: code === undefined,
  }
}

function headingOf(form: FormVersion, pageId: string): string {
  const page = form.pages.find(({ id }) => id === pageId)
  return page?.paper ?? page?.title.vi ?? ''
}
