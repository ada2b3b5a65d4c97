import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '#platform/config'
import { endpointTranscriber } from './endpoint.ts'
import { pocketsphinxTranscriber } from './pocketsphinx.ts'
import { sherpaTranscriber } from './sherpa.ts'
import type { Transcriber } from './transcriber.ts'

/** Those of the settings, in the order in which they are asked; none where nothing is set. */
export function transcribersOf(
  { transcription, dataDir }: Pick<Config, 'transcription' | 'dataDir'>,
  log: FastifyBaseLogger,
): Transcriber[] {
  const { endpoint, sherpa, pocketsphinxModel } = transcription
  return [
    ...(endpoint ? [endpointTranscriber(endpoint)] : []),
    ...(sherpa ? [sherpaTranscriber({ ...sherpa, log })] : []),
    ...(pocketsphinxModel
      ? [pocketsphinxTranscriber({ model: pocketsphinxModel, directory: join(dataDir, 'transcription') })]
      : []),
  ]
}
