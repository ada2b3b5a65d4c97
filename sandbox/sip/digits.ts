const signs = '0123456789*#ABCD'

/** After so long without a packet of an event, one with its time stamp is another press. */
const gapMs = 120

/**
 * Tells presses of keys from packets of telephone events (RFC 4733). A press is many packets of one time stamp, its end sent
 * three times. The time stamp alone does not tell presses apart: some senders use one for a whole burst and begin each press with
 * the marker; others begin anew after a gap.
 */
export function createDigitReader(): (packet: Buffer, at: number) => string | undefined {
  let last: { event: number; stamp: number; at: number; hasEnded: boolean } | undefined
  return (packet, at) => {
    const header = 12 + 4 * (packet[0]! & 0x0f)
    if (packet.length < header + 4) return undefined
    const event = packet[header]!
    const hasEnded = (packet[header + 1]! & 0x80) !== 0
    const isMarked = (packet[1]! & 0x80) !== 0
    const stamp = packet.readUInt32BE(4)
    const isSame =
      last !== undefined &&
      last.event === event &&
      last.stamp === stamp &&
      at - last.at <= gapMs &&
      !(isMarked && last.hasEnded)
    last = { event, stamp, at, hasEnded: hasEnded || (isSame && last!.hasEnded) }
    return isSame ? undefined : signs[event]
  }
}
