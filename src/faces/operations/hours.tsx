import { roundTop } from '#design'
import type { HourCount } from '#modules/insight'
import type { Language } from '#platform/text'
import { AxisBar, AxisLines, axisOf, percent } from './axis.tsx'
import { TableBehind } from './table-behind.tsx'
import { texts } from './texts.ts'

const height = 200

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
            <TableBehind
              language={language}
              words={text.hourTable}
              title={text.byHour}
              rows={busy}
              keyOf={(row) => String(row.hour)}
              columns={[
                { heading: text.hour, cell: (row) => <span dir="ltr">{text.hourSpan(row.hour)}</span> },
                { heading: text.tickets, numeric: true, cell: (row) => row.tickets },
                { heading: text.dossiers, numeric: true, cell: (row) => row.dossiers },
              ]}
            />
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
  const axis = axisOf(language, { height, top, left })
  const { x, y } = axis
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
      <AxisLines axis={axis} />
      {hours.map((hour, place) => {
        const start = left + place * slot
        const bar = (name: 'tickets' | 'dossiers', offset: number) => (
          <AxisBar
            {...{ axis, name: `bar-${name}`, value: hour[name] }}
            from={start + slot * offset}
            width={slot * 0.36}
          />
        )
        return (
          <g key={hour.hour}>
            <title>{`${text.hourSpan(hour.hour)} – ${text.tickets}: ${hour.tickets}, ${text.dossiers}: ${hour.dossiers}`}</title>
            <rect
              class={hour.hour === now ? 'hours-slot hours-now' : 'hours-slot'}
              x={x(start, slot)}
              width={percent(slot)}
              y={y(top)}
              height={y(0) - y(top)}
            />
            {bar('tickets', 0.12)}
            {bar('dossiers', 0.52)}
            {(hours.length <= 12 || place % 2 === 0) && (
              <text
                class={hour.hour === now ? 'hours-words hours-words-now' : 'hours-words'}
                x={x(start + slot / 2)}
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
