import type { Ending } from '../../design/components/line-ended-script.ts'
import { followLine } from '../../design/components/live-line-script.ts'

const quietMs = 40_000
const withoutLineMs = 5000
const slowlyMs = 60_000

/**
 * Calls `onGrown` whenever figures may have changed: at once by the line the house tells it on, every 5 s where there is no
 * line, and every minute in any case, since some figures change with time alone. Once the house has ended the line
 * (`onEnded`) it is not opened again.
 * @param addressOf where the line is; undefined: the page has been given up, and nothing is asked for
 */
export function followGrowth(
  addressOf: () => string | undefined,
  onGrown: () => void,
  onEnded: (why: Ending) => void,
): void {
  let lookedAt = Date.now()
  const grown = () => {
    lookedAt = Date.now()
    onGrown()
  }
  const line = followLine({
    address: addressOf,
    on: { open: grown, grown, quiet: () => {} },
    silentMs: quietMs,
    onEnded,
  })
  setInterval(() => {
    if (!addressOf()) return
    if (Date.now() - lookedAt >= (line.isOpen() ? slowlyMs : withoutLineMs)) grown()
  }, 1000)
}
