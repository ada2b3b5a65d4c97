import { readCharts } from '../../design/charts/chart-script.ts'
import { endingOf, endPage, hasTyped } from '../../design/components/line-ended-script.ts'
import { keepAges } from '../../design/components/live-age-script.ts'
import { followGrowth } from './client-follow.ts'
import { turnPages } from './client-turn.ts'
import { morph } from './morph.ts'

const patience = 10_000
const oldAfter = 60_000

/** Parts of the page are replaced, when a wall turns over also the whole: what is looked for is looked for anew. */
const room = () => document.querySelector<HTMLElement>('[data-scope]')
const age = () => document.querySelector<HTMLElement>('.live-age')
const lost = () => document.querySelector<HTMLElement>('.lost')
const pause = document.querySelector<HTMLElement>('.pause')

/** How far the server's clock is ahead of this machine's; wall screens are often wrong by hours. */
let ahead = Number(age()?.dataset.at) - Date.now()
let paused = false
let busy = false
let again = false
/** The reader may see less than before: nothing more is asked for. */
let ended = false
const showPoint = readCharts(document)

const serverNow = () => Date.now() + ahead

/** The page at an address as it is now; undefined when this one had to be given up. */
async function fetchPage(address: string): Promise<Document | undefined> {
  const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  const why = endingOf(response)
  if (why === 'signed-out') {
    leave()
    return undefined
  }
  if (why === 'narrowed') {
    giveUp(room()?.dataset.gone ?? '')
    return undefined
  }
  if (!response.ok) throw new Error(String(response.status))
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  // A newer version of this page was put into service.
  if (sourceOf(fresh) !== sourceOf(document)) {
    location.reload()
    return undefined
  }
  if (fresh.querySelector<HTMLElement>('[data-scope]')?.dataset.scope !== room()?.dataset.scope) {
    giveUp(room()?.dataset.narrowed ?? '', room()?.dataset.narrowedNext)
    return undefined
  }
  // The house may show days gone by: it is its own clock that counts, not the one of the line.
  const at = fresh.querySelector<HTMLElement>('.live-age')?.dataset.at
  if (at) ahead = Number(at) - Date.now()
  return fresh
}

/** Looks for new figures and puts them in place. Whatever goes wrong, it is tried again by whoever follows. */
async function refresh(): Promise<void> {
  if (busy) {
    again = true
    return
  }
  if (ended || paused || document.visibilityState !== 'visible') return
  busy = true
  try {
    do {
      again = false
      const address = location.href
      const fresh = await fetchPage(address)
      if (!fresh) return
      if (address === location.href) replaceParts(fresh)
      say('')
    } while (again)
  } catch {
    say(lost()?.dataset.lost ?? '')
  } finally {
    busy = false
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
  const shown = age()
  if (shown && at) shown.dataset.at = at
  showPoint()
}

/** The session has ended: the person is led to the door, unless they are writing something. */
function leave(): void {
  ended = true
  delete room()?.dataset.follow
  if (hasTyped(document)) endPage('signed-out')
  else location.reload()
}

/** Shows no figure any more, and says in words why. */
function giveUp(words: string, next?: string): void {
  ended = true
  const place = room()
  if (!place) return
  delete place.dataset.follow
  delete place.dataset.next
  if (hasTyped(place)) {
    endPage('narrowed')
    return
  }
  const notice = document.createElement('div')
  notice.className = 'notice tone-warning narrowed'
  notice.setAttribute('role', 'alert')
  const line = document.createElement('p')
  line.textContent = words
  notice.append(line)
  if (next) {
    const link = document.createElement('a')
    link.href = location.href
    link.textContent = next
    notice.append(link)
  }
  place.replaceChildren(notice)
}

/** Says it once: the same words again would be read out again. */
function say(words: string): void {
  const line = lost()
  if (line && line.textContent !== words) line.textContent = words
}

const sourceOf = (page: Document) => page.querySelector('script[src]')?.getAttribute('src')

keepAges(document, serverNow)
setInterval(() => {
  const shown = age()
  shown?.classList.toggle('is-old', serverNow() - Number(shown.dataset.at) > oldAfter)
  const clock = document.querySelector('.wall-clock')
  if (clock) clock.textContent = timeIn(serverNow())
}, 1000)

/** Vietnam keeps UTC+7 all year. */
function timeIn(ms: number): string {
  return new Date(ms + 7 * 3_600_000).toISOString().slice(11, 16)
}

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

followGrowth(
  () => room()?.dataset.follow,
  refresh,
  // The page asks for itself once more, and hears what became of it: refused, of another reach, or gone to the door.
  () => {
    paused = false
    void refresh()
  },
)
turnPages(room, fetchPage)
