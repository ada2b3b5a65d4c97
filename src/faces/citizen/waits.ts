import type { Place, Places } from '#modules/places'
import { type ExpectedWait, isClearlyShorter, type Reception } from '#modules/reception'
import type { Ask } from './ask.ts'
import { type Elsewhere, ways } from './wait-parts.tsx'

/** How many neighbours are asked, and how many are shown. */
const asked = 3
const shown = 2
/** A wait below this is no reason to go elsewhere. */
const worthMinutes = 20

/** Neighbouring wards where somebody who comes now waits clearly less for the same. */
export async function shorterNearby(
  { reception, places }: { reception: Pick<Reception, 'waits'>; places: Places },
  ward: Place,
  wait: ExpectedWait | undefined,
  asking: { series: string; service: string; priority: string },
): Promise<Elsewhere[]> {
  if (!wait?.known || wait.p50 < worthMinutes) return []
  const others = await Promise.all(
    places.neighbours(ward.code, asked).map(async ({ place, km }) => ({
      place,
      km,
      wait: await reception.waits.ofNewcomer(place.code, asking),
    })),
  )
  return others.filter((it) => isClearlyShorter(it.wait, wait)).slice(0, shown)
}

/** How long somebody's way is: asked once, kept on their phone. */
export function wayOf(ask: Ask, publicUrl: string): number | undefined {
  const chosen = ways.find((way) => String(way) === ask.query.way)
  if (chosen === undefined) return ways.find((way) => String(way) === ask.request.cookies.way)
  const secure = publicUrl.startsWith('https:')
  ask.reply.setCookie('way', String(chosen), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 30 * 24 * 60 * 60,
  })
  return chosen
}
