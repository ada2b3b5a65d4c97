import { Gauge, type Registry } from 'prom-client'
import type { Signatures } from './signatures.ts'

/** How many files are on their way to be signed, how many were parked, and how long the oldest has not moved. */
export function measureSignatures(registry: Registry, signatures: Pick<Signatures, 'backlog'>): void {
  const parked = new Gauge({
    name: 'signatures_parked',
    help: 'Files that could not be signed and wait for a person',
    registers: [registry],
  })
  const oldest = new Gauge({
    name: 'signatures_oldest_waiting_seconds',
    help: 'For how long the file on its way has not moved that waits longest; 0 when none is',
    registers: [registry],
  })
  new Gauge({
    name: 'signatures_waiting',
    help: 'Files on their way to be signed',
    registers: [registry],
    async collect() {
      const it = await signatures.backlog()
      this.set(it.waiting)
      parked.set(it.parked)
      oldest.set(it.oldestSeconds)
    },
  })
}
