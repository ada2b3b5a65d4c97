import type { Page } from 'playwright-core'
import type { Board } from '#modules/reception'

/** A clip that was played: its name and when, in seconds of the sound device's clock. */
export interface Played {
  name: string
  from: number
  to: number
}

/**
 * Replaces the page's sound by one that writes down what is played. Each clip is as long as `clipSeconds`.
 * @param allowed false: like a browser that waits for a touch
 */
export async function listen(page: Page, allowed = true, clipSeconds = 0.04): Promise<void> {
  await page.addInitScript(
    ({ allowed, clipSeconds }) => {
      const played: { name: string; from: number; to: number }[] = []
      Object.assign(window, { played })
      const reallyFetch = window.fetch
      window.fetch = async (address, options) => {
        const name = /\/clips\/(?:[\w-]{10}\/)?(.+?)(?:\.mp3)?$/.exec(String(address))?.[1]
        if (!name) return reallyFetch(address, options)
        return { ok: true, arrayBuffer: async () => ({ name }) } as unknown as Response
      }
      class FakeAudio {
        state = allowed ? 'running' : 'suspended'
        onstatechange = () => {}
        destination = {}
        get currentTime() {
          return performance.now() / 1000
        }
        createGain() {
          return { gain: { value: 1 }, connect() {} }
        }
        async decodeAudioData(data: { name: string }) {
          return { name: data.name, duration: clipSeconds }
        }
        createBufferSource() {
          const source = {
            buffer: undefined as unknown as { name: string; duration: number },
            connect() {},
            disconnect() {},
            stop() {},
            start(at: number) {
              const { name, duration } = source.buffer
              played.push({ name, from: at, to: at + duration })
            },
          }
          return source
        }
        async resume() {
          this.state = 'running'
          this.onstatechange()
        }
      }
      Object.assign(window, { AudioContext: FakeAudio })
    },
    { allowed, clipSeconds },
  )
}

export const played = (page: Page): Promise<Played[]> =>
  page.evaluate(() => (window as unknown as { played: Played[] }).played)

/** Replaces the page's line by one that the test feeds with `feed`. */
export async function holdLine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class HeldLine {
      addEventListener(_: string, tell: (event: { data: string }) => void) {
        Object.assign(window, { tell })
      }
      close() {}
    }
    Object.assign(window, { EventSource: HeldLine })
  })
}

/**
 * Sends pictures, as many as a hall has in weeks, as fast as the page draws them: numbers are called, recalled, served
 * and pass, five seconds apart by the server's clock.
 */
export async function feed(page: Page, first: Board, updates: number): Promise<void> {
  await page.evaluate(
    async ({ first, updates }) => {
      const { tell } = window as unknown as { tell(event: { data: string }): void }
      const begin = Date.parse(first.at)
      const label = (n: number) => `${'ABCDEG'[n % 6]}${String(1 + (n % 999)).padStart(3, '0')}`
      for (let n = 0; n < updates; n++) {
        const at = (back: number) => new Date(begin + (n - back) * 5000).toISOString()
        const call = (back: number) => ({
          label: label(n - back + 6),
          counter: 1 + ((n - back + 6) % 12),
          calls: 1 + (n % 3 === 0 ? 1 : 0),
          calledAt: at(back),
          language: ['vi', 'en', 'ar'][n % 3],
        })
        const some = (from: number, count: number) => Array.from({ length: count }, (_, i) => call(from + i))
        const board = {
          ...first,
          seq: first.seq + n + 1,
          at: at(0),
          calling: some(0, n % 7),
          serving: some(7, n % 9),
          earlier: some(16, n % 7),
          waiting: Array.from({ length: n % 8 }, (_, i) => ({ series: 'ABCDEGKH'[i], count: n % 50 })),
        }
        tell({ data: JSON.stringify(board) })
        // Now and then the page breathes, as between two events of a real line.
        if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve))
      }
    },
    { first, updates },
  )
}

export interface Footprint {
  nodes: number
  listeners: number
  heapBytes: number
}

/** What the page holds after the garbage is collected. */
export async function footprint(page: Page): Promise<Footprint> {
  const cdp = await page.context().newCDPSession(page)
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return { nodes, listeners: jsEventListeners, heapBytes: usedSize }
}
