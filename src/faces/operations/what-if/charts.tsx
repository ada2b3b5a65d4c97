/** Plots drawn on the server, mirrored in Arabic. Each says in words what it shows; a table beneath says the same. */

import { roundTop } from '#design'
import type { Language } from '#platform/text'

const height = 220
const foot = 24
const head = 12
const left = 7

interface PlotProps {
  language: Language
  /** What is read to those who do not see it. */
  words: string
}

export interface Pair {
  label: string
  /** Undefined: without end; drawn to the top. */
  before: number | undefined
  after: number | undefined
}

/** Two bars for each label, in the direction of reading. */
export function PairBars({ language, words, pairs }: PlotProps & { pairs: Pair[] }) {
  const top = roundTop(Math.max(1, ...pairs.flatMap(({ before = 0, after = 0 }) => [before, after])))
  const { x, y } = scales(language, top)
  const slot = (100 - left) / Math.max(1, pairs.length)
  return (
    <svg class="hours" width="100%" height={height} role="img" aria-label={words}>
      <Rules language={language} top={top} />
      {pairs.map(({ label, before = top, after = top }, at) => {
        const start = left + at * slot
        const bar = (name: string, value: number, offset: number) => (
          <rect
            class={name}
            x={x(start + slot * offset, slot * 0.34)}
            width={`${round(slot * 0.34)}%`}
            y={y(value)}
            height={round(height - foot - y(value))}
          />
        )
        return (
          <g key={label}>
            {bar('bar-dossiers', before, 0.14)}
            {bar('bar-tickets', after, 0.52)}
            <text class="hours-words" x={x(start + slot / 2, 0)} y={height - 6} text-anchor="middle">
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

export interface LinesProps extends PlotProps {
  before: readonly number[]
  after: readonly number[]
  /** Under some of the points; empty: nothing stands there. */
  labels: readonly string[]
}

/** Two lines over the same points. */
export function Lines({ language, words, before, after, labels }: LinesProps) {
  const top = roundTop(Math.max(1, ...before, ...after))
  const { x, y } = scales(language, top)
  const step = (100 - left - 2) / Math.max(1, labels.length - 1)
  const line = (name: string, values: readonly number[]) =>
    values
      .slice(1)
      .map((value, at) => (
        <line
          key={`${name}${at}`}
          class={name}
          x1={x(left + at * step, 0)}
          y1={y(values[at]!)}
          x2={x(left + (at + 1) * step, 0)}
          y2={y(value)}
        />
      ))
  return (
    <svg class="hours" width="100%" height={height} role="img" aria-label={words}>
      <Rules language={language} top={top} />
      {line('line-was', before)}
      {line('line-would', after)}
      {labels.map(
        (label, at) =>
          label && (
            <text
              key={label}
              class="hours-words"
              x={x(left + at * step, 0)}
              y={height - 6}
              text-anchor="middle"
            >
              {label}
            </text>
          ),
      )}
    </svg>
  )
}

function Rules({ language, top }: { language: Language; top: number }) {
  const { x, y } = scales(language, top)
  return (
    <>
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line class="hours-line" x1={x(left, 0)} x2={x(100, 0)} y1={y(value)} y2={y(value)} />
          <text
            class="hours-words"
            x={x(left - 1, 0)}
            y={y(value) + 4}
            text-anchor={language === 'ar' ? 'start' : 'end'}
          >
            {value}
          </text>
        </g>
      ))}
    </>
  )
}

function scales(language: Language, top: number) {
  return {
    x: (from: number, width: number) => `${round(language === 'ar' ? 100 - from - width : from)}%`,
    y: (value: number) => round(head + (1 - Math.min(1, value / top)) * (height - foot - head)),
  }
}

const round = (value: number) => Math.round(value * 100) / 100
