import { encode } from 'uqr'
import { countDown, isThere, keepAsking, tell } from '../../design/components/touch-screen-script.ts'
import { talkToHouse } from './client-house.ts'
import { type GivenNumber, giveNumber, numbersOf, seriesLeft } from './client-memory.ts'

const lookEveryMs = 3000
const shownSeconds = 40

type Step = 'group' | 'who' | 'number' | 'none'

/** Leads through the page that the browser keeps: group, class, number; and back to the house as soon as it is there. */
export function goOnAlone(): void {
  // Whoever was here before the line broke has left nothing.
  sessionStorage.clear()
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
    document.querySelector('main')!.scrollTo(0, 0)
    if (next === 'group') void refresh().catch(() => {})
  }
  /** The next visitor finds the first screen as it usually looks. */
  const startOver = () => {
    for (const button of all('.tool-on[data-look]')) turnLook(button)
    show('group')
  }

  const refresh = async () => {
    const left = await seriesLeft(ward!)
    for (const button of all<HTMLButtonElement>('[data-series]'))
      button.disabled = !left.has(button.dataset.series!)
    if (left.size === 0 && step === 'group') show('none')
    if (left.size > 0 && step === 'none') show('group')
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
    // A memory that fails gives nothing, and says so.
    const given = await giveNumber(ward!, { series, priority, language: language! }).catch(() => undefined)
    if (!given) return show('none')
    for (const it of all('.ticket-number')) it.textContent = labelOf(given)
    say('[data-taken-at]', 'takenAt', timeWords(given.at))
    for (const it of all('[data-qr]')) it.replaceChildren(qrCode(follow! + given.secret, it.dataset.qr!))
    show('number')
    showLonger()
    if (prints === 'browser') void document.fonts.ready.then(() => setTimeout(print, 300))
  }

  const line = document.querySelector<HTMLElement>('.goes-home[data-countdown]')
  const showLonger = () => {
    stop()
    stop = countDown(shownSeconds, (seconds) => tell(line, seconds), startOver)
  }
  // Every touch gives the whole time again.
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, () => step === 'number' && showLonger())

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
    } else if ('restart' in button.dataset) startOver()
    else if ('printAgain' in button.dataset) print()
    else if ('look' in button.dataset) turnLook(button)
  })

  const look = async () => {
    // A memory that could not be opened when the browser began may be there now.
    if (step === 'group' || step === 'none') await refresh().catch(() => {})
    if (step !== 'who' && step !== 'number' && (await isThere())) {
      // What cannot be told now is told by the first screen.
      await talkToHouse(ward!).catch(() => {})
      // Somebody may have begun meanwhile.
      if (step === 'group' || step === 'none') location.replace(home!)
    }
    setTimeout(look, lookEveryMs)
  }
  setTimeout(look, lookEveryMs)
  keepAsking({
    go: async () => startOver(),
    freshenSeconds: 0,
    // The first screen is nobody's, and the number counts down by itself.
    isBusy: () => step === 'group' || step === 'number',
  })
  show('group')
}

const labelOf = ({ series, number }: GivenNumber) => `${series}${String(number).padStart(3, '0')}`

/** `09:05 18/11/2026`, in Vietnam. */
function timeWords(at: string): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(new Date(at))
  return `${parts({ hour: '2-digit', minute: '2-digit' })} ${parts({ day: '2-digit', month: '2-digit', year: 'numeric' })}`
}

function turnLook(button: HTMLElement): void {
  const isOn = document.documentElement.classList.toggle(button.dataset.look!)
  button.classList.toggle('tool-on', isOn)
  const words = button.querySelector('span')!
  const other = button.dataset.other!
  button.dataset.other = words.textContent ?? ''
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
