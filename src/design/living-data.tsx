import type { Language } from '#platform/text'
import { BarList, Meter } from './components/bars.tsx'
import { LinkButton } from './components/button.tsx'
import { DefinitionList } from './components/definition-list.tsx'
import { EmptyState } from './components/empty-state.tsx'
import { LiveAge } from './components/live-age.tsx'
import { Pagination } from './components/pagination.tsx'
import { Sparkline } from './components/sparkline.tsx'
import { Stat } from './components/stat.tsx'
import { DossierBadge, dossierStatuses, TicketBadge, ticketStates } from './components/status.tsx'
import { type Column, Table } from './components/table.tsx'
import { Timeline } from './components/timeline.tsx'
import { Code, Money, When } from './components/values.tsx'
import { Sample } from './living-sample.tsx'
import { livingTexts } from './living-texts.ts'

const morning = Temporal.Instant.from('2025-11-03T08:15:00+07:00')

/** Everything that tells. */
export function LivingData({ language }: { language: Language }) {
  const text = livingTexts(language)
  const { headings, columns: names } = text
  const rows = [
    { code: 'H26.99-251103-0042', applicant: text.person, fee: 0, status: 'done', hour: 3 },
    { code: 'H26.99-251103-0043', applicant: 'Trần Văn An', fee: 12_000, status: 'supplement', hour: 6 },
    { code: 'H26.99-251102-0107', applicant: 'Lê Thị Bích Ngọc', fee: 8_000, status: 'processing', hour: 8 },
  ] as const
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    { heading: names.code, cell: (row) => <Code>{row.code}</Code>, sort: { href: '#by-code' } },
    { heading: names.applicant, cell: (row) => row.applicant },
    { heading: names.procedure, cell: (row) => text.procedures[rows.indexOf(row)] },
    {
      heading: names.due,
      cell: (row) => <When at={morning.add({ hours: row.hour })} show="time" />,
      sort: { href: '#by-due', sorted: 'ascending' },
    },
    { heading: names.fee, cell: (row) => <Money dong={row.fee} language={language} />, numeric: true },
    { heading: names.status, cell: (row) => <DossierBadge status={row.status} language={language} /> },
  ]
  return (
    <>
      <Sample title={headings.statuses}>
        <div class="row">
          {dossierStatuses.map((status) => (
            <DossierBadge key={status} status={status} language={language} />
          ))}
        </div>
        <div class="row">
          {ticketStates.map((state) => (
            <TicketBadge key={state} state={state} language={language} />
          ))}
        </div>
      </Sample>
      <Sample title={headings.table}>
        <Table
          language={language}
          caption={text.tableCaption}
          columns={columns}
          rows={[...rows]}
          keyOf={(row) => row.code}
          hrefOf={(row) => `#${row.code}`}
        />
        <Pagination language={language} page={7} pages={20} hrefOf={(page) => `#page-${page}`} />
        <Table
          language={language}
          caption={text.tableCaption}
          columns={columns}
          rows={[]}
          keyOf={(row) => row.code}
          empty={text.emptyTable}
          dense
        />
      </Sample>
      <Sample title={headings.definitions}>
        <DefinitionList
          items={[
            { term: text.definitions[0], detail: <Code long>H26.99-251103-0042</Code> },
            {
              term: text.definitions[1],
              detail: text.person,
              action: { href: '#change', label: text.change, about: text.definitions[1]! },
            },
            {
              term: text.definitions[2],
              detail: text.address,
              action: { href: '#change', label: text.change, about: text.definitions[2]! },
            },
            { term: text.definitions[3], detail: <Money dong={12_000} language={language} /> },
          ]}
        />
      </Sample>
      <Sample title={headings.timeline}>
        <Timeline
          language={language}
          events={text.events.map(([title, by], place) => ({
            at: morning.add({ hours: place * 26 }),
            title,
            by,
            tone: eventTones[place],
            state: eventStates[place],
          }))}
        />
      </Sample>
      <Sample title={headings.numbers}>
        <p>
          <LiveAge language={language} at={morning} />
        </p>
        <div class="grid grid-small">
          <Stat
            language={language}
            value="28"
            label={text.stats[0]!}
            href="#waiting"
            tone="info"
            trend={{ direction: 'down', label: text.trends[0]!, good: true }}
          />
          <Stat
            language={language}
            value="3"
            label={text.stats[1]!}
            href="#late"
            tone="danger"
            trend={{ direction: 'up', label: text.trends[1]!, good: false }}
          />
          <Stat
            language={language}
            value="59,71 %"
            label={text.stats[2]!}
            href="#online"
            tone="success"
            trend={{ direction: 'up', label: text.trends[2]!, good: true }}
          />
          <Stat
            language={language}
            value="14"
            label={text.stats[3]!}
            tone="warning"
            trend={{ direction: 'flat', label: text.trends[3]! }}
          >
            <Sparkline
              values={[7, 25, 42, 38, 22, 9, 31, 26, 18]}
              title={text.sparkline}
              description={text.sparklineText}
            />
          </Stat>
        </div>
        <div class="split">
          <BarList
            label={text.barsLabel}
            items={text.wards.map((label, place) => ({
              label,
              value: [42, 28, 19, 4][place]!,
              href: `#ward-${place}`,
              tone: place === 0 ? 'danger' : 'info',
            }))}
          />
          <Meter label={text.meter} value={46} max={60} display="46 / 60" tone="warning" />
        </div>
      </Sample>
      <Sample title={headings.empty}>
        <EmptyState
          title={text.emptyTitle}
          action={
            <LinkButton href="#start" icon="paper">
              {text.primary}
            </LinkButton>
          }
        >
          {text.emptyBody}
        </EmptyState>
      </Sample>
    </>
  )
}

const eventTones = ['info', 'success', 'warning', 'info', 'neutral'] as const
const eventStates = [undefined, undefined, undefined, 'now', 'expected'] as const
