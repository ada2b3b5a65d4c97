import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#platform/config'
import { fillForm } from '../forms/index.ts'
import { samples } from '../forms/samples.fixture.ts'
import { createTypst } from '../typst.ts'
import { doubtsAbout, measure } from './measure.ts'

/** A printed page, as a scanner at 200 dots an inch would see it. */
let page: Buffer
const [width, height] = [1654, 2339]
const folder = mkdtempSync(join(tmpdir(), 'motcua-measure-'))
beforeAll(async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const typst = createTypst({
    log,
    formsDir: join(root, 'src/modules/documents/forms'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  writeFileSync(join(folder, 'page.pdf'), await typst.render(fillForm('01', samples['01'])))
  await typst.close()
  const args = ['-png', '-r', '200', '-singlefile', join(folder, 'page.pdf'), join(folder, 'page')]
  execFileSync('pdftoppm', args)
  page = await sharp(readFileSync(join(folder, 'page.png')))
    .greyscale()
    .png()
    .toBuffer()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function doubts(change: (it: ReturnType<typeof sharp>) => ReturnType<typeof sharp>) {
  const changed = await change(sharp(page)).png().toBuffer()
  const original = await sharp(changed).metadata()
  const { data, info } = await sharp(changed)
    .resize(1200, 1200, { fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return doubtsAbout(measure({ width: info.width, height: info.height, grey: data }, original))
}

describe('a page people read without effort gives no doubt', () => {
  test('as it was scanned', async () => expect(await doubts((it) => it)).toEqual([]))
  test('a little soft', async () => expect(await doubts((it) => it.blur(1))).toEqual([]))
  test('in the evening', async () => expect(await doubts((it) => it.linear(0.5, 0))).toEqual([]))
  test('printed with little ink', async () => expect(await doubts((it) => it.linear(0.4, 150))).toEqual([]))
  test('at 100 dots an inch', async () => expect(await doubts((it) => it.resize(827))).toEqual([]))
  test('as a photo of a page on a dark table', async () => {
    const side = { top: 200, bottom: 200, left: 200, right: 200, background: '#543' }
    expect(await doubts((it) => it.extend(side))).toEqual([])
  })
})

describe('what makes it hard is named', () => {
  test.each([3, 4, 6, 8])('blurred by %i pixels', async (by) =>
    expect(await doubts((it) => it.blur(by))).toEqual(['blurred']),
  )
  test.each([0.3, 0.2])('in the dark (%f of the light)', async (light) =>
    expect(await doubts((it) => it.linear(light, 0))).toEqual(['dark']),
  )
  test('bleached', async () => expect(await doubts((it) => it.linear(0.1, 225))).toEqual(['faint']))
  test.each([600, 400])('%i pixels across', async (across) =>
    expect(await doubts((it) => it.resize(across))).toEqual(['small']),
  )
  test('a page of which the left is missing', async () => {
    const part = { left: Math.round(width * 0.2), top: 0, width: Math.round(width * 0.8), height }
    expect(await doubts((it) => it.extract(part))).toEqual(['cut'])
  })
})

test('a picture of nothing has no figures that are no numbers', () => {
  for (const value of [0, 128, 255]) {
    const it = measure(
      { width: 100, height: 100, grey: new Uint8Array(10_000).fill(value) },
      { width: 100, height: 100 },
    )
    expect(Object.values(it).every(Number.isFinite)).toBe(true)
  }
  expect(measure({ width: 1, height: 1, grey: new Uint8Array(1) }, { width: 1, height: 1 }).cut).toBe(0)
})
