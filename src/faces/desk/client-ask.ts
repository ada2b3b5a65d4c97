import { endingOf, endPage } from '../../design/components/line-ended-script.ts'

/**
 * The officer's questions beside their work: the panel gets its form when it is opened first, and the answer comes into it.
 * Without this its link leads to a page of its own.
 */
export function letAsk(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.ask-panel')
  const box = panel?.querySelector<HTMLElement>('[data-ask]')
  if (!panel || !box) return
  const page = box.dataset.ask!
  const field = () => box.querySelector<HTMLInputElement>('[name=say]')
  let asked = 0
  // Searching in a page opens what is folded, too: only who opens it by hand wants to write.
  let isByHand = false
  panel.querySelector('summary')?.addEventListener('click', () => {
    isByHand = !panel.open
  })
  const load = async (address: string, body?: URLSearchParams) => {
    const mine = ++asked
    const news = document.createElement('p')
    news.setAttribute('role', 'status')
    news.textContent = box.dataset.sending ?? ''
    box.prepend(news)
    const init = body ? { method: 'POST', body } : {}
    const answer = await fetch(address, { ...init, headers: { accept: 'text/html' } }).catch(() => undefined)
    news.remove()
    if (!answer || mine !== asked) return
    // What is written on the page beside the panel stays.
    const why = endingOf(answer)
    if (why) {
      panel.open = false
      endPage(why)
      return
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('ask')
    // The house is away: the page of its own says so.
    if (!fresh) return void location.assign(page)
    box.replaceChildren(document.adoptNode(fresh))
    if (isByHand) field()?.focus()
  }
  panel.addEventListener('toggle', () => {
    if (!panel.open) return
    if (box.childElementCount === 0) void load(page)
    else if (isByHand) field()?.focus()
  })
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    panel.open = false
    panel.querySelector('summary')?.focus()
  })
  box.addEventListener('submit', (event) => {
    event.preventDefault()
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(event.target as HTMLFormElement, event.submitter))
      if (typeof value === 'string') body.append(name, value)
    void load('/desk/ask', body)
  })
  box.addEventListener('click', (event) => {
    if (!(event.target as HTMLElement).closest('[data-ask-anew]')) return
    event.preventDefault()
    void load('/desk/ask')
  })
}
