import { drawKeyboard } from '../../design/components/touch-keyboard-script.ts'
import { keepAsking } from './client-idle.ts'
import { watchLine } from './client-line.ts'
import { printByItself } from './client-print.ts'

/* The kiosk works without any of this: each part makes one thing better and can fail alone. */
document.documentElement.classList.add('has-script')
for (const part of [watchLine, keepAsking, printByItself, drawKeyboard]) {
  try {
    part()
  } catch (error) {
    console.error(error)
  }
}
