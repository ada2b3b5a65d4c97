/** Does something to each, so many at once; the first error ends it, after what was begun. */
export async function atOnce<Item>(
  items: readonly Item[],
  most: number,
  body: (item: Item) => Promise<unknown>,
): Promise<void> {
  let next = 0
  let failed: { error: unknown } | undefined
  const work = async () => {
    while (!failed && next < items.length) {
      const item = items[next++]!
      await body(item).catch((error) => {
        failed ??= { error }
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work))
  if (failed) throw failed.error
}
