import { z } from 'zod'
import { distance, touches } from './geometry.ts'
import {
  codeSchema,
  idSchema,
  metresSchema,
  nameSchema,
  obstacleKinds,
  type Plan,
  type Point,
  planSchema,
  type WaypointKind,
  waypointKinds,
} from './plan.ts'
import { planWrong } from './refusals.ts'
import {
  box,
  cornerOf,
  counterOf,
  freeCode,
  freeName,
  isBetween,
  isObstacle,
  obstacleOf,
  onGrid,
  outlined,
  partsOf,
  roomOf,
  shifted,
  tableOf,
  waypointOf,
  within,
} from './things.ts'

/**
 * A thing on a plan, by name: `waypoint:door`, `counter:3`, `room:hall`. Obstacles have no name and are counted:
 * `obstacle:0`; whoever changes one says which revision of the draft they counted in.
 */
const thing = z.string().regex(/^(waypoint|counter|room|obstacle):[0-9A-Za-z-]{1,40}$/)
const size = { width: z.number().min(0.1).max(500), height: z.number().min(0.1).max(500) }

/** One change of a plan, as small as a person makes it. */
export const editSchema = z.discriminatedUnion('do', [
  /** Of a room or an obstacle to where its upper left corner is; a counter takes its table and its people along. */
  z.object({ do: z.literal('move'), thing, x: metresSchema, y: metresSchema }),
  z.object({
    do: z.literal('add'),
    kind: z.enum([...waypointKinds, ...obstacleKinds, 'room']),
    x: metresSchema,
    y: metresSchema,
    /** Of a counter: its number. */
    code: codeSchema.optional(),
  }),
  z.object({ do: z.literal('remove'), thing }),
  /** The id of a waypoint, or the number of a counter. */
  z.object({ do: z.literal('rename'), thing, name: z.string().max(40) }),
  z.object({ do: z.literal('name'), thing, name: nameSchema, isPublic: z.boolean() }),
  z.object({ do: z.literal('kind'), thing, kind: z.enum([...waypointKinds, ...obstacleKinds]) }),
  z.object({ do: z.literal('face'), thing, facing: z.number().min(0).lt(360) }),
  z.object({ do: z.literal('size'), thing, ...size }),
  z.object({ do: z.literal('hall'), ...size }),
  z.object({ do: z.literal('connect'), from: idSchema, to: idSchema }),
  z.object({ do: z.literal('part'), from: idSchema, to: idSchema }),
])
export type Edit = z.infer<typeof editSchema>

/**
 * A plan after a change; the plan itself stays as it was. A change may leave faults (`faultsOf`): somebody who draws has to
 * pass through what is not right yet.
 * @throws Refusal `floor-plan-wrong` for what cannot be a plan at all: a thing that is not there, a name twice
 */
export function edited(plan: Plan, edit: Edit): Plan {
  const next = structuredClone(plan)
  change(next, edit)
  const checked = planSchema.safeParse(next)
  if (!checked.success) throw planWrong('unreadable')
  return checked.data
}

function change(plan: Plan, edit: Edit): void {
  switch (edit.do) {
    case 'move':
      move(plan, edit.thing, within(plan, edit))
      return
    case 'add':
      add(plan, edit.kind, within(plan, edit), edit.code)
      return
    case 'remove':
      remove(plan, edit.thing)
      return
    case 'rename':
      rename(plan, edit.thing, edit.name.trim())
      return
    case 'name':
      Object.assign(roomOf(plan, edit.thing), { name: edit.name, isPublic: edit.isPublic })
      return
    case 'kind':
      changeKind(plan, edit.thing, edit.kind)
      return
    case 'face': {
      const [sort, name] = partsOf(edit.thing)
      const it = sort === 'counter' ? counterOf(plan, name) : waypointOf(plan, name)
      it.facing = edit.facing
      return
    }
    case 'size': {
      const it = outlined(plan, edit.thing)
      it.outline = box(cornerOf(it.outline), edit.width, edit.height)
      return
    }
    case 'hall':
      Object.assign(plan, { width: onGrid(edit.width), height: onGrid(edit.height) })
      return
    case 'connect': {
      if (edit.from === edit.to) throw planWrong('sameEnds')
      waypointOf(plan, edit.from)
      waypointOf(plan, edit.to)
      if (!plan.edges.some(isBetween(edit.from, edit.to))) plan.edges.push([edit.from, edit.to])
      return
    }
    case 'part':
      plan.edges = plan.edges.filter((edge) => !isBetween(edit.from, edit.to)(edge))
  }
}

function move(plan: Plan, thing: string, to: Point): void {
  const [sort, name] = partsOf(thing)
  if (sort === 'waypoint') {
    Object.assign(waypointOf(plan, name), to)
    return
  }
  if (sort !== 'counter') {
    const it = outlined(plan, thing)
    it.outline = shifted(it.outline, cornerOf(it.outline), to)
    return
  }
  const counter = counterOf(plan, name)
  const { x, y } = counter
  const before = plan.waypoints.find(({ id }) => id === counter.waypoint)
  const table = tableOf(plan, counter)
  if (table) table.outline = shifted(table.outline, { x, y }, to)
  if (before) Object.assign(before, within(plan, { x: before.x + to.x - x, y: before.y + to.y - y }))
  Object.assign(counter, to)
}

/** The usual table of a counter, and how far before it people stand, in metres. */
const table = { width: 1.6, height: 0.7, before: 1.05 }

function add(plan: Plan, kind: Extract<Edit, { do: 'add' }>['kind'], at: Point, code?: string): void {
  if (kind === 'room') {
    const name = { vi: 'Phòng mới', en: 'New room', ar: 'غرفة جديدة' }
    const id = freeName(
      'room',
      plan.rooms.map((it) => it.id),
    )
    plan.rooms.push({ id, name, isPublic: true, outline: box(at, 3, 3) })
  } else if (isObstacle(kind)) {
    const usual = { wall: [3, 0.2], desk: [1.6, 0.7], bench: [3, 0.6], other: [0.6, 0.6] } as const
    const [width, height] = usual[kind]
    plan.obstacles.push({ kind, outline: box(at, width, height) })
  } else if (kind === 'counter') {
    const free = code ?? freeCode(plan)
    if (plan.counters.some((it) => it.code === free)) throw planWrong('taken')
    plan.obstacles.push({
      kind: 'desk',
      outline: box(within(plan, { x: at.x - table.width / 2, y: at.y - 0.35 }), table.width, table.height),
    })
    const id = addWaypoint(plan, 'counter', within(plan, { x: at.x, y: at.y + table.before }), 270)
    plan.counters.push({ code: free, ...at, facing: 90, waypoint: id })
  } else addWaypoint(plan, kind, at, undefined)
}

/** A place on a way is of no use alone: it is connected with the nearest that can be reached straight. */
function addWaypoint(plan: Plan, kind: WaypointKind, at: Point, facing: number | undefined): string {
  const names = plan.waypoints.map(({ id }) => id)
  const id = kind === 'door' && !names.includes('door') ? 'door' : freeName(kind, names)
  const reachable = plan.waypoints
    .filter((it) => !plan.obstacles.some(({ outline }) => touches([at, it], outline)))
    .sort((a, b) => distance(at, a) - distance(at, b))
  plan.waypoints.push({ id, ...at, kind, ...(facing === undefined ? {} : { facing }) })
  if (reachable[0]) plan.edges.push([id, reachable[0].id])
  return id
}

function remove(plan: Plan, thing: string): void {
  const [sort, name] = partsOf(thing)
  if (sort === 'room') {
    plan.rooms.splice(plan.rooms.indexOf(roomOf(plan, thing)), 1)
  } else if (sort === 'obstacle') {
    plan.obstacles.splice(plan.obstacles.indexOf(obstacleOf(plan, name)), 1)
  } else if (sort === 'waypoint') {
    removeWaypoint(plan, waypointOf(plan, name).id)
  } else {
    const counter = counterOf(plan, name)
    const own = tableOf(plan, counter)
    plan.counters.splice(plan.counters.indexOf(counter), 1)
    if (own) plan.obstacles.splice(plan.obstacles.indexOf(own), 1)
    removeWaypoint(plan, counter.waypoint)
  }
}

function removeWaypoint(plan: Plan, id: string): void {
  plan.waypoints = plan.waypoints.filter((it) => it.id !== id)
  plan.edges = plan.edges.filter((edge) => !edge.includes(id))
}

function rename(plan: Plan, thing: string, name: string): void {
  const [sort, old] = partsOf(thing)
  if (name === old) return
  if (sort === 'counter') {
    if (!codeSchema.safeParse(name).success) throw planWrong('badCode')
    if (plan.counters.some(({ code }) => code === name)) throw planWrong('taken')
    counterOf(plan, old).code = name
    return
  }
  if (sort !== 'waypoint') throw planWrong('unknown')
  if (!idSchema.safeParse(name).success) throw planWrong('badName')
  if (plan.waypoints.some(({ id }) => id === name)) throw planWrong('taken')
  waypointOf(plan, old).id = name
  plan.edges = plan.edges.map(([a, b]) => [a === old ? name : a, b === old ? name : b])
  for (const counter of plan.counters) if (counter.waypoint === old) counter.waypoint = name
}

function changeKind(plan: Plan, thing: string, kind: Extract<Edit, { do: 'kind' }>['kind']): void {
  const [sort, name] = partsOf(thing)
  if (sort === 'waypoint' && !isObstacle(kind)) waypointOf(plan, name).kind = kind
  else if (sort === 'obstacle' && isObstacle(kind)) obstacleOf(plan, name).kind = kind
  else throw planWrong('unknown')
}
