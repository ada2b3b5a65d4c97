import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { languages } from '#platform/text'
import { onePixel, openWard, type Ward } from '../page-permissions/ward.ts'
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

test('reports: sending one, following it, what was published; the desk’s list and one report', async () => {
  const { report } = await ward.report('answered')
  const leader = await it.contextOf('lanhdao.cua-nam')
  const { feedback } = it.house
  const words = { title: 'Đợi lâu ở quầy 3', words: 'Một người đợi hai giờ.', answer: 'Đã sửa máy gọi số.' }
  await feedback.act(leader, report!, { type: 'publish', data: words })
  const [asked, answered] = [await ward.report('waiting'), await ward.report('answered')]
  const linkOf = ({ door }: typeof asked) => `/feedback/my/${door!.code}/${door!.secret}`
  await inAllLanguages(
    await it.page(),
    ['/feedback', linkOf(asked), linkOf(answered), '/feedback/published', '/feedback/find'],
    ofCitizens,
  )
  const page = await it.officer('lanhdao')
  await page.setViewportSize({ width: 640, height: 400 })
  const filed = await ward.report('filed')
  const pages = [
    '/desk/feedback/new',
    '/desk/feedback?shown=all',
    `/desk/feedback/${filed.report}`,
    `/desk/feedback/${answered.report}`,
  ]
  await inAllLanguages(page, pages, atDesk)
})

/** One's own report shows its one photo, once it was looked at and drawn. */
async function shownAsPicture(phone: Page): Promise<void> {
  const drawn = async () => {
    await it.house.documents.work()
    await phone.reload()
    return phone.locator('.files li img').count()
  }
  await expect.poll(drawn, { timeout: 30_000 }).toBe(1)
}

test('with a script a photo is sent as soon as it is chosen; the tick taken away, it is not sent along', async () => {
  const phone = await it.page({ viewport: { width: 390, height: 844 } })
  await phone.goto(`${it.url}/en/feedback?ward=cua-nam`)
  await phone.check('#kind')
  await phone.fill('#words', 'Rubbish in front of the market for weeks.')
  const other = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const photos = [
    { name: 'one.png', mimeType: 'image/png', buffer: onePixel },
    { name: 'two.png', mimeType: 'image/png', buffer: other },
  ]
  await phone.setInputFiles('#photos', photos)
  await expect.poll(() => phone.locator('input[name=photo]').count(), { timeout: 30_000 }).toBe(2)
  await phone.locator('input[name=photo]').first().uncheck()
  await phone.getByRole('button', { name: 'Send the report' }).click()
  await phone.waitForURL(/\/en\/feedback\/my\/PA-/)
  const [code, secret] = phone.url().split('/').slice(-2)
  const { feedback, access } = it.house
  const { id } = await feedback.follow(code!, secret!)
  const sender = feedback.senderContext(access.contextOf(undefined, 'en'), code!, secret!)
  expect(await feedback.photos(sender, id)).toMatchObject([{ name: 'two.png' }])
  await shownAsPicture(phone)
  await expectNoFaults(phone)
})

test('at the counter: written down, read back, corrected, saved; the slip opens the report', async () => {
  const page = await it.officer('tiepnhan')
  await page.goto(`${it.url}/desk/feedback/new?lang=en`)
  await page.getByLabel('Something seen outside').check()
  await page.fill('#words', 'She says the lamp in front of lane 5 is broken.')
  await page.getByRole('button', { name: 'Read it back' }).click()
  await page.getByText('the lamp in front of lane 5').waitFor()
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Correct it' }).click()
  await page.fill('#words', 'She says the lamp in front of lane 7 is broken.')
  await page.getByRole('button', { name: 'Read it back' }).click()
  await page.getByText('the lamp in front of lane 7').waitFor()
  await page.getByRole('button', { name: 'save it' }).click()
  const slip = page.locator('.receipt')
  await slip.waitFor()
  await expectNoFaults(page)
  const [code, secret] = await slip.locator('.code').allTextContents()
  const { state } = await it.house.feedback.follow(code!, secret!)
  expect(state).toMatchObject({
    channel: 'counter',
    words: 'She says the lamp in front of lane 7 is broken.',
  })
  const sheet = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))
  expect(sheet.getPageCount()).toBe(1)
})

test('a phone without JavaScript: reports, is told what is missing, answers what is asked, rates', async () => {
  const context = await it.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  })
  const phone = await context.newPage()
  const send = () => phone.locator('main form[method=post] button').click()
  await phone.goto(`${it.url}/en/feedback`)
  await send()
  await phone.locator('#errors').waitFor()
  expect(await phone.locator('#errors a').count()).toBe(3)
  await phone.check('#kind')
  await phone.selectOption('#place', 'cua-nam')
  await phone.fill('#words', 'I waited two hours at counter 3 and nobody called me.')
  const photo = { name: 'queue.png', mimeType: 'image/png', buffer: onePixel }
  await phone.setInputFiles('#photos', [
    photo,
    { ...photo, name: 'bad.png', buffer: Buffer.from('no picture') },
  ])
  await send()
  // Which one and why; nothing that was typed is lost, nor the photo that is good.
  await phone.locator('#photos-error').getByText('bad.png').waitFor()
  expect(await phone.inputValue('#words')).toContain('two hours')
  expect(await phone.isChecked('#kind')).toBe(true)
  expect(await phone.locator('input[name=photo]:checked').count()).toBe(1)
  await send()
  await phone.waitForURL(/\/en\/feedback\/my\/PA-/)
  await shownAsPicture(phone)
  const [code, secret] = phone.url().split('/').slice(-2)
  const { feedback } = it.house
  const { id } = await feedback.follow(code!, secret!)
  const leader = await it.contextOf('lanhdao.cua-nam')
  await feedback.act(leader, id, { type: 'receive', data: { level: 'normal' } })
  await feedback.act(leader, id, { type: 'ask', data: { question: 'At what time?' } })
  // By what was written down, not by the link.
  await phone.goto(`${it.url}/en/feedback/find`)
  await phone.fill('#code', code!)
  await phone.fill('#secret', secret!.toLowerCase())
  await send()
  await phone.fill('#words', 'About nine')
  await send()
  await phone
    .getByText('Being dealt with')
    .or(phone.getByText('Taken on', { exact: true }))
    .first()
    .waitFor()
  await feedback.act(leader, id, { type: 'answer', data: { words: 'The machine was mended.' } })
  await phone.reload()
  await phone.getByText('The machine was mended.').waitFor()
  await phone.getByLabel('Not satisfied').check()
  await phone.fill('#reason', 'Nobody apologised')
  await send()
  await phone.getByText('Thank you for your rating.').waitFor()
  expect((await feedback.follow(code!, secret!)).state.rating).toMatchObject({ rating: 1 })
  await context.close()
})
