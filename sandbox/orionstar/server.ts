import { RobotTrouble, type SimulatedRobot } from '#modules/robots'
import { startCloud } from '../robot-cloud.ts'

const tasks: Record<string, string> = { moving: 'navigating', blocked: 'blocked', estop: 'estop' }
const codes: Record<string, number> = { offline: 20001, busy: 20002, unknown_location: 20003 }

/** OrionStar's open API with one robot, made from its published description; commands come as forms. */
export function startOrionstar(options: {
  robot: SimulatedRobot
  scale: number
  key: string
  serial: string
}) {
  const { robot, key, serial } = options
  return startCloud(options, ({ method, path, query, headers, body }, faults) => {
    const fields = new URLSearchParams(body)
    const answer = (code: number, data: unknown = { result_list: [] }) => ({
      status: 200,
      body: { code, msg: code === 0 ? 'ok' : 'failed', req_id: crypto.randomUUID(), data },
    })
    if (headers.authorization !== `Bearer ${key}`) return answer(10001)
    if (faults.refuse) return answer(codes[faults.refuse] ?? 20002)
    if (method === 'POST' && fields.get('robot_sn') !== serial) return answer(20001)
    switch (path) {
      case '/v1/robot/robot_info': {
        if (query.get('robot_sn') !== serial) return answer(20001)
        const { battery, charging, at, mode } = robot.state()
        const report_status = {
          ...{ battery, is_charging: charging ? 1 : 0 },
          ...{ task_status: tasks[mode] ?? 'idle', position_name: at },
        }
        return answer(0, { is_online: 1, report_status })
      }
      case '/v1/robot/pipe/cmd_navigation':
        return answer(order(fields.get('msg_value') ?? ''))
      case '/v1/robot/pipe/cmd_go_charging':
        return answer(order('dock'))
      case '/v1/robot/pipe/cmd_navigation_stop':
        robot.cancel()
        return answer(0)
      case '/v1/robot/pipe/cmd_play_tts':
        robot.say(fields.get('msg_value') ?? '')
        return answer(0)
      default:
        return { status: 404, body: {} }
    }
  })

  function order(place: string): number {
    try {
      robot.order(crypto.randomUUID(), place, place === 'dock')
      return 0
    } catch (error) {
      return codes[error instanceof RobotTrouble ? error.code : 'busy'] ?? 20002
    }
  }
}
