import { setImmediate as othersTurn } from 'node:timers/promises'

/** Does something with each, so many at a time: whoever else waits for the house has their turn between. */
export async function inSlices<Item>(
  items: readonly Item[],
  size: number,
  each: (item: Item) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    if (from > 0) await othersTurn()
    for (const item of items.slice(from, from + size)) each(item)
  }
}
