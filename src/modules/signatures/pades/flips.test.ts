import { expect, test } from 'vitest'
import { readPdf } from '../pdf/file.ts'
import { signatureFields } from './fields.ts'
import { signedFiles } from './signed.fixture.ts'
import { verifyPdf } from './verify.ts'

const flips = 60_000

/**
 * One byte changed, anywhere but in the holes that the last signature leaves and behind it, where nothing is signed. Each
 * file gets its share, spread over all of its bytes, each with another bit pattern.
 */
test(`none of ${flips} changes of one byte is accepted`, async () => {
  const { files, trust } = await signedFiles()
  const accepted: string[] = []
  let tried = 0
  for (const [name, whole] of Object.entries(files)) {
    expect(verifyPdf(whole, trust).indication, name).toBe('TOTAL-PASSED')
    const last = signatureFields(readPdf(whole)).at(-1)!.range!
    const places = [
      ...Array(last[1]).keys(),
      ...Array(last[3])
        .keys()
        .map((it) => it + last[2]),
    ]
    const share = flips / Object.keys(files).length
    const bytes = Uint8Array.from(whole)
    for (let n = 0; n < share; n++) {
      // A step that has nothing in common with the length comes everywhere.
      const at = places[(n * 7919) % places.length]!
      const before = bytes[at]!
      bytes[at] = before ^ (1 + ((n * 31) % 255))
      if (verifyPdf(bytes, trust).indication === 'TOTAL-PASSED') accepted.push(`${name} at ${at}`)
      bytes[at] = before
      tried++
    }
  }
  expect(tried).toBe(flips)
  expect(accepted).toEqual([])
}, 240_000)
