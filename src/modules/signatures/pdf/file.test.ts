import { expect, test } from 'vitest'
import { readPdf } from './file.ts'

/** A file whose cross-references are a stream with numbers of so many bytes each. */
function withWidths(width: number, high = 0): Uint8Array {
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages >>\nendobj\n',
  ]
  const head = '%PDF-1.7\n'
  const offsets = [head.length, head.length + objects[0]!.length]
  const start = head.length + objects.join('').length
  const row = (kind: number, offset: number) => {
    const bytes = Buffer.alloc(1 + width + 1)
    bytes[0] = kind
    bytes.writeUIntBE(offset, 1 + Math.max(0, width - 6), Math.min(6, width))
    if (width > 6) bytes[1] = high
    return bytes
  }
  const data = Buffer.concat([row(0, 0), row(1, offsets[0]!), row(1, offsets[1]!), row(1, start)])
  const dict = `<< /Type /XRef /Size 4 /W [1 ${width} 1] /Root 1 0 R /Length ${data.length} >>`
  return Buffer.concat([
    Buffer.from(`${head}${objects.join('')}3 0 obj\n${dict}\nstream\n`),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
  ])
}

test.each([2, 4, 6, 7, 8])('offsets of %i bytes are read', (width) => {
  expect(readPdf(withWidths(width)).catalog().has('Pages')).toBe(true)
})
test('offsets that no file has, and numbers that are too wide, are refused', () => {
  expect(() => readPdf(withWidths(8, 1))).toThrow('odd cross-reference')
  expect(() => readPdf(withWidths(9))).toThrow('odd cross-reference')
})
