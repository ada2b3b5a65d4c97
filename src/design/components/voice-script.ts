import { toWav } from '../../platform/sound/index.ts'
import { canRecord, type Recording, type Refused, record } from './voice-recording.ts'

/** What was said, and the same for eyes that may be others'. */
interface Said {
  text: string
  shown: string
}
/** As the house answers. */
interface Heard extends Said {
  found: 'speech' | 'silence' | 'noise'
  alternatives: Said[]
}
/** Each has its sentence (`voice-texts.ts`). */
type State =
  | 'asking'
  | 'listening'
  | 'speaking'
  | 'thinking'
  | 'heard'
  | 'silence'
  | 'noise'
  | 'nothing'
  | 'denied'
  | 'absent'
  | 'away'
  | 'lost'
  | 'busy'
type Words = Record<State | 'speak' | 'stop', string>

/** Held so long, the button ends with the finger; touched for a moment, it ends with the pause. */
const holdMs = 600
const answerMs = 15_000
/** After these it makes no sense to speak again on this page. */
const forGood: readonly State[] = ['absent', 'away']

/**
 * Brings every `VoiceInput` of the page to life that does not live yet, where the browser has a microphone. `fresh` on the
 * document says that a part of the page was exchanged; `spoken` on a field, that its words were said and agreed to.
 */
export function enlivenVoice(): void {
  if (!canRecord()) return
  for (const it of document.querySelectorAll<HTMLElement>('[data-voice][hidden]')) enliven(it)
}

function enliven(root: HTMLElement): void {
  const field = document.getElementById(root.dataset.voice!) as HTMLInputElement | HTMLTextAreaElement | null
  const part = <Kind extends HTMLElement>(name: string) =>
    root.querySelector<Kind>(`[data-voice-part="${name}"]`)!
  if (!field) return
  const words = JSON.parse(root.dataset.voiceWords!) as Words
  const button = part<HTMLButtonElement>('speak')
  const [panel, level, answer] = [part('panel'), part<HTMLProgressElement>('level'), part('answer')]
  let recording: Recording | undefined
  let best: Said | undefined
  /** Each time somebody speaks has its number: what comes late from an earlier one is nobody's. */
  let turn = 0
  root.hidden = false

  const isOn = () => recording !== undefined
  const isBusy = () => ['asking', 'thinking'].includes(root.dataset.voiceState ?? '')
  const isForGood = (state: State | undefined) => state !== undefined && forGood.includes(state)
  const show = (state: State | undefined) => {
    root.dataset.voiceState = state ?? ''
    panel.hidden = state === undefined
    part('state').textContent = state ? words[state] : ''
    level.hidden = !isOn()
    answer.hidden = part('yes').hidden = state !== 'heard'
    part('others').hidden = state !== 'heard' || part('other-list').childElementCount === 0
    part('ways').hidden = isOn() || isBusy()
    part('again').hidden = state === 'denied' || isForGood(state)
    button.setAttribute('aria-expanded', String(isOn()))
    button.querySelector('span')!.textContent = isOn() ? words.stop : words.speak
    button.setAttribute('aria-disabled', String(isBusy()))
    if (isForGood(state)) button.hidden = true
  }
  const close = () => {
    turn++
    recording?.cancel()
    recording = undefined
    show(undefined)
  }
  /** Told what has become of it; typing is the way that is always there. */
  const giveUp = (state: State) => {
    show(state)
    if (state === 'denied' || isForGood(state)) field.focus()
    else part('again').focus()
  }

  const speak = async () => {
    if (isOn() || isBusy()) return
    const mine = ++turn
    show('asking')
    try {
      const opened = await record(root.dataset.voiceListener!, (hearing, loudness) => {
        if (mine !== turn) return
        level.value = Math.round(loudness * 100)
        const state = hearing === 'speaking' ? 'speaking' : 'listening'
        if (root.dataset.voiceState !== state && isOn()) show(state)
      })
      if (mine !== turn) return opened.cancel()
      recording = opened
    } catch (refused) {
      if (mine === turn) giveUp(refused as Refused)
      return
    }
    show('listening')
    const made = await recording.done
    if (mine !== turn || !made) return
    recording = undefined
    if (made.verdict !== 'speech') return giveUp(made.verdict)
    show('thinking')
    const heard = await ask(root.dataset.voiceAddress!, made.sound)
    if (mine !== turn) return
    if (typeof heard === 'string') return giveUp(heard)
    if (heard.found !== 'speech') return giveUp(heard.found)
    if (heard.text === '') return giveUp('nothing')
    offer(heard)
  }

  const offer = (heard: Heard) => {
    best = heard
    part('text').textContent = heard.shown
    part('other-list').replaceChildren(
      ...heard.alternatives.map((other) => {
        const choice = document.createElement('button')
        choice.type = 'button'
        choice.className = 'button button-quiet'
        choice.dir = 'auto'
        choice.textContent = other.shown
        choice.onclick = () => accept(other)
        return choice
      }),
    )
    show('heard')
    part('yes').focus()
  }
  const write = (said: Said | undefined) => {
    if (!said) return
    const text = root.dataset.voiceNumbers === 'hidden' ? said.shown : said.text
    field.value = field.maxLength > 0 ? text.slice(0, field.maxLength) : text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const accept = (said: Said | undefined) => {
    write(said)
    close()
    field.dispatchEvent(new Event('spoken', { bubbles: true }))
    if (root.dataset.voiceThen !== 'send' || !field.form) return field.focus()
    if (field.form.requestSubmit) field.form.requestSubmit()
    else field.form.submit()
  }

  part('yes').onclick = () => accept(best)
  part('again').onclick = () => void speak()
  part('type').onclick = () => {
    if (!answer.hidden) write(best)
    close()
    field.focus()
  }
  steer(button, { isOn, begin: () => void speak(), end: () => recording?.stop() })
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return
    event.preventDefault()
    close()
    button.focus()
  })
  // Whoever types has decided, on keys that are drawn too; whoever leaves is not listened to.
  field.addEventListener('input', () => !panel.hidden && close())
  window.addEventListener('pagehide', close)
  document.addEventListener('fresh', () => !root.isConnected && close())
  document.addEventListener('visibilitychange', () => document.hidden && isOn() && close())
}

/** Touch to begin and touch to end, or hold while speaking; keys and readers of screens press it as any button. */
function steer(button: HTMLButtonElement, acts: { isOn(): boolean; begin(): void; end(): void }): void {
  let isByPointer = false
  let began = 0
  button.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    isByPointer = true
    if (acts.isOn()) return acts.end()
    began = event.timeStamp
    acts.begin()
  })
  const letGo = (event: PointerEvent) => {
    if (!isByPointer) return
    // Not while the browser still asks whether it may: then nothing has been said.
    if (began > 0 && event.timeStamp - began > holdMs && acts.isOn()) acts.end()
    began = 0
    setTimeout(() => {
      isByPointer = false
    }, 400)
  }
  window.addEventListener('pointerup', letGo)
  window.addEventListener('pointercancel', letGo)
  button.addEventListener('click', (event) => {
    // A key's click has no count: it may follow a finger at once, and is not that finger's.
    if (isByPointer && event.detail > 0) return
    if (acts.isOn()) acts.end()
    else acts.begin()
  })
  button.addEventListener('contextmenu', (event) => event.preventDefault())
}

async function ask(address: string, sound: Float32Array): Promise<Heard | State> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), answerMs)
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'audio/wav' },
      body: toWav(sound),
      signal: stop.signal,
    })
    if (answer.ok) return (await answer.json()) as Heard
    return answer.status === 429 ? 'busy' : 'away'
  } catch {
    return 'lost'
  } finally {
    clearTimeout(timer)
  }
}
