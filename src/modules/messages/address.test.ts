import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailAddress, markOf, maskAddress } from './address.ts'

describe('an address', () => {
  test.each([
    ['lan.nguyen@gmail.com', 'lan.nguyen@gmail.com'],
    ['  Lan.Nguyen@GMAIL.com ', 'Lan.Nguyen@gmail.com'],
    ["o'neil+so@cua-nam.hanoi.gov.vn", "o'neil+so@cua-nam.hanoi.gov.vn"],
    ['lan@tên-miền.vn', 'lan@xn--tn-min-iva0322d.vn'],
    ['lan@xn--tn-min-iva0322d.vn', 'lan@xn--tn-min-iva0322d.vn'],
    ['lan@بريد.مصر', 'lan@xn--ngbof4h.xn--wgbh1c'],
    [`${'a'.repeat(64)}@x.vn`, `${'a'.repeat(64)}@x.vn`],
  ])('%s is taken', (typed, address) => expect(emailAddress(typed)).toBe(address))

  test.each([
    '',
    'lan',
    '@gmail.com',
    'lan@',
    'lan@gmail',
    'lan@gmail..com',
    'lan@.gmail.com',
    'lan nguyen@gmail.com',
    'lan@gmail.com, hoa@gmail.com',
    'lan@gmail.com;hoa@gmail.com',
    'Lan <lan@gmail.com>',
    '"lan nguyen"@gmail.com',
    'lan@[127.0.0.1]',
    'lan@127.0.0.1',
    'lan@localhost',
    'lan..nguyen@gmail.com',
    '.lan@gmail.com',
    'nguyễn@gmail.com',
    'lan@gmail.com\r\nBcc: hoa@gmail.com',
    'lan@gmail.com\nSubject: hello',
    'lan\u0000@gmail.com',
    'lan@gmail.com\u0000',
    'lan@gm\u202eail.com',
    'lan%0abcc@gmail.com@evil.vn',
    `${'a'.repeat(65)}@gmail.com`,
    `lan@${'a'.repeat(64)}.vn`,
    `lan@${'abcdefgh.'.repeat(30)}vn`,
    `${'a'.repeat(100_000)}@gmail.com`,
    `lan@${'a'.repeat(100_000)}.vn`,
  ])('%j is refused with words', (typed) => {
    expect(() => emailAddress(typed)).toThrow(
      expect.objectContaining({ type: 'address-unusable', status: 400 }),
    )
  })

  test('whatever is typed: it is refused, or one line of plain letters that stays itself', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.tuple(fc.string({ unit: 'binary' }), fc.domain()).map(([name, host]) => `${name}@${host}`),
    )
    fc.assert(
      fc.property(typed, (text) => {
        let address: string
        try {
          address = emailAddress(text)
        } catch (error) {
          expect(error).toMatchObject({ type: 'address-unusable' })
          return
        }
        expect(address).toMatch(/^[!-~]+@[a-z0-9.-]+$/)
        expect(address).not.toMatch(/[<>,;:"\\()[\]]/)
        expect(address.length).toBeLessThanOrEqual(254)
        expect(emailAddress(address)).toBe(address)
      }),
      { numRuns: 400 },
    )
  })

  test('is shown without its middle', () => {
    expect(maskAddress('lan.nguyen@gmail.com')).toBe('l•••n@gmail.com')
    expect(maskAddress('an@gmail.com')).toBe('a•••@gmail.com')
    expect(maskAddress('a@xn--tn-min-iva0322d.vn')).toBe('a•••@tên-miền.vn')
  })

  test('is counted as one, however its letters are written, and another key marks it otherwise', () => {
    const mark = markOf(Buffer.from('key'), 'Lan@gmail.com')
    expect(markOf(Buffer.from('key'), 'lan@gmail.com').equals(mark)).toBe(true)
    expect(markOf(Buffer.from('other'), 'lan@gmail.com').equals(mark)).toBe(false)
  })
})
