/** Some of the offices, on a processor of their own. */
import { parentPort, workerData } from 'node:worker_threads'
import { runSimulated, type Size } from './offices.ts'

const { seed, size, from, step } = workerData as { seed: number; size: Size; from: number; step: number }
const offices = Array.from({ length: size.offices }, (_, at) => at).filter((at) => at % step === from)
parentPort!.postMessage(runSimulated(seed, size, offices))
