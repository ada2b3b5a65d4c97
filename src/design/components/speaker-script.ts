/** A sentence that may be said. */
export interface Sentence {
  text: string
  language: string
  /** That the house wrote it; without one the house has no voice for the language. */
  proof?: string
}

export interface SpeakerOptions {
  /** Asks the house for a sentence as sound. */
  fetchSound(sentence: Sentence & { proof: string }, signal: AbortSignal): Promise<Response>
  /** From 0 to 1. */
  loudness(): number
}

export interface Speaker {
  /** Whether anything speaks this language: the house, or a voice of this browser. */
  speaks(language: string, sentences: readonly Sentence[]): boolean
  isReading(): boolean
  /** Says one sentence after another; whatever was being said ends at once. Done when it was heard, hushed or replaced. */
  read(sentences: readonly Sentence[], mark?: (sentence: Sentence | undefined) => void): Promise<void>
  end(): void
  /** Gets a sentence before it is needed: the house may be away then. */
  load(sentence: Sentence): void
  /** As loud as `loudness` says now. */
  turnVolume(): void
  /** After a touch sound that waited for one may begin. @returns whether it had waited */
  wake(): boolean
}

const fetchMs = 6000

/** Says sentences with the house's voice, or with one of this browser that needs no other house. */
export function createSpeaker({ fetchSound, loudness }: SpeakerOptions): Speaker {
  let audio: AudioContext | undefined
  let gain: GainNode | undefined
  /** Each reading has its number: a newer one ends it. */
  let turn = 0
  let reading = false
  let hush = () => {}
  let unmark = () => {}
  const loaded = new Map<string, Promise<AudioBuffer | undefined>>()

  function context(): AudioContext {
    if (!audio) {
      audio = new AudioContext()
      gain = audio.createGain()
      gain.gain.value = loudness()
      gain.connect(audio.destination)
    }
    return audio
  }

  function load(sentence: Sentence | undefined): Promise<AudioBuffer | undefined> {
    const { proof } = sentence ?? {}
    if (!sentence || !proof) return Promise.resolve(undefined)
    const name = `${sentence.language} ${sentence.text}`
    const known = loaded.get(name)
    if (known) return known
    const sound = soundOf({ ...sentence, proof }).then((buffer) => {
      if (!buffer) loaded.delete(name)
      return buffer
    })
    loaded.set(name, sound)
    return sound
  }

  async function soundOf(sentence: Sentence & { proof: string }): Promise<AudioBuffer | undefined> {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), fetchMs)
    try {
      const answer = await fetchSound(sentence, stop.signal)
      return answer.ok ? await context().decodeAudioData(await answer.arrayBuffer()) : undefined
    } catch {
      return undefined
    } finally {
      clearTimeout(timer)
    }
  }

  /** Done when it has been heard or was hushed; at once where the browser allows no sound before a touch. */
  async function play(sound: AudioBuffer): Promise<void> {
    const to = context()
    if (to.state !== 'running')
      await Promise.race([to.resume(), new Promise((resolve) => setTimeout(resolve, 300))])
    if (to.state !== 'running') return
    await new Promise<void>((resolve) => {
      const source = to.createBufferSource()
      source.buffer = sound
      source.connect(gain!)
      source.onended = () => resolve()
      // A device that went away would never come to the end.
      const late = setTimeout(() => source.stop(), (sound.duration + 2) * 1000)
      hush = () => {
        clearTimeout(late)
        source.stop()
        resolve()
      }
      source.start()
    })
  }

  function sayByBrowser({ text, language }: Sentence): Promise<void> {
    const voice = voiceFor(language)
    if (!voice) return Promise.resolve()
    return new Promise((resolve) => {
      const words = new SpeechSynthesisUtterance(text)
      Object.assign(words, { voice, lang: voice.lang, rate: 0.9, volume: loudness() })
      words.onend = () => resolve()
      words.onerror = () => resolve()
      hush = () => speechSynthesis.cancel()
      speechSynthesis.speak(words)
    })
  }

  function end(): void {
    turn++
    reading = false
    hush()
    unmark()
  }

  return {
    speaks: (language, sentences) => sentences.some(({ proof }) => proof) || voiceFor(language) !== undefined,
    isReading: () => reading,
    async read(sentences, mark = () => {}) {
      const mine = ++turn
      hush()
      unmark = () => mark(undefined)
      reading = true
      for (const [place, sentence] of sentences.entries()) {
        void load(sentences[place + 1])
        const sound = await load(sentence)
        if (mine !== turn) return
        mark(sentence)
        await (sound ? play(sound) : sayByBrowser(sentence))
        if (mine !== turn) return
      }
      reading = false
      mark(undefined)
    },
    end,
    load: (sentence) => void load(sentence),
    turnVolume() {
      if (gain) gain.gain.value = loudness()
    },
    wake() {
      const waited = audio?.state === 'suspended'
      if (waited) void audio?.resume()
      return waited
    },
  }
}

/** Voices of this machine itself: others would send what is said to somebody's cloud. */
const voiceFor = (language: string) =>
  ('speechSynthesis' in globalThis ? speechSynthesis.getVoices() : []).find(
    (voice) => voice.localService && voice.lang.slice(0, 2) === language,
  )
