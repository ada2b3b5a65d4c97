import type { Language } from '#platform/text'

export interface WeekShares {
  label: string
  /** Shares of the questions, 0 … 1, together 1; undefined where there were too few. */
  shares: { direct: number; offered: number; lost: number } | undefined
}

const head = 10
const foot = 26
const height = 220
const left = 6
const parts = ['direct', 'offered', 'lost'] as const

/** A bar a week, divided by what became of its questions; mirrored in Arabic. The table beneath says the same. */
export function WeekShareChart({
  language,
  words,
  weeks,
}: {
  language: Language
  words: string
  weeks: WeekShares[]
}) {
  const mirrored = language === 'ar'
  const slot = (100 - left) / Math.max(1, weeks.length)
  const x = (from: number, width: number) => `${round(mirrored ? 100 - from - width : from)}%`
  const tall = height - head - foot
  return (
    <svg class="chart" width="100%" height={height} role="img" aria-label={words}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            class="chart-line"
            x1={x(left, 0)}
            x2={x(100, 0)}
            y1={head + (1 - share) * tall}
            y2={head + (1 - share) * tall}
          />
          <text class="chart-words" x={x(left - 1, 0)} y={head + (1 - share) * tall + 4} text-anchor="end">
            {share * 100}
          </text>
        </g>
      ))}
      {weeks.map(({ label, shares }, at) => {
        let below = 0
        return (
          <g key={label}>
            {shares &&
              parts.map((part) => {
                const from = below
                below += shares[part]
                return (
                  <rect
                    key={part}
                    class={`share-${part}`}
                    x={x(left + at * slot + slot * 0.15, slot * 0.7)}
                    width={`${round(slot * 0.7)}%`}
                    y={round(head + (1 - below) * tall)}
                    height={round((below - from) * tall)}
                  />
                )
              })}
            {(weeks.length - 1 - at) % 3 === 0 && (
              <text
                class="chart-words"
                x={x(left + at * slot + slot / 2, 0)}
                y={height - 6}
                text-anchor="middle"
              >
                {label}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 100) / 100
