import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Server, sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { leaveTalk } from './ask-cookie.ts'
import { askRoutes } from './ask-routes.ts'
import { ChoosePage } from './choose-page.tsx'
import { FaultPage } from './closed-page.tsx'
import { type KioskHouse, viewOf } from './deps.ts'
import { guideRoutes } from './guide-routes.ts'
import { hereRoutes } from './here-routes.ts'
import { machineRoutes } from './machine-routes.ts'
import { offlineRoutes } from './offline-routes.ts'
import { robotRoutes } from './robot-routes.ts'
import { address, preferenceNames } from './screen.tsx'
import { speechRoutes } from './speech-routes.ts'
import { texts } from './texts.ts'
import { ticketRoutes } from './ticket-routes.ts'
import { wayRoutes } from './way-routes.ts'

export type { KioskHouse } from './deps.ts'

/** The touch machine at the door: `/kiosk` to choose the ward, `/kiosk/{ward}` for its visitors. */
export function mountKiosk(house: KioskHouse): void {
  const { server, places, assets } = house

  server.get(
    '/kiosk',
    { schema: { hide: true, querystring: z.object({ q: z.string().max(100).default('') }) } },
    (request, reply) => {
      const { language } = request
      const words = request.query.q
      const wards = (words ? places.search(words) : places.wards).map((ward) => ({
        href: `/kiosk/${ward.slug}`,
        name: places.fullName(ward, language),
      }))
      const stylesheet = assets.url('kiosk.css')
      const demo = house.config.mode === 'demo'
      return sendPage(reply, ChoosePage({ language, words, wards, stylesheet, demo }))
    },
  )
  server.register(async (plugin) => {
    const scope = plugin as unknown as Server
    // A machine without a keyboard must never stand on a page that leads nowhere.
    scope.setErrorHandler((error, request, reply) => answerFault(house, error, request, reply))
    guideRoutes(scope, house)
    ticketRoutes(scope, house)
    hereRoutes(scope, house)
    wayRoutes(scope, house)
    askRoutes(scope, house)
    robotRoutes(scope, house)
    machineRoutes(scope, house)
    offlineRoutes(scope, house)
    speechRoutes(scope, house)
    screenRoutes(scope, house)
  })
}

const wardParams = z.object({ ward: z.string() })

/** What belongs to the screen: starting over for the next visitor, and how this one likes to see it. */
function screenRoutes(scope: Server, house: KioskHouse): void {
  scope.get('/kiosk/:ward/again', { schema: { hide: true, params: wardParams } }, (request, reply) => {
    const view = viewOf(house, request)
    for (const name of preferenceNames) reply.clearCookie(name, { path: '/kiosk' })
    leaveTalk(request, reply)
    return reply.header('cache-control', 'no-store').redirect(address(view, '', { lang: 'vi' }), 303)
  })
  scope.get(
    '/kiosk/:ward/preferences',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({
          text: z.enum(['large', 'usual']).optional(),
          contrast: z.enum(['high', 'usual']).optional(),
          reach: z.enum(['low', 'usual']).optional(),
          back: z.string().max(2000),
        }),
      },
    },
    (request, reply) => {
      const view = viewOf(house, request)
      const { back, ...wanted } = request.query
      const home = address(view)
      for (const name of preferenceNames) {
        const value = wanted[name]
        if (value) reply.setCookie(name, value, { path: '/kiosk', sameSite: 'lax' })
      }
      return reply
        .header('cache-control', 'no-store')
        .redirect(
          back === home || back.startsWith(`${home}/`) || back.startsWith(`${home}?`) ? back : home,
          303,
        )
    },
  )
}

function answerFault(
  house: KioskHouse,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = error instanceof Refusal ? error : undefined
  const status = known?.status ?? (error as { statusCode?: number }).statusCode ?? 500
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'a kiosk screen failed')
  request.language ??= 'vi'
  // An unknown ward has no screens of its own.
  const { ward } = request.params as { ward: string }
  if (!house.places.find(ward)) throw error
  const view = viewOf(house, request)
  const words = known?.text[view.language] ?? texts(view.language).notTakenMore
  return sendPage(reply, FaultPage({ view, words }), status)
}
