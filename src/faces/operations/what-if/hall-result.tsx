import { Table } from '#design'
import type { HallAnswer, HallFigures } from '#modules/what-if'
import type { Language } from '#platform/text'
import { TableBehind } from '../table-behind.tsx'
import { Lines, PairBars } from './charts.tsx'
import { Keys, Plot } from './plot.tsx'
import { whatIfTexts } from './texts.ts'
import { minutesIn, percent, spreadWords } from './words.ts'

interface HallProps {
  language: Language
  hall: HallAnswer
}

/** Waits by hour, the line through the day, how busy the counters are. */
export function HallPlots({ language, hall }: HallProps) {
  const text = whatIfTexts(language)
  const { baseline, scenario, added } = hall
  const minutes = minutesIn(language, text.never)
  const hours = [...new Set([...baseline.hours, ...scenario.hours].map(({ hour }) => hour))].sort(
    (a, b) => a - b,
  )
  const medians = hours.map((hour) => ({
    hour,
    before: baseline.hours.find((it) => it.hour === hour),
    after: scenario.hours.find((it) => it.hour === hour),
  }))
  // Bars of nothing would be an empty frame.
  const isAtOnce = medians.every((row) =>
    [row.before, row.after].every((it) => !it || (it.median ?? 1) < 0.5),
  )
  const points = baseline.line.map((it, at) => ({ ...it, after: scenario.line[at]!.mean }))
  const counters = [...new Set([...baseline.counters, ...scenario.counters].map((it) => it.counter))]
  const busy = counters
    .sort((a, b) => a - b)
    .map((counter) => ({
      label: text.counterNumber(counter, added.includes(counter)),
      before: (baseline.counters.find((it) => it.counter === counter)?.busy ?? 0) * 100,
      after: (scenario.counters.find((it) => it.counter === counter)?.busy ?? 0) * 100,
    }))
  const said = (rows: readonly string[], title: string) => `${title}. ${rows.join('. ')}`
  return (
    <div class="plots">
      <Plot title={text.byHour}>
        {isAtOnce ? (
          <p>{text.noWaits}</p>
        ) : (
          <>
            <Keys language={language} />
            <PairBars
              language={language}
              words={said(
                medians.map(
                  ({ hour, before, after }) =>
                    `${hour}: ${minutes(before?.median)}, ${minutes(after?.median)}`,
                ),
                text.byHour,
              )}
              pairs={medians.map(({ hour, before, after }) => ({
                label: String(hour),
                before: before ? before.median : 0,
                after: after ? after.median : 0,
              }))}
            />
          </>
        )}
        <TableBehind
          language={language}
          words={text.table}
          title={text.byHour}
          rows={medians}
          keyOf={({ hour }) => String(hour)}
          columns={[
            { heading: text.hour, cell: ({ hour }) => hour },
            ...(['before', 'after'] as const).flatMap((side) => [
              {
                heading: `${side === 'before' ? text.baseline : text.scenario}: ${text.median}`,
                numeric: true,
                cell: (row: (typeof medians)[number]) => (row[side] ? minutes(row[side].median) : '–'),
              },
              {
                heading: text.ninth,
                numeric: true,
                cell: (row: (typeof medians)[number]) => (row[side] ? minutes(row[side].ninth) : '–'),
              },
              {
                heading: text.within15,
                numeric: true,
                cell: (row: (typeof medians)[number]) => (row[side] ? percent(row[side].within15) : '–'),
              },
              {
                heading: text.within30,
                numeric: true,
                cell: (row: (typeof medians)[number]) => (row[side] ? percent(row[side].within30) : '–'),
              },
            ]),
          ]}
        />
      </Plot>
      <Plot title={text.line}>
        <Keys language={language} lines />
        <Lines
          language={language}
          words={said(
            points
              .filter(({ minute }) => minute % 60 === 0)
              .map(
                ({ minute, mean, after }) => `${clock(minute)}: ${Math.round(mean)}, ${Math.round(after)}`,
              ),
            text.line,
          )}
          before={points.map(({ mean }) => mean)}
          after={points.map(({ after }) => after)}
          labels={points.map(({ minute }) => (minute % 120 === 0 ? String(minute / 60) : ''))}
        />
        <TableBehind
          language={language}
          words={text.table}
          title={text.line}
          rows={points.filter(({ minute }) => minute % 30 === 0)}
          keyOf={({ minute }) => String(minute)}
          columns={[
            { heading: text.clock, cell: ({ minute }) => <span dir="ltr">{clock(minute)}</span> },
            { heading: text.baseline, numeric: true, cell: ({ mean }) => one(mean) },
            { heading: text.scenario, numeric: true, cell: ({ after }) => one(after) },
          ]}
        />
      </Plot>
      <Plot title={text.counters}>
        <Keys language={language} />
        <PairBars
          language={language}
          words={said(
            busy.map(
              ({ label, before, after }) => `${label}: ${Math.round(before)} %, ${Math.round(after)} %`,
            ),
            text.counters,
          )}
          pairs={busy}
        />
        <TableBehind
          language={language}
          words={text.table}
          titleShown
          title={text.busyShare}
          rows={busy}
          keyOf={({ label }) => label}
          columns={[
            { heading: text.counterHeading, cell: ({ label }) => label },
            { heading: text.baseline, numeric: true, cell: ({ before }) => Math.round(before) },
            { heading: text.scenario, numeric: true, cell: ({ after }) => Math.round(after) },
          ]}
        />
      </Plot>
    </div>
  )
}

/** As it was, played without a change, and as asked, side by side. */
export function HallTable({ language, hall }: HallProps) {
  const text = whatIfTexts(language)
  const minutes = minutesIn(language, text.never)
  const count = (value: number | undefined) => String(Math.round(value ?? 0))
  const rows: { name: string; cell: (it: HallFigures) => string }[] = [
    { name: text.people, cell: ({ people }) => count(people) },
    { name: text.median, cell: ({ median }) => spreadWords(median, minutes, text) },
    { name: text.ninth, cell: ({ ninth }) => spreadWords(ninth, minutes, text) },
    { name: text.within15, cell: ({ within15 }) => spreadWords(within15, percent, text) },
    { name: text.within30, cell: ({ within30 }) => spreadWords(within30, percent, text) },
    { name: text.unservedRow, cell: ({ unserved }) => spreadWords(unserved, count, text) },
    { name: text.gaveBack, cell: ({ gaveBack }) => one(gaveBack) },
  ]
  return (
    <section class="panel stack-tight" aria-labelledby="figures">
      <h2 id="figures">{text.figures}</h2>
      <Table
        language={language}
        caption={text.rangeNote}
        dense
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { heading: text.figure, cell: ({ name }) => name },
          { heading: text.real, numeric: true, cell: ({ cell }) => cell(hall.truth) },
          { heading: text.baseline, numeric: true, cell: ({ cell }) => cell(hall.baseline) },
          { heading: text.scenario, numeric: true, cell: ({ cell }) => cell(hall.scenario) },
        ]}
      />
    </section>
  )
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const one = (value: number) => String(Math.round(value * 10) / 10)
