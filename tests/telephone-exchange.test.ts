import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDigitReader } from '../sandbox/sip/digits.ts'
import { parseSip, readSdp } from '../sandbox/sip/message.ts'
import { fromMuLaw, muLaw, telephoneSound } from '../sandbox/sip/sound.ts'

const signs = '0123456789*#'

interface Press {
  sign: string
  stamp: number
  /** Whether its first packet has the marker. */
  isMarked?: boolean
}

/** The packets of a press as RFC 4733 has them: growing durations, the end three times. */
function packetsOf({ sign, stamp, isMarked = true }: Press): Buffer[] {
  const durations = [160, 320, 480, 640, 640, 640]
  return durations.map((duration, at) => {
    const packet = Buffer.alloc(16)
    packet[0] = 0x80
    packet[1] = 96 + (isMarked && at === 0 ? 0x80 : 0)
    packet.writeUInt32BE(stamp, 4)
    packet[12] = signs.indexOf(sign)
    packet[13] = at >= 3 ? 0x8a : 0x0a
    packet.writeUInt16BE(duration, 14)
    return packet
  })
}
const read = (packets: Buffer[], gapMs = 20) => {
  const reader = createDigitReader()
  return packets.map((packet, at) => reader(packet, at * gapMs) ?? '').join('')
}

describe('keys', () => {
  const keys = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 20 })
  test('each press is one key, whatever the time stamps and however slowly packets come', () => {
    fc.assert(
      fc.property(
        keys,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(1, 20, 300),
        (pressed, isMarked, isOneStamp, gap) => {
          const packets = pressed.flatMap((sign, at) =>
            packetsOf({ sign, isMarked, stamp: isOneStamp ? 24_400 : 24_400 + 800 * at }),
          )
          expect(read(packets, gap)).toBe(pressed.join(''))
        },
      ),
    )
  })
  test('a second burst of the same key and time stamp begins anew, though the first lost its end', () => {
    const first = packetsOf({ sign: '1', stamp: 24_400 }).slice(0, 3)
    const reader = createDigitReader()
    const heard = [
      ...first.map((packet) => reader(packet, 0)),
      ...packetsOf({ sign: '1', stamp: 24_400 }).map((packet) => reader(packet, 2000)),
    ]
    expect(heard.join('')).toBe('11')
  })
  test('lost packets lose no key while one is left, and make none', () => {
    fc.assert(
      fc.property(keys, fc.infiniteStream(fc.nat(4)), (pressed, chance) => {
        const packets = pressed.flatMap((sign, at) => {
          const all = packetsOf({ sign, stamp: 24_400 + 800 * at })
          const kept = all.filter(() => chance.next().value! > 1)
          return kept.length > 0 ? kept : all.slice(-1)
        })
        expect(read(packets)).toBe(pressed.join(''))
      }),
    )
  })
})

describe('sound', () => {
  test('μ-law keeps each sample within a sixteenth of it', () => {
    for (let sample = -32_635; sample <= 32_635; sample += 7)
      expect(Math.abs(fromMuLaw(muLaw(sample)) - sample)).toBeLessThanOrEqual(
        Math.max(4, Math.abs(sample) / 16),
      )
    // ITU-T G.711, table 2a: the ends and the middle.
    expect([muLaw(32_635), muLaw(0), muLaw(-32_635)]).toEqual([0x80, 0xff, 0x00])
  })
  test('a WAV becomes as long at 8 kHz and keeps its tone', () => {
    const rate = 22_050
    const wav = Buffer.alloc(44 + 2 * rate)
    wav.write('RIFF', 0)
    wav.write('WAVEfmt ', 8)
    wav.writeUInt32LE(rate, 24)
    wav.write('data', 36)
    wav.writeUInt32LE(2 * rate, 40)
    for (let i = 0; i < rate; i++)
      wav.writeInt16LE(Math.round(9000 * Math.sin((2 * Math.PI * 440 * i) / rate)), 44 + 2 * i)
    const samples = [...telephoneSound(wav)].map(fromMuLaw)
    expect(samples).toHaveLength(8000)
    const crossings = samples.filter((it, at) => at > 0 && it >= 0 !== samples[at - 1]! >= 0).length
    expect(crossings).toBeGreaterThan(870)
    expect(crossings).toBeLessThan(890)
  })
})

describe('messages', () => {
  test('short names are the long ones; what is no SIP is nothing', () => {
    const message = parseSip(Buffer.from('BYE sip:a@b SIP/2.0\r\ni: 17\r\nf: <sip:a@b>\r\n\r\n'))
    expect(message?.headers).toEqual([
      ['call-id', '17'],
      ['from', '<sip:a@b>'],
    ])
    expect(parseSip(Buffer.from('\r\n\r\n'))).toBeUndefined()
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void parseSip(Buffer.from(bytes))))
  })
  test('keys come as the type that was offered', () => {
    const sdp =
      'v=0\r\nc=IN IP4 10.0.0.1\r\nm=audio 4000 RTP/AVP 0 97 96\r\na=rtpmap:96 telephone-event/8000\r\n'
    expect(readSdp(sdp)).toEqual({ host: '10.0.0.1', port: 4000, keys: 96 })
    expect(readSdp('v=0\r\n')).toBeUndefined()
  })
})
