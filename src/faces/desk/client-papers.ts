import { freshPage } from '../../design/components/fresh-page-script.ts'
import { hasEnded } from '../../design/components/line-ended-script.ts'
import { followLine } from '../../design/components/live-line-script.ts'

/** What makes the papers of a dossier livelier: new scans show by themselves, files are dragged into their order. */
export function enlivenPapers(): void {
  keepTrayLive()
  dragIntoOrder()
  offerFacts()
}

const trayEvents = ['scan.arrived', 'scan.rejected', 'scan.dropped']

function keepTrayLive(): void {
  const tray = document.querySelector<HTMLElement>('[data-tray]')
  if (!tray) return
  const { tray: place, seq, address = '' } = tray.dataset
  let busy = false
  let again = false
  const refresh = async () => {
    again = busy
    if (busy) return
    busy = true
    try {
      const fresh = (await freshPage(address))?.getElementById('tray')
      if (fresh) putIn(tray, fresh)
    } catch {
      // The next event, or the next page, shows it.
    }
    busy = false
    if (again) await refresh()
  }
  // Pictures are made a moment later, and nobody tells of them.
  let looks = 0
  setInterval(() => {
    if (looks >= 6 || hasEnded() || document.hidden || !tray.querySelector('[data-scan-waits]')) return
    looks++
    void refresh()
  }, 3000)
  const look = () => {
    looks = 0
    void refresh()
  }
  followLine({
    address: (after) => `/api/v1/places/${place}/events?after=${after ?? seq}`,
    on: Object.fromEntries(trayEvents.map((type) => [type, look])),
  })
}

/** What was chosen for a scan stays chosen, and the focus where it was. */
function putIn(tray: HTMLElement, fresh: HTMLElement): void {
  if (tray.contains(document.activeElement) && document.activeElement?.tagName === 'SELECT') {
    // Somebody is choosing: when they are done.
    document.activeElement.addEventListener('blur', () => putIn(tray, fresh), { once: true })
    return
  }
  const chosen = [...tray.querySelectorAll('select')].map(({ id, value }) => [id, value] as const)
  tray.innerHTML = fresh.innerHTML
  offerFacts()
  for (const [id, value] of chosen) {
    const select = document.getElementById(id) as HTMLSelectElement | null
    if (select) select.value = value
  }
}

/** What the machine read becomes buttons that fill a field; nothing is filled by itself. */
function offerFacts(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-fill]')) {
    const { fill = '', value = '' } = line.dataset
    const [year = '', month = '', day = ''] = value.split('-')
    const values: Record<string, string> =
      fill === 'birthDate'
        ? {
            'birthDate-day': String(Number(day)),
            'birthDate-month': String(Number(month)),
            'birthDate-year': year,
          }
        : { [fill]: value }
    const fields = Object.keys(values).map((name) =>
      document.querySelector<HTMLInputElement>(`[name="${name}"]`),
    )
    if (fields.includes(null)) continue
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'chip' })
    button.append(...line.childNodes)
    button.addEventListener('click', () => {
      for (const field of fields) if (field) field.value = values[field.name] ?? ''
      fields[0]?.focus()
    })
    line.replaceChildren(button)
    line.removeAttribute('data-fill')
  }
}

/** Files of a paper are dragged; without a mouse the buttons do it. */
function dragIntoOrder(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-order]')) {
    const lines = () => [...list.querySelectorAll<HTMLElement>('[data-file]')]
    if (lines().length < 2) continue
    let held: HTMLElement | undefined
    for (const line of lines()) line.draggable = true
    list.addEventListener('dragstart', (event) => {
      held = (event.target as HTMLElement).closest<HTMLElement>('[data-file]') ?? undefined
      held?.classList.add('held')
    })
    list.addEventListener('dragover', (event) => {
      const over = (event.target as HTMLElement).closest<HTMLElement>('[data-file]')
      if (!held || !over || over === held) return
      event.preventDefault()
      const { top, height } = over.getBoundingClientRect()
      over[event.clientY > top + height / 2 ? 'after' : 'before'](held)
    })
    list.addEventListener('dragend', () => {
      held?.classList.remove('held')
      held = undefined
      const form = list.closest('form')
      if (!form) return
      const hidden = (name: string, value: string) =>
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
      hidden(
        'order',
        lines()
          .map(({ dataset }) => dataset.file)
          .join(' '),
      )
      hidden('do', 'order')
      form.requestSubmit ? form.requestSubmit() : form.submit()
    })
  }
}
