import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Engine, Verdict } from './engine.ts'

/** Where clamd listens: `unix:/run/clamav/clamd.ctl` or `tcp:host:port`. */
export type ClamdAddress = { path: string } | { host: string; port: number }

/** The largest chunk clamd is sent at a time. Bytes. */
const chunkSize = 64 * 1024

/**
 * ClamAV's daemon, by its own protocol (clamd(8), INSTREAM): the bytes travel over the socket, so it needs no right to
 * the house's folders. One connection a file.
 * @param patience.connect, patience.answer milliseconds to wait for the socket, and for a word or for room to send
 */
export function clamd(
  address: ClamdAddress,
  patience: { connect: number; answer: number } = { connect: 3000, answer: 60_000 },
): Engine {
  return {
    async version() {
      const answer = await converse(address, patience, 'zVERSION\0', nothing)
      // `ClamAV 1.4.6/27840/Sun Nov 22 08:25:00 2026`: the engine, its database, and when that was made.
      const [engine, database] = answer.split('/')
      return database ? `${engine}/${database}` : answer
    },
    scan: async (content) => verdictOf(await converse(address, patience, 'zINSTREAM\0', content)),
  }
}

/** @throws Error when the answer says nothing about the content. */
export function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { state: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  // Not a virus: it could not look inside, and says so where it is set up to (AlertEncrypted, AlertExceedsMax).
  if (found && /^Heuristics\.(Encrypted|Limits\.Exceeded)/.test(found))
    return { state: 'unscannable', finding: found }
  if (found) return { state: 'infected', finding: found }
  if (/size limit exceeded/i.test(answer)) return { state: 'unscannable', finding: 'too-large' }
  throw new Error(`clamd answered: ${answer.slice(0, 200)}`)
}

async function converse(
  address: ClamdAddress,
  patience: { connect: number; answer: number },
  command: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const socket = connect(address)
  socket.setTimeout(patience.connect, () => socket.destroy(new Error('clamd did not answer in time')))
  // Listened to from the beginning: clamd answers and hangs up in the middle of what is too large.
  const answer = listen(socket)
  answer.catch(() => {})
  let hasAnswered = false
  answer
    .finally(() => {
      hasAnswered = true
    })
    .catch(() => {})
  try {
    await once(socket, 'connect')
    socket.setTimeout(patience.answer)
    await send(socket, Buffer.from(command))
    for await (const piece of content) {
      for (let at = 0; at < piece.length && !hasAnswered; at += chunkSize)
        await send(socket, framed(piece.subarray(at, at + chunkSize)))
      if (hasAnswered) break
    }
    if (content !== nothing && !hasAnswered) await send(socket, Buffer.alloc(4))
    return await answer
  } catch (error) {
    // What it said before it hung up tells more than the broken line.
    return await answer.catch(() => {
      throw error
    })
  } finally {
    socket.destroy()
  }
}

const nothing: Iterable<Uint8Array> = []

function framed(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return Buffer.concat([length, piece])
}

function send(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())))
}

/** All it says until it hangs up; what came before the line broke counts as said. */
function listen(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    let broken: Error | undefined
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => {
      text += piece
      if (text.length > 4096) socket.destroy(new Error('clamd talks without end'))
    })
    socket.on('error', (error) => {
      broken = error
    })
    socket.on('close', () => {
      const said = /^([^\0]*)\0/.exec(text)?.[1]
      if (said === undefined) reject(broken ?? new Error('clamd hung up'))
      else resolve(said.trim())
    })
  })
}
