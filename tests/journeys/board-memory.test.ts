import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#modules/reception'
import { feed, footprint, holdLine, listen } from '../support/board.ts'
import { type BrowserHouse, browserHouse } from '../support/browser.ts'

/**
 * A board that hangs for weeks holds no more than one that hangs for an hour. `npm run soak:board` sends it as many
 * pictures as a busy hall has in three weeks; here it is a morning's.
 */
const updates = Number(process.env.SOAK_UPDATES ?? 1500)

let it: BrowserHouse
beforeAll(async () => {
  it = await browserHouse()
})
afterAll(() => it.close())

test('nodes and listeners are as many as before, and the heap hardly grows', async () => {
  const page = await it.page({ viewport: { width: 1280, height: 720 } })
  await listen(page)
  await holdLine(page)
  await page.goto('/board/cua-nam')
  await page.waitForFunction(() => 'tell' in window)
  const empty: Board = JSON.parse((await page.locator('#board').getAttribute('data-board'))!)
  /** The same picture each time: what differs is what was left behind by those between. */
  const rest = async (seq: number) => {
    const at = new Date(Date.parse(empty.at) + seq * 5000).toISOString()
    await page.evaluate(
      (data) => (window as unknown as { tell(event: { data: string }): void }).tell({ data }),
      JSON.stringify({ ...empty, seq: empty.seq + seq, at }),
    )
    // What is being said ends, and what waits to be said is too old.
    await page.waitForTimeout(2500)
    return footprint(page)
  }
  await feed(page, empty, 300)
  const before = await rest(400)
  const later = {
    ...empty,
    seq: empty.seq + 400,
    at: new Date(Date.parse(empty.at) + 2_000_000).toISOString(),
  }
  await feed(page, later, updates)
  const after = await rest(400 + updates + 100)
  if (process.env.SOAK_UPDATES) console.log({ updates, before, after })
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(20)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.heapBytes - before.heapBytes).toBeLessThan(400_000)
}, 600_000)
