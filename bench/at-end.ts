/** What must be put away whatever happens: processes and folders. */
const pending = new Set<() => Promise<unknown>>()

/** Remembers something to be done at the end; the answer does it earlier, once. */
export function atEnd(close: () => Promise<unknown>): () => Promise<void> {
  pending.add(close)
  return async () => {
    if (pending.delete(close)) await close()
  }
}

/** Puts away what is left, the latest first. */
export async function putAway(): Promise<void> {
  for (const close of [...pending].reverse()) {
    pending.delete(close)
    await close().catch((error) => process.stderr.write(`${error}\n`))
  }
}
