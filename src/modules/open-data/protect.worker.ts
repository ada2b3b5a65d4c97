import type { WorkerAnswer, WorkerRequest } from '#platform/processes'
import { type Arc, withhold } from './protect/protect.ts'

/** The process that chooses what is withheld of a table. */

export interface ProtectRequest {
  arcs: Arc[]
  threshold: number
}

process.on('message', ({ id, arcs, threshold }: WorkerRequest<ProtectRequest>) => {
  process.send?.(answerTo(id, arcs, threshold))
})
// The house is gone, however it went: nobody is left to ask.
process.on('disconnect', () => process.exit())

function answerTo(id: number, arcs: Arc[], threshold: number): WorkerAnswer<number[]> {
  try {
    return { id, made: [...withhold(arcs, threshold)] }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}
