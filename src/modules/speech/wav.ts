/** Where a plain WAV file (PCM, 44 bytes of header) says how long it is. */
const fileLengthAt = 4
const dataLengthAt = 40
const headerBytes = 44

/** A program that writes sound while it makes it does not know its length yet: here it is put in. */
export function withLengths(wav: Buffer): Buffer {
  if (wav.length < headerBytes || wav.toString('latin1', 36, 40) !== 'data') return wav
  const whole = Buffer.from(wav)
  whole.writeUInt32LE(wav.length - 8, fileLengthAt)
  whole.writeUInt32LE(wav.length - headerBytes, dataLengthAt)
  return whole
}

/** True for a WAV file in which something can be heard: a voice that answers with silence is mute. */
export function isSound(wav: Buffer): boolean {
  if (wav.toString('latin1', 0, 4) !== 'RIFF' || wav.toString('latin1', 8, 12) !== 'WAVE') return false
  return wav.subarray(headerBytes).some((byte) => byte !== 0)
}
