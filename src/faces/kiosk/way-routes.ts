import { z } from 'zod'
import { type CounterWay, drawingOf, wayToCounter } from '#modules/floor-plans'
import { doingOf } from '#modules/robots'
import { type Server, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { type KioskHouse, robotOf, viewOf } from './deps.ts'
import { address, type View } from './screen.tsx'
import { CountersPage, WayPage, type WayShown } from './way-page.tsx'

const wardParams = z.object({ ward: z.string() })

/** "Where is counter 3?" */
export function wayRoutes(scope: Server, house: KioskHouse): void {
  const { places, robotsIn } = house

  scope.get(
    '/kiosk/:ward/counters',
    { schema: { hide: true, params: wardParams } },
    async (request, reply) => {
      const view = viewOf(house, request)
      const robot = await robotOf(house, view)
      const { counters, groups } = places.hall(view.ward.code)
      const nameOf = (series: string) =>
        groups.find((it) => it.series === series)?.name[view.language] ?? series
      return sendPage(
        reply,
        CountersPage({
          view,
          plan: await shown(house, view, undefined),
          leads: robot !== undefined && doingOf(robot, house.clock.now()).is === 'waiting',
          counters: counters.map((it) => ({ code: String(it.number), groups: it.groups.map(nameOf) })),
        }),
      )
    },
  )

  scope.get('/kiosk/:ward/robots', { schema: { hide: true, params: wardParams } }, async (request, reply) => {
    const { ward, language } = viewOf(house, request)
    const { number: plan } = house.floorPlans.of(ward.code)
    return reply
      .header('cache-control', 'no-store')
      .send({ plan, robots: await robotsIn(ward.code, language) })
  })

  scope.get(
    '/kiosk/:ward/counters/:counter',
    {
      schema: {
        hide: true,
        params: wardParams.extend({ counter: z.string().max(8) }),
        querystring: z.object({ robot: z.enum(['asked', 'none']).optional() }),
      },
    },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { counter: code } = request.params
      const known = places.hall(view.ward.code).counters.some(({ number }) => String(number) === code)
      if (!known) throw notFound()
      const way = await wayShown(house, view, code)
      // Where one could come: a machine that proved itself, and a robot that is there.
      const isOffered = view.device !== undefined && (way?.plan.robots ?? []).length > 0
      const robot = request.query.robot ?? (isOffered ? 'offered' : undefined)
      return sendPage(reply, WayPage({ view, code, way, robot }))
    },
  )
}

/** The way from this machine, drawn and in words; undefined while the plan has none. */
export async function wayShown(
  house: KioskHouse,
  view: View,
  counter: string,
): Promise<WayShown | undefined> {
  const { ward, device, language } = view
  const { plan } = house.floorPlans.of(ward.code)
  const way = wayToCounter(plan, counter, { at: 'kiosk', name: device?.name }, language)
  return way && { plan: await shown(house, view, way), words: way.words }
}

/** The hall with its robots where they were last seen; they move where there is a script. */
async function shown(
  { floorPlans, robotsIn }: KioskHouse,
  { ward, language }: View,
  way: CounterWay | undefined,
) {
  const robots = await robotsIn(ward.code, language)
  const { plan, number } = floorPlans.of(ward.code)
  return {
    ...drawingOf(plan, language, { way, robots }),
    plan: number,
    robotsFrom: address({ ward }, '/robots'),
  }
}
