import type { FastifyRequest } from 'fastify'
import { type Column, Meter, Table } from '#design'
import {
  type IndexGroup,
  type Indicator,
  rateOf,
  type Scored,
  type Term,
  totalOf,
} from '#modules/service-index'
import { formatDate, type Language } from '#platform/text'
import { wordsForPeriod } from '../day.ts'
import type { OperationsHouse } from '../house.ts'
import { written, writtenPoints } from '../numbers.ts'
import { listHref } from '../view.ts'
import { Outside } from './outside.tsx'
import { indexTexts } from './texts.ts'

interface IndicatorTableProps {
  house: OperationsHouse
  request: FastifyRequest
  group: IndexGroup
  scored: readonly Scored[]
  /** Slug; undefined for the city. */
  place: string | undefined
}

/** The indicators of a group: formula, result, what was counted (each number leads to its rows), points. */
export function IndicatorTable({ house, request, group, scored, place }: IndicatorTableProps) {
  const { language } = request
  const text = indexTexts(language)
  const total = totalOf(scored)
  const columns: Column<Scored>[] = [
    {
      heading: text.indicator,
      naming: true,
      cell: ({ indicator }) => <Named language={language} indicator={indicator} />,
    },
    { heading: text.rate, cell: (it) => <Result language={language} scored={it} /> },
    {
      heading: text.counted,
      cell: (it) => (
        <>
          <Counted language={language} scored={it} place={place} />
          <Outside {...{ house, request, place }} scored={it} />
        </>
      ),
    },
    {
      heading: text.points,
      cell: ({ points, max }) =>
        max === 0 ? (
          text.tracked
        ) : points === undefined ? (
          text.ofPoints('–', written(max, language))
        ) : (
          <Meter
            label=""
            value={points}
            max={max}
            display={text.ofPoints(writtenPoints(points, language), written(max, language))}
          />
        ),
    },
  ]
  const sum = text.ofPoints(written(total.points, language), written(total.of, language))
  return (
    <section class="stack index-group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {text.groups[group]} · <span dir="ltr">{sum}</span>
      </h2>
      <Table
        language={language}
        caption={text.groups[group]}
        captionHidden
        rows={[...scored]}
        keyOf={({ indicator }) => indicator.id}
        columns={columns}
      />
      {scored.some(({ indicator }) => indicator.id === '1.3') && (
        <Lacking {...{ house, request }} last={scored[0]!.parts.at(-1)!.period.to} />
      )}
    </section>
  )
}

function Named({ language, indicator }: { language: Language; indicator: Indicator }) {
  const text = indexTexts(language)
  const { id, name, formula, sure, doubt } = indicator
  return (
    <>
      <span dir="ltr">{id}</span> {name[language]}
      <details>
        <summary>{formula[language]}</summary>
        <p class="small">
          {text.sure[sure]}
          {doubt && ` · ${doubt[language]}`}
        </p>
      </details>
    </>
  )
}

function Result({ language, scored }: { language: Language; scored: Scored }) {
  const text = indexTexts(language)
  const { indicator, value, parts } = scored
  const rate = rateOf(indicator, value)
  if (rate === undefined)
    return <span class="soft">{indicator.entered ? text.notEntered : text.nothing}</span>
  const { target } = parts.at(-1)!.version
  return (
    <>
      <strong dir="ltr">
        {indicator.unit === 'days' ? text.days(written(rate, language, 1)) : `${written(rate, language)} %`}
      </strong>
      {target !== undefined && <span class="small soft"> ({text.target(String(target))})</span>}
    </>
  )
}

/** Numerator over denominator, each number of them a link to its rows; parts under different rules each by itself. */
function Counted({
  language,
  scored,
  place,
}: {
  language: Language
  scored: Scored
  place: string | undefined
}) {
  const text = indexTexts(language)
  const { indicator, parts } = scored
  if (indicator.entered && scored.value.denominator === 0) return null
  return (
    <>
      {parts.map(({ period, version, pieces }) => {
        const side = (terms: readonly Term[], numbers: readonly number[]) =>
          terms.map((term, index) => {
            const number = numbers[index]!
            const sign = index === 0 ? '' : number < 0 || term.minus ? ' − ' : ' + '
            const shown = written(Math.abs(number), language)
            return (
              <>
                {sign}
                {term.of === 'figure' ? (
                  <a href={listHref(term.figure, { place, period, part: term.part })}>{shown}</a>
                ) : (
                  shown
                )}
              </>
            )
          })
        return (
          <p key={version.from}>
            <span dir="ltr">
              {side(version.numerator, pieces.numerator)} ÷{' '}
              {version.denominator.length > 1 ? (
                <>({side(version.denominator, pieces.denominator)})</>
              ) : (
                side(version.denominator, pieces.denominator)
              )}
            </span>
            {parts.length > 1 && (
              <span class="small soft">
                {' '}
                {wordsForPeriod(period, language)} ·{' '}
                {text.under(formatDate(Temporal.PlainDate.from(version.from)))}
              </span>
            )}
          </p>
        )
      })}
    </>
  )
}

/** Which parts of published texts are lacking, and how often. */
function Lacking({
  house,
  request,
  last,
}: Pick<IndicatorTableProps, 'house' | 'request'> & { last: Temporal.PlainDate }) {
  const { language } = request
  const text = indexTexts(language)
  const { incomplete } = house.serviceIndex.catalogue(last)
  const parts = Map.groupBy(
    incomplete.flatMap(({ lacks }) => lacks),
    (part) => part,
  )
  if (parts.size === 0) return null
  return (
    <div class="small">
      <p>{text.lacking}:</p>
      <ul>
        {[...parts].map(([part, all]) => (
          <li key={part}>{text.lackingCount(all.length, text.lacks[part])}</li>
        ))}
      </ul>
    </div>
  )
}
