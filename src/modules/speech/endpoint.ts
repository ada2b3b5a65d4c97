import type { Language } from '#platform/text'
import type { Voice } from './speech.ts'
import { withLengths } from './wav.ts'

const patience = 5000
/** About three minutes of sound: a sentence of ours lasts half a minute at most. */
const largestBytes = 8 * 1024 * 1024

/**
 * Any service that answers as OpenAI's `POST /v1/audio/speech` does. It gets the house's own sentences only; they hold
 * nothing of a person but a number.
 * @param options.url with its version: `http://127.0.0.1:8000/v1`
 */
export function endpointVoice(options: {
  url: string
  model: string
  voice: string
  key?: string | undefined
  languages: readonly Language[]
  patienceMs?: number
}): Voice {
  const { url, model, voice, key, languages, patienceMs = patience } = options
  return {
    // Another model or voice says everything anew.
    name: `endpoint ${model} ${voice}`,
    languages,
    async say(_language, words) {
      const response = await fetch(`${url}/audio/speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body: JSON.stringify({ model, voice, input: words, response_format: 'wav' }),
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      if (!response.ok) throw new Error(`the service that speaks answers ${response.status}`)
      const parts: Uint8Array[] = []
      let bytes = 0
      for await (const part of response.body ?? []) {
        bytes += part.length
        if (bytes > largestBytes) throw new Error('the service that speaks does not come to an end')
        parts.push(part)
      }
      const wav = Buffer.concat(parts)
      // A page that says sorry with status 200 is no sound.
      if (wav.toString('latin1', 0, 4) !== 'RIFF')
        throw new Error('the service that speaks gives no WAV file')
      return withLengths(wav)
    },
  }
}
