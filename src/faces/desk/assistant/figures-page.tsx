import { Button, EmptyState, LinkButton, Select, Stat, Table } from '#design'
import type { Counts } from '#modules/assistant'
import { formatDate, type Language } from '#platform/text'
import { Keys } from '../charts.tsx'
import { Frame, type Shell } from '../frame.tsx'
import { WeekShareChart } from './figures-chart.tsx'
import { type Told, toldOf } from './figures-sums.ts'
import { figuresTexts } from './figures-texts.ts'

/** What is looked at; empty: all. */
export interface FiguresWish {
  language: string
  channel: string
  place: string
}

interface Row {
  label: string
  told: Told
}

export interface FiguresPageProps {
  shell: Shell
  wish: FiguresWish
  /** Places to choose from; empty where only one can be seen. */
  places: { value: string; label: string }[]
  /** The oldest first. */
  weeks: { monday: Temporal.PlainDate; counts: Counts }[]
  byChannel: [string, Counts][]
  byLanguage: [string, Counts][]
  byPlace: [string, Counts][]
}

/** How well people are understood: something to look at, and the numbers beneath it. */
export function FiguresPage(props: FiguresPageProps) {
  const { shell, wish, places, weeks, byChannel, byLanguage, byPlace } = props
  const { language } = shell
  const text = figuresTexts(language)
  const rows = weeks.map(({ monday, counts }) => ({ label: formatDate(monday), told: toldOf(counts) }))
  const isEmpty = weeks.every(({ counts }) => counts.talks === 0)
  const query = new URLSearchParams({ in: wish.language, channel: wish.channel, place: wish.place })
  const options = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  const { desk: _desk, ...channels } = text.channels
  const named = (list: [string, Counts][], names: Record<string, string>): Row[] =>
    list.map(([key, counts]) => ({ label: names[key] ?? key, told: toldOf(counts) }))
  const last = rows.at(-1)!.told
  return (
    <Frame shell={shell} title={text.title} section="assistant">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <LinkButton href={`/desk/assistant.csv?${query}`} kind="quiet" icon="download" download>
            {text.csv}
          </LinkButton>
        </div>
        <p>{text.lead}</p>
        <form method="get" action="/desk/assistant" class="with-button">
          <Select
            name="in"
            label={text.language}
            language={language}
            empty={text.all}
            value={wish.language}
            options={options(text.languages)}
          />
          <Select
            name="channel"
            label={text.channel}
            language={language}
            empty={text.all}
            value={wish.channel}
            options={options(channels)}
          />
          {places.length > 0 && (
            <Select
              name="place"
              label={text.place}
              language={language}
              empty={text.wholeCity}
              value={wish.place}
              options={places}
            />
          )}
          <Button kind="quiet">{text.filter}</Button>
        </form>
        {isEmpty ? (
          <EmptyState title={text.empty} icon="chart">
            {text.emptyAbout}
          </EmptyState>
        ) : (
          <>
            <section class="stack-tight" aria-labelledby="this-week">
              <h2 id="this-week">{text.thisWeek}</h2>
              <div class="stats">
                <Stat language={language} value={numberOf(last.talks, language)} label={text.talks} />
                <Stat language={language} value={percentOf(last.direct, language)} label={text.direct} />
                <Stat language={language} value={percentOf(last.lost, language)} label={text.lost} />
                <Stat
                  language={language}
                  value={percentOf(last.satisfied, language)}
                  label={text.satisfied}
                />
              </div>
            </section>
            <section class="stack-tight" aria-labelledby="plot">
              <h2 id="plot">{text.plot}</h2>
              <Keys
                keys={[
                  { name: 'share-direct', label: text.direct },
                  { name: 'share-offered', label: text.offered },
                  { name: 'share-lost', label: text.lost },
                ]}
              />
              <WeekShareChart
                language={language}
                words={text.plotWords(weeks.length)}
                weeks={rows.map(({ label, told: { direct, offered, lost } }) => ({
                  label: label.slice(0, 5),
                  shares:
                    direct === undefined || offered === undefined || lost === undefined
                      ? undefined
                      : { direct, offered, lost },
                }))}
              />
            </section>
            <Figures
              title={text.weeks}
              heading={text.week}
              rows={rows.filter((_, at) => weeks[at]!.counts.talks > 0).reverse()}
              language={language}
            />
            <Figures
              title={text.byChannel}
              heading={text.channel}
              rows={named(byChannel, text.channels)}
              language={language}
            />
            <Figures
              title={text.byLanguage}
              heading={text.language}
              rows={named(byLanguage, text.languages)}
              language={language}
            />
            {byPlace.length > 1 && (
              <Figures
                title={text.byPlace}
                heading={text.place}
                rows={named(byPlace, {})}
                language={language}
              />
            )}
            <p class="small soft">{text.explain}</p>
          </>
        )}
      </div>
    </Frame>
  )
}

function Figures({
  title,
  heading,
  rows,
  language,
}: {
  title: string
  heading: string
  rows: Row[]
  language: Language
}) {
  const text = figuresTexts(language)
  const share = (key: 'direct' | 'offered' | 'lost' | 'confirmed' | 'satisfied') => ({
    heading: text[key],
    cell: ({ told }: Row) => percentOf(told[key], language),
    numeric: true,
  })
  const count = (key: 'talks' | 'questions' | 'persons' | 'rated') => ({
    heading: text[key],
    cell: ({ told }: Row) => numberOf(told[key], language),
    numeric: true,
  })
  return (
    <section class="stack-tight">
      <h2>{title}</h2>
      <Table
        language={language}
        caption={title}
        captionHidden
        dense
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { heading, cell: ({ label }) => label, naming: true },
          ...[count('talks'), count('questions'), share('direct'), share('offered'), share('lost')],
          ...[count('persons'), share('confirmed'), count('rated'), share('satisfied')],
          {
            heading: text.took,
            cell: ({ told }) =>
              told.took === undefined
                ? text.few
                : text.milliseconds(numberOf(Math.round(told.took), language)),
            numeric: true,
          },
        ]}
      />
    </section>
  )
}

const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : 'vi-VN')

function numberOf(value: number | undefined, language: Language): string {
  return value === undefined ? figuresTexts(language).few : value.toLocaleString(localeOf(language))
}

function percentOf(value: number | undefined, language: Language): string {
  return value === undefined ? figuresTexts(language).few : `${Math.round(100 * value)} %`
}
