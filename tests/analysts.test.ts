import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { root } from '#platform/config'
import { type TestDatabase, testDatabase } from './support/database.ts'

// What somebody who signs in as an analyst can do: a login made by the words of docs/analysts.md, on a connection of its own.

/** What says who somebody is, how to reach them, what they wrote, or leads back to a row that does; by the tables that have it. */
const personal: Record<string, string> = {
  'dossiers.dossier':
    'id code step assignee assignee_name applicant_name applicant_id_number search_name person_id ticket_id filed_at corrects state secret_hash',
  'reception.ticket':
    'id visit_id number officer counter language brings stages park_reason before secret_hash moved_from',
  'reception.visit': 'id language secret_hash rating_reason',
  'certification.request':
    'code person person_id received_by_name paid_by_name receipt exemption secret_hash',
  'certification.entry':
    'book number item person person_id title signer signer_name signer_title note verification struck_by_name',
  'evidence.dossier': 'code filed_on',
  'feedback.report': 'id code owner_officer language search_key state secret_hash photo_key filed_at',
  'feedback.sender': 'name phone',
  'equipment.thing': 'name point serial address contact notes words added_by',
  'equipment.outage': 'note contact found_by',
  'equipment.outage_step': 'actor actor_name note',
  'service_index.month': 'publisher publisher_name',
  'alarms.alarm': 'id owner_officer state',
  'editions.edition': 'authors author_names publisher publisher_name',
  'people.person': 'id',
  'access.account': 'id',
}
/** What rows of the house are put together by; no view shows it. */
const joins = [
  'certification.entry.dossier',
  'certification.request.dossier',
  'evidence.dossier.id',
  'evidence.paper.dossier_id',
  'evidence.step.dossier_id',
  'equipment.thing.id',
  'equipment.outage.id',
  'equipment.outage.thing',
  'equipment.outage_step.outage',
]

const login = `analyst_${randomBytes(4).toString('hex')}`
let it: TestDatabase
let analyst: pg.Client

beforeAll(async () => {
  it = await testDatabase()
  const { rows } = await it.superuser.query<{ name: string }>('select current_database() as name')
  const words = await readFile(join(root, 'docs/analysts.md'), 'utf8')
  const [make, own] = [...words.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text]) => text!)
  await it.superuser.query(make!.replaceAll('analyst_an', login))
  await it.superuser.query(own!.replaceAll('database motcua', `database ${rows[0]!.name}`))
  analyst = new pg.Client({
    ...(JSON.parse(inject('superuserUrl')) as object),
    user: login,
    database: rows[0]!.name,
  })
  await analyst.connect()
})
afterAll(async () => {
  await analyst.end()
  await it.superuser.query(`drop role ${login}`)
  await it.close()
})

interface Column {
  view: string
  about: string
  column: string
  type: string
  says: string
}
async function columns(): Promise<Column[]> {
  const { rows } = await it.superuser.query<Column>(`
    select c.relname as view, obj_description(c.oid) as about, a.attname as column,
      format_type(a.atttypid, null) as type, col_description(c.oid, a.attnum) as says
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'analysts'::regnamespace and c.relkind = 'v' order by c.relname, a.attnum`)
  return rows
}

test('every view answers, and says what each of its columns is', async () => {
  const all = await columns()
  const views = [...new Set(all.map(({ view }) => view))]
  expect(views).toContain('dossier')
  for (const view of views) await analyst.query(`select * from ${view} limit 1`)
  expect(all.filter(({ about, says }) => !about || !says)).toEqual([])
})

test('the list of views in the documents is what the database says', async () => {
  const all = Map.groupBy(await columns(), ({ view }) => view)
  const parts = [...all].map(([view, its]) => [
    `## analysts.${view}\n\n${its[0]!.about}\n\n| column | type | |\n|---|---|---|`,
    ...its.map(({ column, type, says }) => `| \`${column}\` | ${type} | ${says} |`),
  ])
  const head =
    '# The views of analysts\n\nMade of the comments of the database by `tests/analysts.test.ts`; see [analysts.md](analysts.md).'
  const text = [head, ...parts.map((lines) => lines.join('\n'))].join('\n\n')
  await expect(`${text}\n`).toMatchFileSnapshot('../docs/analysts-views.md')
})

test('no view reads who somebody is, or what leads back to them', async () => {
  const { rows } = await it.superuser.query<{ read: string; shown: boolean }>(`
    select distinct format('%s.%I', t.oid::regclass, a.attname) as read, a.attname in (
        select attname from pg_attribute where attrelid = v.oid and attnum > 0) as shown
    from pg_class v join pg_rewrite r on r.ev_class = v.oid
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
      join pg_class t on t.oid = d.refobjid and t.oid <> v.oid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid and d.refobjsubid > 0
    where v.relnamespace = 'analysts'::regnamespace`)
  expect(rows.length).toBeGreaterThan(150)
  const read = rows.map((row) => row.read)
  const kept = Object.entries(personal).flatMap(([table, names]) =>
    names.split(' ').map((name) => `${table}.${name}`),
  )
  // The list says what there is: a column that is called otherwise tomorrow is noticed.
  const { rows: there } = await it.superuser.query<{ name: string }>(`
    select format('%s.%I', attrelid::regclass, attname) as name from pg_attribute where attnum > 0 and not attisdropped`)
  const names = new Set(there.map(({ name }) => name))
  expect([...kept, ...joins].filter((name) => !names.has(name))).toEqual([])
  expect(read.filter((name) => kept.includes(name))).toEqual([])
  expect(rows.filter(({ read, shown }) => shown && joins.includes(read))).toEqual([])
  // Nor is a whole row read, or a whole bag of a state.
  expect((await columns()).filter(({ type }) => /json|uuid|bytea|\[\]|tsvector/.test(type))).toEqual([])
})

test('nothing else of the house can be read or called', async () => {
  const { rows: tables } = await analyst.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^(pg_|information_schema$|analysts$)'`)
  expect(tables.length).toBeGreaterThan(150)
  for (const { name } of tables)
    await expect(analyst.query(`select 1 from ${name} limit 1`), name).rejects.toThrow('permission denied')

  const { rows: functions } = await analyst.query<{ name: string; allowed: boolean }>(`
    select p.oid::regprocedure::text as name,
      has_schema_privilege(n.oid, 'usage') and has_function_privilege(p.oid, 'execute') as allowed
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname !~ '^(pg_|information_schema$)'`)
  expect(functions.length).toBeGreaterThan(50)
  const theirs = await it.superuser.query<{ name: string }>(
    `select objid::regprocedure::text as name from pg_depend where deptype = 'e' and classid = 'pg_proc'::regclass`,
  )
  const ofExtensions = new Set(theirs.rows.map(({ name }) => name))
  expect(functions.filter(({ name, allowed }) => allowed && !ofExtensions.has(name))).toEqual([])
  await expect(analyst.query(`select ledger.sees_all()`)).rejects.toThrow('permission denied')
})

test('nothing can be written, also by who lifts the bounds of their session', async () => {
  await expect(analyst.query('create temporary table mine (n int)')).rejects.toThrow(
    /permission denied|read-only/,
  )
  await analyst.query('set default_transaction_read_only = off; set statement_timeout = 0')
  for (const statement of [
    'create temporary table mine (n int)',
    'create table analysts.mine (n int)',
    'create view analysts.mine as select 1',
    `create function analysts.mine() returns int language sql return 1`,
    'create schema mine',
    'create table public.mine (n int)',
  ])
    await expect(analyst.query(statement), statement).rejects.toThrow('permission denied')
  for (const view of new Set((await columns()).map((it) => it.view))) {
    await expect(analyst.query(`delete from ${view}`), view).rejects.toThrow(
      /permission denied|cannot delete/,
    )
    await expect(analyst.query(`comment on view ${view} is 'x'`), view).rejects.toThrow('must be owner')
  }
  await expect(analyst.query('set role motcua_app')).rejects.toThrow('permission denied')
  await expect(analyst.query('set role motcua_owner')).rejects.toThrow('permission denied')
})

test('the group itself can do nothing more, and nobody signs in as it', async () => {
  const { rows } = await it.superuser.query(`
    select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_auth_members where member = r.oid) as of
    from pg_roles r where rolname = 'motcua_analyst'`)
  const no = false
  const nothing = { rolcanlogin: no, rolsuper: no, rolbypassrls: no, rolcreaterole: no, rolcreatedb: no }
  expect(rows).toEqual([{ ...nothing, rolreplication: no, of: 0 }])
})
