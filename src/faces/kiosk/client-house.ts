import { keepLease, memoryName, numbersOf, settle } from './client-memory.ts'

const atOnce = 50
/** A line that is dead in silence must not hold up the machine's only way back. */
const answerWithinMs = 15_000

/** Tells the house of every number it does not know yet, then renews the lease. @throws Error while it is away */
export async function talkToHouse(ward: string): Promise<void> {
  await tellNumbers(ward)
  await keepLease(ward, await ask(ward, 'number-blocks', { store: await memoryName() }))
}

async function tellNumbers(ward: string): Promise<void> {
  const store = await memoryName()
  const unsent = (await numbersOf(ward, 'unsent')).sort((a, b) => a.at.localeCompare(b.at))
  for (let from = 0; from < unsent.length; from += atOnce) {
    const tickets = await Promise.all(
      unsent
        .slice(from, from + atOnce)
        .map(async ({ id, day, series, number, priority, language, secret, at }) => {
          return { id, day, series, number, priority, language, at, secretHash: await sha256(secret) }
        }),
    )
    // The house sees from it how far this clock is off.
    const sentAt = new Date().toISOString()
    await settle(await ask(ward, 'offline-tickets', { store, sentAt, tickets }))
  }
}

async function ask<Answer>(ward: string, path: string, body: unknown): Promise<Answer> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), answerWithinMs)
  try {
    const answer = await fetch(`/api/v1/places/${ward}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal: stop.signal,
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return await answer.json()
  } finally {
    clearTimeout(timer)
  }
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
