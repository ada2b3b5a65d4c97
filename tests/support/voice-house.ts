import { espeakVoice } from '#modules/speech'
import { startTranscriptionServer, type TranscriptionStandIn } from '../../sandbox/transcription/server.ts'
import { type BrowserHouse, browserHouse } from './browser.ts'
import { type Microphones, openMicrophones } from './microphone.ts'

export interface VoiceHouse extends BrowserHouse {
  /** What understands Vietnamese and Arabic, by a script. */
  service: TranscriptionStandIn
  microphones: Microphones
}

/** A house that speaks by espeak-ng and understands by a scripted service, with browsers whose microphones are files. */
export async function voiceHouse(): Promise<VoiceHouse> {
  const service = await startTranscriptionServer()
  const it = await browserHouse({
    voices: [espeakVoice()],
    settings: { TRANSCRIPTION_URL: service.url, TRANSCRIPTION_LANGUAGES: 'vi,ar' },
  })
  const microphones = await openMicrophones(it)
  await it.house.transcription.check()
  await it.house.speech.check()
  return {
    ...it,
    service,
    microphones,
    async close() {
      await microphones.close()
      await it.close()
      await service.close()
    },
  }
}
