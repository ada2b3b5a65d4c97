import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { MailStandIn } from '../../../../sandbox/mail/server.ts'
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

beforeAll(async () => {
  it = await testHouse({ mail: true })
  server = it.mail!
  it.house.reception.numbers.appointments.seatsPerCounter = 100
})
afterAll(() => it.close())
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

describe('whoever does not need it any more gets nothing', () => {
  test('a number given back: the address goes at once, nothing more is sent', async () => {
    const { secret } = await take()
    await remind(secret)
    await deliver()
    await it.house.reception.cancel(anybody(), secret)
    expect((await it.superuser.query('select sealed from messages.subscription')).rows).toEqual([
      { sealed: null },
    ])
    it.clock.set('2026-11-19T11:00:00Z')
    expect(await deliver()).toBe(0)
    expect(subjects()).toHaveLength(1)
    expect((await states()).map(({ kind, state }) => [kind, state])).toContainEqual(['evening', 'dropped'])
  })

  test('even a confirmation is not sent of what was given back before the server could be reached', async () => {
    server.faults.hang = true
    const { secret } = await take()
    await remind(secret)
    await deliver()
    await it.house.reception.cancel(anybody(), secret)
    server.mend()
    it.clock.advance({ minutes: 5 })
    expect(await deliver()).toBe(0)
    expect((await states())[0]).toMatchObject({ kind: 'confirmed', state: 'dropped' })
  })

  test('somebody who is in the hall already is not told to come', async () => {
    const { secret } = await booked()
    await remind(secret)
    await deliver()
    it.clock.set('2026-11-20T00:30:00Z')
    const { reception } = it.house
    await reception.tellPresence(anybody(), secret, 'on_site', reception.doorCode(place))
    await expect(remind(secret)).rejects.toMatchObject({ type: 'nothing-to-remind' })
    it.clock.set('2026-11-20T00:50:00Z')
    expect(await deliver()).toBe(0)
    expect((await brief()).at(-1)).toBe('soon dropped')
  })

  test('a reminder that could not be sent before its hour is not sent after it', async () => {
    const { secret } = await booked()
    await remind(secret)
    await deliver()
    it.clock.set('2026-11-20T02:16:00Z')
    expect(await deliver()).toBe(0)
    expect((await brief()).slice(1)).toEqual(['evening dropped', 'soon dropped'])
  })
})

describe('a move', () => {
  test('by the holder: the old hour, the new one, and another reminder for it; the calendar keeps one entry', async () => {
    const { secret, label, id } = await booked()
    await remind(secret)
    await deliver()
    const startsAt = Temporal.Instant.from('2026-11-20T03:00:00Z')
    await it.house.reception.moveAppointment(anybody(), secret, { startsAt, idNumber: somebody() })
    expect(await deliver()).toBe(1)
    const { mail } = server.arrived[1]!
    expect(mail.subject).toBe(`Đã dời hẹn: số ${label}, 10:00, thứ Sáu 20/11/2026`)
    expect(mail.text).toContain('09:15')
    const calendar = Buffer.from(mail.attachments[0]!.content as ArrayBuffer).toString()
    expect(calendar).toContain(`UID:${id}`)
    expect(calendar).toMatch(/SEQUENCE:2/)
    // The old hour's reminder finds that it is no longer about anything.
    it.clock.set('2026-11-20T00:46:00Z')
    expect(await deliver()).toBe(0)
    it.clock.set('2026-11-20T01:30:00Z')
    expect(await deliver()).toBe(1)
    expect(subjects()[2]).toContain('10:00')
  })

  test('a closure at noon tells every holder once, with the new number and day, however often the job runs', async () => {
    it.clock.set('2026-11-20T01:00:00Z')
    const slots = await it.house.reception.slots(place, { day: friday, series: 'C', field: undefined })
    const afternoon = slots.findLast(({ free }) => free > 0)!
    const held = await it.house.reception.holdSlot(anybody(), {
      ...{ ...wish, channel: 'web' as const, series: 'C' },
      ...{ startsAt: afternoon.startsAt, idNumber: somebody() },
    })
    const hour = await it.house.reception.bookHeld(anybody(), held.secret)
    const number = await take({ series: 'D', day: undefined })
    const silent = await take({ series: 'D', day: undefined })
    await remind(hour.secret)
    await remind(number.secret, newAddress(), { language: 'en' })
    await deliver()
    server.arrived.length = 0
    const closed = { vi: 'Mất điện.', en: 'No electricity.', ar: 'انقطاع الكهرباء.' }
    const rule = await it.api('POST', '/api/v1/places/cua-nam/opening/rules', {
      as: 'lanhdao.cua-nam',
      body: {
        ...{ name: closed, message: closed, from: '2026-11-20', until: '2026-11-20', override: true },
        ...{ state: 'closed', weekdays: [1, 2, 3, 4, 5, 6, 7], rest: 'usual' },
        hours: [{ open: '12:00', close: '24:00' }],
      },
    })
    expect(rule.status).toBe(201)
    it.clock.set('2026-11-20T05:00:30Z')
    const { reception } = it.house
    // Two processes at the same moment, and once more.
    await Promise.allSettled([reception.moveClosed([place]), reception.moveClosed([place])])
    await reception.moveClosed([place])
    await Promise.all([deliver(), deliver()])
    await deliver()
    expect(server.arrived).toHaveLength(2)
    const [vi, en] = server.arrived.toSorted((a) => (a.mail.html!.includes('lang="vi"') ? -1 : 1))
    const moved = await reception.follow(hour.secret, 'vi')
    expect(moved.day.equals(monday)).toBe(true)
    expect(vi!.mail.subject).toBe(`Đổi ngày vì đóng cửa: số ${moved.label}, thứ Hai 23/11/2026`)
    expect(vi!.mail.text).toContain('Mất điện')
    expect(vi!.mail.text).toContain(`số ${hour.label}`)
    expect(en!.mail.text).toContain('We are sorry')
    expect(en!.mail.subject).toContain((await reception.follow(number.secret, 'en')).label)
    expect((await reception.follow(silent.secret, 'vi')).day.equals(monday)).toBe(true)
    // The address is kept until the new day is over, and its evening is announced.
    it.clock.set('2026-11-20T17:30:00Z')
    expect(await it.house.messages.forget()).toBe(0)
    it.clock.set('2026-11-22T11:00:00Z')
    expect(await deliver()).toBe(2)
  })

  test('moved a hundred times, it does not send a hundred letters', async () => {
    const { secret } = await booked()
    await remind(secret)
    const idNumber = somebody()
    for (let i = 0; i < 30; i++) {
      const startsAt = Temporal.Instant.from(i % 2 ? '2026-11-20T03:15:00Z' : '2026-11-20T03:30:00Z')
      await it.house.reception.moveAppointment(anybody(), secret, { startsAt, idNumber })
    }
    while ((await deliver()) > 0);
    expect(server.arrived.length).toBe(15)
    expect((await states()).length).toBeLessThanOrEqual(20)
  })
})

describe('time to leave', () => {
  test('a number of today: told once, when few are ahead, and not before', async () => {
    it.clock.set('2026-11-18T02:00:00Z')
    for (let i = 0; i < 7; i++)
      await it.house.reception.take(it.atKiosk(place), { ...wish, channel: 'kiosk', series: 'E' })
    const { secret, label } = await take({ series: 'E', day: undefined })
    await remind(secret)
    await deliver()
    expect(subjects()).toEqual([`Số ${label}: thứ Tư 18/11/2026`])
    const officer = await it.contextOf('tiepnhan.cua-nam')
    const { reception } = it.house
    await reception
      .openDesk(officer, place, 2, ['E'])
      .catch(() => reception.openDesk(officer, place, 1, ['E']))
    const serve = async () => {
      const { id } = await reception.callNext(officer, place)
      await reception.finish(officer, place, id)
      it.clock.advance({ minutes: 6 })
      await deliver()
    }
    await serve()
    expect(subjects()).toHaveLength(1)
    await serve()
    expect(subjects()).toEqual([expect.anything(), `Sắp đến lượt: số ${label}`])
    expect(server.arrived[1]!.mail.text).toContain('Còn 5 người trước bạn')
    await serve()
    expect(subjects()).toHaveLength(2)
  })
})

describe('when the server will not', () => {
  const first = async () => (await states())[0]!
  /** Tries until nothing is due any more at that moment, and says how it stands after so many minutes more. */
  const wait = async (minutes: number) => {
    it.clock.advance({ minutes })
    await deliver()
    return first()
  }

  test('no such address: refused for good, its holder sees it and may give another', async () => {
    server.faults.unknownRecipient = true
    const { secret } = await take()
    await remind(secret, 'khong-co@example.vn')
    expect(await deliver()).toBe(0)
    expect(await first()).toMatchObject({ state: 'refused', attempts: 1, error: 'RCPT TO 550 5.1.1' })
    expect(await it.house.reception.reminder(secret)).toEqual({ masked: 'k•••o@example.vn', failed: true })
    expect((await wait(60)).attempts).toBe(1)
    server.mend()
    await remind(secret, newAddress())
    expect(await deliver()).toBe(1)
    expect(await it.house.reception.reminder(secret)).toMatchObject({ failed: false })
  })

  test('a server that greylists: tried again later, under the same Message-ID, and then it is there once', async () => {
    server.faults.greylist = true
    const { secret } = await take()
    await remind(secret)
    expect(await deliver()).toBe(0)
    expect(await first()).toMatchObject({ state: 'waiting', attempts: 1, error: 'DATA 451 4.7.1' })
    expect((await first()).due_at.toISOString()).toBe('2026-11-18T02:02:00.000Z')
    expect((await wait(1)).attempts).toBe(1)
    expect(await wait(1)).toMatchObject({ state: 'sent', attempts: 2 })
    expect(server.arrived).toHaveLength(1)
  })

  test.each(['hang', 'closeInData'] as const)(
    '%s: the others wait for the next minute instead of failing one after another; nothing is lost',
    async (fault) => {
      server.faults[fault] = true
      for (let i = 0; i < 12; i++) await remind((await take({ series: 'F' })).secret)
      const before = server.connections()
      await deliver()
      // Four at once, and then nobody knocks any more.
      expect(server.connections() - before).toBeLessThanOrEqual(4)
      const tried = (await states()).filter(({ attempts }) => attempts > 0)
      expect(tried.length).toBeLessThanOrEqual(4)
      expect(tried.every(({ state, error }) => state === 'waiting' && Boolean(error))).toBe(true)
      server.mend()
      it.clock.advance({ minutes: 3 })
      expect(await deliver()).toBe(12)
      expect(new Set(server.arrived.map(({ to }) => to[0])).size).toBe(12)
    },
  )

  test('the line breaks after the letter was taken: it comes twice with one Message-ID, so that one can be dropped', async () => {
    server.faults.closeAfterData = true
    const { secret } = await take()
    await remind(secret)
    await deliver()
    expect(await first()).toMatchObject({ state: 'waiting', attempts: 1 })
    server.mend()
    await wait(2)
    expect(server.arrived).toHaveLength(2)
    expect(new Set(server.arrived.map(({ mail }) => mail.messageId)).size).toBe(1)
  })

  test('a process that dies with a letter in its hand: it is tried again, by whoever is there', async () => {
    server.faults.slow = 300
    const { secret } = await take()
    await remind(secret)
    const going = deliver()
    while ((await first()).attempts === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    // What a dead process leaves behind is the row as it is now.
    const left = (await it.superuser.query('select * from messages.message order by due_at')).rows[0]
    expect(left).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(left.due_at.toISOString()).toBe('2026-11-18T02:02:00.000Z')
    await going
    await it.superuser.query(
      `update messages.message set state = 'waiting', settled_at = null, mark = null where id = $1`,
      [left.id],
    )
    await wait(2)
    expect(server.arrived.map(({ mail }) => mail.messageId)).toEqual([
      `<${left.id}@motcua.example>`,
      `<${left.id}@motcua.example>`,
    ])
  })

  test('pauses grow; after the last try it is given up, and an operator sees it, may try again or let it be', async () => {
    server.faults.refuseData = true
    const { secret } = await take()
    await remind(secret)
    await deliver()
    expect(await first()).toMatchObject({ state: 'refused', error: 'DATA 554 5.7.1' })
    server.mend()
    server.faults.closeInData = true
    const manager = await it.contextOf('lanhdao.cua-nam')
    const { messages } = it.house
    const { troubled } = await messages.report(manager, place)
    expect(troubled).toMatchObject([{ state: 'refused', kind: 'confirmed', canRetry: true }])
    await messages.retry(manager, place, troubled[0]!.id)
    const times: number[] = []
    for (let at = 0; at < 600; at++) {
      const { attempts } = await wait(1)
      if (attempts > times.length) times.push(at)
      if ((await first()).state === 'given_up') break
    }
    expect(times).toEqual([0, 2, 7, 22, 52, 112, 232, 472])
    expect(await first()).toMatchObject({ state: 'given_up', attempts: 8 })
    const report = await messages.report(manager, place)
    expect(report).toMatchObject({ waiting: 0, troubled: [{ state: 'given_up' }] })
    server.mend()
    await messages.retry(manager, place, troubled[0]!.id)
    await deliver()
    expect(await first()).toMatchObject({ state: 'sent' })
    await expect(messages.retry(manager, place, troubled[0]!.id)).rejects.toMatchObject({
      type: 'message-settled',
    })
  })

  test('a reminder waits from its moment on, however long ago it was asked for', async () => {
    const { secret } = await take()
    await remind(secret)
    await deliver()
    server.faults.hang = true
    it.clock.set('2026-11-19T11:00:00Z')
    await deliver()
    it.clock.advance({ minutes: 1 })
    expect(await it.house.messages.backlog()).toEqual({ waiting: 1, oldestSeconds: 60 })
  })

  test('one that cannot be written is given up like any other; the rest goes out', async () => {
    const { secret } = await take()
    await remind(secret)
    await it.superuser.query(`update messages.message set kind = 'unheard-of' where kind = 'confirmed'`)
    await remind((await take()).secret)
    expect(await deliver()).toBe(1)
    for (let i = 0; i < 8; i++) await wait(240)
    expect((await states()).find(({ kind }) => kind === 'unheard-of')).toMatchObject({
      ...{ state: 'given_up', error: 'writing' },
    })
  })

  test('what waits is known, and for how long; one that is given up by hand is not tried any more', async () => {
    server.faults.hang = true
    const { secret } = await take()
    await remind(secret)
    await deliver()
    it.clock.advance({ minutes: 20 })
    const { messages } = it.house
    expect(await messages.backlog()).toEqual({ waiting: 1, oldestSeconds: 1200 })
    const manager = await it.contextOf('lanhdao.cua-nam')
    const { troubled, scheduled } = await messages.report(manager, place)
    expect(scheduled).toBe(2)
    await messages.giveUp(manager, place, troubled[0]!.id)
    server.mend()
    expect(await deliver()).toBe(0)
    expect(await messages.backlog()).toEqual({ waiting: 0, oldestSeconds: 0 })
    // Another ward's manager sees nothing of it and can do nothing to it.
    const stranger = await it.contextOf('lanhdao.ba-dinh')
    expect((await messages.report(stranger)).troubled).toEqual([])
    const theirs = it.house.places.get('ba-dinh').code
    await expect(messages.retry(stranger, theirs, troubled[0]!.id)).rejects.toMatchObject({
      type: 'message-settled',
    })
    await expect(messages.retry(stranger, place, troubled[0]!.id)).rejects.toMatchObject({
      type: 'forbidden',
    })
  })
})

describe('an address', () => {
  test('a second tap is the same wish; a change of mind writes to the new one only, four times in all', async () => {
    const { secret } = await take()
    const to = newAddress()
    const context = anybody()
    const once = () => it.house.reception.setReminder(context, secret, { address: to, language: 'vi' })
    await Promise.all([once(), once(), once()])
    expect(await deliver()).toBe(1)
    const other = newAddress()
    await remind(secret, other)
    await deliver()
    it.clock.set('2026-11-19T11:00:00Z')
    await deliver()
    expect(server.arrived.map(({ to: [it] }) => it)).toEqual([to, other, other])
    await remind(secret, newAddress())
    await remind(secret, newAddress())
    await expect(remind(secret, newAddress())).rejects.toMatchObject({ type: 'address-changed-often' })
  })

  test('is no target: so many numbers in a day and so many letters, whoever asks and however it is written', async () => {
    for (let i = 0; i < 6; i++) await remind((await take({ series: 'G' })).secret, 'Lan@Example.vn')
    const { secret } = await take({ series: 'G' })
    await expect(remind(secret, 'lan@example.vn')).rejects.toMatchObject({
      type: 'address-busy',
      status: 429,
    })
    // Giving one back does not make room: or one could go on for ever.
    it.clock.advance({ minutes: 1 })
    await expect(remind(secret, 'LAN@example.vn')).rejects.toMatchObject({ type: 'address-busy' })
    it.clock.advance({ hours: 24 })
    await remind(secret, 'lan@example.vn')
  })

  test('lies sealed, is named in no event, log, answer or audit line, and is gone when its day is over', async () => {
    const { secret } = await take()
    const to = 'bi-mat-cua-toi@example.vn'
    server.faults.unknownRecipient = true
    const key = randomUUID()
    const put = await it.api('PUT', `/api/v1/tickets/${secret}/reminder`, { body: { address: to }, key })
    expect(put.status).toBe(204)
    await deliver()
    const everything = async () => {
      const { rows } = await it.superuser.query(`
        select s.t::text as row from messages.subscription s(t) union all select m::text from messages.message m
        union all select e::text from ledger.event e union all select a::text from ledger.audit a
        union all select c::text from ledger.command c union all select j::text from graphile_worker._private_jobs j
        union all select t::text from reception.ticket t`)
      return JSON.stringify(rows)
    }
    const hex = Buffer.from(to).toString('hex')
    const kept = await everything()
    expect(kept).not.toContain('bi-mat')
    expect(kept).not.toContain(hex)
    expect(kept).not.toContain(Buffer.from(secret).toString('hex'))
    it.clock.set('2026-11-20T17:30:00Z')
    expect(await it.house.messages.forget()).toBe(1)
    expect(await it.house.messages.forget()).toBe(0)
    const { rows } = await it.superuser.query('select sealed, mark from messages.subscription')
    expect(rows).toEqual([{ sealed: null, mark: null }])
    expect((await states()).map(({ state }) => state)).not.toContain('waiting')
    expect(await it.house.reception.reminder(secret)).toBeUndefined()
    // A month later nothing is left of it.
    it.clock.advance({ hours: 31 * 24 })
    await it.house.messages.forget()
    expect(await states()).toEqual([])
  })

  test('a transaction that fails leaves neither address nor letter', async () => {
    const { secret } = await take()
    const { messages, ledger } = it.house
    const attempt = ledger.command(
      { ...anybody(), key: randomUUID() },
      { name: 'test', permission: 'ticket.take', place, input: null },
      async (tx, at) => {
        const forgetAt = at.add({ hours: 1 })
        const subject = `ticket:${randomUUID()}`
        await messages.subscribe(tx, at, {
          ...{ subject, place, address: newAddress(), language: 'vi' as const, secret, forgetAt },
        })
        messages.tell(tx, at, { subject, kind: 'confirmed', cause: 'confirmed 1' })
        await tx.run(sql`select 1 / 0`)
        return { answer: null, subject }
      },
    )
    await expect(attempt).rejects.toThrow('division by zero')
    await deliver()
    expect(server.arrived).toEqual([])
    expect(await states()).toEqual([])
  })
})

describe('the stop link', () => {
  const stopLink = () => new URL(server.arrived[0]!.mail.text!.match(/http\S+\/stop\/\S+/)![0]).pathname
  const ask = (method: 'GET' | 'POST', url: string, more: { payload?: string; type?: string } = {}) =>
    it.house.server.inject({
      method,
      url,
      // As the mail provider's own machine sends it: from nowhere, without cookies.
      headers: { host: 'localhost', ...(more.type ? { 'content-type': more.type } : {}) },
      ...(more.payload ? { payload: more.payload } : {}),
    })

  test('looking at it changes nothing; its button stops the letters and deletes the address, twice if need be', async () => {
    const { secret } = await take()
    await remind(secret)
    await deliver()
    const link = stopLink()
    const looked = await ask('GET', link)
    expect(looked.statusCode).toBe(200)
    expect(looked.body).toContain('Ngừng nhận thư')
    expect(await it.house.reception.reminder(secret)).toBeDefined()
    for (let i = 0; i < 2; i++) expect((await ask('POST', link)).statusCode).toBe(200)
    expect(await it.house.reception.reminder(secret)).toBeUndefined()
    it.clock.set('2026-11-19T11:00:00Z')
    expect(await deliver()).toBe(0)
    // The number itself stays.
    expect((await it.house.reception.follow(secret, 'vi')).state).toBe('waiting')
  })

  test.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('a mail program’s own button works (RFC 8058): %s', async (type, payload) => {
    const { secret } = await take()
    await remind(secret)
    await deliver()
    const answer = await ask('POST', stopLink(), { type, payload })
    expect(answer.statusCode).toBe(200)
    expect(await it.house.reception.reminder(secret)).toBeUndefined()
  })

  test('of an address that was changed ends nothing of the new one; a made-up one is nobody’s', async () => {
    const { secret } = await take()
    await remind(secret)
    await deliver()
    const old = stopLink()
    await remind(secret, newAddress())
    expect((await ask('POST', old)).statusCode).toBe(404)
    expect(await it.house.reception.reminder(secret)).toBeDefined()
    expect((await ask('POST', `/stop/${'x'.repeat(43)}`)).statusCode).toBe(404)
    // The number's own secret is no stop link.
    expect((await ask('POST', `/stop/${secret}`)).statusCode).toBe(404)
  })
})

describe('the pages', () => {
  const page = (url: string, form?: Record<string, string>) =>
    it.house.server.inject({
      method: form ? 'POST' : 'GET',
      url,
      headers: {
        host: 'localhost',
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { payload: new URLSearchParams({ key: randomUUID(), ...form }).toString() } : {}),
    })

  test('a number’s own page asks, shows the address masked, changes and deletes it, without a script', async () => {
    const { secret } = await take()
    const own = `/ticket/${secret}`
    expect((await page(own)).body).toContain('name="address"')
    const set = await page(`${own}/reminder`, { address: ' Lan.Nguyen@Gmail.com ' })
    expect([set.statusCode, set.headers.location]).toEqual([303, own])
    const shown = (await page(own)).body
    expect(shown).toContain('L•••n@gmail.com')
    expect(shown).not.toContain('Lan.Nguyen')
    expect((await page(`${own}/reminder`)).body).toContain('/reminder/drop')
    await page(`${own}/reminder/drop`, {})
    expect((await page(own)).body).not.toContain('L•••n@gmail.com')
  })

  test.each([
    'lan@gmail.com\r\nBcc: hoa@gmail.com',
    'Lan <lan@gmail.com>, hoa@gmail.com',
    `${'a'.repeat(5000)}@gmail.com`,
    '<script>alert(1)</script>@gmail.com',
    'nguyễn@gmail.com',
    '',
  ])('%#: what cannot be an address gets a clear answer beside the field', async (address) => {
    const { secret } = await take({ series: 'H' })
    for (const [prefix, words] of [
      ['', 'Địa chỉ email này không dùng được'],
      ['/en', 'Mail cannot be sent to this address'],
      ['/ar', 'لا يمكن الإرسال'],
    ] as const) {
      const answer = await page(`${prefix}/ticket/${secret}/reminder`, { address })
      expect(answer.statusCode).toBe(400)
      expect(answer.body).toContain(words)
      expect(answer.body).toContain('aria-invalid="true"')
      expect(answer.body).not.toContain('<script>alert')
    }
    const api = await it.api('PUT', `/api/v1/tickets/${secret}/reminder`, { body: { address } })
    expect(api.status).toBe(400)
    expect(await deliver()).toBe(0)
  })

  test('at the desk an officer types it; what cannot be an address is said before anything is booked', async () => {
    const cookie = await it.signIn('tiepnhan.cua-nam')
    const send = (email: string, key = randomUUID(), idNumber = somebody()) =>
      it.house.server.inject({
        method: 'POST',
        url: '/desk/booking',
        headers: { host: 'localhost', cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({
          ...{ key, series: 'K', day: '2026-11-20', idNumber, email },
        }).toString(),
      })
    const count = async () =>
      (await it.superuser.query(`select count(*)::int as n from reception.ticket where series = 'K'`)).rows[0]
        .n
    const before = await count()
    const wrong = await send('ba-cu@')
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toContain('value="ba-cu@"')
    expect(await count()).toBe(before)
    const again = ['ba.cu@example.vn', randomUUID(), somebody()] as const
    // The button was pressed twice: one number, one letter.
    for (let i = 0; i < 2; i++) expect((await send(...again)).body).toContain('b•••u@example.vn')
    expect(await count()).toBe(before + 1)
    expect(await deliver()).toBe(1)
    await send('')
    expect(await count()).toBe(before + 2)
    expect(await deliver()).toBe(0)
  })
})

test('where no mail server is set up nothing is asked, offered or taken', async () => {
  const plain = await testHouse()
  try {
    const { secret } = await plain.house.reception.take(plain.house.access.contextOf(undefined, 'vi'), {
      ...{ ...wish, channel: 'web' as const, series: 'A', day: friday, idNumber: somebody() },
    })
    const shown = await plain.api('GET', `/ticket/${secret}`)
    expect(shown.status).toBe(200)
    expect(shown.body).not.toContain('reminder')
    const own = await plain.api('GET', `/ticket/${secret}/reminder`)
    expect([own.status, own.headers.location]).toEqual([303, `/ticket/${secret}`])
    const url = `/api/v1/tickets/${secret}/reminder`
    expect((await plain.api('GET', url)).body).toMatchObject({ isOffered: false })
    const put = await plain.api('PUT', url, { body: { address: 'lan@example.vn' } })
    expect(put).toMatchObject({ status: 409, body: { type: '/problems/messages-off' } })
    const desk = await plain.api('GET', '/desk/booking', { as: 'tiepnhan.cua-nam' })
    expect(desk.body).not.toContain('name="email"')
  } finally {
    await plain.close()
  }
})
