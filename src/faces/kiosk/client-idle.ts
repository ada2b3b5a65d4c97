import { countDown, tell } from './client-count.ts'
import { go, isThere } from './client-line.ts'

const quietSeconds = 60
const answerSeconds = 20
/** An untouched first screen is loaded anew now and then: it takes a new version, and a frozen page shows. */
const freshenSeconds = 1800

/** Asks a silent visitor whether they are still there; only then the screen goes back to the start. */
export function keepAsking(): void {
  const sheet = document.getElementById('still-there') as HTMLDialogElement | null
  // The last screens count down by themselves.
  if (!sheet || document.getElementById('goes-home')) return
  const home = sheet.dataset.home!
  if ('untouched' in sheet.dataset) {
    freshen()
    return
  }

  const words = sheet.querySelector<HTMLElement>('[data-countdown]')
  let timer: ReturnType<typeof setTimeout>
  let stop = () => {}
  const wait = () => {
    stop()
    clearTimeout(timer)
    timer = setTimeout(ask, quietSeconds * 1000)
  }
  const ask = () => {
    sheet.showModal()
    stop = countDown(
      answerSeconds,
      (seconds) => tell(words, seconds),
      () => {
        sheet.close()
        void go(home)
      },
    )
  }
  sheet.addEventListener('close', wait)
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll']) {
    document.addEventListener(event, () => sheet.open || wait(), { passive: true, capture: true })
  }
  wait()
}

function freshen(): void {
  const reload = async () => {
    if (await isThere()) location.reload()
    else setTimeout(reload, 60_000)
  }
  let timer = setTimeout(reload, freshenSeconds * 1000)
  document.addEventListener('pointerdown', () => {
    clearTimeout(timer)
    timer = setTimeout(reload, freshenSeconds * 1000)
  })
}
