import type { FastifyRequest } from 'fastify'
import { EmptyState, Pagination, Table, When } from '#design'
import { alarmsOnPage, alarmWords, type Counted, type PastAlarm } from '#modules/alarms'
import { formatDuration, formatNumber } from '#platform/text'
import { wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { nothing } from '../numbers.ts'
import { type AlarmsView, overviewHref, rowsHref } from './address.ts'
import { firstColumns, Owner } from './tables.tsx'
import { alarmsTexts } from './texts.ts'

/** The alarms that a number of the overview counts, found by the number's own condition. */
export function AlarmRowsPage(props: {
  house: OperationsHouse
  request: FastifyRequest
  view: AlarmsView
  what: Counted
  page: number
  total: number
  rows: PastAlarm[]
}) {
  const { house, request, view, what, page, total, rows } = props
  const { language } = request
  const { places, alarms } = house
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const isNow = what === 'open' || what === 'unowned' || what === 'urgent'
  const about = [
    ...(isNow ? [text.now] : [wordsForPeriod(view.chosen.period, language)]),
    view.place ? places.fullName(view.place, language) : places.fullName(places.city, language),
    ...(view.rule ? [alarms.findRule(view.rule)?.name[language] ?? view.rule] : []),
    ...(view.status ? [words.status[view.status]] : []),
  ]
  const minutes = (value: number | undefined) =>
    value === undefined ? nothing : formatDuration(value, language)
  return (
    <Frame
      house={house}
      request={request}
      title={`${text.title}: ${text.counted[what]}`}
      lead={about.join(' · ')}
      current="alarms"
    >
      <p class="no-print">
        <a href={overviewHref(view)}>{text.back}</a>
      </p>
      <p>
        <strong class="list-total" data-total={total}>
          {formatNumber(total, language)}
        </strong>{' '}
        {text.counted[what]}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={text.noneInPeriod} icon="check" />
      ) : (
        <div class="wide">
          <Table
            language={language}
            caption={text.counted[what]}
            captionHidden
            dense
            rows={rows}
            keyOf={({ id }) => id}
            hrefOf={({ id }) => `/desk/alarms/${id}`}
            columns={[
              ...firstColumns<PastAlarm>(house, language),
              {
                heading: text.columns.raised,
                cell: ({ state }) => <When at={Temporal.Instant.from(state.raisedAt)} />,
              },
              { heading: text.columns.state, cell: ({ state }) => words.status[state.status] },
              { heading: text.columns.owner, cell: ({ state }) => <Owner {...{ language, state }} /> },
              {
                heading: text.columns.taken,
                numeric: true,
                cell: ({ acknowledgedAfter }) => minutes(acknowledgedAfter),
              },
              { heading: text.columns.over, numeric: true, cell: ({ endedAfter }) => minutes(endedAfter) },
            ]}
          />
        </div>
      )}
      <Pagination
        language={language}
        page={page}
        pages={Math.max(1, Math.ceil(total / alarmsOnPage))}
        hrefOf={(number) => rowsHref(view, what, number)}
      />
    </Frame>
  )
}
