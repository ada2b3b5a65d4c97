import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { type MailStandIn, startMailServer } from '../../../../sandbox/mail/server.ts'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'

const place = '00082'
const friday = Temporal.PlainDate.from('2026-11-20')
const monday = Temporal.PlainDate.from('2026-11-23')
const wish = { place, language: 'vi' as const, priority: 'normal', brings: [] as string[] }

let it: TestHouse
let server: MailStandIn
let people = 0
const somebody = () => String(1_190_000_000 + ++people).padStart(12, '0')
/** Another address each time: what one test sends to counts in no other. */
const newAddress = () => `nguoi-dan-${++people}@example.vn`
const anybody = (): Context => ({ ...it.house.access.contextOf(undefined, 'vi'), key: randomUUID() })

/** The stand-in answers on this machine: whatever takes longer than this hangs. */
const mailPatience = { connect: 1000, answer: 1000 }

beforeAll(async () => {
  server = await startMailServer()
  it = await testHouse({ smtpPort: server.port, mailPatience, start: '2026-11-18T02:00:00Z' })
})
afterAll(async () => {
  await it.close()
  await server.close()
})
afterEach(async () => {
  server.mend()
  server.arrived.length = 0
  it.clock.set('2026-11-18T02:00:00Z')
  // Letters of one test are not for the next.
  await it.superuser.query('delete from messages.message')
  await it.superuser.query('delete from messages.subscription')
  await it.superuser.query('delete from graphile_worker._private_jobs')
})

const take = (over: object = {}) =>
  it.house.reception.take(anybody(), {
    ...wish,
    channel: 'web' as const,
    series: 'A',
    day: friday,
    idNumber: somebody(),
    ...over,
  })
const book = async (at: string, procedureCode?: string) => {
  const startsAt = Temporal.Instant.from(at)
  const held = await it.house.reception.holdSlot(anybody(), {
    ...{ ...wish, channel: 'web' as const, series: 'B', startsAt, idNumber: somebody(), procedureCode },
  })
  return it.house.reception.bookHeld(anybody(), held.secret)
}
/** The evening before, when every seat of the day is offered, and then the next morning at seven. */
const booked = async (procedureCode?: string) => {
  it.clock.set('2026-11-19T10:30:00Z')
  return book('2026-11-20T02:15:00Z', procedureCode)
}
const remind = (secret: string, address = newAddress(), over: object = {}) =>
  it.house.reception.setReminder(anybody(), secret, { address, language: 'vi', ...over })
const deliver = () => it.house.deliverMessages()
const subjects = () => server.arrived.map(({ mail }) => mail.subject)
const states = async () =>
  (
    await it.superuser.query(
      'select kind, state, attempts, error, due_at from messages.message order by made_at, due_at, kind',
    )
  ).rows as { kind: string; state: string; attempts: number; error: string | null; due_at: Date }[]
const brief = async () => (await states()).map(({ kind, state }) => `${kind} ${state}`)

describe('a number for another day', () => {
  test('is confirmed at once, and reminded of at six on the evening before: in Vietnamese that every program reads', async () => {
    const { secret, label } = await take()
    const to = newAddress()
    await remind(secret, to)
    expect(await deliver()).toBe(1)
    const [first] = server.arrived
    expect(first).toMatchObject({ from: 'no-reply@motcua.example', to: [to] })
    expect(first!.mail).toMatchObject({
      subject: `Số ${label}: thứ Sáu 20/11/2026`,
      from: { name: 'Một Cửa Hà Nội', address: 'no-reply@motcua.example' },
      replyTo: [{ address: 'hoi-dap@motcua.example' }],
    })
    expect(first!.mail.text).toContain(`Số thứ tự: ${label}`)
    expect(first!.mail.text).toContain(`http://localhost:8080/ticket/${secret}`)
    expect(first!.mail.html).toContain('<html lang="vi" dir="ltr">')
    // Headers are plain ASCII; what is not, is encoded.
    expect(first!.raw.toString('latin1').split('\r\n\r\n')[0]).toMatch(/^[\t\r\n -~]*$/)
    expect(await deliver()).toBe(0)

    it.clock.set('2026-11-19T10:59:00Z')
    expect(await deliver()).toBe(0)
    it.clock.set('2026-11-19T11:00:00Z')
    expect(await deliver()).toBe(1)
    expect(subjects()[1]).toBe(`Nhắc hẹn: số ${label}, thứ Sáu 20/11/2026`)
    expect(await brief()).toEqual(['confirmed sent', 'evening sent', 'leave waiting'])
  })

  test('each letter has a Message-ID of its own and one button that stops them (RFC 8058)', async () => {
    const { secret } = await take()
    await remind(secret)
    await deliver()
    const { headers, messageId } = server.arrived[0]!.mail
    const header = (name: string) => headers.find(({ key }) => key === name)?.value
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@motcua\.example>$/)
    expect(header('list-unsubscribe')).toMatch(/^<http:\/\/localhost:8080\/stop\/[\w-]{43}>$/)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('content-language')).toBe('vi')
  })

  test.each([
    ['en', 'Number', 'ltr', '/en/ticket/'],
    ['ar', 'الرقم', 'rtl', '/ar/ticket/'],
  ] as const)('in the person’s language: %s', async (language, word, direction, path) => {
    const { secret, label } = await take()
    await remind(secret, newAddress(), { language })
    await deliver()
    const { mail } = server.arrived[0]!
    expect(mail.subject).toContain(`${word} ${label}`)
    expect(mail.html).toContain(`<html lang="${language}" dir="${direction}">`)
    expect(mail.text).toContain(`http://localhost:8080${path}${secret}`)
    expect(mail.text).toContain(`http://localhost:8080/${language}/stop/`)
  })
})

describe('an appointment', () => {
  test('comes with its file for the calendar and the papers to bring; reminded of an hour and a half before', async () => {
    const { secret, label, id } = await booked('2.000815')
    await remind(secret)
    await deliver()
    const { mail } = server.arrived[0]!
    expect(mail.subject).toBe(`Số ${label}: 09:15, thứ Sáu 20/11/2026`)
    expect(mail.text).toMatch(/Mang theo:\n- .+/)
    expect(mail.attachments).toHaveLength(1)
    const [file] = mail.attachments
    expect(file).toMatchObject({ filename: `${label}.ics`, mimeType: 'text/calendar' })
    const calendar = Buffer.from(file!.content as ArrayBuffer).toString()
    expect(calendar).toContain(`UID:${id}`)
    expect(calendar).toContain('DTSTART:20261120T021500Z')
    it.clock.set('2026-11-20T00:44:00Z')
    await deliver()
    expect(subjects()).toHaveLength(1)
    it.clock.set('2026-11-20T00:45:00Z')
    await deliver()
    expect(subjects()[1]).toBe(`Hôm nay lúc 09:15: số ${label}`)
    expect(await brief()).toEqual(['confirmed sent', 'evening dropped', 'soon sent'])
  })
})
