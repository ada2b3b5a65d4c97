import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { chromiumOptions } from '../tests/support/chromium.ts'
import { startApp } from './app.ts'
import { atEnd } from './at-end.ts'
import { connect } from './client.ts'
import type { Benchmark } from './figures.ts'
import { percentile } from './samples.ts'
import { signEverybodyIn } from './sessions.ts'
import { connectKiosks, readWards } from './wards.ts'

/** How long somebody's number is heard before the next is called, in milliseconds at most. */
const longestCallMs = 30_000

/** From an officer's call to the first sound of it, on a board in a real browser. */
export const boardSound: Benchmark = {
  name: 'board-sound',
  async run({ quick, say }) {
    const app = await startApp()
    const [ward] = await readWards()
    const { slug } = ward!
    const database = app.openDatabase()
    const officerOf = await signEverybodyIn(database)
    await database.end()
    const { cookie } = officerOf(`tiepnhan.${slug}`)
    const kioskOf = await connectKiosks(app.url, [ward!])
    const counter = connect(app.url)
    const people = quick ? 3 : 20
    await counter.post(`/api/v1/places/${slug}/desk`, { counter: 1 }, cookie)
    for (let person = 0; person < people; person++)
      await counter.post(`/api/v1/places/${slug}/tickets`, { series: 'A', channel: 'kiosk' }, kioskOf(slug))

    const browser = await chromium.launch(chromiumOptions())
    atEnd(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await noteSounds(page)
    await page.goto(`${app.url}/board/${slug}?sound=on&speak=vi`, { waitUntil: 'load' })
    await sleep(3000)
    const delays: number[] = []
    for (let person = 0; person < people; person++) {
      const before = await soundsOf(page)
      const pressed = Date.now()
      const { id } = await counter.post<{ id: string }>(`/api/v1/places/${slug}/calls`, undefined, cookie)
      const [first] = await nextSounds(page, before.length)
      delays.push(first! - pressed)
      await counter.post(`/api/v1/places/${slug}/tickets/${id}/finish`, undefined, cookie)
      await silence(page)
    }
    say(`  heard after ${delays.map((delay) => delay.toFixed(0)).join(', ')} ms`)
    await browser.close()
    await counter.close()
    await app.stop()
    return [
      { name: 'board-sound.p50', measured: percentile(delays, 0.5), unit: 'ms' },
      { name: 'board-sound.worst', measured: percentile(delays, 1), unit: 'ms', reach: { atMost: 300 } },
    ]
  },
}

/** Notes when each clip is heard: the moment it is due, and what the device takes to bring it to the air. */
async function noteSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const start = AudioBufferSourceNode.prototype.start
    AudioBufferSourceNode.prototype.start = function (at = 0, ...rest) {
      const { currentTime, baseLatency, outputLatency } = this.context as AudioContext
      const wait = Math.max(0, at - currentTime) + baseLatency + (outputLatency || 0)
      heard.push(performance.timeOrigin + performance.now() + wait * 1000)
      return start.call(this, at, ...rest)
    }
  })
}

const soundsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { heard: number[] }).heard)

/** @throws Error when nothing is heard: the hall rests at this hour, or the board cannot speak */
async function nextSounds(page: Page, known: number): Promise<number[]> {
  const until = Date.now() + longestCallMs
  while (Date.now() < until) {
    const heard = await soundsOf(page)
    if (heard.length > known) return heard.slice(known)
    await sleep(20)
  }
  throw new Error('nothing was heard; boards speak in the hours of their hall only')
}

/** Waits until all that was to be said has been said. */
async function silence(page: Page): Promise<void> {
  for (;;) {
    const heard = await soundsOf(page)
    const last = heard.at(-1) ?? 0
    if (Date.now() > last + 2500) return
    await sleep(200)
  }
}
