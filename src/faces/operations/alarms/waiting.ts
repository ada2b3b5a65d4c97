import type { FastifyRequest } from 'fastify'
import { may } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'

const waiting = new WeakMap<FastifyRequest, number>()

/** How many alarms nobody has taken on, for the menu of this page; undefined for whoever may not read them. */
export const alarmsWaiting = (request: FastifyRequest): number | undefined => waiting.get(request)

/** Counts them before a page of the room is made; those who may see the same share the answer. */
export function countWaiting({
  server,
  alarms,
  share,
}: Pick<OperationsHouse, 'server' | 'alarms' | 'share'>) {
  server.addHook('preHandler', async (request) => {
    const { context, routeOptions } = request
    if (!routeOptions.url?.startsWith('/operations') || !may(context, 'alarm.read')) return
    const reach = context.grants.get('alarm.read') ?? []
    const key = `alarms-waiting ${reach === '*' ? reach : [...reach].sort().join(',')}`
    waiting.set(request, await share(context, key, () => alarms.countUnowned(context)))
  })
}
