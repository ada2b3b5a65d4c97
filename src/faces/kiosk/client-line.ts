import { drawKeyboard } from '../../design/components/touch-keyboard-script.ts'
import { isThere, tell } from '../../design/components/touch-screen-script.ts'
import { aloneAddress } from './client-keep.ts'
import { readSheet, screenChanged } from './client-speech.ts'

const everyMs = 10_000
const whenLostEveryMs = 3000
/** A line that comes back at once is worth waiting for; after that the machine goes on by itself. */
const aloneAfterMs = 6000

let lostAt: number | undefined

/**
 * Goes somewhere only if the house answers: a browser's own error page would be the end of the machine. Each screen takes the
 * place of the one before, so that nobody can go back to what a visitor saw.
 */
export async function go(address: string): Promise<void> {
  if (!(await isThere())) return lose()
  // Nothing of the visitor stays: neither which slip was printed nor that it was read aloud.
  if (new URL(address, location.href).pathname.endsWith('/again')) sessionStorage.clear()
  location.replace(address)
}

/** Asks the house regularly, covers the screen while it is away, and uncovers it by itself. */
export function watchLine(): void {
  const ask = async () => {
    // One missed answer may be chance.
    if (!(await isThere()) && !(await isThere())) lose()
    setTimeout(ask, everyMs)
  }
  setTimeout(ask, everyMs)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || link.hash || event.defaultPrevented) return
    event.preventDefault()
    void ('preference' in link.dataset ? prefer(link.href) : go(link.href))
  })
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || form.method === 'dialog') return
    event.preventDefault()
    const button = event.submitter as HTMLButtonElement | null
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) fields.append(name, String(value))
    if (button?.name) fields.append(button.name, button.value)
    if (form.method === 'get') void go(`${form.action}?${fields}`)
    else void send(form, fields)
  })
}

/** Another look of the same screen: what was ticked and typed on it stays. */
async function prefer(address: string): Promise<void> {
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => undefined)
  if (!answer?.ok) return lose()
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.documentElement.className = `${page.documentElement.className} has-script`
  const tools = page.getElementById('ease')
  const sheet = document.getElementById('still-there')
  const { quiet, answer: answerSeconds } = page.getElementById('still-there')?.dataset ?? {}
  if (sheet && quiet && answerSeconds) Object.assign(sheet.dataset, { quiet, answer: answerSeconds })
  const place = document.getElementById('ease')
  const focused = document.activeElement
  for (const link of place?.querySelectorAll<HTMLElement>('[data-preference]') ?? []) {
    const fresh = tools?.querySelector<HTMLElement>(`[data-preference="${link.dataset.preference}"]`)
    if (!fresh) continue
    link.replaceWith(fresh)
    if (link === focused) fresh.focus()
  }
}

const sending = new WeakSet<HTMLFormElement>()

/**
 * Sends a command. When the answer does not come it is sent again with the same key until it does: the number is
 * taken once, however often the line breaks. A second touch meanwhile is the same touch.
 */
async function send(form: HTMLFormElement, fields: URLSearchParams): Promise<void> {
  if (sending.has(form)) return
  sending.add(form)
  form.setAttribute('aria-busy', 'true')
  for (;;) {
    const answer = await fetch(form.action, { method: 'POST', body: fields }).catch(() => undefined)
    if (answer?.redirected && answer.ok) return location.replace(answer.url)
    if (answer) return showAnswer(answer)
    lose()
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, whenLostEveryMs))
  }
}

/** The screen came back with a fault: the page of the answer takes the place of this one. */
async function showAnswer(answer: Response): Promise<void> {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.title = page.title
  const main = document.querySelector('main')
  const isSheet = (element: Element) => element instanceof HTMLDialogElement
  // The sheets stay: the other parts of this script hold on to them.
  const sheets = [...(main?.children ?? [])].filter(isSheet)
  const fresh = [...(page.querySelector('main')?.children ?? [])].filter((element) => !isSheet(element))
  main?.replaceChildren(...fresh, ...sheets)
  drawKeyboard()
  main?.scrollTo(0, 0)
  screenChanged(page)
}

function lose(): void {
  if (lostAt !== undefined) return
  const sheet = document.getElementById('lost') as HTMLDialogElement
  const words = sheet.querySelector<HTMLElement>('[data-countdown]')
  const from = performance.now()
  lostAt = from
  const show = () => tell(words, Math.round((performance.now() - from) / 1000))
  show()
  sheet.showModal()
  // Nothing closes it but the line itself.
  sheet.oncancel = (event) => event.preventDefault()
  readSheet(sheet)
  const age = setInterval(show, 1000)
  const askAgain = async () => {
    if (!(await isThere())) {
      const alone = performance.now() - from > aloneAfterMs ? await aloneAddress() : undefined
      if (alone) location.replace(alone)
      return setTimeout(askAgain, whenLostEveryMs)
    }
    clearInterval(age)
    lostAt = undefined
    return sheet.close()
  }
  setTimeout(askAgain, whenLostEveryMs)
}
