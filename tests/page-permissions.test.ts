import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, inLanguage, partsOf } from './page-permissions/ask.ts'
import { deskPages } from './page-permissions/desk-pages.ts'
import { operationsPages } from './page-permissions/operations-pages.ts'
import { publicPages } from './page-permissions/public-pages.ts'
import { documentedRoutes, registeredRoutes, withoutHash } from './page-permissions/routes.ts'
import type { Subject } from './page-permissions/subject.ts'
import { accounts, type Role, type Row, roles } from './page-permissions/table.ts'
import { family, openWard, type Ward } from './page-permissions/ward.ts'
import { written } from './page-permissions/written.ts'
import { type TestHouse, testHouse } from './support/house.ts'
import { withTelephone } from './support/telephone.ts'

/**
 * Every page, form and file of the house that is not in the OpenAPI document × every role × own and other ward. The
 * routes come from the server itself: one without a row here fails. The API's endpoints are in tests/permissions.
 */
const rows: Record<string, Row> = { ...deskPages, ...operationsPages, ...publicPages }
const isForm = (name: string) => partsOf(name).method === 'POST'
const prefixes = ['', '/en', '/ar']

let it: TestHouse
let own: Ward
let other: Ward

beforeAll(async () => {
  it = await testHouse({ mail: true, ...withTelephone })
  own = await openWard(it, 'cua-nam', 'ba-dinh')
  other = await openWard(it, 'ba-dinh', 'cua-nam')
  // Signing in writes; in the matrix only what is tried may.
  for (const account of Object.values(accounts)) if (account) await it.signIn(account)
  for (const ward of [own, other]) await it.machine(ward.subject.ward)
})
afterAll(() => it.close())

test('every page has a row, and every row a page', () => {
  const routes = registeredRoutes(it.house.server).map(withoutHash)
  const api = documentedRoutes(it.house.server)
  expect(api.filter((route) => !routes.includes(route))).toEqual([])
  // Wherever there is a GET, Fastify answers HEAD by the same handler.
  const echoes = routes
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.replace('GET', 'HEAD'))
  const pages = routes.filter((route) => !api.includes(route) && !echoes.includes(route))
  const listed = Object.entries(rows).flatMap(([name, row]) => {
    const { method, path } = partsOf(name)
    return (row.inLanguages ? prefixes : ['']).map((prefix) => `${method} ${inLanguage(prefix, path)}`)
  })
  expect(pages.filter((route) => !listed.includes(route))).toEqual([])
  expect(listed.filter((route) => !pages.includes(route))).toEqual([])
})

/** What a row's requests are about: what the ward has, or what was made for the row and is not used up yet. */
async function subjectOf(name: string, ward: Ward): Promise<Subject> {
  const key = `${name} ${ward.code}`
  const made = unused.get(key) ?? (await rows[name]!.arrange?.(ward)) ?? {}
  unused.set(key, made)
  return { ...ward.subject, ...made }
}
const unused = new Map<string, Partial<Subject>>()

function expectNobody(text: string, where: string): void {
  for (const told of [family, own.idNumber, other.idNumber])
    expect(text.includes(told), `${where}: tells ${told}`).toBe(false)
}

/** The languages of a page take turns: behind their addresses is one handler. */
let turn = 0

describe.each(Object.entries(rows))('%s', (name, row) => {
  test.each(roles)('%s', async (role) => {
    for (const [ward, right] of [
      [own, row.answers[role][0]],
      [other, row.answers[role][1]],
    ] as const) {
      const where = `${role} in the ${ward === own ? 'own' : 'other'} ward`
      const stays = row.atHome && ward === other && isOfWard(role)
      // Where nobody can be but at home, a form acts on what is there; a question may still be about others.
      const acted = stays && isForm(name) ? own : ward
      const subject = await subjectOf(name, acted)
      const before = await written(it)
      const beforeThere = stays && isForm(name) ? await written(it, other.code) : {}
      const { answer, text } = await ask(it, name, row, subject, {
        as: accounts[role],
        ward: ward.subject.ward,
        prefix: row.inLanguages ? prefixes[turn++ % prefixes.length]! : '',
      })
      const after = await written(it)
      expect(answer, where).toBe(right)
      if (right !== row.ok) {
        expect(after, `${where}: nothing changed`).toEqual(before)
        if (!(row.showsToReaders && reads(role, ward))) expectNobody(text, where)
        continue
      }
      unused.delete(`${name} ${acted.code}`)
      // A form that does nothing would prove nothing: something else than a permission would stand in its way.
      if (isForm(name) && !row.leavesNothing) expect(after, `${where}: it is done`).not.toEqual(before)
      else expect(after, `${where}: nothing changed`).toEqual(before)
      if (stays) {
        if (isForm(name)) expect(await written(it, other.code), `${where}: not there`).toEqual(beforeThere)
        for (const theirs of [other.applicant, row.shows?.(other.subject)])
          if (theirs) expect(text.includes(theirs), `${where}: shows ${theirs}`).toBe(false)
      } else if (row.shows) {
        expect(text.includes(row.shows(subject)), `${where}: shows ${row.shows(subject)}`).toBe(true)
      }
    }
  })
})

const isOfWard = (role: Role) => role !== 'public' && role !== 'operator'
/** Whose `dossier.read` reaches the ward. */
const reads = (role: Role, ward: Ward) => role === 'operator' || (isOfWard(role) && ward === own)

const secrets = Object.entries(rows).filter(([, row]) => row.madeUp)
describe.each(secrets)('%s, the secret made up', (name, row) => {
  test.each(roles)('%s', async (role) => {
    const subject = await subjectOf(name, own)
    const { code } = subject.slip
    const madeUp = {
      secret: 'A'.repeat(43),
      token: 'A'.repeat(43),
      slip: { code, secret: 'AAAAA-AAAAA' },
      acting: { code, secret: 'AAAAA-AAAAA' },
    }
    const before = await written(it)
    const { answer, text } = await ask(it, name, row, { ...subject, ...madeUp }, { as: accounts[role] })
    expect(answer).toBe(row.madeUp)
    expect(await written(it)).toEqual(before)
    expectNobody(text, role)
  })
})

const forms = Object.entries(rows).filter(([name]) => isForm(name))
test.each(forms)('%s, sent from a page of another site, is not taken', async (name, row) => {
  const subject = await subjectOf(name, own)
  for (const site of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    // Whoever may, if it came from our own pages.
    const role = roles.find((it) => row.answers[it][0] === row.ok)!
    const before = await written(it)
    const { answer, text } = await ask(it, name, row, subject, { as: accounts[role], site })
    expect(answer).toBe('403')
    expect(await written(it)).toEqual(before)
    expectNobody(text, name)
  }
})

const ofWards = Object.entries(deskPages).filter(
  ([name, row]) => !row.ofCity && !/sign-in|sign-out|\/ward/.test(name),
)
test.each(ofWards)('%s: an operator chooses a ward first', async (name, row) => {
  const subject = await subjectOf(name, own)
  const before = await written(it)
  const { answer, text } = await ask(it, name, row, subject, { as: accounts.operator, ward: '' })
  expect(answer).toBe('303 /desk/ward')
  expect(await written(it)).toEqual(before)
  expectNobody(text, name)
})

// Whoever has the secret acts as the owner: with it a dossier is withdrawn in the applicant's name. So the receipt tells
// it only to those who hand the receipt out.
const signedIn = roles.filter((role) => role !== 'public')
test.each(signedIn)('the owner’s secret on form 01, printed by %s', async (role) => {
  const name = 'GET /desk/dossiers/:id/forms/:form'
  const { bytes } = await ask(it, name, rows[name]!, own.subject, { as: accounts[role] })
  const run = promisify(execFile)('pdftotext', ['-layout', '-', '-'])
  run.child.stdin!.end(bytes)
  const { stdout } = await run
  expect(stdout).toContain(own.subject.slip.code)
  expect(stdout.includes(own.subject.slip.secret)).toBe(role === 'reception')
})
