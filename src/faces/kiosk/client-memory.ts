/*
 * What the machine's browser keeps over a restart: the numbers leased for today, and those it gave out by itself until
 * the house has taken them. One browser has one memory, however many pages are open.
 */

/** As the house leases them (`number-blocks`). */
export interface Lease {
  day: string
  at: string
  blocks: { series: string; first: number; last: number; given: number[] }[]
}

interface KeptLease extends Lease {
  ward: string
  /** How far the house's clock was ahead of the machine's when it was leased, in milliseconds. */
  aheadMs: number
  keptAt: number
}

/** A number this machine gave out by itself. */
export interface GivenNumber {
  id: string
  ward: string
  day: string
  series: string
  number: number
  priority: string
  language: string
  /** Part of the link on the slip; forgotten once the house has taken the number. */
  secret: string
  at: string
  state: 'unsent' | 'taken' | 'expired' | 'refused'
}

const refusedDays = 7

let opened: Promise<IDBDatabase> | undefined

function memory(): Promise<IDBDatabase> {
  opened ??= openPatiently().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

/** A browser that has only just begun may fail once: whoever stands before it would be told that there are no numbers. */
async function openPatiently(): Promise<IDBDatabase> {
  for (const pause of [200, 800]) {
    try {
      return await open()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return open()
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('kiosk', 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('memory')
      asked.result.createObjectStore('lease', { keyPath: 'ward' })
      asked.result.createObjectStore('number', { keyPath: 'id' })
    }
    asked.onsuccess = () => {
      // The browser may close it by itself, for want of space or after a fault of the disk.
      asked.result.onclose = () => {
        opened = undefined
      }
      resolve(asked.result)
    }
    asked.onerror = () => reject(asked.error)
  })
}

/** One transaction; it is on the disk when the promise is fulfilled: the power may go the next moment. */
async function within<Answer>(
  mode: IDBTransactionMode,
  body: (stores: Record<'memory' | 'lease' | 'number', IDBObjectStore>) => Promise<Answer>,
): Promise<Answer> {
  const database = await memory()
  const tx = database.transaction(['memory', 'lease', 'number'], mode, { durability: 'strict' })
  const done = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onerror = () => reject(tx.error)
    tx.onabort = () => reject(tx.error)
  })
  const stores = {
    memory: tx.objectStore('memory'),
    lease: tx.objectStore('lease'),
    number: tx.objectStore('number'),
  }
  const answer = await body(stores)
  await done
  return answer
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Names this memory to the house: blocks belong to it, and one that was wiped never gets the old ones again. */
export function memoryName(): Promise<string> {
  return within('readwrite', async ({ memory }) => {
    const known = await answerOf<string | undefined>(memory.get('name'))
    if (known) return known
    const name = crypto.randomUUID()
    memory.put(name, 'name')
    return name
  })
}

export function keepLease(ward: string, lease: Lease): Promise<void> {
  return within('readwrite', async (stores) => {
    const aheadMs = Date.parse(lease.at) - Date.now()
    stores.lease.put({ ...lease, ward, aheadMs, keptAt: Date.now() } satisfies KeptLease)
  })
}

/** When the lease of a ward was last renewed, by the machine's clock; undefined without one for today. */
export async function leasedAt(ward: string): Promise<number | undefined> {
  const lease = await leaseOf(ward)
  return lease && isToday(lease) ? lease.keptAt : undefined
}

/** Series of which numbers are left for today. */
export function seriesLeft(ward: string): Promise<Set<string>> {
  return within('readonly', async (stores) => {
    const lease = await answerOf<KeptLease | undefined>(stores.lease.get(ward))
    const numbers = await answerOf<GivenNumber[]>(stores.number.getAll())
    if (!lease || !isToday(lease)) return new Set<string>()
    return new Set(freeNumbers(lease, numbers).map(({ series }) => series))
  })
}

/** Takes the next number of a series and keeps it in the same breath; undefined when there is none. */
export function giveNumber(
  ward: string,
  wish: { series: string; priority: string; language: string },
): Promise<GivenNumber | undefined> {
  return within('readwrite', async (stores) => {
    const lease = await answerOf<KeptLease | undefined>(stores.lease.get(ward))
    const numbers = await answerOf<GivenNumber[]>(stores.number.getAll())
    const next =
      lease && isToday(lease) && freeNumbers(lease, numbers).find(({ series }) => series === wish.series)
    if (!next) return undefined
    const given: GivenNumber = {
      ...{ id: crypto.randomUUID(), ward, day: lease.day, ...wish, number: next.number, secret: newSecret() },
      ...{ at: new Date().toISOString(), state: 'unsent' },
    }
    stores.number.put(given)
    return given
  })
}

export function numbersOf(ward: string, state: GivenNumber['state']): Promise<GivenNumber[]> {
  return within('readonly', async (stores) => {
    const numbers = await answerOf<GivenNumber[]>(stores.number.getAll())
    return numbers.filter((it) => it.ward === ward && it.state === state)
  })
}

/** What the house said to each; what nobody needs any more is forgotten. */
export function settle(said: readonly { id: string; state: GivenNumber['state'] }[]): Promise<void> {
  return within('readwrite', async (stores) => {
    const numbers = await answerOf<GivenNumber[]>(stores.number.getAll())
    const states = new Map(said.map(({ id, state }) => [id, state]))
    for (const it of numbers) {
      const state = states.get(it.id) ?? it.state
      const days = (Date.now() - Date.parse(it.at)) / 86_400_000
      if (state !== 'unsent' && days > (state === 'refused' ? refusedDays : 2)) stores.number.delete(it.id)
      else if (state !== it.state) stores.number.put({ ...it, state, secret: '' })
    }
  })
}

async function leaseOf(ward: string): Promise<KeptLease | undefined> {
  return within('readonly', (stores) => answerOf<KeptLease | undefined>(stores.lease.get(ward)))
}

function freeNumbers(
  lease: KeptLease,
  numbers: readonly GivenNumber[],
): { series: string; number: number }[] {
  const used = new Set(
    numbers.filter((it) => it.ward === lease.ward && it.day === lease.day).map((it) => it.series + it.number),
  )
  return lease.blocks.flatMap(({ series, first, last, given }) =>
    Array.from({ length: last - first + 1 }, (_, i) => ({ series, number: first + i })).filter(
      ({ number }) => !given.includes(number) && !used.has(series + number),
    ),
  )
}

/** The day in Vietnam, by the house's clock as far as it is known. */
function isToday(lease: KeptLease): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  return day.format(Date.now() + lease.aheadMs) === lease.day
}

/** 32 random bytes, as the house makes them. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
