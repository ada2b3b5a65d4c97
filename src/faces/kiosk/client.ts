import { followRobots } from '../../design/components/floor-robots-script.ts'
import { drawKeyboard } from '../../design/components/touch-keyboard-script.ts'
import { offerMore } from '../../design/components/touch-screen-script.ts'
import { enlivenVoice } from '../../design/components/voice-script.ts'
import { goOnAlone } from './client-alone.ts'
import { askTheSilent } from './client-idle.ts'
import { keepNumbers } from './client-keep.ts'
import { watchLine } from './client-line.ts'
import { printByItself } from './client-print.ts'
import { faceTheRobot } from './client-robot.ts'
import { readAloud, steerByKeys } from './client-speech.ts'

/* The kiosk works without any of this: each part makes one thing better and can fail alone. */
document.documentElement.classList.add('has-script')
const isAlone = document.getElementById('alone') !== null
for (const part of isAlone
  ? [goOnAlone, offerMore, steerByKeys]
  : [
      ...[watchLine, () => readAloud(askTheSilent), askTheSilent, printByItself],
      ...[drawKeyboard, enlivenVoice, keepNumbers, offerMore, steerByKeys, followRobots],
      faceTheRobot,
    ]) {
  try {
    part()
  } catch (error) {
    console.error(error)
  }
}
