import { floorUnit } from './floor-plan-unit.ts'
import { endingOf } from './line-ended-script.ts'

interface Seen {
  name: string
  state: string
  x: number
  y: number
}

/** As the house answers. */
interface Look {
  /** The number of the plan that holds. */
  plan: number
  robots: Seen[]
}

const every = 2000
const patience = 5000

/**
 * Robots on a drawing (`robotsFrom`) go where they were last seen, without the page being loaded anew. While the house is away
 * they stay where they are; a robot that comes or goes is taken from the page itself, which draws it. So is another plan, when
 * one was published: with the way through it, in words too.
 */
export function followRobots(): void {
  const drawing = () => document.querySelector<SVGElement>('[data-robots-from]')
  if (!drawing()) return

  /** Whoever looks may no longer see them; whoever shows the page says so. */
  let isOver = false

  async function look(): Promise<void> {
    const from = drawing()?.dataset.robotsFrom
    if (!from || document.visibilityState !== 'visible') return
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), patience)
    try {
      const answer = await fetch(from, { cache: 'no-store', signal: stop.signal })
      isOver = endingOf(answer) !== undefined
      if (answer.ok && !isOver) await show((await answer.json()) as Look, stop.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  async function fresh(signal: AbortSignal): Promise<Document> {
    const html = await (await fetch(location.href, { cache: 'no-store', signal })).text()
    return new DOMParser().parseFromString(html, 'text/html')
  }

  async function show({ plan, robots: seen }: Look, signal: AbortSignal): Promise<void> {
    const drawn = drawing()
    if (drawn?.dataset.plan !== undefined && drawn.dataset.plan !== String(plan)) {
      const page = await fresh(signal)
      const newer = page.querySelector('[data-robots-from]')
      const [old, other] = [drawn, newer].map((it) => it?.closest('.counter-way') ?? it)
      if (old && other) old.replaceWith(document.adoptNode(other))
      return
    }
    const shown = [...document.querySelectorAll<SVGElement>('[data-robots-from] [data-robot]')]
    const names = shown.map(({ dataset }) => dataset.robot)
    if (names.length !== seen.length || seen.some(({ name }) => !names.includes(name))) {
      const newer = (await fresh(signal)).querySelector('[data-robots]')
      const group = document.querySelector('[data-robots-from] [data-robots]')
      if (newer && group) group.innerHTML = newer.innerHTML
      return
    }
    for (const { name, state, x, y } of seen) {
      const robot = shown.find(({ dataset }) => dataset.robot === name)
      robot?.setAttribute('transform', `translate(${Math.round(x * floorUnit)} ${Math.round(y * floorUnit)})`)
      const title = robot?.querySelector('title')
      if (title) title.textContent = `${name}: ${state}`
    }
  }

  const again = () => {
    if (isOver) return
    setTimeout(
      () =>
        void look()
          .catch(() => {})
          .then(again),
      every,
    )
  }
  again()
}
