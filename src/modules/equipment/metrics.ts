import { Gauge, type Registry } from 'prom-client'
import type { Equipment } from './equipment.ts'

/** How many things are up, down and so on, for collectors. */
export function measureEquipment(registry: Registry, equipment: Pick<Equipment, 'measure'>): void {
  new Gauge({
    name: 'equipment_things',
    help: 'Things of the register by how they are: down, in-repair, up, unknown, unwatched, retired',
    labelNames: ['is'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const [is, count] of Object.entries(await equipment.measure())) this.set({ is }, count)
    },
  })
}
