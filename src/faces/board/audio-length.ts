/**
 * How long a sound is, read from the file itself: WAV (PCM), Ogg (Vorbis, Opus) and MP3 (layer III), which is what
 * every board's browser can play.
 * @returns seconds, or undefined when it is none of these
 */
export function audioSeconds(file: Buffer): number | undefined {
  const name = file.toString('latin1', 0, 4)
  const seconds = name === 'RIFF' ? wavSeconds(file) : name === 'OggS' ? oggSeconds(file) : mp3Seconds(file)
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

function wavSeconds(file: Buffer): number | undefined {
  if (file.toString('latin1', 8, 12) !== 'WAVE') return undefined
  let bytesPerSecond: number | undefined
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4)
    const size = file.readUInt32LE(at + 4)
    if (name === 'fmt ' && at + 24 <= file.length) {
      // 1 is PCM; 0xfffe says so further on.
      if (![1, 0xfffe].includes(file.readUInt16LE(at + 8))) return undefined
      bytesPerSecond = file.readUInt32LE(at + 16)
    }
    // What the header promises and the file does not hold is not heard.
    if (name === 'data') return bytesPerSecond && Math.min(size, file.length - at - 8) / bytesPerSecond
    at += 8 + size + (size % 2)
  }
  return undefined
}

function oggSeconds(file: Buffer): number | undefined {
  if (file.length < 60) return undefined
  const packet = 27 + file[26]!
  const isOpus = file.toString('latin1', packet, packet + 8) === 'OpusHead'
  const isVorbis = file.toString('latin1', packet, packet + 7) === '\x01vorbis'
  if (!isOpus && !isVorbis) return undefined
  const last = file.lastIndexOf('OggS')
  if (last === 0 || last + 14 > file.length) return undefined
  // How many samples there are when the last page is over.
  const samples = Number(file.readBigInt64LE(last + 6))
  return isOpus
    ? (samples - file.readUInt16LE(packet + 10)) / 48_000
    : samples / file.readUInt32LE(packet + 12)
}

const mpegKbits = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const mpegHertz = [44_100, 48_000, 32_000]

/** Adds up the frames. Two that follow each other must be there: single ones are found in any file. */
function mp3Seconds(file: Buffer): number | undefined {
  let at = 0
  if (file.toString('latin1', 0, 3) === 'ID3' && file.length > 10) {
    const [a, b, c, d] = [file[6]!, file[7]!, file[8]!, file[9]!]
    at = 10 + ((a << 21) | (b << 14) | (c << 7) | d)
  }
  let frames = 0
  let seconds = 0
  while (at + 4 <= file.length) {
    const head = file.readUInt32BE(at)
    const version = (head >>> 19) & 3
    const kbits = mpegKbits[version === 3 ? 1 : 2][(head >>> 12) & 15]
    const hertz = mpegHertz[(head >>> 10) & 3]
    const isFrame = head >>> 21 === 0x7ff && version !== 1 && ((head >>> 17) & 3) === 1
    if (!isFrame || !kbits || !hertz) break
    const rate = version === 3 ? hertz : version === 2 ? hertz / 2 : hertz / 4
    const samples = version === 3 ? 1152 : 576
    const length = Math.floor(((samples / 8) * kbits * 1000) / rate) + ((head >>> 9) & 1)
    frames++
    seconds += samples / rate
    at += length
  }
  return frames > 1 ? seconds : undefined
}
