/** A moment of silence between two languages or calls would be missed; between words a little is enough. */
const pauseSeconds = 0.04
const afterChimeSeconds = 0.25
const afterCallSeconds = 0.4
/** A clip that takes longer to come is left out: the next call must not wait for a line that is dead. */
const fetchMs = 8000

export interface Speaker {
  /** Plays clips one after another; done when it is silent again. Clips that cannot be had are left out. */
  play(names: string[]): Promise<void>
  /** False until the browser allows sound: a page that nobody has touched is mute. */
  isAllowed(): boolean
  /** To be called from a touch. */
  allow(): void
  /** Fetches all clips, one after another, so that a cut line does not make the board dumb. */
  prepare(): Promise<void>
}

/**
 * Speaks with clips that are loaded once and kept; there are about a hundred, a second each at most.
 * @param addresses of the clips by their names, as they are at this moment
 * @param volume 0 … 1
 */
export function createSpeaker(
  addresses: () => Record<string, string>,
  volume: number,
  onChange: () => void,
): Speaker {
  const audio = new AudioContext()
  audio.onstatechange = onChange
  const loudness = audio.createGain()
  loudness.gain.value = volume
  loudness.connect(audio.destination)
  /** By address: a clip that was recorded anew has another one. */
  const loaded = new Map<string, Promise<AudioBuffer | undefined>>()

  const load = (name: string) => {
    const address = addresses()[name]
    if (!address) return undefined
    const known = loaded.get(address)
    if (known) return known
    const clip = fetchClip(audio, address).then((buffer) => {
      // What could not be fetched is tried again at the next call.
      if (!buffer) loaded.delete(address)
      return buffer
    })
    loaded.set(address, clip)
    return clip
  }
  /** Clips that were replaced are not kept for the weeks to come. */
  const forgetOld = () => {
    const current = new Set(Object.values(addresses()))
    for (const address of loaded.keys()) if (!current.has(address)) loaded.delete(address)
  }
  return {
    isAllowed: () => audio.state === 'running',
    allow: () => void audio.resume().catch(() => {}),
    async prepare() {
      forgetOld()
      for (const name of Object.keys(addresses())) await load(name)
    },
    async play(names) {
      if (audio.state !== 'running') return
      const clips = await Promise.all(names.map(load))
      const sources: AudioBufferSourceNode[] = []
      let at = audio.currentTime + 0.05
      for (const [place, buffer] of clips.entries()) {
        if (!buffer) continue
        const source = audio.createBufferSource()
        source.buffer = buffer
        source.connect(loudness)
        source.start(at)
        sources.push(source)
        at += buffer.duration + (names[place] === 'chime' ? afterChimeSeconds : pauseSeconds)
      }
      const lasts = at - audio.currentTime + afterCallSeconds
      await new Promise((resolve) => setTimeout(resolve, lasts * 1000))
      // A device that went away stands still, and would say all this together with the next call when it comes back.
      for (const source of sources) {
        source.stop()
        source.disconnect()
      }
    },
  }
}

async function fetchClip(audio: AudioContext, address: string): Promise<AudioBuffer | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), fetchMs)
  try {
    const answer = await fetch(address, { signal: stop.signal })
    return answer.ok ? await audio.decodeAudioData(await answer.arrayBuffer()) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
