import {
  Button,
  Code,
  EmptyState,
  LinkButton,
  Pagination,
  SearchBox,
  Select,
  StatusBadge,
  Table,
  Tabs,
  When,
} from '#design'
import type { Kind, ReportFilter, ReportPage, ReportRow } from '#modules/feedback'
import { Frame, type Shell } from '../frame.tsx'
import { counterPath } from './counter-pages.tsx'
import { feedbackTexts } from './texts.ts'

export const shownTabs = ['open', 'mine', 'late', 'all'] as const

export interface ListProps {
  shell: Shell
  found: ReportPage
  filter: ReportFilter
  page: number
  pages: number
  now: Temporal.Instant
  kinds: readonly Kind[]
  nameOf: (place: string) => string
  /** The wards to choose from, for whoever sees them all; `ward` is the chosen one. */
  wards: { value: string; label: string }[] | undefined
  ward: string
  /** This officer may write down what is said at the counter. */
  mayRecord: boolean
}

/** Reports, what is due soonest first. */
export function ReportsPage(props: ListProps) {
  const { shell, found, filter, page, pages, now, kinds, nameOf, wards, ward, mayRecord } = props
  const { language } = shell
  const text = feedbackTexts(language)
  const { words = '', shown } = filter
  const addressOf = (changed: Record<string, string>) => {
    const query = { shown, ...(words ? { words } : {}), ...(ward ? { ward } : {}), ...changed }
    return `/desk/feedback?${new URLSearchParams(query)}`
  }
  return (
    <Frame shell={shell} title={text.title} section="feedback">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          {mayRecord && (
            <LinkButton href={counterPath} kind="quiet" icon="pen">
              {text.record}
            </LinkButton>
          )}
        </div>
        <Tabs
          label={text.tabsLabel}
          tabs={shownTabs.map((tab) => ({
            href: addressOf({ shown: tab }),
            label: text.tabs[tab],
            current: tab === shown,
            ...(tab === shown ? { count: found.count } : {}),
          }))}
        />
        <SearchBox
          language={language}
          action="/desk/feedback"
          name="words"
          label={text.search}
          value={words}
          kept={{ shown, ...(ward ? { ward } : {}) }}
        />
        {wards && (
          <form method="get" action="/desk/feedback" class="row">
            <input type="hidden" name="shown" value={shown} />
            <Select
              name="ward"
              language={language}
              label={text.ward}
              empty={text.allWards}
              value={ward}
              options={wards}
            />
            <Button kind="quiet">{text.show}</Button>
          </form>
        )}
        {found.rows.length === 0 ? (
          <EmptyState title={text.none} icon="check" />
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={found.rows}
            keyOf={({ id }) => id}
            hrefOf={({ id }) => `/desk/feedback/${id}`}
            columns={[
              { heading: text.columns.code, cell: ({ code }) => <Code long>{code}</Code> },
              {
                heading: text.columns.kind,
                cell: ({ kind, level }) =>
                  `${kinds.find(({ id }) => id === kind)?.name[language] ?? kind}${level === 'urgent' ? ` · ${text.levels.urgent}` : ''}`,
              },
              { heading: text.columns.words, cell: ({ words }) => <bdi>{shortened(words)}</bdi> },
              ...(wards
                ? [{ heading: text.columns.ward, cell: ({ place }: ReportRow) => nameOf(place) }]
                : []),
              { heading: text.columns.status, cell: ({ status }) => text.status[status] },
              {
                heading: text.columns.due,
                cell: ({ nextDueAt }) =>
                  nextDueAt && (
                    <>
                      <When at={lastMoment(nextDueAt)} />
                      {isLate(nextDueAt, now) && (
                        <>
                          {' '}
                          <StatusBadge tone="danger" icon="warning">
                            {text.late}
                          </StatusBadge>
                        </>
                      )}
                    </>
                  ),
              },
            ]}
          />
        )}
        <Pagination
          language={language}
          page={page}
          pages={pages}
          hrefOf={(to) => addressOf({ page: String(to) })}
        />
      </div>
    </Frame>
  )
}

const shortened = (words: string) => (words.length > 90 ? `${words.slice(0, 90)}…` : words)
export const isLate = (nextDueAt: Temporal.Instant, now: Temporal.Instant) =>
  Temporal.Instant.compare(now, nextDueAt) >= 0

/** A limit that ends with a day ends a minute before the next one: nobody reads midnight as yesterday. */
export const lastMoment = (nextDueAt: Temporal.Instant) => nextDueAt.subtract({ minutes: 1 })
