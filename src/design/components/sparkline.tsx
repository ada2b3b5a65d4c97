export interface SparklineProps {
  values: number[]
  title: string
  /** The line in words: from where to where, the highest point. */
  description?: string | undefined
}

const width = 160
const height = 40
const edge = 4

/** A small line without axes. It runs in the direction of reading: in Arabic the last point is on the other side. */
export function Sparkline({ values, title, description }: SparklineProps) {
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const step = (width - 2 * edge) / Math.max(1, values.length - 1)
  const points = values.map((value, place) => ({
    x: round(edge + place * step),
    y: round(height - edge - ((value - low) / span) * (height - 2 * edge)),
  }))
  const last = points.at(-1)
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{title}</title>
      {description && <desc>{description}</desc>}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="3.5" />}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
