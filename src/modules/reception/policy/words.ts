/** A rule of calling in words that a person who waits understands, for every door. */
import { type Language, messages } from '#platform/text'
import { className } from '../dispatch.ts'
import type { Rule } from './version.ts'

const words = messages({
  vi: {
    and: ', ',
    absolute: (who: string) =>
      `Luôn được gọi trước tất cả mọi người: ${who}. Trong số họ, ai đến trước được gọi trước.`,
    cap: (minutes: string) =>
      `Ai đã chờ quá ${minutes} phút được gọi trước những người chờ ngắn hơn, không kể đối tượng. Trong số họ, ai đến trước được gọi trước.`,
    rate: (who: string, rate: string) => `Mỗi phút chờ được tính như ${rate} phút: ${who}.`,
    normal: 'Mỗi phút chờ của người khác được tính là một phút.',
    fifo: 'Mỗi phút chờ của ai cũng được tính như nhau: ai đến trước được gọi trước.',
    highest: 'Ai có số phút tính được lớn nhất thì được gọi. Bằng nhau thì ai đến trước được gọi trước.',
    example: (who: string, minutes: string) =>
      `Ví dụ: “${who}” đã chờ 10 phút được gọi trước người khác đã chờ dưới ${minutes} phút.`,
    capChanged: (from: string, to: string) =>
      `Được gọi trước khi đã chờ quá ${to} phút, thay vì ${from} phút.`,
    rateChanged: (who: string, from: string, to: string) =>
      `${who}: mỗi phút chờ tính như ${to} phút thay vì ${from}.`,
    nowAbsolute: (who: string) => `${who}: luôn được gọi trước tất cả mọi người.`,
    noLongerAbsolute: (who: string, rate: string) =>
      `${who}: không còn được gọi trước tất cả mọi người; mỗi phút chờ tính như ${rate} phút.`,
    decimal: ',',
  },
  en: {
    and: ', ',
    absolute: (who) =>
      `Always called before everybody else: ${who}. Among them, whoever came first is called first.`,
    cap: (minutes) =>
      `Whoever has waited more than ${minutes} minutes is called before all who have waited less, of whichever class. Among them, whoever came first is called first.`,
    rate: (who, rate) => `Each minute of waiting counts as ${rate} minutes: ${who}.`,
    normal: 'Each minute of waiting of other people counts as one minute.',
    fifo: 'A minute of waiting counts the same for everybody: whoever came first is called first.',
    highest: 'Whoever has the most counted minutes is called. If equal, whoever came first.',
    example: (who, minutes) =>
      `Example: “${who}” after 10 minutes is called before another person who has waited less than ${minutes} minutes.`,
    capChanged: (from, to) => `Called first after ${to} minutes of waiting instead of ${from}.`,
    rateChanged: (who, from, to) =>
      `${who}: each minute of waiting counts as ${to} minutes instead of ${from}.`,
    nowAbsolute: (who) => `${who}: always called before everybody else.`,
    noLongerAbsolute: (who, rate) =>
      `${who}: no longer called before everybody else; each minute of waiting counts as ${rate} minutes.`,
    decimal: '.',
  },
  ar: {
    and: '، ',
    absolute: (who) => `يُنادى دائمًا قبل جميع الناس: ${who}. ومن جاء منهم أولًا يُنادى أولًا.`,
    cap: (minutes) =>
      `من انتظر أكثر من ${minutes} دقيقة يُنادى قبل من انتظر أقل، أيًا كانت فئته. ومن جاء منهم أولًا يُنادى أولًا.`,
    rate: (who, rate) => `كل دقيقة انتظار تُحسب ${rate} دقائق: ${who}.`,
    normal: 'كل دقيقة انتظار لغيرهم تُحسب دقيقة واحدة.',
    fifo: 'دقيقة الانتظار متساوية للجميع: من جاء أولًا يُنادى أولًا.',
    highest: 'يُنادى من له أكثر الدقائق المحسوبة. وعند التساوي يُنادى من جاء أولًا.',
    example: (who, minutes) => `مثال: «${who}» بعد 10 دقائق يُنادى قبل شخص آخر انتظر أقل من ${minutes} دقيقة.`,
    capChanged: (from, to) => `يُنادى أولًا بعد ${to} دقيقة انتظار بدلًا من ${from}.`,
    rateChanged: (who, from, to) => `${who}: كل دقيقة انتظار تُحسب ${to} بدلًا من ${from}.`,
    nowAbsolute: (who) => `${who}: يُنادى دائمًا قبل جميع الناس.`,
    noLongerAbsolute: (who, rate) =>
      `${who}: لم يعد يُنادى قبل جميع الناس؛ كل دقيقة انتظار تُحسب ${rate} دقائق.`,
    decimal: '.',
  },
})

/** The whole rule, a sentence each, in the order in which it decides; and an example where there is one. */
export function policyWords(
  rule: Rule,
  language: Language,
): { rules: string[]; example: string | undefined } {
  const text = words(language)
  const number = numberIn(language)
  const names = (all: string[]) =>
    all.map((it) => className({ version: '', ...rule }, it)[language]).join(text.and)
  const absolute = Object.keys(rule.classes).filter((it) => rule.classes[it]!.absolute)
  const byRate = Map.groupBy(
    Object.keys(rule.classes).filter((it) => !rule.classes[it]!.absolute && rule.classes[it]!.rate > 1),
    (it) => rule.classes[it]!.rate,
  )
  const rated = [...byRate].toSorted(([a], [b]) => b - a)
  const highest = rated[0]
  return {
    rules: [
      ...(absolute.length > 0 ? [text.absolute(names(absolute))] : []),
      text.cap(number(rule.capMinutes)),
      ...rated.map(([rate, all]) => text.rate(names(all), number(rate))),
      ...(highest ? [text.normal, text.highest] : [text.fifo]),
    ],
    example:
      highest && text.example(names([highest[1][0]!]), number(Math.min(rule.capMinutes, highest[0] * 10))),
  }
}

/** What one rule changes against another; empty when they decide alike. */
export function policyDifferences(before: Rule, after: Rule, language: Language): string[] {
  const text = words(language)
  const number = numberIn(language)
  const classes = Object.keys(after.classes).flatMap((key) => {
    const was = before.classes[key] ?? { rate: 1, absolute: false }
    const is = after.classes[key]!
    const name = is.name[language]
    if (is.absolute) return was.absolute ? [] : [text.nowAbsolute(name)]
    if (was.absolute) return [text.noLongerAbsolute(name, number(is.rate))]
    return was.rate === is.rate ? [] : [text.rateChanged(name, number(was.rate), number(is.rate))]
  })
  return [
    ...(before.capMinutes === after.capMinutes
      ? []
      : [text.capChanged(number(before.capMinutes), number(after.capMinutes))]),
    ...classes,
  ]
}

const numberIn = (language: Language) => (value: number) =>
  String(value).replace('.', words(language).decimal)
