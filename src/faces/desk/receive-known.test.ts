import { afterAll, beforeAll, expect, test } from 'vitest'
import { filledIn } from '../../../tests/support/forms.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { samplePassword } from '../../sample.ts'

let it: TestHouse
let cookie: string
beforeAll(async () => {
  it = await testHouse()
  cookie = await it.signIn('tiepnhan.cua-nam')
})
afterAll(() => it.close())

const code = '1.000656'
const person = { fullName: 'Nguyễn Thị Mẫu', idNumber: '001190000777' }
const post = async (form: Record<string, string>) => {
  const { statusCode, body, headers } = await it.house.server.inject({
    method: 'POST',
    url: '/desk/receive',
    headers: {
      ...{ host: 'localhost', origin: 'http://localhost', cookie },
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ procedure: code, ...form }).toString(),
  })
  return { statusCode, body, headers }
}
const boxOf = (body: string, name: string) =>
  new RegExp(`<input[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*>`).exec(body)?.[0] ?? ''

test('nothing is filled in before the person agreed and the officer chose; what is old stands unticked', async () => {
  const { forms, dossiers } = it.house
  const form = forms.forProcedure(code, Temporal.PlainDate.from('2026-11-18'))
  const typed = filledIn(form.version, forms.world(), {
    ...{ 'self-name': person.fullName, 'self-id-number': person.idNumber },
    ...{
      'self-residence.ward': 'Phường Cửa Nam',
      'self-residence.city': 'Hà Nội',
      'self-residence.house': '77',
    },
  })
  const earlier = await dossiers.receive(await it.contextOf('tiepnhan.cua-nam'), {
    ...{ place: 'cua-nam', procedureCode: code, channel: 'counter', applicant: person, components: [] },
    ...{ request: '', returnBy: 'counter' },
    form: { id: form.id, version: form.version.version, typed },
  })
  const looked = await post({ do: 'lookup', idNumber: person.idNumber })
  expect(looked.statusCode).toBe(200)
  expect(looked.body).toContain('value="know:spoken"')
  expect(looked.body).not.toContain(earlier.code)
  expect(boxOf(looked.body, 'self-residence.house')).not.toContain('77')

  const known = await post({ do: 'know:spoken', idNumber: person.idNumber, askedFor: person.idNumber })
  expect(known.body).toContain(`Hồ sơ ${earlier.code} · 18/11/2026`)
  expect(known.body).toContain('77')
  expect(boxOf(known.body, 'self-residence.house')).not.toContain('77')
  const consent = `spoken:${person.idNumber}`
  const tick = (body: string) => /<input[^>]*value="self-residence"[^>]*>/.exec(body)?.[0]
  expect(tick(known.body)).toContain('checked')

  const taken = await post({ do: 'take', consent, idNumber: person.idNumber, take: 'self-residence' })
  expect(boxOf(taken.body, 'self-residence.house')).toContain('value="77"')
  expect(taken.body).toContain(`Lấy từ hồ sơ ${earlier.code}`)
  // The consent was for one number, not for whoever is typed next.
  const other = await post({ do: 'take', consent, idNumber: '001190000778', take: 'self-residence' })
  expect(other.body).not.toContain(earlier.code)
  expect(boxOf(other.body, 'self-residence.house')).not.toContain('77')

  it.clock.advance({ hours: 24 * 370 })
  // A session of that day has ended.
  const anew = await it.house.access.signIn({ username: 'tiepnhan.cua-nam', password: samplePassword })
  cookie = `session=${anew.token}`
  const later = await post({ do: 'know:written', idNumber: person.idNumber })
  expect(later.statusCode).toBe(200)
  expect(tick(later.body)).toContain('name="take-old"')
  expect(tick(later.body)).not.toContain('checked')
})

test('a helper who was written down without the tick is asked about, not lost', async () => {
  const form = {
    ...person,
    ...{ returnBy: 'counter', 'for-kind': 'family', 'for-scope': 'dossier', 'for-consent': 'paper' },
    ...{ 'for-helperName': 'Trần Văn Mẫu Long', 'for-helperIdNumber': '001085123456', 'for-powers': 'file' },
    ...{ 'for-until-day': '31', 'for-until-month': '12', 'for-until-year': '2027', anyway: 'yes' },
  }
  const unticked = await post(form)
  expect(unticked.statusCode).toBe(400)
  expect(unticked.body).toContain('ô “nộp thay” ở trên chưa được đánh dấu')
  expect(boxOf(unticked.body, 'for-helperName')).toContain('value="Trần Văn Mẫu Long"')

  const looked = await post({ ...form, do: 'lookup' })
  expect(boxOf(looked.body, 'for-helperName')).toContain('value="Trần Văn Mẫu Long"')

  const ticked = await post({ ...form, 'for-somebody': 'yes' })
  expect(ticked.statusCode).toBe(303)
  const cleared = await post({ ...form, 'for-helperName': '', 'for-helperIdNumber': ' ' })
  expect(cleared.statusCode).toBe(303)
})

test('a result that goes by post is not received without an address to send it to', async () => {
  const form = { ...person, returnBy: 'post', anyway: 'yes' }
  const refused = await post(form)
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('hãy ghi địa chỉ gửi đến')
  expect((await post({ ...form, returnBy: 'counter' })).statusCode).toBe(303)
  expect((await post({ ...form, address: 'Số 1 phố Mẫu' })).statusCode).toBe(303)
})
