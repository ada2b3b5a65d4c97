import { classes } from '../markup.ts'
import { floorUnit } from './floor-plan-unit.ts'
import { type IconName, iconShapes } from './icon-shapes.ts'

export type FloorMarkKind = 'door' | 'kiosk' | 'water' | 'dock' | 'seat' | 'toilet'

const icons: Record<Exclude<FloorMarkKind, 'toilet'>, IconName> = {
  ...{ door: 'door', kiosk: 'print', water: 'water', dock: 'key', seat: 'people' },
}

export interface FloorMarkProps {
  kind: FloorMarkKind
  label: string
  x: number
  y: number
  /** So near to the lower wall that its word goes above it. */
  isLow?: boolean | undefined
}

/** What people look for besides counters: a sign, and its word below where there is room for words. */
export function FloorMark({ kind, label, x, y, isLow }: FloorMarkProps) {
  return (
    <g class={`floor-mark floor-mark-${kind}`} transform={`translate(${x * floorUnit} ${y * floorUnit})`}>
      <rect x="-44" y="-44" width="88" height="88" rx="16" />
      {kind === 'toilet' ? (
        <text class="floor-wc" y="16">
          WC
        </text>
      ) : (
        <>
          <Shape name={icons[kind]} />
          <Label x={0} y={isLow ? -58 : 86}>
            {label}
          </Label>
        </>
      )}
    </g>
  )
}

export interface FloorRobotProps {
  name: string
  state: string
  x: number
  y: number
}

/** A robot where it was last seen; the script of a page moves it by its name. */
export function FloorRobot({ name, state, x, y }: FloorRobotProps) {
  return (
    <g class="floor-robot" data-robot={name} transform={`translate(${x * floorUnit} ${y * floorUnit})`}>
      <title>{`${name}: ${state}`}</title>
      <circle r="46" />
      <Shape name="robot" />
      <Label x={0} y={-60}>
        {name}
      </Label>
    </g>
  )
}

/** Words that can be read on anything: their edge is drawn first. */
export function Label(props: {
  x: number
  y: number
  /** Large, and beginning there, ending there or around it. */
  strong?: 'from' | 'until' | 'around' | undefined
  children: string
}) {
  const { x, y, strong, children } = props
  return (
    <text class={classes('floor-label', strong && `floor-label-strong floor-label-${strong}`)} x={x} y={y}>
      {children}
    </text>
  )
}

/** A sign of 24 × 24 units, with its middle at the beginning. */
const Shape = ({ name }: { name: IconName }) => (
  <path class="floor-sign" d={iconShapes[name]} transform="scale(2.6) translate(-12 -12)" />
)
