import { z } from 'zod'
import { problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { fromWav, soundRate } from '#platform/sound'
import { type Language, languages, maskSpokenNumbers } from '#platform/text'
import { notASound } from './refusals.ts'
import type { Transcription } from './transcription.ts'

/** Of one utterance, in seconds: whoever has more to say says it in parts. */
export const longestUtterance = 20
const headerRoom = 1024

const said = z.object({
  text: z.string().describe('what was said'),
  shown: z.string().describe('the same without numbers of persons: for screens that others can see'),
})
const heard = said.extend({
  found: z
    .enum(['speech', 'silence', 'noise'])
    .describe('what was in the recording; without speech the text is empty, and may be with it'),
  confidence: z.number().min(0).max(1).optional().describe('how sure the program is, where it says so'),
  alternatives: z.array(said).max(3),
})

const query = z.object({
  language: z.enum(languages),
  proof: z.string().max(50).describe('stands in pages of the house that offer to listen'),
})

/**
 * Speech of a person at a page of the house as text. The recording is looked at and forgotten; neither it nor what was
 * said is written anywhere.
 * @param deps.hints what people say on pages, the likeliest first
 */
export function transcriptionRoutes(
  server: Server,
  deps: { transcription: Transcription; hints(language: Language): readonly string[] },
): void {
  const { transcription, hints } = deps
  void server.register(async (scope: Server) => {
    scope.addContentTypeParser(
      ['audio/wav', 'audio/wave', 'audio/x-wav'],
      { parseAs: 'buffer', bodyLimit: 2 * soundRate * longestUtterance + headerRoom },
      (_request, body, done) => done(null, body),
    )
    scope.post(
      '/api/v1/hear',
      {
        // A hall's machines may share an address; nobody speaks more often than every other second.
        config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
        // Before a byte of the recording is read.
        onRequest: async (request) => {
          const { data } = query.safeParse(request.query)
          if (data && !transcription.isProven(data.language, data.proof)) throw notFound()
        },
        schema: {
          operationId: 'hear',
          tags: ['speech'],
          summary: 'What somebody said, as text; only for pages of this house',
          description: `A WAV file (PCM, 16 bit, one channel, 16 kHz) of ${longestUtterance} seconds at most. Nothing is kept.`,
          consumes: ['audio/wav'],
          querystring: query,
          response: { 200: heard, ...problems(400, 404, 413, 415, 429, 503) },
        },
      },
      async (request) => {
        const { language } = request.query
        const bytes = request.body
        const sound = bytes instanceof Uint8Array ? fromWav(bytes) : undefined
        if (!sound) throw notASound()
        const {
          text,
          found,
          confidence,
          alternatives = [],
        } = await transcription.transcribe(sound, {
          language,
          hints: hints(language),
        })
        return {
          ...both(text),
          found,
          ...(confidence === undefined ? {} : { confidence }),
          alternatives: alternatives.map(both),
        }
      },
    )
  })
}

const both = (text: string) => ({ text, shown: maskSpokenNumbers(text) })
