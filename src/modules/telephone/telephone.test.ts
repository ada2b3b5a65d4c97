import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Voice } from '#modules/speech'
import { keypadOf } from '../../../sandbox/sip/dialogue.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { startCall, wardNumbers, webhook, withTelephone } from '../../../tests/support/telephone.ts'

const token = 'a-token-of-twilio'
const key = 'a-key-of-stringee'

let it: TestHouse
beforeAll(async () => {
  const others = { TELEPHONE_TWILIO_TOKEN: token, TELEPHONE_STRINGEE_SECRET: key }
  const settings = { ...withTelephone.settings, ...others }
  it = await testHouse({ ...withTelephone, isOpen: () => true, settings })
})
afterAll(() => it.close())

const call = (options?: Parameters<typeof startCall>[1]) => startCall(it, options)
const jambonz = (...given: Parameters<typeof webhook> extends [unknown, ...infer Rest] ? Rest : never) =>
  webhook(it, ...given)
const rows = async (text: string) => (await it.superuser.query(text)).rows
const newDossier = async () =>
  (
    await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
      as: 'tiepnhan.cua-nam',
      body: { procedureCode: '1.001193', applicant: { fullName: 'Nguyễn Thị Mẫu' } },
    })
  ).body as { code: string; secret: string }
/** As PostgreSQL writes bytes. */
const hex = (text: string) => Buffer.from(text).toString('hex')
const digitsOf = (code: string) => code.replace(/\D/g, '')
describe('a call', () => {
  test('through language, question, status of a dossier, goodbye; nothing personal stays', async () => {
    const dossier = await newDossier()
    const it = await call()
    expect(it.last().words).toMatch(/Tiếng Việt, bấm 1/)
    expect((await it.press('1')).words).toMatch(/Hỏi về thủ tục, bấm 1/)
    expect((await it.say('làm giấy khai sinh cho con mất bao lâu')).words).toMatch(/khai sinh/i)
    expect((await it.press('')).words).toMatch(/bấm 1/)
    expect((await it.press('2')).words).toMatch(/chữ số của mã hồ sơ/)
    expect((await it.press(digitsOf(dossier.code))).words).toMatch(/mười ký tự/)
    const told = await it.press(keypadOf(dossier.secret))
    expect(told.words).toMatch(/Hồ sơ, .*đã tiếp nhận/)
    const bye = await it.say('tạm biệt')
    expect(bye.verbs.at(-1)).toEqual({ verb: 'hangup' })
    await it.hangUp()
    const kept = JSON.stringify([
      await rows('select c::text from telephone.call c'),
      await rows('select said, state from assistant.turn t join assistant.talk k on k.id = t.talk_id'),
      await rows('select t::text from telephone.try t'),
      await rows(`select * from ledger.audit where action like 'telephone%'`),
    ])
    expect(kept).not.toContain('912345678')
    expect(kept).not.toContain(hex('912345678'))
    expect(kept).not.toContain(dossier.secret)
    expect(kept).not.toContain(keypadOf(dossier.secret))
    expect(kept).not.toContain(digitsOf(dossier.code))
  })

  test('in English and Arabic', async () => {
    const en = await call()
    expect((await en.press('2')).words).toMatch(/press 1/)
    expect((await en.say('how long to register a birth')).words).toMatch(/birth/i)
    const ar = await call()
    expect((await ar.press('3')).words).toMatch(/اضغط/)
    expect((await ar.say('كم مدة تسجيل مولود')).verbs.at(-1)).toMatchObject({
      recognizer: { language: 'ar-SA' },
    })
  })

  test('the same webhook twice, late ones and ones after the end do nothing twice', async () => {
    const it = await call()
    const again = await jambonz('/api/v1/telephone/jambonz/calls', it.beginning)
    expect(again.verbs).toEqual(it.last().verbs)
    const step = it.last().next
    await it.press('1')
    const key = { call_sid: it.id, digits: '1' }
    expect((await jambonz(step, key)).verbs).toEqual(it.last().verbs)
    const question = it.last().next
    const said = { call_sid: it.id, speech: { alternatives: [{ transcript: 'lệ phí khai sinh' }] } }
    const both = await Promise.all([
      jambonz(question, said),
      jambonz(question, said),
      jambonz(question, said),
    ])
    expect(both.map(({ verbs }) => verbs)).toEqual([both[0]!.verbs, both[0]!.verbs, both[0]!.verbs])
    const [{ count }] =
      await rows(`select count(*)::int from assistant.turn t join assistant.talk k on k.id = t.talk_id
      where k.channel = 'phone' and t.said = 'lệ phí khai sinh'`)
    expect(count).toBe(1)
    // Out of order: a step that was never offered asks what was asked last.
    const ahead = question.replace(/\d+$/, '40')
    expect((await jambonz(ahead, key)).verbs).toEqual(both[0]!.verbs)
    await it.hangUp()
    expect((await jambonz(question, said)).verbs).toEqual([{ verb: 'hangup' }])
    expect((await jambonz('/api/v1/telephone/jambonz/calls', it.beginning)).verbs).toEqual([
      { verb: 'hangup' },
    ])
    expect((await jambonz('/api/v1/telephone/jambonz/calls/nobody/steps/3', { digits: '1' })).verbs).toEqual([
      { verb: 'hangup' },
    ])
  })

  test('a secret is tried five times a day, from whatever telephone', async () => {
    const dossier = await newDossier()
    const ask = async (secretKeys: string) => {
      const it = await call()
      await it.press('1')
      await it.press('2')
      await it.press(digitsOf(dossier.code))
      return (await it.press(secretKeys)).words
    }
    for (let i = 0; i < 5; i++) expect(await ask('2222222222')).toMatch(/chưa đúng/)
    expect(await ask(keypadOf(dossier.secret))).toMatch(/sai nhiều lần/)
    it.clock.advance({ hours: 25 })
    expect(await ask(keypadOf(dossier.secret))).toMatch(/Hồ sơ/)
    // One that is right does not count.
    for (let i = 0; i < 6; i++) expect(await ask(keypadOf(dossier.secret))).toMatch(/Hồ sơ/)
  }, 60_000)
})

describe('who may tell of calls', () => {
  test('only whoever signs: without, wrongly, of another call', async () => {
    const { beginning, last, id } = await call()
    expect((await jambonz('/api/v1/telephone/jambonz/calls', beginning, false)).status).toBe(403)
    expect((await jambonz(last().next, { call_sid: id, digits: '1' }, false)).status).toBe(403)
    expect((await jambonz(last().next, { call_sid: randomUUID(), digits: '1' })).status).toBe(403)
    expect((await jambonz('/api/v1/telephone/jambonz/events', { call_sid: id }, false)).status).toBe(403)
  })

  test('Twilio speaks XML and signs the whole address', async () => {
    const url = '/api/v1/telephone/twilio/calls'
    const send = (path: string, fields: Record<string, string>, with_ = token) => {
      const sorted = Object.entries(fields).sort().flat().join('')
      const signature = createHmac('sha1', with_)
        .update(`http://localhost:8080${path}${sorted}`)
        .digest('base64')
      return it.house.server.inject({
        ...{ method: 'POST', url: path, payload: new URLSearchParams(fields).toString() },
        headers: {
          ...{ host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
          'x-twilio-signature': signature,
        },
      })
    }
    const beginning = { CallSid: `CA${randomUUID()}`, From: '+84912345678', To: '+842439360000' }
    expect((await send(url, beginning, 'another token')).statusCode).toBe(403)
    const first = await send(url, beginning)
    expect([first.statusCode, first.headers['content-type']]).toEqual([200, 'text/xml; charset=utf-8'])
    const next = /action="http:\/\/localhost:8080([^"]+)"/.exec(first.body)![1]!
    expect((await send(next, { CallSid: beginning.CallSid, Digits: '2' })).body).toMatch(/press 1/)
  })

  test('Stringee gets its first answer and keys its way without a language', async () => {
    const sign = (of: string) => createHmac('sha1', key).update(of).digest('base64')
    const url = `/api/v1/telephone/stringee/calls?from=84912345678&to=842439360000&callId=${randomUUID()}`
    const get = (signature: string) =>
      it.house.server.inject({
        method: 'GET',
        url,
        headers: { host: 'localhost', 'x-stringee-signature': signature },
      })
    expect((await get(sign(`${url}x`))).statusCode).toBe(403)
    const first = (await get(sign(url))).json()
    expect(first[0]).toMatchObject({ action: 'talk', text: expect.stringContaining('tổng đài') })
    const payload = JSON.stringify({ dtmf: '1', call_id: 'another-id-of-theirs', timeout: false })
    const second = await it.house.server.inject({
      ...{ method: 'POST', url: first.at(-1).eventUrl.replace('http://localhost:8080', ''), payload },
      headers: {
        host: 'localhost',
        'content-type': 'application/json',
        'x-stringee-signature': sign(payload),
      },
    })
    expect(second.json()[0].text).toMatch(/hay hỏi.*bấm 8/)
  })
})

describe('a person', () => {
  test('is rung in the ward that is spoken of; the transcript is on the desk', async () => {
    const { press, say, send } = await call()
    await press('1')
    await say('lệ phí khai sinh ở phường Ba Đình')
    const rung = await press('0')
    expect(rung.verbs.at(-1)).toMatchObject({ verb: 'dial', target: [{ sipUri: 'sip:ba-dinh@pbx.example' }] })
    const officer = await it.contextOf('tiepnhan.ba-dinh')
    const [waiting] = await it.house.assistant.waiting(officer, it.house.places.get('ba-dinh').code)
    expect(waiting).toMatchObject({
      channel: 'phone',
      turns: [{ said: expect.stringContaining('lệ phí') }, {}],
    })
    expect((await send({ dial_call_status: 'no-answer' })).words).toMatch(/gọi lại/)
  })

  test('calls back: masked for the list, shown with a trace, gone when done', async () => {
    const cuaNam = it.house.places.get('cua-nam').code
    const { press, say } = await call({ to: wardNumbers['cua-nam'] })
    await press('1')
    await say('làm giấy khai sinh cho con mất bao lâu')
    // Its number is the ward's, which has nobody to be rung.
    await press('0')
    const noted = await press('1')
    expect(noted.words).toMatch(/gọi lại trong giờ làm việc/)
    const officer = await it.contextOf('tiepnhan.cua-nam')
    const [waiting] = await it.house.telephone.callBacks(officer, cuaNam)
    expect(waiting).toMatchObject({ numberMasked: '••• ••• 678', tries: 0 })
    expect(waiting!.turns[0]).toMatchObject({
      said: 'làm giấy khai sinh cho con mất bao lâu',
      procedure: '1.001193',
    })
    const [{ row }] = await rows('select b::text as row from telephone.call_back b')
    expect([row.includes('912345678'), row.includes(hex('912345678'))]).toEqual([false, false])
    expect(await it.house.telephone.showNumber(officer, cuaNam, waiting!.id)).toBe('+84912345678')
    const looks = await rows(`select actor from ledger.audit where action = 'telephone.show-number'`)
    expect(looks).toEqual([{ actor: officer.actor }])
    const settle = (outcome: 'done' | 'not-reached') =>
      it.house.telephone.settle(officer, { place: cuaNam, id: waiting!.id, outcome })
    await settle('not-reached')
    expect((await it.house.telephone.callBacks(officer, cuaNam))[0]).toMatchObject({ tries: 1 })
    await settle('done')
    expect(await it.house.telephone.callBacks(officer, cuaNam)).toEqual([])
    expect(await rows('select number_sealed, talk_sealed from telephone.call_back')).toEqual([
      { number_sealed: null, talk_sealed: null },
    ])
    await expect(it.house.telephone.showNumber(officer, cuaNam, waiting!.id)).rejects.toThrow('not-found')
  })

  test('another ward sees none; the city’s line is for the city', async () => {
    const { press } = await call()
    await press('1')
    await press('3')
    await press('2')
    await press('0987654321')
    const [cuaNam, baDinh] = ['cua-nam', 'ba-dinh'].map((slug) => it.house.places.get(slug).code) as [
      string,
      string,
    ]
    expect(await it.house.telephone.callBacks(await it.contextOf('tiepnhan.cua-nam'), cuaNam)).toEqual([])
    const operator = await it.contextOf('dieuhanh.ha-noi')
    const [waiting] = await it.house.telephone.callBacks(operator, baDinh)
    expect(waiting).toMatchObject({ numberMasked: '••• ••• 321' })
    const stranger = await it.contextOf('tiepnhan.ba-dinh')
    await expect(it.house.telephone.showNumber(stranger, baDinh, waiting!.id)).rejects.toThrow('not-found')
  })

  test('what nobody reached in a week goes, as do calls after a day', async () => {
    it.clock.advance({ hours: 24 * 8 })
    await it.house.telephone.forget()
    expect(await rows('select 1 from telephone.call')).toEqual([])
    expect(await rows(`select 1 from telephone.call_back where state = 'waiting'`)).toEqual([])
  })
})

test('the house speaks itself where it can: sounds with a proof, which nobody else has', async () => {
  const wav = Buffer.alloc(844)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(836, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(8000, 24)
  wav.writeUInt32LE(16_000, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(800, 40)
  // Silence is no voice.
  wav.fill(7, 44)
  const said: string[] = []
  const voice: Voice = {
    name: 'test',
    languages: ['vi'],
    async say(_language, words) {
      said.push(words)
      return wav
    },
  }
  const settings = { ...withTelephone.settings, TELEPHONE_VOICE: 'house' }
  const speaking = await testHouse({ ...withTelephone, settings, voices: [voice] })
  await speaking.house.speech.check()
  const { verbs } = (await startCall(speaking)).last()
  const sounds = verbs.flatMap(({ verb, url }) => (verb === 'play' ? [String(url)] : []))
  expect(sounds).toHaveLength(2)
  // What it has no voice for is left to the provider's.
  expect(verbs.filter(({ verb }) => verb === 'say')).toMatchObject([{ text: 'For English, press 2.' }])
  const path = sounds[1]!.replace('http://localhost:8080', '')
  const sound = await speaking.house.server.inject({ url: path, headers: { host: 'localhost' } })
  expect([sound.statusCode, sound.headers['content-type'], sound.rawPayload.equals(wav)]).toEqual([
    ...[200, 'audio/wav', true],
  ])
  expect(said.at(-1)).toMatch(/Tiếng Việt/i)
  const forged = path.replace(/sentence=[^&]+/, 'sentence=a')
  expect((await speaking.api('GET', forged)).status).toBe(404)
  await speaking.close()
})

test('a line without a secret is not there', async () => {
  const bare = await testHouse()
  const url = '/api/v1/telephone/jambonz/calls'
  expect((await bare.api('POST', url, { body: { call_sid: 'a' } })).status).toBe(404)
  await bare.close()
})
