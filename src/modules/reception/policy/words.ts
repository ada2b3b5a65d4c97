/** A rule of calling in words that a person who waits understands, for every door. */
import { type Language, messages } from '#platform/text'
import { className } from '../dispatch.ts'
import { manyDossiers } from '../dossiers.ts'
import type { Rule } from './version.ts'

const words = messages({
  vi: {
    and: ', ',
    many: (from: string, who: string) =>
      `Ai mang từ ${from} hồ sơ trở lên thuộc nhóm “${who}”, dù là đối tượng nào.`,
    limit: (who: string, counters: string) =>
      `“${who}”: khi còn người khác chờ, cả phòng có nhiều nhất ${counters} quầy cùng lúc cho nhóm này. Không còn ai khác thì quầy trống nào cũng gọi. Chờ lâu không được thêm quầy, nhưng khi đến lượt nhóm thì ai chờ lâu được gọi trước.`,
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
    limitChanged: (who: string, to: string) =>
      `${who}: nhiều nhất ${to} quầy cùng lúc khi còn người khác chờ.`,
    noLongerLimited: (who: string) => `${who}: không còn giới hạn số quầy cùng lúc.`,
    manyChanged: (who: string, from: string, to: string) =>
      `${who}: từ ${to} hồ sơ trở lên, thay vì từ ${from}.`,
    noLongerAbsolute: (who: string, rate: string) =>
      `${who}: không còn được gọi trước tất cả mọi người; mỗi phút chờ tính như ${rate} phút.`,
    decimal: ',',
  },
  en: {
    and: ', ',
    many: (from, who) => `Whoever brings ${from} dossiers or more belongs to “${who}”, of whichever class.`,
    limit: (who, counters) =>
      `“${who}”: while anybody else waits, at most ${counters} of the hall’s counters at once. When nobody else does, every free counter calls them. A long wait does not add counters, but puts them first when their lane has room.`,
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
    limitChanged: (who, to) => `${who}: at most ${to} counters at once while anybody else waits.`,
    noLongerLimited: (who) => `${who}: no longer limited to some counters.`,
    manyChanged: (who, from, to) => `${who}: from ${to} dossiers on, instead of ${from}.`,
    noLongerAbsolute: (who, rate) =>
      `${who}: no longer called before everybody else; each minute of waiting counts as ${rate} minutes.`,
    decimal: '.',
  },
  ar: {
    and: '، ',
    many: (from, who) => `من أحضر ${from} ملفات أو أكثر فهو من فئة «${who}» أيًا كانت فئته.`,
    limit: (who, counters) =>
      `«${who}»: ما دام غيرهم ينتظر، لا تخدمهم في القاعة كلها أكثر من ${counters} من الشبابيك في وقت واحد. فإن لم ينتظر غيرهم ناداهم أي شباك خالٍ. طول الانتظار لا يزيد الشبابيك، لكنه يقدّم صاحبه حين يأتي دور هذه الفئة.`,
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
    limitChanged: (who, to) => `${who}: لا أكثر من ${to} من الشبابيك في وقت واحد ما دام غيرهم ينتظر.`,
    noLongerLimited: (who) => `${who}: لم يعد لها حد في عدد الشبابيك.`,
    manyChanged: (who, from, to) => `${who}: من ${to} ملفات فأكثر بدلًا من ${from}.`,
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
  const many = manyDossiers({ version: '', ...rule })
  const limited = Object.keys(rule.classes).filter((it) => rule.classes[it]!.atOnce !== undefined)
  const absolute = Object.keys(rule.classes).filter((it) => rule.classes[it]!.absolute)
  const byRate = Map.groupBy(
    Object.keys(rule.classes).filter((it) => !rule.classes[it]!.absolute && rule.classes[it]!.rate > 1),
    (it) => rule.classes[it]!.rate,
  )
  const rated = [...byRate].toSorted(([a], [b]) => b - a)
  const highest = rated[0]
  return {
    rules: [
      ...(many ? [text.many(number(many.from), names([many.class]))] : []),
      ...limited.map((it) => text.limit(names([it]), number(rule.classes[it]!.atOnce!))),
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
    const was: RatedClass = before.classes[key] ?? { rate: 1 }
    const is = after.classes[key]!
    const name = is.name[language]
    const lane = laneDifferences(was, is, name, language)
    if (is.absolute) return was.absolute ? lane : [text.nowAbsolute(name), ...lane]
    if (was.absolute) return [text.noLongerAbsolute(name, number(is.rate)), ...lane]
    return was.rate === is.rate ? lane : [text.rateChanged(name, number(was.rate), number(is.rate)), ...lane]
  })
  return [
    ...(before.capMinutes === after.capMinutes
      ? []
      : [text.capChanged(number(before.capMinutes), number(after.capMinutes))]),
    ...classes,
  ]
}

type RatedClass = Omit<Rule['classes'][string], 'name'>

function laneDifferences(was: RatedClass, is: RatedClass, name: string, language: Language): string[] {
  const text = words(language)
  const limit =
    is.atOnce === undefined ? text.noLongerLimited(name) : text.limitChanged(name, String(is.atOnce))
  const many = text.manyChanged(name, String(was.dossiersFrom ?? '–'), String(is.dossiersFrom ?? '–'))
  return [
    ...(was.atOnce === is.atOnce ? [] : [limit]),
    ...(was.dossiersFrom === is.dossiersFrom ? [] : [many]),
  ]
}

const numberIn = (language: Language) => (value: number) =>
  String(value).replace('.', words(language).decimal)
