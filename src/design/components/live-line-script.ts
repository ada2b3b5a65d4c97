import { type Ending, endPage, hasEnded, onEnd } from './line-ended-script.ts'

/** What a line needs of its browser; tests bring their own. */
export interface Browser {
  openStream(address: string): EventSource
  ask(address: string, signal: AbortSignal): Promise<Response>
  random(): number
}

export interface LineOptions {
  /** Where the line is, after the last event that was heard; undefined: nothing is to be followed. */
  address(after: string | undefined): string | undefined
  on: Record<string, (event: MessageEvent) => void>
  /** The house sends a frame at least so often: a line that is silent for longer is dead, closed or not. */
  silentMs?: number
  onOpen?(): void
  onLost?(): void
  /** The house let go of the line for good; without it the page says so (`endPage`). */
  onEnded?(why: Ending): void
}

export interface Line {
  isOpen(): boolean
}

const realBrowser: Browser = {
  openStream: (address) => new EventSource(address),
  ask: (address, signal) => fetch(address, { cache: 'no-store', signal }),
  random: Math.random,
}

const patienceMs = 10_000
const lookEveryMs = 1000
/** Pages lose their house in the same moment: each comes back after a time of its own within this span, then longer ones. */
const firstSpreadMs = 8000
const longestSpreadMs = 60_000
const shortestWaitMs = 1000
/** A line that broke sooner was none: the next one waits longer. */
const goodAfterMs = 10_000

/**
 * Follows a stream of the house for as long as the page may. The browser's own reconnecting is not used: it gives up at an
 * answer such as 503, does not say that it was refused, never notices a line that is open and silent, and comes back with every
 * other screen at once. Before a broken line is opened again the house is asked whether it may be.
 */
export function followLine(options: LineOptions, browser: Browser = realBrowser): Line {
  const { address, on, silentMs, onOpen, onLost, onEnded = endPage } = options
  let line: EventSource | undefined
  let after: string | undefined
  let openedAt = Number.POSITIVE_INFINITY
  let heardAt = 0
  let failures = 0
  let isOver = hasEnded()

  const close = () => {
    line?.close()
    line = undefined
  }
  const end = (why: Ending) => {
    isOver = true
    close()
    onEnded(why)
  }
  const again = () => {
    if (isOver) return
    if (Date.now() - openedAt >= goodAfterMs) failures = 0
    openedAt = Number.POSITIVE_INFINITY
    close()
    onLost?.()
    const spread = Math.min(longestSpreadMs, firstSpreadMs * 2 ** failures)
    failures = Math.min(failures + 1, 10)
    setTimeout(() => void knock(), shortestWaitMs + browser.random() * spread)
  }
  const knock = async () => {
    const there = isOver ? undefined : address(after)
    if (!there) return
    const answer = await refusalOf(browser, there).catch(() => 'away' as const)
    if (isOver) return
    if (answer === 'away') again()
    else if (answer) end(answer)
    else open()
  }
  const open = () => {
    const there = address(after)
    if (!there || isOver || line) return
    const mine = browser.openStream(there)
    line = mine
    heardAt = Date.now()
    for (const [name, hear] of Object.entries(on))
      mine.addEventListener(name, (event) => {
        heardAt = Date.now()
        // The browser's own `open` comes before the first word of the house.
        if (!(event instanceof MessageEvent)) return
        after = event.lastEventId || after
        hear(event)
      })
    mine.addEventListener('ended', (event) => end(JSON.parse((event as MessageEvent).data).why))
    mine.addEventListener('open', () => {
      openedAt = Date.now()
      onOpen?.()
    })
    // An older line that ends late must not end the new one.
    mine.addEventListener('error', () => mine === line && again())
  }
  if (silentMs)
    setInterval(() => {
      if (line && Date.now() - heardAt > silentMs) again()
    }, lookEveryMs)
  onEnd(() => {
    isOver = true
    close()
  })
  // A page that is put aside holds no line; brought back, it takes it up where it was.
  addEventListener('pagehide', close)
  addEventListener('pageshow', (event) => event.persisted && open())
  open()
  return { isOpen: () => line?.readyState === EventSource.OPEN }
}

/** Why the house would not open the line; undefined: it does. @throws where it is away */
async function refusalOf({ ask }: Browser, address: string): Promise<Ending | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMs)
  try {
    const { status } = await ask(address, stop.signal)
    if (status === 200) return undefined
    if (status !== 403 && status !== 404) throw new Error(String(status))
    const answer = await ask('/api/v1/session', stop.signal)
    return (await answer.json()).signedIn ? 'narrowed' : 'signed-out'
  } finally {
    clearTimeout(timer)
    // Of a stream only the first word was wanted.
    stop.abort()
  }
}
