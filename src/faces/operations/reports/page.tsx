import type { FastifyRequest } from 'fastify'
import { EmptyState, LinkButton, Notice, Tabs } from '#design'
import type { Place } from '#modules/places'
import { type Report, reportNames } from '#modules/reports'
import { type ChosenPeriod, periodQuery } from '../chosen-period.ts'
import { wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { PeriodChooser } from '../period-chooser.tsx'
import { existsSince } from '../period-doubts.ts'
import { periodTexts } from '../period-texts.ts'
import { wardsOf } from '../reader.ts'
import { ReportTable } from './table.tsx'
import { reportsTexts } from './texts.ts'

interface ReportsPageProps {
  house: OperationsHouse
  request: FastifyRequest
  chosen: ChosenPeriod
  today: Temporal.PlainDate
  report: Report
  ward: Place | undefined
}

export function ReportsPage({ house, request, chosen, today, report, ward }: ReportsPageProps) {
  const { places } = house
  const { language, context } = request
  const text = reportsTexts(language)
  const { from, to } = report.period
  const wards = wardsOf(context, places)
  const scope = ward ? places.fullName(ward, language) : periodTexts(language).wholeCity
  const file = (format: string) =>
    `/api/v1/places/${(ward ?? places.city).slug}/reports/${report.name}/file?from=${from}&to=${to}&format=${format}`
  const address = (name: string) =>
    `/operations/reports?report=${name}&${ward ? `place=${ward.slug}&` : ''}${periodQuery(chosen)}`
  return (
    <Frame
      house={house}
      request={request}
      title={report.title[language]}
      lead={[report.form, scope, wordsForPeriod(report.period, language)].filter(Boolean).join(' · ')}
      countedAt={report.at}
      current="reports"
    >
      <Tabs
        label={text.choose}
        tabs={reportNames.map((name) => ({
          href: address(name),
          label: text.names[name],
          current: name === report.name,
        }))}
      />
      <PeriodChooser
        {...{ language, chosen, today, asked: request.query }}
        since={existsSince(places, ward)}
        action="/operations/reports"
        kept={{ report: report.name }}
        units={{ places, wards, chosen: ward }}
      />
      <p class="keys scope">
        <LinkButton href={file('pdf')} kind="quiet">
          {text.pdf}
        </LinkButton>
        <LinkButton href={file('xlsx')} kind="quiet">
          {text.xlsx}
        </LinkButton>
      </p>
      {report.rows.length === 0 ? (
        <EmptyState title={text.empty} />
      ) : (
        <div class="wide">
          <ReportTable {...{ house, language, report }} />
        </div>
      )}
      {!report.check && report.name !== 'certification' && report.rows.length > 0 && (
        <p class="keys no-print">
          <LinkButton href={`${address(report.name)}&check=1#check`} kind="quiet">
            {text.check}
          </LinkButton>
        </p>
      )}
      {report.check && (report.rows.length > 0 || !report.check.holds) && (
        <div id="check">
          <Notice language={language} tone={report.check.holds ? 'success' : 'danger'}>
            <p>{report.check.words[language]}</p>
            <p>{report.check.holds ? text.holds : text.broken}</p>
          </Notice>
        </div>
      )}
      <section class="small" aria-labelledby="notes">
        <h2 id="notes">{text.notes}</h2>
        <ul>
          {report.notes.map((note) => (
            <li key={note.vi}>{note[language]}</li>
          ))}
        </ul>
      </section>
    </Frame>
  )
}
