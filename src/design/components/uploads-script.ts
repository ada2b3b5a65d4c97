import type { CameraWords } from '../camera/camera-script.ts'
import { sendInPieces } from './send-in-pieces-script.ts'

/**
 * Livelier uploads; everything works without them. A file that is chosen is sent at once, in pieces: a line that breaks
 * goes on where it was, also after the page was closed and the same file is chosen again. What came is either with the
 * page's owner already, and the page is loaded anew; or the form carries a note of it (`data-note`: the note's name).
 */
export function enlivenUploads(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-uploads]')) {
    offerCamera(input)
    input.addEventListener('change', () => void sendFiles(input, [...(input.files ?? [])]))
    input.form?.addEventListener('submit', (event) => {
      if (atWork === 0 && !showFaults(event.target as HTMLFormElement)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      // Sent when all is there.
      if (atWork > 0) awaited = event
    })
  }
}

/** A button beside the box, where the device has a camera; its script comes when it is pressed. */
function offerCamera(input: HTMLInputElement): void {
  const { camera, words = '{}' } = input.dataset
  if (!camera || !navigator.mediaDevices?.getUserMedia) return
  const say = JSON.parse(words) as CameraWords & { camera: string }
  const open = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button button-quiet button-small',
  })
  open.textContent = say.camera
  open.addEventListener('click', async () => {
    open.disabled = true
    try {
      await loaded(camera)
      const pages = await globalThis.cameraOfPages?.(say)
      await sendFiles(input, pages ?? [])
    } finally {
      open.disabled = false
      open.focus()
    }
  })
  input.after(open)
}

function loaded(address: string): Promise<void> {
  if (globalThis.cameraOfPages) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address, onload: () => resolve() })
    script.addEventListener('error', reject)
    document.head.append(script)
  })
}

/** A file that did not come is told of before the form leaves without it; true when there was one nobody was shown yet. */
function showFaults(form: HTMLFormElement): boolean {
  const unread = form.querySelectorAll<HTMLElement>('.uploads .field-error:not([data-shown])')
  for (const fault of unread) {
    fault.dataset.shown = ''
    fault.append(` ${fault.dataset.without}`)
  }
  const list = unread[0]?.closest<HTMLElement>('.uploads')
  if (list) {
    list.tabIndex = -1
    list.focus()
  }
  return unread.length > 0
}

/** How many boxes are sending: the page is loaded anew when none is, since that would end the others. */
let atWork = 0
/** A form that was sent too early. */
let awaited: SubmitEvent | undefined

/** Sends files as if they had been chosen in this box. */
export async function sendFiles(input: HTMLInputElement, files: File[]): Promise<void> {
  const box = input.closest('.paper-box, td, .field')
  if (files.length === 0 || !box) return
  const { uploads = '', words = '{}', note } = input.dataset
  const say = JSON.parse(words) as Record<
    'sending' | 'waiting' | 'done' | 'failed' | 'empty' | 'without',
    string
  >
  // Sent by the script: the form must not send them once more.
  input.value = ''
  // Another try takes the place of the one that failed.
  for (const fault of box.querySelectorAll('.uploads .field-error')) fault.closest('li')?.remove()
  const list = document.createElement('ul')
  list.className = 'plain uploads'
  list.setAttribute('aria-live', 'polite')
  box.append(list)
  atWork++
  for (const file of files) {
    const line = document.createElement('li')
    const name = Object.assign(document.createElement('span'), { className: 'file-name', dir: 'auto' })
    name.textContent = file.name
    const bar = Object.assign(document.createElement('progress'), { max: file.size || 1, value: 0 })
    bar.setAttribute('aria-label', file.name)
    const state = Object.assign(document.createElement('span'), { className: 'small' })
    state.textContent = say.sending
    line.append(name, bar, state)
    list.append(line)
    const outcome = await sendInPieces(uploads, file, {
      onProgress(sent) {
        bar.value = sent
        state.textContent = `${say.sending} ${Math.floor((100 * sent) / (file.size || 1))}%`
      },
      onWaiting: () => {
        state.textContent = say.waiting
      },
    })
    if (outcome.done && (!note || outcome.result)) {
      state.textContent = say.done
      if (note && outcome.result) {
        bar.remove()
        line.prepend(ticked(note, outcome.result))
      }
      continue
    }
    bar.remove()
    state.className = 'field-error'
    state.dataset.without = say.without
    state.textContent = (!outcome.done && outcome.why) || (file.size === 0 ? say.empty : say.failed)
  }
  // The page shows what is there, with pictures; faults are read first.
  atWork--
  if (atWork > 0) return
  const sent = awaited
  awaited = undefined
  if (sent) {
    const form = sent.target as HTMLFormElement
    if (!showFaults(form)) form.requestSubmit(sent.submitter)
  } else if (!note && !document.querySelector('.uploads .field-error')) location.reload()
}

/** What is sent along with the form, unless the person takes the tick away. */
function ticked(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'checkbox', name, value, checked: true })
}
