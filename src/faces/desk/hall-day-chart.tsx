import type { CounterTimes, TicketHistory } from '#modules/reception'
import type { Language } from '#platform/text'

/** A moment that a plot is drawn in, in milliseconds since the epoch. */
export interface Stretch {
  from: number
  to: number
}

const hour = 3_600_000
const slot = hour / 6
const crowdHeight = 110
const rowHeight = 30
const foot = 26
const left = 8

/** Whole hours around everything that happened. */
export function stretchOf(counters: readonly CounterTimes[], people: readonly TicketHistory[]): Stretch {
  const moments = [
    ...counters.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])),
    ...people.flatMap((it) =>
      [it.enteredAt, it.calledAt, it.endedAt].flatMap((at) => at?.epochMilliseconds ?? []),
    ),
  ]
  const from = Math.floor(Math.min(...moments) / hour) * hour
  return { from, to: Math.max(Math.ceil(Math.max(...moments) / hour) * hour, from + hour) }
}

/** The most people who waited at once, in each ten minutes. */
export function crowdIn(stretch: Stretch, people: readonly TicketHistory[]): number[] {
  const changes = people
    .flatMap((it) =>
      [...it.stages, it].flatMap((step) => {
        const until = (step.calledAt ?? step.endedAt)?.epochMilliseconds ?? stretch.to
        const from = step.enteredAt.epochMilliseconds
        return until > from
          ? [
              { at: from, by: 1 },
              { at: until, by: -1 },
            ]
          : []
      }),
    )
    .sort((a, b) => a.at - b.at || a.by - b.by)
  const most: number[] = []
  let waiting = 0
  let next = 0
  for (let at = stretch.from; at < stretch.to; at += slot) {
    let here = waiting
    for (; next < changes.length && changes[next]!.at < at + slot; next++) {
      waiting += changes[next]!.by
      here = Math.max(here, waiting)
    }
    most.push(here)
  }
  return most
}

export interface DayChartProps {
  language: Language
  /** What is read to those who do not see it; the tables beneath say the same. */
  words: string
  stretch: Stretch
  crowd: readonly number[]
  counters: readonly CounterTimes[]
}

/** People waiting above, and beneath them what each counter was doing; mirrored in Arabic. */
export function DayChart(props: DayChartProps) {
  const { language, words, stretch, crowd, counters } = props
  const mirrored = language === 'ar'
  const height = crowdHeight + counters.length * rowHeight + foot
  const share = (at: number) => (at - stretch.from) / (stretch.to - stretch.from)
  const x = (from: number, width: number) => `${round(mirrored ? 100 - from - width : from)}%`
  const place = (from: number, to: number) => {
    const start = left + share(from) * (100 - left)
    const width = (share(to) - share(from)) * (100 - left)
    return { x: x(start, width), width: `${round(width)}%` }
  }
  const top = Math.max(4, ...crowd)
  const hours = Array.from(
    { length: (stretch.to - stretch.from) / hour + 1 },
    (_, n) => stretch.from + n * hour,
  )
  const clock = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Ho_Chi_Minh').hour
  return (
    <svg class="chart" width="100%" height={height} role="img" aria-label={words}>
      {hours.map((at) => (
        <g key={at}>
          <line class="chart-line" {...edge(place(at, at).x)} y1="0" y2={height - foot} />
          <text class="chart-words" x={place(at, at).x} y={height - 8} text-anchor="middle">
            {clock(at)}
          </text>
        </g>
      ))}
      <text class="chart-words" x={x(left - 0.8, 0)} y="12" text-anchor="end">
        {top}
      </text>
      {crowd.map((people, n) => {
        const tall = (people / top) * (crowdHeight - 14)
        const from = stretch.from + n * slot
        return (
          <rect
            key={from}
            class="crowd"
            {...place(from, from + slot)}
            y={round(crowdHeight - 10 - tall)}
            height={round(tall)}
          />
        )
      })}
      {counters.map(({ counter, spans }, row) => (
        <g key={counter}>
          <text
            class="chart-words chart-name"
            x={mirrored ? '100%' : '0'}
            y={crowdHeight + row * rowHeight + 17}
            text-anchor="start"
          >
            {counter}
          </text>
          {spans.map(({ from, to, is }) => (
            <rect
              key={from}
              class={`doing-${is}`}
              {...place(from, to)}
              y={crowdHeight + row * rowHeight + 3}
              height={rowHeight - 10}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

const edge = (x: string) => ({ x1: x, x2: x })
const round = (value: number) => Math.round(value * 100) / 100
