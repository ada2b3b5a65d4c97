import type { TestHouse } from '../support/house.ts'

/** Where people's things are. The ledger is left out: looking at a dossier is written down there, and shall be. */
const schemas = [
  'access',
  'people',
  'documents',
  'editions',
  'opening',
  'devices',
  'notices',
  'floor_plans',
  'messages',
  'signatures',
  'reception',
  'dossiers',
  'certification',
]

/** What somebody was told when they looked at their own new number is kept for the public figures. */
const writtenByLooking = ['reception.told', 'signatures.authority']

/** A fingerprint of everything that is kept, table by table; of one ward's rows, when its code is given. */
export async function written(it: TestHouse, ward?: string): Promise<Record<string, string>> {
  const ofWard = `where $1 in (to_jsonb(t)->>'place', to_jsonb(t)->>'receiving', to_jsonb(t)->>'resolving')`
  const prints = (await tablesOf(it)).map(
    (
      table,
    ) => `select '${table}' as name, concat(count(*), ' rows ', sum(hashtextextended(t::text, 0))) as print
      from ${table} t ${ward ? ofWard : ''}`,
  )
  const { rows } = await it.superuser.query(prints.join(' union all '), ward ? [ward] : [])
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}

async function tablesOf(it: TestHouse): Promise<string[]> {
  const known = tables.get(it)
  if (known) return known
  const { rows } = await it.superuser.query(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = any($1) order by 1`,
    [schemas],
  )
  const names = rows.map(({ name }) => name).filter((name) => !writtenByLooking.includes(name))
  // Work that was given up: the queue's own, which nobody's page may touch but those of whoever looks after it.
  names.push('jobs.given_up()')
  tables.set(it, names)
  return names
}
const tables = new WeakMap<TestHouse, string[]>()
