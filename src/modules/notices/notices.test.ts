import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHub } from '#platform/events'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { hangingOn, type NoticeVersion } from './notice.ts'
import { createNotices } from './notices.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const words = (vi: string) => ({ vi, en: `${vi} (en)`, ar: `${vi} (ar)` })
const draft = (title: string, more: object = {}) => ({
  title: words(title),
  body: words('Sáng thứ Bảy tại trạm y tế phường.'),
  from: '2026-11-18',
  ...more,
})
const put = (slug: string, body: object, as = `truongphong.${slug}`) =>
  it.api('POST', `/api/v1/places/${slug}/notices`, { as, body })
const hanging = async (slug: string) =>
  (await it.api('GET', `/api/v1/places/${slug}/notices`)).body.map(
    (notice: { title: { vi: string } }) => notice.title.vi,
  )

test('a ward’s notice hangs in its own hall, the city’s in every one, by rank, and only on its days', async () => {
  expect((await put('cua-nam', draft('Tiêm vắc xin', { until: '2026-11-20' }))).status).toBe(201)
  await put('cua-nam', draft('Họp tổ dân phố', { from: '2026-11-19' }))
  await put('ha-noi', draft('Đổi căn cước', { rank: 1 }), 'dieuhanh.ha-noi')
  expect(await hanging('cua-nam')).toEqual(['Đổi căn cước', 'Tiêm vắc xin'])
  expect(await hanging('ba-dinh')).toEqual(['Đổi căn cước'])
  it.clock.set('2026-11-18T17:00:00Z') // midnight in Hà Nội
  expect(await hanging('cua-nam')).toEqual(['Đổi căn cước', 'Họp tổ dân phố', 'Tiêm vắc xin'])
  it.clock.set('2026-11-20T17:00:00Z')
  expect(await hanging('cua-nam')).toEqual(['Đổi căn cước', 'Họp tổ dân phố'])
  it.clock.set('2026-11-18T02:00:00Z')
})

test('a change is another version; who looked at an older one is told so; taken down is gone, its history stays', async () => {
  const { body: first } = await put('ba-dinh', draft('Lịch trực Tết'))
  const at = `/api/v1/places/ba-dinh/notices/${first.id}`
  const as = 'lanhdao.ba-dinh'
  const changed = await it.api('PUT', at, { as, body: { ...draft('Lịch trực Tết 2027'), version: 1 } })
  expect(changed.body).toEqual({ id: first.id, version: 2 })
  const late = await it.api('PUT', at, { as, body: { ...draft('Khác'), version: 1 } })
  expect(late).toMatchObject({ status: 409, body: { type: '/problems/stale' } })
  expect(await hanging('ba-dinh')).toContain('Lịch trực Tết 2027')

  const down = await it.api('POST', `${at}/withdraw`, { as, body: { version: 2 } })
  expect(down.status).toBe(200)
  expect(await hanging('ba-dinh')).not.toContain('Lịch trực Tết 2027')
  const again = await it.api('POST', `${at}/withdraw`, { as, body: { version: 3 } })
  expect(again).toMatchObject({ status: 409, body: { type: '/problems/notice-withdrawn' } })
  const place = it.house.places.get('ba-dinh').code
  const history = it.house.notices.history(await it.contextOf(as), place, first.id)
  expect(history.map(({ version, withdrawn }) => [version, withdrawn])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ])
})

test('the same form sent twice puts up one notice', async () => {
  const key = crypto.randomUUID()
  const send = () =>
    it.api('POST', '/api/v1/places/cua-nam/notices', {
      as: 'truongphong.cua-nam',
      body: draft('Một lần'),
      key,
    })
  const [a, b] = [await send(), await send()]
  expect(b.body).toEqual(a.body)
  expect((await hanging('cua-nam')).filter((title: string) => title === 'Một lần')).toHaveLength(1)
})

test.each([
  ['title', { title: { vi: 'Có', en: 'Yes it is', ar: 'نعم نعم' } }],
  ['title', { title: words('x'.repeat(91)) }],
  ['body', { body: { ...words('Đủ dài để đọc được.'), ar: ' ' } }],
  ['body', { body: words('x'.repeat(421)) }],
  ['from', { from: '2026-11-17' }],
  ['until', { from: '2026-11-20', until: '2026-11-19' }],
  ['from', { from: '2199-01-01' }],
])('what is wrong with a notice is said at its %s', async (part, wrong) => {
  const answer = await put('cua-nam', draft('Thông báo thử', wrong))
  expect(answer).toMatchObject({ status: 400, body: { type: '/problems/notice-wrong' } })
  expect(Object.keys(answer.body.fields)).toEqual([part])
})

test('another process hears of a notice by itself', async () => {
  const hub = createHub({ db: it.db, lookEvery: 200 })
  const other = await createNotices({ ...it.house, db: it.db, hub })
  const { id } = (await put('cua-nam', draft('Nghe được'))).body
  const place = it.house.places.get('cua-nam').code
  const day = Temporal.PlainDate.from('2026-11-18')
  await expect.poll(() => other.on(place, day).map((notice) => notice.id)).toContain(id)
  other.close()
  hub.close()
})

test('of several versions only the latest hangs, even when an older one would hold longer', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  const version = (n: number, more: Partial<NoticeVersion>): NoticeVersion => ({
    id: 'a',
    version: n,
    place: '00082',
    title: words('t'),
    body: words('b'),
    from: day('2026-11-01'),
    until: undefined,
    rank: 5,
    withdrawn: false,
    author: 'officer:1',
    recordedAt: Temporal.Instant.from('2026-11-01T00:00:00Z'),
    ...more,
  })
  const all = [version(2, { until: day('2026-11-10') }), version(1, {})]
  expect(hangingOn(all, day('2026-11-10')).map((it) => it.version)).toEqual([2])
  expect(hangingOn(all, day('2026-11-11'))).toEqual([])
  expect(hangingOn([...all, version(3, { withdrawn: true })], day('2026-11-05'))).toEqual([])
})
