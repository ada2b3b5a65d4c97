/** Sentences of the house as sound. Knows only the platform. Others import only from here. */
export { endpointVoice } from './endpoint.ts'
export { espeakVoice } from './espeak.ts'
export { measureSpeech } from './metrics.ts'
export { inParts } from './parts.ts'
export { createSpeech, longest, type Sound, type Speech, type Voice } from './speech.ts'
