import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createDigitReader } from './digits.ts'

/** The sound of one call: what is played to the caller, and the keys they press. */
export interface Media {
  port: number
  /** Packets sent and received. */
  count: { sent: number; received: number }
  sendTo(host: string, port: number): void
  /** Plays a sound (μ-law, 8 kHz); done when it ended or was stopped. */
  play(sound: Buffer): Promise<void>
  /** Ends what is being played: the caller pressed a key or speaks. */
  stop(): void
  close(): void
}

const frameMs = 20
const frameBytes = 160
/** One clock moves all calls: a timer for each would be late with a hundred of them. */
const playing = new Set<() => void>()
let clock: NodeJS.Timeout | undefined
function move(player: () => void): () => void {
  playing.add(player)
  clock ??= setInterval(() => {
    for (const it of [...playing]) it()
  }, frameMs)
  return () => {
    playing.delete(player)
    if (playing.size > 0) return
    clearInterval(clock)
    clock = undefined
  }
}

/**
 * @param keysType payload type of keys, as the caller offered it: other types of theirs (SIPp fills the time before keys with
 *   packets of one) look alike and mean nothing
 */
export async function openMedia(
  host: string,
  keysType: number,
  onDigit: (digit: string) => void,
): Promise<Media> {
  const socket = createSocket('udp4')
  socket.bind(0, host)
  await once(socket, 'listening')
  const readDigit = createDigitReader()
  const count = { sent: 0, received: 0 }
  socket.on('message', (packet) => {
    count.received++
    if (packet.length < 12 || (packet[1]! & 0x7f) !== keysType) return
    const digit = readDigit(packet, performance.now())
    if (digit) onDigit(digit)
  })
  socket.on('error', () => {})

  let to: { host: string; port: number } | undefined
  let sequence = 0
  let stamp = 0
  let isOpen = true
  let end: (() => void) | undefined

  const send = (frame: Buffer, isFirst: boolean) => {
    const packet = Buffer.alloc(12 + frameBytes, 0xff)
    packet[0] = 0x80
    packet[1] = isFirst ? 0x80 : 0
    packet.writeUInt16BE(sequence++ & 0xffff, 2)
    packet.writeUInt32BE(stamp >>> 0, 4)
    packet.writeUInt32BE(0x4d43, 8)
    frame.copy(packet, 12)
    stamp += frameBytes
    count.sent++
    if (to && isOpen) socket.send(packet, to.port, to.host)
  }

  return {
    port: socket.address().port,
    count,
    sendTo(host, port) {
      to = { host, port }
    },
    play(sound) {
      end?.()
      return new Promise<void>((resolve) => {
        const since = performance.now()
        let at = 0
        // Frames that are due by the clock, not one for each tick: a busy machine ticks late.
        const leave = move(() => {
          const due = Math.floor((performance.now() - since) / frameMs) + 1
          for (; at < due && at * frameBytes < sound.length; at++)
            send(sound.subarray(at * frameBytes, (at + 1) * frameBytes), at === 0)
          if (at * frameBytes >= sound.length) end?.()
        })
        end = () => {
          leave()
          end = undefined
          resolve()
        }
      })
    },
    stop: () => end?.(),
    close() {
      if (!isOpen) return
      isOpen = false
      end?.()
      socket.close()
    },
  }
}
