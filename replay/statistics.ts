import type pg from 'pg'

/** How much more there has to be before the database looks at its tables again. */
const growth = 4
const least = 100

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
    await owner.query('analyze')
  }
}
