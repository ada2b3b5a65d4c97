import { parseArgs } from 'node:util'
import { defaultPlan } from '#modules/floor-plans'
import { simulateRobot } from '#modules/robots'
import { startAedes } from './broker.ts'
import { startVehicle } from './vehicle.ts'

/*
 * node sandbox/vda5050/run.ts [--broker mqtt://127.0.0.1:1883] [--scale 1] [--counters 6]
 *
 * A simulated vehicle that speaks VDA 5050; without --broker with a broker of its own. It prints the address to give on
 * the desk (in demo mode).
 */
const { values } = parseArgs({
  options: {
    broker: { type: 'string' },
    scale: { type: 'string', default: '1' },
    counters: { type: 'string', default: '6' },
  },
})
const plan = defaultPlan(Array.from({ length: Number(values.counters) }, (_, index) => String(index + 1)))
const broker = values.broker ?? (await startAedes()).url
const { path } = await startVehicle({ broker, robot: simulateRobot(plan), plan, scale: Number(values.scale) })
console.log(`${broker}/${path}`)
