import { z } from 'zod'
import { type Ability, type Mode, type RobotAdapter, RobotTrouble, type Trouble } from '../adapter.ts'
import type { Line } from '../connect.ts'
import { polledAdapter, request, understood } from './polled.ts'

/**
 * temi's cloud (PRO robots; key in `x-api-key`), as its description is published: robots and their locations are read,
 * sequences of movements and sentences are played, and a robot that may not or cannot is a 409.
 */
const can: ReadonlySet<Ability> = new Set(['navigate', 'dock', 'speak', 'serveWater'])
const home = 'home base'

const robotMessage = z.object({
  status: z.string(),
  movement: z.object({ status: z.string(), location: z.string().optional() }).optional(),
  battery: z.object({ percentage: z.number(), isCharging: z.boolean() }).optional(),
})
const refusal = z.object({ error: z.string() })
const conflicts: Record<string, Trouble> = {
  robot_busy: 'busy',
  robot_offline: 'offline',
  offline: 'offline',
  robot_privacy: 'privacy',
  privacy: 'privacy',
}
const modes: Record<string, Mode> = {
  start: 'moving',
  going: 'moving',
  calculating: 'moving',
  obstacle: 'blocked',
}

export function temiAdapter({ address, serial, secret = '' }: Line): RobotAdapter {
  const base = address.replace(/\/$/, '')
  const headers = { 'x-api-key': secret, 'content-type': 'application/json' }
  const troubleOf = (status: number, body: unknown): Trouble | undefined =>
    status === 409 ? (conflicts[refusal.safeParse(body).data?.error ?? ''] ?? 'busy') : undefined
  const ask = (path: string, body?: object) =>
    request(
      new URL(`${base}${path}`),
      { headers, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) },
      troubleOf,
    )
  const play = (actions: object[]) => ask('/sequences/play', { robotId: serial, actions })
  return polledAdapter({
    can,
    async read() {
      const { status, movement, battery } = understood(robotMessage, await ask(`/robots/${serial}`))
      if (status === 'offline') throw new RobotTrouble('offline')
      const charging = battery?.isCharging ?? false
      const mode = modes[movement?.status ?? ''] ?? (charging ? 'docked' : 'idle')
      return {
        mode,
        at: movement?.location === home ? 'dock' : movement?.location,
        battery: battery?.percentage,
        charging,
      }
    },
    async go(location) {
      const known = understood(
        z.array(z.object({ name: z.string() })),
        await ask(`/robots/${serial}/locations`),
      )
      const name = location === 'dock' ? home : location
      if (!known.some((it) => it.name === name)) throw new RobotTrouble('unknown_location')
      await play([{ type: 'MOVEMENT', location: name }])
    },
    stop: async () => void (await ask('/sequences/stop', { robotId: serial })),
    say: async (text) => void (await play([{ type: 'SPEAK', text, language: 'vi-VN' }])),
  })
}
