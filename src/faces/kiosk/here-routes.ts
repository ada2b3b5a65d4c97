import { z } from 'zod'
import { formContext, formFields, formKey, type Server, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { atMachine, type KioskHouse, viewOf } from './deps.ts'
import { HerePage, WelcomePage } from './here-page.tsx'
import { askToConnect } from './machine-routes.ts'
import { address } from './screen.tsx'

const wardParams = z.object({ ward: z.string() })
const labelPattern = /^[A-Z]\d{3,6}$/

/** People with a number from home say that they are here. */
export function hereRoutes(scope: Server, house: KioskHouse): void {
  const { reception } = house

  scope.get(
    '/kiosk/:ward/here',
    {
      schema: {
        hide: true,
        params: wardParams,
        querystring: z.object({ done: z.string().regex(labelPattern).optional() }),
      },
    },
    async (request, reply) => {
      const view = viewOf(house, request)
      const { done } = request.query
      if (done) return sendPage(reply, WelcomePage({ view, label: done }))
      if (!view.device) return askToConnect(house, view, request, reply)
      const numbers = await reception.expected(view.ward.code)
      return sendPage(reply, HerePage({ view, numbers, key: formKey() }))
    },
  )

  scope.post('/kiosk/:ward/here', { schema: { hide: true, params: wardParams } }, async (request, reply) => {
    const view = viewOf(house, request)
    const id = z.uuid().safeParse(formFields(request).ticket).data
    if (!id) throw notFound()
    const numbers = await reception.expected(view.ward.code)
    const label = numbers.find((it) => it.id === id)?.label
    try {
      const arrived = await reception.checkInAtKiosk(
        atMachine(house, view, request, formContext(request)),
        view.ward.code,
        id,
      )
      return reply.redirect(address(view, '/here', { done: arrived.label }), 303)
    } catch (error) {
      if (error instanceof Refusal && error.type === 'device-unknown')
        return askToConnect(house, view, request, reply, address(view, '/here'))
      if (!(error instanceof Refusal) || error.type !== 'wrong-state') throw error
      // Touched twice, or an officer was quicker: they are here all the same.
      if (label) return reply.redirect(address(view, '/here', { done: label }), 303)
      const fault = error.text[view.language]
      return sendPage(reply, HerePage({ view, numbers, key: formKey(), fault }), error.status)
    }
  })
}
