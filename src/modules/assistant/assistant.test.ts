import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse({ isOpen: () => true })
})
afterAll(() => it.close())

/** A talk through the API. */
async function talk(options: Record<string, unknown> = {}) {
  const { body } = await it.api('POST', '/api/v1/talks', { body: { language: 'vi', ...options } })
  const turn = async (said: object, key: string = randomUUID()) =>
    it.api('POST', `/api/v1/talks/${body.secret}/turns`, { body: said, headers: { 'idempotency-key': key } })
  return {
    secret: body.secret as string,
    greeting: body.answer,
    turn,
    async say(text: string, key?: string) {
      const answer = await turn({ kind: 'text', text }, key)
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      return answer.body
    },
  }
}
const words = (told: { answer: { parts: { text: { vi: string } }[] } }) =>
  told.answer.parts.map(({ text }) => text.vi).join('\n')
const rows = async (text: string) => (await it.superuser.query(text)).rows

describe('a talk', () => {
  test('greets, answers, remembers, and says where each statement is from', async () => {
    const it = await talk()
    expect(it.greeting.verdict).toBe('social')
    const told = await it.say('làm giấy khai sinh cho con mất bao lâu')
    expect(told.answer).toMatchObject({ verdict: 'answered', procedure: '1.001193', aspects: ['time'] })
    const time = told.answer.parts.find(({ kind }: { kind: string }) => kind === 'time')
    expect(time.source).toMatchObject({ procedure: '1.001193', version: 1, field: 'time' })
    expect((await it.say('còn lệ phí?')).answer).toMatchObject({ procedure: '1.001193', aspects: ['fee'] })
  })

  test('the same key is answered again and not taken twice; two turns at once are both taken', async () => {
    const { say, turn } = await talk()
    const key = randomUUID()
    const once = await say('làm giấy khai sinh cho con', key)
    expect(await say('làm giấy khai sinh cho con', key)).toEqual(once)
    const both = await Promise.all([
      turn({ kind: 'text', text: 'lệ phí' }),
      turn({ kind: 'text', text: 'bao lâu' }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
  })

  test('a strange secret opens nothing', async () => {
    const { status, body } = await it.api('POST', '/api/v1/talks/nobody/turns', {
      body: { kind: 'text', text: 'xin chào' },
      headers: { 'idempotency-key': randomUUID() },
    })
    expect([status, body.type]).toEqual([404, expect.stringContaining('talk-over')])
  })

  test('a number is taken after a yes, with the person’s own number, which is kept nowhere', async () => {
    const { say } = await talk({ ward: 'cua-nam' })
    expect((await say('lấy số làm giấy khai sinh cho con')).answer.verdict).toBe('confirm')
    expect((await say('đúng')).answer.verdict).toBe('asked')
    const key = randomUUID()
    const taken = await say('001190000777', key)
    expect(taken.answer.verdict).toBe('done')
    expect(words(taken)).toMatch(/Đã lấy số A\d{3}/)
    const { body } = await it.api('GET', `/api/v1/tickets/${taken.ownLink.slice('/ticket/'.length)}`)
    expect(body).toMatchObject({ procedureCode: '1.001193' })
    const kept = JSON.stringify([
      await rows('select * from assistant.talk'),
      await rows('select * from assistant.turn'),
      await rows(`select * from ledger.audit where action like 'assistant%'`),
    ])
    expect(kept).not.toContain('001190000777')
    expect(kept).not.toContain(taken.ownLink.slice('/ticket/'.length))
    // The quota of the day speaks in its own words.
    await say('lấy số')
    await say('đúng')
    expect((await say('001190000777')).answer.verdict).toBe('refused')
  })

  test('an hour is booked', async () => {
    const { say, turn } = await talk({ ward: 'cua-nam' })
    const offered = await say('đặt lịch hẹn làm giấy khai sinh cho con')
    const slot = offered.answer.choices.find(({ id }: { id: string }) => id.startsWith('s:'))
    expect(slot, words(offered)).toBeDefined()
    expect((await turn({ kind: 'choice', id: slot.id })).body.answer.verdict).toBe('confirm')
    await say('vâng')
    const booked = await say('không không một một chín không không không không tám tám tám')
    expect(booked.answer.verdict, words(booked)).toBe('done')
    expect(words(booked)).toContain(slot.text.vi)
  })

  test('a dossier is followed with its secret; a wrong one is refused in the house’s words', async () => {
    const { body } = await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
      as: 'tiepnhan.cua-nam',
      body: { procedureCode: '1.001193', applicant: { fullName: 'Nguyễn Thị Mẫu' } },
    })
    const { say } = await talk()
    expect((await say('hồ sơ của tôi đến đâu rồi')).answer.verdict).toBe('asked')
    await say(body.code)
    expect((await say('ABCDE-23456')).answer.verdict).toBe('refused')
    const told = await say(`${body.code} mã ${body.secret}`)
    expect(told.answer.verdict).toBe('done')
    expect(words(told)).toContain(body.code)
    const kept = JSON.stringify([
      await rows('select said, state from assistant.turn t join assistant.talk k on k.id = t.talk_id'),
    ])
    expect(kept).not.toContain(body.secret)
  })

  test('hours and waits of a ward', async () => {
    const { say } = await talk()
    await say('mấy giờ mở cửa')
    const hours = await say('phường Cửa Nam')
    expect(hours.answer.verdict).toBe('done')
    expect(words(hours)).toMatch(/\d{2}:\d{2}–\d{2}:\d{2}/)
    expect(words(await say('có đông không'))).toMatch(/Đang có \d+ người chờ/)
  })

  test('what is logged names nobody, and what was not answered is kept to be looked at', async () => {
    const { say, secret } = await talk({ ward: 'cua-nam' })
    await say('tôi tên là Lò Thị Bí Mật, số 001190000999, đội tuyển bóng đá đá trận nào, messi ghi bàn')
    const [last] = await rows(
      'select said, verdict from assistant.turn order by at desc, number desc limit 1',
    )
    expect(last.said).not.toMatch(/Bí Mật|001190000999/)
    const questions = await rows('select * from assistant.open_question')
    expect(JSON.stringify(questions)).toContain('messi')
    expect(JSON.stringify(questions)).not.toMatch(/Bí Mật|001190000999/)
    const rated = await it.api('POST', `/api/v1/talks/${secret}/rating`, { body: { rating: 3 } })
    expect(rated.status).toBe(204)
  })
})

describe('a person, please', () => {
  test('an officer of the ward sees the masked talk, takes it over once and ends it; another ward sees nothing', async () => {
    const { say } = await talk({ ward: 'cua-nam' })
    await say('làm giấy khai sinh cho con')
    await say('số tôi 0912345678, cho tôi gặp cán bộ')
    await say('gặp cán bộ')
    const list = async (as: string, ward = 'cua-nam') => it.api('GET', `/api/v1/places/${ward}/talks`, { as })
    const { body: waiting } = await list('tiepnhan.cua-nam')
    const mine = waiting.filter(({ turns }: { turns: { said: string }[] }) =>
      turns.some(({ said }) => said.includes('gặp cán bộ')),
    )
    expect(mine).toHaveLength(1)
    expect(JSON.stringify(mine)).not.toContain('0912345678')
    expect((await list('tiepnhan.ba-dinh')).status).toBe(403)
    expect((await list('tiepnhan.ba-dinh', 'ba-dinh')).body).toEqual([])
    const act = (name: string, as: string) =>
      it.api('POST', `/api/v1/places/cua-nam/talks/${mine[0].id}/${name}`, {
        as,
        headers: { 'idempotency-key': randomUUID() },
      })
    expect((await act('take', 'tiepnhan.ba-dinh')).status).toBe(403)
    expect((await act('take', 'tiepnhan.cua-nam')).status).toBe(204)
    expect((await act('take', 'truongphong.cua-nam')).status).toBe(409)
    expect((await act('finish', 'tiepnhan.cua-nam')).status).toBe(204)
    const left = (await list('tiepnhan.cua-nam')).body.map(({ id }: { id: string }) => id)
    expect(left).not.toContain(mine[0].id)
    const events = await rows(`select type from ledger.event where type like 'talk.%' order by seq`)
    expect(events.map(({ type }) => type)).toEqual(['talk.waiting', 'talk.taken', 'talk.done'])
  })

  test('whoever is in need is answered at once, and an officer is told', async () => {
    const { say } = await talk({ ward: 'ba-dinh' })
    const told = await say('bà tôi bị ngất ở đây')
    expect(told.answer.verdict).toBe('safety')
    expect(words(told)).toContain('115')
    const { body } = await it.api('GET', '/api/v1/places/ba-dinh/talks', { as: 'tiepnhan.ba-dinh' })
    expect(body).toMatchObject([{ reason: 'emergency', state: 'waiting' }])
  })
})

test('old talks are forgotten with all their turns', async () => {
  const { say, secret } = await talk()
  await say('làm giấy khai sinh cho con')
  const now = it.clock.now()
  it.clock.advance({ hours: 24 * 31 })
  expect(await it.house.assistant.forget()).toBeGreaterThan(0)
  expect(await rows('select 1 from assistant.turn')).toEqual([])
  await expect(it.house.assistant.talk(secret)).rejects.toMatchObject({ type: 'talk-over' })
  it.clock.set(now)
})
