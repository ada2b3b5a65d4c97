import type { FastifyRequest } from 'fastify'
import type { Period } from '#modules/insight'
import type { Entry, Scored } from '#modules/service-index'
import { formatDateTime, type Language } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { indexTexts } from './texts.ts'

interface OutsideProps {
  house: OperationsHouse
  request: FastifyRequest
  scored: Scored
  /** Slug; undefined for the city. */
  place: string | undefined
}

/** Of an indicator that figures from outside are part of: who entered them and where they were read, or how to. */
export function Outside({ house, request, scored, place }: OutsideProps) {
  const { serviceIndex, places } = house
  const { language, context } = request
  const { indicator, parts } = scored
  if (!indicator.entered) return null
  const text = indexTexts(language)
  const agency = places.get(indicator.entered === 'city' || !place ? places.city.code : place)
  const entries = parts.flatMap((part) => part.entries ?? [])
  const href = `${entriesPath(agency.slug)}?period=${spanKey(parts.at(-1)!.period)}#of-${indicator.id}`
  const mayEnter = serviceIndex.mayEnter(context, agency.code)
  return (
    <div class="small">
      {entries.map((entry) => (
        <p key={`${entry.place} ${entry.span.from} ${entry.span.to}`}>
          <EnteredBy language={language} entry={entry} />
        </p>
      ))}
      {scored.value.denominator === 0 && <p class="soft">{indicator.outside?.[language]}</p>}
      {(mayEnter || entries.length > 0) && (
        <p class="no-print">
          <a href={href}>{mayEnter ? text.enterIt : text.seeEntries}</a>
        </p>
      )}
    </div>
  )
}

/** “Entered by …, source …”. */
export function EnteredBy({ language, entry }: { language: Language; entry: Entry }) {
  const text = indexTexts(language)
  return (
    <span class="soft">
      {text.enteredBy(entry.officerName, formatDateTime(entry.enteredAt))} · {text.source(entry.source)}
    </span>
  )
}

export const entriesPath = (slug: string) => `/operations/index/${slug}/figures`

/** The month or year that a period is, as it stands in an address; of other days their last month. */
export function spanKey({ from, to }: Period): string {
  const isYear = from.dayOfYear === 1 && to.dayOfYear === to.daysInYear && from.year === to.year
  return isYear ? String(from.year) : to.toPlainYearMonth().toString()
}
