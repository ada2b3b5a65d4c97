import type { Gather, Play, Say, Target, Verb } from '../verbs.ts'
import { callerOf, type Fields, locales, type Provider, textOf } from './provider.ts'
import { isHmac } from './signatures.ts'

/** How old a signed webhook may be, in seconds. */
const freshFor = 300
/** Between two keys, after which what was keyed is taken. */
const betweenKeys = 4

/**
 * jambonz, an open telephone platform: verbs as JSON (schema `@jambonz/verb-specifications`). Signs
 * `<seconds>.<body>` by HMAC-SHA-256 in the header `Jambonz-Signature: t=…,v1=…`.
 */
export const jambonz: Provider = {
  name: 'jambonz',
  languages: ['vi', 'en', 'ar'],
  hears: true,
  plays: true,
  isSigned(secret, { headers, raw }, _base, now) {
    const header = String(headers['jambonz-signature'] ?? '')
    const at = /(?:^|,)\s*t=(\d{1,12})/.exec(header)?.[1]
    const signatures = [...header.matchAll(/(?:^|,)\s*v1=([0-9a-f]{64})/g)].map(([, it]) => it)
    if (!at || Math.abs(now - Number(at)) > freshFor) return false
    return signatures.some((it) => isHmac({ hash: 'sha256', as: 'hex' }, secret, `${at}.${raw}`, it))
  },
  callOf: (fields) => textOf(fields, 'call_sid'),
  readBeginning(fields) {
    const call = textOf(fields, 'call_sid')
    if (!call) return undefined
    return { call, from: callerOf(textOf(fields, 'from')), to: textOf(fields, 'to') }
  },
  readEvent(fields) {
    if ('dial_call_status' in fields)
      return { kind: 'dialled', answered: fields.dial_call_status === 'completed' }
    if ('queue_result' in fields) return { kind: 'dialled', answered: fields.queue_result === 'bridged' }
    if (typeof fields.digits === 'string') return { kind: 'keys', keys: fields.digits }
    return spoken(fields.speech) ?? { kind: 'silence' }
  },
  hasEnded: (fields) =>
    ['completed', 'failed', 'busy', 'no-answer'].includes(textOf(fields, 'call_status') ?? ''),
  render: (verbs, { next }) => ({
    type: 'application/json',
    body: JSON.stringify(verbs.flatMap((verb) => written(verb, next))),
  }),
}

function spoken(speech: unknown) {
  const [best] = (speech as { alternatives?: Fields[] } | undefined)?.alternatives ?? []
  if (typeof best?.transcript !== 'string') return undefined
  const { transcript: text, confidence } = best
  return { kind: 'speech' as const, text, ...(typeof confidence === 'number' ? { confidence } : {}) }
}

function written(verb: Verb, next: string): object[] {
  switch (verb.verb) {
    case 'say':
    case 'play':
      return [{ verb: verb.verb, ...sound(verb) }]
    case 'gather':
      return gathering(verb, next)
    case 'dial':
      return [{ verb: 'dial', target: [aim(verb.target)], timeout: verb.seconds, actionHook: next }]
    case 'enqueue':
      return [{ verb: 'enqueue', name: verb.queue, actionHook: next }]
    case 'redirect':
      return [{ verb: 'redirect', actionHook: next }]
    case 'hangup':
      return [{ verb: 'hangup' }]
  }
}

const sound = (it: Say | Play) =>
  it.verb === 'play'
    ? { url: it.url }
    : { text: it.text, synthesizer: { vendor: 'default', language: locales[it.language] } }

/** A gather says one thing in one language; what is in others is said before it. */
function gathering({ prompts, keys, hears, language, seconds }: Gather, next: string): object[] {
  const texts = prompts.flatMap((it) => (it.verb === 'say' ? [it] : []))
  const isWhole = texts.length === prompts.length && texts.every((it) => it.language === language)
  const whole: (Say | Play)[] = isWhole
    ? [{ verb: 'say', language, text: texts.map(({ text }) => text).join(' ') }]
    : [...prompts]
  const last = whole.pop()
  return [
    ...whole.map((it) => ({ verb: it.verb, ...sound(it) })),
    {
      verb: 'gather',
      input: hears ? ['digits', 'speech'] : ['digits'],
      finishOnKey: '#',
      minDigits: 1,
      ...(keys === 'one' ? { numDigits: 1 } : { maxDigits: 40 }),
      interDigitTimeout: betweenKeys,
      timeout: seconds,
      dtmfBargein: true,
      ...(hears ? { bargein: true, recognizer: { vendor: 'default', language: locales[language] } } : {}),
      ...(last ? { [last.verb]: sound(last) } : {}),
      actionHook: next,
    },
  ]
}

function aim(target: Target) {
  if (target.kind === 'sip') return { type: 'sip', sipUri: target.uri }
  return { type: 'phone', number: target.kind === 'number' ? target.number : target.name }
}
