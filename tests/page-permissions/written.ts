import type { TestHouse } from '../support/house.ts'

/** Where people's things are. The ledger is left out: looking at a dossier is written down there, and shall be. */
const schemas = [
  'access',
  'people',
  'documents',
  'editions',
  'procedures',
  'opening',
  'devices',
  'notices',
  'floor_plans',
  'messages',
  'signatures',
  'reception',
  'dossiers',
  'certification',
  'assistant',
  'robots',
  'equipment',
  'feedback',
  'telephone',
  'evidence',
  'open_data',
  'service_index',
  'alarms',
]

/** What somebody was told when they looked at their own new number is kept for the public figures. */
const writtenByLooking = ['reception.told', 'signatures.authority']
/** Work that was given up: the queue's own, which nobody's page may touch but those of whoever looks after it. */
const unwatched = ['jobs.given_up()']

/** A table's fingerprint, and how often it had been written to when it was taken. */
interface Print {
  print: string
  writes: string
}
interface Watch {
  tables: string[]
  /** By whose rows are looked at, then by table. */
  prints: Map<string, Map<string, Print>>
}

/**
 * A fingerprint of everything that is kept, table by table; of one ward's rows, when its code is given. Printing all rows
 * again for each of some thousand requests took minutes: a table that no statement wrote to is as it was.
 */
export async function written(it: TestHouse, ward?: string): Promise<Record<string, string>> {
  const { tables, prints } = await watchOf(it)
  const known = prints.get(ward ?? '') ?? new Map<string, Print>()
  prints.set(ward ?? '', known)
  // Before the rows are read: what is written meanwhile is looked at again the next time.
  const writes = await writesOf(it)
  const stale = tables.filter((table) => known.get(table)?.writes !== writes.get(table))
  for (const [name, print] of await printsOf(it, [...stale, ...unwatched], ward))
    known.set(name, { print, writes: writes.get(name) ?? '' })
  return Object.fromEntries([...known].map(([name, { print }]) => [name, print]))
}

async function printsOf(
  it: TestHouse,
  tables: readonly string[],
  ward?: string,
): Promise<[string, string][]> {
  const ofWard = `where $1 in (to_jsonb(t)->>'place', to_jsonb(t)->>'receiving', to_jsonb(t)->>'resolving')`
  const prints = tables.map(
    (
      table,
    ) => `select '${table}' as name, concat(count(*), ' rows ', sum(hashtextextended(t::text, 0))) as print
      from ${table} t ${ward ? ofWard : ''}`,
  )
  const { rows } = await it.superuser.query(prints.join(' union all '), ward ? [ward] : [])
  return rows.map(({ name, print }) => [name, print])
}

async function writesOf(it: TestHouse): Promise<Map<string, string>> {
  const { rows } = await it.superuser.query(
    `select relname as name, coalesce(pg_sequence_last_value(oid), 0)::text as writes
     from pg_class where relnamespace = 'watch'::regnamespace and relkind = 'S'`,
  )
  return new Map(rows.map(({ name, writes }) => [name, writes]))
}

async function watchOf(it: TestHouse): Promise<Watch> {
  const known = watches.get(it)
  if (known) return known
  const { rows } = await it.superuser.query(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = any($1) order by 1`,
    [schemas],
  )
  const tables: string[] = rows.map(({ name }) => name).filter((name) => !writtenByLooking.includes(name))
  // A sequence keeps counting when its transaction is taken back, and is waited for by nobody.
  await it.superuser.query(`
    create schema watch;
    create function watch.count() returns trigger language plpgsql security definer as $$
      begin perform nextval(tg_argv[0]::regclass); return null; end $$;
    ${tables
      .map(
        (table) => `create sequence watch."${table}";
    create trigger watch after insert or update or delete or truncate on ${table}
      for each statement execute function watch.count('watch."${table}"');`,
      )
      .join('\n')}`)
  const watch: Watch = { tables, prints: new Map() }
  watches.set(it, watch)
  return watch
}
const watches = new WeakMap<TestHouse, Watch>()
