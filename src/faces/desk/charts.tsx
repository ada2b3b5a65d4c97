/**
 * Plots drawn on the server, mirrored in Arabic; there a text that starts at a point runs to the left by itself. Each says
 * in words what it shows, and a table beneath it says the same.
 */
import type { Language } from '#platform/text'

const head = 12
const foot = 26

export interface Line {
  /** Class of the line: `line-before`, `line-after`. */
  name: string
  values: readonly number[]
}

/** Names of what is drawn. */
export function Keys({ keys }: { keys: { name: string; label: string }[] }) {
  return (
    <ul class="plain chart-keys">
      {keys.map(({ name, label }) => (
        <li key={name}>
          <svg class="chart-key" width="22" height="12" aria-hidden="true">
            {name.startsWith('line') ? (
              <line class={name} x1="0" x2="22" y1="6" y2="6" />
            ) : (
              <rect class={name} width="22" height="12" />
            )}
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  )
}

export interface CurveProps {
  language: Language
  /** What is read to those who do not see it. */
  words: string
  lines: Line[]
  /** What one step of the values is. */
  step: number
  unit: string
}

/** Shares from 0 to 1 that grow from left to right; in Arabic from right to left. */
export function Curve({ language, words, lines, step, unit }: CurveProps) {
  const height = 260
  const left = 9
  const mirrored = language === 'ar'
  const points = Math.max(2, ...lines.map(({ values }) => values.length))
  const x = (share: number) =>
    `${round(mirrored ? 100 - left - share * (100 - left - 2) : left + share * (100 - left - 2))}%`
  const y = (share: number) => round(head + (1 - share) * (height - head - foot))
  const most = (points - 1) * step
  const tick = roundStep(most / 5)
  const ticks = Array.from({ length: Math.floor(most / tick) + 1 }, (_, at) => at * tick)
  return (
    <svg class="chart" width="100%" height={height} role="img" aria-label={words}>
      {[0, 0.5, 0.9, 1].map((share) => (
        <g key={share}>
          <line class="chart-line" x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
          <text class="chart-words" x={x(-0.015)} y={y(share) + 4} text-anchor="end">
            {Math.round(share * 100)}
          </text>
        </g>
      ))}
      {ticks.map((minutes) => (
        <text key={minutes} class="chart-words" x={x(minutes / most)} y={height - 6} text-anchor="middle">
          {minutes === 0 ? `0 ${unit}` : minutes}
        </text>
      ))}
      {lines.map(({ name, values }) =>
        values
          .slice(1)
          .map((value, at) => (
            <line
              key={`${name}${at}`}
              class={name}
              x1={x(at / (points - 1))}
              y1={y(values[at]!)}
              x2={x((at + 1) / (points - 1))}
              y2={y(value)}
            />
          )),
      )}
    </svg>
  )
}

export interface PairsProps {
  language: Language
  words: string
  unit: string
  rows: { label: string; before: number; after: number }[]
}

/** Two bars a row, the upper one before, the lower one after. */
export function Pairs({ language, words, unit, rows }: PairsProps) {
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]))
  const row = 58
  const mirrored = language === 'ar'
  const width = (value: number) => (value / most) * 84
  const bar = (name: string, value: number, y: number) => (
    <>
      <rect
        class={name}
        x={`${round(mirrored ? 100 - width(value) : 0)}%`}
        y={y}
        width={`${round(width(value))}%`}
        height="12"
      />
      <text
        class="chart-words"
        x={`${round(mirrored ? 99 - width(value) : width(value) + 1)}%`}
        y={y + 11}
        text-anchor="start"
      >
        {Math.round(value)} {unit}
      </text>
    </>
  )
  return (
    <svg class="chart" width="100%" height={rows.length * row} role="img" aria-label={words}>
      {rows.map(({ label, before, after }, at) => (
        <g key={label}>
          <text
            class="chart-words chart-name"
            x={mirrored ? '100%' : '0'}
            y={at * row + 15}
            text-anchor="start"
          >
            {label}
          </text>
          {bar('bar-before', before, at * row + 21)}
          {bar('bar-after', after, at * row + 36)}
        </g>
      ))}
    </svg>
  )
}

export interface SlotsProps {
  language: Language
  words: string
  slots: { label: string; open: number; needed: number }[]
}

/** What was open and what is needed, slot by slot. */
export function SlotBars({ language, words, slots }: SlotsProps) {
  const height = 240
  const top = Math.max(2, ...slots.map(({ open, needed }) => Math.ceil(Math.max(open, needed))))
  const tick = roundStep(top / 4)
  const left = 5
  const slot = (100 - left) / Math.max(1, slots.length)
  const mirrored = language === 'ar'
  const x = (from: number, width: number) => `${round(mirrored ? 100 - from - width : from)}%`
  const y = (value: number) => round(head + (1 - value / top) * (height - head - foot))
  return (
    <svg class="chart" width="100%" height={height} role="img" aria-label={words}>
      {Array.from({ length: Math.floor(top / tick) + 1 }, (_, at) => at * tick).map((value) => (
        <g key={value}>
          <line class="chart-line" x1={x(left, 0)} x2={x(100, 0)} y1={y(value)} y2={y(value)} />
          <text class="chart-words" x={x(left - 1, 0)} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {slots.map(({ label, open, needed }, at) => {
        const start = left + at * slot
        const isShort = needed > open + 0.5
        return (
          <g key={label}>
            <rect
              class="bar-before"
              x={x(start + slot * 0.1, slot * 0.38)}
              width={`${round(slot * 0.38)}%`}
              y={y(open)}
              height={round(height - foot - y(open))}
            />
            <rect
              class={isShort ? 'bar-short' : 'bar-after'}
              x={x(start + slot * 0.52, slot * 0.38)}
              width={`${round(slot * 0.38)}%`}
              y={y(needed)}
              height={round(height - foot - y(needed))}
            />
            {label.endsWith(':00') && (
              <text class="chart-words" x={x(start + slot / 2, 0)} y={height - 6} text-anchor="middle">
                {Number(label.slice(0, 2))}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** 1, 2, 5, 10, 20 … at or above. */
function roundStep(wish: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of [ten, 2 * ten, 5 * ten]) if (step >= wish) return step
}

const round = (value: number) => Math.round(value * 100) / 100
