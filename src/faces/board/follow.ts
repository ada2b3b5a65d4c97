import type { Board } from '#modules/reception'

/** The server sends a picture at least every 15 seconds. */
const silentMs = 40_000
const longestWaitMs = 15_000

/**
 * Follows a hall's board for as long as the page lives. The browser's own reconnecting gives up on some errors and
 * never notices a line that has gone silent, so this opens a new one itself: soon at first, then less often, and each
 * time asks for the picture once by plain request, which passes where streams do not.
 */
export function followBoard(place: string, take: (board: Board) => void): void {
  const address = `/api/v1/places/${place}/board`
  let source: EventSource | undefined
  let waiting = false
  let failures = 0
  let heardAt = performance.now()

  const hear = (board: Board) => {
    heardAt = performance.now()
    failures = 0
    take(board)
  }
  const open = () => {
    source = new EventSource(`${address}/stream`)
    source.addEventListener('board', (event) => hear(JSON.parse(event.data)))
    source.onerror = openAgain
  }
  const openAgain = () => {
    source?.close()
    if (waiting) return
    waiting = true
    // All boards of a city lose their server at once; they must not all come back at once.
    const wait = Math.min(longestWaitMs, 1000 * 2 ** failures) * (0.5 + Math.random() / 2)
    failures = Math.min(failures + 1, 10)
    setTimeout(() => {
      waiting = false
      void look(address).then((board) => board && hear(board))
      open()
    }, wait)
  }
  setInterval(() => {
    if (performance.now() - heardAt < silentMs) return
    heardAt = performance.now()
    openAgain()
  }, 5000)
  open()
}

async function look(address: string): Promise<Board | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 5000)
  try {
    const answer = await fetch(address, { signal: stop.signal })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
