import { drawKeyboard } from '../../design/components/touch-keyboard-script.ts'
import { isThere, keepAsking, offerMore } from '../../design/components/touch-screen-script.ts'

const freshenSeconds = 600

const sheet = document.getElementById('still-there') as HTMLDialogElement
const lost = document.getElementById('lost') as HTMLDialogElement

/** Goes somewhere as soon as the house answers; meanwhile the screen says that it cannot. */
async function go(address: string): Promise<void> {
  if (await isThere()) {
    location.assign(address)
    return
  }
  if (!lost.open) lost.showModal()
  // Whatever was wanted: by then somebody else may stand here.
  setTimeout(() => go(sheet.dataset.home!), 5000)
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a[href]')
  if (!(link instanceof HTMLAnchorElement) || link.hash || event.defaultPrevented) return
  event.preventDefault()
  void go(link.href)
})
// The keyboard finds while it is typed on; Enter of a real one must not lead to an error page either.
document.getElementById('search')?.addEventListener('submit', (event) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  void go(`${form.action}?${new URLSearchParams(fields)}`)
})

const askTheSilent = () => keepAsking({ go, freshenSeconds })

/* The screen works without any of this: each part makes one thing better and can fail alone. */
for (const part of [askTheSilent, drawKeyboard, offerMore]) {
  try {
    part()
  } catch (error) {
    console.error(error)
  }
}
