import { keepAges } from '../../design/components/live-age-script.ts'
import { morph } from './morph.ts'

const every = 5000
const patience = 10_000
const oldAfter = 60_000

const age = document.querySelector<HTMLElement>('.live-age')
const lost = document.querySelector<HTMLElement>('.lost')
const pause = document.querySelector<HTMLElement>('.pause')

/** How far the server's clock is ahead of this machine's; wall screens are often wrong by hours. */
let ahead = Number(age?.dataset.at) - Date.now()
let paused = false
let timer: number | undefined
let busy = false

const serverNow = () => Date.now() + ahead

/** Looks for new figures and puts them in place. Whatever goes wrong, it tries again. */
async function refresh(): Promise<void> {
  clearTimeout(timer)
  if (busy || paused || document.visibilityState !== 'visible') return
  busy = true
  try {
    const response = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
    // The session has ended: the person is led to the door.
    if (response.redirected || response.status === 403) return location.reload()
    if (!response.ok) throw new Error(String(response.status))
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    // A newer version of this page was put into service.
    if (sourceOf(fresh) !== sourceOf(document)) return location.reload()
    const date = response.headers.get('date')
    if (date) ahead = Date.parse(date) - Date.now()
    replaceParts(fresh)
    say('')
  } catch {
    say(lost?.dataset.lost ?? '')
  } finally {
    busy = false
    timer = window.setTimeout(refresh, every)
  }
}

function replaceParts(fresh: Document): void {
  const focused = document.activeElement
  for (const part of document.querySelectorAll('[data-live]')) {
    const newer = fresh.querySelector(`[data-live="${part.getAttribute('data-live')}"]`)
    if (newer) morph(part, newer)
  }
  // Moving a row takes the focus from it.
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) {
    focused.focus({ preventScroll: true })
  }
  const at = fresh.querySelector<HTMLElement>('.live-age')?.dataset.at
  if (age && at) age.dataset.at = at
}

/** Says it once: the same words again would be read out again. */
function say(words: string): void {
  if (lost && lost.textContent !== words) lost.textContent = words
}

const sourceOf = (page: Document) => page.querySelector('script[src]')?.getAttribute('src')

keepAges(document, serverNow)
setInterval(() => age?.classList.toggle('is-old', serverNow() - Number(age.dataset.at) > oldAfter), 1000)

document.addEventListener('visibilitychange', refresh)
window.addEventListener('online', refresh)
window.addEventListener('pageshow', (event) => event.persisted && refresh())

const button = pause?.querySelector('button')
if (pause && button) {
  pause.hidden = false
  button.addEventListener('click', () => {
    paused = !paused
    const words = button.querySelector('.button-words')
    if (words) words.textContent = (paused ? button.dataset.resume : button.dataset.pause) ?? ''
    void refresh()
  })
}
timer = window.setTimeout(refresh, every)
