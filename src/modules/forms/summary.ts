import { formatMoney, type Language, type Text } from '#platform/text'
import { addressLine } from './address.ts'
import type { Address, Answers, Value } from './answers.ts'
import type { Checked } from './check.ts'
import { shownDate } from './dates.ts'
import { lists } from './lists.ts'
import type { Field, FormVersion, SimpleField } from './schema.ts'

/** An answer in words, on the line of its question. */
export interface SummaryLine {
  path: string
  label: string
  /** Undefined when it was not answered. */
  answer: string | undefined
  /** Numbers and addresses of the net are written from left to right. */
  isCode: boolean
  /** Of a group: one list an item. */
  items?: { title: string; lines: SummaryLine[] }[] | undefined
}

export interface SummaryPage {
  id: string
  title: string
  lines: SummaryLine[]
}

const yesNo: Record<'yes' | 'no', Text> = {
  yes: { vi: 'Có', en: 'Yes', ar: 'نعم' },
  no: { vi: 'Không', en: 'No', ar: 'لا' },
}
const sexes: Record<string, Text> = {
  male: { vi: 'Nam', en: 'Male', ar: 'ذكر' },
  female: { vi: 'Nữ', en: 'Female', ar: 'أنثى' },
}
export const formerAddress: Text = {
  vi: 'địa chỉ cũ',
  en: 'former address',
  ar: 'العنوان السابق',
}

/** One answer in the words of a language. */
export function answerWords(field: SimpleField, value: Value, language: Language): string {
  switch (field.type) {
    case 'choice':
      return optionLabel(field, String(value), language)
    case 'several':
      return (value as string[]).map((id) => optionLabel(field, id, language)).join('; ')
    case 'yes-no':
    case 'declaration':
      return yesNo[value ? 'yes' : 'no'][language]
    case 'sex':
      return sexes[String(value)]?.[language] ?? String(value)
    case 'date':
      return shownDate(String(value))
    case 'money':
      return formatMoney(Number(value), language)
    case 'number':
      return [String(value).replace('.', ','), field.unit?.[language]].filter(Boolean).join(' ')
    case 'phone':
      return String(value).replace(/^\+84/, '0')
    case 'address': {
      const address = value as Address
      return addressLine(address) + (address.old ? ` (${formerAddress[language]}: ${address.old})` : '')
    }
    case 'ethnicity':
    case 'nationality':
    case 'relation':
      return lists[field.type].find(({ key }) => key === value)?.label[language] ?? String(value)
    default:
      return String(value)
  }
}

function optionLabel(
  field: Extract<SimpleField, { type: 'choice' | 'several' }>,
  id: string,
  language: Language,
): string {
  return field.options.find((option) => option.id === id)?.label[language] ?? id
}

const codes = new Set<Field['type']>(['id-number', 'phone', 'email', 'date', 'number', 'money'])

/** Every question that is asked with its answer in words: for the page to check, the desk and the dossier. */
export function summary(
  form: FormVersion,
  checked: Pick<Checked, 'pages'>,
  language: Language,
): SummaryPage[] {
  return checked.pages.map(({ id, questions }) => ({
    id,
    title: form.pages.find((page) => page.id === id)?.title[language] ?? id,
    lines: questions.map(({ field, path, value, items }) => ({
      path,
      label: field.label[language],
      answer: field.type === 'group' || value === undefined ? undefined : answerWords(field, value, language),
      isCode: codes.has(field.type),
      items:
        field.type === 'group'
          ? (items ?? [])
              .filter((questions) => questions.some((it) => it.value !== undefined))
              .map((questions, place) => ({
                title: `${field.item[language]} ${place + 1}`,
                lines: questions.map((it) => ({
                  path: it.path,
                  label: it.field.label[language],
                  answer:
                    it.value === undefined
                      ? undefined
                      : answerWords(it.field as SimpleField, it.value, language),
                  isCode: codes.has(it.field.type),
                })),
              }))
          : undefined,
    })),
  }))
}

/** What the dossier itself says of its applicant comes from the universal questions of the form. */
export function byMeaning(
  form: FormVersion,
  values: Answers,
): Map<string, { field: SimpleField; value: Value }> {
  const found = new Map<string, { field: SimpleField; value: Value }>()
  for (const field of form.pages.flatMap((page) => page.fields)) {
    const value = values[field.id]
    if (field.type !== 'group' && field.meaning && value !== undefined)
      found.set(field.meaning, { field, value })
  }
  return found
}

/** What a path is called: `members.1.name` → `Person 2, full name`. */
export function labelAt(form: FormVersion, path: string, language: Language): string {
  const [id, place, inner] = path.split('.') as [string, string?, string?]
  const field = form.pages.flatMap((page) => page.fields).find((it) => it.id === id)
  if (!field) return path
  const within = field.type === 'group' ? field.fields.find((it) => it.id === inner) : undefined
  if (field.type !== 'group' || !within) return field.label[language]
  return `${field.item[language]} ${Number(place) + 1}, ${within.label[language]}`
}
