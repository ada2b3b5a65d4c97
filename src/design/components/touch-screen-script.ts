const answerWithinMs = 4000

/** True when the house answers: a browser's own error page would be the end of a screen without keys. */
export async function isThere(): Promise<boolean> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), answerWithinMs)
  try {
    const answer = await fetch('/healthz', { cache: 'no-store', signal: stop.signal })
    return answer.ok
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

/** Writes a number into a sentence of the server: `#` in `data-countdown` stands for it. */
export function tell(element: HTMLElement | null, seconds: number): void {
  if (element) element.textContent = (element.dataset.countdown ?? '').replace('#', String(seconds))
}

/** Counts down once a second, saying each number; returns the way to stop. */
export function countDown(from: number, say: (seconds: number) => void, done: () => void): () => void {
  let left = from
  say(left)
  const timer = setInterval(() => {
    left--
    if (left >= 0) say(left)
    if (left > 0) return
    clearInterval(timer)
    done()
  }, 1000)
  return () => clearInterval(timer)
}

export interface Silence {
  /** Goes to another screen when the house answers. */
  go(address: string): Promise<void>
  /** An untouched first screen is loaded anew after so many seconds: it takes what is new, and a frozen page shows. */
  freshenSeconds: number
  /** Somebody is not silent who listens. */
  isBusy?(): boolean
  /** How many times longer everything takes for who is here. */
  slowness?(): number
  /** The question stands there. */
  onAsk?(sheet: HTMLElement): void
}

/** Asks a silent visitor whether they are still there; only then the screen goes back to the start. */
export function keepAsking({ go, freshenSeconds, isBusy, slowness, onAsk }: Silence): void {
  const sheet = document.getElementById('still-there') as HTMLDialogElement | null
  // The last screens count down by themselves.
  if (!sheet || document.getElementById('goes-home')) return
  if ('untouched' in sheet.dataset) {
    freshen(freshenSeconds)
    return
  }

  const seconds = (name: 'quiet' | 'answer') => Number(sheet.dataset[name]) * (slowness?.() ?? 1)
  const words = sheet.querySelector<HTMLElement>('[data-countdown]')
  let timer: ReturnType<typeof setTimeout>
  let stop = () => {}
  const wait = () => {
    stop()
    clearTimeout(timer)
    timer = setTimeout(ask, seconds('quiet') * 1000)
  }
  const ask = () => {
    if (isBusy?.()) return wait()
    sheet.showModal()
    stop = countDown(
      seconds('answer'),
      (left) => tell(words, left),
      () => {
        sheet.close()
        void go(sheet.dataset.home!)
      },
    )
    onAsk?.(sheet)
  }
  sheet.addEventListener('close', wait)
  // Wherever it is touched, beside the sheet too: whoever touches is there.
  sheet.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) sheet.close()
  })
  sheet.addEventListener('keydown', ({ key }) => {
    if (!['Tab', 'Shift', 'Enter', ' '].includes(key)) sheet.close()
  })
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll']) {
    document.addEventListener(event, () => sheet.open || wait(), { passive: true, capture: true })
  }
  wait()
}

function freshen(seconds: number): void {
  const reload = async () => {
    if (await isThere()) location.reload()
    else timer = setTimeout(reload, 60_000)
  }
  let timer = setTimeout(reload, seconds * 1000)
  document.addEventListener('pointerdown', () => {
    clearTimeout(timer)
    timer = setTimeout(reload, seconds * 1000)
  })
}

/**
 * A screen that is longer than its glass has a button that shows the next part, and at its end the first one again: nobody
 * has to drag, and everybody sees that there is more.
 * `main` may scroll, and the parts in it that say so by `data-scrolls`: one after another.
 */
export function offerMore(): void {
  const button = document.getElementById('more')
  const main = document.querySelector('main')
  if (!button || !main) return
  const words = button.querySelector('span')!
  const scrolls = (part: Element) => getComputedStyle(part).overflowY === 'auto'
  const isLong = (part: Element) => part.scrollHeight > part.clientHeight + 8
  const isAtEnd = (part: Element) => part.scrollTop + part.clientHeight >= part.scrollHeight - 8
  const longParts = () => [main, ...main.querySelectorAll('[data-scrolls]')].filter(scrolls).filter(isLong)
  const show = () => {
    const parts = longParts()
    const isOver = parts.every(isAtEnd)
    button.hidden = parts.length === 0
    button.classList.toggle('more-up', isOver)
    const next = (isOver ? button.dataset.up : button.dataset.down) ?? ''
    if (words.textContent !== next) words.textContent = next
  }
  button.addEventListener('click', () => {
    const parts = longParts()
    const next = parts.find((part) => !isAtEnd(part))
    if (next) next.scrollBy({ top: next.clientHeight * 0.6 })
    else for (const part of parts) part.scrollTo({ top: 0 })
  })
  main.addEventListener('scroll', show, { passive: true, capture: true })
  addEventListener('resize', show)
  new ResizeObserver(show).observe(main)
  new MutationObserver(show).observe(main, { childList: true, subtree: true, attributes: true })
  void document.fonts.ready.then(show)
  show()
}
