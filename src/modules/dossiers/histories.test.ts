import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import { Refusal, systemContext } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { desk, signedOnPaper } from './desk.fixture.ts'
import { anyLife } from './histories.fixture.ts'
import { type Act, type DossierState, fold } from './index.ts'
import { rowOf } from './row.ts'

/** `DOSSIER_STORED=50000` for a night. */
const histories = Number(process.env.DOSSIER_STORED ?? 150)
const house = systemContext('test')

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

test('random histories through the real commands: actions, state and every column of the row agree', {
  timeout: 60_000 + histories * 400,
}, async () => {
  const at = desk(it)
  const officer = (await at.as('chuyenvien')).actor
  let acted = 0
  await fc.assert(
    fc.asyncProperty(anyLife, async ([type, tries]) => {
      it.clock.set(workingMorning)
      const { id } = await (type === 'file' ? at.file('1.004222') : at.receive())
      const file = type === 'receive' ? await at.addFile('tiepnhan', id) : undefined
      for (const [body, minutes] of tries) {
        it.clock.advance({ minutes })
        try {
          await it.house.dossiers.act(house, id, real(body as Act, officer, file))
          acted++
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }
      await agrees(id)
    }),
    { numRuns: histories },
  )
  expect(acted).toBeGreaterThan(histories * 2)
})

/** What the histories of the pure test name, as it is called in this house. */
function real(body: Act, officer: string, file: string | undefined): Act {
  const data = { ...body.data } as Record<string, unknown>
  if ('officer' in data) data.officer = officer
  if ('step' in data && data.step === 'review') data.step = 'approve'
  if (body.type === 'redirect') data.place = 'ba-dinh'
  if ('receipt' in data || body.type === 'hand-over') data.receipt = signedOnPaper
  if (Array.isArray(data.files)) data.files = file ? [file] : []
  return { type: body.type, data } as Act
}

async function agrees(id: string): Promise<void> {
  const { state, actions } = await it.house.dossiers.get(house, id)
  expect(plain(fold(actions))).toEqual(plain(state))
  const expected = rowOf(it.house.calendar, state)
  const row = await it.house.db.transaction({ 'app.places': '*' }, (tx) =>
    tx.get<Record<string, unknown>>(sql`
      select status, step, assignee, assignee_name, person_id::text, received_at, due_at, due_on::text,
        term_due_on::text, step_due_at, check_due_at, finished_at, finished_on::text, returned_at, supplements,
        supplement_until::text, draft_until, resolving, redirected_from, shipment, shipment_due_on::text, lateness_cause, awaited, rating,
        timeliness, is_index_late, paper_origins, is_electronic, is_digitised, is_reused, is_kept, version
      from dossiers.dossier where id = ${id}`),
  )
  expect(moments(row)).toEqual(moments(expected))
  const open = await it.house.db.transaction({ 'app.places': '*' }, (tx) =>
    tx.many<{ n: number }>(sql`select n from dossiers.opinion where dossier_id = ${id} and given_at is null`),
  )
  expect(open).toHaveLength(expected.awaited)
  await keepsWhatWasGiven(id, state)
}

/** The store of a person has the results of their finished dossiers that were neither recalled nor corrected. */
async function keepsWhatWasGiven(id: string, state: DossierState): Promise<void> {
  const { rows } = await it.superuser.query<{ kind: string; file_id: string; person_id: string }>(
    'select kind, file_id, person_id from documents.kept where owner = $1 and revoked_at is null',
    [`dossier:${id}`],
  )
  const isGiven = state.personId && [9, 10].includes(state.status) && !state.correctedBy
  const results = rows.filter(({ kind }) => kind === 'result').map((row) => row.file_id)
  expect(results.sort()).toEqual(isGiven ? [...new Set(state.result?.files)].sort() : [])
  expect(rows.every((row) => row.person_id === state.personId)).toBe(true)
  const digitised = state.components.flatMap(({ origin, files }) => (origin === 1 ? files : []))
  for (const row of rows) if (row.kind === 'paper') expect(digitised).toContain(row.file_id)
}

const plain = (state: DossierState) => JSON.parse(JSON.stringify(state))

/** Instants as text of one form, absent values left out. */
function moments(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        /At$|draftUntil/.test(name) ? Temporal.Instant.from(String(value)).toString() : value,
      ]),
  )
}
