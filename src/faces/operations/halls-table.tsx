import { StatusBadge, Table, When } from '#design'
import { formatDuration, type Language } from '#platform/text'
import { ownerWords } from './equipment/words.ts'
import { Figure } from './figure.tsx'
import type { HallRow } from './halls.ts'
import type { OperationsHouse } from './house.ts'
import type { Alive } from './machines.ts'
import { nothing } from './numbers.ts'
import { roomTexts } from './room-texts.ts'
import { texts } from './texts.ts'
import { kpiOf } from './trends.ts'
import { listHref } from './view.ts'

/** Grey, and left out where there is no room. */
const None = () => <span class="figure-zero">{nothing}</span>
const orNone = (count: number) => (count === 0 ? <span class="figure-zero">0</span> : count)

const boardTones = { alive: 'success', silent: 'danger', off: 'neutral' } as const
const boardIcons = { alive: 'check', silent: 'warning', off: 'pause' } as const

/** Halls as they are now, one a row. */
export function HallsTable({
  house,
  language,
  halls,
  bare,
}: {
  house: OperationsHouse
  language: Language
  halls: HallRow[]
  /** Nothing to touch, for a wall. */
  bare?: boolean | undefined
}) {
  const text = roomTexts(language)
  const minutes = (value: number | undefined) =>
    value === undefined ? <None /> : formatDuration(value, language)
  return (
    <Table
      language={language}
      caption={text.hallsNow}
      captionHidden
      dense
      rows={halls}
      keyOf={({ place }) => place}
      attributesOf={({ place, level }) => ({ 'data-key': place, 'data-level': level })}
      columns={[
        {
          heading: texts(language).ward,
          cell: ({ ward }) =>
            bare ? (
              house.places.fullName(ward, language)
            ) : (
              <a href={`/operations/places/${ward.slug}`}>{house.places.fullName(ward, language)}</a>
            ),
        },
        {
          heading: text.waiting,
          numeric: true,
          cell: ({ waiting, ward }) =>
            bare ? (
              waiting
            ) : (
              <Figure
                {...{ language, kpi: kpiOf(house, 'waiting'), value: waiting }}
                href={listHref('waiting', { place: ward.slug })}
              />
            ),
        },
        {
          heading: text.longestWait,
          numeric: true,
          cell: ({ longest, level }) =>
            level === 'calm' ? (
              minutes(longest)
            ) : (
              <StatusBadge tone={level === 'long' ? 'danger' : 'warning'} icon="clock">
                {minutes(longest)}
              </StatusBadge>
            ),
        },
        { heading: text.expected, numeric: true, cell: ({ expected }) => minutes(expected) },
        {
          heading: text.counters,
          numeric: true,
          cell: ({ counters, here, isOpen }) =>
            isOpen && here > 0 && counters === 0 ? (
              <StatusBadge tone="danger" icon="warning">
                0
              </StatusBadge>
            ) : (
              orNone(counters)
            ),
        },
        {
          heading: text.crowding,
          numeric: true,
          cell: ({ crowding }) =>
            crowding === undefined ? (
              <None />
            ) : crowding > 100 ? (
              <StatusBadge tone="danger" icon="people">
                {crowding} %
              </StatusBadge>
            ) : (
              <span class={crowding === 0 ? 'figure-zero' : undefined} dir="ltr">
                {crowding} %
              </span>
            ),
        },
        { heading: text.kiosks, numeric: true, cell: ({ machines }) => <Count {...machines.kiosks} /> },
        {
          heading: text.board,
          cell: ({ machines: { board } }) =>
            board ? (
              <StatusBadge tone={boardTones[board]} icon={boardIcons[board]}>
                {text.boards[board]}
              </StatusBadge>
            ) : (
              <None />
            ),
        },
        { heading: text.robots, numeric: true, cell: ({ machines }) => <Count {...machines.robots} /> },
        { heading: text.outOfOrder, cell: (hall) => <OutOfOrder {...{ house, language, hall, bare }} /> },
      ]}
    />
  )
}

/** How many of how many report. */
function Count({ alive, all, silent }: Alive) {
  if (all === 0) return <None />
  const words = <span dir="ltr">{`${alive}/${all}`}</span>
  return silent > 0 ? (
    <StatusBadge tone="danger" icon="warning">
      {words}
    </StatusBadge>
  ) : (
    words
  )
}

/** The thing that is down longest, since when, who looks after it; and how many more. */
function OutOfOrder({
  house,
  language,
  hall,
  bare,
}: {
  house: OperationsHouse
  language: Language
  hall: HallRow
  bare: boolean | undefined
}) {
  const { outages, ward } = hall
  const [first, ...more] = outages
  if (!first) return <None />
  const text = roomTexts(language)
  const badge = (
    <StatusBadge tone="danger" icon="cross">
      {first.name}
    </StatusBadge>
  )
  return (
    <>
      {bare ? badge : <a href={`/operations/equipment?place=${ward.slug}`}>{badge}</a>}{' '}
      <span class="small">
        <When at={first.from} />
        {/* A wall names nobody. */}
        {!bare && ` · ${ownerWords(house, first, language)}`}
        {more.length > 0 && ` · ${text.moreOutages(more.length)}`}
      </span>
    </>
  )
}
