/**
 * Measuring without leaving the page: how far it has come is shown, and leaving the page ends it on the server, too. What is
 * wrong with a line shows while one writes. Without this both are buttons of the form.
 */
export function enlivenPhrasings(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-measure]')
  const form = button?.form
  if (!button || !form) return
  let running: AbortController | undefined
  form.addEventListener('submit', (event) => {
    if (event.submitter !== button) return
    event.preventDefault()
    running?.abort()
    running = new AbortController()
    void measure(form, running.signal).catch(() => {
      // The line broke, or it was begun anew: the form itself is sent where nothing else is under way.
      const bar = document.querySelector('#effect progress')
      if (bar && !running?.signal.aborted) bar.closest('p')?.remove()
    })
  })
  addEventListener('pagehide', () => running?.abort())

  const lines = document.querySelector<HTMLTextAreaElement>('[data-check]')
  let timer = 0
  let checks = 0
  lines?.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(async () => {
      const check = ++checks
      const body = bodyOf(form, 'check')
      const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
      if (!answer?.ok) return
      const page = await answer.text()
      if (check === checks) exchange(page, 'phrasing-faults')
    }, 600)
  })
}

async function measure(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const effect = document.getElementById('effect')!
  const bar = document.createElement('progress')
  const line = document.createElement('p')
  line.setAttribute('role', 'status')
  line.append(`${effect.dataset.working} `, bar)
  effect.replaceChildren(line)
  bar.max = 1
  const answer = await fetch(form.action, {
    method: 'POST',
    body: bodyOf(form, 'measure'),
    headers: { accept: 'application/x-ndjson' },
    signal,
  })
  const kind = answer.headers.get('content-type') ?? ''
  if (!kind.includes('ndjson') || !answer.body) {
    // Something is wrong with what was typed: the page that says so.
    document.open()
    document.write(await answer.text())
    document.close()
    return
  }
  const reader = answer.body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    rest += decoder.decode(value, { stream: true })
    const whole = rest.split('\n')
    rest = whole.pop()!
    for (const text of whole) {
      const told = JSON.parse(text) as { share?: number; page?: string }
      if (told.share !== undefined) bar.value = told.share
      if (told.page) exchange(told.page, 'effect')
    }
  }
}

/** The form as its button would send it. */
function bodyOf(form: HTMLFormElement, wish: string): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('do', wish)
  // Nothing is changed by it: the form's own key stays for saving.
  body.delete('key')
  return body
}

function exchange(page: string, id: string): void {
  const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById(id)
  const old = document.getElementById(id)
  if (fresh && old) old.replaceWith(document.adoptNode(fresh))
}
