import { mapHeight, mapWidth } from '#modules/places'
import { sha256 } from '#platform/crypto'
import { packPage, sendStored } from '#platform/http'
import type { OperationsHouse } from './house.ts'

/** Address of one ward's outline, for `<use>`. */
export type OutlineAddress = (code: string) => string

/**
 * Keeps the outlines of all wards as one picture at an address of its own. The pages only colour them, so that the
 * 130 kB of shape travel once and not with every refresh. Outlines are public: no sign-in.
 */
export function storeMap({ server, places }: Pick<OperationsHouse, 'server' | 'places'>): OutlineAddress {
  const paths = places.outlines.map(
    ({ code, path }) => `<path id="${idOf(code)}" vector-effect="non-scaling-stroke" d="${path}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapWidth} ${mapHeight}">${paths.join('')}</svg>`
  const stored = { ...packPage(svg), type: 'image/svg+xml; charset=utf-8' }
  const address = `/operations/map-${sha256(svg).toString('base64url').slice(0, 10)}.svg`
  server.get(address, { schema: { hide: true } }, async (request, reply) => {
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return sendStored(request, reply, stored)
  })
  return (code) => `${address}#${idOf(code)}`
}

const idOf = (code: string) => `w${code}`
