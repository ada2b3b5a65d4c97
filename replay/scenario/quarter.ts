import { spread } from './apportion.ts'
import { bell, chanceOf } from './chance.ts'
import { type Days, daysOf } from './days.ts'
import { draw, type PlannedDossier } from './dossier.ts'
import { type Rounds, roundsOf, usualRounds } from './hours.ts'
import { chooseLate, keyOf, type Lateness } from './late.ts'
import { mixOf, type Way } from './mix.ts'
import { electronicShare, type Totals } from './totals.ts'
import { countWards, type WardCount } from './wards.ts'
import type { World } from './world.ts'

/** The quarter as it is going to happen. Pure: the same world, seed and totals give the same quarter. */
export interface Quarter {
  world: World
  days: Days
  seed: number
  totals: Totals
  /** When officers deal with what came, on working days: minutes after midnight. */
  rounds: readonly number[]
  /** By ward. */
  counts: readonly WardCount[]
  /** The dossiers of a ward and day, in the order in which they are entered. Only those of one day are kept. */
  dossiersOn(ward: number, day: number): PlannedDossier[]
  /** How it becomes late; undefined for one that does not. */
  latenessOf(dossier: PlannedDossier): Lateness | undefined
}

export function makeQuarter(
  world: World,
  { seed, totals, rounds = usualRounds(totals.dossiers) }: { seed: number; totals: Totals; rounds?: Rounds },
): Quarter {
  const days = daysOf(world.calendar)
  const counts = countWards(world.wards, totals, seed)
  const byDay = counts.map((count, ward) => spreadOverDays(days, count, world.wards[ward]!.code, seed))
  const by = {
    world,
    days,
    mix: mixOf(world.procedures),
    electronic: electronicShare(totals),
    seed,
    sizes: counts.map(({ dossiers }) => dossiers + 1),
  }
  const kept = { day: -1, byWard: new Map<number, PlannedDossier[]>() }
  const dossiersOn = (ward: number, day: number) => {
    if (day !== kept.day) {
      kept.day = day
      kept.byWard = new Map()
    }
    const found = kept.byWard.get(ward) ?? draw(by, ward, day, byDay[ward]!(day))
    kept.byWard.set(ward, found)
    return found
  }
  const late = chooseLate(by, everyDossier(world, days, dossiersOn), totals.late)
  return {
    ...{ world, days, seed, totals, counts, dossiersOn, rounds: roundsOf(rounds) },
    latenessOf: (dossier) => late.get(keyOf(dossier)),
  }
}

export function* everyDossier(
  world: World,
  days: Days,
  dossiersOn: Quarter['dossiersOn'],
): Generator<PlannedDossier> {
  for (const ward of world.wards.keys())
    for (let day = 0; day < days.count; day++) yield* dossiersOn(ward, day)
}

function spreadOverDays(days: Days, count: WardCount, code: string, seed: number) {
  const over = (way: Way, weightOf: (day: number) => number) => {
    const weights = Array.from({ length: days.count }, (_, day) => {
      const weight = weightOf(day)
      return weight === 0 ? 0 : weight * Math.exp(0.12 * bell(chanceOf(seed, 'day', code, way, day)))
    })
    return spread(count[way], weights, chanceOf(seed, 'spread', code, way))
  }
  const byWay = {
    counter: over('counter', days.counterWeight),
    online: over('online', days.onlineWeight),
    post: over('post', (day) => (days.isWorking(day) ? 1 : 0)),
  }
  return (day: number): Record<Way, number> => ({
    counter: byWay.counter[day]!,
    online: byWay.online[day]!,
    post: byWay.post[day]!,
  })
}
