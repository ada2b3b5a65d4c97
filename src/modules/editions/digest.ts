import { sha256 } from '#platform/crypto'

/** The same for the same content, in whatever order its keys stand. */
export function digestOf(body: unknown): string {
  return sha256(JSON.stringify(sorted(body) ?? null)).toString('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, it]) => it !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, sorted(it)]),
  )
}
