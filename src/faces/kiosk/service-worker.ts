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
/** What was lost is fetched again, but not with every screen while that fails. */
const mendEveryMs = 30_000
/** Every page of the house ends so (`renderPage`). */
const pageEnd = '</html>'
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
  else if (request.mode === 'navigate' && isOurs(url.pathname)) {
    event.respondWith(page(request, url))
    event.waitUntil(mend())
  }
})

const isOurs = (path: string) => path === kept.home || path.startsWith(`${kept.home}/`)

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName)
  // Without cookies: the page in the last language would otherwise be the machine's language from then on.
  const pages = Object.values(kept.pages).map((address) => new Request(address, { credentials: 'omit' }))
  await cache.addAll([...pages, ...kept.assets])
  const letters = await lettersOf(cache)
  await cache.addAll(letters)
}

/** The letters are named by the styles. */
async function lettersOf(cache: Cache): Promise<string[]> {
  const named = new Set<string>()
  for (const address of kept.assets.filter((it) => it.endsWith('.css'))) {
    const styles = await cache.match(address)
    const text = (await styles?.text()) ?? ''
    for (const [, it] of text.matchAll(/url\(["']?(\/assets\/[^"')]+\.woff2)["']?\)/g)) named.add(it!)
  }
  return [...named]
}

let mendedAt = 0

/**
 * A browser writes down what is kept some seconds after it was kept: a machine whose power goes before that comes back with
 * a worker and nothing to show. So each screen looks whether all is there.
 */
async function mend(): Promise<void> {
  if (Date.now() - mendedAt < mendEveryMs) return
  mendedAt = Date.now()
  const cache = await caches.open(cacheName)
  const there = new Set((await cache.keys()).map(({ url }) => url))
  const addresses = [...Object.values(kept.pages), ...kept.assets, ...(await lettersOf(cache))]
  if (addresses.every((address) => there.has(new URL(address, location.origin).href))) return
  await keep().catch(() => {
    // The house is away; the next screen tries again.
    mendedAt = 0
  })
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))
}

/** The address of an asset changes with its content: what is kept is right. */
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request)
}

/**
 * The house's page; where it does not answer, the kept one in the language of the address. A page counts as answered when
 * all of it has come: half a page has no script that could help it.
 */
async function page(request: Request, url: URL): Promise<Response> {
  let answer: Response | undefined
  try {
    answer = await inTime(fetch(request).then(whole))
    if (!away.includes(answer.status)) return answer
  } catch {}
  const address = kept.pages[url.searchParams.get('lang') ?? 'vi'] ?? kept.pages.vi!
  const alone = await caches.match(address)
  return alone ?? answer ?? Response.error()
}

/**
 * @throws Error for a part of a page. The browser does not always say that there was more: of an answer that was cut off
 * within its headers it makes, over plain http, an empty page.
 */
async function whole(answer: Response): Promise<Response> {
  // A redirection is for the browser to follow, and tells nobody what is in it.
  if (answer.type === 'opaqueredirect' || away.includes(answer.status)) return answer
  const { status, statusText, headers } = answer
  const body = await answer.arrayBuffer()
  if (new TextDecoder().decode(body.slice(-pageEnd.length)) !== pageEnd) throw new Error('half a page')
  return new Response(body, { status, statusText, headers })
}

function inTime(answer: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patienceMs)
    answer.then(resolve, reject)
  })
}
