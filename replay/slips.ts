import type pg from 'pg'

/** What the invented people keep: with the code it opens a report to whoever sent it, and the house tells it once. */
export interface Slip {
  code: string
  secret: string
}

/** The slips of people whose reports are under way, in a table of the replay's own: they outlive a run as paper does. */
export interface Slips {
  keep(slips: readonly Slip[]): Promise<void>
  secretsOf(codes: readonly string[]): Promise<Map<string, string>>
}

export async function openSlips(owner: pg.Pool): Promise<Slips> {
  await owner.query(`create schema if not exists replay;
    create table if not exists replay.slip (code text primary key, secret text not null)`)
  return {
    async keep(slips) {
      if (slips.length === 0) return
      await owner.query(
        'insert into replay.slip (code, secret) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
        [slips.map(({ code }) => code), slips.map(({ secret }) => secret)],
      )
    },
    async secretsOf(codes) {
      const { rows } = await owner.query<Slip>('select code, secret from replay.slip where code = any($1)', [
        codes,
      ])
      return new Map(rows.map(({ code, secret }) => [code, secret]))
    },
  }
}
