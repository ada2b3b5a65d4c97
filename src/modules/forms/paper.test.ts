import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { root } from '#platform/config'
import { filledIn } from '../../../tests/support/forms.ts'
import { checkAnswers } from './check.ts'
import { editionsOfFiles } from './editions.fixture.ts'
import { allForms } from './forms.fixture.ts'
import { createForms, type Forms } from './forms.ts'
import type { FormVersion } from './schema.ts'
import { summary } from './summary.ts'

const run = promisify(execFile)
const wards = [{ name: 'Cửa Nam' }] as never[]
let forms: Forms
let folder: string
beforeAll(async () => {
  forms = await createForms({
    directory: join(root, 'forms'),
    editions: editionsOfFiles(),
    chosen: () => undefined,
    places: { wards, fullName: () => 'Phường Cửa Nam' },
    clock: manualClock('2026-11-22T02:00:00Z'),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-declaration-'))
})
afterAll(async () => {
  await forms.close()
  await rm(folder, { recursive: true, force: true })
})

async function read(form: FormVersion, more: { code?: string; given?: Record<string, string> } = {}) {
  const { values, faults } = checkAnswers(form, filledIn(form, forms.world(), more.given), forms.world())
  expect(faults).toEqual({})
  const pdf = await forms.render({
    form,
    answers: values,
    addressee: 'Ủy ban nhân dân phường Cửa Nam',
    locality: 'Hà Nội',
    on: Temporal.PlainDate.from('2026-11-22'),
    code: more.code,
  })
  const path = join(
    process.env.PAPERS ?? folder,
    `${form.title.vi.slice(0, 40).replaceAll(/[^\p{L}]+/gu, '-')}.pdf`,
  )
  await writeFile(path, pdf)
  const { stdout } = await run('pdftotext', ['-layout', path, '-'])
  return { values, text: stdout.normalize('NFC').replace(/\s+/g, ' ') }
}

test.each(await allForms())('$name is filled in by a person and can be read on paper', async ({ form }) => {
  const { text } = await read(form, { code: 'H26.00082-261122-0001' })
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(text).toContain('ngày 22 tháng 11 năm 2026')
  expect(text).toContain('H26.00082-261122-0001')
  expect(text).not.toContain('BẢN NHÁP')
  const words = form.title.vi.toLocaleUpperCase('vi').split(' ').slice(0, 3).join(' ')
  expect(text).toContain(words)
  // Each answer in words stands on the paper, in pieces where a column is narrow.
  const checked = checkAnswers(form, filledIn(form, forms.world()), forms.world())
  const lines = summary(form, checked, 'vi').flatMap((page) => page.lines)
  expect(lines.length).toBeGreaterThan(5)
  const declared = new Set(
    form.pages
      .flatMap((page) => page.fields)
      .filter(({ type }) => type === 'declaration')
      .map(({ id }) => id),
  )
  for (const { answer, path } of lines) {
    if (!answer || declared.has(path)) continue
    for (const word of answer.split(/\s+/)) expect(text, path).toContain(word)
  }
})

test('a draft says so across the page, and what is typed is text and nothing else', async () => {
  const { version } = forms.forProcedure('0.000000', Temporal.PlainDate.from('2026-11-22'))
  const wish = '#import "x.typ": * $a_1$ *đậm* <b>x</b> \\ @ref [một] `mã`'
  const { text } = await read(version, { given: { wish } })
  expect(text.replace(/\s/g, '')).toContain('Bảnnháp,chưanộp')
  expect(text.replace(/\s/g, '')).toContain(wish.replace(/\s/g, ''))
})
