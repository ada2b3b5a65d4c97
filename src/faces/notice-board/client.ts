import { drawKeyboard } from '../../design/components/touch-keyboard-script.ts'

const quietMs = 60_000
const answerSeconds = 20
/** An untouched first screen is loaded anew now and then: it takes new notices and a new version. */
const freshenMs = 600_000
const answerWithinMs = 4000

const sheet = document.getElementById('still-there') as HTMLDialogElement
const lost = document.getElementById('lost') as HTMLDialogElement

/** True when the house answers: a browser's own error page would be the end of a screen without keys. */
async function isThere(): Promise<boolean> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), answerWithinMs)
  const answer = await fetch('/healthz', { cache: 'no-store', signal: stop.signal }).catch(() => undefined)
  clearTimeout(timer)
  return answer?.ok ?? false
}

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

/** Asks a silent visitor whether they are still there; only then the screen goes back to its first page. */
function keepAsking(): void {
  const words = sheet.querySelector<HTMLElement>('[data-countdown]')!
  let timer: ReturnType<typeof setTimeout>
  let counting: ReturnType<typeof setInterval> | undefined
  const wait = () => {
    clearInterval(counting)
    clearTimeout(timer)
    timer = setTimeout(ask, quietMs)
  }
  const ask = () => {
    let left = answerSeconds
    const say = () => {
      words.textContent = words.dataset.countdown!.replace('#', String(left))
    }
    say()
    sheet.showModal()
    counting = setInterval(() => {
      left--
      say()
      if (left > 0) return
      clearInterval(counting)
      void go(sheet.dataset.home!)
    }, 1000)
  }
  sheet.addEventListener('close', wait)
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll'])
    document.addEventListener(event, () => sheet.open || wait(), { passive: true, capture: true })
  wait()
}

function freshen(): void {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(async () => ((await isThere()) ? location.reload() : wait()), freshenMs)
  }
  document.addEventListener('pointerdown', wait)
  wait()
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

/* The screen works without any of this: each part makes one thing better and can fail alone. */
for (const part of ['untouched' in sheet.dataset ? freshen : keepAsking, drawKeyboard]) {
  try {
    part()
  } catch (error) {
    console.error(error)
  }
}
