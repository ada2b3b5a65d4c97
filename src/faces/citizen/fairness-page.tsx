import { DefinitionList, EmptyState, LinkButton, Table } from '#design'
import type { Place, Places } from '#modules/places'
import { className, type DispatchPolicy, type HallFigures, type Waits } from '#modules/reception'
import { formatDate, formatDuration, type Language } from '#platform/text'
import { address } from './ask.ts'
import { fairnessTexts } from './fairness-texts.ts'
import { forecastsTexts } from './forecasts-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Journeys } from './journey-parts.tsx'

export interface WardFairnessProps {
  shell: Shell
  places: Places
  policy: DispatchPolicy
  ward: Place
  day: Temporal.PlainDate
  today: Temporal.PlainDate
  figures: HallFigures
}

/** Who waited how long in a hall on one day, for anybody to read. */
export function WardFairnessPage({ shell, places, policy, ward, day, today, figures }: WardFairnessProps) {
  const { language } = shell
  const text = fairnessTexts(language)
  const at = (date: Temporal.PlainDate) => address(language, `/wards/${ward.slug}/fairness?day=${date}`)
  const { overtakes, counters } = figures
  const wait = (minutes: number | undefined) =>
    minutes === undefined ? text.none : formatDuration(minutes, language)
  const groupName = (series: string) => {
    const name = places.hall(ward.code).groups.find((it) => it.series === series)?.name[language]
    return name ? `${series} – ${name}` : series
  }
  return (
    <Frame shell={shell} title={text.title(places.fullName(ward, language))}>
      <div class="stack">
        <h1>{text.title(places.fullName(ward, language))}</h1>
        <p class="large">{text.lead}</p>
        <h2>{text.day(formatDate(day))}</h2>
        <nav class="row" aria-label={text.day(formatDate(day))}>
          <LinkButton kind="quiet" size="small" href={at(day.subtract({ days: 1 }))}>
            {text.before}
          </LinkButton>
          {Temporal.PlainDate.compare(day, today) < 0 && (
            <LinkButton kind="quiet" size="small" href={at(day.add({ days: 1 }))}>
              {text.after}
            </LinkButton>
          )}
        </nav>
        {figures.all.taken === 0 ? (
          <EmptyState title={text.empty} icon="clock">
            {text.emptyAbout}
          </EmptyState>
        ) : (
          <>
            <DefinitionList
              items={[
                { term: text.served, detail: text.people(figures.served) },
                { term: text.median, detail: <strong>{wait(figures.all.median)}</strong> },
                { term: text.ninth, detail: <strong>{wait(figures.all.ninth)}</strong> },
                { term: text.absent, detail: text.people(figures.all.absent) },
                { term: text.picked, detail: text.pickedTimes(overtakes.picked, overtakes.passedOver) },
                { term: text.counters, detail: text.countersDid(wait(counters.open), wait(counters.idle)) },
              ]}
            />
            <WaitTable
              language={language}
              caption={text.byClass}
              heading={text.who}
              groups={figures.byClass}
              nameOf={(key) => className(policy, key)[language]}
            />
            <WaitTable
              language={language}
              caption={text.byChannel}
              heading={text.channel}
              groups={figures.byChannel}
              nameOf={(key) => text.channels[key] ?? key}
            />
            <WaitTable
              language={language}
              caption={text.byQueue}
              heading={text.queue}
              groups={figures.byQueue}
              nameOf={groupName}
            />
            <p class="soft small">{text.few}</p>
            <Journeys journeys={figures.journeys} nameOf={groupName} language={language} />
          </>
        )}
        <p>
          <a class="line-link" href={address(language, `/wards/${ward.slug}/order`)}>
            {text.rule}
          </a>
          <a class="line-link" href={address(language, `/wards/${ward.slug}/forecasts`)}>
            {forecastsTexts(language).link}
          </a>
        </p>
      </div>
    </Frame>
  )
}

interface WaitTableProps {
  language: Language
  caption: string
  heading: string
  groups: Record<string, Waits>
  nameOf(key: string): string
}

function WaitTable({ language, caption, heading, groups, nameOf }: WaitTableProps) {
  const text = fairnessTexts(language)
  const wait = (minutes: number | undefined) =>
    minutes === undefined ? text.none : formatDuration(minutes, language)
  return (
    <Table
      language={language}
      caption={caption}
      rows={Object.entries(groups)}
      keyOf={([key]) => key}
      columns={[
        { heading, naming: true, cell: ([key]) => nameOf(key) },
        { heading: text.taken, numeric: true, cell: ([, waits]) => waits.taken },
        { heading: text.median, numeric: true, cell: ([, waits]) => wait(waits.median) },
        { heading: text.ninth, numeric: true, cell: ([, waits]) => wait(waits.ninth) },
        { heading: text.longest, numeric: true, cell: ([, waits]) => wait(waits.longest) },
      ]}
    />
  )
}
