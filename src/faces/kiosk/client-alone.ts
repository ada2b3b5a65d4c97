import { encode } from 'uqr'
import { countDown, tell } from './client-count.ts'
import { talkToHouse } from './client-house.ts'
import { isThere } from './client-line.ts'
import { type GivenNumber, giveNumber, numbersOf, seriesLeft } from './client-memory.ts'

const lookEveryMs = 3000
const shownSeconds = 40
const quietSeconds = 60

type Step = 'group' | 'who' | 'number' | 'none'

/** Leads through the page that the browser keeps: group, class, number; and back to the house as soon as it is there. */
export function goOnAlone(): void {
  const page = document.getElementById('alone')!
  const { ward, home, follow, prints, language } = page.dataset as Record<string, string>
  const all = <It extends HTMLElement>(selector: string) => [...document.querySelectorAll<It>(selector)]
  let step: Step = 'group'
  let series = ''
  let stop = () => {}

  const show = (next: Step) => {
    step = next
    stop()
    for (const section of all('[data-step]')) section.hidden = section.dataset.step !== next
    for (const button of all('.tool[data-restart]')) button.hidden = next !== 'who'
    scrollTo(0, 0)
    if (next === 'who') stop = silence()
    if (next === 'group') void refresh()
  }
  /** A visitor who went away leaves the first screen to the next one. */
  const silence = () => {
    const timer = setTimeout(() => show('group'), quietSeconds * 1000)
    return () => clearTimeout(timer)
  }

  const refresh = async () => {
    const left = await seriesLeft(ward!)
    for (const button of all<HTMLButtonElement>('[data-series]'))
      button.disabled = !left.has(button.dataset.series!)
    if (left.size === 0 && step === 'group') show('none')
    say('[data-unsent]', 'unsent', (await numbersOf(ward!, 'unsent')).length || undefined)
    const refused = (await numbersOf(ward!, 'refused')).map(labelOf)
    say('[data-refused]', 'refused', refused.join(', ') || undefined)
  }
  const say = (selector: string, name: string, value: string | number | undefined) => {
    for (const line of all(selector)) {
      line.hidden = value === undefined
      line.textContent = (line.dataset[name] ?? '').replace('#', String(value))
    }
  }

  const give = async (priority: string) => {
    const given = await giveNumber(ward!, { series, priority, language: language! })
    if (!given) return show('none')
    for (const it of all('.ticket-number')) it.textContent = labelOf(given)
    say('[data-taken-at]', 'takenAt', timeWords(given.at))
    for (const it of all('[data-qr]')) it.replaceChildren(qrCode(follow! + given.secret, it.dataset.qr!))
    show('number')
    stop = countDown(
      shownSeconds,
      (seconds) => tell(document.querySelector<HTMLElement>('[data-countdown]'), seconds),
      () => show('group'),
    )
    if (prints === 'browser') void document.fonts.ready.then(() => setTimeout(print, 300))
  }

  let giving = false
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button')
    if (!button) return
    if (button.dataset.series) {
      series = button.dataset.series
      say('[data-purpose]', 'purpose', button.dataset.words)
      show('who')
    } else if (button.dataset.priority && !giving) {
      // A second touch on the way is the same touch.
      giving = true
      void give(button.dataset.priority).finally(() => {
        giving = false
      })
    } else if ('restart' in button.dataset) show('group')
    else if ('printAgain' in button.dataset) print()
    else if ('contrast' in button.dataset) turnContrast(button)
  })

  const look = async () => {
    if (step !== 'who' && step !== 'number' && (await isThere())) {
      // What cannot be told now is told by the first screen.
      await talkToHouse(ward!).catch(() => {})
      return location.replace(home!)
    }
    setTimeout(look, lookEveryMs)
  }
  setTimeout(look, lookEveryMs)
  show('group')
}

const labelOf = ({ series, number }: GivenNumber) => `${series}${String(number).padStart(3, '0')}`

/** `09:05 18/11/2026`, in Vietnam. */
function timeWords(at: string): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(new Date(at))
  return `${parts({ hour: '2-digit', minute: '2-digit' })} ${parts({ day: '2-digit', month: '2-digit', year: 'numeric' })}`
}

function turnContrast(button: HTMLElement): void {
  document.documentElement.classList.toggle('contrast-high')
  const words = button.querySelector('span')!
  const other = button.dataset.contrast!
  button.dataset.contrast = words.textContent ?? ''
  words.textContent = other
}

const svg = 'http://www.w3.org/2000/svg'

/** As the design draws it: black on white, with the quiet modules around that old scanners need. */
function qrCode(value: string, label: string): SVGElement {
  const { data, size } = encode(value, { ecc: 'M', border: 4 })
  const draw = (name: string, attributes: Record<string, string | number>) => {
    const it = document.createElementNS(svg, name)
    for (const [key, text] of Object.entries(attributes)) it.setAttribute(key, String(text))
    return it
  }
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  const picture = draw('svg', {
    ...{ class: 'qr', viewBox: `0 0 ${size} ${size}`, width: size * 4, height: size * 4 },
    ...{ role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
  })
  picture.append(
    draw('rect', { width: size, height: size, fill: '#fff' }),
    draw('path', { d: path, fill: '#000' }),
  )
  return picture
}
