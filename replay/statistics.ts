import type pg from 'pg'

/** How much more there has to be before the database looks at its tables again. */
const growth = 4
const least = 100
/** Rows of a table that were written since: most tables of a house say the same as before. */
const changed = 50

/**
 * The house grows here in minutes from nothing to a quarter, and plans that were made for empty tables read all of them.
 * The database would notice in a minute; this tells it whenever there is much more than it knows of.
 * @returns to be called with how many dossiers there are
 */
export function keepStatistics(owner: pg.Pool): (dossiers: number) => Promise<void> {
  let known = 0
  return async (dossiers) => {
    if (dossiers < least || dossiers < known * growth) return
    known = dossiers
    const { rows } = await owner.query<{ tables: string | null }>(
      `select string_agg(format('%I.%I', schemaname, relname), ', ') as tables from pg_stat_user_tables
        where n_mod_since_analyze >= $1`,
      [changed],
    )
    const tables = rows[0]?.tables
    if (tables) await owner.query(`analyze ${tables}`)
  }
}
