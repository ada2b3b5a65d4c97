import { answered, readAnswersAloud } from './client-aloud.ts'

/**
 * Spares the chat its reload: the form is sent as it is, the page that comes back takes the place of the old one, and the
 * focus goes to the answer or stays in the box. Whatever fails is sent the plain way.
 */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (!form.matches('.chat-form')) return
  event.preventDefault()
  void send(form, event.submitter)
})
document.querySelector<HTMLInputElement>('#say')?.focus({ preventScroll: true })
showLast()
readAnswersAloud()

let isSending = false

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  if (isSending) return
  isSending = true
  const news = document.querySelector<HTMLElement>('#chat-news')
  if (news) news.textContent = news.dataset.sending ?? ''
  const before = document.querySelector('#chat')
  before?.setAttribute('aria-busy', 'true')
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, button)) body.append(name, String(value))
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const chat = page.querySelector('#chat')
    // A page of an error, or in another language: that is a page of its own.
    if (!chat || page.documentElement.lang !== document.documentElement.lang) {
      location.assign(answer.url)
      return
    }
    document.querySelector('#chat')?.replaceWith(document.adoptNode(chat))
    document.dispatchEvent(new Event('fresh'))
    showLast()
    const told = document.querySelector<HTMLElement>('#last .chat-answer')
    // Read aloud politely; whoever types stays in the box.
    if (news && told) news.textContent = told.textContent
    document.querySelector<HTMLInputElement>('#say')?.focus({ preventScroll: true })
    answered()
  } catch {
    // The key is the same: what was taken already is not taken twice. A form sent like this forgets its button.
    if (button instanceof HTMLButtonElement) {
      const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name: button.name })
      pressed.value = button.value
      form.append(pressed)
    }
    form.submit()
  } finally {
    isSending = false
  }
}

function showLast(): void {
  document.querySelector('#last')?.scrollIntoView({ block: 'start' })
}
