import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { samplePassword } from '../../src/sample.ts'
import { filledIn } from '../support/forms.ts'
import { type DeskHouse, deskHouse, faultsOn, textOf } from './desk-house.ts'

/**
 * A city officer changes a procedure and a form without a line of script, a second one publishes, and everybody else goes
 * on under what they began with.
 */
let it: DeskHouse
vi.setConfig({ testTimeout: 120_000 })
const code = '1.000656'

beforeAll(async () => {
  it = await deskHouse('editor')
})
afterAll(() => it.close())

/** Anew each time: days go by, and a session would have ended. */
async function signedIn(name: string): Promise<Page> {
  const page = await it.page({ script: false, viewport: { width: 1280, height: 900 } })
  const { token } = await it.house.access.signIn({ username: name, password: samplePassword })
  await page.context().addCookies([{ name: 'session', value: token, url: it.url }])
  return page
}
/** At the counter of Cửa Nam. */
async function received() {
  const clerk = await it.contextOf('tiepnhan.cua-nam')
  return it.house.dossiers.receive(
    { ...clerk, key: randomUUID() },
    {
      ...{ place: it.house.places.get('cua-nam').code, procedureCode: code, channel: 'counter' },
      applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '001190000001' },
      ...{ components: [], request: '', returnBy: 'counter' },
    },
  )
}
const press = (page: Page, name: string | RegExp) =>
  Promise.all([
    page.waitForEvent('load'),
    page.locator('main').getByRole('button', { name, exact: true }).last().click(),
  ])
const box = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const at = (page: Page, part: string) => page.goto(`/desk/procedures/${code}/edit?part=${part}`)

async function announce(page: Page, day: number): Promise<void> {
  await box(page, 'from-day').fill(String(day))
  for (const language of ['vi', 'en', 'ar'])
    await box(page, `why-${language}`).fill('Theo nghị quyết mới của thành phố')
  await box(page, 'ground').fill('Quyết định 1234/QĐ-UBND ngày 18/11/2026')
  for (const [part, value] of Object.entries({ day: '18', month: '11', year: '2026' }))
    await box(page, `decided-${part}`).fill(value)
}
const guide = async (path = `/procedures/${code}`) => {
  const { body } = await it.house.server.inject({ url: path, headers: { host: 'localhost' } })
  return body
}
const words = (name: string) => ({
  [`${name}.vi`]: 'Giấy xác nhận mới',
  [`${name}.en`]: 'New paper',
  [`${name}.ar`]: 'ورقة',
})

test('fee, a paper and a step: written, compared, published by another, and it holds from its day', async () => {
  const early = await received()
  const writer = await signedIn('bientap.ha-noi')

  await at(writer, 'fee')
  await box(writer, 'fee.amount').fill('tám nghìn')
  await press(writer, 'Lưu bản nháp')
  expect(await faultsOn(writer)).toEqual(['Hãy ghi một số nguyên.'])
  // Nothing typed is lost.
  expect(await box(writer, 'fee.amount').inputValue()).toBe('tám nghìn')
  await box(writer, 'fee.amount').fill('9.000')
  await press(writer, 'Lưu bản nháp')

  await at(writer, 'papers')
  await press(writer, 'Thêm: Giấy tờ')
  const place = 'components.6'
  for (const [name, text] of Object.entries(words(`${place}.short`))) await box(writer, name).fill(text)
  await box(writer, `${place}.text.vi`).fill('Giấy xác nhận mới theo mẫu')
  await press(writer, 'Lưu bản nháp')
  expect(await textOf(writer)).toMatch(/Còn thiếu tiếng Anh, tiếng Ả Rập/)
  await writer.goto(`/desk/procedures/${code}/publish`)
  expect(await textOf(writer)).toContain('không có quyền công bố')
  await at(writer, 'papers')
  await writer.locator(`#components\\.6 summary`).click()
  await box(writer, `${place}.text.en`).fill('New paper, by its form')
  await box(writer, `${place}.text.ar`).fill('ورقة جديدة')
  await press(writer, 'Lưu bản nháp')

  await at(writer, 'time')
  await box(writer, 'time.amount').fill('3')
  await box(writer, 'time.unit').selectOption('working_day')
  await press(writer, 'Lưu bản nháp')
  await at(writer, 'route')
  await press(writer, 'Sửa các bước cho riêng thủ tục này')
  await writer.locator('#steps\\.2 summary').click()
  await box(writer, 'steps.2.share').fill('')
  await box(writer, 'steps.2.hours').fill('20')
  await press(writer, 'Lưu bản nháp')
  // 24 hours in all: the shares of the first step take all of it.
  expect(await textOf(writer)).toMatch(/dài hơn thời hạn 24 giờ/)
  await writer.locator('#steps\\.2 summary').click()
  await box(writer, 'steps.2.hours').fill('')
  await box(writer, 'steps.2.share').fill('40')
  await press(writer, 'Lưu bản nháp')
  expect(await textOf(writer)).not.toMatch(/dài hơn thời hạn/)

  const preview = await it.page({ script: false })
  await preview.context().addCookies(await writer.context().cookies())
  await preview.goto(`/procedures/${code}/draft`)
  expect(await textOf(preview)).toMatch(/Đây là bản nháp.*9\.000.*Giấy xác nhận mới/s)

  const publisher = await signedIn('dieuhanh.ha-noi')
  await publisher.goto(`/desk/procedures/${code}/publish`)
  const told = await textOf(publisher)
  expect(told).toMatch(/Mức thu, đồng.*để trống|Mức thu, đồng.*0 đồng.*9\.000 đồng/s)
  expect(told).toContain('1 hồ sơ đang giải quyết')
  await it.look(publisher, 'publish')
  await announce(publisher, 19)
  await press(publisher, 'Công bố')
  expect(await textOf(publisher)).toMatch(/Đã công bố bản 2.*sắp áp dụng/s)

  const holds = async () => {
    const page = await guide()
    return [page.includes('9.000'), page.includes('Giấy xác nhận mới')]
  }
  expect(await holds()).toEqual([false, false])
  it.clock.set('2026-11-18T16:59:00Z')
  expect(await holds()).toEqual([false, false])
  it.clock.set('2026-11-18T17:00:00Z')
  expect(await holds()).toEqual([true, true])

  it.clock.set('2026-11-19T02:00:00Z')
  const late = await received()
  const stateOf = async ({ code, secret }: { code: string; secret: string }) =>
    (await it.house.dossiers.follow(code, secret)).state
  expect((await stateOf(early)).procedure.version).toBe(1)
  expect((await stateOf(late)).procedure.version).toBe(2)
  expect((await stateOf(late)).route.map(({ hours }) => hours)).toEqual([14.5, 9.5])
  expect((await it.house.procedures.pinned(code, 1)).fee.amount).toBe(0)
})

test('two write in one part: the second sees what differs, keeps what was typed, and chooses', async () => {
  const [an, binh] = [await signedIn('bientap.ha-noi'), await signedIn('dieuhanh.ha-noi')]
  await at(an, 'legal')
  await at(binh, 'legal')
  await box(an, 'legalBasis').fill('Luật Hộ tịch 60/2014/QH13')
  await press(an, 'Lưu bản nháp')
  await box(binh, 'legalBasis').fill('Nghị định 123/2015/NĐ-CP')
  await press(binh, 'Lưu bản nháp')
  expect(await textOf(binh)).toMatch(/vừa sửa bản nháp này.*60\/2014.*123\/2015/s)
  expect(await box(binh, 'legalBasis').inputValue()).toContain('123/2015')
  await press(binh, 'Lưu bản của tôi cho phần này')
  await at(an, 'legal')
  expect(await box(an, 'legalBasis').inputValue()).toContain('123/2015')
  await press(an, 'Lấy lại lần sửa cuối')
  await at(an, 'legal')
  expect(await box(an, 'legalBasis').inputValue()).toContain('60/2014')
  await press(an, 'Bỏ bản nháp')
})

test('a question is added to a form with a condition, seen beside it, and asked from its day', async () => {
  const writer = await signedIn('bientap.ha-noi')
  const form = '/desk/forms/death/edit'
  await writer.goto(`${form}?part=page-you`)
  await press(writer, 'Thêm: Câu hỏi')
  const field = 'pages.0.fields.8'
  await box(writer, `${field}.label.vi`).fill('Bạn có cần bản sao không?')
  await box(writer, `${field}.label.en`).fill('Do you need copies?')
  await box(writer, `${field}.label.ar`).fill('هل تحتاج نسخًا؟')
  await box(writer, `${field}.type`).selectOption('yes-no')
  await box(writer, `${field}.when`).selectOption('is:self-sex:female')
  await press(writer, 'Lưu bản nháp')
  const preview = await writer.locator('.editor-phone').textContent()
  expect(preview).toMatch(/Chỉ điền khi “Giới tính” là “nữ”.*Bạn có cần bản sao không/s)
  await it.look(writer, 'form')

  // What another question relies on is not taken away.
  const sex = writer.getByRole('button', { name: 'Bỏ Giới tính' })
  await Promise.all([writer.waitForEvent('load'), sex.click()])
  expect(await textOf(writer)).toMatch(/những câu sau dựa vào câu này:.*“Bạn có cần bản sao không\?”/)

  await writer.goto('/desk/forms/death/try')
  await press(writer, 'Kiểm tra')
  expect((await faultsOn(writer)).length).toBeGreaterThan(0)

  const publisher = await signedIn('dieuhanh.ha-noi')
  await publisher.goto('/desk/forms/death/publish')
  expect(await textOf(publisher)).toContain('Bạn có cần bản sao không?')
  await announce(publisher, 21)
  await press(publisher, 'Công bố')
  const asks = (day: string) =>
    it.house.forms
      .forProcedure(code, Temporal.PlainDate.from(day))
      .version.pages[0]!.fields.some(({ label }) => label.en === 'Do you need copies?')
  expect([asks('2026-11-20'), asks('2026-11-21')]).toEqual([false, true])
  expect(it.house.forms.pinned('death', 1)!.version.pages[0]!.fields).toHaveLength(8)
})

test('who had begun goes on for 30 days, then moves on with what was typed', async () => {
  const { body } = await it.api('POST', '/api/v1/places/cua-nam/drafts', { body: { procedureCode: code } })
  const draftOf = () => it.house.dossiers.getDraft(body.token)
  const { version } = it.house.forms.pinned('death', 1)!
  await it.house.dossiers.saveDraft(body.token, filledIn(version, it.house.forms.world()))
  const seen = async () => {
    const draft = await draftOf()
    return [it.house.dossiers.draftForm(draft).version.version, draft.answers.form.version]
  }
  expect(await seen()).toEqual([1, 1])
  it.clock.set('2026-12-20T02:00:00Z')
  expect(await seen()).toEqual([1, 1])
  it.clock.set('2026-12-21T02:00:00Z')
  expect(await seen()).toEqual([2, 2])
  expect((await draftOf()).answers.form.typed['self-name']).toBeTruthy()
})

test('repealed: nobody begins any more, who began goes on, and the public page says what there is instead', async () => {
  const before = await received()
  const publisher = await signedIn('dieuhanh.ha-noi')
  await publisher.goto(`/desk/procedures/${code}/repeal`)
  await announce(publisher, 22)
  await box(publisher, 'from-month').fill('12')
  await box(publisher, 'from-year').fill('2026')
  await box(publisher, 'replacedBy').fill('9.999999')
  await press(publisher, 'Bãi bỏ')
  expect(await faultsOn(publisher)).toEqual(['Không có mục này.'])
  await box(publisher, 'replacedBy').fill('1.001193')
  await press(publisher, 'Bãi bỏ')
  expect(await textOf(publisher)).toContain('sẽ bãi bỏ từ 22/12/2026')
  expect(it.house.procedures.all.some((one) => one.code === code)).toBe(true)

  it.clock.set('2026-12-22T02:00:00Z')
  expect(it.house.procedures.all.some((one) => one.code === code)).toBe(false)
  expect(it.house.procedures.search('khai tử').some((hit) => hit.code === code)).toBe(false)
  const page = await guide()
  expect(page).toContain('đã bãi bỏ từ 22/12/2026')
  expect(page).toContain('/procedures/1.001193')
  expect(page).not.toContain(`/file/${code}`)
  const refused = await it.api('POST', '/api/v1/places/cua-nam/drafts', { body: { procedureCode: code } })
  expect([refused.status, refused.body.type]).toEqual([409, expect.stringContaining('procedure-repealed')])
  const desk = await signedIn('tiepnhan.cua-nam')
  await desk.goto(`/desk/receive?procedure=${code}`)
  expect(await textOf(desk)).toContain('đã bãi bỏ')
  const { state } = await it.house.dossiers.follow(before.code, before.secret)
  expect(state.procedure.version).toBe(2)
  const worker = await signedIn('chuyenvien.cua-nam')
  await it.open(worker, before)
  expect(await textOf(worker)).toContain('Đăng ký khai tử')
})
