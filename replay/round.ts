import type { Act } from '#modules/dossiers'
import { atOnce } from './at-once.ts'
import { signCertified } from './certify.ts'
import { momentOf } from './clock.ts'
import { act } from './doors.ts'
import { bringResults, sealResults } from './electronic.ts'
import { type Flight, scheduleOf, status } from './flight.ts'
import type { Flights } from './flights.ts'
import { giveBack } from './give-back.ts'
import { unlessDone } from './keys.ts'
import { type Part, parts, type Turn } from './parts.ts'
import { playReports } from './reports.ts'
import { keyed, type Piece, type Stage, secondsOf } from './stage.ts'

/** Minutes between the parts of a round. */
const apart = 2

/** What officers do with what came in: all parts, one after another, in all wards at once. */
export async function playRound(stage: Stage, flights: Flights, piece: Piece, round: number): Promise<void> {
  const { rounds } = stage.quarter
  await flights.refresh()
  for (const [index, part] of parts.entries()) {
    stage.clock.set(momentOf(stage.quarter.days.dates[piece.day]!, rounds[round]! + index * apart))
    await playPart(stage, flights, piece, round, part)
    if (part.name === 'process')
      await bringResults(stage, flights, piece, { minute: rounds[round]! + index * apart, round })
    if (part.movesClocks) await flights.refresh()
  }
  await signCertified(stage, flights, piece, rounds[round]! + parts.length * apart)
  await sealResults(stage, flights, piece, rounds[round]! + parts.length * apart)
  await playPart(stage, flights, piece, round, giveBack)
  await playReports(stage, piece, rounds[round]! + (parts.length + 2) * apart, round)
  if (round === rounds.length - 1) insistOnPromises(stage, flights, piece.day)
}

async function playPart(
  stage: Stage,
  flights: Flights,
  piece: Piece,
  round: number,
  part: Part,
): Promise<void> {
  const { house, clock, quarter, officer } = stage
  const place = parts.indexOf(part)
  const minute = quarter.rounds[round]! + (place < 0 ? parts.length + 1 : place) * apart
  const work = quarter.days.workIndex(piece.day)
  const byWard = new Map<number, { flight: Flight; acts: Act[] }[]>()
  for (const flight of flights.all()) {
    const ward = part.at === 'receiving' ? flight.planned.ward : flight.planned.resolving
    const { actor } = officer(ward, part.officer)
    const acts = part.actsOn(stage, flight, { day: piece.day, round, work, actor } satisfies Turn)
    if (acts.length === 0) continue
    const wishes = byWard.get(ward) ?? []
    byWard.set(ward, wishes)
    wishes.push({ flight, acts })
  }
  await atOnce([...byWard], stage.width, async ([ward, wishes]) => {
    const { code } = quarter.world.wards[ward]!
    const moment = momentOf(quarter.days.dates[piece.day]!, minute + secondsOf(ward) / 60)
    for (const [index, some] of inShares(wishes, sharesOf(stage, ward)).entries()) {
      if (some.length === 0) continue
      const context = keyed(stage, officer(ward, part.officer), piece, ward, part.name, index)
      const said = some.map(({ flight, acts }) => ({ id: flight.id, acts }))
      const done = await clock
        .at(moment, () => unlessDone(() => act(house, context, code, said)))
        .catch((error) => {
          const codes = some.map(({ flight }) => flight.code).join(' ')
          throw new Error(`${part.name} of ${codes} at ${moment}: ${error.message}`, { cause: error })
        })
      for (const [at, { flight }] of some.entries()) {
        if (!done) continue
        if (part.leaves) flight.draft = part.leaves
        flights.settle(flight, done[at]!, piece.day)
      }
    }
  })
}

/** How many commands a part is divided into: by what the ward takes in, so that it is the same however much is left. */
const sharesOf = ({ quarter }: Stage, ward: number) => 1 + Math.floor(quarter.counts[ward]!.dossiers / 9000)

function inShares<Wish extends { flight: Flight }>(wishes: readonly Wish[], count: number): Wish[][] {
  const shares: Wish[][] = Array.from({ length: count }, () => [])
  for (const wish of wishes) shares[wish.flight.planned.number % count]!.push(wish)
  return shares
}

/** @throws Error when a dossier that was to be in time is open on its promised day's evening */
function insistOnPromises(stage: Stage, flights: Flights, day: number): void {
  const { days } = stage.quarter
  for (const flight of flights.all()) {
    const { due, late, code, status: now } = flight
    if (due === undefined || late || due > day) continue
    if (now !== status.received && now !== status.processing) continue
    const plan = JSON.stringify(scheduleOf(flight, days))
    throw new Error(
      `${code} was promised for ${days.dates[due]} and is open: status ${now}, ${flight.step}, ${plan}`,
    )
  }
}
