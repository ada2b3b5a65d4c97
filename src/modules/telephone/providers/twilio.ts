import type { Gather, Play, Say, Target, Verb } from '../verbs.ts'
import { callerOf, locales, type Provider, textOf } from './provider.ts'
import { isHmac } from './signatures.ts'

/**
 * Twilio, and those who speak its markup (TwiML). Signs the whole address with each field of the form behind it, in the order of
 * their names, by HMAC-SHA-1 in base64 (`X-Twilio-Signature`).
 */
export const twilio: Provider = {
  name: 'twilio',
  languages: ['vi', 'en', 'ar'],
  hears: true,
  plays: true,
  isSigned(secret, { path, raw, headers }, base) {
    const fields = [...new URLSearchParams(raw)]
    const sorted = fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flat()
    const statement = `${base}${path}${sorted.join('')}`
    return isHmac({ hash: 'sha1', as: 'base64' }, secret, statement, headers['x-twilio-signature'])
  },
  callOf: (fields) => textOf(fields, 'CallSid'),
  readBeginning(fields) {
    const call = textOf(fields, 'CallSid')
    return call ? { call, from: callerOf(textOf(fields, 'From')), to: textOf(fields, 'To') } : undefined
  },
  readEvent(fields) {
    const dialled = textOf(fields, 'DialCallStatus')
    if (dialled) return { kind: 'dialled', answered: dialled === 'completed' || dialled === 'answered' }
    const queued = textOf(fields, 'QueueResult')
    if (queued) return { kind: 'dialled', answered: queued === 'bridged' || queued === 'redirected' }
    const keys = textOf(fields, 'Digits')
    if (keys) return { kind: 'keys', keys }
    const text = textOf(fields, 'SpeechResult')
    const confidence = Number(fields.Confidence)
    if (text) return { kind: 'speech', text, ...(confidence > 0 ? { confidence } : {}) }
    // The hash key alone leaves no digits.
    return textOf(fields, 'FinishedOnKey') === '#' ? { kind: 'keys', keys: '' } : { kind: 'silence' }
  },
  hasEnded: (fields) =>
    ['completed', 'failed', 'busy', 'no-answer', 'canceled'].includes(textOf(fields, 'CallStatus') ?? ''),
  render: (verbs, { next }) => ({
    type: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.map((it) => written(it, next)).join('')}</Response>`,
  }),
}

function written(verb: Verb, next: string): string {
  switch (verb.verb) {
    case 'say':
    case 'play':
      return sound(verb)
    case 'gather':
      return gathering(verb, next)
    case 'dial':
      return element('Dial', { action: next, method: 'POST', timeout: verb.seconds }, aim(verb.target))
    case 'enqueue':
      return element('Enqueue', { action: next, method: 'POST' }, escaped(verb.queue))
    case 'redirect':
      return element('Redirect', { method: 'POST' }, escaped(next))
    case 'hangup':
      return element('Hangup', {})
  }
}

const sound = (it: Say | Play) =>
  it.verb === 'play'
    ? element('Play', {}, escaped(it.url))
    : element('Say', { language: locales[it.language] }, escaped(it.text))

function gathering({ prompts, keys, hears, language, seconds }: Gather, next: string): string {
  const attributes = {
    input: hears ? 'dtmf speech' : 'dtmf',
    action: next,
    method: 'POST',
    timeout: seconds,
    finishOnKey: '#',
    ...(keys === 'one' ? { numDigits: 1 } : {}),
    ...(hears ? { language: locales[language], speechTimeout: 'auto' } : {}),
    actionOnEmptyResult: true,
  }
  return element('Gather', attributes, prompts.map(sound).join(''))
}

function aim(target: Target): string {
  if (target.kind === 'sip') return element('Sip', {}, escaped(target.uri))
  return element('Number', {}, escaped(target.kind === 'number' ? target.number : target.name))
}

function element(name: string, attributes: Record<string, unknown>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** Text for XML: without characters that XML 1.0 has none for. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
