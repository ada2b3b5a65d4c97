import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { House } from '../src/house.ts'
import { momentOf, type ReplayClock } from './clock.ts'
import { piecesOf, playPiece } from './day.ts'
import { loadFlights } from './flights.ts'
import { findOfficers } from './officers.ts'
import type { Mark, Progress } from './progress.ts'
import type { Quarter } from './scenario/quarter.ts'
import type { Slips } from './slips.ts'
import type { Piece, Stage } from './stage.ts'

/**
 * Wards that work at once: as many as keep two processors busy while others wait for the database. More would only have
 * each connection learn the same plans.
 */
const width = 4

export interface Playing {
  house: House
  clock: ReplayClock
  quarter: Quarter
  progress: Progress
  slips: Slips
  /** Told how many dossiers there are, after each piece. */
  onGrown(dossiers: number): Promise<void>
  /** The last day that is played, ISO; the whole quarter by default. */
  to?: string | undefined
  /** Told after each piece. */
  onPiece?(piece: Piece, done: number): void
  /** Asked after each piece: true ends it there, to be gone on with. */
  isStopped?(): boolean
}

/** Something is in the database that is not of this replay. */
export class NotEmpty extends Error {
  override name = 'NotEmpty'
}

/**
 * Plays the quarter, or goes on with it. Killed at any moment it is as far as its last mark; what was done after it is
 * done again under the same keys, and so is not done twice.
 * @returns whether it came to the end
 * @throws NotEmpty
 */
export async function play({
  house,
  clock,
  quarter,
  progress,
  slips,
  onGrown,
  to,
  onPiece,
  isStopped,
}: Playing): Promise<boolean> {
  const before = await beginOrGoOn(house, quarter, progress)
  const stage: Stage = {
    ...{ house, clock, quarter, slips, width },
    officer: await findOfficers(house, quarter.world),
    citizen: house.access.contextOf(undefined, 'vi'),
  }
  const last = to === undefined ? quarter.days.count - 1 : quarter.days.dates.indexOf(to)
  const all = Array.from({ length: last + 1 }, (_, day) => piecesOf(stage, day)).flat()
  const next = all.findIndex(({ day, name }) => day === before.day && name === before.piece) + 1
  const left = before.day !== undefined && before.day > last ? [] : all.slice(next)
  doNotWaitForDisk(house)
  const flights = await loadFlights(stage)
  for (const [index, piece] of left.entries()) {
    await playPiece(stage, flights, piece)
    await progress.mark(piece.day, piece.name)
    const done = await countDossiers(house)
    await onGrown(done)
    onPiece?.(piece, done)
    if (isStopped?.() && index < left.length - 1) return false
  }
  clock.set(momentOf(quarter.days.dates[last]!, 23 * 60 + 50))
  return true
}

async function beginOrGoOn(house: House, quarter: Quarter, progress: Progress): Promise<Mark> {
  const { seed, totals } = quarter
  const rounds = quarter.rounds.length
  const found = await progress.find()
  if (!found) {
    if ((await countDossiers(house)) > 0)
      throw new NotEmpty('this database has dossiers that are of no replay')
    await progress.begin({ seed, totals, rounds })
    return { seed, totals, rounds, day: undefined, piece: undefined }
  }
  if (found.seed !== seed || found.totals.dossiers !== totals.dossiers || found.rounds !== rounds)
    throw new NotEmpty(
      `this database has another replay: ${found.totals.dossiers} dossiers with --seed ${found.seed} --rounds ${found.rounds}, and not ${totals.dossiers} with ${seed} and ${rounds}`,
    )
  return found
}

/**
 * What is committed need not be on the disk before the next is begun: whatever a crash of the database takes away came
 * after the last mark, which is waited for, and is done again. Said to the replay's own connections alone.
 */
function doNotWaitForDisk({ db }: House): void {
  const told = new WeakSet<object>()
  db.pool.on('acquire', (client) => {
    if (told.has(client)) return
    told.add(client)
    client.query('set synchronous_commit = off').catch(() => {})
  })
}

export async function countDossiers({ ledger }: Pick<House, 'ledger'>): Promise<number> {
  const row = await ledger.read(systemContext('replay'), 'dossier.read', (tx) =>
    tx.get<{ count: number }>(sql`select coalesce(sum(n), 0)::int as count from dossiers.v_filed_day`),
  )
  return row.count
}
