import { Gauge, type Registry } from 'prom-client'
import { languages } from '#platform/text'
import type { Transcription } from './transcription.ts'

/** One line a language: 1 when pages offer to listen to it, 0 when they do not. */
export function measureTranscription(registry: Registry, transcription: Pick<Transcription, 'hears'>): void {
  new Gauge({
    name: 'transcription_ready',
    help: '1 when speech of the language is understood, 0 when it is not',
    labelNames: ['language'],
    registers: [registry],
    collect() {
      for (const language of languages) this.set({ language }, transcription.hears(language) ? 1 : 0)
    },
  })
}
