import { followRobots } from '../../design/components/floor-robots-script.ts'
import { freshPage } from '../../design/components/fresh-page-script.ts'
import { endPage, hasEnded, onEnd } from '../../design/components/line-ended-script.ts'
import { keepAges } from '../../design/components/live-age-script.ts'
import { followLine } from '../../design/components/live-line-script.ts'
import { enlivenUploads } from '../../design/components/uploads-script.ts'
import { feeOf } from '../../modules/certification/browser.ts'
import { enliven } from '../../modules/forms/browser.ts'
import { letAsk } from './client-ask.ts'
import { drawFloorPlan } from './client-floor-plan.ts'
import { enlivenPapers } from './client-papers.ts'
import { enlivenPhrasings } from './client-phrasings.ts'
import { letSign } from './client-signature.ts'

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
  'robot.changed',
  'robot.goal',
  'robot.left-alone',
  'robot.needs-water',
  'robot.stopped',
]

/**
 * What makes the desk livelier; every page works without it. Keys press what they are written on, the queue keeps
 * itself up to date, a look-up does not reload the page, a form is not sent twice.
 */
pressByKey()
walkRows()
pickRows()
lookAgain()
keepQueueLive()
keepTalksLive()
lookUpInPlace()
sayThatItIsSent()
openNewTabs()
fillInLive()
countFee()
closeMenus()
saveAsOneWrites()
letSign()
drawFloorPlan()
followRobots()
printByButton()

/** A page that is meant for paper says so with a button. */
function printByButton(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}

/** A menu of the band closes by Escape, and when one goes on beside it. */
function closeMenus(): void {
  const open = () => document.querySelector<HTMLDetailsElement>('.band-menu[open]')
  document.addEventListener('click', (event) => {
    const menu = open()
    if (menu && !menu.contains(event.target as Node)) menu.open = false
  })
  document.addEventListener('keydown', (event) => {
    const menu = open()
    if (event.key !== 'Escape' || !menu) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('focusin', (event) => {
    const menu = open()
    if (menu && !menu.contains(event.target as Node)) menu.open = false
  })
}

/**
 * The draft of an editor is saved while one writes, and what stands beside it (preview, what is missing) is made anew. What
 * cannot be saved, wrong or changed by somebody else, waits for the button, which says why.
 */
function saveAsOneWrites(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
  if (!form) return
  let timer = 0
  let saving: Promise<void> | undefined
  const save = async () => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    body.set('do', 'save')
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById(form.id)
    if (!fresh) return
    // The next save is another command, on what has just been saved.
    for (const field of form.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
      const newer = fresh.querySelector<HTMLInputElement>(
        `input[type=hidden][name="${CSS.escape(field.name)}"]`,
      )
      if (newer) field.value = newer.value
    }
    for (const id of ['editor-state', 'editor-side']) {
      const [old, newer] = [document.getElementById(id), page.getElementById(id)]
      if (old && newer) old.innerHTML = newer.innerHTML
    }
  }
  form.addEventListener('change', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      saving = (saving ?? Promise.resolve()).then(save)
    }, 800)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (!saving) return
    // The button waits for what is being saved: else it would find its own change there.
    event.preventDefault()
    const { submitter } = event
    const last = saving
    saving = undefined
    // Not before this event is over: a form that is being submitted does not hear it.
    void last.then(() => setTimeout(() => form.requestSubmit(submitter), 0))
  })
}
enlivenPapers()
enlivenUploads()
enlivenPhrasings()
letAsk()

/** A declaration shows its faults early, and only what is asked. */
function fillInLive(): void {
  const root = document.querySelector<HTMLElement>('[data-form]')
  if (root) enliven(root, { save: false })
}

/** The fee of a request for certification stands there before anybody has asked for it. */
function countFee(): void {
  const root = document.querySelector<HTMLElement>('[data-certify]')
  const output = root?.querySelector<HTMLElement>('#fee-now .code')
  if (!root || !output) return
  const unit = output.textContent?.replace(/[\d.,]+/, '\u0000') ?? '\u0000'
  const inputOf = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)
  const whole = (name: string, otherwise: number) => {
    const text = inputOf(name)?.value.trim() ?? ''
    return /^\d{1,5}$/.test(text) ? Number(text) : otherwise
  }
  root.addEventListener('input', () => {
    let sum = 0
    for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-item]')) {
      const n = dataset.item ?? ''
      const electronic = inputOf(`electronic-${n}`)?.checked ?? false
      const isEmpty =
        n !== '1' &&
        !inputOf(`title-${n}`)?.value.trim() &&
        !inputOf(`pages-${n}`)?.value.trim() &&
        !electronic
      if (isEmpty) continue
      const copies = whole(`copies-${n}`, electronic ? 0 : 1)
      const pages = Math.max(1, whole(`pages-${n}`, 1))
      const fee = feeOf(root.dataset.certify as Parameters<typeof feeOf>[0], { pages, copies, electronic })
      sum += fee.paper + fee.electronic
    }
    if (inputOf('exemption')?.value.trim()) sum = 0
    output.textContent = unit.replace('\u0000', sum.toLocaleString('de'))
  })
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
    if (!/^[a-z1-9]$/.test(key)) return
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

/** X marks the line that has the focus; with Shift a click marks all lines since the last one. */
function pickRows(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input.pick')]
  const together = document.querySelector<HTMLDetailsElement>('[data-together]')
  if (boxes.length === 0 || !together) return
  const told = together.querySelector<HTMLElement>('[data-picked]')
  const page = together.querySelector<HTMLInputElement>('[data-pick-page]')
  let last = -1
  const tell = () => {
    const picked = boxes.filter((box) => box.checked).length
    if (told) told.textContent = picked > 0 ? `${picked} ${told.dataset.picked}` : ''
    if (picked > 0) together.open = true
    if (page) page.checked = picked === boxes.length
  }
  for (const [index, box] of boxes.entries()) {
    box.addEventListener('click', (event) => {
      if (event.shiftKey && last >= 0)
        for (const between of boxes.slice(Math.min(last, index), Math.max(last, index) + 1))
          between.checked = box.checked
      last = index
      tell()
    })
  }
  page?.closest<HTMLElement>('[data-script-only]')?.removeAttribute('hidden')
  page?.addEventListener('change', () => {
    for (const box of boxes) box.checked = page.checked
    tell()
  })
  document.addEventListener('keydown', (event) => {
    if (isTyping(event) || event.key.toLowerCase() !== 'x') return
    const box = document.activeElement?.closest('[data-row]')?.querySelector<HTMLInputElement>('input.pick')
    if (!box) return
    event.preventDefault()
    box.click()
  })
  tell()
}

/** What is under way is looked at again by itself. */
function lookAgain(): void {
  if (document.querySelector('[data-reload]')) setTimeout(() => location.reload(), 2000)
}

function keepQueueLive(): void {
  const root = document.querySelector<HTMLElement>('[data-live-place]')
  if (!root) return
  const { livePlace, liveSeq, livePage = '/desk', liveAway = '' } = root.dataset
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
        const address = location.pathname === livePage ? location.href : livePage
        const fresh = await freshPage(address)
        if (!fresh) break
        // Another unit's page, or none that lives: what this one shows is no longer for its reader.
        if (fresh.querySelector<HTMLElement>('[data-live-place]')?.dataset.livePlace !== livePlace) {
          endPage('narrowed')
          break
        }
        replaceRegions(fresh)
        const at = fresh.querySelector<HTMLElement>('.live-age')?.dataset.at
        if (age && at) age.dataset.at = at
        say('')
      } catch {
        if (!hasEnded()) say(liveAway)
      }
      // A hall of many counters is one event after another: once a second is enough.
      await new Promise((done) => setTimeout(done, 1000))
    } while (again)
    busy = false
  }

  followLine({
    address: (after) => `/api/v1/places/${livePlace}/events?after=${after ?? liveSeq}`,
    on: Object.fromEntries(eventTypes.map((type) => [type, () => void refresh()])),
    onOpen: () => say(''),
    onLost: () => say(liveAway),
  })
  onEnd(() => say(''))
  // Waits grow although nothing happens.
  setInterval(() => {
    if (!document.hidden && !hasEnded()) void refresh()
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

/** The page of those who ask for an officer comes up to date when somebody asks or was helped. */
function keepTalksLive(): void {
  const { liveTalks, liveAfter } = document.querySelector<HTMLElement>('[data-live-talks]')?.dataset ?? {}
  if (!liveTalks) return
  const refresh = async () => {
    const page = await freshPage('/desk/talks').catch(() => undefined)
    const fresh = page?.querySelector('[data-live-talks]')
    if (fresh) document.querySelector('[data-live-talks]')?.replaceWith(document.adoptNode(fresh))
  }
  followLine({
    address: (after) => `/api/v1/places/${liveTalks}/events?after=${after ?? liveAfter}`,
    on: Object.fromEntries(
      ['talk.waiting', 'talk.taken', 'talk.done'].map((type) => [type, () => void refresh()]),
    ),
  })
}
