import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { languages } from '#platform/text'
import { openWard, type Ward } from '../page-permissions/ward.ts'
import { expectNoFaults } from '../support/browser.ts'
import { type DeskHouse, deskHouse } from './desk-house.ts'

/**
 * Pages with something on them, in the three languages: nothing is wider than the screen, axe finds nothing. axe takes
 * most of the time: it looks at each page in one language, the next page in the next one.
 */
vi.setConfig({ testTimeout: 120_000 })
let it: DeskHouse
let ward: Ward
beforeAll(async () => {
  it = await deskHouse('new-pages', { mail: true })
  ward = await openWard(it, 'cua-nam', 'ba-dinh')
})
afterAll(() => it.close())

/** @param addressIn of the page in a language */
async function inAllLanguages(
  page: Page,
  addresses: string[],
  addressIn: (it: string, language: string) => string,
) {
  for (const [n, address] of addresses.entries())
    for (const [l, language] of languages.entries()) {
      const answer = await page.goto(`${it.url}${addressIn(address, language)}`)
      expect(answer!.status(), page.url()).toBe(200)
      const html = page.locator('html')
      expect(await html.getAttribute('lang'), page.url()).toBe(language)
      expect(await html.getAttribute('dir'), page.url()).toBe(language === 'ar' ? 'rtl' : 'ltr')
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, page.url()).toBeLessThanOrEqual(0)
      if (n % languages.length === l) await expectNoFaults(page)
    }
}
const atDesk = (address: string, language: string) =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
const ofCitizens = (address: string, language: string) =>
  language === 'vi' ? address : `/${language}${address}`

test('the desk: certificates, certification, mandates, the post, what is begun in the editor, work that failed', async () => {
  const signer = await ward.csr()
  const { id } = await ward.mandate()
  await ward.dossier('posted')
  await ward.paper()
  await ward.certification('numbered')
  await ward.lostJob()
  const holder = `/desk/certificates/${encodeURIComponent(signer.holder!)}`
  const page = await it.officer('lanhdao')
  // 200 % on a small screen: what is wider scrolls by itself.
  await page.setViewportSize({ width: 640, height: 400 })
  await inAllLanguages(
    page,
    [
      '/desk/certificates',
      holder,
      `${holder}/register?from=csr&id=${signer.id}`,
      '/desk/certification/books/BS/2026',
    ],
    atDesk,
  )
  const as = async (username: string) => {
    const value = (await it.signIn(username)).replace('session=', '')
    await page.context().addCookies([{ name: 'session', value, url: it.url }])
  }
  await as('tiepnhan.cua-nam')
  await inAllLanguages(page, [`/desk/dossiers/${id}/mandates`, '/desk/post', '/desk/post/list'], atDesk)
  await as('bientap.ha-noi')
  await inAllLanguages(page, ['/desk/procedures/new'], atDesk)
  await as('dieuhanh.ha-noi')
  await inAllLanguages(page, ['/desk/jobs', '/operations'], atDesk)
})

test('citizens: their papers, letters and helpers, what a helper sees, a signed file', async () => {
  const { slip, acting } = await ward.mandate()
  const signed = await ward.signedFile()
  const phone = await it.page()
  const open = async (address: string, { code, secret }: { code: string; secret: string }) => {
    await phone.goto(address)
    await phone.locator('main [name=code]').fill(code)
    await phone.locator('main [name=secret]').fill(secret)
    await Promise.all([phone.waitForEvent('load'), phone.locator('main button[type=submit]').click()])
  }
  await open('/follow', slip)
  await open('/acting', acting!)
  await inAllLanguages(
    phone,
    ['/my/papers', '/my/letters', '/my/helpers', '/acting/dossiers', '/verify', `/verify/${signed.id}`],
    ofCitizens,
  )
})
