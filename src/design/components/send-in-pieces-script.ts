/** What the sending of a file tells whoever waits. */
interface Telling {
  onProgress(sent: number): void
  /** The line is dead; it is tried again by itself. */
  onWaiting(): void
}

/** `result`: what the house says it became. */
type Outcome = { done: true; result: string | undefined } | { done: false; why: string }

const pieceSize = 512 * 1024
const longestPause = 30_000

/**
 * Sends a file by tus 1.0. Where it goes on is asked of the house, its address is remembered by this browser: after a
 * reload the same file goes on where it was. Ends when it is there, or when the house refuses it in its own words.
 */
export async function sendInPieces(
  address: string,
  file: File,
  telling: Telling,
  wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
): Promise<Outcome> {
  const memory = `upload ${address} ${file.name} ${file.size} ${file.lastModified}`
  if (file.size === 0) return { done: false, why: '' }
  let link = recall(memory)
  let failures = 0
  let farthest = 0
  for (;;) {
    try {
      if (!link) {
        const made = await fetch(address, {
          method: 'POST',
          headers: {
            ...spoken(),
            'upload-length': String(file.size),
            'upload-metadata': `filename ${base64(file.name)},filetype ${base64(file.type)}`,
          },
        })
        if (made.status !== 201) {
          if (isPassing(made.status)) throw new Error(String(made.status))
          return { done: false, why: await wordsOf(made) }
        }
        link = made.headers.get('location') ?? ''
        remember(memory, link)
      }
      const asked = await fetch(link, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })
      if (asked.status === 404) {
        link = undefined
        forget(memory)
        if (++failures > 3) return { done: false, why: '' }
        continue
      }
      if (!asked.ok) throw new Error(String(asked.status))
      let offset = Number(asked.headers.get('upload-offset'))
      let result = asked.headers.get('upload-result') ?? undefined
      // However bad the line: as long as something gets over, it goes on.
      if (offset > farthest) failures = 0
      farthest = Math.max(farthest, offset)
      telling.onProgress(offset)
      while (offset < file.size) {
        const sent = await fetch(link, {
          method: 'PATCH',
          headers: {
            ...spoken(),
            'content-type': 'application/offset+octet-stream',
            'upload-offset': String(offset),
          },
          body: file.slice(offset, offset + pieceSize),
        })
        if (!sent.ok) {
          if (sent.status === 409 || isPassing(sent.status)) throw new Error(String(sent.status))
          forget(memory)
          return { done: false, why: await wordsOf(sent) }
        }
        offset = Number(sent.headers.get('upload-offset'))
        result = sent.headers.get('upload-result') ?? undefined
        failures = 0
        telling.onProgress(offset)
      }
      forget(memory)
      return { done: true, result }
    } catch {
      // No line, or a house that is busy: later again, each time a little later.
      failures++
      if (failures > 40) return { done: false, why: '' }
      telling.onWaiting()
      await wait(Math.min(longestPause, 1000 * 2 ** Math.min(failures - 1, 5)))
    }
  }
}

/** Refusals come in the language of the page. */
const spoken = () => ({ 'tus-resumable': '1.0.0', 'accept-language': document.documentElement.lang })

const isPassing = (status: number) => status >= 500 || status === 429 || status === 423

async function wordsOf(answer: Response): Promise<string> {
  try {
    return ((await answer.json()) as { detail?: string; title?: string }).detail ?? ''
  } catch {
    return ''
  }
}

function base64(text: string): string {
  let binary = ''
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** A browser that remembers nothing begins anew. */
function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {}
}
function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {}
}
