import { createSpeaker, type Sentence } from '../../design/components/speaker-script.ts'

/*
 * Reads an answer of the chat aloud: when its button is pressed, and by itself when the question was spoken, unless the person
 * has said that they do not want that. What is said, and the proof that the house wrote it, stands beside the answer.
 */

/** Whoever turned it off on this device does not want it tomorrow either. */
const memory = 'chat-aloud'
/** The question that is on its way was spoken; the answer may come on a page of its own. */
const wasSpoken = 'chat-spoken'

const speaker = createSpeaker({
  loudness: () => 1,
  fetchSound: ({ language, proof, text }, signal) =>
    fetch('/chat/sound', {
      method: 'POST',
      body: new URLSearchParams({ language, proof, words: text }),
      signal,
    }),
})

export function readAnswersAloud(): void {
  document.addEventListener('spoken', () => {
    sessionStorage.setItem(wasSpoken, 'yes')
    // Inside the touch: later the browser would let nothing sound.
    speaker.wake()
  })
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-aloud]')
    if (!button) return
    if (speaker.isReading()) speaker.end()
    else void read(button)
  })
  document.addEventListener('change', ({ target }) => {
    const choice = target as HTMLInputElement
    if (choice.id !== 'aloud') return
    localStorage.setItem(memory, choice.checked ? 'on' : 'off')
    if (!choice.checked) speaker.end()
  })
  // Whoever asks on has heard enough; a microphone would hear the voice.
  document.addEventListener('submit', () => speaker.end())
  document.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-voice-part="speak"]')) speaker.end()
  })
  if ('speechSynthesis' in globalThis) speechSynthesis.addEventListener('voiceschanged', offer)
  answered()
}

/** An answer stands there: it can be listened to, and is said at once to whoever has spoken. */
export function answered(): void {
  offer()
  const isSpoken = sessionStorage.getItem(wasSpoken) !== null
  sessionStorage.removeItem(wasSpoken)
  const button = document.querySelector<HTMLElement>('#last [data-aloud]')
  if (button && isSpoken && localStorage.getItem(memory) !== 'off') void read(button)
}

/** Shown where anything has a voice for the language. */
function offer(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-aloud]'))
    button.hidden = !speaker.speaks(document.documentElement.lang, sentencesOf(button))
  const choice = document.querySelector<HTMLInputElement>('#aloud')
  if (!choice) return
  choice.checked = localStorage.getItem(memory) !== 'off'
  choice.closest<HTMLElement>('[data-aloud-choice]')!.hidden =
    document.querySelector('[data-aloud]:not([hidden])') === null
}

const sentencesOf = ({ dataset }: HTMLElement) => JSON.parse(dataset.aloud!) as Sentence[]

async function read(button: HTMLElement): Promise<void> {
  const { begin = '', end = '' } = button.dataset
  await speaker.read(sentencesOf(button), (sentence) => {
    button.querySelector('span')!.textContent = sentence ? end : begin
  })
}
