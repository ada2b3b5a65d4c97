import { parseArgs } from 'node:util'
import { defaultPlan } from '#modules/floor-plans'
import { simulateRobot } from '#modules/robots'
import { startRosbridge } from './server.ts'

/*
 * node sandbox/rosbridge/run.ts --port 9090 [--scale 1] [--counters 6]
 *
 * A simulated robot behind rosbridge: connect it on the desk as ws://127.0.0.1:9090 (in demo mode).
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9090' },
    scale: { type: 'string', default: '1' },
    counters: { type: 'string', default: '6' },
  },
})
const plan = defaultPlan(Array.from({ length: Number(values.counters) }, (_, index) => String(index + 1)))
const { url } = await startRosbridge({
  ...{ robot: simulateRobot(plan), plan },
  ...{ port: Number(values.port), scale: Number(values.scale) },
})
console.log(url)
