import { EmptyState, StatusBadge, Table, Tabs, When } from '#design'
import type { ListedAlarm, Severity, shownAlarms } from '#modules/alarms'
import { Frame, type Shell } from '../frame.tsx'
import { alarmsTexts } from './texts.ts'

export interface AlarmsPageProps {
  shell: Shell
  alarms: ListedAlarm[]
  shown: (typeof shownAlarms)[number]
  ruleName: (id: string) => string
  nameOf: (place: string) => string
  /** Whoever sees one unit needs not read its name in every line. */
  showsUnits: boolean
}

export const tones = { urgent: 'danger', high: 'warning', normal: 'info' } as const satisfies Record<
  Severity,
  string
>
export const round = (value: number): number => Math.round(value * 10) / 10

/** Alarms: the reader's own first. */
export function AlarmsPage({ shell, alarms, shown, ruleName, nameOf, showsUnits }: AlarmsPageProps) {
  const { language } = shell
  const text = alarmsTexts(language)
  const tabs = ['open', 'mine', 'over'] as const
  return (
    <Frame shell={shell} title={text.title} section="alarms">
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
        <Tabs
          label={text.tabsLabel}
          tabs={tabs.map((tab) => ({
            href: `/desk/alarms?shown=${tab}`,
            label: text.tabs[tab],
            current: tab === shown,
            ...(tab === shown ? { count: alarms.length } : {}),
          }))}
        />
        {alarms.length === 0 ? (
          <EmptyState title={text.none} icon="check" />
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            rows={alarms}
            keyOf={({ id }) => id}
            hrefOf={({ id }) => `/desk/alarms/${id}`}
            columns={[
              { heading: text.columns.what, cell: ({ state }) => ruleName(state.rule) },
              {
                heading: text.columns.severity,
                cell: ({ state }) => (
                  <StatusBadge tone={tones[state.severity]}>{text.severity[state.severity]}</StatusBadge>
                ),
              },
              ...(showsUnits
                ? [{ heading: text.columns.unit, cell: ({ state }: ListedAlarm) => nameOf(state.place) }]
                : []),
              {
                heading: text.columns.status,
                cell: ({ state, isMine }) => (
                  <>
                    {text.status[state.status]}
                    {state.status === 'acknowledged' && state.officer && (
                      <>
                        {': '}
                        <bdi>{state.officer.name}</bdi>
                      </>
                    )}
                    {isMine && (
                      <>
                        {' '}
                        <StatusBadge tone="warning">{text.mine}</StatusBadge>
                      </>
                    )}
                  </>
                ),
              },
              { heading: text.columns.value, cell: ({ lastValue }) => String(round(lastValue)) },
              {
                heading: text.columns.raised,
                cell: ({ state }) => <When at={Temporal.Instant.from(state.raisedAt)} />,
              },
            ]}
          />
        )}
      </div>
    </Frame>
  )
}
