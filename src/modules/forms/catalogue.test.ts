import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { root } from '#platform/config'
import { editionsOfFiles } from './editions.fixture.ts'
import { createForms } from './forms.ts'
import type { FormFile } from './schema.ts'

const places = { wards: [], fullName: () => '' }
const clock = manualClock('2026-11-22T02:00:00Z')
const log = { info: () => {}, warn: () => {}, error: () => {} }
const folders: string[] = []
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mot-cua-forms-'))
  folders.push(directory)
  await cp(join(root, 'forms'), directory, { recursive: true })
})
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function edit(id: string, change: (form: FormFile) => void): Promise<void> {
  const file = join(directory, `${id}.json`)
  const form = JSON.parse(await readFile(file, 'utf8'))
  change(form)
  await writeFile(file, JSON.stringify(form))
}
const load = () =>
  createForms({ directory, editions: editionsOfFiles(), chosen: () => undefined, places, clock, log })
const day = (text: string) => Temporal.PlainDate.from(text)

test('each of the procedures asked for most has its own form, all others the generic one', async () => {
  const forms = await load()
  const own =
    '1.001193 1.000656 1.000894 1.004873 2.000635 2.000815 1.004222 1.004194 1.001612 1.014027 1.001699 1.013225'.split(
      ' ',
    )
  for (const code of own) expect(forms.forProcedure(code, day('2026-11-22')).isGeneric, code).toBe(false)
  expect(forms.forProcedure('2.000884', day('2026-11-22'))).toMatchObject({ id: 'generic', isGeneric: true })
})

test('a new version rules from its first day; what was begun before goes on under its own', async () => {
  await edit('birth', ({ versions }) => {
    const [first] = versions
    versions.push({ ...first!, version: 2, from: '2026-12-01', pages: first!.pages.slice(0, 2) })
  })
  const forms = await load()
  const on = (text: string) => forms.forProcedure('1.001193', day(text)).version
  expect([on('2020-01-01').version, on('2026-11-30').version, on('2026-12-01').version]).toEqual([1, 1, 2])
  expect(forms.pinned('birth', 1)?.version.pages.length).toBeGreaterThan(2)
  expect(forms.pinned('birth', 2)?.version.pages).toHaveLength(2)
  expect(forms.pinned('birth', 3)).toBeUndefined()
})

test('a house with faulty forms does not open, and says which', async () => {
  await edit('death', (form) => form.procedures.push('1.001193'))
  await expect(load()).rejects.toThrow(/1\.001193 has a form already/)
  await edit('death', (form) => Object.assign(form, { procedures: [] }))
  await expect(load()).rejects.toThrow(/exactly one form/)
  await edit('death', (form) => Object.assign(form.versions[0]!.pages[0]!.fields[0]!, { type: 'poem' }))
  await expect(load()).rejects.toThrow(/forms\/death\.json: versions\.0\.pages\.0\.fields\.0/)
})
