import type { Plan, Point, Waypoint } from './plan.ts'

/** Of the usual hall, in metres: a row of counters along the far wall, benches between them and the door. */
const spacing = 2.4
const deskWidth = 1.6
const height = 10
const aisles = { counters: 3.6, door: 8 }

/**
 * A plan for a hall that nobody has drawn yet: its counters in a row, a door and a kiosk opposite, benches between. It is
 * right in what it says about order ("the third counter from the left") and only likely in its metres.
 * @param counters their codes, from left to right
 */
export function defaultPlan(counters: readonly string[]): Plan {
  const width = Math.max(12, counters.length * spacing + 3.2)
  const middle = width / 2
  const left = middle - ((counters.length - 1) * spacing) / 2
  const places = counters.map((code, index) => ({
    code,
    x: left + index * spacing,
    waypoint: `counter-${index + 1}`,
  }))
  const side = { left: 0.9, right: width - 0.9 }
  const benches = [4.5, 6.2].flatMap((y) => [
    box(side.left + 0.9, y, middle - 0.9, y + 0.6),
    box(middle + 0.9, y, side.right - 0.9, y + 0.6),
  ])
  const way = (id: string, x: number, y: number): Waypoint => ({ id, x, y, kind: 'way' })
  // Along the aisle of the counters, from left to right; both ends lead down the sides, the middle to the door.
  const aisle = [
    way('aisle-left', side.left, aisles.counters),
    ...places.map(({ x }, index) => way(`aisle-${index + 1}`, x, aisles.counters)),
    way('aisle-middle', middle, aisles.counters),
    way('aisle-right', side.right, aisles.counters),
  ].sort((a, b) => a.x - b.x || a.id.localeCompare(b.id))
  const hall = [
    way('back-left', side.left, aisles.door),
    way('back-middle', middle, aisles.door),
    way('back-right', side.right, aisles.door),
    ...[
      { id: 'between-left', x: side.left },
      { id: 'between-middle', x: middle },
      { id: 'between-right', x: side.right },
    ].map(({ id, x }) => way(id, x, 5.65)),
  ]
  const named: Waypoint[] = [
    { id: 'door', x: middle, y: height - 0.4, kind: 'door', facing: 270 },
    { id: 'kiosk-1', x: middle + 1.8, y: 8.6, kind: 'kiosk', facing: 90 },
    { id: 'water', x: side.right, y: 9.2, kind: 'water', facing: 0 },
    { id: 'dock', x: side.left, y: 9.2, kind: 'dock', facing: 270 },
    { id: 'toilet', x: side.right, y: 2.4, kind: 'toilet', facing: 270 },
    { id: 'seats-left', x: middle - 1.4, y: 5.65, kind: 'seat' },
    { id: 'seats-right', x: middle + 1.4, y: 5.65, kind: 'seat' },
  ]
  const atCounters = places.map(
    ({ x, waypoint: id }): Waypoint => ({ id, x, y: 2.6, kind: 'counter', facing: 270 }),
  )
  return {
    width,
    height,
    rooms: [
      {
        ...{ id: 'staff', isPublic: false, outline: box(0, 0, width, 1.2) },
        name: { vi: 'Khu làm việc', en: 'Offices', ar: 'منطقة العمل' },
      },
      {
        ...{ id: 'hall', isPublic: true, outline: box(0, 1.2, width, height) },
        name: { vi: 'Phòng một cửa', en: 'One-stop hall', ar: 'قاعة الخدمات' },
      },
    ],
    obstacles: [
      ...places.map(({ x }) => ({
        kind: 'desk' as const,
        outline: box(x - deskWidth / 2, 1.2, x + deskWidth / 2, 1.9),
      })),
      ...benches.map((outline) => ({ kind: 'bench' as const, outline })),
    ],
    counters: places.map(({ code, x, waypoint }) => ({ code, x, y: 1.55, facing: 90, waypoint })),
    waypoints: [...named, ...atCounters, ...aisle, ...hall],
    edges: [
      ...aisle.slice(1).map(({ id }, index): [string, string] => [aisle[index]!.id, id]),
      ...places.map(({ waypoint }, index): [string, string] => [waypoint, `aisle-${index + 1}`]),
      ...['left', 'middle', 'right'].flatMap((part): [string, string][] => [
        [`aisle-${part}`, `between-${part}`],
        [`between-${part}`, `back-${part}`],
      ]),
      ['between-left', 'seats-left'],
      ['seats-left', 'between-middle'],
      ['between-middle', 'seats-right'],
      ['seats-right', 'between-right'],
      ['back-left', 'back-middle'],
      ['back-middle', 'back-right'],
      ['back-left', 'dock'],
      ['back-right', 'water'],
      ['aisle-right', 'toilet'],
      ['back-middle', 'door'],
      ['back-middle', 'kiosk-1'],
      ['door', 'kiosk-1'],
    ],
  }
}

function box(left: number, top: number, right: number, bottom: number): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}
