import { type Language, messages } from '#platform/text'
import { Checkboxes } from './choice-field.tsx'

/** An answer that is known already, and where it was given. */
export interface KnownAnswer {
  /** The question it would answer. */
  name: string
  label: string
  /** The part of the form it stands in: several may ask for a name. */
  part: string
  answer: string
  /** The dossier it was given in; empty for what is known of the person otherwise. */
  from: string
  /** The day it was given, in words. */
  on?: string | undefined
  /** So old that one had better ask. */
  isOld: boolean
}

export interface KnownAnswersProps {
  language: Language
  answers: KnownAnswer[]
}

/**
 * What is known already, to be taken over by one press: what is recent stands ticked, what is old does not. The boxes are
 * called `take`; the button is the page's own.
 */
export function KnownAnswers({ language, answers }: KnownAnswersProps) {
  const text = texts(language)
  const options = (old: boolean) =>
    answers
      .filter(({ isOld }) => isOld === old)
      .map(({ name, label, part, answer, from, on }) => ({
        value: name,
        label: `${label}: ${answer}`,
        hint: [part, from ? text.from(from) : text.known, on].filter(Boolean).join(' · '),
      }))
  const [recent, old] = [options(false), options(true)]
  return (
    <div class="stack">
      {recent.length > 0 && (
        <Checkboxes
          name="take"
          language={language}
          label={text.recent}
          values={recent.map(({ value }) => value)}
          options={recent}
        />
      )}
      {old.length > 0 && (
        <Checkboxes
          name="take-old"
          language={language}
          label={text.old}
          hint={text.oldWhy}
          values={[]}
          options={old}
        />
      )}
    </div>
  )
}

const texts = messages({
  vi: {
    recent: 'Đã có sẵn',
    old: 'Đã cũ',
    oldWhy: 'Có thể đã thay đổi. Hãy xem lại trước khi dùng.',
    from: (code: string) => `Hồ sơ ${code}`,
    known: 'Danh bạ người nộp',
  },
  en: {
    recent: 'Already here',
    old: 'Old',
    oldWhy: 'It may have changed. Look at it before you use it.',
    from: (code) => `Dossier ${code}`,
    known: 'Register of applicants',
  },
  ar: {
    recent: 'موجود من قبل',
    old: 'قديم',
    oldWhy: 'ربما تغيّر. راجعه قبل استخدامه.',
    from: (code) => `الملف \u2068${code}\u2069`,
    known: 'سجل مقدّمي الطلبات',
  },
})
