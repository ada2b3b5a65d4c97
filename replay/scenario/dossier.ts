import type { Random } from '../../bench/random.ts'
import { addedUp, chanceOf, weighted } from './chance.ts'
import type { Days } from './days.ts'
import { minuteOf } from './hours.ts'
import { certifiedHere, type Mix, type Way } from './mix.ts'
import { type Resident, residentOf, residents } from './people.ts'
import type { OfferedProcedure, World } from './world.ts'

/** What will become of a dossier; `late` is chosen beyond this, among the usual ones. */
export type Fate = 'usual' | 'refused' | 'withdrawn' | 'supplement' | 'unsupplied'

/** A dossier as it is going to happen: all that does not follow from what the house answers. */
export interface PlannedDossier {
  /** Indexes into the world's wards and the quarter's days. */
  ward: number
  day: number
  /** Its place among those of its ward and day, from 1: the last part of its code. */
  number: number
  /** Minute of the day at which it is entered. */
  minute: number
  way: Way
  procedure: OfferedProcedure
  /** Index of the ward that resolves it. */
  resolving: number
  isCertified: boolean
  fate: Fate
  /** How much of its time is used, 0–1. */
  pace: number
  /** The counter looks at it a round later than it could. */
  isCheckedLate: boolean
  /** Working days until papers come that were asked for; until the result is fetched, undefined: never in the quarter. */
  suppliedAfter: number
  fetchedAfter: number | undefined
  returnBy: 'counter' | 'post' | 'online'
  rating: 1 | 2 | 3 | undefined
  /** How its papers came to be digital: see `GivenComponent.origin`. */
  origin: 0 | 1 | 2 | 3
  /** Originals to be certified. */
  items: number
  /** Its result is a file that is signed with a key, where its way has a step for it. */
  isElectronic: boolean
  person(): Resident
}

/** What tells the dossiers of a ward and day apart before anything is drawn of them. */
export interface Drawn {
  world: World
  days: Days
  mix: Mix
  seed: number
  /** Which share of results is electronic. */
  electronic: number
  /** The wards' sizes added up, to choose where else something is resolved. */
  sizes: readonly number[]
}

/** The dossiers of a ward and day in the order in which they are entered. */
export function draw(by: Drawn, ward: number, day: number, counts: Record<Way, number>): PlannedDossier[] {
  const ways: Way[] = ['counter', 'post', 'online']
  const drawn = ways.flatMap((way) =>
    Array.from({ length: counts[way] }, (_, index) => drawOne(by, ward, day, way, index)),
  )
  // At the same minute: plain ones of the counter, certified ones, post, online. Sorting keeps the rest as it was.
  const rank = ({ way, isCertified }: PlannedDossier) => ways.indexOf(way) + (isCertified ? 0.5 : 0)
  drawn.sort((a, b) => a.minute - b.minute || rank(a) - rank(b))
  for (const [index, it] of drawn.entries()) it.number = index + 1
  return drawn
}

function drawOne(by: Drawn, ward: number, day: number, way: Way, index: number): PlannedDossier {
  const { world, days, seed } = by
  const random = chanceOf(seed, 'dossier', ward, day, way, index)
  const isWorking = days.isWorking(day)
  const month = Number(days.dates[day]!.slice(5, 7))
  const procedure = by.mix.draw(random, way, month, way !== 'online' && !isWorking)
  const isCertified = way === 'counter' && certifiedHere.has(procedure.code)
  const resolving = isCertified || random() > 0.025 ? ward : weighted(random, indexes(by), addedOf(by))
  const minute = minuteOf(random, way, isWorking)
  const fate = isCertified ? 'usual' : fateOf(random, way, procedure, resolving === ward)
  const number = Math.floor(random() * residents)
  return {
    ...{ ward, day, number: 0, minute, way, procedure, resolving, isCertified, fate },
    pace: Math.min(0.999, Math.max(0, 0.62 + 0.27 * (random() + random() + random() - 1.5))),
    isCheckedLate: random() < 0.12,
    suppliedAfter: 1 + Math.floor(random() ** 1.6 * 9),
    fetchedAfter: random() < 0.03 ? undefined : Math.floor(random() ** 2.2 * 6),
    returnBy: isCertified ? 'counter' : returnOf(random, way),
    rating: random() < 0.16 ? ratingOf(random) : undefined,
    origin: originOf(random, way),
    items: 1 + Math.floor(random() ** 3 * 4),
    isElectronic: fate === 'usual' && !isCertified && random() < by.electronic,
    person: () => residentOf(seed, world.wards[ward]!, ward, number),
  }
}

function fateOf(
  random: Random,
  way: Way,
  { workingDays = 5, papers }: OfferedProcedure,
  isOwn: boolean,
): Fate {
  const dice = random()
  if (dice < 0.008) return 'withdrawn'
  if (way === 'online' && dice < 0.035) return 'refused'
  // Papers are asked for where there is time for it, and by the ward that also has the counter.
  if (isOwn && workingDays >= 2 && papers.length > 0 && dice > 0.955)
    return dice > 0.996 ? 'unsupplied' : 'supplement'
  return 'usual'
}

function returnOf(random: Random, way: Way): PlannedDossier['returnBy'] {
  if (way === 'post' || random() < 0.04) return 'post'
  return way === 'online' && random() < 0.55 ? 'online' : 'counter'
}

function ratingOf(random: Random): 1 | 2 | 3 {
  const dice = random()
  return dice < 0.035 ? 1 : dice < 0.4 ? 2 : 3
}

function originOf(random: Random, way: Way): 0 | 1 | 2 | 3 {
  const dice = random()
  if (dice < 0.06) return dice < 0.02 ? 3 : 2
  return dice < (way === 'online' ? 0.9 : 0.5) ? 1 : 0
}

const sums = new WeakMap<readonly number[], { upTo: number[]; indexes: number[] }>()
function summed({ sizes }: Drawn) {
  let known = sums.get(sizes)
  if (!known) {
    known = { upTo: addedUp(sizes), indexes: sizes.map((_, index) => index) }
    sums.set(sizes, known)
  }
  return known
}
const indexes = (by: Drawn) => summed(by).indexes
const addedOf = (by: Drawn) => summed(by).upTo
