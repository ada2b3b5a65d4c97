import { z } from 'zod'
import { toWav } from '#platform/sound'
import type { Language } from '#platform/text'
import { type Heard, ListenError, type Transcriber } from './transcriber.ts'

const patience = 8000
/** Of an answer: a sentence with its times of every word is some 20 kB. */
const largestAnswer = 256 * 1024
/** Of what is expected, in characters: these programs look at the last two hundred words or so. */
const longestPrompt = 400

const answer = z.object({
  text: z.string(),
  segments: z
    .array(
      z.object({
        avg_logprob: z.number().nullish().catch(undefined),
        no_speech_prob: z.number().nullish().catch(undefined),
      }),
    )
    .nullish()
    .catch(undefined),
})

/**
 * Any service that answers as OpenAI's `POST /v1/audio/transcriptions` does: vLLM, speaches, whisper.cpp's server. It gets
 * a WAV file, the language, what is expected, and nothing about who speaks.
 * @param options.url with its version: `http://127.0.0.1:8000/v1`
 */
export function endpointTranscriber(options: {
  url: string
  model: string
  key?: string | undefined
  languages: readonly Language[]
  patienceMs?: number
}): Transcriber {
  const { url, model, key, languages, patienceMs = patience } = options
  /** Tells how sure it is; not every service can. */
  let format: 'verbose_json' | 'json' = 'verbose_json'

  const ask = async (body: FormData) => {
    try {
      const response = await fetch(`${url}/audio/transcriptions`, {
        method: 'POST',
        headers: key ? { authorization: `Bearer ${key}` } : {},
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      return { status: response.status, text: response.ok ? await bounded(response) : '' }
    } catch (error) {
      if (error instanceof ListenError) throw error
      const isLate = (error as Error).name === 'TimeoutError'
      throw new ListenError(isLate ? `no answer within ${patienceMs} ms` : 'the service cannot be reached')
    }
  }
  return {
    name: 'endpoint',
    languages,
    async transcribe(sound, { language, hints }) {
      const body = () => {
        const form = new FormData()
        form.set('file', new Blob([toWav(sound)], { type: 'audio/wav' }), 'speech.wav')
        form.set('model', model)
        form.set('language', language)
        form.set('response_format', format)
        form.set('temperature', '0')
        const prompt = promptOf(hints)
        if (prompt) form.set('prompt', prompt)
        return form
      }
      const asked = format
      let said = await ask(body())
      if (asked === 'verbose_json' && (said.status === 400 || said.status === 422)) {
        format = 'json'
        said = await ask(body())
      }
      if (said.status !== 200) throw new ListenError(`the service answers ${said.status}`)
      return heardOf(said.text)
    },
  }
}

function promptOf(hints: readonly string[]): string {
  let prompt = ''
  for (const hint of hints) {
    if (prompt.length + hint.length + 2 > longestPrompt) break
    prompt += prompt === '' ? hint : `, ${hint}`
  }
  return prompt
}

function heardOf(text: string): Heard {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    throw new ListenError('the service answers something else than JSON')
  }
  const parsed = answer.safeParse(said)
  if (!parsed.success) throw new ListenError('the service answers without a text')
  const { segments } = parsed.data
  if (!segments || segments.length === 0) return { text: parsed.data.text }
  const mean = (numbers: number[]) => numbers.reduce((sum, it) => sum + it, 0) / numbers.length
  const sure = segments.flatMap(({ avg_logprob }) => avg_logprob ?? [])
  const silent = segments.flatMap(({ no_speech_prob }) => no_speech_prob ?? [])
  // The bounds below which Whisper itself takes a piece for silence; some servers tell and write down words all the same.
  if (sure.length > 0 && silent.length > 0 && mean(silent) > 0.6 && mean(sure) < -1) return { text: '' }
  return { text: parsed.data.text, ...(sure.length > 0 ? { confidence: Math.exp(mean(sure)) } : {}) }
}

async function bounded(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > largestAnswer) throw new ListenError('the answer of the service is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
