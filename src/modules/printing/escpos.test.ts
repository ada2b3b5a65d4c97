import fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand, withoutCommands } from './escpos.ts'
import { readStatus } from './status.ts'

test.each([
  ['ready', [0x12, 0x12, 0x12, 0x12]],
  ['ready', [0x16, 0x12, 0x12, 0x12]],
  ['near-end', [0x12, 0x12, 0x12, 0x1e]],
  ['paper-out', [0x1a, 0x32, 0x12, 0x7e]],
  ['paper-out', [0x1a, 0x12, 0x12, 0x72]],
  ['cover-open', [0x1a, 0x16, 0x12, 0x72]],
  ['cutter', [0x1a, 0x52, 0x1a, 0x12]],
  ['fault', [0x1a, 0x52, 0x32, 0x12]],
  ['fault', [0x1a, 0x52, 0x52, 0x12]],
  ['offline', [0x1a, 0x12, 0x12, 0x12]],
  [undefined, [0x12, 0x12, 0x12]],
  [undefined, [0x12, 0x12, 0x12, 0xff]],
  [undefined, [0x00, 0x12, 0x12, 0x12]],
])('%s', (state, answers) => {
  expect(readStatus(answers)).toBe(state)
})

const processId = Buffer.from([0x37, 0x22, ...Buffer.from('a1b2'), 0])
const forgotten = Buffer.from([0x37, 0x25, 0])
const automatic = Buffer.from([0x14, 0x00, 0x00, 0x0f])

test('answers are told apart: status, process id, paper sensor; what a printer reports by itself is none of them', () => {
  const bytes = Buffer.concat([Buffer.from([0x12]), automatic, forgotten, processId, Buffer.from([0x03])])
  expect(understand(bytes).said).toEqual([{ status: 0x12 }, { processId: 'a1b2' }, { sensor: 0x03 }])
})

test('a picture holds no command that is obeyed in its middle, and loses no dot for it', () => {
  const bytes = fc
    .uint8Array({ minLength: 6, maxLength: 60 })
    .map((list) => list.map((it) => choices[it % 6]!))
  fc.assert(
    fc.property(bytes, (list) => {
      const picture = { width: 8, height: list.length, bytes: list }
      const disarmed = withoutCommands(picture).bytes
      disarmed.forEach((byte, n) => {
        if (byte === 0x10) expect([0x04, 0x05, 0x14]).not.toContain(disarmed[n + 1])
        expect(byte === list[n] || (list[n] === 0x10 && byte === 0x18)).toBe(true)
      })
      const clean = !list.some((byte, n) => byte === 0x10 && [0x04, 0x05, 0x14].includes(list[n + 1]!))
      if (clean) expect(disarmed).toEqual(list)
    }),
  )
})
const choices = [0x10, 0x04, 0x05, 0x14, 0x01, 0xff]

test('it does not matter into which pieces the line cuts the answers', () => {
  const answer = fc.constantFrom(
    Buffer.from([0x12]),
    Buffer.from([0x32]),
    automatic,
    forgotten,
    processId,
    Buffer.from([0x0c]),
  )
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), fc.array(fc.nat(60)), (answers, cuts) => {
      const whole = Buffer.concat(answers)
      const ends = [...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length]
      let [rest, from]: [Buffer, number] = [Buffer.alloc(0), 0]
      const said = ends.flatMap((end) => {
        const heard = understand(Buffer.concat([rest, whole.subarray(from, end)]))
        ;[rest, from] = [heard.rest, end]
        return heard.said
      })
      expect(said).toEqual(understand(whole).said)
    }),
  )
})
