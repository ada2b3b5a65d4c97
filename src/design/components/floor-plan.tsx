import type { ComponentChildren } from 'preact'
import { classes } from '../markup.ts'
import { FloorMark, type FloorMarkKind, FloorRobot, Label } from './floor-plan-marks.tsx'
import { floorUnit } from './floor-plan-unit.ts'

interface At {
  x: number
  y: number
}

export interface FloorPlanProps {
  /** Of the hall. All measures are metres, x to the right and y down; a hall is not mirrored in any language. */
  width: number
  height: number
  rooms: { id: string; name: string; isPublic: boolean; outline: At[] }[]
  obstacles: { kind: string; outline: At[] }[]
  counters: (At & { code: string; isGoal: boolean })[]
  marks: (At & { id: string; kind: FloorMarkKind; label: string })[]
  /** Where whoever looks stands. */
  here?: (At & { label: string }) | undefined
  /** The way to be shown, from its beginning. */
  way?: At[] | undefined
  robots?: (At & { name: string; state: string })[] | undefined
  /** Address of where robots are now, for the script that moves them (`followRobots`). */
  robotsFrom?: string | undefined
  /** The number of the plan: the script draws it anew when another one holds. */
  plan?: number | undefined
  /** The picture in words: of a way, the way. */
  description: string
  /** Drawn on top. What can be used there makes the picture a group, which lets it be reached. */
  children?: ComponentChildren
}

const cm = floorUnit
const points = (outline: readonly At[]) =>
  outline.map(({ x, y }) => `${Math.round(x * cm)},${Math.round(y * cm)}`).join(' ')

/** A hall seen from above, drawn on the server. The words of a way stand beside it: here they are for whoever hears it. */
export function FloorPlan(props: FloorPlanProps) {
  const { rooms, obstacles, counters, here, way = [], robots = [], description, children } = props
  const view = viewOf(props)
  const marks = props.marks.filter((mark) => !here || Math.hypot(mark.x - here.x, mark.y - here.y) > 0.3)
  return (
    <svg
      class={classes('floor-plan', way.length > 0 && 'floor-plan-way')}
      viewBox={[view.x, view.y, view.width, view.height].map((it) => Math.round(it * cm)).join(' ')}
      role={children ? 'group' : 'img'}
      aria-label={description}
      data-robots-from={props.robotsFrom}
      data-plan={props.plan}
    >
      {rooms.map(({ id, isPublic, outline }) => (
        <polygon key={id} class={isPublic ? 'floor-room' : 'floor-room-staff'} points={points(outline)} />
      ))}
      <rect class="floor-walls" width={props.width * cm} height={props.height * cm} rx="6" />
      {obstacles.map(({ kind, outline }, index) => (
        <polygon key={index} class={`floor-${kind}`} points={points(outline)} />
      ))}
      {rooms.map(({ id, name, isPublic, outline }) =>
        // The hall itself needs no name: there is nothing else to take it for.
        isPublic && rooms.filter((it) => it.isPublic).length === 1 ? null : (
          <RoomName key={id} name={name} outline={outline} />
        ),
      )}
      {marks.map((mark) => (
        <FloorMark key={mark.id} {...mark} isLow={mark.y > props.height - 1.3 && mark.kind !== 'door'} />
      ))}
      <Way way={way} />
      {counters.map(({ code, x, y, isGoal }) => (
        <g key={code} class={classes('floor-counter', isGoal && 'floor-counter-goal')}>
          <rect x={x * cm - 72} y={y * cm - 62} width="144" height="124" rx="20" />
          <text x={x * cm} y={y * cm + 36} class="floor-number">
            {code}
          </text>
        </g>
      ))}
      {here && <Here {...here} within={view} next={way[1]} />}
      <g data-robots="">
        {robots.map((robot) => (
          <FloorRobot key={robot.name} {...robot} />
        ))}
      </g>
      {children}
    </svg>
  )
}

/** Metres beyond which only the part around the way is shown: a number must stay large enough to be read. */
const widest = 24
const margin = { usual: 0.4, below: 1, way: 3 }

function viewOf({ width, height, way = [] }: FloorPlanProps): At & { width: number; height: number } {
  const whole = {
    ...{ x: -margin.usual, y: -margin.usual },
    width: width + 2 * margin.usual,
    height: height + margin.usual + margin.below,
  }
  if (width <= widest || way.length === 0) return whole
  const xs = way.map(({ x }) => x)
  const left = Math.max(whole.x, Math.min(...xs) - margin.way)
  const right = Math.min(whole.x + whole.width, Math.max(...xs) + margin.way)
  return { ...whole, x: left, width: right - left }
}

function RoomName({ name, outline }: { name: string; outline: readonly At[] }) {
  const middle = (values: number[]) => ((Math.min(...values) + Math.max(...values)) / 2) * cm
  const ys = outline.map(({ y }) => y)
  // Counters stand at the edge of a shallow room: its name goes above them.
  const isShallow = Math.max(...ys) - Math.min(...ys) < 2
  return (
    <text
      class="floor-room-name"
      x={middle(outline.map(({ x }) => x))}
      y={isShallow ? Math.min(...ys) * cm + 52 : middle(ys)}
    >
      {name}
    </text>
  )
}

/** A broad line with an arrow every so far, so that it says where to without its colour. */
function Way({ way }: { way: readonly At[] }) {
  if (way.length < 2) return null
  return (
    <g class="floor-way">
      <polyline class="floor-way-edge" points={points(way)} />
      <polyline class="floor-way-line" points={points(way)} />
      {arrowsOf(way).map(({ x, y, degrees }) => (
        <path
          key={`${x} ${y}`}
          class="floor-way-arrow"
          d="M-13 -17L10 0L-13 17"
          transform={`translate(${Math.round(x * cm)} ${Math.round(y * cm)}) rotate(${Math.round(degrees)})`}
        />
      ))}
    </g>
  )
}

/** Metres between two arrows, and from a corner to the next. */
const stride = 1.5

function arrowsOf(way: readonly At[]): (At & { degrees: number })[] {
  return way.slice(1).flatMap((to, index) => {
    const from = way[index]!
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
    const count = length < 0.7 ? 0 : Math.max(1, Math.floor(length / stride))
    return Array.from({ length: count }, (_, place) => {
      const share = (place + 0.5) / count
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, degrees }
    })
  })
}

/**
 * Its words stand beside it, on a side the way does not begin and where the hall has not ended; where there is none, above.
 */
function Here(props: At & { label: string; within: At & { width: number }; next: At | undefined }) {
  const { x, y, label, within, next } = props
  /** Metres: how far the words begin, and as long as they get in their largest letters. */
  const [beside, long] = [0.75, 6.5]
  const side = [1, -1].find(
    (it) =>
      x + it * long > within.x &&
      x + it * long < within.x + within.width &&
      !(next && (next.x - x) * it > Math.abs(next.y - y)),
  )
  const middle = Math.min(Math.max(x, within.x + long / 2), within.x + within.width - long / 2)
  return (
    <g class="floor-here">
      <circle class="floor-here-ring" cx={x * cm} cy={y * cm} r="52" />
      <circle class="floor-here-dot" cx={x * cm} cy={y * cm} r="22" />
      {side ? (
        <Label x={(x + side * beside) * cm} y={y * cm + 22} strong={side > 0 ? 'from' : 'until'}>
          {label}
        </Label>
      ) : (
        <Label x={middle * cm} y={(y - beside) * cm} strong="around">
          {label}
        </Label>
      )}
    </g>
  )
}
