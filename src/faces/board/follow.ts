import type { Board } from '#modules/reception'

/** The server sends a picture at least every 15 seconds: a line that is silent for longer is dead, closed or not. */
const silentMs = 40_000
/** Before that, the picture is asked for by plain requests, which pass where streams do not. */
const askAfterMs = 20_000
const lookEveryMs = 2000
/**
 * All boards of a city lose their server in the same moment. Each waits for a time of its own within this span before
 * it comes back, so that 3,000 boards are 400 a second and not 3,000 at once.
 */
const firstSpreadMs = 8000
const longestSpreadMs = 30_000
const shortestWaitMs = 400

/** What a board needs of its browser; tests bring their own. */
export interface Browser {
  openStream(address: string): EventSource
  ask(address: string): Promise<Board | undefined>
  steadyMs(): number
  random(): number
}

const realBrowser: Browser = {
  openStream: (address) => new EventSource(address),
  ask: look,
  steadyMs: () => performance.now(),
  random: Math.random,
}

/**
 * Follows a hall's board for as long as the page lives. The browser's own reconnecting gives up on some errors, comes
 * back at once with everybody else, and never notices a line that has gone silent; so this opens a new one itself.
 */
export function followBoard(
  place: string,
  take: (board: Board) => void,
  { openStream, ask, steadyMs, random }: Browser = realBrowser,
): void {
  const address = `/api/v1/places/${place}/board`
  let source: EventSource | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let heardAt = steadyMs()
  let openedAt = heardAt
  let askedAt = 0
  let askEveryMs = askAfterMs / 2

  const hear = (board: Board) => {
    heardAt = steadyMs()
    failures = 0
    askEveryMs = askAfterMs / 2
    take(board)
  }
  const open = () => {
    waiting = undefined
    openedAt = steadyMs()
    const mine = openStream(`${address}/stream`)
    source = mine
    mine.addEventListener('board', (event) => hear(JSON.parse(event.data)))
    // An older line that ends late must not end the new one.
    mine.onerror = () => mine === source && openAgain()
  }
  const openAgain = () => {
    source?.close()
    source = undefined
    if (waiting !== undefined) return
    const spread = Math.min(longestSpreadMs, firstSpreadMs * 2 ** failures)
    failures = Math.min(failures + 1, 10)
    waiting = setTimeout(open, shortestWaitMs + random() * spread)
  }
  setInterval(() => {
    const now = steadyMs()
    const silent = now - heardAt
    if (silent >= askAfterMs && now - askedAt >= askEveryMs) {
      askedAt = now
      // A server in trouble is asked less and less often.
      askEveryMs = Math.min(askEveryMs * (1 + random()), silentMs)
      void ask(address).then((board) => board && hear(board))
    }
    if (Math.min(silent, now - openedAt) >= silentMs) openAgain()
  }, lookEveryMs)
  open()
}

const patienceMs = 5000

async function look(address: string): Promise<Board | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMs)
  try {
    const answer = await fetch(address, { signal: stop.signal })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
