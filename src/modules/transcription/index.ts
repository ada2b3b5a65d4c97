/** Speech of people as text. Knows only the platform. Others import only from here. */
export { endpointTranscriber } from './endpoint.ts'
export { measureTranscription } from './metrics.ts'
export { pocketsphinxTranscriber } from './pocketsphinx.ts'
export { transcribersOf } from './providers.ts'
export { transcriptionRoutes } from './routes.ts'
export { sherpaTranscriber } from './sherpa.ts'
export { type Expecting, type Heard, ListenError, type Transcriber } from './transcriber.ts'
export { createTranscription, type Transcription } from './transcription.ts'
