/**
 * Turns the pages of a wall over in their rhythm. The next page is fetched first: while the house is away the one that
 * hangs stays, with the age of its figures, and no page of the browser's own takes its place. The space key holds a page.
 */
export function turnPages(
  room: () => HTMLElement | null,
  fetchPage: (address: string) => Promise<Document | undefined>,
): void {
  let since = Date.now()
  let held = false
  let busy = false

  const turn = async (next: string) => {
    busy = true
    try {
      const page = await fetchPage(next)
      const newer = page?.querySelector<HTMLElement>('[data-scope]')
      const old = room()
      if (page && newer && old) {
        old.replaceWith(document.importNode(newer, true))
        document.title = page.title
        history.replaceState(null, '', next)
      }
    } catch {
      // The house is away: the next turn tries again.
    } finally {
      since = Date.now()
      busy = false
    }
  }
  setInterval(() => {
    const { turn: seconds, next } = room()?.dataset ?? {}
    if (!seconds || !next || held || busy || Date.now() - since < Number(seconds) * 1000) return
    void turn(next)
  }, 500)
  document.addEventListener('keydown', (event) => {
    const place = room()
    if (event.key !== ' ' || !place?.dataset.next) return
    event.preventDefault()
    held = !held
    place.classList.toggle('is-held', held)
    since = Date.now()
  })
}
