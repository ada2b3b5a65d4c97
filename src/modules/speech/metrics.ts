import { Gauge, type Registry } from 'prom-client'
import { languages } from '#platform/text'
import type { Speech } from './speech.ts'

/** One line a language: 1 when kiosks can read their screens aloud in it by the house's voice, 0 when they cannot. */
export function measureSpeech(registry: Registry, speech: Pick<Speech, 'speaks'>): void {
  new Gauge({
    name: 'speech_ready',
    help: '1 when the house has a voice for the language, 0 when it has none',
    labelNames: ['language'],
    registers: [registry],
    collect() {
      for (const language of languages) this.set({ language }, speech.speaks(language) ? 1 : 0)
    },
  })
}
