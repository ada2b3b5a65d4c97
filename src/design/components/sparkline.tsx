import { round, runsOf } from '../charts/scale.ts'

export interface SparklineProps {
  /** Undefined where nothing can be said: the line has a gap there. */
  values: readonly (number | undefined)[]
  title: string
  /** The line in words: from where to where, the highest point. */
  description?: string | undefined
}

const width = 160
const height = 40
const edge = 4

/** A small line without axes. It runs in the direction of reading: in Arabic the last point is on the other side. */
export function Sparkline({ values, title, description }: SparklineProps) {
  const known = values.filter((value) => value !== undefined)
  const low = Math.min(...known)
  const span = Math.max(...known) - low || 1
  const step = (width - 2 * edge) / Math.max(1, values.length - 1)
  const runs = runsOf(values).map((run) =>
    run.map(({ place, value }) => ({
      x: round(edge + place * step),
      y: round(height - edge - ((value - low) / span) * (height - 2 * edge)),
    })),
  )
  const last = runs.at(-1)?.at(-1)
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMinYMid meet"
      role="img"
    >
      <title>{title}</title>
      {description && <desc>{description}</desc>}
      {runs.map((points) => (
        <polyline key={points[0]!.x} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {last && <circle cx={last.x} cy={last.y} r="3.5" />}
    </svg>
  )
}
