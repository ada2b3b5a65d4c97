import {
  Code,
  DossierBadge,
  dossierStatuses,
  EmptyState,
  KeyHints,
  LinkButton,
  Notice,
  SearchBox,
  StatusBadge,
  Table,
  Tabs,
  When,
} from '#design'
import type { WorkingCalendar } from '#modules/calendar'
import type { DossierRow } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { alertsTexts } from './alerts-texts.ts'
import { dossiersTexts } from './dossiers-texts.ts'
import { Due } from './due.tsx'
import { Frame, type Shell } from './frame.tsx'
import type { InboxName } from './inboxes.ts'

export interface DossiersPageProps {
  shell: Shell
  calendar: WorkingCalendar
  now: Temporal.Instant
  tabs: { name: InboxName; count: number }[]
  current: InboxName
  words: string
  /** How many warnings wait for this officer. */
  alerts: number
  rows: DossierRow[]
  /** Address of the next page, when there may be one. */
  older: string | undefined
  isFirst: boolean
  procedureName: (code: string) => string
  stepName: (step: string) => string
}

export function DossiersPage(props: DossiersPageProps) {
  const { shell, tabs, current, words, rows } = props
  const { language } = shell
  const text = dossiersTexts(language)
  const total = tabs.find((tab) => tab.name === current)?.count ?? 0
  return (
    <Frame shell={shell} title={words ? text.found(words) : text.inbox[current]} section="dossiers">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <div class="list-search">
            <SearchBox
              language={language}
              action="/desk/dossiers"
              label={text.search}
              hint={text.searchHint}
              value={words}
            />
          </div>
        </div>
        {props.alerts > 0 && (
          <Notice language={language} tone="warning">
            <a href="/desk/alerts">{alertsTexts(language).some(props.alerts)}</a>
          </Notice>
        )}
        <Tabs
          label={text.inboxes}
          tabs={tabs.map(({ name, count }) => ({
            href: `/desk/dossiers?tab=${name}`,
            label: text.inbox[name],
            count,
            current: !words && name === current,
          }))}
        />
        {words ? (
          <p>
            {text.found(words)} · <a href="/desk/dossiers">{text.clear}</a>
          </p>
        ) : (
          <p class="soft">{text.about[current]}</p>
        )}
        {rows.length === 0 ? (
          <EmptyState title={text.empty} icon="paper">
            {words ? text.emptySearch : text.emptyWork}
          </EmptyState>
        ) : (
          <List {...props} />
        )}
        {!words && !props.older && total > rows.length && props.isFirst && (
          <p class="soft">{text.more(rows.length, atMost(total))}</p>
        )}
        <div class="row">
          {!props.isFirst && (
            <LinkButton href={`/desk/dossiers?tab=${current}`} kind="quiet">
              {text.newest}
            </LinkButton>
          )}
          {props.older && (
            <LinkButton href={props.older} kind="quiet" iconEnd="arrow">
              {text.older}
            </LinkButton>
          )}
        </div>
        <KeyHints
          language={language}
          keys={[
            { key: 'J', label: text.keys.down },
            { key: 'K', label: text.keys.up },
            { key: 'Enter', label: text.keys.open },
            { key: '/', label: text.keys.search },
          ]}
        />
      </div>
    </Frame>
  )
}

/** Counting stops at a thousand. */
const atMost = (count: number) => (count >= 1000 ? '1000+' : String(count))

function List({ shell, rows, calendar, now, procedureName, stepName }: DossiersPageProps) {
  const { language } = shell
  const text = dossiersTexts(language)
  return (
    <Table
      language={language}
      caption={text.title}
      captionHidden
      dense
      rows={rows}
      keyOf={(row) => row.id}
      hrefOf={(row) => `/desk/dossiers/${row.id}`}
      attributesOf={() => ({ 'data-row': true })}
      columns={[
        { heading: text.code, cell: (row) => <Code>{row.code}</Code> },
        {
          heading: text.person,
          cell: (row) => <strong>{row.applicantName}</strong>,
        },
        {
          heading: text.procedure,
          cell: (row) => (
            <>
              {procedureName(row.procedureCode)}
              <span class="under soft">{text.channel[row.channel as 'counter'] ?? row.channel}</span>
            </>
          ),
        },
        {
          heading: text.status,
          cell: (row) => <Standing row={row} language={language} stepName={stepName} />,
        },
        {
          heading: text.due,
          cell: (row) => (
            <Due
              calendar={calendar}
              now={now}
              language={language}
              status={row.status}
              dueAt={row.dueAt}
              finishedAt={row.finishedAt}
            />
          ),
        },
        { heading: text.filed, cell: (row) => <When at={row.filedAt} /> },
      ]}
    />
  )
}

/** Status, and while it is being worked on: at which step and in whose hands. */
function Standing({
  row,
  language,
  stepName,
}: {
  row: DossierRow
  language: Language
  stepName: (step: string) => string
}) {
  const text = dossiersTexts(language)
  return (
    <span class="standing">
      <DossierBadge status={dossierStatuses[row.status - 1]!} language={language} />
      {row.suppliedAt && row.status === 5 && (
        <StatusBadge tone="info" icon="upload">
          {text.supplied}
        </StatusBadge>
      )}
      {row.step && (row.status === 4 || row.status === 6) && (
        <span class="under soft">
          {stepName(row.step)} · {row.assigneeName ?? text.nobody}
        </span>
      )}
    </span>
  )
}
