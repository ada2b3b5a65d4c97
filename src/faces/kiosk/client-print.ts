import { countDown, tell } from '../../design/components/touch-screen-script.ts'
import { go } from './client-line.ts'
import { isListening, isReading, screenChanged } from './client-speech.ts'

/**
 * Prints the slip of this screen once, however often the screen is drawn (a change of language draws it anew), again
 * when asked, and counts down to the first screen. The browser must be started with `--kiosk-printing`, so that no
 * dialogue asks.
 */
export function printByItself(): void {
  const slip = document.querySelector<HTMLElement>('[data-print]')
  const name = slip?.dataset.print
  if (name && sessionStorage.getItem('printed') !== name) {
    sessionStorage.setItem('printed', name)
    // After the letters have come, so that the slip has them too.
    void document.fonts.ready.then(() => setTimeout(print, 300))
  }
  document.querySelector('[data-print-again]')?.addEventListener('click', () => print())
  void followSlip()
  goHomeLater()
}

const lookEveryMs = 700

/** A slip on its way: the screen asks how it fares until that is known. */
async function followSlip(): Promise<void> {
  for (;;) {
    const paper = document.getElementById('paper')
    if (paper?.dataset.slip !== 'pending') return
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined)
    if (!answer?.ok) continue
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const now = page.getElementById('paper')
    if (!now || now.dataset.slip === 'pending') continue
    paper.replaceWith(now)
    screenChanged(page, now)
  }
}

/** Every touch gives the whole time again. */
function goHomeLater(): void {
  const line = document.getElementById('goes-home')
  const home = document.getElementById('still-there')?.dataset.home
  if (!line || !home) return
  line.hidden = false
  let stop = () => {}
  const again = () => {
    stop()
    stop = countDown(
      // Whoever listens has to hear the number, and once more if they like.
      Number(line.dataset.seconds) * (isListening() ? 2 : 1),
      (left) => tell(line, left),
      () => (isReading() ? again() : void go(home).then(() => setTimeout(again, 5000))),
    )
  }
  again()
  document.addEventListener('pointerdown', again)
  document.addEventListener('keydown', again)
}
