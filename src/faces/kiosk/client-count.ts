/** Writes a number into a sentence of the server: `#` in `data-countdown` stands for it. */
export function tell(element: HTMLElement | null, seconds: number): void {
  if (element) element.textContent = (element.dataset.countdown ?? '').replace('#', String(seconds))
}

/** Counts down once a second, saying each number; returns the way to stop. */
export function countDown(from: number, say: (seconds: number) => void, done: () => void): () => void {
  let left = from
  say(left)
  const timer = setInterval(() => {
    left--
    if (left >= 0) say(left)
    if (left > 0) return
    clearInterval(timer)
    done()
  }, 1000)
  return () => clearInterval(timer)
}
