import { sendInPieces } from './client-upload.ts'

/**
 * Livelier uploads on the page of papers; everything works without it. A file that is chosen is sent at once, in pieces:
 * a line that breaks goes on where it was, also after the page was closed and the same file is chosen again.
 */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-uploads]')) {
  input.addEventListener('change', () => void sendChosen(input))
}

/** How many boxes are sending: the page is loaded anew when none is, since that would end the others. */
let atWork = 0
let hasFailed = false

async function sendChosen(input: HTMLInputElement): Promise<void> {
  const files = [...(input.files ?? [])]
  const box = input.closest('.paper-box')
  if (files.length === 0 || !box) return
  const { uploads = '', words = '{}' } = input.dataset
  const say = JSON.parse(words) as {
    sending: string
    waiting: string
    done: string
    failed: string
    empty: string
  }
  // Sent by the script: the form must not send them once more.
  input.value = ''
  const list = document.createElement('ul')
  list.className = 'plain uploads'
  list.setAttribute('role', 'status')
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
    if (outcome.done) state.textContent = say.done
    else {
      hasFailed = true
      bar.remove()
      state.className = 'field-error'
      state.textContent = outcome.why || (file.size === 0 ? say.empty : say.failed)
    }
  }
  // The page shows what is there, with pictures; faults are read first.
  atWork--
  if (atWork === 0 && !hasFailed) location.reload()
}
