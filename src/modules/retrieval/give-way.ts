/** Long work in small steps: whoever runs it may do something else between them. */
export type Steps<Result> = Generator<void, Result>

/** So many milliseconds work goes on before others have their turn. */
const slice = 4

/** Does all of it at once. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Does it while whatever else the process has to do goes on. */
export async function givingWay<Result>(work: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
