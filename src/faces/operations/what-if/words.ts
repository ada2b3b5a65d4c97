import type { HallAnswer, Spread } from '#modules/what-if'
import { formatDuration, type Language } from '#platform/text'
import type { whatIfTexts } from './texts.ts'

type Words = ReturnType<typeof whatIfTexts>

/** Minutes as words; undefined: people are not called before closing. */
export const minutesIn = (language: Language, none: string) => (minutes: number | undefined) =>
  minutes === undefined ? none : formatDuration(minutes, language)

export const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)} %`

/** `18 (12 – 25)`: what half of the runs have, and between which eight of ten lie. */
export function spreadWords(
  { middle, low, high }: Spread,
  words: (value: number | undefined) => string,
  text: Words,
) {
  const [half, from, to] = [words(middle), words(low), words(high)]
  return from === half && to === half ? half : `${half} (${text.range(from, to)})`
}

/** The answer in a few sentences, the most important first. */
export function sentencesOf(
  hall: HallAnswer,
  language: Language,
  text: Words,
  nameOf: (queue: string) => string,
): string[] {
  const { baseline, scenario } = hall
  if (scenario.people < 0.5) return [text.nobodyComes]
  const [before, after] = [baseline.median.middle, scenario.median.middle]
  const words = (minutes: number | undefined) =>
    minutes === undefined ? text.noEnd : text.atMost(formatDuration(minutes, language))
  const isSame =
    before === undefined ? after === undefined : after !== undefined && Math.abs(after - before) < 1
  const outOfTen = (share: number | undefined) => Math.round((share ?? 0) * 10)
  const [fewBefore, fewAfter] = [outOfTen(baseline.within15.middle), outOfTen(scenario.within15.middle)]
  const [leftBefore, leftAfter] = [baseline.unserved.middle ?? 0, scenario.unserved.middle ?? 0]
  const surely = Math.round(Math.max(hall.longer, hall.shorter) * 100)
  return [
    isSame
      ? after !== undefined && after < 0.5
        ? text.sameAtOnce
        : text.same(words(after))
      : text.instead(words(after), minutesIn(language, text.noEnd)(before)),
    ...(fewBefore === fewAfter ? [] : [text.within(fewAfter, fewBefore)]),
    ...(leftBefore === leftAfter ? [] : [text.unserved(String(leftAfter), String(leftBefore))]),
    ...(hall.uncalled.length === 0 ? [] : [text.uncalled(hall.uncalled.map(nameOf).join(', '))]),
    ...(isSame ? [] : [hall.longer >= hall.shorter ? text.sure(surely) : text.sureShorter(surely)]),
  ]
}
