const signs = '0123456789*#ABCD'

/** A press whose end was lost is over after this long; one that ended is over at once. */
const lostAfterMs = 500

/**
 * Tells presses of keys from packets of telephone events (RFC 4733). A press is many packets of one time stamp, of growing
 * duration, its end sent three times. The time stamp alone does not tell presses apart: some senders use one for a whole burst.
 * What begins anew behind an end, by the marker or by a duration that is short again, is another press. How long packets were on
 * their way does not matter: a busy machine brings them in heaps.
 */
export function createDigitReader(): (packet: Buffer, at: number) => string | undefined {
  let last: { event: number; stamp: number; duration: number; at: number; hasEnded: boolean } | undefined
  return (packet, at) => {
    const header = 12 + 4 * (packet[0]! & 0x0f)
    if (packet.length < header + 4) return undefined
    const event = packet[header]!
    const stamp = packet.readUInt32BE(4)
    const duration = packet.readUInt16BE(header + 2)
    const isMarked = (packet[1]! & 0x80) !== 0
    const hasEnded = (packet[header + 1]! & 0x80) !== 0
    const before = last?.event === event && last.stamp === stamp ? last : undefined
    const isOver = before && (before.hasEnded || at - before.at > lostAfterMs)
    const isNew = !before || (isOver && (isMarked || duration < before.duration))
    last = { event, stamp, duration, at, hasEnded: hasEnded || (!isNew && before!.hasEnded) }
    return isNew ? signs[event] : undefined
  }
}
