import { Notice, Table } from '#design'
import type { DossierAnswer, DossierFigures } from '#modules/what-if'
import type { Language } from '#platform/text'
import { TableBehind } from '../table-behind.tsx'
import { Lines } from './charts.tsx'
import { Keys, Plot } from './plot.tsx'
import { whatIfTexts } from './texts.ts'
import { percent, spreadWords } from './words.ts'

/** What becomes of dossiers: words, how far to trust them, the stock day by day, figures. */
export function DossierResult({ language, dossiers }: { language: Language; dossiers: DossierAnswer }) {
  const text = whatIfTexts(language)
  const { truth, baseline, scenario, learned, officers } = dossiers
  const [before, after] = [percent(baseline.late.middle), percent(scenario.late.middle)]
  const count = (value: number | undefined) => String(Math.round(value ?? 0))
  const days = (value: number | undefined) => String(Math.round((value ?? 0) * 10) / 10)
  const rows: { name: string; cell: (it: DossierFigures, officers: number) => string }[] = [
    { name: text.officersRow, cell: (_, many) => String(many) },
    { name: text.lateRow, cell: ({ late }) => spreadWords(late, percent, text) },
    { name: text.stockRow, cell: ({ stock }) => spreadWords(stock, count, text) },
    { name: text.overdueRow, cell: ({ overdue }) => spreadWords(overdue, count, text) },
    { name: text.daysRow, cell: (it) => spreadWords(it.days, days, text) },
    { name: text.finishedRow, cell: ({ finished }) => spreadWords(finished, count, text) },
    { name: text.busyRow, cell: ({ busy }) => (busy === undefined ? '–' : percent(busy)) },
  ]
  const points = baseline.curve.map((value, at) => ({
    day: at + 1,
    before: value,
    after: scenario.curve[at]!,
  }))
  return (
    <section class="stack" aria-labelledby="dossiers-title">
      <h2 id="dossiers-title">{text.dossierTitle}</h2>
      <div class="panel stack-tight said">
        <p>{before === after ? text.lateSame(after) : text.late(after, before)}</p>
        <p>{text.stock(count(scenario.stock.middle), count(baseline.stock.middle))}</p>
      </div>
      <Notice
        language={language}
        tone={dossiers.trust === 'close' ? 'success' : 'warning'}
        title={text.trust}
      >
        <p>
          {text.dossierTrust(before, percent(truth.late.middle))} {text.trustIs[dossiers.trust]}
        </p>
      </Notice>
      <Plot title={text.stockByDay}>
        <Keys language={language} lines />
        <Lines
          language={language}
          words={`${text.stockByDay}. ${points.map((it) => `${it.day}: ${count(it.before)}, ${count(it.after)}`).join('. ')}`}
          before={points.map((it) => it.before)}
          after={points.map((it) => it.after)}
          labels={points.map(({ day }) => (day % 5 === 0 || day === 1 ? String(day) : ''))}
        />
        <TableBehind
          language={language}
          words={text.table}
          title={text.stockByDay}
          rows={points}
          keyOf={({ day }) => String(day)}
          columns={[
            { heading: text.dayHeading, cell: ({ day }) => day },
            { heading: text.baseline, numeric: true, cell: (it) => count(it.before) },
            { heading: text.scenario, numeric: true, cell: (it) => count(it.after) },
          ]}
        />
      </Plot>
      <div class="panel">
        <Table
          language={language}
          caption={text.rangeNote}
          dense
          rows={rows}
          keyOf={({ name }) => name}
          columns={[
            { heading: text.figures, cell: ({ name }) => name },
            { heading: text.real, numeric: true, cell: ({ cell }) => cell(truth, learned.officers) },
            { heading: text.baseline, numeric: true, cell: ({ cell }) => cell(baseline, learned.officers) },
            { heading: text.scenario, numeric: true, cell: ({ cell }) => cell(scenario, officers) },
          ]}
        />
      </div>
      <p class="soft">{text.dossierMethod}</p>
    </section>
  )
}
