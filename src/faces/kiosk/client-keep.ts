import { talkToHouse } from './client-house.ts'
import { leasedAt, numbersOf, seriesLeft } from './client-memory.ts'

const everyMs = 60_000

const keeper = () => document.getElementById('keeper')

/**
 * While the house is there: keeps the page for when it is not, some numbers of today, and tells of those that were given
 * out meanwhile. Only a connected machine does, and only where the browser can (https, or this very machine).
 */
export function keepNumbers(): void {
  const ward = keeper()?.dataset.ward
  if (!ward || !('serviceWorker' in navigator)) return
  // Without the house the worker that is there goes on.
  navigator.serviceWorker
    .register(`/kiosk/service-worker.js?ward=${ward}`, { scope: '/kiosk/' })
    .catch(() => {})
  const renew = async () => {
    const last = await leasedAt(ward)
    const fresh = last !== undefined && Math.abs(Date.now() - last) < everyMs
    if (!fresh || (await numbersOf(ward, 'unsent')).length > 0) await talkToHouse(ward)
    await sayRefused(ward)
  }
  const go = () =>
    void renew()
      .catch(() => {})
      .then(() => setTimeout(go, everyMs))
  go()
}

/** Where to go while the house is away, if this machine can give out numbers by itself. */
export async function aloneAddress(): Promise<string | undefined> {
  const ward = keeper()?.dataset.ward
  if (!ward || !navigator.serviceWorker?.controller) return undefined
  const left = await seriesLeft(ward).catch(() => new Set())
  return left.size > 0 ? `/kiosk/${ward}/offline?lang=${document.documentElement.lang}` : undefined
}

/** Numbers the house did not take are not lost: the machine says so until their day is long over. */
async function sayRefused(ward: string): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-refused]')
  const refused = await numbersOf(ward, 'refused')
  if (!line || refused.length === 0) return
  const labels = refused.map(({ series, number }) => `${series}${number}`).join(', ')
  line.textContent = (line.dataset.refused ?? '').replace('#', labels)
  line.hidden = false
}
