import type { FastifyRequest } from 'fastify'
import { Button, DefinitionList, EmptyState, Pagination, Select, TextField } from '#design'
import { isOfDays, type Kpi, type KpiList, pageSize, sourceOf } from '#modules/insight'
import type { Place } from '#modules/places'
import { localDate } from '#platform/clock'
import { compareVietnamese, formatNumber } from '#platform/text'
import { wordsForPeriod } from './day.ts'
import { formulaOf } from './formula.ts'
import { Frame } from './frame.tsx'
import type { OperationsHouse } from './house.ts'
import { placeName } from './list-parts.tsx'
import { Rows } from './list-rows.tsx'
import { wardsOf } from './reader.ts'
import { texts } from './texts.ts'
import { type ListView, listHref } from './view.ts'

interface ListPageProps {
  house: OperationsHouse
  request: FastifyRequest
  kpi: Kpi
  place: Place | undefined
  list: KpiList
  view: ListView & { page: number }
  pages: number
  at: Temporal.Instant
}

/** The rows a number counts, found by the number's own condition, and in words what that condition is. */
export function ListPage(props: ListPageProps) {
  const { house, request, kpi, place, list, view, pages, at } = props
  const { page } = view
  const { insight } = house
  const { language } = request
  const text = texts(language)
  const name = kpi.name[language]
  const scope = place ? placeName(house, request, place) : text.wholeCity
  const first = (page - 1) * pageSize + 1
  return (
    <Frame house={house} request={request} title={`${name} – ${scope}`} at={at}>
      <p>
        <a href={place && place.kind !== 'city' ? `/operations/places/${place.slug}` : '/operations'}>
          {scope}
        </a>
      </p>
      <div class="list-head">
        <div class="panel stack-tight" data-live="total">
          <p>
            <strong class="list-total" data-total={list.total}>
              {formatNumber(list.total, language)}
            </strong>
            <span>{name}</span>
          </p>
        </div>
        <div class="panel list-meaning">
          <DefinitionList
            items={[
              { term: text.counts, detail: kpi.meaning[language] },
              { term: text.forPlace, detail: text.placeOf[kpi.place] },
              { term: text.scope, detail: scope },
              ...(isOfDays(sourceOf(kpi.source))
                ? [{ term: text.days, detail: wordsForPeriod(view.period, language) }]
                : []),
              ...(kpi.rule ? [{ term: text.rule, detail: kpi.rule }] : []),
              {
                term: text.formula,
                detail: (
                  <>
                    <code class="formula" dir="ltr">
                      {formulaOf(kpi, {
                        moment: { now: at, today: localDate(at) },
                        period: view.period,
                        place: place?.code,
                        ...(view.part ? { part: view.part } : {}),
                      })}
                    </code>
                    <p class="small soft">{text.samePredicate}</p>
                  </>
                ),
              },
            ]}
          />
        </div>
      </div>
      <Scope {...props} />
      <section class="stack" aria-labelledby="rows" data-live="rows">
        <h2 id="rows">{text.list}</h2>
        {list.total === 0 ? (
          <EmptyState icon="check" title={text.empty}>
            {text.emptyHint}
          </EmptyState>
        ) : (
          <>
            <p class="soft">{text.rows(first, first + list.rows.length - 1, list.total)}</p>
            <div class="wide">
              <Rows {...{ house, request, place, list }} title={name} />
            </div>
          </>
        )}
        <Pagination
          language={language}
          page={page}
          pages={pages}
          hrefOf={(number) => listHref(kpi.id, { ...view, page: number })}
        />
      </section>
      <nav class="others" aria-labelledby="others">
        <h2 id="others">{text.otherKpis}</h2>
        <ul class="plain keys">
          {insight.kpis
            .filter((it) => it !== kpi)
            .map((it) => (
              <li key={it.id}>
                <a href={listHref(it.id, { place: place?.slug, period: view.period })}>{it.name[language]}</a>
              </li>
            ))}
        </ul>
      </nav>
    </Frame>
  )
}

/** Chooses a ward, for those who see more than one, and days, for what is counted by days. */
function Scope({ house, request, kpi, place, view }: ListPageProps) {
  const { language, context } = request
  const text = texts(language)
  const wards = wardsOf(context, house.places)
  const hasDays = isOfDays(sourceOf(kpi.source))
  if (wards.length < 2 && !hasDays) return null
  const { procedure, field, part, told } = view
  return (
    <form class="scope" method="get" action={`/operations/kpis/${kpi.id}`}>
      {Object.entries({ procedure, field, part, by: told?.by, key: told?.key }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {wards.length > 1 && (
        <Select
          language={language}
          name="place"
          label={text.choosePlace}
          empty={text.wholeCity}
          value={place?.slug}
          options={[...wards]
            .sort((a, b) => compareVietnamese(a.name, b.name))
            .map((ward) => ({ value: ward.slug, label: house.places.fullName(ward, language) }))}
        />
      )}
      {hasDays && (
        <>
          <TextField
            language={language}
            name="from"
            label={text.from}
            type="date"
            value={`${view.period.from}`}
          />
          <TextField language={language} name="to" label={text.to} type="date" value={`${view.period.to}`} />
        </>
      )}
      <Button kind="quiet">{text.show}</Button>
    </form>
  )
}
