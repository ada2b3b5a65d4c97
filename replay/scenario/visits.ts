import { bell, chanceOf } from './chance.ts'
import type { PlannedDossier } from './dossier.ts'
import type { Quarter } from './quarter.ts'

/** Somebody who comes to a hall and takes a number at its kiosk. */
export interface PlannedVisit {
  /** Minute of the day at which they come. */
  minute: number
  why: 'hand-in' | 'collect' | 'ask'
  /** What they hand in. */
  dossier: PlannedDossier | undefined
  priority: 'normal' | 'aged'
  /** Minutes at the counter. */
  service: number
  /** Called, and not there. */
  isGone: boolean
  rating: 1 | 2 | 3 | undefined
}

/**
 * How many halls had their kiosks connected in their first quarter. SAMPLE; the others called people by voice. In a small
 * replay they are fewer: a hall that opens its counters for two people a day costs more than it shows.
 */
const hallsWithKiosk = (dossiers: number) =>
  Math.max(known.length, Math.min(24, Math.round((24 * dossiers) / 100_000)))
const known = ['cua-nam', 'kim-lien', 'thu-lam', 'hoan-kiem', 'minh-chau']
/** What two counters get through between two pauses. */
const most = 80

/** Wards whose halls have a kiosk. */
export function kiosks({ world, seed, totals }: Pick<Quarter, 'world' | 'seed' | 'totals'>): Set<number> {
  const order = [...world.wards.keys()].sort((a, b) => rank(a) - rank(b))
  function rank(ward: number): number {
    const { slug, code } = world.wards[ward]!
    return known.includes(slug) ? -1 : chanceOf(seed, 'kiosk', code)()
  }
  return new Set(order.slice(0, hallsWithKiosk(totals.dossiers)))
}

/** Who comes to a hall in a part of a day: those who hand something in, fetch a result, or ask. By the minute. */
export function visitsOf(quarter: Quarter, dossiers: readonly PlannedDossier[]): PlannedVisit[] {
  const first = dossiers[0]
  if (!first) return []
  const random = chanceOf(quarter.seed, 'visits', first.ward, first.day, first.number)
  const visit = (why: PlannedVisit['why'], by: PlannedDossier, dossier?: PlannedDossier): PlannedVisit => ({
    ...{ why, dossier },
    minute: by.minute - 3 - 26 * random(),
    priority: random() < 0.09 ? 'aged' : 'normal',
    service: (why === 'hand-in' ? 5 : why === 'collect' ? 2 : 3) * Math.exp(0.45 * bell(random)),
    isGone: why !== 'hand-in' && random() < 0.05,
    rating: random() < 0.1 ? (random() < 0.05 ? 1 : random() < 0.4 ? 2 : 3) : undefined,
  })
  const visits: PlannedVisit[] = []
  for (const it of dossiers) {
    visits.push(visit('hand-in', it, it))
    if (random() < 0.45) visits.push(visit('collect', it))
    if (random() < 0.15) visits.push(visit('ask', it))
  }
  return visits.slice(0, most).sort((a, b) => a.minute - b.minute)
}
