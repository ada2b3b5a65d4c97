import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Place, Places } from '#modules/places'
import { type Context, forbidden, may, notFound } from '#platform/ledger'

/**
 * Lets those read who may read figures. Others are refused; somebody who is not signed in is sent to the door and
 * comes back here. False when the answer has been given.
 */
export function admit(request: FastifyRequest, reply: FastifyReply, place?: string): boolean {
  if (!may(request.context, 'insight.read', place)) {
    if (request.context.actor !== 'public') throw forbidden()
    const next = encodeURIComponent(request.url).replaceAll('%2F', '/')
    void reply.redirect(`/desk/sign-in?next=${next}`, 303)
    return false
  }
  return true
}

/** The wards whose figures somebody may read. */
export function wardsOf(context: Context, places: Places): Place[] {
  const reach = context.grants.get('insight.read') ?? []
  return reach === '*' ? places.wards : places.wards.filter((ward) => reach.includes(ward.code))
}

/** The one place of somebody who works for one place. */
export function onlyPlace(context: Context, places: Places): Place | undefined {
  const reach = context.grants.get('insight.read')
  if (!reach || reach === '*' || reach.length !== 1) return undefined
  return places.find(reach[0]!)
}

/**
 * The ward an address asks for; of who works for one place that one; undefined: the whole city.
 * @throws Refusal `not-found`, `forbidden`
 */
export function askedWard(
  { places }: { places: Places },
  request: FastifyRequest,
  slug: string | undefined,
): Place | undefined {
  const place = slug ? places.find(slug) : onlyPlace(request.context, places)
  if (slug && !place) throw notFound()
  if (!place) return undefined
  if (!may(request.context, 'insight.read', place.code)) throw forbidden()
  return place.kind === 'city' ? undefined : place
}
