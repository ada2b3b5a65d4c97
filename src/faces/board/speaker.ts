/** A moment of silence between two languages or calls would be missed; between words a little is enough. */
const pauseSeconds = 0.04
const afterChimeSeconds = 0.25

export interface Speaker {
  /** Plays clips one after another; done when it is silent again. Clips that cannot be had are left out. */
  play(names: string[]): Promise<void>
  /** False until the browser allows sound: a page that nobody has touched is mute. */
  isAllowed(): boolean
  /** To be called from a touch. */
  allow(): void
}

/** Speaks with clips that are loaded once and kept; there are about a hundred, a second each at most. */
export function createSpeaker(addresses: Record<string, string>, onChange: () => void): Speaker {
  const audio = new AudioContext()
  audio.onstatechange = onChange
  const loaded = new Map<string, Promise<AudioBuffer | undefined>>()

  const load = (name: string) => {
    const address = addresses[name]
    let clip = loaded.get(name)
    if (!clip && address) {
      clip = fetchClip(audio, address).then((buffer) => {
        // What could not be fetched is tried again at the next call.
        if (!buffer) loaded.delete(name)
        return buffer
      })
      loaded.set(name, clip)
    }
    return clip
  }
  return {
    isAllowed: () => audio.state === 'running',
    allow: () => void audio.resume().catch(() => {}),
    async play(names) {
      if (audio.state !== 'running') return
      const clips = await Promise.all(names.map(load))
      let at = audio.currentTime + 0.05
      for (const [place, buffer] of clips.entries()) {
        if (!buffer) continue
        const source = audio.createBufferSource()
        source.buffer = buffer
        source.connect(audio.destination)
        source.start(at)
        at += buffer.duration + (names[place] === 'chime' ? afterChimeSeconds : pauseSeconds)
      }
      await new Promise((resolve) => setTimeout(resolve, (at - audio.currentTime + 0.4) * 1000))
    },
  }
}

async function fetchClip(audio: AudioContext, address: string): Promise<AudioBuffer | undefined> {
  try {
    const answer = await fetch(address)
    return answer.ok ? await audio.decodeAudioData(await answer.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}
