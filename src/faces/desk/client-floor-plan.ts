/** Everything stands on a grid of ten centimetres, as on the server. */
const step = 0.1
const unitsPerMetre = 100

interface Held {
  link: SVGAElement
  from: { x: number; y: number }
  by: { x: number; y: number }
}

/**
 * Things of a plan are dragged and walked with arrow keys. Each move is the same form that is sent without a script; the
 * page that answers takes the place of what is shown, so that checks and words are the server's alone.
 */
export function drawFloorPlan(): void {
  const editor = () => document.getElementById('plan-editor')
  if (!editor()) return
  document.documentElement.classList.add('has-plan-script')
  let held: Held | undefined
  let isDragged = false
  let timer = 0
  /** One change after another: each names the revision that the one before made. */
  let sending: Promise<void> = Promise.resolve()

  const pointOf = (svg: SVGSVGElement, event: PointerEvent) => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse())
    return { x: at.x / unitsPerMetre, y: at.y / unitsPerMetre }
  }
  /** How far a thing is from where it was drawn: moved, and the answer has not come. */
  const gone = new WeakMap<SVGAElement, { x: number; y: number }>()
  const shift = ({ link, by }: Held) => {
    const { x, y } = gone.get(link) ?? { x: 0, y: 0 }
    link.setAttribute('transform', `translate(${(x + by.x) * unitsPerMetre} ${(y + by.y) * unitsPerMetre})`)
  }

  const send = (fields: Record<string, string>, focus?: string) => {
    sending = sending.then(() => change(fields, focus)).catch(() => location.reload())
  }
  async function change(fields: Record<string, string>, focus: string | undefined): Promise<void> {
    const drawing = document.querySelector<HTMLElement>('.plan-drawing')
    const body = new URLSearchParams({
      key: crypto.randomUUID(),
      seen: drawing?.dataset.seen ?? '0',
      ...fields,
    })
    const answer = await fetch(drawing?.dataset.planAction ?? location.pathname, { method: 'POST', body })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('plan-editor')
    if (!fresh) return location.reload()
    // Somebody may be at the next thing already.
    const focused = (document.activeElement as SVGAElement | null)?.dataset.thing ?? focus
    editor()?.replaceWith(fresh)
    const said = document.getElementById('plan-said')
    if (said) said.textContent = fresh.dataset.said ?? ''
    if (focused) linkOf(focused)?.focus({ preventScroll: true })
    const again = held && linkOf(held.link.dataset.thing ?? '')
    if (!held || !again) return
    held.link = again
    shift(held)
  }
  const linkOf = (thing: string) =>
    [...document.querySelectorAll<SVGAElement>('.plan-thing')].find(({ dataset }) => dataset.thing === thing)

  const settle = () => {
    clearTimeout(timer)
    if (!held) return
    const { link, by } = held
    held = undefined
    const { thing = '', x, y } = link.dataset
    if (by.x === 0 && by.y === 0) return
    const to = (was: string | undefined, more: number) => String(Math.max(0, snapped(Number(was) + more)))
    const next = { x: to(x, by.x), y: to(y, by.y) }
    const before = gone.get(link) ?? { x: 0, y: 0 }
    gone.set(link, { x: before.x + by.x, y: before.y + by.y })
    // The next move begins where this one ends, also before the answer is here.
    Object.assign(link.dataset, next)
    send({ do: 'move', thing, ...next }, thing)
  }

  document.addEventListener('pointerdown', (event) => {
    const link = (event.target as Element).closest<SVGAElement>('.plan-thing')
    if (!link || event.button !== 0 || !link.ownerSVGElement) return
    settle()
    held = { link, from: pointOf(link.ownerSVGElement, event), by: { x: 0, y: 0 } }
    isDragged = false
  })
  document.addEventListener('pointermove', (event) => {
    if (!held || event.buttons === 0 || !held.link.ownerSVGElement) return
    const { x, y } = pointOf(held.link.ownerSVGElement, event)
    held.by = { x: snapped(x - held.from.x), y: snapped(y - held.from.y) }
    isDragged ||= held.by.x !== 0 || held.by.y !== 0
    shift(held)
  })
  document.addEventListener('pointerup', settle)
  // The end of a drag is no click on the link, and a link is not dragged as such.
  document.addEventListener('click', (event) => {
    if (isDragged && (event.target as Element).closest('.plan-thing')) event.preventDefault()
    isDragged = false
  })
  document.addEventListener('dragstart', (event) => {
    if ((event.target as Element).closest('.plan-thing')) event.preventDefault()
  })

  document.addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input, select, textarea')
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping) {
      if (!document.getElementById('plan-undo')) return
      event.preventDefault()
      return send({ act: 'undo' }, (document.activeElement as SVGAElement | null)?.dataset?.thing)
    }
    const link = (event.target as Element).closest<SVGAElement>('.plan-thing')
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    if (!link || !way) return
    event.preventDefault()
    const far = event.shiftKey ? 1 : step
    if (held?.link !== link) {
      settle()
      held = { link, from: { x: 0, y: 0 }, by: { x: 0, y: 0 } }
    }
    held.by = { x: snapped(held.by.x + way[0]! * far), y: snapped(held.by.y + way[1]! * far) }
    shift(held)
    clearTimeout(timer)
    // Several presses are one move.
    timer = window.setTimeout(settle, 500)
  })
}

const snapped = (metres: number) => Math.round(metres / step) / 10
