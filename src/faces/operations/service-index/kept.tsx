import type { FastifyRequest } from 'fastify'
import { type Column, Table } from '#design'
import type { Difference, KeptMonth } from '#modules/service-index'
import { formatDateTime } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { written } from '../numbers.ts'
import { indexTexts } from './texts.ts'

interface KeptProps {
  house: OperationsHouse
  request: FastifyRequest
  kept: KeptMonth | undefined
  differences: readonly Difference[]
}

/** The month as it was published, and where counting differs today. */
export function Kept({ house, request, kept, differences }: KeptProps) {
  if (!kept) return null
  const { language } = request
  const text = indexTexts(language)
  const number = (value: number | undefined) => (value === undefined ? '–' : written(value, language))
  const value = (it: Difference['was'], points: number | undefined) => (
    <span dir="ltr">
      {it ? `${number(it.numerator)} ÷ ${number(it.denominator)}` : '–'} → {number(points)}
    </span>
  )
  const columns: Column<Difference>[] = [
    {
      heading: text.indicator,
      cell: ({ indicator }) => (
        <>
          <span dir="ltr">{indicator}</span> {house.serviceIndex.find(indicator)?.name[language]}
        </>
      ),
    },
    { heading: text.was, cell: ({ was, wasPoints }) => value(was, wasPoints) },
    { heading: text.now, cell: ({ now, nowPoints }) => value(now, nowPoints) },
    { heading: text.why, cell: ({ why }) => text.reasons[why] },
  ]
  return (
    <section class="panel stack-tight" aria-labelledby="kept">
      <h2 id="kept">{text.keptTitle}</h2>
      <p>
        {text.keptPoints(number(kept.points), number(kept.measurable))}{' '}
        {text.published(formatDateTime(kept.computedAt), kept.publisherName)}
      </p>
      <p>{differences.length === 0 ? text.same : text.differs}</p>
      {differences.length > 0 && (
        <Table
          language={language}
          caption={text.differs}
          captionHidden
          rows={[...differences]}
          keyOf={({ indicator }) => indicator}
          columns={columns}
        />
      )}
    </section>
  )
}
