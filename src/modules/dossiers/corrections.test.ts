import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof desk>

beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
})
afterAll(() => it.close())

/** To its end, by everybody in turn. */
async function finish(id: string): Promise<void> {
  await at.take(id)
  const file = await at.addFile('chuyenvien', id)
  await at.act('chuyenvien', id, 'attach-result', { files: [file] })
  await at.act('chuyenvien', id, 'pass', { step: 'approve' })
  await at.act('lanhdao', id, 'approve')
}
const handOver = (id: string) => at.handOver(id)

test('a result that was handed over is corrected by a new dossier, and the old one says so', async () => {
  const old = await at.receive()
  const corrects = { code: old.code, reason: 'Sai ngày sinh' }
  await expect(at.receive({ corrects })).rejects.toMatchObject({ type: 'not-correctable' })
  await finish(old.id)
  await handOver(old.id)
  await expect(at.receive({ corrects, procedureCode: '1.004194' })).rejects.toMatchObject({
    type: 'not-correctable',
  })
  const correction = await at.receive({ corrects: { ...corrects, code: old.code.toLowerCase() } })
  expect((await at.get(correction.id)).state.corrects).toEqual({ id: old.id, ...corrects })
  await it.house.dossiers.noteCorrected(correction.id)
  expect((await at.get(old.id)).state.correctedBy).toBeUndefined()
  await finish(correction.id)
  await it.house.dossiers.noteCorrected(correction.id)
  await it.house.dossiers.noteCorrected(correction.id)
  const { state, actions } = await at.get(old.id)
  expect(state.correctedBy).toEqual({ id: correction.id, code: correction.code })
  expect(actions.filter(({ type }) => type === 'become-corrected')).toHaveLength(1)
  // What has ended stays as it was.
  expect(state.status).toBe(10)
})

test('the same request of the same person is pointed out to officers, wherever it was handed in', async () => {
  const applicant = { fullName: 'Lò Văn Hai', idNumber: '000190000077' }
  const first = await at.receive({ applicant, procedureCode: '1.001612' })
  const elsewhere = desk(it, 'ba-dinh')
  const second = await elsewhere.receive({ applicant, procedureCode: '1.001612' })
  await elsewhere.receive({ applicant, procedureCode: '1.004194' })
  const officer = await elsewhere.as('tiepnhan')
  const dossier = await it.house.dossiers.get(officer, second.id)
  expect(await it.house.dossiers.alikeTo(officer, dossier)).toMatchObject([
    { code: first.code, receiving: '00082', status: 2 },
  ])
  const owner = elsewhere.owner(second.code, second.secret)
  expect(await it.house.dossiers.alikeTo(owner, dossier)).toEqual([])
})
