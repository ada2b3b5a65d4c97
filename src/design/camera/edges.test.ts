import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPage, type Grey, greyOf, type Quad } from './edges.ts'
import { sizeOf, straighten } from './straighten.ts'

const width = 300
const height = 400

/** Whether a place lies in a quadrilateral given clockwise. */
const inside = (quad: Quad, x: number, y: number) =>
  quad.every((a, at) => {
    const b = quad[(at + 1) % 4]!
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0
  })

/** A sheet with lines of writing on a table, a shadow across all of it, and noise. */
function photo(quad: Quad, { paper, table, shadow, noise }: Record<string, number>): Grey {
  const data = new Uint8Array(width * height)
  let seed = 7
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      const isPaper = inside(quad, x, y)
      const isInk = isPaper && y % 14 < 3 && x % 9 < 6 && inside(shrunk(quad), x, y)
      const value = isInk ? 60 : isPaper ? paper! : table!
      data[y * width + x] = Math.max(
        0,
        Math.min(255, value - (shadow! * x) / width + ((seed >> 8) % (2 * noise! + 1)) - noise!),
      )
    }
  return { width, height, data }
}
const shrunk = (quad: Quad) =>
  quad.map(({ x, y }) => ({
    x: width / 2 + (x - width / 2) * 0.85,
    y: height / 2 + (y - height / 2) * 0.85,
  })) as Quad

const corner = (x: number, y: number) =>
  fc.record({ x: fc.integer({ min: x - 35, max: x + 35 }), y: fc.integer({ min: y - 45, max: y + 45 }) })
const anyQuad = fc.tuple(corner(60, 70), corner(240, 70), corner(240, 330), corner(60, 330))

test('the corners of a sheet are found within two hundredths of the diagonal', () => {
  const light = fc.record({
    paper: fc.integer({ min: 190, max: 250 }),
    table: fc.integer({ min: 20, max: 105 }),
    shadow: fc.integer({ min: 0, max: 40 }),
    noise: fc.integer({ min: 0, max: 12 }),
  })
  fc.assert(
    fc.property(anyQuad, light, (quad, how) => {
      const found = findPage(photo(quad, how))
      expect(found).toBeDefined()
      const farthest = Math.max(...found!.map((at, n) => Math.hypot(at.x - quad[n]!.x, at.y - quad[n]!.y)))
      expect(farthest).toBeLessThanOrEqual(0.02 * Math.hypot(width, height))
    }),
    { numRuns: 60 },
  )
})

test('where there is no sheet none is found', () => {
  const plain: Grey = { width, height, data: new Uint8Array(width * height).fill(90) }
  expect(findPage(plain)).toBeUndefined()
  const small: Quad = [
    { x: 10, y: 10 },
    { x: 60, y: 10 },
    { x: 60, y: 60 },
    { x: 10, y: 60 },
  ]
  expect(findPage(photo(small, { paper: 230, table: 60, shadow: 0, noise: 3 }))).toBeUndefined()
})

test('straightened, each part of the page lies where it belongs', () => {
  const quad: Quad = [
    { x: 40, y: 30 },
    { x: 260, y: 60 },
    { x: 240, y: 350 },
    { x: 70, y: 380 },
  ]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.fill(inside(quad, x, y) ? 220 : 0, 4 * (y * width + x), 4 * (y * width + x) + 4)
  const { width: across, height: down } = sizeOf(quad)
  expect([across, down]).toEqual([222, 351])
  const page = greyOf({
    width: across,
    height: down,
    data: straighten({ width, height, data }, quad, across, down),
  })
  expect(page.data.filter((value) => value < 200).length).toBeLessThan(0.01 * page.data.length)
})
