/*
 * Reads screens aloud for whoever asked for it, until they are done. What is said, and the proof that the house wrote it,
 * stands in the page (`speech.tsx`); the sound comes from the house, or from the browser where it has a voice of its own.
 */

/** As `speech.tsx` writes it. */
export interface Sentence {
  text: string
  language: string
  /** Without it the house has no voice for the language. */
  proof?: string
}

interface Script {
  /** Where the house says a sentence: `/kiosk/cua-nam/speech`. */
  sound: string
  /** What the screen says, in its order. */
  page: Sentence[]
  /** What may have to be said besides. */
  more: Sentence[]
}

/** Loudness in steps that sound alike; the middle one to begin with, and again for the next visitor. */
const steps = [0.12, 0.25, 0.5, 0.75, 1]
const firstStep = 2
const fetchMs = 6000
/** Remembers while somebody listens how loud it is. */
const memory = 'speech'

let script: Script = { sound: '', page: [], more: [] }
let audio: AudioContext | undefined
let loudness: GainNode | undefined
/** Each reading has its number: a newer one ends it. */
let turn = 0
let reading = false
let hush = () => {}

export const isListening = (): boolean => sessionStorage.getItem(memory) !== null
export const isReading = (): boolean => reading

/** @param onBegin from now on somebody is here, on the first screen too */
export function readAloud(onBegin: () => void): void {
  const button = document.getElementById('speech-turn')
  const bar = document.getElementById('speech-bar')
  if (!button || !bar) return
  takeScript(document)
  const show = () => {
    const isOn = isListening()
    button.hidden = !canSpeak()
    bar.hidden = button.hidden || !isOn
    button.classList.toggle('tool-on', isOn)
    button.querySelector('span')!.textContent = (isOn ? button.dataset.end : button.dataset.begin) ?? ''
    for (const [name, limit] of [
      ['quieter', 0],
      ['louder', steps.length - 1],
    ] as const)
      bar.querySelector<HTMLButtonElement>(`[data-speech="${name}"]`)!.disabled = step() === limit
  }
  const acts: Record<string, () => void> = {
    turn() {
      if (isListening()) {
        sessionStorage.removeItem(memory)
        end()
      } else {
        sessionStorage.setItem(memory, String(firstStep))
        void readScreen()
        onBegin()
      }
    },
    repeat: () => void readScreen(),
    louder: () => turnVolume(1),
    quieter: () => turnVolume(-1),
  }
  const turnVolume = (by: number) => {
    sessionStorage.setItem(memory, String(Math.max(0, Math.min(steps.length - 1, step() + by))))
    if (loudness) loudness.gain.value = steps[step()]!
    // So that the new loudness is heard.
    if (!reading) void read(script.page.slice(0, 1))
  }
  const act = (name: string) => {
    if (!canSpeak() || (name !== 'turn' && !isListening())) return
    acts[name]?.()
    show()
  }
  document.addEventListener('click', (event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-speech]')?.dataset.speech
    if (name) act(name)
  })
  // The same by a keypad with its tactile signs; see docs/accessibility-kiosk.md.
  document.addEventListener('keydown', (event) => {
    const name = { '*': 'turn', '/': 'repeat', '+': 'louder', '-': 'quieter' }[event.key]
    if (!name || isTyping(event.target)) return
    event.preventDefault()
    act(name)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    // Sound that waited for a touch may begin; whoever touches something has heard enough.
    if (audio?.state === 'suspended') void audio.resume()
    else if (isListening() && !(target as Element).closest('[data-speech]')) end()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (isListening() && (target as Element).matches(':focus-visible')) readElement(target as HTMLElement)
  })
  document.addEventListener('change', ({ target }) => {
    if (isListening() && (target as HTMLInputElement).type === 'checkbox') readElement(target as HTMLElement)
  })
  document.addEventListener('results', (event) =>
    screenChanged((event as CustomEvent<Document>).detail, document.getElementById('results')),
  )
  if (browserVoices()) speechSynthesis.addEventListener('voiceschanged', show)
  show()
  if (isListening()) void readScreen()
}

/** Another page's content has come: its sentences are known from now on, and the new part is read. */
export function screenChanged(page: Document, part?: HTMLElement | null): void {
  takeScript(page)
  if (isListening()) void read(part ? sentencesIn(part) : script.page)
}

/** What has just covered the screen. */
export function readSheet(sheet: HTMLElement): void {
  if (isListening()) void read(sentencesIn(sheet))
}

/** Up and down go from one thing to the next, as on a keypad without a tab key. */
export function steerByKeys(): void {
  document.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by || isTyping(event.target)) return
    const sheet = document.querySelector('dialog[open]') ?? document
    const all = [
      ...sheet.querySelectorAll<HTMLElement>(
        'main a[href], button, main input, footer a[href], .sheet a[href]',
      ),
    ].filter((it) => it.offsetParent !== null && !it.matches(':disabled'))
    const at = all.indexOf(document.activeElement as HTMLElement)
    event.preventDefault()
    all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]?.focus()
  })
}

function takeScript(page: Document): void {
  const written = page.getElementById('speech')?.dataset.script
  if (written) script = JSON.parse(written)
  // The house is away when this has to be said.
  if (isListening()) for (const sentence of sentencesIn(document.getElementById('lost'))) void load(sentence)
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type)
const step = () => Number(sessionStorage.getItem(memory) ?? firstStep)
const browserVoices = () => ('speechSynthesis' in globalThis ? speechSynthesis.getVoices() : undefined)
const voiceFor = (language: string) =>
  browserVoices()?.find((voice) => voice.localService && voice.lang.slice(0, 2) === language)
const canSpeak = () => {
  const language = document.documentElement.lang
  return script.page.some(({ proof }) => proof) || voiceFor(language) !== undefined
}

function readScreen(): Promise<void> {
  const sheet = document.querySelector<HTMLElement>('dialog[open]')
  return read(sheet ? sentencesIn(sheet) : script.page)
}

function end(): void {
  turn++
  reading = false
  hush()
  mark(undefined)
}

/** Says one sentence after another; whatever was being said ends at once. */
async function read(sentences: readonly Sentence[]): Promise<void> {
  const mine = ++turn
  hush()
  reading = true
  for (const [place, sentence] of sentences.entries()) {
    void load(sentences[place + 1])
    const sound = await load(sentence)
    if (mine !== turn) return
    mark(sentence)
    await (sound ? play(sound) : sayByBrowser(sentence))
    if (mine !== turn) return
  }
  reading = false
  mark(undefined)
}

function readElement(element: HTMLElement): void {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
  const about = sentencesIn(label ?? element)
  const { ticked, unticked } = document.getElementById('speech')!.dataset
  const state = element instanceof HTMLInputElement && element.type === 'checkbox'
  const said = state ? script.more.filter(({ text }) => text === (element.checked ? ticked : unticked)) : []
  if (about.length + said.length > 0) void read([...about, ...said])
}

const keyOf = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** Sentences that stand within an element, in their order. */
function sentencesIn(part: HTMLElement | null): Sentence[] {
  const there = keyOf(part?.textContent ?? '')
  const seen = new Set<string>()
  return [...script.page, ...script.more].filter(({ text }) => {
    const key = keyOf(text)
    if (key === '' || seen.has(key) || !there.includes(key)) return false
    seen.add(key)
    return true
  })
}

/** Shows what is being read: who cannot read finds with the ear what to touch. */
function mark(sentence: Sentence | undefined): void {
  for (const it of document.querySelectorAll('.is-read')) it.classList.remove('is-read')
  if (!sentence) return
  const key = keyOf(sentence.text)
  const units = document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, a, button, label, li, dt, dd)')
  const same = [...units].filter((it) => it.offsetParent !== null && keyOf(it.textContent) === key)
  // Of an item and the button that fills it, the button.
  const found = same.find((it) => !same.some((other) => other !== it && it.contains(other)))
  found?.classList.add('is-read')
  found?.scrollIntoView({ block: 'nearest' })
}

const loaded = new Map<string, Promise<AudioBuffer | undefined>>()

function load(sentence: Sentence | undefined): Promise<AudioBuffer | undefined> {
  if (!sentence?.proof) return Promise.resolve(undefined)
  const { language, proof, text } = sentence
  const address = `${script.sound}/${language}/${proof}?${new URLSearchParams({ words: text })}`
  const known = loaded.get(address)
  if (known) return known
  const sound = fetchSound(address).then((buffer) => {
    if (!buffer) loaded.delete(address)
    return buffer
  })
  loaded.set(address, sound)
  return sound
}

async function fetchSound(address: string): Promise<AudioBuffer | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), fetchMs)
  try {
    const answer = await fetch(address, { signal: stop.signal })
    return answer.ok ? await context().decodeAudioData(await answer.arrayBuffer()) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function context(): AudioContext {
  if (!audio) {
    audio = new AudioContext()
    loudness = audio.createGain()
    loudness.gain.value = steps[step()]!
    loudness.connect(audio.destination)
  }
  return audio
}

/** Done when it has been heard or was hushed; at once where the browser allows no sound before a touch. */
async function play(sound: AudioBuffer): Promise<void> {
  const to = context()
  if (to.state !== 'running')
    await Promise.race([to.resume(), new Promise((resolve) => setTimeout(resolve, 300))])
  if (to.state !== 'running') return
  await new Promise<void>((resolve) => {
    const source = to.createBufferSource()
    source.buffer = sound
    source.connect(loudness!)
    source.onended = () => resolve()
    // A device that went away would never come to the end.
    const late = setTimeout(() => source.stop(), (sound.duration + 2) * 1000)
    hush = () => {
      clearTimeout(late)
      source.stop()
      resolve()
    }
    source.start()
  })
}

function sayByBrowser({ text, language }: Sentence): Promise<void> {
  const voice = voiceFor(language)
  if (!voice) return Promise.resolve()
  return new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(text)
    Object.assign(words, { voice, lang: voice.lang, rate: 0.9, volume: steps[step()]! })
    words.onend = () => resolve()
    words.onerror = () => resolve()
    hush = () => speechSynthesis.cancel()
    speechSynthesis.speak(words)
  })
}
