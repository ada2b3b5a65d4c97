import { PassThrough, type Readable } from 'node:stream'
import type { Sink } from './export.ts'

/** How long a reader may take to fetch the next piece, in milliseconds. */
const patience = 60_000

/**
 * A file as a stream, while it is being written: no more is written than the reader takes, and nothing more once they are
 * gone. Rejects with what went wrong before the first piece, a refusal among it; what goes wrong later breaks the stream off,
 * so that half a file never looks whole.
 */
export async function streamOf(
  write: (sink: Sink) => Promise<unknown>,
  onBroken: (error: unknown) => void,
): Promise<Readable> {
  const stream = new PassThrough({ highWaterMark: 256 * 1024 })
  const begun = Promise.withResolvers<void>()
  const put = async (piece: Buffer): Promise<boolean> => {
    begun.resolve()
    if (stream.destroyed) return false
    if (stream.write(piece)) return true
    return new Promise((resolve) => {
      const timer = setTimeout(() => stream.destroy(), patience)
      const done = () => {
        clearTimeout(timer)
        stream.off('drain', done).off('close', done)
        resolve(!stream.destroyed)
      }
      stream.on('drain', done).on('close', done)
    })
  }
  stream.on('error', onBroken)
  write({ put }).then(
    () => stream.end(),
    (error) => {
      begun.reject(error)
      stream.destroy(error)
    },
  )
  await begun.promise
  return stream
}
