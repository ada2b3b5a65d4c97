import { Button, EmptyState, Notice, StatusBadge, Table, Tabs, TextField, When } from '#design'
import { alarmWords, type ListedAlarm, type Severity, type shownAlarms } from '#modules/alarms'
import type { Subscribed } from '#modules/messages'
import { formatNumber, type Language } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { alarmsTexts } from './texts.ts'

export interface AlarmsPageProps {
  shell: Shell
  alarms: ListedAlarm[]
  shown: (typeof shownAlarms)[number]
  ruleName: (id: string) => string
  nameOf: (place: string) => string
  /** Whoever sees one unit needs not read its name in every line. */
  showsUnits: boolean
  /** Where letters go, and what was wrong with an address; undefined: none are sent here. */
  letters: { now: Subscribed | undefined; typed?: string; fault?: string } | undefined
  saved: boolean
}

export const tones = { urgent: 'danger', high: 'warning', normal: 'info' } as const satisfies Record<
  Severity,
  string
>
/** As people of a language write it, with one decimal at most. */
export const written = (value: number, language: Language): string =>
  formatNumber(value, language, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1)

/** Alarms: the reader's own first. */
export function AlarmsPage(props: AlarmsPageProps) {
  const { shell, alarms, shown, ruleName, nameOf, showsUnits, saved } = props
  const { language } = shell
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const tabs = ['open', 'mine', 'over'] as const
  return (
    <Frame shell={shell} title={text.title} section="alarms">
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
        {saved && (
          <Notice language={language} tone="success" live>
            {text.done}
          </Notice>
        )}
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
                  <StatusBadge tone={tones[state.severity]}>{words.severity[state.severity]}</StatusBadge>
                ),
              },
              ...(showsUnits
                ? [{ heading: text.columns.unit, cell: ({ state }: ListedAlarm) => nameOf(state.place) }]
                : []),
              {
                heading: text.columns.status,
                cell: ({ state, isMine }) => (
                  <>
                    {words.status[state.status]}
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
              { heading: text.columns.value, cell: ({ lastValue }) => written(lastValue, language) },
              {
                heading: text.columns.raised,
                cell: ({ state }) => <When at={Temporal.Instant.from(state.raisedAt)} />,
              },
            ]}
          />
        )}
        <Letters {...props} />
      </div>
    </Frame>
  )
}

/** An officer's own address for letters: given, changed and taken back here. */
function Letters({ shell, letters }: AlarmsPageProps) {
  if (!letters) return null
  const { language } = shell
  const text = alarmsTexts(language).letters
  const { now, typed, fault } = letters
  return (
    <section id="letters" class="panel stack" aria-labelledby="letters-title">
      <h2 id="letters-title">{text.title}</h2>
      <p>
        {now ? (
          <>
            {text.now} <bdi dir="ltr">{now.masked}</bdi>
          </>
        ) : (
          text.none
        )}
      </p>
      {now?.failed && (
        <Notice language={language} tone="warning">
          {text.failed}
        </Notice>
      )}
      <p class="soft small">{text.when}</p>
      <Post action="/desk/alarms/letters" class="stack">
        <TextField
          {...{ language, name: 'address', label: now ? text.other : text.address, value: typed ?? '' }}
          {...{ type: 'email', inputMode: 'email', autoComplete: 'email', width: 'long', required: true }}
          error={fault}
        />
        <Button kind={now ? 'quiet' : 'primary'}>{text.save}</Button>
      </Post>
      {now && (
        <Post action="/desk/alarms/letters" fields={{ stop: '1' }}>
          <Button kind="quiet">{text.stop}</Button>
        </Post>
      )}
    </section>
  )
}
