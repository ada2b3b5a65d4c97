import { keepAsking } from '../../design/components/touch-screen-script.ts'
import { go } from './client-line.ts'
import { isListening, isReading, readSheet } from './client-speech.ts'

const freshenSeconds = 1800

/** Asks a silent visitor whether they are still there. Whoever listens has twice the time, counted from the last word. */
export function askTheSilent(): void {
  // A first screen that reads aloud is somebody's.
  if (isListening()) delete document.getElementById('still-there')?.dataset.untouched
  keepAsking({
    ...{ go, freshenSeconds, isBusy: isReading, onAsk: readSheet },
    slowness: () => (isListening() ? 2 : 1),
  })
}
