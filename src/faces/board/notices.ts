import { hoursWords, type Opening } from '#modules/opening'
import { mostAsked, type Procedures } from '#modules/procedures'
import { className, type DispatchPolicy } from '#modules/reception'
import { type Clock, localDate } from '#platform/clock'
import type { Language } from '#platform/text'
import type { Notice } from './board-view.tsx'
import { texts } from './texts.ts'

/** What the strip tells in turn: today's hours, who goes first, what to do after a missed call, what to bring. */
export function noticesOf(
  deps: { opening: Opening; procedures: Procedures; policy: DispatchPolicy; clock: Clock },
  place: string,
  language: Language,
): Notice[] {
  const text = texts(language)
  const today = localDate(deps.clock.now())
  const windows = deps.opening.numbersOn(place, undefined, today).map(hoursWords).join(text.and)
  const first = Object.entries(deps.policy.classes)
    .filter(([, { rate, absolute }]) => absolute || rate > 1)
    .map(([name]) => className(deps.policy, name)[language])
  const general: Notice[] = [
    { title: text.hours, text: windows ? text.hoursOf(windows) : text.closedToday },
    { title: text.missed, text: text.missedMore },
    { title: text.priority, text: first.join(text.and) },
  ]
  const papers = mostAsked
    .filter((code) => deps.procedures.find(code))
    .map((code) => {
      const { components } = deps.procedures.versionOn(code, today)
      const needed = components.filter(({ form, optional }) => !optional && form !== 'held')
      return {
        title: `${deps.procedures.get(code).plain[language]} – ${text.bring.toLowerCase()}:`,
        text: needed.map(({ short }) => short[language]).join(text.and),
      }
    })
    .filter(({ text: words }) => words !== '')
  // The general ones come back after every few procedures.
  return papers.flatMap((paper, place) => [general[place % general.length]!, paper])
}
