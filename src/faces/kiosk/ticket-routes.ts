import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { closureWords, momentWords } from '#modules/opening'
import { troubleOf } from '#modules/printing'
import type { TakenTicket, TicketWish } from '#modules/reception'
import { localDate } from '#platform/clock'
import { formContext, formFields, formKey, formValues, type Server, sendPage } from '#platform/http'
import { type Context, notFound, Refusal } from '#platform/ledger'
import { ClosedPage } from './closed-page.tsx'
import { atMachine, type KioskHouse, printerOf, viewOf } from './deps.ts'
import { missingOf, papersOf } from './guide.ts'
import { hasSchema, look } from './guide-routes.ts'
import { comingHours } from './hours.ts'
import { askToConnect } from './machine-routes.ts'
import { MissingPage } from './missing-page.tsx'
import { address, type View } from './screen.tsx'
import { texts } from './texts.ts'
import { TicketPage } from './ticket-page.tsx'
import { wayShown } from './way-routes.ts'
import { type Purpose, WhoPage, type WhoPageProps } from './who-page.tsx'

const wardParams = z.object({ ward: z.string() })
const secretSchema = z.string().min(20).max(100)

/** From "I want a number" to the slip in the hand. */
export function ticketRoutes(scope: Server, house: KioskHouse): void {
  const { reception, places, publicUrl } = house

  scope.get(
    '/kiosk/:ward/number',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({
          code: z.string().max(20).optional(),
          series: z.string().max(1).optional(),
          has: hasSchema,
          all: z.literal('yes').optional(),
          anyway: z.literal('yes').optional(),
        }),
      },
    },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { code, series, all, anyway } = request.query
      // No number for what no ward receives: its screen says where to go.
      if (code && house.procedures.elsewhere(code))
        return reply.redirect(address(view, `/procedure/${code}`), 303)
      const field = fieldOf(house, code)
      if (!reception.isOpen(view.ward.code, field)) return closed(view, reply, field)
      // Said before anybody ticks papers.
      if (!view.device) return askToConnect(house, view, request, reply)
      const printer = printerOf(house, view)
      const lastTouch = async (purpose: Purpose) => {
        const trouble = printer && troubleOf(await house.printing.look(printer))
        return sendPage(reply, who(view, purpose, { trouble }))
      }
      if (!code) return lastTouch(purposeOf(house, view, { series, has: [] }))
      const { procedure, version } = look(house, code)
      const has = all ? papersOf(version).needed.map(({ id }) => id) : request.query.has
      const missing = missingOf(version, has)
      if (missing.length > 0 && !anyway)
        return sendPage(reply, MissingPage({ view, procedure, missing, has, prints: !printer }))
      return lastTouch(purposeOf(house, view, { code, has }))
    },
  )

  scope.post(
    '/kiosk/:ward/tickets',
    { schema: { hide: true, params: wardParams } },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { code, series, priority = 'normal', key } = formFields(request)
      const purpose = purposeOf(house, view, { code, series, has: formValues(request, 'has') })
      const field = fieldOf(house, code)
      const wish: TicketWish = {
        place: view.ward.code,
        channel: 'kiosk',
        language: view.language,
        procedureCode: code,
        field,
        series: purpose.series,
        priority,
        brings: purpose.has,
      }
      try {
        const taken = await takeOnce(house, atMachine(house, view, request, formContext(request)), wish)
        await printFirst(house, view, request, taken.secret, purpose.has)
        return reply.redirect(address(view, `/ticket/${taken.secret}`), 303)
      } catch (error) {
        if (error instanceof Refusal && error.type === 'hall-closed') return closed(view, reply, field)
        if (error instanceof Refusal && error.type === 'device-unknown')
          return askToConnect(house, view, request, reply, address(view))
        return notTaken(request, reply, error, who(view, purpose, { key, fault: faultWords(view, error) }))
      }
    },
  )

  scope.get(
    '/kiosk/:ward/ticket/:secret',
    { schema: { hide: true, params: wardParams.extend({ secret: secretSchema }) } },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { secret } = request.params
      const ticket = await reception.follow(secret, view.language)
      if (ticket.place !== view.ward.code) throw notFound()
      const purpose = purposeOf(house, view, {
        code: ticket.procedureCode,
        series: ticket.label.slice(0, 1),
        has: [],
      })
      return sendPage(
        reply,
        TicketPage({
          view,
          ticket,
          secret,
          purpose: purpose.words,
          office: places.officeName(view.ward, view.language),
          followUrl: `${publicUrl}/ticket/${secret}`,
          way:
            ticket.counter !== undefined && ['called', 'serving'].includes(ticket.state)
              ? await wayShown(house, view, String(ticket.counter))
              : undefined,
          slip: printerOf(house, view) ? await house.printing.slipOf(secret, ticket.id) : 'browser',
        }),
      )
    },
  )

  scope.post(
    '/kiosk/:ward/ticket/:secret/print',
    { schema: { hide: true, params: wardParams.extend({ secret: secretSchema }) } },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { secret } = request.params
      const printer = printerOf(house, view)
      if (printer)
        await house.printing.printAtKiosk(formContext(request), printer, {
          secret,
          language: view.language,
          again: true,
        })
      return reply.redirect(address(view, `/ticket/${secret}`), 303)
    },
  )

  function who(
    view: View,
    purpose: Purpose,
    {
      key = formKey(),
      fault,
      trouble,
    }: { key?: string | undefined } & Pick<WhoPageProps, 'fault' | 'trouble'>,
  ) {
    const back = purpose.code ? address(view, `/procedure/${purpose.code}`) : address(view)
    return WhoPage({
      view,
      purpose,
      policy: reception.policyToday(view.ward.code),
      back,
      key,
      fault,
      trouble,
    })
  }

  function closed(view: View, reply: FastifyReply, field: string | undefined) {
    const { opening, clock } = house
    const now = clock.now()
    const { language, ward } = view
    const days = comingHours(opening, ward.code, localDate(now), field, language)
    const closure = opening.closure(ward.code, field, now)
    const next = opening.next(ward.code, field, now)
    const page = ClosedPage({
      view,
      days,
      here: address(view),
      why: closure && closureWords(closure, language),
      next: next && momentWords(next, now, language),
    })
    return sendPage(reply, page, 409)
  }
}

/** Some fields have hours of their own. */
const fieldOf = (house: KioskHouse, code: string | undefined) =>
  code ? look(house, code).procedure.field.vi : undefined

/** What a number is for. @throws Refusal `not-found` for a code or a series that does not exist */
function purposeOf(
  house: KioskHouse,
  view: View,
  wish: { code?: string | undefined; series?: string | undefined; has: string[] },
): Purpose {
  const { code, series, has } = wish
  if (code) return { words: look(house, code).procedure.plain[view.language], code, has }
  const group = house.places.hall(view.ward.code).groups.find((it) => it.series === series)
  if (!group) throw notFound()
  return { words: group.name[view.language], series: group.series, has: [] }
}

/**
 * Takes the number of one screen. A finger that touched two classes before the next screen came has made two
 * different wishes under one key: the first one counts, and its number is what both get.
 */
async function takeOnce(house: KioskHouse, context: Context, wish: TicketWish): Promise<TakenTicket> {
  const { reception } = house
  try {
    return await reception.take(context, wish)
  } catch (error) {
    if (!isKeyReused(error)) throw error
    const others = Object.keys(reception.policyToday(wish.place).classes).filter(
      (name) => name !== wish.priority,
    )
    for (const priority of others) {
      const taken = await reception.take(context, { ...wish, priority }).catch((fault) => {
        if (!isKeyReused(fault)) throw fault
      })
      if (taken) return taken
    }
    throw error
  }
}

/** The number is given, whatever becomes of its paper: the next screen says how that fares. */
async function printFirst(
  house: KioskHouse,
  view: View,
  request: FastifyRequest,
  secret: string,
  brings: string[],
): Promise<void> {
  const printer = printerOf(house, view)
  if (!printer) return
  try {
    await house.printing.printAtKiosk(request.context, printer, { secret, language: view.language, brings })
  } catch (error) {
    request.log.error({ err: error, requestId: request.id }, 'no slip could be asked for')
  }
}

function isKeyReused(error: unknown): boolean {
  return error instanceof Refusal && error.type === 'idempotency-key-reused'
}

function faultWords(view: View, error: unknown): string {
  return error instanceof Refusal ? error.text[view.language] : texts(view.language).notTakenMore
}

function notTaken(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  page: ReturnType<typeof WhoPage>,
): FastifyReply {
  const status = error instanceof Refusal ? error.status : 503
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'no number could be given')
  return sendPage(reply, page, status)
}
