import { expect, test } from 'vitest'
import { inSlices } from './slices.ts'

test('others have their turn after each slice, and nothing is left out or out of order', async () => {
  const done: number[] = []
  const turns: number[] = []
  let isOver = false
  const others = () => {
    turns.push(done.length)
    if (!isOver) setImmediate(others)
  }
  setImmediate(others)
  const items = Array.from({ length: 120 }, (_, n) => n)
  await inSlices(items, 50, (item) => done.push(item))
  isOver = true
  expect(done).toEqual(items)
  expect(turns).toEqual(expect.arrayContaining([50, 100]))
})
