import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkAnswers, type Typed } from '#modules/forms'
import { root } from '#platform/config'
import { expectAccessible } from '../support/browser.ts'
import { filledIn } from '../support/forms.ts'
import { type DeskHouse, deskHouse } from './desk-house.ts'

/** Somebody files online by the form of the procedure; somebody else at the desk. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })
beforeAll(async () => {
  it = await deskHouse('filing')
})
afterAll(() => it.close())

const run = promisify(execFile)

async function start(phone: Page, procedure: string, language = ''): Promise<string> {
  await phone.goto(`${language}/file/${procedure}?place=cua-nam`)
  await phone.locator('main form button').first().click()
  await phone.waitForURL(/\/drafts\/[\w-]+\/form\/\w+$/)
  return /\/drafts\/([\w-]+)\//.exec(phone.url())![1]!
}

/** Fills in the boxes of the page that is open, whatever they are. */
async function fillPage(phone: Page, typed: Typed): Promise<void> {
  for (const [name, text] of Object.entries(typed)) {
    const boxes = phone.locator(`form[data-form] [name="${name}"]`)
    if ((await boxes.count()) === 0 || text === '') continue
    const kind = await boxes.first().evaluate((box) => (box as HTMLInputElement).type)
    if (kind === 'hidden' || !(await boxes.first().isVisible())) continue
    if (kind === 'radio' || kind === 'checkbox') {
      for (const value of text.split(',')) await phone.locator(`[name="${name}"][value="${value}"]`).check()
    } else if (kind === 'select-one') await boxes.selectOption(text)
    else await boxes.fill(text)
  }
}

async function next(phone: Page): Promise<void> {
  await phone
    .getByRole('button', { name: /Lưu và tiếp tục/ })
    .last()
    .click()
  await phone.waitForLoadState()
}

const draftOf = async (token: string) => {
  const draft = await it.house.dossiers.getDraft(token)
  return { draft, ...it.house.dossiers.draftForm(draft) }
}

test.each([false, true])('a birth, from the first page to the slip (script: %s)', async (script) => {
  const phone = await it.page({ script })
  const token = await start(phone, '1.001193')
  const { version } = await draftOf(token)
  const typed = filledIn(version, it.house.forms.world(), {
    'child-name': 'Nguyễn Trần Bảo An',
    'self-name': 'Nguyễn Thị Ngọc Hà',
    relation: 'mother',
    'father-stated': 'yes',
  })

  // An empty page says what is missing, box by box, and leads there.
  await next(phone)
  expect(await phone.locator('.error-summary a').allTextContents()).toContain(
    'Họ, chữ đệm, tên: Hãy điền ô này.',
  )
  await it.look(phone, `faults-${script}`, { narrow: true })
  const seen: string[] = []
  for (let page = 0; page < 10 && /\/form\//.test(phone.url()); page++) {
    seen.push(/form\/([\w-]+)/.exec(phone.url())![1]!)
    await fillPage(phone, typed)
    await it.look(phone, `${seen.at(-1)}-${script}`)
    await next(phone)
  }
  expect(seen).toEqual(['you', 'child', 'certificate', 'mother', 'father', 'result'])
  expect(phone.url()).toMatch(/\/papers$/)
  // The declaration itself is no paper any more.
  expect(await phone.locator('#c1').count()).toBe(0)
  await phone.goto(`/drafts/${token}/check`)
  expect(await phone.locator('.error-summary').count()).toBe(0)
  await it.look(phone, `check-${script}`, { narrow: true })
  const pdf = await phone.request.get(`/drafts/${token}/declaration.pdf`)
  const words = await textOf(await pdf.body())
  expect(words).toContain('Nguyễn Trần Bảo An')
  expect(words).toContain('Bản nháp, chưa nộp')
  await phone.getByRole('button', { name: 'Nộp hồ sơ' }).click()
  await phone.waitForURL(/\/done$/)
  const [code, secret] = await phone.locator('.secrets dd').allTextContents()

  const dossier = await it.house.dossiers.follow(code!, secret!)
  expect(dossier.state.applicant).toMatchObject({
    fullName: 'Nguyễn Thị Ngọc Hà',
    onBehalfOf: 'Nguyễn Trần Bảo An',
    address: '12 ngõ 5, phố Trần Hưng Đạo, Phường Cửa Nam, Hà Nội',
  })
  const stored = it.house.dossiers.declarationOf(dossier)!
  const expected = checkAnswers(version, typed, it.house.forms.world()).values
  // The mother is who files: her answers stood there already, and were left so.
  expect(stored.answers).toEqual({ ...expected, 'mother-name': stored.answers['mother-name'] })
  await phone.goto('/my')
  const filed = await phone.request.get('/my/declaration.pdf')
  const paper = await textOf(await filed.body())
  expect(paper).toContain(code)
  expect(paper).not.toContain('Bản nháp')
  await phone.context().close()
})

test('half a form is found again by its link, at the first page that is not done', async () => {
  const phone = await it.page({ script: false })
  const token = await start(phone, '1.000656')
  const { version } = await draftOf(token)
  const typed = filledIn(version, it.house.forms.world())
  await fillPage(phone, typed)
  await next(phone)
  await phone.locator('[name="deceased-name"]').fill('Trần Văn')
  await next(phone)
  expect(await phone.locator('.error-summary').count()).toBe(1)
  await phone.context().close()

  const other = await it.page({ script: false })
  await other.goto(`/drafts/${token}`)
  expect(other.url()).toMatch(/form\/deceased$/)
  expect(await other.locator('[name="deceased-name"]').inputValue()).toBe('Trần Văn')
  await other.context().close()
})

test('with a script: what is typed is saved, faults come and go, questions follow the answers', async () => {
  const phone = await it.page()
  const token = await start(phone, '1.004873')
  await phone.locator('[name="self-phone"]').fill('12')
  await phone.locator('[name="self-email"]').focus()
  await phone.locator('#self-phone-error').waitFor()
  await phone.locator('[name="self-phone"]').fill('0912 345 678')
  expect(await phone.locator('#self-phone-error').count()).toBe(0)
  await phone.locator('[data-save-line]', { hasText: /Đã lưu lúc \d\d:\d\d/ }).waitFor()
  expect((await draftOf(token)).draft.answers.form.typed).toMatchObject({ 'self-phone': '0912 345 678' })

  await phone.goto(`/drafts/${token}/form/result`)
  await phone.goto(`/drafts/${token}/form/you`)
  expect(await phone.locator('[name="self-phone"]').inputValue()).toBe('0912 345 678')
  // “Other” asks what, and only then.
  expect(await phone.locator('[name="self-ethnicity.other"]').isVisible()).toBe(false)
  await phone.locator('[name="self-ethnicity"]').selectOption('other')
  expect(await phone.locator('[name="self-ethnicity.other"]').isVisible()).toBe(true)
  await phone.context().close()
})

test.each([false, true])('repeated parts are added and removed (script: %s)', async (script) => {
  const phone = await it.page({ script })
  const token = await start(phone, '2.000815')
  await phone.goto(`/drafts/${token}/form/papers-to-certify`)
  await phone.locator('[name="documents.0.name"]').fill('Bằng đại học')
  await phone.locator('button[name=add]').click()
  await phone.locator('[name="documents.1.name"]').fill('Giấy khai sinh')
  await phone.locator('button[name=remove]').first().click()
  await vi.waitFor(async () =>
    expect(await phone.locator('[name="documents.0.name"]').inputValue()).toBe('Giấy khai sinh'),
  )
  expect(await phone.locator('.group-item').count()).toBe(1)
  await expectAccessible(phone, it)
  await phone.context().close()
})

test('answers of an earlier dossier are taken over by code and secret, and say where they are from', async () => {
  const slip = await it.filed()
  const phone = await it.page({ script: false })
  const token = await start(phone, '2.000635')
  const offer = phone.locator('details', { hasText: 'Đã từng nộp hồ sơ?' })
  await offer.locator('summary').click()
  await offer.locator('[name=code]').fill(slip.code)
  await offer.locator('[name=secret]').fill('AAAAA-AAAAA')
  await offer.locator('button').click()
  await phone.getByText('Mã hồ sơ hoặc mã bí mật không đúng').first().waitFor()
  await phone.locator('[name=secret]').fill(slip.secret)
  await phone.getByRole('button', { name: 'Xem thông tin đã khai' }).click()
  // Looked through first: nothing is filled in before it was chosen.
  await phone.getByText(`Hồ sơ ${slip.code}`).first().waitFor()
  expect((await draftOf(token)).draft.answers.form.typed).toEqual({})
  await it.look(phone, 'known', { narrow: true })
  await phone.locator('[name=take][value=self-id-number]').uncheck()
  await phone.getByRole('button', { name: 'Điền những mục đã chọn' }).click()
  await phone.getByText(/Đã điền sẵn \d+ mục/).waitFor()
  expect(await phone.locator('[name="self-phone"]').inputValue()).toBe('0912345678')
  await phone.getByText(`Lấy từ hồ sơ ${slip.code}`).first().waitFor()
  await it.look(phone, 'reused', { narrow: true })
  expect((await draftOf(token)).draft.answers.form.from).toMatchObject({ 'self-name': slip.code })
  expect((await draftOf(token)).draft.answers.form.typed['self-id-number'] ?? '').toBe('')
  await phone.context().close()
})

test('a number that does not fit its holder warns and is kept', async () => {
  const phone = await it.page({ script: false })
  const token = await start(phone, '1.000894')
  await fillPage(phone, { 'self-id-number': '001190000001', 'self-birth-year': '1985', 'self-sex': 'male' })
  await fillPage(phone, { 'self-birth-day': '1', 'self-birth-month': '2' })
  await next(phone)
  await phone.getByText('Số định danh cho năm sinh 1990').waitFor()
  expect((await draftOf(token)).draft.answers.form.typed['self-id-number']).toBe('001190000001')
  await phone.context().close()
})

test('hostile pages are refused or kept as text, never an error', async () => {
  const started = await it.api('POST', '/api/v1/places/cua-nam/drafts', {
    body: { procedureCode: '1.001612' },
  })
  const { token } = started.body
  const post = async (payload: string, type = 'application/x-www-form-urlencoded') => {
    const url = `/drafts/${token}/form/lines`
    const headers = { host: 'localhost', 'content-type': type, origin: 'http://localhost' }
    return (await it.house.server.inject({ method: 'POST', url, headers, payload })).statusCode
  }
  const big = 'ẳ'.repeat(200_000)
  expect(await post(new URLSearchParams({ 'lines.0.name': big.slice(0, 60_000) }).toString())).toBe(400)
  expect(await post(new URLSearchParams({ 'lines.0.name': big }).toString())).toBe(413)
  expect(await post('lines.count=999999999&lines.0.name=%3Cscript%3Ealert(1)%3C/script%3E')).toBe(400)
  expect(await post('__proto__=x&constructor=y&toString=z&capital=__proto__&lines[0][name]=x')).toBe(400)
  expect(await post('add=__proto__')).toBe(400)
  expect(await post('remove=lines.99999')).toBe(303)
  expect(await post('lines.0.name=%00%ED%A0%80')).toBe(400)
  const put = (body: unknown) => it.api('PUT', `/api/v1/drafts/${token}`, { body })
  expect((await put({ capital: 5 })).status).toBe(400)
  expect((await put({ capital: { a: 1 } })).status).toBe(400)
  expect((await put([])).status).toBe(400)
  expect((await put({ 'no-such-question': 'x', __proto__: 'y' })).status).toBe(204)
  const kept = (await draftOf(token)).draft.answers.form.typed
  expect(Object.keys(kept)).not.toContain('no-such-question')
  const page = await it.house.server.inject({
    url: `/drafts/${token}/form/lines`,
    headers: { host: 'localhost' },
  })
  expect(page.statusCode).toBe(200)
  expect(page.body).not.toContain('<script>alert')
})

test('a declaration filled in at the desk stands on the dossier, with its paper', async () => {
  const page = await it.officer('tiepnhan')
  await page.goto('/desk/receive?procedure=1.014027')
  const { version } = it.house.forms.forProcedure('1.014027', Temporal.PlainDate.from('2026-11-18'))
  const typed = filledIn(version, it.house.forms.world(), { payment: 'bank', 'by-other': 'no' })
  await page.locator('#fullName').fill('Đặng Thị Mẫu Già')
  await page.locator('#declaration summary').click()
  await page.locator('[name=pension][value=no]').check()
  await page.locator('.submit-line button').click()
  // Begun is begun: what is missing is said, box by box, those of the person too.
  await page.locator('.error-summary').waitFor()
  expect(await page.locator('.error-summary a[href="#birthDate"]').count()).toBe(1)
  await it.look(page, 'desk-faults')
  await page.locator('[name="birthDate-day"]').fill('2')
  await page.locator('[name="birthDate-month"]').fill('9')
  await page.locator('[name="birthDate-year"]').fill('1950')
  await page.locator('[name=sex]').selectOption('female')
  await page.locator('#idNumber').fill('000150000001')
  // Twice: answers let further questions appear.
  for (const _ of [1, 2])
    for (const [name, text] of Object.entries({ ...typed, pension: 'no', allowance: 'no' })) {
      const box = page.locator(`#declaration [name="${name}"]`)
      if ((await box.count()) === 0 || !(await box.first().isVisible()) || text === '') continue
      const kind = await box.first().evaluate((it) => (it as HTMLInputElement).type)
      if (kind === 'radio' || kind === 'checkbox')
        await page.locator(`#declaration [name="${name}"][value="${text}"]`).check()
      else if (kind === 'select-one') await box.selectOption(text)
      else await box.fill(text)
    }
  await page.locator('.submit-line button').click()
  await page.waitForURL(/\/desk\/received\//)
  await page.getByRole('link', { name: /Mở hồ sơ/ }).click()
  await page.getByRole('heading', { name: version.title.vi }).waitFor()
  await it.look(page, 'desk-dossier')
  const words = await it.form(page, /In tờ khai/)
  expect(words).toContain('Đặng Thị Mẫu Già')
  expect(words).toContain('02/09/1950')

  // The next dossier of the same person is offered what they said, once they agreed; nothing is taken silently.
  await page.goto('/desk/receive?procedure=1.004194')
  await page.locator('#idNumber').fill('000150000001')
  await page.getByRole('button', { name: /Tra cứu/ }).click()
  const street = page.locator('[name="self-residence.street"]')
  await page.getByRole('button', { name: /Đã nói đồng ý/ }).click()
  await page
    .getByText(/H26\.00082/)
    .first()
    .waitFor()
  expect(await street.inputValue()).toBe('')
  await page.getByRole('button', { name: /Điền những mục đã chọn/ }).click()
  await expect.poll(() => street.inputValue(), { timeout: 20_000 }).toBe('phố Trần Hưng Đạo')
  await page.context().close()
})

test('the script of a page is small', async () => {
  const script = await readFile(join(root, 'build/assets/citizen.js'))
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(8192)
  expect(brotliCompressSync(script).length).toBeLessThan(8192)
})

async function textOf(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-filing-'))
  const file = join(folder, 'paper.pdf')
  await writeFile(file, pdf)
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  await rm(folder, { recursive: true })
  return stdout.normalize('NFC').replace(/\s+/g, ' ')
}
