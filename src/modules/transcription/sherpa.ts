import { createWorkerProcess } from '#platform/processes'
import type { Language } from '#platform/text'
import type { SherpaAnswer, SherpaRequest } from './sherpa.worker.ts'
import { ListenError, type Transcriber } from './transcriber.ts'

/**
 * sherpa-onnx with a model of the operator: a folder that holds the model's files and, in `node_modules`, the package
 * `sherpa-onnx-node` (Apache-2.0, 33 MB), which is no part of this house. Both are native code and somebody else's: they run
 * in a process of their own, which is ended when it hangs or has nothing to do.
 * @param options.model folder with `tokens.txt` and the `.onnx` files of one model
 */
export function sherpaTranscriber(options: {
  model: string
  languages: readonly Language[]
  log: { error(details: object, message: string): void }
  patienceMs?: number
}): Transcriber {
  const { model, languages, log, patienceMs = 15_000 } = options
  const worker = createWorkerProcess<SherpaRequest, SherpaAnswer>({
    ...{ name: 'sherpa', directory: import.meta.dirname, args: [model], log, done: 'heard' },
    // A model of 30 MB is read in a second: it may go when nobody has spoken for ten minutes.
    ...{ idleMs: 600_000, timeoutMs: patienceMs },
    named: () => 'speech',
  })
  return {
    name: 'sherpa-onnx',
    languages,
    async transcribe(sound, { language }) {
      const made = await worker.ask({ sound, language }).catch(() => {
        throw new ListenError('sherpa-onnx did not answer')
      })
      if ('missing' in made) throw new ListenError(`sherpa-onnx: ${made.missing}`)
      return { text: made.text }
    },
    close: worker.close,
  }
}
