const quietMs = 40_000
const withoutLineMs = 5000
const slowlyMs = 60_000
const spreadMs = 8000

/**
 * Calls `onGrown` whenever figures may have changed: at once by the line the house tells it on, every 5 s where there is no
 * line, and every minute in any case, since some figures change with time alone. The browser's own reconnecting is not
 * used: it never notices a line that is open and silent, and comes back with every other screen at once.
 */
export function followGrowth(addressOf: () => string | undefined, onGrown: () => void): void {
  let line: EventSource | undefined
  let heardAt = 0
  let lookedAt = Date.now()

  const grown = () => {
    lookedAt = Date.now()
    onGrown()
  }
  const close = () => {
    line?.close()
    line = undefined
    setTimeout(open, 1000 + Math.random() * spreadMs)
  }
  const open = () => {
    const address = addressOf()
    if (!address || line) return
    line = new EventSource(address)
    heardAt = Date.now()
    const hear = () => {
      heardAt = Date.now()
    }
    line.addEventListener('quiet', hear)
    for (const name of ['open', 'grown'])
      line.addEventListener(name, (event) => {
        hear()
        // The browser's own `open` comes before the first word of the house.
        if (event instanceof MessageEvent) grown()
      })
    line.addEventListener('error', close)
  }
  setInterval(() => {
    const now = Date.now()
    if (line && now - heardAt > quietMs) close()
    if (now - lookedAt >= (line?.readyState === EventSource.OPEN ? slowlyMs : withoutLineMs)) grown()
  }, 1000)
  open()
}
