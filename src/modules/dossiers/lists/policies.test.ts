import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context, Places } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import type { DossierFilter } from '../index.ts'
import { csvWriter } from './csv.ts'
import { type Chance, manyDossiers, procedures, type Said, seeded, wards } from './many-dossiers.fixture.ts'
import { sortKeys } from './order.ts'

/**
 * Every way to read dossiers shows the same set, whoever reads: for a thousand random policies (which permission at which
 * places) and random filters, the pages of the list, its count, its file and single dossiers are compared with a set that is
 * worked out here from the rows and the grants, without any code of the lists. `LISTS_POLICIES=20000` for a night.
 */
const policies = Number(process.env.LISTS_POLICIES ?? 1000)
const seed = Number(process.env.LISTS_SEED ?? 20_261_118)

interface Row {
  id: string
  code: string
  receiving: string
  resolving: string
  procedure_code: string
  channel: string
  status: number
  step: string | null
  assignee: string | null
  lateness_cause: string | null
  supplements: number
  awaited: number
  filed: string
  received: string | null
  due: string | null
  /** Whom questions about it are open to. */
  asked: string[]
  redirected: string | null
  files: string[]
}

let it: TestHouse
let rows: Row[]
let said: Map<string, Said>
let places: string[]
let officers: string[]
let procedureNames: Map<string, string>

beforeAll(async () => {
  it = await testHouse()
  const made = await manyDossiers(it, seeded(seed), 160)
  said = new Map(made.map((one) => [one.id, one]))
  const days = (column: string) => `(${column} at time zone 'Asia/Ho_Chi_Minh')::date::text`
  rows = (
    await it.superuser.query(`
      select id, code, receiving, resolving, procedure_code, channel, status, step, assignee, lateness_cause, supplements,
        awaited, ${days('filed_at')} as filed, ${days('received_at')} as received, due_on::text as due,
        redirected_from as redirected,
        array(select place from dossiers.opinion o where o.dossier_id = d.id and given_at is null) as asked,
        array(select f.id::text from documents.file f where f.owner = 'dossier:' || d.id) as files
      from dossiers.dossier d`)
  ).rows
  places = wards.map((ward) => it.house.places.get(ward).code)
  officers = [...new Set(rows.map(({ assignee }) => assignee).filter((actor) => actor !== null))]
  procedureNames = new Map(
    procedures.map((code) => [code, it.house.procedures.get(code).versions.at(-1)!.name.vi]),
  )
}, 120_000)
afterAll(() => it.close())

/** Tuesday's and today's work on Wednesday, 18 November 2026; what is due soon is due today or tomorrow. */
const [today, tomorrow] = ['2026-11-18', '2026-11-19']

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/([bcdghklmnpqrstvx])y(?![a-z])/g, '$1i')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** What somebody may type, and how a dossier answers to it. */
const questions: { typed: string; finds(row: Row, it: Said): boolean }[] = [
  ...[
    'nguyen',
    'hoà',
    'HÒA',
    'lan',
    'Đức Mỹ',
    'duc mi',
    'lê lân',
    'trich luc',
    'mờ',
    'chung sinh',
    'can cuoc',
    'cháu bảo',
    'zzz',
    'khai sinh',
    'thuong tru',
    'hoa tru',
  ].map((typed) => ({ typed, finds: (row: Row, it: Said) => hasWords(row, it, typed) })),
  ...['thị hoà', 'hoa thi', 'nguyen thi hoa', 'goi dien hai'].map((phrase) => ({
    typed: `"${phrase}"`,
    finds: (row: Row, it: Said) =>
      textsOf(row, it).some((words) => ` ${words.join(' ')} `.includes(` ${plain(phrase).join(' ')} `)),
  })),
  { typed: '000190000003', finds: (_, it) => it.idNumber === '000190000003' },
  { typed: '0910000007', finds: (_, it) => it.phone === '0910000007' },
  { typed: '0003', finds: (row, it) => hasWords(row, it, '0003') },
  { typed: 'h26.00082-2611', finds: (row) => row.code.startsWith('H26.00082-2611') },
]

const textsOf = (row: Row, it: Said): string[][] => [
  plain(it.fullName),
  plain(it.request),
  plain(procedureNames.get(row.procedure_code)!),
  plain(row.procedure_code),
  row.code.split('-').slice(1),
  [row.code.replace(/[^A-Za-z0-9]/g, '').toLowerCase()],
  [it.idNumber],
  [it.phone],
  ...it.texts.map(plain),
  ...it.files.map((name) => plain(name.replace(/\.png$/, ''))),
]

/** All words are there, the last perhaps only begun. */
function hasWords(row: Row, it: Said, typed: string): boolean {
  const words = plain(typed)
  const has = textsOf(row, it).flat()
  return words.every((word, n) =>
    has.some((one) => (n === words.length - 1 ? one.startsWith(word) : one === word)),
  )
}

interface Wish {
  filter: DossierFilter
  meets(row: Row): boolean
}

/** A filter of a few random conditions, and what it means, said a second time. */
function anyWish(chance: Chance, actor: string, reach: Places): Wish {
  const filter: DossierFilter = {}
  // Of two conditions on the same thing the later one holds.
  const tests = new Map<string, (row: Row) => boolean>()
  const also = (part: DossierFilter, meets: (row: Row) => boolean) => {
    Object.assign(filter, part)
    tests.set(Object.keys(part)[0]!, meets)
  }
  const day = () => Temporal.PlainDate.from('2026-10-20').add({ days: chance.below(40) })
  const conditions: (() => void)[] = [
    () => {
      const statuses = chance.some([2, 4, 5, 7] as const, 0.5)
      also({ statuses }, ({ status }) => statuses.includes(status as 2))
    },
    () => {
      const place = chance.pick(places)
      also({ place }, (row) => [row.receiving, row.resolving, row.redirected].includes(place))
    },
    () => {
      const receiving = chance.pick(places)
      also({ receiving }, (row) => row.receiving === receiving)
    },
    () => {
      const resolving = chance.pick(places)
      also({ resolving }, (row) => row.resolving === resolving)
    },
    () => {
      const wanted = chance.some(procedures, 0.5)
      also({ procedures: wanted }, (row) => wanted.includes(row.procedure_code))
    },
    () => also({ channels: ['post'] }, ({ channel }) => channel === 'post'),
    () => also({ steps: ['process'] }, ({ step }) => step === 'process'),
    () => also({ unassigned: true }, ({ assignee }) => assignee === null),
    () => {
      const assignees = chance.some([...officers, actor], 0.3)
      also({ assignees }, (row) => row.assignee !== null && assignees.includes(row.assignee))
    },
    () => {
      const from = day()
      const until = from.add({ days: chance.below(20) })
      also({ filed: { from, until } }, ({ filed }) => filed >= from.toString() && filed <= until.toString())
    },
    () => {
      const from = day()
      also({ received: { from } }, ({ received }) => received !== null && received >= from.toString())
    },
    () => {
      const until = day()
      also({ due: { until } }, ({ due }) => due !== null && due <= until.toString())
    },
    () =>
      also({ standing: 'late' }, ({ status, due }) => [2, 4].includes(status) && due !== null && due < today),
    () =>
      also(
        { standing: 'soon' },
        ({ status, due }) => [2, 4].includes(status) && (due === today || due === tomorrow),
      ),
    () => also({ causes: ['staff'] }, (row) => row.lateness_cause === 'staff'),
    () => also({ supplemented: true }, ({ supplements }) => supplements > 0),
    () => also({ awaiting: true }, ({ awaited }) => awaited > 0),
    () => also({ asked: true }, ({ asked }) => reach !== '*' && asked.some((place) => reach.includes(place))),
    () => {
      const { typed, finds } = chance.pick(questions)
      also({ words: typed }, (row) => finds(row, said.get(row.id)!))
    },
  ]
  for (let n = chance.below(3); n >= 0; n--) chance.pick(conditions)()
  return { filter, meets: (row) => [...tests.values()].every((meets) => meets(row)) }
}

/** Somebody who may read at some places, or everywhere, or nowhere; other permissions say nothing about reading. */
function anyReader(chance: Chance): { context: Context; reach: Places | undefined } {
  const some = chance.some(places, 0.35)
  const reach = chance.chance(0.1) ? ('*' as const) : some.length > 0 ? some : undefined
  const grants = new Map<string, Places>()
  if (reach) grants.set('dossier.read', reach)
  for (const permission of [
    'dossier.process',
    'dossier.export',
    'document.read',
    'audit.read',
    'dossier.receive',
  ])
    if (chance.chance(0.5)) grants.set(permission, chance.chance(0.2) ? '*' : chance.some(places, 0.5))
  const context: Context = {
    ...{ actor: `officer:${randomUUID()}`, name: 'Ai đó', grants, place: chance.pick(places) },
    ...{ language: 'vi', purpose: 'test' },
  }
  return { context, reach }
}

const mayRead = (reach: Places, row: Row) =>
  reach === '*' ||
  reach.includes(row.receiving) ||
  reach.includes(row.resolving) ||
  row.asked.some((place) => reach.includes(place)) ||
  (row.redirected !== null && reach.includes(row.redirected))

async function allPages(context: Context, filter: DossierFilter, chance: Chance): Promise<string[]> {
  const order = chance.chance(0.6) ? { by: chance.pick(sortKeys), descending: chance.chance(0.5) } : undefined
  const limit = 3 + chance.below(60)
  const codes: string[] = []
  let after: string | undefined
  do {
    const page = await it.house.dossiers.page(context, filter, { order, after, limit })
    codes.push(...page.rows.map(({ code }) => code))
    if (page.previous) {
      // The page before the second one is the first one again.
      const back = await it.house.dossiers.page(context, filter, { order, before: page.previous, limit })
      expect(back.rows.at(-1)?.code).toBe(codes.at(-1 - page.rows.length))
    }
    after = page.next
  } while (after)
  return codes
}

async function file(context: Context, filter: DossierFilter): Promise<string[]> {
  const pieces: Buffer[] = []
  const put = async (piece: Buffer) => {
    pieces.push(piece)
    return true
  }
  const wish = { filter, order: undefined, query: '', language: 'en' as const }
  const count = await it.house.dossiers.exportTo(context, wish, csvWriter(), { put })
  const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\r\n').slice(1)
  expect(lines).toHaveLength(count)
  return lines.map((line) => line.split(',')[0]!)
}

test(`${policies} random policies: list, count, search, file and single dossiers show the same set`, {
  timeout: 60_000 + policies * 100,
}, async () => {
  const chance = seeded(seed + 1)
  const { dossiers } = it.house
  let found = 0
  let hidden = 0
  for (let n = 0; n < policies; n++) {
    const { context, reach } = anyReader(chance)
    const { filter, meets } = anyWish(chance, context.actor, reach ?? [])
    const where = `policy ${n} of seed ${seed}: ${JSON.stringify({ reach, filter })}`
    if (!reach) {
      await expect(dossiers.page(context, filter), where).rejects.toMatchObject({ type: 'forbidden' })
      await expect(dossiers.tally(context, [filter]), where).rejects.toMatchObject({ type: 'forbidden' })
      continue
    }
    const right = rows.filter((row) => mayRead(reach, row) && meets(row)).map(({ code }) => code)
    hidden += rows.filter((row) => !mayRead(reach, row) && meets(row)).length
    found += right.length
    const listed = await allPages(context, filter, chance)
    expect(new Set(listed).size, `${where}: nothing twice`).toBe(listed.length)
    expect([...listed].sort(), where).toEqual([...right].sort())
    // As one of several, as on the desk: what is open is then counted together.
    const tallies = await dossiers.tally(context, [filter, { statuses: [4] }])
    expect(tallies[0]!.count, `${where}: count`).toBe(right.length)
    expect(tallies[1]!.count, `${where}: count of what is worked on`).toBe(
      rows.filter((row) => mayRead(reach, row) && row.status === 4).length,
    )
    if (n % 8 === 0) {
      expect(
        (await file({ ...context, place: reach === '*' ? places[0]! : reach[0]! }, filter)).sort(),
        `${where}: file`,
      ).toEqual([...right].sort())
      const facets = await dossiers.facets(context, filter)
      const summed = facets!.statuses.reduce((sum, { count }) => sum + count, 0)
      expect(summed, `${where}: divided`).toBe(right.length)
    }
    if (n % 4 === 0) await lookAtOne(context, reach, chance.pick(rows), where)
  }
  // A generator whose policies see nothing, or everything, would prove nothing.
  expect(found).toBeGreaterThan(policies * 3)
  expect(hidden).toBeGreaterThan(policies * 3)
})

/** The dossier's own page and its files: there exactly when the list could show it. */
async function lookAtOne(context: Context, reach: Places, row: Row, where: string): Promise<void> {
  const home = { ...context, place: reach === '*' ? places[0]! : reach[0]! }
  const opened = await it.house.dossiers.get(home, row.id).then(
    () => true,
    (error) => {
      expect(error.type).toBe('not-found')
      return false
    },
  )
  expect(opened, `${where}: ${row.code} itself`).toBe(mayRead(reach, row))
  const files = await it.house.dossiers.files(home, row.id).then(
    (list) => list.map(({ id }) => id),
    () => undefined,
  )
  expect(files?.sort(), `${where}: files of ${row.code}`).toEqual(
    mayRead(reach, row) ? row.files.sort() : undefined,
  )
}

test('accounts: the API, the desk’s page and its file show what the module shows', async () => {
  const chance = seeded(seed + 2)
  const queries = [
    '',
    'q=hoa',
    'status=2&status=4',
    'standing=late',
    'procedure=1.004222&status=4&sort=code',
    'asked=yes&sort=due',
  ]
  for (const ward of wards.slice(0, 3)) {
    const who = `${chance.pick(['tiepnhan', 'chuyenvien', 'lanhdao'])}.${ward}`
    const place = it.house.places.get(ward).code
    for (const query of queries) {
      const inApi: string[] = []
      let url: string | undefined = `/api/v1/dossiers?limit=40&${query}`
      while (url) {
        const answer = await it.api('GET', url, { as: who })
        expect(answer.status, url).toBe(200)
        inApi.push(...answer.body.map(({ code }: { code: string }) => code))
        url = /<([^>]+)>; rel="next"/.exec(String(answer.headers.link ?? ''))?.[1]
      }
      const cookie = await it.signIn(who)
      const get = async (address: string) =>
        (
          await it.house.server.inject({
            method: 'GET',
            url: address,
            headers: { host: 'localhost', cookie },
          })
        ).body
      // The desk's lists are of one place; what it is only asked about has a queue of its own.
      const atPlace = inApi.filter((code) => {
        const row = rows.find((one) => one.code === code)!
        return [row.receiving, row.resolving, row.redirected].includes(place)
      })
      const csv = await get(`/desk/list.csv?tab=all&${query}`)
      const inFile = csv
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]!)
      expect(inFile.sort(), `${who} ${query}`).toEqual(atPlace.sort())
      const page = await get(`/desk/dossiers?tab=all&${query}`)
      const shown = [...page.matchAll(/H26\.\d{5}-\d{6}-\d{4}(?=<)/g)].map(([code]) => code)
      expect(shown.length, `${who} ${query}`).toBe(Math.min(50, atPlace.length))
      expect(shown.every((code) => atPlace.includes(code))).toBe(true)
    }
  }
})

test('a phrase does not run on from a name into what stands beside it', async () => {
  const city = await it.contextOf('dieuhanh.ha-noi')
  for (const row of rows.slice(0, 20)) {
    const last = plain(said.get(row.id)!.fullName).at(-1)!
    const beside = row.code.split('-')[1]!
    const find = async (words: string) =>
      (await it.house.dossiers.page(city, { words })).rows.map(({ id }) => id)
    expect(await find(`${last} ${beside}`), `${last} ${beside}`).toContain(row.id)
    expect(await find(`"${last} ${beside}"`)).toEqual([])
  }
})
