import { forgetOldKeys, systemContext } from '#platform/ledger'
import { rollTallies } from '#platform/tallies'
import { atOnce } from './at-once.ts'
import { momentOf } from './clock.ts'
import { handedIn } from './counter.ts'
import type { Flights } from './flights.ts'
import { playHall } from './hall.ts'
import { sendReports } from './reports.ts'
import { playRound } from './round.ts'
import { kiosks, visitsOf } from './scenario/visits.ts'
import type { Piece, Stage } from './stage.ts'

/** Parts of a working day in which people come, each up to a round of officers' work; the last one up to midnight. */
const comings = (rounds: readonly number[]) => [
  ...(rounds.length === 1 ? ['daytime'] : ['morning', 'afternoon']),
  'evening',
]

/** The pieces of a day, in their order; the night after the quarter's last day belongs to the next. */
export function piecesOf({ quarter: { days, rounds } }: Stage, day: number): Piece[] {
  const names = days.isWorking(day)
    ? comings(rounds).flatMap((name, index) => (index < rounds.length ? [name, `round-${index}`] : [name]))
    : ['day']
  return [...names, ...(day < days.count - 1 ? ['night'] : [])].map((name) => ({ day, name }))
}

/** From which minute on people come in a piece, and before which; undefined for what is no such piece. */
function spanOf(rounds: readonly number[], name: string): [from: number, before: number] | undefined {
  if (name === 'day') return [0, 24 * 60]
  const index = comings(rounds).indexOf(name)
  return index < 0 ? undefined : [rounds[index - 1] ?? 0, rounds[index] ?? 24 * 60]
}

/** What is counted is rolled up when about so many dossiers have come, and once a week at least. */
const rolledAfter = 1500

/** Whether it is rolled up after a day. */
function isRolled({ quarter: { days, totals } }: Stage, day: number): boolean {
  const every = Math.min(7, Math.max(1, Math.round((rolledAfter * days.count) / totals.dossiers)))
  return day % every === every - 1 || day === days.count - 1
}

/** Plays a piece of a day in all wards. Safe to repeat. */
export async function playPiece(stage: Stage, flights: Flights, piece: Piece): Promise<void> {
  const { quarter, clock, house } = stage
  const date = quarter.days.dates[piece.day]!
  const span = spanOf(quarter.rounds, piece.name)
  if (span) await handIn(stage, flights, piece, span)
  else if (piece.name === 'night') await night(stage, flights, piece)
  else await playRound(stage, flights, piece, Number(piece.name.slice('round-'.length)))
  if (span) clock.set(momentOf(date, Math.max(span[0], Math.min(span[1], 24 * 60) - 1)))
  const isLast = piecesOf(stage, piece.day).at(-1)!.name === piece.name
  if (isLast && isRolled(stage, piece.day)) await rollTallies(house.db)
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
    const isHall = withKiosk.has(ward) && before < 24 * 60
    const visits = isHall ? visitsOf(quarter, atCounter) : []
    if (visits.length > 0)
      await playHall(stage, piece, ward, visits, (ticketOf) =>
        handedIn(stage, flights, piece, dossiers, ticketOf),
      )
    else for (const happening of handedIn(stage, flights, piece, dossiers)) await happening.run()
  })
  await sendReports(stage, piece, [from, before])
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
