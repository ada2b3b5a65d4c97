import { z } from 'zod'
import { drawingOf, wayToCounter } from '#modules/floor-plans'
import { type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { type KioskHouse, viewOf } from './deps.ts'
import type { View } from './screen.tsx'
import { CountersPage, WayPage, type WayShown } from './way-page.tsx'

const wardParams = z.object({ ward: z.string() })

/** "Where is counter 3?" */
export function wayRoutes(scope: Server, house: KioskHouse): void {
  const { floorPlans, places } = house

  scope.get('/kiosk/:ward/counters', { schema: { hide: true, params: wardParams } }, (request, reply) => {
    const view = viewOf(house, request)
    const { counters, groups } = places.hall(view.ward.code)
    const nameOf = (series: string) =>
      groups.find((it) => it.series === series)?.name[view.language] ?? series
    return sendPage(
      reply,
      CountersPage({
        view,
        plan: drawingOf(floorPlans.of(view.ward.code).plan, view.language),
        counters: counters.map((it) => ({ code: String(it.number), groups: it.groups.map(nameOf) })),
      }),
    )
  })

  scope.get(
    '/kiosk/:ward/counters/:counter',
    { schema: { hide: true, params: wardParams.extend({ counter: z.string().max(8) }) } },
    (request, reply) => {
      const view = viewOf(house, request)
      const { counter: code } = request.params
      const known = places.hall(view.ward.code).counters.some(({ number }) => String(number) === code)
      if (!known) throw notFound()
      return sendPage(reply, WayPage({ view, code, way: wayShown(house, view, code) }))
    },
  )
}

/** The way from this machine, drawn and in words; undefined while the plan has none. */
export function wayShown(
  { floorPlans }: Pick<KioskHouse, 'floorPlans'>,
  { ward, device, language }: View,
  counter: string,
): WayShown | undefined {
  const { plan } = floorPlans.of(ward.code)
  const way = wayToCounter(plan, counter, { at: 'kiosk', name: device?.name }, language)
  return way && { plan: drawingOf(plan, language, { way }), words: way.words }
}
