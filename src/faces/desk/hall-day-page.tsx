import { Button, EmptyState, LinkButton, Notice, Stat, Table, TextField } from '#design'
import {
  type CounterTimes,
  className,
  type DispatchPolicy,
  type HallFigures,
  type NumberRun,
  type TicketHistory,
  type Waits,
} from '#modules/reception'
import { formatDate, formatDuration, type Language } from '#platform/text'
import { Keys } from './charts.tsx'
import { Frame, type Shell } from './frame.tsx'
import { crowdIn, DayChart, stretchOf } from './hall-day-chart.tsx'
import { hallDayTexts } from './hall-day-texts.ts'
import { HallTabs } from './policy-page.tsx'

export interface HallDayProps {
  shell: Shell
  day: Temporal.PlainDate
  today: Temporal.PlainDate
  policy: DispatchPolicy
  figures: HallFigures
  counters: CounterTimes[]
  people: TicketHistory[]
  numbers: NumberRun[]
  groupName(series: string): string
}

const doings = ['busy', 'between', 'idle', 'free'] as const

/** One day of a hall, looked back at: waits, counters, ways, and the record of its numbers. */
export function HallDayPage(props: HallDayProps) {
  const { shell, day, figures, policy, groupName } = props
  const { language } = shell
  const text = hallDayTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="policy">
      <div class="stack">
        <h1>
          {text.title} – {formatDate(day)}
        </h1>
        <HallTabs language={language} current="day" />
        <p class="narrow">{text.lead}</p>
        <Choice {...props} />
        {figures.all.taken === 0 && props.counters.length === 0 ? (
          <EmptyState title={text.empty} icon="calendar">
            {text.emptyAbout}
          </EmptyState>
        ) : (
          <>
            <Summary {...props} />
            <Picture {...props} />
            <Counters {...props} />
            <Groups
              {...{ language, caption: text.byClass, heading: text.class, groups: figures.byClass }}
              nameOf={(key) => className(policy, key)[language]}
            />
            <Groups
              {...{ language, caption: text.byChannel, heading: text.channel, groups: figures.byChannel }}
              nameOf={(key) => text.channels[key] ?? key}
            />
            <Groups
              {...{ language, caption: text.byQueue, heading: text.queue, groups: figures.byQueue }}
              nameOf={groupName}
            />
            <Ways {...props} />
            <Numbers {...props} />
          </>
        )}
      </div>
    </Frame>
  )
}

function Choice({ shell, day, today }: HallDayProps) {
  const { language } = shell
  const text = hallDayTexts(language)
  const at = (date: Temporal.PlainDate) => `/desk/hall-day?day=${date}`
  return (
    <form method="get" action="/desk/hall-day" class="panel questions">
      <TextField
        language={language}
        type="date"
        width="medium"
        name="day"
        label={text.day}
        value={day.toString()}
      />
      <Button>{text.show}</Button>
      <LinkButton kind="quiet" href={at(day.subtract({ days: 1 }))}>
        {text.before}
      </LinkButton>
      {Temporal.PlainDate.compare(day, today) < 0 && (
        <LinkButton kind="quiet" href={at(day.add({ days: 1 }))}>
          {text.after}
        </LinkButton>
      )}
    </form>
  )
}

function Summary({ shell, figures }: HallDayProps) {
  const { language } = shell
  const text = hallDayTexts(language)
  const { all, overtakes, service } = figures
  const items: [string, string][] = [
    [text.served, text.people(figures.served)],
    [text.median, time(all.median, language)],
    [text.ninth, time(all.ninth, language)],
    [text.service, time(service.median, language)],
    [text.absent, text.people(all.absent)],
    [text.cancelled, String(figures.cancelled)],
    [text.expired, String(figures.expired)],
    [text.picked(overtakes.passedOver), String(overtakes.picked)],
  ]
  return (
    <div class="stats">
      {items.map(([label, value]) => (
        <Stat key={label} language={language} label={label} value={value} />
      ))}
    </div>
  )
}

function Picture({ shell, counters, people }: HallDayProps) {
  const { language } = shell
  const text = hallDayTexts(language)
  const stretch = stretchOf(counters, people)
  const crowd = crowdIn(stretch, people)
  return (
    <section class="panel stack-tight" aria-labelledby="picture">
      <h2 id="picture">{text.crowd}</h2>
      <Keys
        keys={[
          { name: 'crowd', label: text.waiting },
          ...doings.map((doing) => ({ name: `doing-${doing}`, label: text.doing[doing] })),
        ]}
      />
      <DayChart
        {...{ language, stretch, crowd, counters }}
        words={`${text.crowd}: ${text.waiting} ≤ ${Math.max(...crowd)}`}
      />
    </section>
  )
}

function Counters({ shell, counters, figures }: HallDayProps) {
  const { language } = shell
  const text = hallDayTexts(language)
  const rows = [
    ...counters.map(({ counter, minutes }) => ({ name: text.counterNamed(counter), minutes })),
    { name: text.total, minutes: figures.counters },
  ]
  return (
    <Table
      language={language}
      caption={text.counters}
      dense
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { heading: text.counter, naming: true, cell: ({ name }) => name },
        ...(['open', ...doings] as const).map((key) => ({
          heading: key === 'open' ? text.open : text.doing[key],
          numeric: true,
          cell: ({ minutes }: (typeof rows)[number]) => formatDuration(minutes[key], language),
        })),
      ]}
    />
  )
}

interface GroupsProps {
  language: Language
  caption: string
  heading: string
  groups: Record<string, Waits>
  nameOf(key: string): string
}

function Groups({ language, caption, heading, groups, nameOf }: GroupsProps) {
  const text = hallDayTexts(language)
  return (
    <Table
      language={language}
      caption={caption}
      dense
      rows={Object.entries(groups)}
      keyOf={([key]) => key}
      columns={[
        { heading, naming: true, cell: ([key]) => nameOf(key) },
        { heading: text.taken, numeric: true, cell: ([, waits]) => waits.taken },
        { heading: text.absent, numeric: true, cell: ([, waits]) => waits.absent },
        { heading: text.wait, numeric: true, cell: ([, waits]) => time(waits.median, language) },
        { heading: text.waitNinth, numeric: true, cell: ([, waits]) => time(waits.ninth, language) },
        { heading: text.longest, numeric: true, cell: ([, waits]) => time(waits.longest, language) },
      ]}
    />
  )
}

function Ways({ shell, figures, groupName }: HallDayProps) {
  const { language } = shell
  const text = hallDayTexts(language)
  if (figures.journeys.length === 0) return null
  return (
    <section class="stack">
      <h2>{text.journeys}</h2>
      {figures.journeys.map(({ people, total, steps }) => (
        <Table
          key={steps.map(({ queue }) => queue).join(' ')}
          language={language}
          caption={text.way(people, time(total, language))}
          dense
          rows={steps.map((step, n) => ({ ...step, n: n + 1 }))}
          keyOf={({ n }) => String(n)}
          columns={[
            { heading: text.step, naming: true, cell: ({ n, queue }) => `${n}. ${groupName(queue)}` },
            { heading: text.wait, numeric: true, cell: ({ wait }) => time(wait, language) },
            { heading: text.waitNinth, numeric: true, cell: ({ waitNinth }) => time(waitNinth, language) },
            { heading: text.atCounter, numeric: true, cell: ({ atCounter }) => time(atCounter, language) },
          ]}
        />
      ))}
    </section>
  )
}

function Numbers({ shell, numbers }: HallDayProps) {
  const { language } = shell
  const text = hallDayTexts(language)
  const label = (series: string, n: number) => `${series}${String(n).padStart(3, '0')}`
  const odd = numbers.filter(({ is }) => is === 'unexplained')
  return (
    <section class="stack">
      <h2>{text.numbers}</h2>
      <p>{text.numbersAbout}</p>
      {odd.length > 0 && (
        <Notice language={language} tone="danger">
          {odd.map(({ series, first, last }) => `${label(series, first)}–${label(series, last)}`).join(', ')}:{' '}
          {text.is.unexplained}
        </Notice>
      )}
      <Table
        language={language}
        caption={text.numbers}
        captionHidden
        dense
        rows={numbers}
        keyOf={({ series, first }) => `${series}${first}`}
        columns={[
          {
            heading: text.range,
            naming: true,
            cell: ({ series, first, last }) => (
              <span dir="ltr">
                {label(series, first)}
                {last > first && `–${label(series, last)}`}
              </span>
            ),
          },
          { heading: text.count, numeric: true, cell: ({ first, last }) => last - first + 1 },
          {
            heading: text.became,
            cell: ({ is, device }) => (device ? `${text.is[is]} (${text.byMachine(device)})` : text.is[is]),
          },
        ]}
      />
    </section>
  )
}

const time = (minutes: number | undefined, language: Language) =>
  minutes === undefined ? hallDayTexts(language).none : formatDuration(minutes, language)
