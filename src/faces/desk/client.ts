import { keepAges } from '../../design/components/live-age-script.ts'
import { enlivenUploads } from '../../design/components/uploads-script.ts'
import { enliven } from '../../modules/forms/browser.ts'
import { enlivenPapers } from './client-papers.ts'

const eventTypes = [
  'ticket.taken',
  'ticket.called',
  'ticket.recalled',
  'ticket.serving',
  'ticket.completed',
  'ticket.absent',
  'ticket.waiting',
  'ticket.parked',
  'ticket.undone',
  'ticket.cancelled',
  'desk.opened',
  'desk.closed',
]

/**
 * What makes the desk livelier; every page works without it. Keys press what they are written on, the queue keeps
 * itself up to date, a look-up does not reload the page, a form is not sent twice.
 */
pressByKey()
walkRows()
keepQueueLive()
lookUpInPlace()
sayThatItIsSent()
openNewTabs()
fillInLive()
enlivenPapers()
enlivenUploads()

/** A declaration shows its faults early, and only what is asked. */
function fillInLive(): void {
  const root = document.querySelector<HTMLElement>('[data-form]')
  if (root) enliven(root, { save: false })
}

/** Keys belong to the page only while nobody is typing. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return true
  const target = event.target as HTMLElement | null
  return Boolean(
    target?.closest('input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]'),
  )
}

function pressByKey(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return
    const key = event.key.toLowerCase()
    if (key === '/') {
      const search = document.querySelector<HTMLInputElement>('input[type=search]')
      if (search) {
        event.preventDefault()
        search.focus()
        search.select()
      }
      return
    }
    if (!/^[a-z]$/.test(key)) return
    const element = document.querySelector<HTMLElement>(`[data-key="${key}"]:not([disabled])`)
    if (!element) return
    event.preventDefault()
    element.click()
  })
}

/** J and K walk down and up the rows of a list; Enter opens, as with any link. */
function walkRows(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return
    const step = { j: 1, k: -1 }[event.key.toLowerCase()]
    const links = [...document.querySelectorAll<HTMLElement>('[data-row] a.cover')]
    if (!step || links.length === 0) return
    event.preventDefault()
    const now = links.indexOf(document.activeElement as HTMLElement)
    const next = now === -1 ? 0 : Math.min(links.length - 1, Math.max(0, now + step))
    links[next]?.focus()
    links[next]?.scrollIntoView({ block: 'nearest' })
  })
}

function keepQueueLive(): void {
  const root = document.querySelector<HTMLElement>('[data-live-place]')
  if (!root) return
  const { livePlace, liveSeq, liveAway = '', liveEnded = '' } = root.dataset
  const problem = root.querySelector<HTMLElement>('.live-problem')
  const age = root.querySelector<HTMLElement>('.live-age')
  // The machine's clock may be wrong; the page's own moment and the time since then are not.
  const offset = Number(age?.dataset.at ?? Date.now()) - Date.now()
  keepAges(root, () => Date.now() + offset)

  const say = (words: string) => {
    if (!problem) return
    problem.textContent = words
    problem.hidden = words === ''
  }
  let busy = false
  let again = false
  const refresh = async () => {
    if (busy) {
      again = true
      return
    }
    busy = true
    do {
      again = false
      try {
        // Always the page as a GET shows it: after a form that failed, the address is that of the form.
        const address = location.pathname === '/desk' ? location.href : '/desk'
        const answer = await fetch(address, { headers: { accept: 'text/html' } })
        if (!answer.ok) throw new Error(String(answer.status))
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
        if (!fresh.querySelector('[data-live-place]')) {
          say(liveEnded)
          source.close()
          clearInterval(timer)
          break
        }
        replaceRegions(fresh)
        const at = fresh.querySelector<HTMLElement>('.live-age')?.dataset.at
        if (age && at) age.dataset.at = at
        say('')
      } catch {
        say(liveAway)
      }
      // A hall of many counters is one event after another: once a second is enough.
      await new Promise((done) => setTimeout(done, 1000))
    } while (again)
    busy = false
  }

  const source = new EventSource(`/api/v1/places/${livePlace}/events?after=${liveSeq}`)
  for (const type of eventTypes) source.addEventListener(type, refresh)
  source.addEventListener('error', () => say(liveAway))
  source.addEventListener('open', () => say(''))
  // Waits grow although nothing happens.
  const timer = setInterval(() => {
    if (!document.hidden) void refresh()
  }, 20_000)
}

/** Puts fresh regions in place of old ones; focus and half-typed answers stay where they were. */
function replaceRegions(fresh: Document): void {
  for (const region of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const newer = fresh.getElementById(region.id)
    if (!newer || newer.innerHTML === region.innerHTML) continue
    const focused = region.contains(document.activeElement) ? focusKey(document.activeElement) : undefined
    const typed = [...region.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
      (field) => field.type !== 'hidden' && field.id,
    )
    const unfolded = [...region.querySelectorAll('details[open]')].map(({ id }) => id)
    region.innerHTML = newer.innerHTML
    for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '')
    for (const field of typed) {
      const now = document.getElementById(field.id) as HTMLInputElement | null
      if (now) now.value = field.value
    }
    if (focused) region.querySelector<HTMLElement>(focused)?.focus()
  }
}

/** How the same element is found again in the fresh region. */
function focusKey(element: Element | null): string | undefined {
  if (!(element instanceof HTMLElement)) return undefined
  if (element.dataset.focus) return `[data-focus="${element.dataset.focus}"]`
  if (element.id) return `#${CSS.escape(element.id)}`
  const action = element.closest('form')?.getAttribute('action')
  if (action) return `form[action="${CSS.escape(action)}"] button`
  const href = element.getAttribute('href')
  return href ? `a[href="${CSS.escape(href)}"]` : undefined
}

/** Looking a person up replaces only their part of the form: chosen files and ticks stay. */
function lookUpInPlace(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-partial]')
    const form = button?.form
    if (!button || !form) return
    event.preventDefault()
    void replacePart(form, button)
  })
  document.addEventListener('keydown', (event) => {
    const field = event.target as HTMLElement
    // Enter in the number looks it up; it never hands in a half-filled form.
    if (event.key !== 'Enter' || field.id !== 'idNumber') return
    event.preventDefault()
    document.querySelector<HTMLButtonElement>('[data-partial]')?.click()
  })
}

async function replacePart(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const ids = button.dataset.partial!.split(' ')
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.append(button.name, button.value)
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const id of ids) {
      const fresh = page.getElementById(id)
      const old = document.getElementById(id)
      if (fresh && old) old.innerHTML = fresh.innerHTML
      else if (id === ids[0]) throw new Error('no such part')
    }
    fillInLive()
    const part = document.getElementById(ids[0]!)!
    const wrong = part.querySelector<HTMLElement>('[aria-invalid=true]')
    const next = wrong ?? part.querySelector<HTMLElement>('#fullName')
    next?.focus()
  } catch {
    // The whole page can always do it, after a sign-in too.
    form.append(
      Object.assign(document.createElement('input'), {
        type: 'hidden',
        name: button.name,
        value: button.value,
      }),
    )
    form.submit()
  }
}

/** A second tap is the same command anyway; but the person should see that the first one was felt. */
function sayThatItIsSent(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || form.method !== 'post') return
    form.setAttribute('aria-busy', 'true')
    const { submitter } = event
    // Later, so that the button's own name and value still travel.
    setTimeout(() => submitter?.setAttribute('disabled', ''), 0)
  })
  // Coming back by the browser's button finds the page usable.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    for (const form of document.querySelectorAll('[aria-busy]')) {
      form.removeAttribute('aria-busy')
      for (const button of form.querySelectorAll('button[disabled]')) button.removeAttribute('disabled')
    }
  })
}

/** Papers and guides open beside the work, not over it. */
function openNewTabs(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-new-tab]')) {
    link.target = '_blank'
    link.rel = 'noopener'
  }
}
