import type { Quad } from './edges.ts'

interface Colour {
  width: number
  height: number
  /** Red, green, blue and opacity of each place. */
  data: Uint8ClampedArray
}

const longest = 2200

/** How large the straightened page is to be: as long as its longer sides are in the picture. Pixels. */
export function sizeOf([a, b, c, d]: Quad): { width: number; height: number } {
  const across = Math.max(far(a, b), far(d, c))
  const down = Math.max(far(a, d), far(b, c))
  const scale = Math.min(1, longest / Math.max(across, down))
  return { width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)) }
}

const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

/** A four-cornered part of a picture as if one had looked at it from straight above. Pure. */
export function straighten(picture: Colour, quad: Quad, width: number, height: number): Uint8ClampedArray {
  const { g, h, ax, bx, cx, ay, by, cy } = mapping(quad)
  const out = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5) / width
      const depth = g * u + h * v + 1
      sample(
        picture,
        (ax * u + bx * v + cx) / depth,
        (ay * u + by * v + cy) / depth,
        out,
        4 * (y * width + x),
      )
    }
  }
  return out
}

/** From the unit square to the four corners (Heckbert 1989, projective mappings). */
function mapping([p0, p1, p2, p3]: Quad) {
  const [dx1, dx2, sx] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x]
  const [dy1, dy2, sy] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y]
  const whole = dx1 * dy2 - dx2 * dy1 || 1e-9
  const g = (sx * dy2 - dx2 * sy) / whole
  const h = (dx1 * sy - sx * dy1) / whole
  return {
    ...{ g, h },
    ...{ ax: p1.x - p0.x + g * p1.x, bx: p3.x - p0.x + h * p3.x, cx: p0.x },
    ...{ ay: p1.y - p0.y + g * p1.y, by: p3.y - p0.y + h * p3.y, cy: p0.y },
  }
}

/** The colour between four places, each by how near it is. */
function sample(
  { width, height, data }: Colour,
  x: number,
  y: number,
  out: Uint8ClampedArray,
  to: number,
): void {
  const fx = Math.min(width - 1, Math.max(0, x - 0.5))
  const fy = Math.min(height - 1, Math.max(0, y - 0.5))
  const [x0, y0] = [Math.floor(fx), Math.floor(fy)]
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)]
  const [u, v] = [fx - x0, fy - y0]
  for (let channel = 0; channel < 4; channel++) {
    const at = (column: number, line: number) => data[4 * (line * width + column) + channel]!
    const above = at(x0, y0) * (1 - u) + at(x1, y0) * u
    const below = at(x0, y1) * (1 - u) + at(x1, y1) * u
    out[to + channel] = above * (1 - v) + below * v
  }
}
