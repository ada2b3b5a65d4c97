import { type Bitmap, emptyBitmap, setDot } from './bitmap.ts'

/**
 * Draws typst's plain SVG in black and white, one unit a dot. It knows what typst writes for text and filled shapes
 * (groups, matrices, paths, glyphs that are used again) and refuses the rest: a slip with a piece missing would be worse
 * than none. A dot is black when at least half of it is covered.
 * @param width dots across; the height is the picture's own
 * @throws Error for an element, a transform or a path command it does not know
 */
export function drawSvg(svg: string, width: number): Bitmap {
  const height = Math.ceil(Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]))
  const bitmap = emptyBitmap(width, height)
  const glyphs = new Map<string, string>()
  for (const [, id, path] of svg.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="([^"]*)"/g))
    glyphs.set(id!, path!)
  const drawing = svg.replace(/<symbol\b.*?<\/symbol>/gs, '')
  const matrices = [identity]
  for (const [, closing, name, rest, empty] of drawing.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (closing) {
      matrices.pop()
      continue
    }
    const attribute = (key: string) => new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(rest!)?.[1]
    const matrix = multiply(matrices.at(-1)!, matrixOf(attribute('transform')))
    if (!empty) matrices.push(matrix)
    if (name === 'path') fillPath(bitmap, attribute('d') ?? '', matrix, inkOf(attribute))
    else if (name === 'use') {
      const glyph = glyphs.get((attribute('xlink:href') ?? '').slice(1))
      if (glyph === undefined) throw new Error('the picture uses a glyph it does not have')
      const [x, y] = [Number(attribute('x') ?? 0), Number(attribute('y') ?? 0)]
      fillPath(bitmap, glyph, multiply(matrix, [1, 0, 0, 1, x, y]), inkOf(attribute))
    } else if (!['svg', 'g', 'defs'].includes(name!)) throw new Error(`a slip cannot show <${name}>`)
  }
  return bitmap
}

/** a b c d e f of SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function matrixOf(transform: string | undefined): Matrix {
  if (transform === undefined) return identity
  const numbers = /^matrix\(([^)]*)\)$/
    .exec(transform)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  if (numbers?.length !== 6) throw new Error(`a slip cannot follow ${transform}`)
  return numbers as unknown as Matrix
}

/** True for black, false for white: paper shows through. */
function inkOf(attribute: (key: string) => string | undefined): boolean {
  if (attribute('stroke')) throw new Error('a slip cannot show strokes')
  const fill = attribute('fill')
  if (fill === '#000000') return true
  if (fill === '#ffffff') return false
  throw new Error(`a slip cannot show the colour ${fill}`)
}

type Point = readonly [number, number]

/** The outline as closed polygons; curves become chords a small part of a dot away. */
function polygonsOf(path: string, [a, b, c, d, e, f]: Matrix): Point[][] {
  const tokens = path.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []
  const polygons: Point[][] = []
  // To a 256th of a dot: squares side by side (a QR code) then all fall on the same side of the half.
  const grid = (value: number) => Math.round(value * 256) / 256
  const place = (x: number, y: number): Point => [grid(a * x + c * y + e), grid(b * x + d * y + f)]
  let at = 0
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let command = ''
  const read = () => Number(tokens[at++])
  const curve = (points: Point[]) => {
    const steps = 8
    for (let step = 1; step <= steps; step++) {
      const t = step / steps
      let level = points
      while (level.length > 1)
        level = level.slice(1).map((point, n): Point => {
          const before = level[n]!
          return [before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t]
        })
      polygons.at(-1)!.push(place(...level[0]!))
    }
  }
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at]!)) command = tokens[at++]!
    const from: Point = command === command.toLowerCase() ? [x, y] : [0, 0]
    const point = (): Point => [from[0] + read(), from[1] + read()]
    const controls: Point[] = [[x, y]]
    switch (command.toUpperCase()) {
      case 'M':
        ;[x, y] = point()
        ;[startX, startY] = [x, y]
        polygons.push([place(x, y)])
        command = command === 'm' ? 'l' : 'L'
        continue
      case 'L':
        ;[x, y] = point()
        break
      case 'H':
        x = from[0] + read()
        break
      case 'V':
        y = from[1] + read()
        break
      case 'Q':
      case 'C':
        for (let n = command.toUpperCase() === 'Q' ? 2 : 3; n > 0; n--) controls.push(point())
        curve(controls)
        ;[x, y] = controls.at(-1)!
        continue
      case 'Z':
        ;[x, y] = [startX, startY]
        polygons.push([place(x, y)])
        continue
      default:
        throw new Error(`a slip cannot follow the path command ${command}`)
    }
    polygons.at(-1)!.push(place(x, y))
  }
  return polygons.filter((polygon) => polygon.length > 2)
}

/** Lines looked at within one row of dots. */
const finely = 4

function fillPath(bitmap: Bitmap, path: string, matrix: Matrix, black: boolean): void {
  const edges = polygonsOf(path, matrix).flatMap((polygon) =>
    polygon.map((point, n) => [point, polygon[(n + 1) % polygon.length]!] as const),
  )
  const ys = edges.flatMap(([from, to]) => [from[1], to[1]])
  const top = Math.max(0, Math.floor(Math.min(...ys)))
  const bottom = Math.min(bitmap.height, Math.ceil(Math.max(...ys)))
  for (let row = top; row < bottom; row++) {
    const covered = new Float64Array(bitmap.width)
    for (let n = 0; n < finely; n++) {
      for (const [from, to] of insideAt(edges, row + (n + 0.5) / finely)) cover(covered, from, to)
    }
    for (let x = 0; x < bitmap.width; x++) if (covered[x]! >= finely / 2 - 1e-9) setDot(bitmap, x, row, black)
  }
}

/** The stretches of a line that lie inside, by the non-zero rule: outlines of one letter may overlap. */
function insideAt(edges: (readonly [Point, Point])[], y: number): [number, number][] {
  const crossings: { x: number; turn: number }[] = []
  for (const [from, to] of edges) {
    if (from[1] <= y === to[1] <= y) continue
    const x = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
    crossings.push({ x, turn: from[1] < to[1] ? 1 : -1 })
  }
  crossings.sort((one, other) => one.x - other.x)
  const inside: [number, number][] = []
  let winding = 0
  crossings.forEach(({ x, turn }, n) => {
    winding += turn
    if (winding !== 0) inside.push([x, crossings[n + 1]?.x ?? x])
  })
  return inside
}

/** Adds how much of each dot a stretch covers. */
function cover(covered: Float64Array, from: number, to: number): void {
  const [left, right] = [Math.max(0, from), Math.min(covered.length, to)]
  for (let x = Math.floor(left); x < right; x++) covered[x]! += Math.min(right, x + 1) - Math.max(left, x)
}
