import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDraft } from '#modules/equipment'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'

// What is out of order shows where people look first; dossiers that it delayed stand beside it.

let it: TestHouse
let broken: string
const place = () => it.house.places.get('cua-nam').code

async function page(url: string, as = 'dieuhanh.ha-noi'): Promise<{ status: number; body: string }> {
  const cookie = await it.signIn(as)
  const { statusCode, body } = await it.house.server.inject({ url, headers: { cookie } })
  return { status: statusCode, body }
}
/** The part of a page that has an id or is marked as `data-live`. */
const part = (body: string, name: string) =>
  new RegExp(`data-live="${name}"[^>]*>(.*?)</(?:section|div)>`, 's').exec(body)?.[1] ?? ''

beforeAll(async () => {
  it = await testHouse()
  const head = await it.contextOf('truongphong.cua-nam')
  const add = async (name: string) =>
    (
      await it.house.equipment.add(
        head,
        place(),
        readDraft({ kind: 'scanner', name, contact: 'Tổ tin học' }).draft!,
      )
    ).id
  broken = await add('Máy quét quầy 3')
  await add('Máy quét quầy 4')
})
afterAll(() => it.close())

test('nothing is said while nothing is out of order', async () => {
  const now = await page('/operations')
  expect(part(now.body, 'first')).not.toContain('Thiết bị đang hỏng')
  expect((await page('/operations/equipment')).body).toContain('Lúc này không có thiết bị nào hỏng.')
})

test('an outage is in what needs somebody, and in its hall with its time and who looks after it', async () => {
  const reception = await it.contextOf('tiepnhan.cua-nam')
  await it.house.equipment.report(reception, place(), broken, 'Kẹt giấy')
  it.clock.advance({ hours: 2 })
  const now = await page('/operations')
  expect(now.body).toContain('Thiết bị đang hỏng')
  expect(now.body).toContain('Lâu nhất: Máy quét quầy 3, Phường Cửa Nam')
  const halls = await page('/operations/halls')
  const [row] =
    /<tr[^>]*data-key="00082".*?<\/tr>/s.exec(halls.body) ??
    /<tr[^>]*>(?:(?!<\/tr>).)*Máy quét quầy 3.*?<\/tr>/s.exec(halls.body)!
  expect(row).toContain('chưa ai nhận (hỏi: Tổ tin học)')
  expect(row).toContain('/operations/equipment?place=cua-nam')
  expect(row).not.toContain('Máy quét quầy 4')

  const [outage] = await it.house.equipment.outOfOrder(reception)
  const head = await it.contextOf('truongphong.cua-nam')
  await it.house.equipment.actOnOutage(head, place(), outage!.id, { do: 'acknowledge' })
  await it.house.equipment.actOnOutage(head, place(), outage!.id, {
    do: 'next-step',
    note: 'Gọi hãng lúc 14 giờ',
  })
  const { body } = await page('/operations/equipment?place=cua-nam')
  for (const words of ['Máy quét quầy 3', head.name, 'Gọi hãng lúc 14 giờ', '2 giờ'])
    expect(body).toContain(words)
  expect((await page('/operations/equipment?place=ba-dinh')).body).not.toContain('Máy quét quầy 3')
})

test('who may not know of equipment is told nothing of it, by the same page as one who may', async () => {
  // The editor sees figures of all the city, as the operator does.
  for (const url of ['/operations', '/operations/halls', '/operations/halls?wall=1']) {
    expect((await page(url)).body).toContain('Máy quét quầy 3')
    expect((await page(url, 'bientap.ha-noi')).body).not.toContain('Máy quét quầy 3')
  }
  expect((await page('/operations/equipment', 'bientap.ha-noi')).status).toBe(403)
  expect((await page('/operations/equipment?place=ba-dinh', 'tiepnhan.cua-nam')).status).toBe(403)
})

test('dossiers delayed by equipment are counted by place as their lists show them, beside outages there', async () => {
  const file = async (slug: string, change: string) => {
    const { body } = await it.api('POST', `/api/v1/places/${slug}/dossiers`, {
      as: `tiepnhan.${slug}`,
      body: { procedureCode: '1.001193', applicant: { fullName: 'Nguyễn Thị Mẫu' } },
    })
    await it.superuser.query(`update dossiers.dossier set ${change} where id = $1`, [body.id])
  }
  const ended = `status = 9, finished_at = filed_at, finished_on = filed_on, timeliness = 'late'`
  await file('cua-nam', `due_on = '2026-11-10', lateness_cause = 'equipment'`)
  await file('cua-nam', `${ended}, lateness_cause = 'equipment'`)
  await file('cua-nam', `${ended}, lateness_cause = 'staff'`)
  await file('ba-dinh', `${ended}, lateness_cause = 'equipment'`)
  await file('hoan-kiem', `${ended}, lateness_cause = 'staff'`)
  const { body } = await page('/operations/equipment')
  const rows = [...body.matchAll(/<tr[^>]*>(?:(?!<\/tr>).)*finished-late.*?<\/tr>/gs)].map(([row]) => {
    const numbers = [...row.matchAll(/<a class="figure"[^>]*href="([^"]*)"[^>]*>\s*(\d+)/g)]
    return {
      ward: /place=([a-z-]+)/.exec(row)![1],
      numbers: numbers.map(([, , n]) => Number(n)),
      lists: numbers.map(([, href]) => href!.replaceAll('&amp;', '&')),
    }
  })
  expect(rows.map(({ ward, numbers }) => [ward, ...numbers])).toEqual([
    ['cua-nam', 1, 1, 1],
    ['ba-dinh', 0, 1, 0],
  ])
  const late = await page(rows[0]!.lists[1]!)
  expect(late.body.match(/href="\/desk\/dossiers\/[0-9a-f-]{36}/g)).toHaveLength(1)
  expect((await page(rows[0]!.lists[2]!)).body).toContain('Sự cố trong kỳ')
})
