import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { root } from '#platform/config'

const run = promisify(execFile)
// The whole house is read several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

interface Report {
  summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] }
}

async function cruise(folder: string, what: string[]): Promise<Report> {
  const args = [cruiser, ...what, '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 1 << 27 }).catch(
    (error) => error,
  )
  return JSON.parse(stdout)
}

test('the house keeps its floors', async () => {
  const { summary } = await cruise(root, ['src', 'tests', 'script', 'replay'])
  expect(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
  // A cruiser that understands nothing finds nothing: it must have seen the tree.
  expect(summary.totalCruised).toBeGreaterThan(200)
})

/** Rule → a file that breaks it, and what it imports. */
const sins: Record<string, [file: string, imports: string]> = {
  'no-cycles': ['src/modules/places/a.ts', './b.ts'],
  'platform-knows-nobody': ['src/platform/db/sin.ts', '../../modules/places/index.ts'],
  'platform-front-door': ['src/modules/places/sin1.ts', '../../platform/db/inner.ts'],
  'module-front-door': ['src/modules/dossiers/sin2.ts', '../places/inner.ts'],
  'outsiders-use-front-doors': ['src/faces/desk/sin3.ts', '../../modules/places/inner.ts'],
  'floor-1-looks-down': ['src/modules/calendar/sin4.ts', '../dossiers/index.ts'],
  'floor-2-looks-down': ['src/modules/documents/sin5.ts', '../insight/index.ts'],
  'floor-3-looks-down': ['src/modules/reception/sin6.ts', '../insight/index.ts'],
  'floor-4-looks-down': ['src/modules/certification/sin13.ts', '../insight/index.ts'],
  'floor-5-looks-down': ['src/modules/telephone/sin14.ts', '../alarms/index.ts'],
  'modules-know-no-face': ['src/modules/places/sin7.ts', '../../faces/desk/index.ts'],
  'design-knows-no-module': ['src/design/sin8.ts', '../modules/places/index.ts'],
  'faces-are-strangers': ['src/faces/desk/sin9.ts', '../kiosk/index.ts'],
  'face-front-door': ['src/sin10.ts', './faces/desk/inner.ts'],
  'faces-own-no-tables': ['src/faces/desk/sin11.ts', '../../platform/db/index.ts'],
  'nobody-imports-tests': ['src/modules/places/sin12.ts', './places.test.ts'],
}
const innocent = [
  'src/platform/db/index.ts',
  'src/platform/db/inner.ts',
  'src/modules/places/index.ts',
  'src/modules/places/inner.ts',
  'src/modules/places/places.test.ts',
  'src/modules/dossiers/index.ts',
  'src/modules/insight/index.ts',
  'src/modules/alarms/index.ts',
  'src/modules/open-data/index.ts',
  'src/faces/desk/index.ts',
  'src/faces/desk/inner.ts',
  'src/faces/kiosk/index.ts',
]

let toy: string
beforeAll(async () => {
  toy = await mkdtemp(join(tmpdir(), 'mot-cua-boundaries-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    await cp(join(root, file), join(toy, file))
  await symlink(join(root, 'node_modules'), join(toy, 'node_modules'))
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(toy, file)), { recursive: true })
    await writeFile(join(toy, file), text)
  }
  for (const file of innocent) await write(file, 'export const here = 1\n')
  for (const [file, imports] of Object.values(sins)) await write(file, `export { here } from '${imports}'\n`)
  await write('src/modules/places/b.ts', `export { here } from './a.ts'\n`)
})
afterAll(() => rm(toy, { recursive: true, force: true }))

test('every rule bites', async () => {
  const { summary } = await cruise(toy, ['src'])
  const found = new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))
  for (const [rule, [file]] of Object.entries(sins)) expect(found, rule).toContain(`${rule}: ${file}`)
  const named = new Set([...found].map((line) => line.split(':')[0]))
  const rules = (await import(join(root, '.dependency-cruiser.cjs'))).default.forbidden as { name: string }[]
  expect(rules.map((rule) => rule.name).filter((name) => !named.has(name))).toEqual([])
})

const schemas = [
  'access',
  'places',
  'people',
  'procedures',
  'documents',
  'opening',
  'notices',
  'reception',
  'dossiers',
  'certification',
  'insight',
  'evidence',
  'printing',
  'robots',
  'equipment',
  'ledger',
  'jobs',
]

/** The tables of other schemas that SQL text names: `from x.y`, `join x.y`, `into x.y`, `update x.y`, `x.y(`. */
function foreignTables(text: string, own: string): string[] {
  const names = text.matchAll(new RegExp(`\\b(${schemas.join('|')})\\.([a-z_]+)\\b`, 'g'))
  return [...names]
    .filter(([, schema, table]) => schema !== own && !table!.startsWith('v_'))
    .map(([whole]) => whole)
}

/** Only text inside sql`…` and .sql files is SQL; a value put into it is none. */
function sqlIn(source: string): string {
  return [...source.matchAll(/\bsql(?:<[^>]*>)?`((?:[^`\\]|\\.)*)`/g)]
    .map(([, text]) => text)
    .join('\n')
    .replace(/\$\{[\w.!?]+\}/g, '?')
}

async function filesOf(folder: string, ending: RegExp): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true })
  return entries.filter((name) => ending.test(name)).map((name) => join(folder, name))
}

test('a module’s SQL names its own schema and published views only', async () => {
  const wrong: string[] = []
  let seen = 0
  for (const module of schemas.slice(0, 14)) {
    for (const file of await filesOf(`src/modules/${module}`, /(?<!\.test)\.ts$/)) {
      const text = sqlIn(await readFile(join(root, file), 'utf8'))
      if (text) seen++
      // The ledger and the jobs belong to the platform; modules read the position of a place's stream from the one, and
      // ask the other whether a process is alive.
      for (const name of foreignTables(text, module))
        if (!name.startsWith('ledger.') && name !== 'jobs.is_alive') wrong.push(`${file}: ${name}`)
    }
  }
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(10)
})

test('the check of SQL bites', () => {
  const sin = 'const q = sql`select * from dossiers.dossier d join reception.v_ticket t on true`'
  expect(foreignTables(sqlIn(sin), 'reception')).toEqual(['dossiers.dossier'])
})
