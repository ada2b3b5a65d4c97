import { sha256 } from '#platform/crypto'

/** Larger things are read anew each time: nobody fills the memory by sending them. */
const largest = 32 * 1024

/**
 * Reads bytes once and remembers what they said: the same certificates and answers come with every file. The oldest is
 * forgotten first.
 */
export function remembering<T extends object>(
  read: (bytes: Uint8Array) => T,
  most = 300,
): (bytes: Uint8Array) => T {
  const known = new Map<string, T>()
  return (bytes) => {
    if (bytes.length > largest) return read(bytes)
    const key = sha256(bytes).toString('latin1')
    const before = known.get(key)
    if (before) return before
    const value = read(bytes)
    if (known.size >= most) known.delete(known.keys().next().value!)
    known.set(key, value)
    return value
  }
}
