import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHouse, deskHouse, longName } from './desk-house.ts'

let it: DeskHouse
beforeAll(async () => {
  it = await deskHouse('certification')
})
afterAll(() => it.close())

/** Tab after Tab until the keyboard is there, as somebody without a mouse goes. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  const isThere = () => page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector)
  for (let n = 0; n < most && !(await isThere()); n++) await page.keyboard.press('Tab')
  expect(await isThere(), selector).toBe(true)
}

test('three copies of a five-page diploma: received, signed, numbered and printed, by keyboard alone', async () => {
  const clerk = await it.officer('tiepnhan')
  await clerk.goto(`${it.url}/desk/certification/new`)
  await it.look(clerk, 'receive', { narrow: true })
  // The first field has the focus already.
  await clerk.keyboard.type('Bằng tốt nghiệp đại học')
  await tabTo(clerk, '[name="pages-1"]')
  await clerk.keyboard.type('5')
  await tabTo(clerk, '[name="copies-1"]')
  await clerk.keyboard.type('3')
  expect(await clerk.textContent('#fee-now')).toBe('21.000 đồng')
  await tabTo(clerk, '[name=fullName]')
  await clerk.keyboard.type(longName)
  for (const box of ['compared', 'paid']) {
    await tabTo(clerk, `[name=${box}]`)
    await clerk.keyboard.press('Space')
  }
  await clerk.keyboard.press('Enter')
  await clerk.waitForURL(/done=/)
  expect(await clerk.textContent('main')).toContain('Phí: 21.000 đồng')

  const chair = await it.officer('chutich')
  await chair.goto(`${it.url}/desk/certification`)
  await it.look(chair, 'to-sign')
  await tabTo(chair, '.certify-sign button')
  await chair.keyboard.press('Enter')
  await chair.waitForURL(/numbers=1/)

  await clerk.goto(`${it.url}/desk/certification/books/BS/2026`)
  expect(await clerk.textContent('main')).toContain('01/2026-SCT/BS')
  const link = clerk.locator('a', { hasText: /^H26/ }).first()
  await clerk.goto(new URL((await link.getAttribute('href'))!, it.url).href)
  await it.look(clerk, 'dossier')
  const words = await it.form(clerk, /In lời chứng/)
  expect(words).toContain('CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH')
  expect(words).toMatch(/Số chứng thực:\s*01/)

  // A figure leads to the rows it counts, and a menu opens by the keyboard and closes by Escape.
  await chair.goto(`${it.url}/desk/certification/statistics`)
  await it.look(chair, 'figures', { narrow: true })
  await chair.getByRole('link', { name: '21.000 đồng' }).last().click()
  await chair.waitForURL(/statistics\/(fees|taken)/)
  await it.look(chair, 'rows')
  expect(await chair.locator('tbody tr').count()).toBe(1)
  await tabTo(chair, '.band-menu summary')
  await chair.keyboard.press('Enter')
  expect(await chair.locator('.band-menu[open] a').count()).toBeGreaterThan(1)
  await chair.keyboard.press('Escape')
  expect(await chair.locator('.band-menu[open]').count()).toBe(0)
})
