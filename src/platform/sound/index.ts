/** Sound as numbers, without anything that plays or records it: the same in the house and in browsers. */
export { soundRate } from './frames.ts'
export { createResampler } from './resample.ts'
export {
  createVoiceActivity,
  findVoice,
  type Hearing,
  type Verdict,
  type VoiceActivity,
} from './voice-activity.ts'
export { fromWav, toWav } from './wav.ts'
