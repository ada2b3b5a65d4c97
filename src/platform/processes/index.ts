export { turns } from './turns.ts'
export {
  createWorkerProcess,
  type WorkerAnswer,
  type WorkerProcess,
  type WorkerRequest,
} from './worker-process.ts'
