/**
 * `npm run evaluate:lane`: what a lane for many dossiers does to the waits of everybody else, on simulated halls. In the
 * same offices the same kind of people come: some of them bring ten dossiers, under one number. Once they are called
 * like anybody else, once at one counter at a time while others wait.
 *   -- --quick          a short run, to see that everything works
 *   -- --seed 2         other offices, other days
 */
import { parseArgs } from 'node:util'
import { drawCity, drawOffice, type HallEvent, type Office, simulateDay, withLane } from '#modules/reception'

const monday = Temporal.PlainDate.from('2026-03-02')
const minute = 60_000

interface Person {
  class: string
  at: number
  called?: number
}

interface World {
  /** Minutes from taking the number to the first call. */
  others: number[]
  many: number[]
  /** Were not called before the hall closed. */
  left: number
  /** Minutes in which more than one counter had somebody with many dossiers while somebody else waited. */
  crowded: number
}

function main(): void {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
  })
  const seed = Number(values.seed)
  const offices = values.quick ? 3 : 24
  const days = values.quick ? 5 : 40
  const city = drawCity(seed)
  const worlds = Array.from({ length: offices }, (_, n) => {
    const office = drawOffice(city, seed * 1000 + n)
    // Two to five such people a day, whatever the office had of them.
    const laden = {
      ...office,
      arrivals: { ...office.arrivals, bursts: { perDay: 2 + (n % 4), size: [6, 14] as [number, number] } },
    }
    return [undefined, 1].map((atOnce) => world(withLane(laden, atOnce), days, seed))
  })
  console.log(`${offices} offices, ${days} days each, seed ${seed}; 2–5 people a day with 6–14 dossiers\n`)
  const rows: [string, (it: World) => number][] = [
    ['others: mean wait, min', ({ others }) => mean(others)],
    ['others: nine of ten called within, min', ({ others }) => quantile(others, 0.9)],
    ['others: longest wait, min', ({ others }) => Math.max(...others)],
    ['many dossiers: mean wait, min', ({ many }) => mean(many)],
    ['many dossiers: longest wait, min', ({ many }) => Math.max(...many)],
    ['not called before closing, a day', ({ left }) => left / days],
    ['minutes a day with two such counters while others wait', ({ crowded }) => crowded / days],
  ]
  console.log(`${''.padEnd(58)}${'without'.padStart(9)}${'lane'.padStart(9)}   difference (by office, 95 %)`)
  for (const [name, of] of rows) {
    const values = worlds.map((pair) => pair.map(of) as [number, number])
    const [without, lane] = [mean(values.map(([it]) => it)), mean(values.map(([, it]) => it))]
    const differences = values.map(([before, after]) => after - before)
    const half = (1.96 * spread(differences)) / Math.sqrt(differences.length)
    const words = `${(lane - without).toFixed(1)} ± ${half.toFixed(1)}`
    console.log(
      `${name.padEnd(58)}${without.toFixed(1).padStart(9)}${lane.toFixed(1).padStart(9)}   ${words}`,
    )
  }
}

function world(office: Office, days: number, seed: number): World {
  const all: World = { others: [], many: [], left: 0, crowded: 0 }
  for (let day = 0; day < days; day++) {
    const events = simulateDay(office, monday.add({ days: day + 2 * Math.floor(day / 5) }), seed)
    const people = new Map<string, Person>()
    let before = 0
    for (const event of events) {
      all.crowded += crowdedFor(people, event.at - before)
      before = event.at
      tell(people, event)
    }
    for (const it of people.values()) {
      if (it.called === undefined) all.left++
      else all[it.class === 'bulk' ? 'many' : 'others'].push((it.called - it.at) / minute)
    }
    inHall.clear()
  }
  return all
}

/** Where everybody is: waiting, or at a counter. */
const inHall = new Map<string, 'waiting' | 'counter'>()

function tell(people: Map<string, Person>, event: HallEvent): void {
  if (event.type === 'ticket.taken') people.set(event.ticket, { class: event.class, at: event.at })
  if (event.type === 'ticket.called') people.get(event.ticket)!.called ??= event.at
  if (event.type === 'ticket.taken' || event.type === 'ticket.waiting') inHall.set(event.ticket, 'waiting')
  else if (event.type === 'ticket.called') inHall.set(event.ticket, 'counter')
  else if ('ticket' in event && event.type !== 'ticket.serving') inHall.delete(event.ticket)
}

function crowdedFor(people: ReadonlyMap<string, Person>, ms: number): number {
  let many = 0
  let others = 0
  for (const [id, where] of inHall) {
    const isMany = people.get(id)!.class === 'bulk'
    if (where === 'counter' && isMany) many++
    if (where === 'waiting' && !isMany) others++
  }
  return many > 1 && others > 0 ? ms / minute : 0
}

const mean = (all: readonly number[]) => all.reduce((sum, it) => sum + it, 0) / Math.max(1, all.length)
const spread = (all: readonly number[]) => Math.sqrt(mean(all.map((it) => (it - mean(all)) ** 2)))
const quantile = (all: readonly number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.ceil(share * all.length) - 1] ?? 0

main()
