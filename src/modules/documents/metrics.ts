import { Gauge, type Registry } from 'prom-client'
import type { Scanning } from './scanning/scan.ts'

/** Whether files are looked at for viruses, and how many wait for it. */
export function measureDocuments(
  registry: Registry,
  documents: { scanning: Pick<Scanning, 'report'> },
): void {
  const oldest = new Gauge({
    name: 'documents_scan_oldest_seconds',
    help: 'For how long the oldest file waits that nobody can open before it was looked at; 0 when none does',
    registers: [registry],
  })
  const isHere = new Gauge({
    name: 'documents_scanner_here',
    help: '1 when the virus scanner answered last time, 0 when it is away, -1 when none is set',
    registers: [registry],
  })
  new Gauge({
    name: 'documents_scan_pending',
    help: 'Files that wait for the virus scanner',
    registers: [registry],
    async collect() {
      const { engine, pending, oldestSeconds } = await documents.scanning.report()
      this.set(pending)
      oldest.set(oldestSeconds)
      isHere.set({ here: 1, away: 0, none: -1 }[engine])
    },
  })
}
