import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filledIn } from '../../../tests/support/forms.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { samplePassword } from '../../sample.ts'

/** A procedure and its form that there never were: begun, published by a second person, found, filed, received, resolved. */
let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const [writer, publisher] = ['bientap.ha-noi', 'dieuhanh.ha-noi']
const cookies = new Map<string, string>()
async function ask(as: string, url: string, fields?: Record<string, string>) {
  const cookie = cookies.get(as)
  const { statusCode, body, headers } = await it.house.server.inject({
    method: fields ? 'POST' : 'GET',
    url,
    headers: {
      ...{ host: 'localhost', origin: 'http://localhost' },
      ...(cookie ? { cookie } : {}),
      ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(fields ? { payload: new URLSearchParams(fields).toString() } : {}),
  })
  return { status: statusCode, body, to: String(headers.location ?? '') }
}
async function signIn() {
  for (const username of [writer, publisher]) {
    const { token } = await it.house.access.signIn({ username, password: samplePassword })
    cookies.set(username, `session=${token}`)
  }
}
const words = (at: string, vi: string) => ({
  [`${at}.vi`]: vi,
  [`${at}.en`]: `${vi} (en)`,
  [`${at}.ar`]: `${vi} (ar)`,
})
const announcement = {
  ...{ 'from-day': '20', 'from-month': '11', 'from-year': '2026' },
  ...{
    'why-vi': 'Thủ tục mới của thành phố',
    'why-en': 'A new procedure of the city',
    'why-ar': 'إجراء جديد للمدينة',
  },
  ground: 'Quyết định 77/QĐ-UBND ngày 18/11/2026',
  ...{ 'decided-day': '18', 'decided-month': '11', 'decided-year': '2026' },
}

async function edit(path: string, changes: Record<string, string>[]) {
  for (const [seen, change] of changes.entries()) {
    const done = await ask(writer, `${path}/edit`, { seen: String(seen + 1), do: 'save', ...change })
    expect([done.status, done.to], JSON.stringify(change)).toEqual([
      303,
      expect.stringContaining('done=saved'),
    ])
  }
}
const publish = (path: string, seen: number, as = publisher) =>
  ask(as, `${path}/publish`, { ...announcement, seen: String(seen), key: randomUUID() })

test('from a blank page to a result at the counter', async () => {
  await signIn()
  const { procedures, forms, dossiers, clock } = { ...it.house, clock: it.clock }
  // A form: with who hands in, and a section more.
  expect((await ask(writer, '/desk/forms/new', { name: 'Đơn xin trồng cây' })).to).toBe(
    '/desk/forms/don-xin-trong-cay/edit',
  )
  const form = '/desk/forms/don-xin-trong-cay'
  expect((await publish(form, 1)).status).toBe(409)
  const inserted = await ask(writer, `${form}/edit`, {
    seen: '1',
    part: 'form',
    do: 'insert',
    insert: 'address',
  })
  expect(inserted.to).toContain('part=page-address')
  const general = {
    part: 'form',
    ...words('title', 'Đơn xin trồng cây'),
    'source.paper': 'Mẫu của thành phố',
  }
  const saved = await ask(writer, `${form}/edit`, { seen: '2', do: 'save', ...general })
  expect(saved.to).toContain('done=saved')
  expect((await ask(writer, `${form}/changes`)).status).toBe(200)
  expect((await ask(writer, `${form}/try`)).body).toContain('place-address')
  expect((await publish(form, 3, writer)).status).toBe(403)
  expect((await publish(form, 3)).to).toBe(`${form}?published=1`)

  // A procedure with the next code of the city, which nobody else sees.
  const page = await ask(writer, '/desk/procedures/new')
  const code =
    /name="code"[^>]*value="([^"]+)"/.exec(page.body)?.[1] ?? /value="(6\.\d{6})"/.exec(page.body)?.[1]
  expect(code).toBe('6.000001')
  const wish = { name: 'Xin trồng cây trước nhà', code: code!, area: 'Đất đai', online: 'full' }
  const area = procedures.fields[0]!.name.vi
  const path = `/desk/procedures/${code}`
  expect((await ask(writer, '/desk/procedures/new', { ...wish, area })).to).toBe(`${path}/edit`)
  // Taken: begun already, and in the catalogue.
  for (const taken of [code!, '1.001193']) {
    const again = await ask(writer, '/desk/procedures/new', { ...wish, area, code: taken })
    expect([again.status, again.to]).toEqual([409, ''])
    expect(again.body).toContain('Mã này đã có')
  }
  expect((await ask(writer, '/desk/procedures/new', { ...wish, area, code: 'abc' })).status).toBe(400)
  await edit(path, [
    {
      part: 'guidance',
      ...{ ...words('name', 'Xin trồng cây trước nhà'), ...words('outcome', 'Giấy đồng ý') },
      ...{ ...words('plain', 'Trồng cây trước nhà'), ...words('unit', 'UBND phường') },
    },
    {
      part: 'papers',
      ...{ 'components.count': '1', 'components.0.key': 'c1', 'components.0.form': 'form' },
      ...{ ...words('components.0.short', 'Đơn'), ...words('components.0.text', 'Đơn xin trồng cây') },
    },
    { part: 'legal', legalBasis: 'Quyết định 77/2026/QĐ-UBND', 'results.count': '0' },
    { part: 'declaration', declaration: 'don-xin-trong-cay' },
  ])
  expect((await ask(writer, `/procedures/${code}/draft`)).body).toContain('Trồng cây trước nhà')
  expect((await ask('nobody', path)).status).toBe(303)
  expect((await ask('nobody', `/procedures/${code}`)).status).toBe(404)
  expect((await publish(path, 5)).to).toBe(`${path}?published=1`)
  // Published, and its day has not come: not found, not filed, not received.
  expect(procedures.find(code!)).toBeUndefined()
  expect((await ask(writer, '/desk/procedures')).body).toContain('có hiệu lực từ')
  const citizen = it.house.access.contextOf(undefined, 'vi')
  const start = { place: 'cua-nam', procedureCode: code!, language: 'vi' as const }
  await expect(dossiers.startDraft(citizen, start)).rejects.toMatchObject({ type: 'not-found' })

  clock.advance({ hours: 48 })
  await procedures.searchReady()
  const found = await ask('nobody', '/search?q=tr%E1%BB%93ng+c%C3%A2y+tr%C6%B0%E1%BB%9Bc+nh%C3%A0')
  expect(found.body).toContain(`/procedures/${code}`)
  expect((await ask('nobody', `/procedures/${code}`)).status).toBe(200)
  // Also by the title of its form.
  expect(procedures.search('đơn xin trồng cây')[0]?.code).toBe(code)
  const { token } = await dossiers.startDraft(citizen, start)
  const { version, id } = dossiers.draftForm(await dossiers.getDraft(token))
  expect(id).toBe('don-xin-trong-cay')
  await dossiers.saveDraft(token, filledIn(version, forms.world(), { 'self-name': 'Nguyễn Thị Mẫu' }))
  const filed = await dossiers.fileDraft(citizen, token)

  const act = async (who: string, type: string, data: object = {}) =>
    dossiers.act(await it.contextOf(`${who}.cua-nam`), filed.id, { type, data } as never)
  const specialist = await it.contextOf('chuyenvien.cua-nam')
  await act('tiepnhan', 'accept')
  await act('chuyenvien', 'assign', { officer: specialist.actor })
  const { state } = await dossiers.get(specialist, filed.id)
  expect(state.procedure).toMatchObject({ code, version: 1 })
  const onePixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=='
  const staged = await it.house.documents.takeIn(Buffer.from(onePixel, 'base64'), { fileName: 'kq.png' })
  const file = await dossiers.addFile(specialist, filed.id, staged)
  await act('chuyenvien', 'attach-result', { files: [file] })
  await act('chuyenvien', 'pass', { step: 'approve' })
  await act('lanhdao', 'approve')
  expect((await dossiers.get(specialist, filed.id)).state.result?.files).toEqual([file])
}, 60_000)

test('a copy begins as its source and leaves that as it is; a draft thrown away leaves the code free', async () => {
  await signIn()
  const { procedures, editions } = it.house
  const before = editions.of('procedure:1.000656').length
  const code = '6.000500'
  const wish = { name: 'Bản sao của khai tử', code, from: '1.000656', online: 'none' }
  const made = await ask(writer, '/desk/procedures/new', { ...wish, area: procedures.fields[0]!.name.vi })
  expect(made.to).toBe(`/desk/procedures/${code}/edit`)
  const papers = await ask(writer, `/desk/procedures/${code}/edit?part=papers`)
  const { components } = procedures.versionOn('1.000656', Temporal.PlainDate.from('2026-11-18'))
  expect(papers.body).toContain(components[0]!.short.vi)
  // What people say when they ask for the other one still finds that one alone.
  const about = await ask(writer, `/desk/procedures/${code}/edit?part=about`)
  expect(about.body).not.toContain(procedures.get('1.000656').phrases.vi[0])
  expect(editions.of('procedure:1.000656')).toHaveLength(before)
  const gone = await ask(writer, `/desk/procedures/${code}/discard`, { seen: '1' })
  expect(gone.to).toBe('/desk/procedures')
  expect((await ask(writer, `/desk/procedures/${code}/edit`)).status).toBe(404)
  expect(
    (await ask(writer, '/desk/procedures/new', { ...wish, area: procedures.fields[0]!.name.vi })).status,
  ).toBe(303)
})

test('whoever only edits begins with the procedures, and is shown no door that stays shut', async () => {
  const sent = { 'sign-in-username': writer, 'sign-in-password': samplePassword, 'sign-in-next': '/desk' }
  expect((await ask('nobody', '/desk/sign-in', sent)).to).toBe('/desk/procedures')
  const officer = { ...sent, 'sign-in-username': 'tiepnhan.cua-nam' }
  expect((await ask('nobody', '/desk/sign-in', officer)).to).toBe('/desk')

  await signIn()
  cookies.set(writer, `${cookies.get(writer)}; desk-ward=cua-nam`)
  const refused = await ask(writer, '/desk/dossiers')
  expect(refused.status).toBe(403)
  expect(refused.body).toContain('href="/desk/procedures"')
  expect(refused.body).not.toContain('href="/desk/dossiers"')
  expect(refused.body).not.toContain('href="/desk"')
})
