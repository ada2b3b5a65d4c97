import type { Connect } from '../connect.ts'
import { createSimulatorHouse } from '../simulator/house.ts'
import { orionstarAdapter } from './orionstar.ts'
import { rosbridgeAdapter } from './rosbridge.ts'
import { simulatedAdapter } from './simulated.ts'
import { temiAdapter } from './temi.ts'
import { vda5050Adapter } from './vda5050.ts'

/** Opens wires by the kind of robot. */
export function createConnect(): Connect {
  const simulators = createSimulatorHouse()
  return (line) => {
    const url = new URL(line.address)
    switch (line.kind) {
      case 'simulator': {
        const scale = Number(url.searchParams.get('scale') ?? 1)
        return simulatedAdapter(
          simulators.robotOf(line.id, line.plan, scale >= 0.1 && scale <= 100 ? scale : 1),
        )
      }
      case 'rosbridge':
        return rosbridgeAdapter(line)
      case 'vda5050':
        return vda5050Adapter(line)
      case 'temi':
        return temiAdapter(line)
      case 'orionstar':
        return orionstarAdapter(line)
    }
  }
}
