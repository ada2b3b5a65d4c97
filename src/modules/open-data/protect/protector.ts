import { join } from 'node:path'
import { createWorkerProcess } from '#platform/processes'
import type { ProtectRequest } from '../protect.worker.ts'
import type { Arc } from './protect.ts'

type Log = Parameters<typeof createWorkerProcess>[0]['log']

/** Chooses what is withheld, beside the house: a day of a large city takes some seconds of one processor. */
export interface Protector {
  /** See `withhold`. */
  withhold(arcs: readonly Arc[], threshold: number): Promise<Set<number>>
  close(): Promise<void>
}

export function createProtector(log: Log): Protector {
  const worker = createWorkerProcess<ProtectRequest, number[]>({
    givesWay: true,
    ...{ name: 'protect', directory: join(import.meta.dirname, '..'), args: [] },
    ...{ log, idleMs: 20_000, timeoutMs: 600_000, done: 'protected' },
    named: () => 'a table',
  })
  return {
    async withhold(arcs, threshold) {
      const plain = arcs.map(({ from, to, count }) => ({ from, to, count }))
      return new Set(await worker.ask({ arcs: plain, threshold }))
    },
    close: worker.close,
  }
}
