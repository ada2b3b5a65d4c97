/** The question how many dossiers somebody brings, and its answers in words, for every door. */
import { type Language, messages } from '#platform/text'
import type { DispatchPolicy } from './dispatch.ts'
import { manyDossiers } from './dossiers.ts'

const words = messages({
  vi: {
    question: 'Bạn mang bao nhiêu hồ sơ?',
    hint: (from: number) =>
      `Tính cả hồ sơ nộp hộ người khác. Từ ${from} hồ sơ trở lên, bạn lấy một số ở làn nhiều hồ sơ.`,
    lane: (counters: number) =>
      `Bạn ở làn nhiều hồ sơ. Khi còn người khác chờ, cả phòng có ${counters} quầy cùng lúc cho làn này, nên người lấy số sau có thể được gọi trước bạn.`,
    one: '1 hồ sơ',
    some: (to: number) => (to === 2 ? '2 hồ sơ' : `2 đến ${to} hồ sơ`),
    count: (count: number) => `${count} hồ sơ`,
    many: (from: number) => `Từ ${from} hồ sơ trở lên`,
  },
  en: {
    question: 'How many dossiers do you bring?',
    hint: (from) =>
      `Count those you hand in for other people. With ${from} or more you take one number in the lane for many dossiers.`,
    lane: (counters) =>
      `You are in the lane for many dossiers. While other people wait, ${counters === 1 ? 'one counter' : `${counters} counters`} of the hall at once ${counters === 1 ? 'is' : 'are'} for this lane, so people with later numbers may be called before you.`,
    one: '1 dossier',
    some: (to) => (to === 2 ? '2 dossiers' : `2 to ${to} dossiers`),
    count: (count) => `${count} dossiers`,
    many: (from) => `${from} dossiers or more`,
  },
  ar: {
    question: 'كم ملفًا تحضر؟',
    hint: (from) =>
      `احسب أيضًا ما تقدمه عن غيرك. من ${from} ملفات فأكثر تأخذ رقمًا واحدًا في مسار الملفات الكثيرة.`,
    lane: (counters) =>
      `أنت في مسار الملفات الكثيرة. ما دام غيرك ينتظر، فعدد الشبابيك لهذا المسار في وقت واحد: ${counters}، فقد يُنادى قبلك من أخذ رقمه بعدك.`,
    one: 'ملف واحد',
    some: (to) => (to === 2 ? 'ملفان' : `من 2 إلى ${to} ملفات`),
    count: (count) => `عدد الملفات: ${count}`,
    many: (from) => `${from} ملفات أو أكثر`,
  },
})

/** The question and its answers; each value is the least that the answer stands for. Undefined: nobody needs to ask. */
export function dossierQuestion(
  policy: DispatchPolicy,
  language: Language,
): { label: string; hint: string; options: { value: string; label: string }[] } | undefined {
  const lane = manyDossiers(policy)
  if (!lane) return undefined
  const text = words(language)
  return {
    label: text.question,
    hint: text.hint(lane.from),
    options: [
      { value: '1', label: text.one },
      ...(lane.from > 2 ? [{ value: '2', label: text.some(lane.from - 1) }] : []),
      { value: String(lane.from), label: text.many(lane.from) },
    ],
  }
}

/** How many dossiers somebody brings, as far as they said. */
export function dossierWords(dossiers: number, policy: DispatchPolicy, language: Language): string {
  const text = words(language)
  const lane = manyDossiers(policy)
  if (dossiers === 1) return text.one
  if (dossiers === lane?.from) return text.many(lane.from)
  return dossiers === 2 && lane ? text.some(lane.from - 1) : text.count(dossiers)
}

/** What somebody in the lane should know; undefined for a class that is called without a limit. */
export function laneWords(priority: string, policy: DispatchPolicy, language: Language): string | undefined {
  const { atOnce, dossiersFrom } = policy.classes[priority] ?? {}
  return atOnce === undefined || dossiersFrom === undefined ? undefined : words(language).lane(atOnce)
}

/** The count in a form; 1 for what cannot be read. */
export function dossiersTyped(typed: string | undefined): number {
  const count = Number(typed)
  return Number.isInteger(count) && count >= 1 && count <= 999 ? count : 1
}
