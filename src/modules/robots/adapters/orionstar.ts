import { z } from 'zod'
import { type Ability, type RobotAdapter, RobotTrouble, type Trouble } from '../adapter.ts'
import type { Line } from '../connect.ts'
import { polledAdapter, request, understood } from './polled.ts'

/**
 * OrionStar's open API: commands are forms to `/v1/robot/pipe/…`, how the robot is stands in `robot_info`. Its callbacks
 * are given five seconds and not repeated, so nothing here depends on them: the robot is asked.
 */
const can: ReadonlySet<Ability> = new Set(['navigate', 'dock', 'speak', 'serveWater'])

const envelope = z.object({ code: z.number(), data: z.unknown() })
const infoMessage = z.object({
  is_online: z.number(),
  report_status: z.object({
    battery: z.number(),
    is_charging: z.number(),
    task_status: z.enum(['idle', 'navigating', 'blocked', 'estop']),
    position_name: z.string().optional(),
  }),
})
const codes: Record<number, Trouble> = { 20001: 'offline', 20002: 'busy', 20003: 'unknown_location' }

export function orionstarAdapter({ address, serial, secret = '' }: Line): RobotAdapter {
  const base = address.replace(/\/$/, '')
  const headers = { authorization: `Bearer ${secret}` }
  const troubleOf = (_status: number, body: unknown): Trouble | undefined => {
    const { data } = envelope.safeParse(body)
    return data && data.code !== 0 ? (codes[data.code] ?? 'busy') : undefined
  }
  const command = async (name: string, fields: Record<string, string> = {}) => {
    const body = new URLSearchParams({ robot_sn: serial, is_batch: '1', ...fields })
    await request(new URL(`${base}/v1/robot/pipe/${name}`), { method: 'POST', headers, body }, troubleOf)
  }
  return polledAdapter({
    can,
    async read() {
      const url = new URL(`${base}/v1/robot/robot_info`)
      url.search = String(new URLSearchParams({ robot_sn: serial, is_report_status: '1' }))
      const { data } = understood(envelope, await request(url, { headers }, troubleOf))
      const { is_online, report_status } = understood(infoMessage, data)
      if (!is_online) throw new RobotTrouble('offline')
      const { battery, is_charging, task_status, position_name: at } = report_status
      const charging = is_charging === 1
      const moves = { navigating: 'moving', blocked: 'blocked', estop: 'estop', idle: undefined } as const
      return { mode: moves[task_status] ?? (charging ? 'docked' : 'idle'), at, battery, charging }
    },
    go: (location) =>
      location === 'dock'
        ? command('cmd_go_charging')
        : command('cmd_navigation', { msg_value: location, confirm_timeout: '0' }),
    stop: () => command('cmd_navigation_stop'),
    say: (sentence) => command('cmd_play_tts', { msg_value: sentence }),
  })
}
