import { Icon, Sparkline, Stat, TimeChart } from '#design'
import type { Kpi, Measured, Period } from '#modules/insight'
import { formatDate, type Language } from '#platform/text'
import type { ChosenPeriod } from './chosen-period.ts'
import { wordsForDay } from './day.ts'
import type { OperationsHouse } from './house.ts'
import { changeOf, figureWords } from './numbers.ts'
import { existed } from './period-doubts.ts'
import { courseSteps, type Step, stepsOf } from './period-steps.ts'
import { roomTexts } from './room-texts.ts'
import { courses, keyFigures, kpiOf, type Trends } from './trends.ts'
import { listHref } from './view.ts'

export interface TrendProps {
  house: OperationsHouse
  language: Language
  trends: Trends
  /** Slug, for one place. */
  place?: string | undefined
  bare?: boolean | undefined
}

const tones = { neutral: 'neutral', good: 'success', warning: 'warning', danger: 'danger' } as const

/** The main figures of a period, each beside what it was. */
export function KeyFigures({ house, language, trends, place }: TrendProps) {
  const text = roomTexts(language)
  const { looked, course, before, yearBefore } = trends
  const steps = courseSteps(looked)
  const ward = place ? house.places.find(place) : undefined
  const has = (period: Period | undefined) => period !== undefined && existed(house.places, ward, period)
  const [hasBefore, hasYear] = [has(looked.before), has(looked.yearBefore)]
  return (
    <section class="key-figures" aria-label={text.keyFigures} data-live="key-figures">
      {keyFigures.map((id) => {
        const kpi = kpiOf(house, id)
        const now = course.total(id)
        const values = steps.map(({ key }) => course.of(id, key))
        return (
          <Stat
            key={id}
            language={language}
            value={figureWords(kpi, now, language)}
            label={kpi.name[language]}
            href={listHref(id, { place, period: looked.period })}
            tone={now ? tones[kpi.tone] : 'neutral'}
          >
            {hasBefore && before && (
              <Change {...{ kpi, language, now }} then={before.total(id)} against={text.against.before} />
            )}
            {hasYear && (
              <Change {...{ kpi, language, now }} then={yearBefore.total(id)} against={text.against.year} />
            )}
            {steps.length > 1 && values.some((value) => value !== undefined) && (
              <Course {...{ kpi, language, values }} title={kpi.name[language]} />
            )}
          </Stat>
        )
      })}
    </section>
  )
}

/** A sparkline that says where it begins and ends. */
export function Course({
  kpi,
  language,
  values,
  title,
}: {
  kpi: Kpi
  language: Language
  values: readonly (number | undefined)[]
  title: string
}) {
  const known = values.filter((value) => value !== undefined)
  if (known.length === 0) return null
  const say = (value: number | undefined) => figureWords(kpi, value, language)
  return (
    <Sparkline
      values={values}
      title={`${title}: ${roomTexts(language).fromTo(say(known[0]), say(known.at(-1)))}`}
    />
  )
}

function Change(props: {
  kpi: Kpi
  language: Language
  now: number | undefined
  then: number | undefined
  against: string
}) {
  const { kpi, language, now, then, against } = props
  if (now === undefined || then === undefined) return null
  const change = changeOf(kpi, now, then, language)
  if (!change) return null
  const { direction, words } = change
  const text = roomTexts(language)
  const good = !kpi.better || !words ? undefined : (direction === 'up') === (kpi.better === 'more')
  return (
    <p class={good === undefined ? 'trend' : good ? 'trend trend-good' : 'trend trend-bad'}>
      <Icon name={direction} />
      <span>{words ? text.change(`\u2066${words}\u2069`, against) : text.unchanged(against)}</span>
    </p>
  )
}

/** What came in and what was dealt with. */
export function Flow({ house, language, trends, place, bare }: TrendProps) {
  const text = roomTexts(language)
  return (
    <section class="panel stack-tight" aria-labelledby="flow" data-live="flow">
      <h2 id="flow">{text.flow}</h2>
      <CourseChart
        {...{ house, language, place, bare }}
        title={text.flow}
        kpis={['received', 'finished']}
        looked={trends.looked}
        measured={trends.course}
        height={bare ? 340 : 240}
        filled
      />
    </section>
  )
}

/** Shares, waits and satisfaction over time, one small chart each. */
export function Courses({ house, language, trends, place }: Omit<TrendProps, 'bare'>) {
  const text = roomTexts(language)
  return (
    <section class="panel stack-tight" aria-labelledby="courses" data-live="courses">
      <h2 id="courses">{text.shareCharts}</h2>
      <div class="multiples">
        {courses.map((id) => (
          <CourseChart
            key={id}
            {...{ house, language, place }}
            title={kpiOf(house, id).name[language]}
            titleShown
            kpis={[id]}
            looked={trends.looked}
            measured={trends.course}
            height={160}
          />
        ))}
      </div>
    </section>
  )
}

function CourseChart(props: {
  house: OperationsHouse
  language: Language
  title: string
  titleShown?: boolean
  kpis: string[]
  looked: ChosenPeriod
  measured: Measured
  place?: string | undefined
  height: number
  filled?: boolean
  bare?: boolean | undefined
}) {
  const { house, language, title, titleShown, kpis, looked, measured, place, height, filled, bare } = props
  const text = roomTexts(language)
  const steps = stepsOf(looked)
  const first = kpiOf(house, kpis[0]!)
  return (
    <TimeChart
      {...{ language, title, height, filled, bare }}
      titleHidden={!titleShown}
      pointsName={text.over[looked.over]}
      top={first.unit === 'percent' ? 100 : undefined}
      show={(value) => figureWords(first, value, language)}
      points={steps.map((step) => pointWords(looked.over, step, language))}
      unfinished={steps.length > 1 && !steps.at(-1)!.isOver}
      series={kpis.map((id) => {
        const kpi = kpiOf(house, id)
        return {
          name: kpi.name[language],
          values: steps.map(({ key }) => measured.of(id, key)),
          hrefOf: (nth) => listHref(id, { place, period: steps[nth]!.period }),
        }
      })}
    />
  )
}

/** `12/11` under the point; what is read out says what it is the beginning of. */
function pointWords(over: ChosenPeriod['over'], { key, isOver }: Step, language: Language) {
  const day = Temporal.PlainDate.from(key)
  const date = formatDate(day)
  const text = roomTexts(language)
  const said =
    over === 'day'
      ? wordsForDay(day, language)
      : `${text.over[over]} ${over === 'month' ? date.slice(3) : date}`
  return {
    label: over === 'month' ? date.slice(3) : date.slice(0, 5),
    said: isOver ? said : `${said} (${text.underWay})`,
  }
}
