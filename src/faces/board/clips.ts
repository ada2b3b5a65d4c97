import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#platform/crypto'
import { allClips } from './announcements.ts'
import { audioSeconds } from './audio-length.ts'

/** One word of the board's voice. */
export interface Clip {
  /** `vi/to-counter`, `chime`. */
  name: string
  /** Where the board gets it: the recording when there is a good one, the synthetic clip otherwise. */
  address: string
  recorded?: Recording
}

export interface Recording {
  /** Below the folder of the clips: `vi/to-counter.wav`. */
  file: string
  seconds?: number
  /** Why it is not played. */
  fault?: Fault
}

export type Fault = 'not-audio' | 'too-short' | 'too-long' | 'too-large'

export interface Clips {
  list(): Clip[]
  /** Name → address, for the boards. */
  addresses(): Record<string, string>
  /** A recording by its name and the hash in its address. */
  recording(name: string, hash: string): { bytes: Buffer; type: string } | undefined
  /** Looks again at the folder. */
  refresh(): Promise<void>
}

/** A word is a second or two; what is longer holds the hall up at every call, what is shorter is a slip of the hand. */
const shortestSeconds = 0.1
const longestSeconds = 4
const largestBytes = 1024 * 1024

const types: Record<string, string> = { mp3: 'audio/mpeg', ogg: 'audio/ogg', wav: 'audio/wav' }

/**
 * The board's voice: clips that come with the program, each replaced by a recording as soon as a file of its name lies
 * in the folder: `vi/invite.mp3`, `ar/3.ogg`, `chime.wav`. Recordings are checked and kept in memory (a second each).
 * @param folder may be missing: then nothing is recorded
 * @param synthetic address of a clip that comes with the program
 */
export function createClips(folder: string, synthetic: (name: string) => string): Clips {
  interface Kept extends Recording {
    mark: string
    hash: string
    bytes: Buffer | undefined
    type: string
  }
  let recorded = new Map<string, Kept>()

  const look = async (name: string, file: string, ending: string): Promise<Kept> => {
    const path = join(folder, file)
    const { size, mtimeMs } = await stat(path)
    const mark = `${file} ${size} ${mtimeMs}`
    const known = recorded.get(name)
    if (known?.mark === mark) return known
    const bytes = size > largestBytes ? undefined : await readFile(path)
    const seconds = bytes && audioSeconds(bytes)
    const fault = faultOf(bytes, seconds)
    return {
      file,
      mark,
      type: types[ending]!,
      hash: sha256(bytes ?? Buffer.from(mark))
        .toString('base64url')
        .slice(0, 10),
      bytes: fault ? undefined : bytes,
      ...(seconds === undefined ? {} : { seconds }),
      ...(fault ? { fault } : {}),
    }
  }
  const refresh = async () => {
    const found = new Map<string, Kept>()
    const known = new Set(allClips())
    const names = await readdir(folder, { recursive: true }).catch(() => [])
    for (const file of names.sort()) {
      const [, name = '', ending = ''] = /^(.+)\.(mp3|ogg|wav)$/i.exec(file.replaceAll('\\', '/')) ?? []
      if (!known.has(name)) continue
      // A file that vanishes while it is looked at is not there.
      const it = await look(name, file, ending.toLowerCase()).catch(() => undefined)
      // Of two recordings of one word the first good one is played.
      if (it && (!found.has(name) || found.get(name)!.fault)) found.set(name, it)
    }
    recorded = found
  }
  const addressOf = (name: string): string => {
    const it = recorded.get(name)
    return it?.bytes ? `/board/clips/${it.hash}/${name}` : synthetic(name)
  }
  return {
    refresh,
    list: () =>
      allClips().map((name) => {
        const it = recorded.get(name)
        return { name, address: addressOf(name), ...(it ? { recorded: it } : {}) }
      }),
    addresses: () => Object.fromEntries(allClips().map((name) => [name, addressOf(name)])),
    recording(name, hash) {
      const it = recorded.get(name)
      return it?.bytes && it.hash === hash ? { bytes: it.bytes, type: it.type } : undefined
    },
  }
}

function faultOf(bytes: Buffer | undefined, seconds: number | undefined): Fault | undefined {
  if (!bytes) return 'too-large'
  if (seconds === undefined) return 'not-audio'
  if (seconds < shortestSeconds) return 'too-short'
  return seconds > longestSeconds ? 'too-long' : undefined
}
