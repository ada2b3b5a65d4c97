/** Plots drawn on the server, mirrored in Arabic. Each says in words what it shows; a table beneath says the same. */

import { roundTop } from '#design'
import type { Language } from '#platform/text'
import { AxisBar, AxisLines, axisOf } from '../axis.tsx'

const height = 220
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
  const axis = axisOf(language, { height, top, left })
  const { x } = axis
  const slot = (100 - left) / Math.max(1, pairs.length)
  return (
    <svg class="hours" width="100%" height={height} role="img" aria-label={words}>
      <AxisLines axis={axis} />
      {pairs.map(({ label, before = top, after = top }, at) => {
        const start = left + at * slot
        const bar = (name: string, value: number, offset: number) => (
          <AxisBar {...{ axis, name, value }} from={start + slot * offset} width={slot * 0.34} />
        )
        return (
          <g key={label}>
            {bar('bar-dossiers', before, 0.14)}
            {bar('bar-tickets', after, 0.52)}
            <text class="hours-words" x={x(start + slot / 2)} y={height - 6} text-anchor="middle">
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
  const axis = axisOf(language, { height, top, left })
  const { x, y } = axis
  const step = (100 - left - 2) / Math.max(1, labels.length - 1)
  const line = (name: string, values: readonly number[]) =>
    values
      .slice(1)
      .map((value, at) => (
        <line
          key={`${name}${at}`}
          class={name}
          x1={x(left + at * step)}
          y1={y(values[at]!)}
          x2={x(left + (at + 1) * step)}
          y2={y(value)}
        />
      ))
  return (
    <svg class="hours" width="100%" height={height} role="img" aria-label={words}>
      <AxisLines axis={axis} />
      {line('line-was', before)}
      {line('line-would', after)}
      {labels.map(
        (label, at) =>
          label && (
            <text key={label} class="hours-words" x={x(left + at * step)} y={height - 6} text-anchor="middle">
              {label}
            </text>
          ),
      )}
    </svg>
  )
}
