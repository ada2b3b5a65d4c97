import type { Plan } from '#modules/floor-plans'
import type { Thing } from './things.ts'

const cm = (metres: number) => Math.round(metres * 100)

export interface LayerProps {
  plan: Plan
  things: Thing[]
  /** The chosen thing. */
  chosen: string | undefined
  wrong: ReadonlySet<string>
  hrefOf(key: string): string
}

/** What is drawn above the plan for whoever changes it: ways, and each thing as a link that can be dragged. */
export function EditLayer({ plan, things, chosen, wrong, hrefOf }: LayerProps) {
  const at = new Map(plan.waypoints.map((waypoint) => [waypoint.id, waypoint]))
  // A room lies under everything and is chosen from the list.
  const shown = [...things].filter(({ sort }) => sort !== 'room')
  shown.sort((a, b) => Number(b.sort === 'obstacle') - Number(a.sort === 'obstacle'))
  return (
    <g class="plan-edit">
      {plan.edges.map(([a, b]) => {
        const [from, to] = [at.get(a), at.get(b)]
        return (
          from &&
          to && (
            <line
              key={`${a} ${b}`}
              x1={cm(from.x)}
              y1={cm(from.y)}
              x2={cm(to.x)}
              y2={cm(to.y)}
              class="plan-edge"
            />
          )
        )
      })}
      {shown.map((thing) => (
        <a
          key={thing.key}
          href={hrefOf(thing.key)}
          class={`plan-thing plan-${thing.sort} plan-kind-${thing.kind}`}
          data-thing={thing.key}
          data-x={thing.at.x}
          data-y={thing.at.y}
          aria-label={`${thing.name}, ${thing.at.x} × ${thing.at.y} m`}
          aria-current={thing.key === chosen ? 'true' : undefined}
          data-wrong={wrong.has(thing.key) ? '' : undefined}
        >
          <Handle thing={thing} />
        </a>
      ))}
    </g>
  )
}

function Handle({ thing: { at, size, sort, kind } }: { thing: Thing }) {
  if (size)
    return (
      <rect x={cm(at.x)} y={cm(at.y)} width={cm(size.width)} height={cm(size.height)} class="plan-handle" />
    )
  if (sort === 'counter')
    return <rect x={cm(at.x) - 80} y={cm(at.y) - 70} width="160" height="140" rx="24" class="plan-handle" />
  const isSmall = kind === 'way' || kind === 'counter'
  return <circle cx={cm(at.x)} cy={cm(at.y)} r={isSmall ? 20 : 52} class="plan-handle" />
}
