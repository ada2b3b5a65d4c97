import type { Target, Verb } from '../verbs.ts'
import { callerOf, type Fields, type Provider, type Sending, textOf } from './provider.ts'
import { isHmac } from './signatures.ts'

/**
 * Stringee, a Vietnamese company: call control objects (SCCO) as JSON. It collects digits and has Vietnamese voices. Signs the
 * address of what it gets, or the body of what it posts, by HMAC-SHA-1 in base64 (`X-STRINGEE-SIGNATURE`).
 */
export const stringee: Provider = {
  name: 'stringee',
  languages: ['vi'],
  hears: false,
  plays: false,
  isSigned(secret, { method, path, raw, headers }) {
    const statement = method === 'GET' ? path.replaceAll(' ', '%20') : raw
    return isHmac({ hash: 'sha1', as: 'base64' }, secret, statement, headers['x-stringee-signature'])
  },
  callOf: (fields) => textOf(fields, 'call_id') ?? textOf(fields, 'callId') ?? textOf(fields, 'uuid'),
  readBeginning(fields) {
    const call = textOf(fields, 'callId') ?? textOf(fields, 'call_id') ?? textOf(fields, 'uuid')
    return call ? { call, from: callerOf(textOf(fields, 'from')), to: textOf(fields, 'to') } : undefined
  },
  readEvent(fields) {
    // A ringing that nobody answered: nothing else is told of one.
    if (!('dtmf' in fields) && !('timeout' in fields)) return { kind: 'dialled', answered: false }
    const keys = textOf(fields, 'dtmf')?.replace(/#$/, '')
    if (isTrue(fields.timeout) && !keys) return { kind: 'silence' }
    return { kind: 'keys', keys: keys ?? '' }
  },
  hasEnded: (fields) => textOf(fields, 'call_status') === 'ended',
  render: (verbs, sending) => ({
    type: 'application/json',
    body: JSON.stringify(verbs.flatMap((verb) => written(verb, sending))),
  }),
}

const isTrue = (value: unknown) => value === true || value === 'true'

/** A call ends with its last action, so that hanging up is saying no more. */
function written(verb: Verb, { next, own = '' }: Sending): Fields[] {
  switch (verb.verb) {
    case 'say':
      return [talk(verb.text, false)]
    // What an address of ours is played by is not described; `plays` says so, and nobody asks for it.
    case 'play':
      return []
    case 'gather':
      return [
        ...verb.prompts.flatMap((it) => (it.verb === 'say' ? [talk(it.text, true)] : [])),
        {
          action: 'input',
          eventUrl: next,
          submitOnHash: 'true',
          timeout: String(verb.seconds),
          maxDigits: verb.keys === 'one' ? 1 : 20,
        },
      ]
    case 'dial':
      return [
        {
          action: 'connect',
          from: { type: 'external', number: own, alias: own },
          to: aim(verb.target),
          timeout: verb.seconds,
          continueOnFail: true,
          onFailEventUrl: next,
        },
      ]
    // It has neither: who would wait in a line is offered a call, and the same step is asked for after a second.
    case 'enqueue':
    case 'redirect':
      return [{ action: 'input', eventUrl: next, submitOnHash: 'true', timeout: '1', maxDigits: 1 }]
    case 'hangup':
      return []
  }
}

const talk = (text: string, bargeIn: boolean): Fields => ({ action: 'talk', text, bargeIn, loop: 1 })

function aim(target: Target): Fields {
  const number = target.kind === 'number' ? target.number : target.kind === 'sip' ? target.uri : target.name
  return { type: target.kind === 'number' ? 'external' : 'internal', number, alias: number }
}
