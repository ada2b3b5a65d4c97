import { Gauge, type Registry } from 'prom-client'
import type { Printing } from './printing.ts'

/** One line a printer, with its state as a label: 1 when something can be printed, 0 when not. */
export function measurePrinters(registry: Registry, printing: Pick<Printing, 'states'>): void {
  new Gauge({
    name: 'printer_ready',
    help: '1 when the printer of a kiosk can print (also when its paper is near the end), 0 when it cannot',
    labelNames: ['place', 'kiosk', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { place, kiosk, state } of await printing.states())
        this.set({ place, kiosk, state }, state === 'ready' || state === 'near-end' ? 1 : 0)
    },
  })
}
