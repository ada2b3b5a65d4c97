import { type Column, EmptyState, StatusBadge, Table, When } from '#design'
import {
  type AlarmState,
  type AlarmTally,
  alarmWords,
  type Counted,
  type ListedAlarm,
  type Severity,
} from '#modules/alarms'
import { formatDuration, formatNumber, type Language } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { nothing } from '../numbers.ts'
import { rowsHref } from './address.ts'
import type { AlarmsPageProps } from './props.ts'
import { alarmsTexts } from './texts.ts'

export const tones = { urgent: 'danger', high: 'warning', normal: 'info' } as const satisfies Record<
  Severity,
  string
>

/** Who has an alarm, or had it: the officer who took it on, or whose turn it is. */
export function Owner({ language, state }: { language: Language; state: AlarmState }) {
  const words = alarmWords(language)
  const isWaiting = state.status === 'raised' || state.status === 'snoozed'
  if (state.officer && !isWaiting) return <bdi>{state.officer.name}</bdi>
  const { permission } = state.ladder[state.rung]!
  return <>{words.owners[permission] ?? permission}</>
}

/** What every list of alarms begins with. */
export function firstColumns<Row extends ListedAlarm>(
  house: Pick<OperationsHouse, 'alarms' | 'places'>,
  language: Language,
): Column<Row>[] {
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  return [
    {
      heading: text.columns.what,
      naming: true,
      cell: ({ state }) => house.alarms.findRule(state.rule)?.name[language] ?? state.rule,
    },
    {
      heading: text.columns.severity,
      cell: ({ state }) => (
        <StatusBadge tone={tones[state.severity]}>{words.severity[state.severity]}</StatusBadge>
      ),
    },
    {
      heading: text.columns.unit,
      cell: ({ state }) => house.places.fullName(house.places.get(state.place), language),
    },
  ]
}

/** What is open: by severity, then the oldest first. */
export function OpenAlarms({ house, request, overview }: AlarmsPageProps) {
  const { language } = request
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const age = ({ state }: ListedAlarm) =>
    text.age(overview.at.since(Temporal.Instant.from(state.raisedAt)).total('hours'))
  return (
    <div class="wide">
      <Table
        language={language}
        caption={text.open}
        captionHidden
        dense
        rows={overview.open}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/desk/alarms/${id}`}
        columns={[
          ...firstColumns<ListedAlarm>(house, language),
          { heading: text.columns.age, cell: age },
          {
            heading: text.columns.owner,
            cell: ({ state }) => (
              <>
                <Owner {...{ language, state }} />
                <br />
                <span class="soft">{words.status[state.status]}</span>
              </>
            ),
          },
          {
            heading: text.columns.next,
            cell: ({ state }) => {
              const said = state.status === 'raised' ? undefined : (state.nextStep ?? state.reason)
              return said ? <bdi>{said}</bdi> : nothing
            },
          },
          {
            heading: text.columns.until,
            cell: ({ state }) => (state.until ? <When at={Temporal.Instant.from(state.until)} /> : nothing),
          },
        ]}
      />
    </div>
  )
}

/** Alarms by rule or by ward; every number leads to its rows. */
export function Tallies({ house, request, view, overview, by }: AlarmsPageProps & { by: 'rule' | 'place' }) {
  const { language } = request
  const { places, alarms } = house
  const text = alarmsTexts(language)
  const rows = by === 'rule' ? overview.byRule : overview.byPlace
  if (rows.length === 0) return <EmptyState title={text.noneInPeriod} icon="check" />
  const narrowed = ({ rule, place }: AlarmTally) =>
    rule === undefined ? { ...view, place: places.get(place!) } : { ...view, rule }
  const count = (what: Exclude<Counted, 'open-then'>): Column<AlarmTally> => ({
    heading: text.counted[what],
    numeric: true,
    cell: (row) => (
      <a class="figure" href={rowsHref(narrowed(row), what)}>
        {formatNumber(row.of[what], language)}
      </a>
    ),
  })
  const minutes = (
    heading: string,
    what: 'acknowledged' | 'over',
    pick: (row: AlarmTally) => number | undefined,
  ): Column<AlarmTally> => ({
    ...{ heading, numeric: true },
    cell: (row) => {
      const value = pick(row)
      if (value === undefined) return nothing
      return <a href={rowsHref(narrowed(row), what)}>{formatDuration(value, language)}</a>
    },
  })
  return (
    <div class="wide">
      <Table
        language={language}
        caption={by === 'rule' ? text.byRule : text.byWard}
        captionHidden
        dense
        rows={rows}
        keyOf={({ rule, place }) => rule ?? place!}
        columns={[
          {
            heading: by === 'rule' ? text.rule : text.columns.unit,
            naming: true,
            cell: ({ rule, place }) =>
              rule === undefined
                ? places.fullName(places.get(place!), language)
                : (alarms.findRule(rule)?.name[language] ?? rule),
          },
          ...(['open', 'unowned', 'raised', 'cleared', 'closed'] as const).map(count),
          minutes(text.columns.takenMedian, 'acknowledged', ({ untilTaken }) => untilTaken.median),
          minutes(text.columns.takenMean, 'acknowledged', ({ untilTaken }) => untilTaken.mean),
          minutes(text.columns.overMedian, 'over', ({ untilOver }) => untilOver.median),
          minutes(text.columns.overMean, 'over', ({ untilOver }) => untilOver.mean),
        ]}
      />
    </div>
  )
}
