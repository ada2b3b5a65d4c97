import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { samplePassword } from '../../src/sample.ts'
import { type BrowserHouse, browserHouse, expectAccessible } from '../support/browser.ts'

/** A sheet before a camera, and a scanner beside a counter. */
vi.setConfig({ testTimeout: 60_000 })
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-papers-'))
const scans = join(folder, 'scans')
let it: BrowserHouse
beforeAll(async () => {
  mkdirSync(join(scans, 'cua-nam', '1'), { recursive: true })
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  it = await browserHouse({ scans }, [...camera, `--use-file-for-fake-video-capture=${film()}`])
})
afterAll(async () => {
  await it.close()
  rmSync(folder, { recursive: true, force: true })
})

const sheet = [
  [140, 60],
  [520, 90],
  [490, 430],
  [110, 400],
] as const

/** What the camera sees, as Chromium takes it from a file: a bright sheet on a dark table. */
function film(): string {
  const [width, height] = [640, 480]
  const light = Buffer.alloc(width * height, 50)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isSheet = sheet.every(([ax, ay], at) => {
        const [bx, by] = sheet[(at + 1) % 4]!
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0
      })
      if (isSheet) light[y * width + x] = 225
    }
  const path = join(folder, 'camera.y4m')
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(
    path,
    Buffer.concat([head, Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]),
  )
  return path
}

test('a page is photographed with its edges found; a scan shows by itself and goes to its paper', async () => {
  const phone = await it.page()
  const sizes: number[] = []
  phone.on('response', async (answer) => {
    if (answer.url().includes('citizen-camera')) sizes.push(gzipSync(await answer.body()).length)
  })
  const { token } = await it.house.dossiers.startDraft(it.house.access.contextOf(undefined, 'vi'), {
    ...{ place: 'cua-nam', procedureCode: '1.001193', language: 'vi' },
  })
  await phone.goto(`/drafts/${token}/papers`)
  expect(sizes).toEqual([])
  await phone.locator('button:has-text("Chụp bằng máy ảnh"):visible').first().click()
  await phone.locator('.camera video').waitFor()
  await phone.locator('.camera-buttons button').first().click()
  await expectAccessible(phone, it)
  const shape = (await phone.locator('.camera polygon').getAttribute('points')) ?? ''
  const corners = shape.split(' ').map((pair) => pair.split(',').map(Number))
  for (const [n, [x = 0, y = 0]] of corners.entries())
    expect(Math.hypot(x - sheet[n]![0], y - sheet[n]![1])).toBeLessThan(0.02 * Math.hypot(640, 480))
  await phone.locator('.camera-corner').first().press('ArrowRight')
  expect(await phone.locator('.camera polygon').getAttribute('points')).not.toBe(shape)
  await phone.getByRole('button', { name: 'Xong', exact: true }).click()
  await phone.locator('.files li').waitFor()
  expect(sizes.every((bytes) => bytes < 12_000)).toBe(true)
  expect(sizes).toHaveLength(1)
  const { answers } = await it.house.dossiers.getDraft(token)
  expect(Object.values(answers.files ?? {}).flat()).toMatchObject([{ name: 'trang-1.jpg' }])

  const desk = await it.page({ viewport: { width: 1280, height: 900 } })
  await desk.goto('/desk/sign-in')
  await desk.fill('[name=sign-in-username]', 'tiepnhan.cua-nam')
  await desk.fill('[name=sign-in-password]', samplePassword)
  await desk.getByRole('button', { name: 'Đăng nhập' }).click()
  await desk.waitForURL('**/desk')
  const opened = await it.house.dossiers.receive(await it.contextOf('tiepnhan.cua-nam'), {
    ...{ place: 'cua-nam', procedureCode: '1.001193', channel: 'counter', components: [], request: '' },
    ...{ applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '001190000777' }, returnBy: 'counter' },
  })
  await desk.goto(`/desk/dossiers/${opened.id}`)
  const picture = sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } })
  writeFileSync(join(scans, 'cua-nam', '1', 'quet.png'), await picture.png().toBuffer())
  const folderOfScans = it.house.documents.scanFolder!
  await folderOfScans.takeDue()
  it.clock.advance({ seconds: 3 })
  expect(await folderOfScans.takeDue()).toBe(1)
  await desk.locator('.tray-put select').selectOption('c2')
  await desk.locator('.tray-put button').click()
  await desk.locator('#paper-c2 .files li').waitFor()
  for (const summary of await desk.locator('.arrange > summary').all()) await summary.click()
  await expectAccessible(desk, it)
  await desk.goto(`/desk/dossiers/${opened.id}/store`)
  await expectAccessible(desk, it)
  await desk.getByRole('checkbox').check()
  await desk.locator('form.panel button').click()
  await desk.getByText('Kho chưa có giấy tờ nào.').waitFor()
  await desk.goto('/desk/scans')
  await expectAccessible(desk, it)
})
