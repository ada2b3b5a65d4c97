/*
 * Runs where the browser makes sound, beside the page: takes what the microphone gives and hands it on in pieces. Browsers
 * load it by its own address.
 */

/** Of the part of the browser that scripts for sound run in; the usual descriptions do not know it. */
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void

/** A browser gives 128 samples at once; handed on one by one they would keep the page busy. */
const together = 2048

class VoiceListener extends AudioWorkletProcessor {
  private piece = new Float32Array(together)
  private filled = 0

  process(inputs: Float32Array[][]): boolean {
    const samples = inputs[0]?.[0]
    if (!samples) return true
    this.piece.set(samples, this.filled)
    this.filled += samples.length
    if (this.filled + samples.length > together) {
      const whole = this.piece.slice(0, this.filled)
      this.port.postMessage(whole, [whole.buffer])
      this.filled = 0
    }
    return true
  }
}

registerProcessor('voice-listener', VoiceListener)
