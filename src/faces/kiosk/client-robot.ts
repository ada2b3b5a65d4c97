import { go } from './client-line.ts'

const every = 1500
const patience = 5000

/**
 * The face of the robot that carries this screen: it listens and thinks with the microphone, speaks while the screen is read
 * aloud, and when the robot does something else, the screen that belongs to that takes the place of this one.
 */
export function faceTheRobot(): void {
  const root = document.getElementById('robot')
  const face = root?.querySelector<SVGElement>('[data-look]')
  const says = root?.querySelector<HTMLElement>('.robot-says')
  if (!root || !face || !says) return
  const words = JSON.parse(root.dataset.words!) as Record<string, string>
  /** As the server drew it: what the robot itself does. */
  let own = face.dataset.look!
  let isSpeaking = false
  let isSending = false

  const show = () => {
    const voice = document.querySelector<HTMLElement>('[data-voice]')?.dataset.voiceState ?? ''
    const isHearing = voice === 'listening' || voice === 'speaking'
    const look = isHearing
      ? 'listening'
      : isSending || voice === 'thinking'
        ? 'thinking'
        : isSpeaking
          ? 'speaking'
          : own
    if (face.dataset.look === look) return
    face.dataset.look = look
    says.textContent = words[look] ?? ''
  }
  const voice = document.querySelector('[data-voice]')
  if (voice) new MutationObserver(show).observe(voice, { attributeFilter: ['data-voice-state'] })
  document.addEventListener('reading', (event) => {
    isSpeaking = (event as CustomEvent<boolean>).detail
    show()
  })
  document.addEventListener('submit', () => {
    isSending = true
    show()
  })

  const { from, key = '', here = '', again = '' } = root.dataset
  if (!from) return
  const look = async () => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), patience)
    try {
      const answer = await fetch(from, { cache: 'no-store', signal: stop.signal })
      // The screen is no longer that of a robot, or its machine was sent away: the page without one takes its place.
      if (answer.status === 404) return await go(here)
      if (!answer.ok) return
      const now = (await answer.json()) as { key: string; isMet: boolean }
      if (now.key !== key) return await go(isFree(now.key) && !isFree(key) ? again : here)
      if (key === 'waiting') own = now.isMet ? 'greeting' : 'waiting'
      show()
    } finally {
      clearTimeout(timer)
    }
  }
  const follow = () =>
    setTimeout(() => {
      void look()
        .catch(() => {})
        .then(follow)
    }, every)
  follow()
}

/** Whoever was led has gone: the next one begins anew. */
const isFree = (key: string) => key === 'waiting' || key === 'away'
