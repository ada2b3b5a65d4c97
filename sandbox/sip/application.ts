import { createHmac } from 'node:crypto'
import type { Language } from '#platform/text'
import type { Media } from './media.ts'
import { telephoneSound } from './sound.ts'

/** A verb of jambonz, as the house writes it. */
interface Verb {
  verb: string
  text?: string
  url?: string
  synthesizer?: { language: string }
  input?: string[]
  numDigits?: number
  maxDigits?: number
  finishOnKey?: string
  interDigitTimeout?: number
  timeout?: number
  say?: { text: string; synthesizer: { language: string } }
  play?: { url: string }
  actionHook?: string
}

/** What one call went through, for whoever looks on. */
export interface Journal {
  /** All that was said, in its order. */
  said: string[]
  /** Webhooks that were answered, with their milliseconds. */
  hooks: { path: string; ms: number }[]
  failure: string | undefined
}

export interface Application {
  /** The house's address for new calls, and what it is signed with. */
  url: string
  secret: string
  /** Sends each webhook twice at once; the house's answers have to be alike. */
  twice: boolean
  /** In seconds since 1970; the house may live on another day. */
  now(): number
  speak(language: Language, text: string): Promise<Buffer>
}

export interface Caller {
  callSid: string
  from: string
  to: string
  media: Media
  /** What is said at each listening that hears, one after another; empty: nothing. */
  says: string[]
  /** A key that was pressed; undefined after so many milliseconds, or when the call ended. */
  key(ms: number): Promise<string | undefined>
  /** Told when it listens. */
  onListening(): void
  isOver(): boolean
}

/** How long a caller listens before they speak into it. */
const speaksAfterMs = 300

/** Runs a call as jambonz does: fetches verbs, carries them out, tells what came. Ends when the house hangs up or the caller did. */
export async function runCall(app: Application, caller: Caller, journal: Journal): Promise<void> {
  const hook = (url: string, fields: object) => fetchVerbs(app, caller, journal, url, fields)
  const { callSid: call_sid, from, to } = caller
  const own = { call_sid, from, to, direction: 'inbound', call_status: 'in-progress' }
  try {
    let verbs = await hook(app.url, own)
    while (verbs.length > 0 && !caller.isOver()) {
      const verb = verbs.shift()!
      if (verb.verb === 'hangup') return
      const result = await carryOut(app, caller, journal, verb)
      if (result && verb.actionHook && !caller.isOver())
        verbs = await hook(atHouse(app, verb.actionHook), { ...own, ...result })
    }
  } catch (error) {
    journal.failure = String(error)
  } finally {
    const events = app.url.replace(/calls$/, 'events')
    const ended = { ...own, call_status: 'completed' }
    await hook(events, ended).catch((error) => {
      journal.failure ??= String(error)
    })
  }
}

/** An address of the house, which may be known to the public by another name than here. */
function atHouse({ url }: Application, address: string): string {
  const { pathname, search } = new URL(address, url)
  return new URL(`${pathname}${search}`, url).href
}

async function fetchVerbs(
  app: Application,
  { callSid }: Caller,
  journal: Journal,
  url: string,
  fields: object,
): Promise<Verb[]> {
  const body = JSON.stringify(fields)
  const post = async () => {
    const t = Math.floor(app.now())
    const v1 = createHmac('sha256', app.secret).update(`${t}.${body}`).digest('hex')
    const headers = { 'content-type': 'application/json', 'jambonz-signature': `t=${t},v1=${v1}` }
    const answer = await fetch(url, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    return answer.text()
  }
  const since = performance.now()
  const answers = await Promise.all(app.twice ? [post(), post()] : [post()])
  const path = new URL(url).pathname.replace(callSid, '…')
  journal.hooks.push({ path, ms: performance.now() - since })
  if (answers.some((it) => it !== answers[0])) throw new Error(`${path} answered twice, differently`)
  return answers[0] ? (JSON.parse(answers[0]) as Verb[]) : []
}

/** Returns what is told to the verb's address. */
async function carryOut(
  app: Application,
  caller: Caller,
  journal: Journal,
  verb: Verb,
): Promise<object | undefined> {
  switch (verb.verb) {
    case 'say':
    case 'play':
      await caller.media.play(await soundOf(app, journal, verb))
      return undefined
    case 'gather':
      return gather(app, caller, journal, verb)
    case 'redirect':
      return {}
    // Nobody is there to be rung.
    case 'dial':
      return { dial_call_status: 'no-answer' }
    case 'enqueue':
      return { queue_result: 'leave' }
    default:
      throw new Error(`no verb ${verb.verb}`)
  }
}

async function soundOf(app: Application, journal: Journal, it: Pick<Verb, 'text' | 'url' | 'synthesizer'>) {
  if (it.url) {
    journal.said.push(new URL(it.url).searchParams.get('sentence') ?? it.url)
    const answer = await fetch(atHouse(app, it.url))
    return telephoneSound(Buffer.from(await answer.arrayBuffer()))
  }
  journal.said.push(it.text ?? '')
  return app.speak((it.synthesizer?.language.slice(0, 2) ?? 'vi') as Language, it.text ?? '')
}

async function gather(app: Application, caller: Caller, journal: Journal, verb: Verb): Promise<object> {
  const {
    numDigits,
    maxDigits = 40,
    finishOnKey,
    interDigitTimeout = 4,
    timeout = 15,
    input = ['digits'],
  } = verb
  const prompt = verb.say ?? verb.play
  const sound = prompt && (await soundOf(app, journal, prompt))
  const says = input.includes('speech') ? caller.says.shift() : undefined
  const patience = (sound ? sound.length / 8 : 0) + timeout * 1000
  if (sound) void caller.media.play(sound)
  caller.onListening()
  let digits = ''
  for (;;) {
    const first = digits === ''
    const key = await caller.key(first ? (says ? speaksAfterMs : patience) : interDigitTimeout * 1000)
    // A press or a word ends what is being said; the next thing is played anew.
    caller.media.stop()
    if (key === undefined && first && says)
      return { speech: { alternatives: [{ transcript: says, confidence: 0.9 }] }, reason: 'speechDetected' }
    if (key === undefined) return first ? { reason: 'timeout' } : { digits, reason: 'dtmfDetected' }
    if (key === finishOnKey) return { digits, reason: 'dtmfDetected' }
    digits += key
    if (digits.length >= (numDigits ?? maxDigits)) return { digits, reason: 'dtmfDetected' }
  }
}
