import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { WorkerAnswer, WorkerRequest } from '#platform/processes'
import { sherpaConfig } from './sherpa-config.ts'

/** The process that listens by sherpa-onnx: `sherpa.worker <folder of the model>`. */

export interface SherpaRequest {
  /** −1 to 1, 16 kHz. */
  sound: Float32Array
  language: string
}
export type SherpaAnswer = { text: string } | { missing: string }

/** What is used of the package. */
interface Recognizer {
  createStream(): { acceptWaveform(wave: { sampleRate: number; samples: Float32Array }): void }
  decode(stream: object): void
  getResult(stream: object): { text?: unknown }
}
interface Sherpa {
  OfflineRecognizer: new (config: object) => Recognizer
}

const [folder = ''] = process.argv.slice(2)
const opened = new Map<string, Recognizer>()

process.on('message', ({ id, sound, language }: WorkerRequest<SherpaRequest>) => {
  const made = listen(sound, language)
  const answer: WorkerAnswer<SherpaAnswer> = { id, made }
  process.send?.(answer)
})
// The house is gone, however it went: nobody is left to ask.
process.on('disconnect', () => process.exit())

function listen(samples: Float32Array, language: string): SherpaAnswer {
  const recognizer = opened.get(language) ?? open(language)
  if ('missing' in recognizer) return recognizer
  opened.set(language, recognizer)
  const stream = recognizer.createStream()
  stream.acceptWaveform({ sampleRate: 16_000, samples })
  recognizer.decode(stream)
  const { text } = recognizer.getResult(stream)
  return { text: typeof text === 'string' ? text : '' }
}

function open(language: string): Recognizer | { missing: string } {
  if (!existsSync(folder)) return { missing: `there is no folder ${folder}` }
  const config = sherpaConfig(folder, readdirSync(folder), language)
  if (!config) return { missing: `no model that is known lies in ${folder} (tokens.txt and its .onnx files)` }
  let sherpa: Sherpa
  try {
    sherpa = createRequire(join(folder, 'package.json'))('sherpa-onnx-node') as Sherpa
  } catch {
    return { missing: `the package sherpa-onnx-node is not installed in ${folder}` }
  }
  try {
    return new sherpa.OfflineRecognizer(config)
  } catch {
    return { missing: `the model in ${folder} cannot be read` }
  }
}
