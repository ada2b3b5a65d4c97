import { expect, test } from 'vitest'
import { qrSvg } from './qr.ts'

test('a QR code is one square picture with a quiet zone', () => {
  const svg = qrSvg('https://motcua.example.vn/theo-doi/H26.99-251003-0012')
  const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? []
  expect((Number(size) - 8 - 17) % 4).toBe(0)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h\d+v1/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Number(y)).toBeLessThan(Number(size) - 4)
  }
})
