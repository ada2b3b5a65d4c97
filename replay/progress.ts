import type pg from 'pg'
import type { Totals } from './scenario/totals.ts'

/** Which replay a database holds, and how far it is. */
export interface Mark {
  seed: number
  totals: Totals
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
  begin(mark: Pick<Mark, 'seed' | 'totals'>): Promise<void>
  mark(day: number, piece: string): Promise<void>
}

export async function openProgress(owner: pg.Pool): Promise<Progress> {
  await owner.query(`create schema if not exists replay;
    create table if not exists replay.progress (
      is_one boolean primary key default true check (is_one),
      seed bigint not null, totals jsonb not null, day int, piece text)`)
  return {
    async find() {
      const { rows } = await owner.query<{
        seed: string
        totals: Totals
        day: number | null
        piece: string | null
      }>('select seed::text, totals, day, piece from replay.progress')
      const [row] = rows
      return (
        row && { ...row, seed: Number(row.seed), day: row.day ?? undefined, piece: row.piece ?? undefined }
      )
    },
    async begin({ seed, totals }) {
      await owner.query('insert into replay.progress (seed, totals) values ($1, $2)', [
        seed,
        JSON.stringify(totals),
      ])
    },
    async mark(day, piece) {
      await owner.query('update replay.progress set day = $1, piece = $2', [day, piece])
    },
  }
}
