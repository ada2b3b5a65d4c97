import { createHmac, randomUUID } from 'node:crypto'
import { linesOf } from '#modules/telephone'
import type { HouseOptions, TestHouse } from './house.ts'

export const secretOfTelephone = 'a-secret-of-jambonz'

/** Numbers of two wards' lines, and who is rung in one of them. */
export const wardNumbers = { 'cua-nam': '0243936001', 'ba-dinh': '0243936002' }
const lines = {
  numbers: Object.fromEntries(Object.entries(wardNumbers).map(([slug, number]) => [number, slug])),
  officers: { 'ba-dinh': 'sip:ba-dinh@pbx.example' },
  callBackDays: 7,
}

/** A house with a telephone line. */
export const withTelephone: Pick<HouseOptions, 'lines' | 'settings'> = {
  lines: (places) => linesOf(lines, places),
  settings: { TELEPHONE_JAMBONZ_SECRET: secretOfTelephone },
}

/** What a telephone is told to do now. */
export interface Step {
  status: number
  verbs: Record<string, unknown>[]
  /** All that is said. */
  words: string
  /** Where the result goes. */
  next: string
}

/** A webhook as jambonz sends it, signed at the house's own time. */
export async function webhook(it: TestHouse, path: string, fields: object, isSigned = true): Promise<Step> {
  const raw = JSON.stringify(fields)
  const at = Math.floor(it.clock.now().epochMilliseconds / 1000)
  const v1 = createHmac('sha256', secretOfTelephone).update(`${at}.${raw}`).digest('hex')
  const { statusCode, body } = await it.house.server.inject({
    ...{ method: 'POST', url: path, payload: raw },
    headers: {
      ...{ host: 'localhost', 'content-type': 'application/json' },
      ...(isSigned ? { 'jambonz-signature': `t=${at},v1=${v1}` } : {}),
    },
  })
  const verbs: { actionHook?: string; text?: string; say?: { text: string } }[] =
    statusCode === 200 ? JSON.parse(body) : []
  const next = verbs.map(({ actionHook }) => actionHook).find(Boolean) ?? ''
  return {
    status: statusCode,
    verbs,
    words: verbs.map(({ text, say }) => text ?? say?.text ?? '').join(' '),
    next: next.replace('http://localhost:8080', ''),
  }
}

/** A call that is played step by step: keys, words, silence. */
export async function startCall(it: TestHouse, { from = '+84912345678', to = '0243936000' } = {}) {
  const call_sid = randomUUID()
  const beginning = { call_sid, from, to, direction: 'inbound' }
  let last = await webhook(it, '/api/v1/telephone/jambonz/calls', beginning)
  const send = async (fields: object) => {
    last = await webhook(it, last.next, { call_sid, ...fields })
    return last
  }
  return {
    id: call_sid,
    beginning,
    last: () => last,
    send,
    press: (digits: string) => send({ digits, reason: 'dtmfDetected' }),
    say: (transcript: string) =>
      send({ speech: { alternatives: [{ transcript, confidence: 0.9 }] }, reason: 'speechDetected' }),
    hangUp: () => webhook(it, '/api/v1/telephone/jambonz/events', { call_sid, call_status: 'completed' }),
  }
}

/** Somebody asks on a ward's line to be called back. */
export async function asksToBeCalled(it: TestHouse, ward: keyof typeof wardNumbers): Promise<void> {
  const { press } = await startCall(it, { to: wardNumbers[ward] })
  for (const keys of ['1', '3', '1']) await press(keys)
}
