/**
 * Says what a point of a chart is: where the mouse or a finger is, and by the arrow keys. Without it the table under the
 * chart has the same. Returns what is to be called after the page was brought up to date.
 */
export function readCharts(page: Document): () => void {
  let read: { picture: Element; place: number } | undefined

  const slotsOf = (picture: Element) => [...picture.querySelectorAll('.chart-slot')]
  const tipOf = (picture: Element) => picture.parentElement?.querySelector('.chart-tip')
  const show = (picture: Element, place: number) => {
    const slot = slotsOf(picture)[place]
    const tip = tipOf(picture)
    const words = slot?.getAttribute('data-words') ?? ''
    // Said once: the same words again would be read out again.
    if (tip?.textContent === words && slot?.classList.contains('is-read')) return
    hide()
    if (!slot || !tip) return
    slot.classList.add('is-read')
    tip.textContent = words
    read = { picture, place }
  }
  const hide = () => {
    if (!read) return
    for (const slot of slotsOf(read.picture)) slot.classList.remove('is-read')
    const tip = tipOf(read.picture)
    if (tip) tip.textContent = ''
    read = undefined
  }
  const pictureOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('.chart-picture') : null

  const point = ({ target }: Event) => {
    const picture = pictureOf(target)
    if (!picture || !(target instanceof Element) || !target.classList.contains('chart-slot')) return
    show(picture, slotsOf(picture).indexOf(target))
  }
  page.addEventListener('pointerover', point)
  page.addEventListener('pointerdown', point)
  page.addEventListener('keydown', (event) => {
    const picture = pictureOf(event.target)
    if (!picture) return
    const last = slotsOf(picture).length - 1
    const at = read?.picture === picture ? read.place : last + 1
    const forward = page.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = page.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    show(picture, Math.min(last, Math.max(0, to)))
  })
  page.addEventListener('focusout', ({ target }) => pictureOf(target) && hide())
  page.addEventListener('pointerout', ({ target, relatedTarget }) => {
    const picture = pictureOf(target)
    if (picture && picture !== pictureOf(relatedTarget) && picture !== page.activeElement) hide()
  })
  page.addEventListener('keyup', ({ key }) => key === 'Escape' && hide())
  return () => read && show(read.picture, read.place)
}
