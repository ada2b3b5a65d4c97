/** Lets so many pieces of work run at once; the others wait in their order. */
export function turns(most: number): <Made>(work: () => Promise<Made>) => Promise<Made> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
