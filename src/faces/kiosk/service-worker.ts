/*
 * Keeps the page with which a kiosk goes on while the house is away, and what it needs. Everything else is asked of the
 * house as ever: nothing that belongs to a person is kept.
 */

/** Written before this script by the house (`offline-routes.ts`). */
interface Kept {
  /** Changes with everything that is kept. */
  version: string
  /** The first screen of the machine's ward: `/kiosk/cua-nam`. */
  home: string
  /** The page that is kept, by language. */
  pages: Record<string, string>
  assets: string[]
}

interface WorkerEvent extends Event {
  readonly request: Request
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

const worker = self as unknown as {
  kept: Kept
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void
}
const { kept } = worker
const cacheName = `kiosk ${kept.version}`
/** A line that is dead in silence is dead all the same. */
const patienceMs = 8000
/** What a proxy says in the house's place. */
const away = [502, 503, 504]

worker.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()))
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && isOurs(url.pathname)) event.respondWith(page(request, url))
})

const isOurs = (path: string) => path === kept.home || path.startsWith(`${kept.home}/`)

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName)
  // Without cookies: the page in the last language would otherwise be the machine's language from then on.
  const pages = Object.values(kept.pages).map((address) => new Request(address, { credentials: 'omit' }))
  await cache.addAll([...pages, ...kept.assets])
  // The letters are named by the styles.
  const styles = kept.assets.filter((address) => address.endsWith('.css'))
  for (const address of styles) {
    const text = await (await cache.match(address))!.text()
    const named = [...text.matchAll(/url\(["']?(\/assets\/[^"')]+\.woff2)["']?\)/g)].map(([, it]) => it!)
    await cache.addAll([...new Set(named)])
  }
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))
}

/** The address of an asset changes with its content: what is kept is right. */
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request)
}

/** The house's page; where it does not answer, the kept one in the language of the address. */
async function page(request: Request, url: URL): Promise<Response> {
  let answer: Response | undefined
  try {
    answer = await inTime(fetch(request))
    if (!away.includes(answer.status)) return answer
  } catch {}
  const address = kept.pages[url.searchParams.get('lang') ?? 'vi'] ?? kept.pages.vi!
  const alone = await caches.match(address)
  return alone ?? answer ?? Response.error()
}

function inTime(answer: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patienceMs)
    answer.then(resolve, reject)
  })
}
