import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from './support/house.ts'

/** What no ward receives can be found and says where to go, and nothing of it can be begun here. */
let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

/** A driving licence that was lost: the police replace it. */
const code = '3.000348'
/** Its lay name begins with this. */
const called = 'Mất bằng lái xe'
const where = () => it.house.procedures.elsewhere(code)!
const get = async (url: string, as?: string) => {
  const { status, body, headers } = await it.api('GET', url, as ? { as } : {})
  return { status, body: String(body), to: String(headers.location ?? '') }
}
const refusal = ({ status, body }: { status: number; body: { type?: string } }) => [
  status,
  body.type?.split('/').at(-1),
]
const refused = [409, 'procedure-elsewhere']

test('all others are received, each in a group of every hall', () => {
  const { procedures, places } = it.house
  const received = new Set(procedures.received.map((one) => one.code))
  for (const one of procedures.all)
    expect(procedures.elsewhere(one.code) === undefined, one.code).toBe(received.has(one.code))
  expect(procedures.all.length).toBeGreaterThan(procedures.received.length)
  for (const ward of places.wards) {
    const inGroups = new Set(places.hall(ward.code).groups.flatMap(({ fields }) => fields))
    const lost = procedures.received.filter(({ field }) => !inGroups.has(field.vi)).map((one) => one.code)
    expect(lost, ward.slug).toEqual([])
  }
})

describe('nothing is begun here', () => {
  test('no number, at no door and for no hour', async () => {
    const tickets = '/api/v1/places/cua-nam/tickets'
    for (const channel of ['kiosk', 'web'])
      expect(
        refusal(
          await it.api('POST', tickets, {
            body: { procedureCode: code, channel, idNumber: '001190000777', priority: 'normal' },
          }),
        ),
        channel,
      ).toEqual(refused)
    const atDesk = { body: { procedureCode: code, channel: 'desk' }, as: 'tiepnhan.cua-nam' }
    expect(refusal(await it.api('POST', tickets, atDesk))).toEqual(refused)
    const [slot] = (await it.api('GET', '/api/v1/places/cua-nam/slots?day=2026-11-19&series=B')).body.filter(
      (one: { free: number }) => one.free > 0,
    )
    const held = await it.api('POST', '/api/v1/places/cua-nam/appointments', {
      body: { procedureCode: code, startsAt: slot.startsAt, idNumber: '001190000777' },
    })
    expect(refusal(held)).toEqual(refused)
  })

  test('no draft and no dossier; whoever tries is told where', async () => {
    const draft = await it.api('POST', '/api/v1/places/cua-nam/drafts', { body: { procedureCode: code } })
    expect(refusal(draft)).toEqual(refused)
    const officer = await it.contextOf('tiepnhan.cua-nam')
    const received = it.house.dossiers.receive(officer, {
      ...{ place: 'cua-nam', procedureCode: code, channel: 'counter', components: [], request: '' },
      ...{ returnBy: 'counter', applicant: { fullName: 'Nguyễn Thị Mẫu' } },
    })
    await expect(received).rejects.toMatchObject({
      type: 'procedure-elsewhere',
      text: { vi: expect.stringContaining(where().vi), ar: expect.stringContaining(where().ar) },
    })
  })
})

describe('everybody is shown the way', () => {
  test.each(['vi', 'en', 'ar'] as const)('on the page of the procedure, %s', async (language) => {
    const prefix = language === 'vi' ? '' : `/${language}`
    const { body } = await get(`${prefix}/procedures/${code}`)
    expect(body).toContain(where()[language])
    const doors = [...body.matchAll(/href="([^"]*(?:\/ticket\/new\?|\/file\/)[^"]*)"/g)].map(([, to]) => to)
    expect(doors).toEqual([])
  })

  test('addresses of a number or a filing lead to that page', async () => {
    for (const url of [
      `/ticket/new?procedure=${code}`,
      `/ticket/new?procedure=${code}&place=cua-nam`,
      `/file/${code}`,
    ])
      expect(await get(url), url).toMatchObject({ status: 303, to: `/procedures/${code}` })
  })

  test('a search says so before anybody opens it', async () => {
    const found = await get(`/search?q=${encodeURIComponent('mất bằng lái xe')}`)
    const first = found.body.slice(found.body.indexOf('<ol class="plain stack finds">'))
    expect(first.slice(0, first.indexOf('</li>'))).toContain('Nơi khác nhận')
    const [hit] = (await it.api('GET', `/api/v1/procedures?words=${encodeURIComponent('mất bằng lái xe')}`))
      .body
    expect([hit.code, hit.place]).toEqual([code, where()])
    const [birth] = (await it.api('GET', '/api/v1/procedures?words=khai%20sinh')).body
    expect(birth).not.toHaveProperty('place')
  })

  test('at a kiosk: where to go, and a number for the help counter only', async () => {
    const page = await get(`/kiosk/cua-nam/procedure/${code}`)
    expect(page.body).toContain(where().vi)
    expect(page.body).not.toContain('name="code"')
    expect(page.body).toContain('/kiosk/cua-nam/number?series=G')
    const wish = await get(`/kiosk/cua-nam/number?code=${code}&all=yes`)
    expect(wish).toMatchObject({ status: 303, to: expect.stringContaining(`/procedure/${code}`) })
    const tiles = await get(`/kiosk/cua-nam/find?q=${encodeURIComponent('mất bằng lái xe')}`)
    expect(tiles.body).toMatch(new RegExp(`${called}[^<]*(<[^>]*>)*\\s*Không làm ở đây`))
  })

  test('fields of which no hall receives anything come last at a kiosk', async () => {
    const { fields } = it.house.procedures
    const none = fields.filter(({ received }) => received === 0).map(({ name }) => name.vi)
    expect(none.length).toBeGreaterThan(0)
    const pages = Math.ceil(fields.length / 10)
    const shown: string[] = []
    for (let page = 1; page <= pages; page++) {
      const { body } = await get(`/kiosk/cua-nam/find?page=${page}`)
      shown.push(...[...body.matchAll(/find\?field=([^"&]*)/g)].map(([, field]) => field!))
    }
    const inOrder = shown.map((field) => decodeURIComponent(field.replaceAll('+', ' ')))
    expect(inOrder).toHaveLength(fields.length)
    expect(inOrder.slice(-none.length)).toEqual(none)
  })

  test('on the notice board, whose full list has only what the ward receives', async () => {
    const guide = await get(`/notice-board/cua-nam/procedures/${code}`)
    expect(guide.body).toContain(where().vi)
    const { body } = await get('/notice-board/cua-nam/all')
    expect(body).not.toContain(`/procedures/${code}`)
    expect(body).toContain(`${it.house.procedures.received.length} thủ tục`)
  })

  test('at the desk, which offers no form for it', async () => {
    const officer = 'tiepnhan.cua-nam'
    const found = await get(`/desk/receive?q=${encodeURIComponent('mất bằng lái xe')}`, officer)
    expect(found.body).toContain('Nơi khác nhận')
    expect(await get(`/desk/receive?procedure=${code}`, officer)).toMatchObject({
      status: 303,
      to: `/desk/procedures/${code}`,
    })
    const page = await get(`/desk/procedures/${code}`, officer)
    expect(page.body).toContain(`Chỉ người dân đến: ${where().vi}`)
    expect(page.body).not.toContain(`/desk/receive?procedure=${code}`)
  })
})
