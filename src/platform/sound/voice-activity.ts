import { createFrameReader, type Frame, frameSamples, framesPerSecond } from './frames.ts'

/** `waiting` for somebody to speak, `speaking`, `ended` after a pause; `nothing` was said within the patience. */
export type Hearing = 'waiting' | 'speaking' | 'ended' | 'nothing'

/** Why nothing was understood as speech: hardly any sound at all, or a noise (a crowd, a machine, a beep). */
export type Verdict = 'speech' | 'silence' | 'noise'

export interface VoiceActivity {
  /** The next samples, −1 to 1 at 16 kHz, in pieces of any length. */
  push(samples: Float32Array): Hearing
  /** Loudness of the last piece, 0 to 1, for a meter. */
  readonly loudness: number
  /** What it was up to now. */
  verdict(): Verdict
  /** Where speech begins and ends, in samples, with a little room around; undefined without speech. */
  span(): { from: number; to: number } | undefined
}

const seconds = (it: number) => Math.round(it * framesPerSecond)

/** A voice is so much louder than what is always there, in dB. */
const aboveFloor = 8
/** Below that a microphone hears its own electronics, or is muted. */
const audible = -55
/** A near voice repeats itself that well; of a crowd the waves lie over one another. */
const voicedPitch = 0.7
const mostCrossings = 0.3
/** Quieter is no microphone: one that is being switched on gives noughts, and a hall is not that quiet before it is loud. */
const awake = -85
/** So many voiced frames of the last quarter of a second are a vowel; a knock or a cough has fewer. */
const vowelFrames = 5
const vowelWindow = seconds(0.25)
/**
 * A word has so many frames within half a second that repeat themselves better still. Measured: short words of one voice
 * have eight or more, the best half second in a minute of eight people at once has five.
 */
const surePitch = 0.8
const sureWindow = seconds(0.5)
const fewestSure = 7
/** What is always there, is looked for in the last seconds: a fan that starts is known after that time. */
const floorWindow = seconds(2.5)
const smoothing = 5
/** Left around what is voiced, in seconds: words end with sounds that are not. */
const room = { before: 0.3, after: 0.6 }

/**
 * Whether somebody speaks, from loudness over what is always there, the pitch of voices and how much it hisses. It knows no
 * words: a television is speech to it and so is a steady hum at the pitch of a voice, a whisper is not, and of three people
 * at one microphone it cannot choose.
 * @param options.pauseSeconds so long a silence after speech is its end; old people think between words
 * @param options.patienceSeconds so long is waited for the first word
 */
export function createVoiceActivity(
  options: { pauseSeconds?: number; patienceSeconds?: number } = {},
): VoiceActivity {
  const { pauseSeconds = 1.5, patienceSeconds = 6 } = options
  const read = createFrameReader()
  const frames: Frame[] = []
  const voiced: boolean[] = []
  const sure: boolean[] = []
  const smooth: number[] = []
  let rest = new Float32Array(0)
  let mostSure = 0
  let awakeFrom = Number.POSITIVE_INFINITY
  let first = -1
  let last = -1
  let state: Hearing = 'waiting'

  const isVoiced = ({ level, pitch, crossings }: Frame, floor: number) =>
    level > audible && level > floor + aboveFloor && pitch >= voicedPitch && crossings < mostCrossings

  const take = (samples: Float32Array) => {
    const at = frames.length
    const frame = read(samples)
    frames.push(frame)
    if (frame.level > awake) awakeFrom = Math.min(awakeFrom, at)
    const recent = frames.slice(Math.max(Math.min(awakeFrom, at), at + 1 - smoothing))
    smooth.push(recent.reduce((sum, { level }) => sum + level, 0) / recent.length)
    const floor = Math.min(...smooth.slice(Math.max(awakeFrom, at + 1 - floorWindow)))
    voiced.push(isVoiced(frame, floor))
    const vowel = voiced.slice(-vowelWindow).filter(Boolean).length
    sure.push(voiced[at]! && frame.pitch >= surePitch)
    mostSure = Math.max(mostSure, sure.slice(-sureWindow).filter(Boolean).length)
    if (voiced[at] && vowel >= vowelFrames) {
      if (first < 0) first = Math.max(0, at - vowelWindow)
      last = at
    }
    if (state === 'ended' || state === 'nothing') return
    if (isSpeech()) state = at - last > seconds(pauseSeconds) ? 'ended' : 'speaking'
    else if (at > seconds(patienceSeconds)) state = 'nothing'
  }
  const isSpeech = () => first >= 0 && mostSure >= fewestSure

  return {
    push(samples) {
      const whole = new Float32Array(rest.length + samples.length)
      whole.set(rest)
      whole.set(samples, rest.length)
      let at = 0
      for (; at + frameSamples <= whole.length; at += frameSamples)
        take(whole.subarray(at, at + frameSamples))
      rest = whole.slice(at)
      return state
    },
    get loudness() {
      // −60 dB is nothing, −10 dB is as loud as anybody should speak.
      return Math.min(1, Math.max(0, ((smooth.at(-1) ?? -60) + 60) / 50))
    },
    verdict() {
      if (isSpeech()) return 'speech'
      const loud = smooth.filter((level) => level > audible).length
      return loud > smooth.length / 10 ? 'noise' : 'silence'
    },
    span() {
      if (!isSpeech()) return undefined
      const from = Math.max(0, first - seconds(room.before))
      return {
        from: from * frameSamples,
        to: Math.min(frames.length, last + 1 + seconds(room.after)) * frameSamples,
      }
    },
  }
}

/** The same of a whole recording: what it is, and where in it somebody speaks. */
export function findVoice(samples: Float32Array): {
  verdict: Verdict
  span: { from: number; to: number } | undefined
} {
  const activity = createVoiceActivity({ pauseSeconds: Number.POSITIVE_INFINITY })
  activity.push(samples)
  return { verdict: activity.verdict(), span: activity.span() }
}
