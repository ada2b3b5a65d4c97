import { forgetOldKeys, systemContext } from '#platform/ledger'
import { rollTallies } from '#platform/tallies'
import { atOnce } from './at-once.ts'
import { momentOf } from './clock.ts'
import { handedIn } from './counter.ts'
import type { Flights } from './flights.ts'
import { playHall } from './hall.ts'
import { playRound } from './round.ts'
import { rounds } from './scenario/hours.ts'
import { kiosks, visitsOf } from './scenario/visits.ts'
import type { Piece, Stage } from './stage.ts'

/** The pieces of a day, in their order; the night after the quarter's last day belongs to the next. */
export function piecesOf({ quarter: { days } }: Stage, day: number): Piece[] {
  const names = days.isWorking(day) ? ['morning', 'round-0', 'afternoon', 'round-1', 'evening'] : ['day']
  return [...names, ...(day < days.count - 1 ? ['night'] : [])].map((name) => ({ day, name }))
}

/** From which minute on, and before which. */
const spans: Record<string, [from: number, before: number]> = {
  morning: [0, rounds[0]],
  afternoon: [rounds[0], rounds[1]],
  evening: [rounds[1], 24 * 60],
  day: [0, 24 * 60],
}

/** Plays a piece of a day in all wards. Safe to repeat. What is counted is rolled up once a day. */
export async function playPiece(stage: Stage, flights: Flights, piece: Piece): Promise<void> {
  const { quarter, clock, house } = stage
  const date = quarter.days.dates[piece.day]!
  const span = spans[piece.name]
  if (span) await handIn(stage, flights, piece, span)
  else if (piece.name === 'night') await night(stage, flights, piece)
  else await playRound(stage, flights, piece, Number(piece.name.slice('round-'.length)))
  if (span) clock.set(momentOf(date, Math.max(span[0], Math.min(span[1], 24 * 60) - 1)))
  if (piecesOf(stage, piece.day).at(-1)!.name === piece.name) await rollTallies(house.db)
}

async function handIn(
  stage: Stage,
  flights: Flights,
  piece: Piece,
  [from, before]: [number, number],
): Promise<void> {
  const { quarter } = stage
  const withKiosk = kiosks(quarter)
  stage.clock.set(momentOf(quarter.days.dates[piece.day]!, from))
  await atOnce([...quarter.world.wards.keys()], stage.width, async (ward) => {
    const dossiers = quarter
      .dossiersOn(ward, piece.day)
      .filter(({ minute }) => minute >= from && minute < before)
    const atCounter = dossiers.filter(({ way }) => way === 'counter')
    // Saturdays' people come without numbers, and so do the last ones of a day.
    const isHall = withKiosk.has(ward) && (piece.name === 'morning' || piece.name === 'afternoon')
    const visits = isHall ? visitsOf(quarter, atCounter) : []
    if (visits.length > 0)
      await playHall(stage, piece, ward, visits, (ticketOf) =>
        handedIn(stage, flights, piece, dossiers, ticketOf),
      )
    else for (const happening of handedIn(stage, flights, piece, dossiers)) await happening.run()
  })
}

/** What the house does by itself at night, at its own hour. */
async function night(stage: Stage, flights: Flights, piece: Piece): Promise<void> {
  const { house, clock, quarter } = stage
  clock.set(momentOf(quarter.days.dates[piece.day]!, 24 * 60 + 6))
  await house.reception.expireOldTickets(systemContext('expire'))
  // A thousand at a time.
  while ((await house.dossiers.noteLate()) > 0);
  while ((await house.dossiers.stopUnsupplied()) > 0);
  await forgetOldKeys(house)
  await flights.refresh()
}
