import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { machineCookie } from '#modules/devices'
import { formFields, type Server, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { type KioskHouse, viewOf } from './deps.ts'
import { MachinePage, StrangerPage } from './machine-page.tsx'
import { address, type View } from './screen.tsx'

const wardParams = z.object({ ward: z.string() })

/** Chromium keeps a cookie for 400 days at most; connecting again begins them anew. */
const cookieDays = 400

/** How a machine is connected with its hall: by a code of the desk, or, in a demonstration, by a touch. */
export function machineRoutes(scope: Server, house: KioskHouse): void {
  scope.get(
    '/kiosk/:ward/machine',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({ code: z.string().max(19).optional(), next: z.string().max(2000).optional() }),
      },
    },
    (request, reply) => {
      const view = viewOf(house, request)
      const { code, next } = request.query
      return sendPage(reply, MachinePage({ view, code, next: own(view, next) }))
    },
  )

  scope.post(
    '/kiosk/:ward/machine',
    {
      // A code is soon guessed by whoever may try without end.
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: { hide: true, params: wardParams },
    },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { code = '', next } = formFields(request)
      try {
        const token = await house.devices.connect(view.ward.code, code)
        return keep(view, request, reply, token, next)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const fault = error.text[view.language]
        const page = MachinePage({ view, next: own(view, next), fault })
        return sendPage(reply, page, error.status)
      }
    },
  )

  scope.post(
    '/kiosk/:ward/machine/trial',
    { schema: { hide: true, params: wardParams } },
    async (request, reply) => {
      const view = viewOf(house, request)
      if (!view.demo) throw notFound()
      const token = await house.devices.connectForTrial(view.ward.code)
      return keep(view, request, reply, token, formFields(request).next)
    },
  )
}

/** The browser keeps who it is and goes on with what was asked for. */
function keep(
  view: View,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  next: string | undefined,
) {
  return reply
    .setCookie(machineCookie, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: cookieDays * 86_400,
    })
    .header('cache-control', 'no-store')
    .redirect(own(view, next) ?? address(view), 303)
}

/** A screen that only a connected machine has: here is how it becomes one, and how visitors go on meanwhile. */
export function askToConnect(
  house: KioskHouse,
  view: View,
  request: FastifyRequest,
  reply: FastifyReply,
  next = request.url,
): FastifyReply {
  const onlineUrl = `${house.publicUrl}/ticket/new?place=${view.ward.slug}`
  const page = StrangerPage({ view, onlineUrl, next: own(view, next) })
  return sendPage(reply, page, 403)
}

/** A screen of this ward's kiosk, and no other address. */
function own(view: View, next: string | undefined): string | undefined {
  const home = address(view)
  return next && (next === home || next.startsWith(`${home}/`) || next.startsWith(`${home}?`))
    ? next
    : undefined
}
