import { Button, Code, EmptyState, Money, Pagination, Table, TextField, When } from '#design'
import { type DayFigures, type Figure, type FigureRow, figureNames, type Group } from '#modules/certification'
import type { Language } from '#platform/text'
import { CertificationFrame, type CertificationFrameProps } from './frame.tsx'
import { certificationTexts } from './texts.ts'

export interface StatisticsPageProps extends Pick<CertificationFrameProps, 'shell' | 'parts' | 'said'> {
  from: Temporal.PlainDate
  until: Temporal.PlainDate
  figures: DayFigures[]
}

/** What was asked for and what was certified, by day and kind, with the sum of it. */
export function StatisticsPage(props: StatisticsPageProps) {
  const { shell, from, until, figures } = props
  const { language } = shell
  const text = certificationTexts(language)
  const sum = (name: Figure) => figures.reduce((all, it) => all + it[name], 0)
  type Line = Omit<DayFigures, 'day' | 'group'> & { day?: Temporal.PlainDate; group?: Group }
  const total = Object.fromEntries(figureNames.map((name) => [name, sum(name)])) as unknown as Line
  return (
    <CertificationFrame {...props} part="statistics" title={text.statisticsTitle}>
      <form method="get" action="/desk/certification/statistics" class="certify-counts">
        <TextField
          name="from"
          language={language}
          label={text.fromLabel}
          type="date"
          width="medium"
          value={from.toString()}
        />
        <TextField
          name="until"
          language={language}
          label={text.untilLabel}
          type="date"
          width="medium"
          value={until.toString()}
        />
        <Button kind="quiet">{text.show}</Button>
      </form>
      {figures.length === 0 ? (
        <EmptyState title={text.noFigures} icon="chart" />
      ) : (
        <div class="certify-wide">
          <Table<Line>
            language={language}
            caption={text.statisticsTitle}
            captionHidden
            rows={[total, ...figures]}
            keyOf={({ day, group }) => `${day} ${group}`}
            columns={[
              {
                heading: text.day,
                cell: ({ day }) => (day ? <When at={day} /> : <strong>{text.allDays}</strong>),
              },
              {
                heading: text.kind,
                cell: ({ day, group }) =>
                  group ? text.groups[group] : day ? '' : <strong>{text.all}</strong>,
              },
              ...figureNames.map((name) => ({
                heading: headingOf(name, language),
                numeric: true,
                cell: (line: Line) => {
                  const value = isMoney(name) ? <Money dong={line[name]} language={language} /> : line[name]
                  if (line[name] === 0) return <span class="soft">{value}</span>
                  const search = new URLSearchParams({
                    from: `${line.day ?? from}`,
                    until: `${line.day ?? until}`,
                    ...(line.group ? { group: line.group } : {}),
                  })
                  return (
                    <a href={`/desk/certification/statistics/${name}?${search}`}>
                      {line.day ? value : <strong>{value}</strong>}
                    </a>
                  )
                },
              })),
            ]}
          />
        </div>
      )}
    </CertificationFrame>
  )
}

const isMoney = (name: Figure) => name === 'fees' || name === 'taken' || name === 'refunded'

function headingOf(name: Figure, language: Language): string {
  const text = certificationTexts(language)
  const headings: Record<Figure, string> = {
    ...{ requests: text.requests, items: text.items, numbers: text.numbers, copies: text.copies },
    ...{ electronic: text.electronicCopies, refused: text.refused, failed: text.failed },
    ...{ fees: text.fees, taken: text.taken, refunded: text.refunded },
  }
  return headings[name]
}

export interface FigurePageProps extends Omit<StatisticsPageProps, 'figures'> {
  figure: Figure
  group: Group | undefined
  rows: FigureRow[]
  total: number
  value: number
  page: number
  pageSize: number
  nameOf(procedure: string): string
}

/** The rows a figure counts, found by its own condition. */
export function FigurePage(props: FigurePageProps) {
  const { shell, figure, from, until, group, rows, total, value, page, pageSize, nameOf } = props
  const { language } = shell
  const text = certificationTexts(language)
  const days = { from: from.toString(), until: until.toString() }
  const own = `/desk/certification/statistics/${figure}`
  const pageAt = (to: number) =>
    `${own}?${new URLSearchParams({ ...days, ...(group ? { group } : {}), page: String(to) })}`
  const has = (name: 'number' | 'copies' | 'amount') => rows.some((row) => row[name] !== undefined)
  return (
    <CertificationFrame {...props} part="statistics" title={text.rowsTitle(headingOf(figure, language))}>
      <p>
        <a href={`/desk/certification/statistics?${new URLSearchParams(days)}`}>{text.backToFigures}</a>
      </p>
      <p>
        <strong>{isMoney(figure) ? <Money dong={value} language={language} /> : value}</strong>
        {' · '}
        {text.rowsCount(total)} · <When at={from} />
        {!from.equals(until) && (
          <>
            {' – '}
            <When at={until} />
          </>
        )}
        {group && <> · {text.groups[group]}</>}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={text.noFigures} icon="chart" />
      ) : (
        <Table
          language={language}
          caption={headingOf(figure, language)}
          captionHidden
          dense
          rows={rows}
          keyOf={(row) => `${row.dossier} ${row.number} ${row.at} ${row.amount}`}
          columns={[
            {
              heading: text.dossier,
              cell: ({ dossier, code }: FigureRow) => (
                <a href={`/desk/dossiers/${dossier}`}>
                  <Code>{code}</Code>
                </a>
              ),
            },
            { heading: text.moment, cell: ({ at }: FigureRow) => <When at={at} /> },
            { heading: text.kind, cell: (row: FigureRow) => text.groups[row.group] },
            { heading: text.procedure, cell: (row: FigureRow) => nameOf(row.procedureCode) },
            ...(has('number')
              ? [{ heading: text.number, numeric: true, cell: (row: FigureRow) => row.number ?? '–' }]
              : []),
            ...(has('copies')
              ? [{ heading: text.copies, numeric: true, cell: (row: FigureRow) => row.copies ?? '–' }]
              : []),
            ...(has('amount')
              ? [
                  {
                    heading: text.amount,
                    numeric: true,
                    cell: ({ amount = 0 }: FigureRow) => <Money dong={amount} language={language} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {total > pageSize && (
        <Pagination language={language} page={page} pages={Math.ceil(total / pageSize)} hrefOf={pageAt} />
      )}
    </CertificationFrame>
  )
}
