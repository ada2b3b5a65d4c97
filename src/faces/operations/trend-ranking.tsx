import type { Place } from '#modules/places'
import { periodFields } from './chosen-period.ts'
import { Figure } from './figure.tsx'
import { changeOf, nothing } from './numbers.ts'
import { courseSteps } from './period-steps.ts'
import { roomTexts } from './room-texts.ts'
import { Course } from './trend-parts.tsx'
import { kpiOf } from './trends.ts'
import type { RankData, TrendsPageProps } from './trends-props.ts'
import { listHref } from './view.ts'
import { WardTable } from './ward-table.tsx'

/** Wards in order of a figure, each with its course over the period; each number leads to its rows. */
export function TrendRanking(props: TrendsPageProps & { rank: RankData }) {
  const { house, request, wards, view, trends, rank } = props
  const { language } = request
  const { places } = house
  const { looked } = trends
  const words = roomTexts(language)
  const { kpi, sort } = view
  const steps = courseSteps(looked)
  const figure = (id: string) => ({
    heading: kpiOf(house, id).name[language],
    numeric: true,
    figure: id,
    cell: (ward: Place) => (
      <Figure
        {...{ language, kpi: kpiOf(house, id) }}
        value={rank.now.of(id, ward.code)}
        href={listHref(id, { place: ward.slug, period: looked.period })}
      />
    ),
  })
  return (
    <WardTable
      {...{ language, url: request.url, places, view, wards }}
      title={words.ranking}
      path="/operations/trends"
      kept={periodFields(looked)}
      figureAt={(ward) => rank.now.of(rank.columns.includes(sort) ? sort : kpi.id, ward.code)}
      columns={[
        figure(kpi.id),
        {
          heading: looked.before ? words.against.before : words.against.year,
          numeric: true,
          cell: (ward) => {
            const [now, then] = [rank.now.of(kpi.id, ward.code), rank.then.of(kpi.id, ward.code)]
            const change =
              now === undefined || then === undefined ? undefined : changeOf(kpi, now, then, language)
            if (!change) return nothing
            if (!change.words) return <span class="soft">{words.flat}</span>
            return <span dir="ltr">{change.words}</span>
          },
        },
        ...(steps.length > 1
          ? [
              {
                heading: words.course,
                cell: (ward: Place) => (
                  <Course
                    {...{ kpi, language }}
                    title={words.courseOf(places.fullName(ward, language), kpi.name[language])}
                    values={steps.map(({ key }) => rank.course.of(kpi.id, `${ward.code} ${key}`))}
                  />
                ),
              },
            ]
          : []),
        ...rank.columns.filter((id) => id !== kpi.id).map(figure),
      ]}
    />
  )
}
