/** What bars and lines of this face stand in: the room of the picture, the lines across it, and their numbers. */
export interface Axis {
  /** Height of the picture in pixels. */
  height: number
  top: number
  /** Where a thing of that width begins, in percent of the picture; mirrored where people read from the right. */
  x: (from: number, width?: number) => string
  /** How high a value stands, in pixels from above; what is beyond the top stands there. */
  y: (value: number) => number
  /** Where the first part ends that has the numbers of the lines. */
  left: number
  mirrored: boolean
}

const head = 12
const foot = 24

export function axisOf(language: string, { height, top, left }: Pick<Axis, 'height' | 'top' | 'left'>): Axis {
  const mirrored = language === 'ar'
  return {
    ...{ height, top, left, mirrored },
    x: (from, width = 0) => percent(mirrored ? 100 - from - width : from),
    y: (value) => round(head + (1 - Math.min(1, value / top)) * (height - foot - head)),
  }
}

/** The lines at nothing, half and all. */
export function AxisLines({ axis: { top, x, y, left, mirrored } }: { axis: Axis }) {
  return (
    <>
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line class="hours-line" x1={x(left)} x2={x(100)} y1={y(value)} y2={y(value)} />
          <text class="hours-words" x={x(left - 1)} y={y(value) + 4} text-anchor={mirrored ? 'start' : 'end'}>
            {value}
          </text>
        </g>
      ))}
    </>
  )
}

/** A bar from the ground up to its value. */
export function AxisBar(props: { axis: Axis; name: string; from: number; width: number; value: number }) {
  const { axis, name, from, width, value } = props
  return (
    <rect
      class={name}
      x={axis.x(from, width)}
      width={percent(width)}
      y={axis.y(value)}
      height={round(axis.y(0) - axis.y(value))}
    />
  )
}

const round = (value: number) => Math.round(value * 100) / 100
export const percent = (value: number) => `${round(value)}%`
