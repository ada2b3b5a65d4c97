import type { FastifyRequest } from 'fastify'
import { may } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'
import { readWall } from '../wall.ts'

const waiting = new WeakMap<FastifyRequest, number>()

/** How many alarms nobody has taken on, for the menu of this page; undefined for whoever may not read them. */
export const alarmsWaiting = (request: FastifyRequest): number | undefined => waiting.get(request)

/** Counts them before a page of the room is made; walls have no menu. */
export function countWaiting({ server, alarms }: Pick<OperationsHouse, 'server' | 'alarms'>): void {
  server.addHook('preHandler', async (request) => {
    const { context, routeOptions, query } = request
    // A form that comes back with what is wrong is a page as well.
    const isPage = routeOptions.url?.startsWith('/operations')
    if (!isPage || readWall(query) || !may(context, 'alarm.read')) return
    waiting.set(request, await alarms.countUnowned(context))
  })
}
