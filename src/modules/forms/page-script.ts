import { isLanguage, type Language, type Text } from '#platform/text'
import type { Typed } from './answers.ts'
import { type Asked, type Asking, checkAnswers } from './check.ts'

/** How long nobody types before the page is saved, in milliseconds. */
const quiet = 1200

/**
 * Makes a page of a form livelier; it works without. Faults show when a question is left and go when they are mended,
 * questions come and go by their conditions, repeated parts grow in place, and what is typed is saved.
 */
export function enliven(root: HTMLElement, options: { save: boolean }): void {
  const form = root.closest('form')
  if (!form) return
  const rules = JSON.parse(root.dataset.form ?? '{"fields":[]}') as Asking['pages'][number] & {
    today: string
  }
  const language: Language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'vi'
  const check = () => checkAnswers({ pages: [rules] }, typedIn(form), { today: rules.today })
  const questionOf = (target: EventTarget | null) =>
    (target as HTMLElement | null)?.closest?.<HTMLElement>('[data-question]') ?? undefined

  const settle = () => {
    const checked = check()
    const asked = new Set(checked.pages.flatMap(({ questions }) => questions.flatMap(pathsOf)))
    for (const question of root.querySelectorAll<HTMLElement>('[data-question]')) {
      const name = question.dataset.question!
      question.hidden = !asked.has(name)
      if (!checked.faults[name]) showFault(question, undefined, language)
    }
    for (const only of root.querySelectorAll<HTMLElement>('[data-only]')) only.hidden = true
    for (const other of root.querySelectorAll<HTMLElement>('[data-other]')) {
      const select = form.elements.namedItem(other.dataset.other!) as HTMLSelectElement | null
      other.hidden = select?.value !== 'other'
    }
    return checked
  }
  settle()
  document.querySelector<HTMLElement>('#errors')?.focus()

  root.addEventListener('focusout', (event) => {
    const question = questionOf(event.target)
    // Between the boxes of one question nobody has finished yet.
    if (!question || questionOf(event.relatedTarget) === question) return
    const name = question.dataset.question!
    const isTouched = Object.entries(typedIn(form)).some(
      ([box, text]) =>
        text.trim() !== '' && (box === name || box.startsWith(`${name}-`) || box.startsWith(`${name}.`)),
    )
    if (isTouched) showFault(question, check().faults[name], language)
  })
  root.addEventListener('input', settle)

  root.addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>(
      'button[name=add], button[name=remove]',
    )
    if (!button) return
    event.preventDefault()
    void changeItems(form, button).then(settle)
  })
  if (options.save) keepSaving(form)
}

function pathsOf({ path, items }: Asked): string[] {
  return [path, ...(items ?? []).flat().flatMap(pathsOf)]
}

/** What stands in the page; several ticked boxes of one name are one text. */
function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') typed[name] = name in typed ? `${typed[name]},${value}` : value
  }
  return typed
}

function showFault(question: HTMLElement, fault: Text | undefined, language: Language): void {
  const name = question.dataset.question!
  const field = question.querySelector<HTMLElement>('.field')
  if (!field || question.querySelector('[data-group]')) return
  let line = document.getElementById(`${name}-error`)
  field.classList.toggle('field-invalid', fault !== undefined)
  for (const box of field.querySelectorAll<HTMLElement>('input, select, textarea')) {
    if (fault) box.setAttribute('aria-invalid', 'true')
    else box.removeAttribute('aria-invalid')
  }
  if (!fault) {
    line?.remove()
    return
  }
  if (!line) {
    line = document.createElement('p')
    line.className = 'field-error'
    line.id = `${name}-error`
    const before = field.querySelector('.field-hint, .field-label')
    before?.after(line)
    const tied = field.querySelector('fieldset') ?? field.querySelector('input, select, textarea')
    const described = [tied?.getAttribute('aria-describedby'), line.id].filter(Boolean).join(' ')
    tied?.setAttribute('aria-describedby', described)
  }
  line.textContent = fault[language]
}

/** Adds or removes a repeated part: the page is sent as without a script, and only that part is put in its place. */
async function changeItems(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const id = button.value.split('.')[0]!
  try {
    const answer = await send(form, button.name, button.value)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector(`[data-group="${id}"]`)
    const group = form.querySelector(`[data-group="${id}"]`)
    if (!fresh || !group) throw new Error('the page has changed')
    group.replaceWith(document.adoptNode(fresh))
    const items = form.querySelectorAll(`[data-item-of="${id}"]`)
    const place = button.name === 'add' ? items[items.length - 1] : fresh
    place?.querySelector<HTMLElement>('input:not([type=hidden]), select, button')?.focus()
  } catch {
    form.requestSubmit(button.isConnected ? button : undefined)
  }
}

function keepSaving(form: HTMLFormElement): void {
  const line = document.querySelector<HTMLElement>('[data-save-line]')
  let timer: number | undefined
  let isDirty = false
  const save = async () => {
    window.clearTimeout(timer)
    if (!isDirty) return
    isDirty = false
    try {
      const answer = await send(form, 'do', 'save')
      if (!answer.ok) throw new Error(String(answer.status))
      const time = new Date().toLocaleTimeString('vi-VN', {
        timeZone: 'Asia/Ho_Chi_Minh',
        hour: '2-digit',
        minute: '2-digit',
      })
      if (line) line.textContent = (form.dataset.saved ?? '').replace('…', time)
    } catch {
      isDirty = true
      if (line) line.textContent = form.dataset.notSaved ?? ''
    }
  }
  form.addEventListener('input', () => {
    isDirty = true
    window.clearTimeout(timer)
    timer = window.setTimeout(save, quiet)
  })
  form.addEventListener('submit', () => {
    isDirty = false
    window.clearTimeout(timer)
  })
  // Whoever puts the phone away has saved what was typed.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
}

function send(form: HTMLFormElement, name: string, value: string): Promise<Response> {
  const body = new URLSearchParams()
  for (const [box, text] of new FormData(form)) if (typeof text === 'string') body.append(box, text)
  body.set(name, value)
  // The page sent is at the most some kilobytes; it goes out even when the page is being closed.
  return fetch(form.action, { method: 'POST', body, keepalive: true })
}
