/**
 * Keeps every LiveAge under `root` up to date, once a second. Fresh figures are told by writing `data-at` anew
 * (milliseconds since 1970). `nowMs` is the server's time as far as the caller knows it. Returns the way to stop.
 */
export function keepAges(root: ParentNode, nowMs: () => number): () => void {
  const timer = setInterval(() => {
    for (const element of root.querySelectorAll<HTMLElement>('.live-age')) showAge(element, nowMs())
  }, 1000)
  return () => clearInterval(timer)
}

function showAge(element: HTMLElement, now: number): void {
  const { at, staleAfter, now: justNow = '', seconds = '', minutes = '' } = element.dataset
  const age = Math.max(0, Math.floor((now - Number(at)) / 1000))
  element.classList.toggle('is-stale', age > Number(staleAfter))
  const words = element.querySelector('.live-age-words')
  if (words) words.textContent = ageInWords(age, { justNow, seconds, minutes })
}

/** `#` in the templates stands for the number. */
export function ageInWords(
  age: number,
  texts: { justNow: string; seconds: string; minutes: string },
): string {
  if (age < 5) return texts.justNow
  if (age < 120) return texts.seconds.replace('#', String(age))
  return texts.minutes.replace('#', String(Math.floor(age / 60)))
}
