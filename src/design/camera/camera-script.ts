import { findPage, greyOf, type Point, type Quad } from './edges.ts'
import { sizeOf, straighten } from './straighten.ts'

/** What the camera says, in the language of the page. */
export type CameraWords = Record<
  'title' | 'take' | 'use' | 'again' | 'finish' | 'close' | 'aim' | 'adjust' | 'denied' | 'pages' | 'corners',
  string
>

/** The picture in which a sheet is looked for: enough for its corners, quick enough for an old phone. */
const searched = 320
const step = 4

/**
 * A live picture, page after page: take, put the corners right by finger, mouse or keys, straightened; in the end one
 * photo a page. Nothing leaves the device before it is done.
 * @returns the photos; none when it was closed
 */
async function takePages(words: CameraWords): Promise<File[]> {
  const dialog = element('dialog', 'camera') as HTMLDialogElement
  dialog.setAttribute('aria-label', words.title)
  const about = element('p', 'camera-about', words.aim)
  about.setAttribute('role', 'status')
  const stage = element('div', 'camera-stage')
  const row = element('div', 'camera-buttons')
  dialog.append(about, stage, row)
  document.body.append(dialog)
  dialog.showModal()

  const pages: File[] = []
  let stream: MediaStream | undefined
  try {
    return await new Promise<File[]>((resolve) => {
      const finish = (files: File[]) => resolve(files)
      dialog.addEventListener('cancel', () => finish([]))
      const counted = () => (pages.length > 0 ? ` · ${words.pages} ${pages.length}` : '')
      const live = async () => {
        const video = document.createElement('video')
        video.muted = true
        video.playsInline = true
        stage.replaceChildren(video)
        const close = button(words.close, () => finish([]), 'quiet')
        try {
          stream ??= await navigator.mediaDevices.getUserMedia({
            video: { facingMode: 'environment', width: { ideal: 2560 }, height: { ideal: 1920 } },
          })
          video.srcObject = stream
          await video.play()
        } catch {
          about.textContent = words.denied
          row.replaceChildren(close)
          close.focus()
          return
        }
        about.textContent = words.aim + counted()
        const take = button(words.take, () => still(pictureOf(video, video.videoWidth, video.videoHeight)))
        row.replaceChildren(
          take,
          ...(pages.length > 0 ? [button(words.finish, () => finish(pages))] : []),
          close,
        )
        take.focus()
      }
      const still = (photo: HTMLCanvasElement) => {
        const corners = cornersOf(photo)
        about.textContent = words.adjust
        const quad = adjust(stage, photo, corners, words.corners)
        const keep = async (next: () => void) => {
          pages.push(await pageOf(photo, quad, pages.length + 1))
          next()
        }
        const use = button(words.use, () => void keep(() => void live()))
        row.replaceChildren(
          use,
          button(words.finish, () => void keep(() => finish(pages))),
          button(words.again, () => void live(), 'quiet'),
        )
        use.focus()
      }
      void live()
    })
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop()
    dialog.remove()
  }
}

function element(name: string, className: string, words?: string): HTMLElement {
  const it = document.createElement(name)
  it.className = className
  if (words) it.textContent = words
  return it
}

function button(words: string, onClick: () => void, kind = ''): HTMLButtonElement {
  const it = element('button', `button ${kind && `button-${kind}`}`, words) as HTMLButtonElement
  it.type = 'button'
  it.addEventListener('click', onClick)
  return it
}

function pictureOf(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(source, 0, 0, width, height)
  return canvas
}

const pixelsOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)

/** Where the sheet seems to be; else a frame a little inside the picture. */
function cornersOf(photo: HTMLCanvasElement): Quad {
  const scale = searched / Math.max(photo.width, photo.height)
  const small = pictureOf(photo, Math.round(photo.width * scale), Math.round(photo.height * scale))
  const found = findPage(greyOf(pixelsOf(small)))
  if (found) return found.map(({ x, y }) => ({ x: x / scale, y: y / scale })) as Quad
  const [w, h] = [photo.width, photo.height]
  const at = (x: number, y: number) => ({ x: x * w, y: y * h })
  return [at(0.06, 0.06), at(0.94, 0.06), at(0.94, 0.94), at(0.06, 0.94)]
}

/** The photo with its four corners, which are moved by finger, mouse or arrow keys. Returns the corners, as they move. */
function adjust(stage: HTMLElement, photo: HTMLCanvasElement, quad: Quad, words: string): Quad {
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  lines.setAttribute('viewBox', `0 0 ${photo.width} ${photo.height}`)
  lines.setAttribute('aria-hidden', 'true')
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'polygon')
  lines.append(shape)
  const frame = element('div', 'camera-photo')
  frame.append(photo, lines)
  stage.replaceChildren(frame)
  const handles = quad.map((_, n) => {
    const handle = element('button', 'camera-corner') as HTMLButtonElement
    handle.type = 'button'
    handle.setAttribute('aria-label', `${words} ${n + 1}`)
    frame.append(handle)
    return handle
  })
  const draw = () => {
    shape.setAttribute('points', quad.map(({ x, y }) => `${x},${y}`).join(' '))
    for (const [n, handle] of handles.entries()) {
      handle.style.left = `${(100 * quad[n]!.x) / photo.width}%`
      handle.style.top = `${(100 * quad[n]!.y) / photo.height}%`
    }
  }
  const move = (n: number, { x, y }: Point) => {
    quad[n] = { x: Math.min(photo.width, Math.max(0, x)), y: Math.min(photo.height, Math.max(0, y)) }
    draw()
  }
  for (const [n, handle] of handles.entries()) {
    handle.addEventListener('pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId)
      event.preventDefault()
      handle.focus()
    })
    handle.addEventListener('pointermove', (event) => {
      if (!handle.hasPointerCapture(event.pointerId)) return
      const box = photo.getBoundingClientRect()
      move(n, {
        x: ((event.clientX - box.left) / box.width) * photo.width,
        y: ((event.clientY - box.top) / box.height) * photo.height,
      })
    })
    handle.addEventListener('keydown', (event) => {
      const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
      if (!by) return
      event.preventDefault()
      const far = (Math.max(photo.width, photo.height) / 400) * step * (event.shiftKey ? 5 : 1)
      move(n, { x: quad[n]!.x + by[0]! * far, y: quad[n]!.y + by[1]! * far })
    })
  }
  draw()
  return quad
}

async function pageOf(photo: HTMLCanvasElement, quad: Quad, number: number): Promise<File> {
  const { width, height } = sizeOf(quad)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')!
  const page = context.createImageData(width, height)
  page.data.set(straighten(pixelsOf(photo), quad, width, height))
  context.putImageData(page, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))
  return new File([blob ?? new Blob()], `trang-${number}.jpg`, { type: 'image/jpeg' })
}

declare global {
  var cameraOfPages: ((words: CameraWords) => Promise<File[]>) | undefined
}
globalThis.cameraOfPages = takePages
