import {
  createResampler,
  createVoiceActivity,
  type Hearing,
  soundRate,
  type Verdict,
} from '../../platform/sound/index.ts'

/** Whoever says more than that is understood no better. */
const longestSeconds = 15

export interface Recording {
  /** What was said; ends by itself after a pause, when nobody speaks, or by `stop`. */
  done: Promise<{ sound: Float32Array; verdict: Verdict } | undefined>
  /** The person says that they have finished. */
  stop(): void
  /** Nothing of it is wanted. */
  cancel(): void
}

/** Why the microphone gives nothing: somebody said no, or there is none that works. */
export type Refused = 'denied' | 'absent'

/** Whether this browser can do it at all; pages that are not safe from others (plain http) have no microphone. */
export const canRecord = (): boolean =>
  navigator.mediaDevices?.getUserMedia !== undefined &&
  typeof AudioContext === 'function' &&
  typeof AudioWorkletNode === 'function'

/**
 * Opens the microphone and listens until somebody has spoken. The microphone is closed before `done` is told, whatever
 * happens: the browser's sign for it goes out.
 * @param listener address of the script `voice-listener.ts`
 * @throws Refused
 */
export async function record(
  listener: string,
  tell: (hearing: Hearing, loudness: number) => void,
): Promise<Recording> {
  const stream = await navigator.mediaDevices
    .getUserMedia({
      // What makes noise quieter also makes a crowd sound like one voice: the detector wants it as it is.
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: false, autoGainControl: false },
    })
    .catch((error: DOMException) => {
      throw (
        error.name === 'NotAllowedError' || error.name === 'SecurityError' ? 'denied' : 'absent'
      ) as Refused
    })
  const context = new AudioContext()
  const close = () => {
    for (const track of stream.getTracks()) track.stop()
    if (context.state !== 'closed') void context.close()
  }
  try {
    await context.resume()
    await context.audioWorklet.addModule(listener)
  } catch {
    close()
    throw 'absent' as Refused
  }
  const node = new AudioWorkletNode(context, 'voice-listener', { numberOfInputs: 1, numberOfOutputs: 1 })
  context.createMediaStreamSource(stream).connect(node)
  // Nobody hears it; without an end the browser would not ask for it.
  node.connect(context.destination)

  const resample = createResampler(context.sampleRate)
  const activity = createVoiceActivity()
  const pieces: Float32Array[] = []
  let length = 0
  let finish: (isWanted: boolean) => void = () => {}
  const done = new Promise<{ sound: Float32Array; verdict: Verdict } | undefined>((resolve) => {
    finish = (isWanted) => {
      node.port.onmessage = null
      close()
      resolve(isWanted ? { sound: joined(pieces, length), verdict: activity.verdict() } : undefined)
    }
  })
  node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    const piece = resample(data)
    pieces.push(piece)
    length += piece.length
    const hearing = activity.push(piece)
    tell(hearing, activity.loudness)
    if (hearing === 'ended' || hearing === 'nothing' || length > longestSeconds * soundRate) finish(true)
  }
  // The microphone was pulled out.
  for (const track of stream.getTracks()) track.onended = () => finish(true)
  return { done, stop: () => finish(true), cancel: () => finish(false) }
}

function joined(pieces: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
