import { createHmac } from 'node:crypto'
// @ts-expect-error: it comes without types
import { validate } from '@jambonz/verb-specifications'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Gather, Verb } from '../verbs.ts'
import { jambonz } from './jambonz.ts'
import type { Hook } from './provider.ts'
import { stringee } from './stringee.ts'
import { twilio } from './twilio.ts'

const next = 'https://motcua.example/api/v1/telephone/x/calls/a/steps/1'
const gather: Gather = {
  ...{ verb: 'gather', keys: 'one', hears: true, language: 'vi', seconds: 8 },
  prompts: [{ verb: 'say', language: 'vi', text: 'Xin chào' }],
}
const everything: Verb[] = [
  { verb: 'say', language: 'ar', text: 'مرحبا' },
  { verb: 'play', url: 'https://motcua.example/a?b=1&c=2' },
  gather,
  { ...gather, keys: 'many', hears: false, prompts: [] },
  { ...gather, prompts: [{ verb: 'play', url: 'https://motcua.example/a' }, ...gather.prompts] },
  { verb: 'dial', target: { kind: 'number', number: '+842439360001' }, seconds: 30 },
  { verb: 'dial', target: { kind: 'sip', uri: 'sip:ward@motcua.example' }, seconds: 30 },
  { verb: 'enqueue', queue: 'cua-nam' },
  { verb: 'redirect' },
  { verb: 'hangup' },
]
const hook = (more: Partial<Hook>): Hook => ({ method: 'POST', path: '/x', headers: {}, raw: '', ...more })
/** XML 1.0, 2.2. */
const hasPlace = (sign: string) => {
  const code = sign.codePointAt(0)!
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
const log = { info() {}, debug() {}, error() {} }

describe('jambonz', () => {
  test('every verb is valid by jambonz’s own specification, and a wrong one would be seen', () => {
    const { body } = jambonz.render(everything, { next })
    expect(() => validate(log, JSON.parse(body))).not.toThrow()
    expect(JSON.parse(body).map(({ verb }: { verb: string }) => verb)).toEqual(
      'say play gather gather play gather dial dial enqueue redirect hangup'.split(' '),
    )
    const wrong = JSON.parse(body.replace('"numDigits":1', '"numDigits":"1"'))
    expect(() => validate(log, wrong)).toThrow(/numDigits/)
  })
  test('languages in one prompt are said one after another, the last while it listens', () => {
    const prompts = (['vi', 'en', 'ar'] as const).map((language) => ({
      ...{ verb: 'say' as const, language, text: language },
    }))
    const verbs = JSON.parse(jambonz.render([{ ...gather, prompts }], { next }).body)
    expect(verbs.map((it: { text?: string; say?: { text: string } }) => it.text ?? it.say?.text)).toEqual([
      ...['vi', 'en', 'ar'],
    ])
  })
  test('signs time and body: an old one, another body and another secret are none', () => {
    const raw = '{"call_sid":"a","digits":"1"}'
    const sign = (at: number) =>
      `t=${at},v1=${createHmac('sha256', 'secret').update(`${at}.${raw}`).digest('hex')}`
    const signed = (at: number) => hook({ raw, headers: { 'jambonz-signature': sign(at) } })
    expect(jambonz.isSigned('secret', signed(1000), '', 1200)).toBe(true)
    expect(jambonz.isSigned('secret', signed(1000), '', 1301)).toBe(false)
    expect(jambonz.isSigned('secret', signed(1000), '', 699)).toBe(false)
    expect(jambonz.isSigned('secreT', signed(1000), '', 1000)).toBe(false)
    expect(jambonz.isSigned('secret', { ...signed(1000), raw: `${raw} ` }, '', 1000)).toBe(false)
    for (const header of [undefined, '', 't=1000', 'v1=00', 't=1000,v1='])
      expect(
        jambonz.isSigned('secret', hook({ raw, headers: { 'jambonz-signature': header } }), '', 1000),
      ).toBe(false)
  })
  test('what came: keys, words with how sure they are, nothing, the end of a ringing', () => {
    const speech = { alternatives: [{ transcript: 'khai sinh', confidence: 0.8 }] }
    expect(jambonz.readEvent({ digits: '1', reason: 'dtmfDetected' })).toEqual({ kind: 'keys', keys: '1' })
    expect(jambonz.readEvent({ digits: '' })).toEqual({ kind: 'keys', keys: '' })
    expect(jambonz.readEvent({ speech })).toEqual({ kind: 'speech', text: 'khai sinh', confidence: 0.8 })
    expect(jambonz.readEvent({ reason: 'timeout' })).toEqual({ kind: 'silence' })
    expect(jambonz.readEvent({ dial_call_status: 'no-answer' })).toEqual({ kind: 'dialled', answered: false })
    expect(jambonz.readEvent({ queue_result: 'bridged' })).toEqual({ kind: 'dialled', answered: true })
  })
})

describe('twilio', () => {
  test('the signature of Twilio’s own example is right, of anything else wrong', () => {
    const fields = {
      ...{ CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234' },
      ...{ From: '+14158675309', To: '+18005551212' },
    }
    const signed = hook({
      path: '/myapp.php?foo=1&bar=2',
      raw: new URLSearchParams(fields).toString(),
      headers: { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' },
    })
    const base = 'https://mycompany.com'
    expect(twilio.isSigned('12345', signed, base, 0)).toBe(true)
    expect(twilio.isSigned('12346', signed, base, 0)).toBe(false)
    expect(twilio.isSigned('12345', { ...signed, path: '/myapp.php?foo=1&bar=3' }, base, 0)).toBe(false)
    expect(twilio.isSigned('12345', { ...signed, raw: `${signed.raw}&Digits=5` }, base, 0)).toBe(false)
    expect(twilio.isSigned('12345', { ...signed, headers: {} }, base, 0)).toBe(false)
  })
  test('every verb as XML', () => {
    const { body, type } = twilio.render(everything, { next })
    expect(type).toContain('text/xml')
    expect(body).toContain('<Say language="ar-SA">مرحبا</Say>')
    expect(body).toContain('<Play>https://motcua.example/a?b=1&amp;c=2</Play>')
    expect(body).toMatch(
      /<Gather input="dtmf speech" action="[^"]+" method="POST" timeout="8" finishOnKey="#" numDigits="1"/,
    )
    expect(body).toMatch(/<Gather input="dtmf" [^>]*actionOnEmptyResult="true"><\/Gather>/)
    expect(body).toContain('<Number>+842439360001</Number>')
    expect(body).toMatch(
      /<Enqueue [^>]+>cua-nam<\/Enqueue><Redirect method="POST">[^<]+<\/Redirect><Hangup><\/Hangup>/,
    )
  })
  test('whatever is said, the XML is whole and says it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { body } = twilio.render([{ verb: 'say', language: 'vi', text }], { next })
        const [, inside = ''] = /<Say[^>]*>([\s\S]*)<\/Say>/.exec(body) ?? []
        expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
        const read = inside
          .replaceAll('&quot;', '"')
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&')
        expect(read).toBe([...text].filter(hasPlace).join(''))
      }),
    )
  })
  test('what came', () => {
    expect(twilio.readEvent({ Digits: '12' })).toEqual({ kind: 'keys', keys: '12' })
    expect(twilio.readEvent({ FinishedOnKey: '#', Digits: '' })).toEqual({ kind: 'keys', keys: '' })
    expect(twilio.readEvent({ Digits: '' })).toEqual({ kind: 'silence' })
    expect(twilio.readEvent({ SpeechResult: 'hi', Confidence: '0.5' })).toEqual({
      ...{ kind: 'speech', text: 'hi', confidence: 0.5 },
    })
    expect(twilio.readEvent({ DialCallStatus: 'busy' })).toEqual({ kind: 'dialled', answered: false })
  })
})

describe('stringee', () => {
  test('signs addresses it gets and bodies it posts', () => {
    const sign = (of: string) => createHmac('sha1', 'secret').update(of).digest('base64')
    const path = '/api/v1/telephone/stringee/calls?from=0909&callId=a'
    const got = hook({ method: 'GET', path, headers: { 'x-stringee-signature': sign(path) } })
    expect(stringee.isSigned('secret', got, '', 0)).toBe(true)
    expect(stringee.isSigned('secret', { ...got, path: `${path}b` }, '', 0)).toBe(false)
    const raw = '{"dtmf":"1"}'
    const posted = hook({ raw, headers: { 'x-stringee-signature': sign(raw) } })
    expect(stringee.isSigned('secret', posted, '', 0)).toBe(true)
    expect(stringee.isSigned('other', posted, '', 0)).toBe(false)
    expect(stringee.isSigned('secret', { ...posted, raw: '{"dtmf":"2"}' }, '', 0)).toBe(false)
  })
  test('says, collects digits and connects; an end is the end of its list', () => {
    const { body } = stringee.render(everything, { next, own: '842439360000' })
    const actions = JSON.parse(body)
    expect(actions.map(({ action }: { action: string }) => action)).toEqual(
      'talk talk input input talk input connect connect input input'.split(' '),
    )
    expect(actions[2]).toMatchObject({ eventUrl: next, submitOnHash: 'true', maxDigits: 1 })
    expect(actions[6]).toMatchObject({ from: { number: '842439360000' }, onFailEventUrl: next })
  })
  test('what came', () => {
    expect(stringee.readEvent({ dtmf: '0', timeout: false })).toEqual({ kind: 'keys', keys: '0' })
    expect(stringee.readEvent({ dtmf: '123#', timeout: 'false' })).toEqual({ kind: 'keys', keys: '123' })
    expect(stringee.readEvent({ dtmf: '', timeout: true })).toEqual({ kind: 'silence' })
  })
})

test('a withheld number is no number', () => {
  const of = (from: string) => [
    jambonz.readBeginning({ call_sid: 'a', from })?.from,
    twilio.readBeginning({ CallSid: 'a', From: from })?.from,
    stringee.readBeginning({ callId: 'a', from })?.from,
  ]
  for (const withheld of ['anonymous', 'Restricted', '', '-', 'sip:a@b'])
    expect(of(withheld)).toEqual([undefined, undefined, undefined])
  expect(of('+84912345678')).toEqual(['+84912345678', '+84912345678', '+84912345678'])
})
