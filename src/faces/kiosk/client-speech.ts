import { createSpeaker, type Sentence } from '../../design/components/speaker-script.ts'

/*
 * Reads screens aloud for whoever asked for it, until they are done. What is said, and the proof that the house wrote it,
 * stands in the page (`speech.tsx`); the sound comes from the house, or from the browser where it has a voice of its own.
 */

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
/** Remembers while somebody listens how loud it is. */
const memory = 'speech'
/** This visitor has turned it off. */
const unwanted = 'speech-unwanted'

let script: Script = { sound: '', page: [], more: [] }
const speaker = createSpeaker({
  loudness: () => steps[step()]!,
  fetchSound({ language, proof, text }, signal) {
    const words = new URLSearchParams({ words: text })
    return fetch(`${script.sound}/${language}/${proof}?${words}`, { signal })
  },
})

export const isListening = (): boolean => sessionStorage.getItem(memory) !== null
export const isReading = (): boolean => speaker.isReading()

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
        sessionStorage.setItem(unwanted, 'yes')
        speaker.end()
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
    speaker.turnVolume()
    // So that the new loudness is heard.
    if (!isReading()) void read(script.page.slice(0, 1))
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
    if (!speaker.wake() && isListening() && !(target as Element).closest('[data-speech]')) speaker.end()
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
  // Whoever speaks is spoken to, from the next screen on, unless they have turned that off.
  document.addEventListener('spoken', () => {
    if (isListening() || !canSpeak() || sessionStorage.getItem(unwanted)) return
    sessionStorage.setItem(memory, String(firstStep))
    show()
  })
  if ('speechSynthesis' in globalThis) speechSynthesis.addEventListener('voiceschanged', show)
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
  if (isListening())
    for (const sentence of sentencesIn(document.getElementById('lost'))) speaker.load(sentence)
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type)
const step = () => Number(sessionStorage.getItem(memory) ?? firstStep)
const canSpeak = () => speaker.speaks(document.documentElement.lang, script.page)

function readScreen(): Promise<void> {
  const sheet = document.querySelector<HTMLElement>('dialog[open]')
  return read(sheet ? sentencesIn(sheet) : script.page)
}

const read = (sentences: readonly Sentence[]) => speaker.read(sentences, mark)

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
  document.dispatchEvent(new CustomEvent('reading', { detail: sentence !== undefined }))
  if (!sentence) return
  const key = keyOf(sentence.text)
  const units = document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, a, button, label, li, dt, dd)')
  const same = [...units].filter((it) => it.offsetParent !== null && keyOf(it.textContent) === key)
  // Of an item and the button that fills it, the button.
  const found = same.find((it) => !same.some((other) => other !== it && it.contains(other)))
  found?.classList.add('is-read')
  found?.scrollIntoView({ block: 'nearest' })
}
