import { roundTop, Table } from '#design'
import type { HourCount } from '#modules/insight'
import type { Language } from '#platform/text'
import { texts } from './texts.ts'

const height = 200
const foot = 24
const head = 10

interface HoursProps {
  language: Language
  hours: HourCount[]
  /** The hour it is now in Vietnam. */
  now: number
  /** Without the table, for a wall. */
  bare?: boolean | undefined
}

/** Numbers taken and dossiers filed today, hour by hour, in the direction of reading; the same as a table beneath. */
export function Hours({ language, hours, now, bare }: HoursProps) {
  const text = texts(language)
  const busy = hours.filter((hour) => hour.tickets + hour.dossiers > 0)
  return (
    <section class="panel stack-tight" aria-labelledby="hours" data-live="hours">
      <h2 id="hours">{text.byHour}</h2>
      {busy.length === 0 ? (
        <p class="soft">{text.quietDay}</p>
      ) : (
        <>
          <ul class="plain keys">
            <li>
              <Swatch name="bar-tickets" /> {text.tickets}
            </li>
            <li>
              <Swatch name="bar-dossiers" /> {text.dossiers}
            </li>
          </ul>
          <Bars language={language} hours={shownHours(hours)} now={now} />
          {!bare && (
            <details>
              <summary>{text.hourTable}</summary>
              <Table
                language={language}
                caption={text.byHour}
                captionHidden
                dense
                rows={busy}
                keyOf={(row) => String(row.hour)}
                columns={[
                  { heading: text.hour, cell: (row) => <span dir="ltr">{text.hourSpan(row.hour)}</span> },
                  { heading: text.tickets, numeric: true, cell: (row) => row.tickets },
                  { heading: text.dossiers, numeric: true, cell: (row) => row.dossiers },
                ]}
              />
            </details>
          )}
        </>
      )}
    </section>
  )
}

/** Office hours always, and whatever lies before or after them only when something happened there. */
export function shownHours(hours: HourCount[]): HourCount[] {
  const busy = hours.filter((hour) => hour.tickets + hour.dossiers > 0).map((hour) => hour.hour)
  const first = Math.min(7, ...busy)
  const last = Math.max(17, ...busy)
  return hours.filter(({ hour }) => hour >= first && hour <= last)
}

function Bars({ language, hours, now }: Required<Pick<HoursProps, 'language' | 'hours' | 'now'>>) {
  const text = texts(language)
  const top = roundTop(Math.max(...hours.flatMap((hour) => [hour.tickets, hour.dossiers])))
  // The numbers of the lines stand in the first part, wide enough on a phone too; the hours share the rest.
  const left = 3 + 2.5 * String(top).length
  const slot = (100 - left) / hours.length
  const mirrored = language === 'ar'
  const x = (from: number, width: number) => `${round(mirrored ? 100 - from - width : from)}%`
  const y = (value: number) => round(head + (1 - value / top) * (height - foot - head))
  const words = hours
    .filter((hour) => hour.tickets + hour.dossiers > 0)
    .map(
      (hour) =>
        `${text.hourSpan(hour.hour)}: ${text.tickets} ${hour.tickets}, ${text.dossiers} ${hour.dossiers}`,
    )
  return (
    <svg
      class="hours"
      width="100%"
      height={height}
      role="img"
      aria-label={`${text.byHour}. ${words.join('. ')}`}
    >
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line class="hours-line" x1={x(left, 0)} x2={x(100, 0)} y1={y(value)} y2={y(value)} />
          <text
            class="hours-words"
            x={x(left - 1, 0)}
            y={y(value) + 4}
            text-anchor={mirrored ? 'start' : 'end'}
          >
            {value}
          </text>
        </g>
      ))}
      {hours.map((hour, place) => {
        const start = left + place * slot
        const bar = (name: 'tickets' | 'dossiers', offset: number) => (
          <rect
            class={`bar-${name}`}
            x={x(start + slot * offset, slot * 0.36)}
            width={`${round(slot * 0.36)}%`}
            y={y(hour[name])}
            height={round(height - foot - y(hour[name]))}
          />
        )
        return (
          <g key={hour.hour}>
            <title>{`${text.hourSpan(hour.hour)} – ${text.tickets}: ${hour.tickets}, ${text.dossiers}: ${hour.dossiers}`}</title>
            <rect
              class={hour.hour === now ? 'hours-slot hours-now' : 'hours-slot'}
              x={x(start, slot)}
              width={`${round(slot)}%`}
              y={head}
              height={height - foot - head}
            />
            {bar('tickets', 0.12)}
            {bar('dossiers', 0.52)}
            {(hours.length <= 12 || place % 2 === 0) && (
              <text
                class={hour.hour === now ? 'hours-words hours-words-now' : 'hours-words'}
                x={x(start + slot / 2, 0)}
                y={height - 6}
                text-anchor="middle"
              >
                {hour.hour}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Swatch({ name }: { name: string }) {
  return (
    <svg class="swatch" width="14" height="14" aria-hidden="true">
      <rect class={name} width="14" height="14" />
    </svg>
  )
}

const round = (value: number) => Math.round(value * 100) / 100
