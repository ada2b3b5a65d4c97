import type { Notices } from '#modules/notices'
import { hoursWords, type Opening } from '#modules/opening'
import type { Places } from '#modules/places'
import { mostAsked, type Procedures } from '#modules/procedures'
import { className, type DispatchPolicy } from '#modules/reception'
import { type Clock, localDate } from '#platform/clock'
import { formatDate, type Language } from '#platform/text'
import type { Notice } from './content.ts'
import { texts } from './texts.ts'

export interface NoticeSources {
  opening: Opening
  notices: Notices
  places: Places
  procedures: Procedures
  policy: DispatchPolicy
  clock: Clock
}

/** Between two notices of the ward stand at most so many of the house's own words. */
const ownBetween = 2

/**
 * What takes turns on the board: the notices of the ward and of the city, and between them today's hours, who goes
 * first, what to do after a missed call, and what to bring for what people of this hall ask most.
 * @param asked codes of procedures, most asked first
 */
export function noticesOf(
  deps: NoticeSources,
  place: string,
  language: Language,
  asked: readonly string[],
): Notice[] {
  const today = localDate(deps.clock.now())
  const posted = deps.notices.on(place, today).map(({ title, body, until, place: whose }) => ({
    title: title[language],
    text: body[language],
    source: [
      deps.places.fullName(deps.places.get(whose), language),
      ...(until ? [texts(language).until(formatDate(until))] : []),
    ].join(' · '),
  }))
  const own = ownWords(deps, place, language, asked)
  const rounds = Math.max(posted.length, Math.ceil(own.length / ownBetween))
  return Array.from({ length: rounds }, (_, round) => [
    ...(posted.length > 0 ? [posted[round % posted.length]!] : []),
    ...own.slice(round * ownBetween, (round + 1) * ownBetween),
  ]).flat()
}

function ownWords(
  deps: NoticeSources,
  place: string,
  language: Language,
  asked: readonly string[],
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
    { title: text.allProcedures, text: text.allProceduresMore(deps.procedures.all.length) },
  ]
  // A hall that is new has no people yet to tell what they ask.
  const papers = [...new Set([...asked, ...mostAsked])]
    .slice(0, mostAsked.length)
    .filter((code) => deps.procedures.offered(code))
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
  return papers.flatMap((paper, at) => [general[at % general.length]!, paper])
}
