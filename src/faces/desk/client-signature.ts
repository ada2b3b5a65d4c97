type Point = [x: number, y: number]

/** Lets people sign on the screen where the form asks for it; what is sent are the points of the lines, not a picture. */
export function letSign(): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-signature]')) enliven(field)
}

function enliven(field: HTMLElement): void {
  const canvas = field.querySelector('canvas')
  const box = field.querySelector<HTMLInputElement>('input[type=hidden]')
  const pen = canvas?.getContext('2d')
  const form = field.closest('form')
  if (!canvas || !box || !pen || !form) return
  const strokes: Point[][] = read(box.value)
  let now: Point[] | undefined

  const draw = () => {
    pen.clearRect(0, 0, canvas.width, canvas.height)
    pen.lineWidth = 3
    pen.lineCap = 'round'
    pen.lineJoin = 'round'
    // Ink is ink on white, whatever the colours of the page: the paper shows it so.
    pen.strokeStyle = '#10233f'
    for (const stroke of strokes) {
      pen.beginPath()
      pen.moveTo(...stroke[0]!)
      for (const point of stroke.length > 1 ? stroke.slice(1) : stroke) pen.lineTo(...point)
      pen.stroke()
    }
  }
  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    const within = (share: number, most: number) => Math.round(Math.min(1, Math.max(0, share)) * most)
    return [
      within((event.clientX - left) / width, canvas.width),
      within((event.clientY - top) / height, canvas.height),
    ]
  }
  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    canvas.setPointerCapture(event.pointerId)
    now = [pointOf(event)]
    strokes.push(now)
    draw()
  })
  canvas.addEventListener('pointermove', (event) => {
    if (!now) return
    const point = pointOf(event)
    const [x, y] = now[now.length - 1]!
    // Finer than a hair says nothing and fills the form.
    if (Math.hypot(point[0] - x, point[1] - y) < 2) return
    now.push(point)
    draw()
  })
  const lift = () => {
    now = undefined
    box.value = strokes.length > 0 ? JSON.stringify(strokes) : ''
  }
  canvas.addEventListener('pointerup', lift)
  canvas.addEventListener('pointercancel', lift)
  field.querySelector('[data-clear]')?.addEventListener('click', () => {
    strokes.length = 0
    lift()
    draw()
  })

  const name = box.name.replace(/strokes$/, 'how')
  const choices = [...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)]
  const show = () => {
    field.hidden = !choices.some(({ checked, value }) => checked && value === 'drawn')
  }
  for (const choice of choices) choice.addEventListener('change', show)
  show()
  draw()
}

function read(text: string): Point[][] {
  try {
    return text ? JSON.parse(text) : []
  } catch {
    return []
  }
}
