import type pg from 'pg'
import type { Totals } from './scenario/totals.ts'

/** Which replay a database holds, and how far it is. */
export interface Mark {
  seed: number
  totals: Totals
  /** How often a day officers deal with what came: another number has other pieces. */
  rounds: number
  /** The last piece that all wards have done; undefined before the first. */
  day: number | undefined
  piece: string | undefined
}

/**
 * Remembers how far the replay is, in a table of its own. A mark is written durably, and with it everything before it:
 * what was committed earlier stands earlier in the log.
 */
export interface Progress {
  find(): Promise<Mark | undefined>
  begin(mark: Pick<Mark, 'seed' | 'totals' | 'rounds'>): Promise<void>
  mark(day: number, piece: string): Promise<void>
}

/** Which program plays: of a replay that another one began the scenario is not the same. To be raised when it changes. */
const program = 2

/** A replay was begun by a program with another scenario. */
export class OtherProgram extends Error {
  override name = 'OtherProgram'
}

/** @throws OtherProgram */
export async function openProgress(owner: pg.Pool): Promise<Progress> {
  await owner.query(`create schema if not exists replay;
    create table if not exists replay.progress (
      is_one boolean primary key default true check (is_one),
      seed bigint not null, totals jsonb not null, rounds int not null, day int, piece text, program int not null)`)
  // The table of a program that did not yet write down which one it is may lack any column.
  const begun = await owner.query<{ mark: { program?: number } }>(
    'select to_jsonb(p) as mark from replay.progress p',
  )
  if (begun.rows.some(({ mark }) => mark.program !== program))
    throw new OtherProgram(
      'this database has a replay that another version of the program began: end it with that one, or begin again in an empty folder',
    )
  return {
    async find() {
      const { rows } = await owner.query<{
        seed: string
        totals: Totals
        rounds: number
        day: number | null
        piece: string | null
      }>('select seed::text, totals, rounds, day, piece from replay.progress')
      const [row] = rows
      return (
        row && { ...row, seed: Number(row.seed), day: row.day ?? undefined, piece: row.piece ?? undefined }
      )
    },
    async begin({ seed, totals, rounds }) {
      await owner.query(
        'insert into replay.progress (seed, totals, rounds, program) values ($1, $2, $3, $4)',
        [seed, JSON.stringify(totals), rounds, program],
      )
    },
    async mark(day, piece) {
      await owner.query('update replay.progress set day = $1, piece = $2', [day, piece])
    },
  }
}
