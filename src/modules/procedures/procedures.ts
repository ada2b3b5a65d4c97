import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#platform/crypto'
import { type Database, sql } from '#platform/db'
import { compareVietnamese, type Text } from '#platform/text'
import { type Circumstances, type LaidStep, layRoute, timeLimit } from './route.ts'
import {
  type Procedure,
  type ProcedureVersion,
  procedureSchema,
  type RouteStep,
  routesSchema,
  versionSchema,
} from './schema.ts'
import { createSearch, type Hit } from './search.ts'

export interface Procedures {
  all: Procedure[]
  /** Fields in Vietnamese order, with the number of their procedures. */
  fields: { name: Text; count: number }[]
  find(code: string): Procedure | undefined
  get(code: string): Procedure
  /** The version in force on a day; the first one for days before it. */
  versionOn(code: string, day: Temporal.PlainDate): ProcedureVersion
  /** The version a dossier began with, whatever came after. */
  pinned(code: string, version: number): Promise<ProcedureVersion>
  route(name: string): RouteStep[]
  /** The way a dossier of this version goes in these circumstances. */
  layRoute(version: ProcedureVersion, circumstances: Circumstances): LaidStep[]
  search(question: string): Hit[]
}

/**
 * Reads the catalogue (a file a procedure) and publishes its versions into the database.
 * @throws Error naming the file and the fault; also when the rules of a published version were edited in place
 */
export async function createProcedures(deps: {
  directory: string
  routesFile: string
  db: Database
}): Promise<Procedures> {
  const files = (await readdir(deps.directory)).filter((name) => name.endsWith('.json')).sort()
  const all = await Promise.all(files.map((name) => readProcedure(join(deps.directory, name), name)))
  const { routes } = routesSchema.parse(JSON.parse(await readFile(deps.routesFile, 'utf8')))
  for (const procedure of all) {
    for (const version of procedure.versions) {
      if (!routes[version.route]) throw new Error(`${procedure.code}: there is no route ${version.route}`)
    }
  }
  await publish(deps.db, all)

  const byCode = new Map(all.map((procedure) => [procedure.code, procedure]))
  const get = (code: string) => {
    const procedure = byCode.get(code)
    if (!procedure) throw new Error(`There is no procedure ${code}`)
    return procedure
  }
  const fields = new Map<string, { name: Text; count: number }>()
  for (const { field } of all) {
    const entry = fields.get(field.vi) ?? { name: field, count: 0 }
    entry.count++
    fields.set(field.vi, entry)
  }
  const route = (name: string) => {
    const steps = routes[name]
    if (!steps) throw new Error(`There is no route ${name}`)
    return steps
  }
  return {
    all,
    fields: [...fields.values()].sort((a, b) => compareVietnamese(a.name.vi, b.name.vi)),
    find: (code) => byCode.get(code),
    get,
    versionOn(code, day) {
      const { versions } = get(code)
      return versions.findLast((version) => version.from <= day.toString()) ?? versions[0]!
    },
    async pinned(code, version) {
      const known = byCode.get(code)?.versions.find((it) => it.version === version)
      if (known) return known
      const row = await deps.db.direct.get<{ body: unknown }>(
        sql`select body from procedures.version where code = ${code} and version = ${version}`,
      )
      return versionSchema.parse(row.body)
    },
    route,
    layRoute: (version, circumstances) =>
      layRoute(route(version.route), timeLimit(version, circumstances), circumstances),
    search: createSearch(all),
  }
}

async function readProcedure(path: string, name: string): Promise<Procedure> {
  const parsed = procedureSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`procedures/${name}: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  if (`${parsed.data.code}.json` !== name) throw new Error(`procedures/${name}: holds ${parsed.data.code}`)
  return parsed.data
}

/** What a version rules: changing any of it means a new version with its own first day of effect. */
function ruleHash(version: ProcedureVersion): string {
  const { time, cases, fee, components, route, from } = version
  const rule = {
    from,
    route,
    time: [time.amount, time.unit, ...(time.online ? [time.online.amount, time.online.unit] : [])],
    ...(cases ? { cases: cases.map(({ id, time }) => [id, time?.amount, time?.unit]) } : {}),
    fee: [fee.amount, fee.online ?? null, fee.formula ?? null],
    components: components.map(({ id, text, form, optional }) => [id, text.vi, form, optional]),
  }
  return sha256(JSON.stringify(rule)).toString('hex')
}

async function publish(db: Database, all: Procedure[]): Promise<void> {
  const rows = all.flatMap((procedure) =>
    procedure.versions.map((version) => ({
      code: procedure.code,
      version: version.version,
      effective_from: version.from,
      rule_hash: ruleHash(version),
      body: version,
    })),
  )
  const known = await db.direct.many<{ code: string; version: number; ruleHash: string }>(
    sql`select code, version, rule_hash from procedures.version`,
  )
  const hashes = new Map(known.map((row) => [`${row.code} ${row.version}`, row.ruleHash]))
  const edited = rows.find(
    (row) => (hashes.get(`${row.code} ${row.version}`) ?? row.rule_hash) !== row.rule_hash,
  )
  if (edited) {
    throw new Error(
      `procedures/${edited.code}.json: the rules of version ${edited.version} changed after it was published. ` +
        'Dossiers rely on it: add a new version with its first day of effect instead.',
    )
  }
  await db.direct.run(sql`
    insert into procedures.version as v (code, version, effective_from, rule_hash, body)
    select code, version, effective_from, rule_hash, body from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(code text, version int, effective_from date, rule_hash text, body jsonb)
    on conflict (code, version) do update set body = excluded.body where v.body is distinct from excluded.body`)
}
