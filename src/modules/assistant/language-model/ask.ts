import type { Clock } from '#platform/clock'

/** Where an OpenAI-compatible service is: llama.cpp, vLLM, Ollama. */
export interface ModelAddress {
  /** Without `/v1/chat/completions`. */
  url: string
  model: string
  key: string | undefined
}

export interface Asking {
  /** The reply's text; undefined when there is none in time, whatever the reason. */
  ask(messages: { role: 'system' | 'user'; content: string }[]): Promise<string | undefined>
}

/** How long a person waits for a model, in milliseconds. */
const patience = 1500
/** After so many failures in a row it is left alone … */
const mostFailures = 3
/** … for so many seconds. */
const restSeconds = 30
/** Longest reply looked at, in bytes: what is longer is none of the two we ask for. */
const longestReply = 16_384

/** Asks a model, and stops asking for a while when it fails again and again. */
export function createAsking(
  address: ModelAddress,
  deps: { clock: Clock; log: { warn(fields: object, message: string): void } },
): Asking {
  let failures = 0
  let restsUntil = 0
  return {
    async ask(messages) {
      const now = deps.clock.now().epochMilliseconds
      if (now < restsUntil) return undefined
      try {
        const reply = await once(address, messages)
        failures = 0
        return reply
      } catch (error) {
        failures++
        if (failures >= mostFailures) {
          restsUntil = now + restSeconds * 1000
          failures = 0
          const reason = error instanceof Error ? error.name : 'unknown'
          deps.log.warn({ reason }, 'the language model fails; answers go on without it')
        }
        return undefined
      }
    },
  }
}

async function once({ url, model, key }: ModelAddress, messages: object[]): Promise<string> {
  const answer = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, messages, temperature: 0, max_tokens: 400, stream: false }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  })
  if (!answer.ok || !answer.body) throw new Error(`status ${answer.status}`)
  let size = 0
  const pieces: Uint8Array[] = []
  for await (const piece of answer.body) {
    size += piece.length
    if (size > longestReply) throw new Error('reply too long')
    pieces.push(piece)
  }
  const body = JSON.parse(Buffer.concat(pieces).toString('utf8'))
  const content: unknown = body?.choices?.[0]?.message?.content
  if (typeof content !== 'string') throw new Error('no content')
  return content
}
