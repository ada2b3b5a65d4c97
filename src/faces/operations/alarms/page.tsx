import { EmptyState, LinkButton, Select, Stat, TimeChart } from '#design'
import { alarmWords, type Counted, statuses } from '#modules/alarms'
import { formatDuration, formatNumber } from '#platform/text'
import { wordsForDay, wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import { nothing } from '../numbers.ts'
import { PeriodChooser } from '../period-chooser.tsx'
import { existsSince } from '../period-doubts.ts'
import { base, onDay, rowsHref } from './address.ts'
import type { AlarmsPageProps } from './props.ts'
import { OpenAlarms, Tallies } from './tables.tsx'
import { alarmsTexts } from './texts.ts'

/** The city's alarms: what is open and with whom, and how alarms fared over a period. */
export function AlarmsPage(props: AlarmsPageProps) {
  const { house, request, view, wards, rules, overview, today } = props
  const { language } = request
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const { chosen } = view
  return (
    <Frame
      house={house}
      request={request}
      title={text.title}
      lead={text.lead}
      at={overview.at}
      current="alarms"
    >
      <PeriodChooser
        {...{ language, chosen, today, asked: request.query }}
        since={existsSince(house.places, view.place)}
        action={base}
        units={{ places: house.places, wards, chosen: view.place }}
        also={{ rule: view.rule, status: view.status }}
      >
        <Select
          {...{ language, name: 'rule', label: text.rule, empty: text.allRules, value: view.rule }}
          options={rules.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <Select
          {...{ language, name: 'status', label: text.state, empty: text.allStates, value: view.status }}
          options={statuses.map((status) => ({ value: status, label: words.status[status] }))}
        />
      </PeriodChooser>
      <Figures {...props} />
      <section class="panel stack-tight" aria-labelledby="open" data-live="open">
        <h2 id="open">{text.open}</h2>
        {overview.open.length === 0 ? (
          <EmptyState title={text.noneOpen} icon="check" />
        ) : (
          <OpenAlarms {...props} />
        )}
        {overview.open.length < overview.total.of.open && (
          <p>
            <a href={rowsHref(view, 'open')}>{text.allOpen(overview.total.of.open)}</a>
          </p>
        )}
      </section>
      <Course {...props} />
      {/* Hidden rather than left out: an alarm may come while the page is open. */}
      <section
        class="ranking stack"
        aria-labelledby="by-rule"
        data-live="by-rule"
        hidden={overview.byRule.length === 0}
      >
        <h2 id="by-rule">{text.byRule}</h2>
        <Tallies {...props} by="rule" />
      </section>
      {wards.length > 1 && (
        <section
          class="ranking stack"
          aria-labelledby="by-ward"
          data-live="by-ward"
          hidden={overview.byPlace.length === 0}
        >
          <h2 id="by-ward">{text.byWard}</h2>
          <Tallies {...props} by="place" />
        </section>
      )}
      <p class="no-print">
        <LinkButton href={`${base}/rules`} kind="quiet">
          {text.rules}
        </LinkButton>
      </p>
    </Frame>
  )
}

/** What matters first; each number leads to its rows. */
function Figures({ request, view, overview }: AlarmsPageProps) {
  const { language } = request
  const text = alarmsTexts(language)
  const { of, untilTaken, untilOver } = overview.total
  const count = (what: Exclude<Counted, 'open-then'>, tone?: 'danger' | 'warning' | 'info') => (
    <Stat
      language={language}
      value={formatNumber(of[what], language)}
      label={text.counted[what]}
      href={rowsHref(view, what)}
      tone={of[what] > 0 ? tone : undefined}
    />
  )
  const minutes = (value: number | undefined) =>
    value === undefined ? nothing : formatDuration(value, language)
  // A tile writes numbers from left to right; hours and minutes run as the language does.
  const shown = (value: number | undefined) => <bdi>{minutes(value)}</bdi>
  return (
    <section class="stack-tight" aria-labelledby="figures" data-live="figures">
      <h2 id="figures" class="visually-hidden">
        {text.figures}
      </h2>
      <div class="tiles alarm-tiles">
        {count('open', 'info')}
        {count('unowned', 'warning')}
        {count('urgent', 'danger')}
      </div>
      <h3>{wordsForPeriod(view.chosen.period, language)}</h3>
      <div class="tiles alarm-tiles">
        {count('raised')}
        <Stat
          language={language}
          value={shown(untilTaken.median)}
          label={text.taken(minutes(untilTaken.mean))}
          href={rowsHref(view, 'acknowledged')}
        />
        <Stat
          language={language}
          value={shown(untilOver.median)}
          label={text.over(minutes(untilOver.mean))}
          href={rowsHref(view, 'over')}
        />
      </div>
      <p class="small soft">{text.officeTime}</p>
    </section>
  )
}

/** Day by day: how many were raised, how many were open when the day ended. */
function Course({ request, view, overview }: AlarmsPageProps) {
  const { language } = request
  const text = alarmsTexts(language)
  const { days } = overview
  // A line counts alarms of any state.
  const any = { ...view, status: undefined }
  if (days.length < 2) return null
  return (
    <section
      class="panel stack-tight"
      aria-labelledby="course"
      data-live="course"
      hidden={days.every(({ open, raised }) => open === 0 && raised === 0)}
    >
      <h2 id="course">{text.course}</h2>
      <TimeChart
        language={language}
        title={text.course}
        titleHidden
        pointsName={text.day}
        show={(value) => formatNumber(value, language)}
        points={days.map(({ day }) => ({
          label: `${day.day}/${day.month}`,
          said: wordsForDay(day, language),
        }))}
        series={[
          {
            name: text.counted['open-then'],
            values: days.map(({ open }) => open),
            hrefOf: (place) => rowsHref(onDay(any, days[place]!.day), 'open-then'),
          },
          {
            name: text.counted.raised,
            values: days.map(({ raised }) => raised),
            hrefOf: (place) => rowsHref(onDay(any, days[place]!.day), 'raised'),
          },
        ]}
      />
    </section>
  )
}
