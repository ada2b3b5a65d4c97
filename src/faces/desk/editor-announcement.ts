import type { Announcement } from '#modules/editions'
import type { Refusal } from '#platform/ledger'
import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: { badDate: 'Hãy ghi ngày, tháng, năm, ví dụ 2 12 2026.' },
  en: { badDate: 'Write day, month and year, such as 2 12 2026.' },
  ar: { badDate: 'اكتب اليوم والشهر والسنة، مثل 2 12 2026.' },
})

/** What was typed about a publication, or which box is wrong. */
export function readAnnouncement(
  fields: Record<string, string>,
  today: Temporal.PlainDate,
  language: Language,
): { announcement: Announcement } | { faults: Record<string, string> } {
  const correction = fields.correction === 'yes'
  const boxesOf = (name: string) =>
    ['day', 'month', 'year'].map((part) => fields[`${name}-${part}`]?.trim() ?? '')
  const isEmpty = (boxes: string[]) => boxes.every((it) => it === '')
  const [fromBoxes, decidedBoxes] = [boxesOf('from'), boxesOf('decided')]
  const from = correction && isEmpty(fromBoxes) ? today : dateOf(fromBoxes)
  const decidedOn = dateOf(decidedBoxes)
  const { badDate } = texts(language)
  if (!from) return { faults: { from: badDate } }
  if (!decidedOn && !(correction && isEmpty(decidedBoxes))) return { faults: { decided: badDate } }
  return {
    announcement: {
      ...{ from, correction, ground: fields.ground ?? '', decidedOn },
      why: { vi: fields['why-vi'] ?? '', en: fields['why-en'] ?? '', ar: fields['why-ar'] ?? '' },
    },
  }
}

function dateOf([day, month, year]: string[]): Temporal.PlainDate | undefined {
  if (![day, month, year].every((it) => it && /^\d+$/.test(it))) return undefined
  try {
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: 'reject' },
    )
  } catch {
    return undefined
  }
}

/** A refusal as faults of the form's boxes; `''` is the form as a whole. */
export function faultsOfRefusal(refusal: Refusal, language: Language): Record<string, string> {
  const fields = Object.entries(refusal.fields)
  if (fields.length === 0) return { '': refusal.text[language] }
  return Object.fromEntries(fields.map(([part, text]) => [part, text[language]]))
}
