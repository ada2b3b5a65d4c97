import { Button, EmptyState, Money, Table, TextField, When } from '#design'
import type { DayFigures } from '#modules/certification'
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
  const counts = ['requests', 'items', 'numbers', 'copies', 'electronic', 'refused', 'failed'] as const
  const headings = {
    requests: text.requests,
    items: text.items,
    numbers: text.numbers,
    copies: text.copies,
    electronic: text.electronicCopies,
    refused: text.refused,
    failed: text.failed,
  }
  const sum = (name: (typeof counts)[number] | 'fees') => figures.reduce((all, it) => all + it[name], 0)
  type Line = Omit<DayFigures, 'day' | 'group'> & { day?: Temporal.PlainDate; group?: DayFigures['group'] }
  const total: Line = {
    ...(Object.fromEntries(counts.map((name) => [name, sum(name)])) as Omit<
      DayFigures,
      'day' | 'group' | 'fees'
    >),
    fees: sum('fees'),
  }
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
        <Table<Line>
          language={language}
          caption={text.statisticsTitle}
          captionHidden
          rows={[total, ...figures]}
          keyOf={({ day, group }) => `${day} ${group}`}
          columns={[
            {
              heading: text.day,
              cell: ({ day }) =>
                day ? (
                  <When at={day} />
                ) : (
                  <>
                    <When at={from} /> – <When at={until} />
                  </>
                ),
            },
            {
              heading: text.kind,
              cell: ({ day, group }) => (group ? text.groups[group] : day ? '' : <strong>{text.all}</strong>),
            },
            ...counts.map((name) => ({
              heading: headings[name],
              numeric: true,
              cell: (line: Line) => (line.day ? line[name] : <strong>{line[name]}</strong>),
            })),
            {
              heading: text.fees,
              numeric: true,
              cell: ({ fees }: Line) => <Money dong={fees} language={language} />,
            },
          ]}
        />
      )}
    </CertificationFrame>
  )
}
