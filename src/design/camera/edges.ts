export interface Point {
  x: number
  y: number
}
/** Corners of a page in a picture: upper left, upper right, lower right, lower left. */
export type Quad = [Point, Point, Point, Point]

export interface Grey {
  width: number
  height: number
  /** 0 black to 255 white, line by line. */
  data: Uint8Array
}

/** A page fills at least so much of the picture; what is smaller is something else. */
const leastShare = 0.12
/** So much of the four-cornered shape has to be page: else it is no page, or one with a corner folded in. */
const leastFilled = 0.8

/**
 * The four corners of a sheet of paper that is brighter than what it lies on. Undefined when nothing in the picture looks
 * like one. Pure: the threshold that divides best (Otsu), the largest bright piece, its hull, and of that edges taken away
 * one after another, each time the one that costs least, until four are left.
 */
export function findPage(picture: Grey): Quad | undefined {
  const smooth = blur(blur(picture))
  const piece = largestPiece(smooth, otsu(smooth))
  if (piece.length < leastShare * picture.width * picture.height) return undefined
  const hull = hullOf(borderOf(piece, picture.width))
  const four = toFour(hull)
  if (!four) return undefined
  const corners = four.map(({ x, y }) => ({
    x: Math.min(picture.width - 1, Math.max(0, x)),
    y: Math.min(picture.height - 1, Math.max(0, y)),
  }))
  if (piece.length < leastFilled * areaOf(corners)) return undefined
  return inOrder(corners)
}

/** Brightness of a picture as a canvas gives it. */
export function greyOf({
  width,
  height,
  data,
}: {
  width: number
  height: number
  data: Uint8ClampedArray
}): Grey {
  const grey = new Uint8Array(width * height)
  for (let i = 0; i < grey.length; i++)
    grey[i] = (data[4 * i]! * 77 + data[4 * i + 1]! * 150 + data[4 * i + 2]! * 29) >> 8
  return { width, height, data: grey }
}

function blur({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      let count = 0
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          sum += data[v * width + u]!
          count++
        }
      out[y * width + x] = sum / count
    }
  }
  return { width, height, data: out }
}

/** The brightness that divides the picture into two groups that differ most. */
function otsu({ data }: Grey): number {
  const counts = new Array<number>(256).fill(0)
  for (const value of data) counts[value]!++
  const total = counts.reduce((sum, count, value) => sum + count * value, 0)
  let below = 0
  let sumBelow = 0
  let best = 0
  let threshold = 127
  for (let value = 0; value < 255; value++) {
    below += counts[value]!
    sumBelow += counts[value]! * value
    const above = data.length - below
    if (below === 0 || above === 0) continue
    const between = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2
    if (between > best) {
      best = between
      threshold = value
    }
  }
  return threshold
}

/** Places of the largest connected piece that is brighter. */
function largestPiece({ width, height, data }: Grey, threshold: number): number[] {
  const seen = new Uint8Array(data.length)
  let largest: number[] = []
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start]! <= threshold) continue
    const piece = [start]
    seen[start] = 1
    for (let next = 0; next < piece.length; next++) {
      const at = piece[next]!
      const x = at % width
      const around = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]
      for (const other of around) {
        if (other < 0 || other >= width * height || seen[other] || data[other]! <= threshold) continue
        seen[other] = 1
        piece.push(other)
      }
    }
    if (piece.length > largest.length) largest = piece
  }
  return largest
}

/** The first and last place of each line: all that a hull can touch. */
function borderOf(piece: number[], width: number): Point[] {
  const lines = new Map<number, [number, number]>()
  for (const at of piece) {
    const y = Math.floor(at / width)
    const x = at % width
    const line = lines.get(y)
    if (!line) lines.set(y, [x, x])
    else lines.set(y, [Math.min(line[0], x), Math.max(line[1], x)])
  }
  return [...lines].flatMap(([y, [from, to]]) => [
    { x: from, y },
    { x: to, y },
  ])
}

const cross = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x)

/** Convex hull (monotone chain), clockwise as a screen shows it. */
function hullOf(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (all: Point[]) => {
    const chain: Point[] = []
    for (const point of all) {
      while (chain.length > 1 && cross(chain[chain.length - 2]!, chain[chain.length - 1]!, point) <= 0)
        chain.pop()
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

/** Takes edges away, their neighbours prolonged until they meet, the cheapest first. */
function toFour(hull: Point[]): Point[] | undefined {
  const points = [...hull]
  while (points.length > 4) {
    let best: { at: number; corner: Point; cost: number } | undefined
    for (let at = 0; at < points.length; at++) {
      const [before, from, to, after] = [-1, 0, 1, 2].map(
        (by) => points[(at + by + points.length) % points.length]!,
      )
      const corner = meet(before!, from!, after!, to!)
      if (!corner) continue
      const cost = Math.abs(cross(from!, corner, to!)) / 2
      if (!best || cost < best.cost) best = { at, corner, cost }
    }
    if (!best) return undefined
    points[best.at] = best.corner
    points.splice((best.at + 1) % points.length, 1)
  }
  return points.length === 4 ? points : undefined
}

/** Where the line from a through b, prolonged, meets that from c through d, prolonged. */
function meet(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y]
  const across = ux * vy - uy * vx
  if (Math.abs(across) < 1e-9) return undefined
  const t = ((c.x - a.x) * vy - (c.y - a.y) * vx) / across
  const s = ((c.x - a.x) * uy - (c.y - a.y) * ux) / across
  // Only beyond their ends: else they run apart.
  return t >= 1 && s >= 1 ? { x: a.x + t * ux, y: a.y + t * uy } : undefined
}

const areaOf = (points: Point[]) =>
  Math.abs(
    points.reduce((sum, point, at) => {
      const next = points[(at + 1) % points.length]!
      return sum + point.x * next.y - next.x * point.y
    }, 0),
  ) / 2

/** Clockwise from the upper left. */
function inOrder(points: Point[]): Quad {
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / 4,
    y: points.reduce((sum, { y }) => sum + y, 0) / 4,
  }
  const turned = [...points].sort(
    (a, b) => Math.atan2(a.y - middle.y, a.x - middle.x) - Math.atan2(b.y - middle.y, b.x - middle.x),
  )
  const first = turned.reduce(
    (best, { x, y }, at) => (x + y < turned[best]!.x + turned[best]!.y ? at : best),
    0,
  )
  return [0, 1, 2, 3].map((by) => turned[(first + by) % 4]!) as Quad
}
