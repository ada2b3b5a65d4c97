import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { boxes } from '../boxes.ts'
import { jpegOf, pngChunk, pngOf } from '../files.fixture.ts'
import { stripHeic } from './heic.ts'
import { exifWith, orientationIn } from './orientation.ts'
import { stripPhoto } from './strip.ts'

const secret = 'Nguyen-Thi-Mau-21.0285N-105.8542E'
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${secret}"/></rdf:RDF></x:xmpmeta>`

/** A photo as a phone makes it: noise, so that each pixel counts; where, who, and which way up. */
async function photo(format: 'jpeg' | 'png' | 'webp' | 'avif', orientation: number): Promise<Buffer> {
  const [width, height] = [48, 32]
  const pixels = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, n) => (n * 7919 + (n % 97) * 31) % 256),
  )
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Artist: secret, Make: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 42/1', GPSProcessingMethod: secret },
    })
    .withXmp(xmp)
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer()
}
const pixelsOf = async (file: Buffer) => (await sharp(file).raw().toBuffer()).toString('base64')
const uprightOf = async (file: Buffer) => {
  const { data, info } = await sharp(file).autoOrient().raw().toBuffer({ resolveWithObject: true })
  return `${info.width}×${info.height} ${data.toString('base64')}`
}

describe.each(['jpeg', 'png', 'webp'] as const)('%s', (format) => {
  test.each([1, 3, 6, 8])(
    'nothing of where and who stays; the picture, its colours and its way up (%i) do',
    async (way) => {
      const before = await photo(format, way)
      expect(before.includes(secret)).toBe(true)
      const after = stripPhoto(format, before)
      expect(after.includes(secret)).toBe(false)
      expect(after.includes('GPS')).toBe(false)
      expect(after.includes('xmpmeta')).toBe(false)
      expect(await pixelsOf(after)).toBe(await pixelsOf(before))
      expect(await uprightOf(after)).toBe(await uprightOf(before))
      const read = await sharp(after).metadata()
      expect(read.icc?.length).toBeGreaterThan(100)
      expect(read.xmp).toBeUndefined()
      // Once more changes nothing.
      expect(stripPhoto(format, after).equals(after)).toBe(true)
    },
  )

  test('what hangs behind the end goes', async () => {
    const clean = stripPhoto(format, await photo(format, 6))
    const more = stripPhoto(format, Buffer.concat([clean, Buffer.from(`moov ${secret}`)]))
    expect(more.equals(clean)).toBe(true)
  })

  test('whatever bytes come: a shorter or equal file, or an error at once, never anything else', async () => {
    const whole = await photo(format, 6)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.option(fc.nat(whole.length - 1)),
        (changes, cut) => {
          const file = Buffer.from(whole)
          for (const [at, value] of changes) file[at] = value
          const given = cut === null ? file : file.subarray(0, cut)
          try {
            expect(stripPhoto(format, given).length).toBeLessThanOrEqual(given.length + 64)
          } catch (error) {
            if ((error as Error).name === 'AssertionError') throw error
            expect(error).toBeInstanceOf(Error)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test('a progressive JPEG of several scans, with restarts and a comment, keeps each pixel', async () => {
  const base = await photo('jpeg', 1)
  const progressive = await sharp(base).jpeg({ progressive: true, quality: 95 }).toBuffer()
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, secret.length + 2]), Buffer.from(secret)])
  const commented = Buffer.concat([progressive.subarray(0, 2), comment, progressive.subarray(2)])
  const after = stripPhoto('jpeg', commented)
  expect(after.includes(secret)).toBe(false)
  expect(await pixelsOf(after)).toBe(await pixelsOf(commented))
})

test('a second picture in the segment a camera keeps it in goes too', () => {
  const mpf = Buffer.concat([
    Buffer.from([0xff, 0xe2, 0, 4 + 2 + secret.length]),
    Buffer.from(`MPF\0${secret}`),
  ])
  const file = jpegOf(8, 8)
  const after = stripPhoto('jpeg', Buffer.concat([file.subarray(0, 2), mpf, file.subarray(2)]))
  expect(after.equals(file)).toBe(true)
})

test('texts of a PNG go, whatever their kind', () => {
  const text = (type: string) => pngChunk(type, Buffer.from(`Comment\0${secret}`))
  const after = stripPhoto('png', pngOf(8, 8, text('tEXt'), text('iTXt'), text('zTXt'), text('prVt')))
  expect(after.equals(pngOf(8, 8))).toBe(true)
})

describe('heic (its container is AVIF’s, which can be made here)', () => {
  test('EXIF and XMP are blotted out where they lie; every offset and every pixel stays', async () => {
    const before = await photo('avif', 1)
    expect(before.includes(secret)).toBe(true)
    const after = stripHeic(before)
    expect(after).toHaveLength(before.length)
    expect(after.includes(secret)).toBe(false)
    expect(after.includes('GPS')).toBe(false)
    expect(await pixelsOf(after)).toBe(await pixelsOf(before))
  })

  test('boxes beside the picture become free space', async () => {
    const before = await photo('avif', 1)
    const box = Buffer.concat([Buffer.from([0, 0, 0, 8 + secret.length]), Buffer.from(`uuid${secret}`)])
    const after = stripHeic(Buffer.concat([before, box]))
    expect(after.includes(secret)).toBe(false)
    expect(boxes(after, 0, after.length).at(-1)?.type).toBe('free')
  })

  test('whatever bytes come: as long as before, or an error at once', async () => {
    const whole = await photo('avif', 6)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(Math.min(800, whole.length - 1)), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (changes) => {
          const file = Buffer.from(whole)
          for (const [at, value] of changes) file[at] = value
          let after: Buffer | undefined
          try {
            after = stripHeic(file)
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
          if (after) expect(after).toHaveLength(file.length)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test('an orientation written is the one that is read', () => {
  for (const way of [1, 2, 3, 4, 5, 6, 7, 8] as const) expect(orientationIn(exifWith(way))).toBe(way)
  for (const rubbish of ['', 'II', 'MM\0*', 'II*\0\xff\xff\xff\xff'])
    expect(orientationIn(Buffer.from(rubbish, 'latin1'))).toBe(1)
})
