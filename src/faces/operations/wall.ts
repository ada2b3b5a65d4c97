import { z } from 'zod'

/** A screen on a wall: nothing to touch, large letters. */
export interface Wall {
  /** Seconds until the next page; undefined: this page is held. */
  turn: number | undefined
}

const querySchema = z.object({
  wall: z.string().catch(''),
  turn: z.coerce.number().int().min(5).max(600).optional().catch(undefined),
})

/** The pages of a wall, in the order in which they are shown. */
const pages = ['/operations', '/operations/halls', '/operations/trends']

/** Reads from an address whether it is for a wall. */
export function readWall(query: unknown): Wall | undefined {
  const { wall, turn } = querySchema.parse(query)
  return wall === '1' ? { turn } : undefined
}

export const wallHref = (path: string, { turn }: Wall): string =>
  `${path}?wall=1${turn ? `&turn=${turn}` : ''}`

/** The page after this one; undefined of one that is held, or is none of them. */
export function nextOnWall(url: string, wall: Wall): string | undefined {
  const at = pages.indexOf(new URL(url, 'http://here').pathname)
  if (!wall.turn || at < 0) return undefined
  const next = new URL(wallHref(pages[(at + 1) % pages.length]!, wall), 'http://here')
  const language = new URL(url, 'http://here').searchParams.get('lang')
  if (language) next.searchParams.set('lang', language)
  return `${next.pathname}${next.search}`
}
