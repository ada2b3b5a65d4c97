import { buffer } from 'node:stream/consumers'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemContext } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'
import { noteSignedTask, noteUnsignedTask } from './index.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
const system = systemContext('test')

beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
  const leader = (await at.as('lanhdao')).actor as `officer:${string}`
  const place = '00082'
  const issue = (holder: `officer:${string}` | `agency:${string}`, name: string, pin: string) =>
    it.house.signatures.issue(system, {
      ...{ place, holder, name, title: 'Phó Chủ tịch', organisation: 'UBND phường Cửa Nam', pin },
    })
  await issue(leader, 'Hoàng Minh Mẫu Yến', '135790')
  await issue(`agency:${place}`, 'UBND phường Cửa Nam', '')
})
afterAll(() => it.close())

/** A dossier whose result, a PDF, waits for the leader. */
async function ready(): Promise<{ id: string; code: string; secret: string; file: string }> {
  const opened = await at.receive()
  await at.take(opened.id)
  const page = await PDFDocument.create()
  page.addPage([400, 500])
  page.setTitle(opened.code)
  const bytes = await page.save({ useObjectStreams: false })
  const staged = await it.house.documents.takeIn(bytes, { fileName: 'ket-qua.pdf' })
  const file = await it.house.dossiers.addFile(await at.as('chuyenvien'), opened.id, staged)
  await at.act('chuyenvien', opened.id, 'attach-result', { files: [file] })
  await at.act('chuyenvien', opened.id, 'pass', { step: 'approve' })
  return { ...opened, file }
}

/** Signs what is due, and does the jobs that come of it. */
async function sign(): Promise<void> {
  await it.house.sealDue()
  const { rows } = await it.superuser.query<{ task: string; payload: Record<string, string> }>(
    `select t.identifier as task, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = any ($1) order by j.id`,
    [[noteSignedTask, noteUnsignedTask]],
  )
  for (const { task, payload } of rows) {
    const { id = '', request = '', file = '', reason = '' } = payload
    if (task === noteSignedTask) await it.house.dossiers.noteSigned(id, { request, file })
    else await it.house.dossiers.noteUnsigned(id, { request, reason })
  }
}

test('approved with the PIN of a key: finished once the result carries signature and seal, and not before', async () => {
  const { id, code, secret, file } = await ready()
  const leader = await at.as('lanhdao')
  const { dossiers } = it.house
  expect(await dossiers.canSign(leader, await dossiers.get(leader, id))).toBe(true)
  const specialist = await at.as('chuyenvien')
  expect(await dossiers.canSign(specialist, await dossiers.get(specialist, id))).toBe(false)
  await at.act('lanhdao', id, 'approve', { number: '12/XN', pin: '135790' })
  const waiting = await at.get(id)
  expect(waiting.state).toMatchObject({ status: 4, signing: { number: '12/XN' } })
  expect(JSON.stringify(waiting)).not.toContain('135790')
  await expect(at.act('lanhdao', id, 'send-back', { step: 'process', reason: 'Sai' })).rejects.toMatchObject({
    type: 'not-allowed-now',
  })
  await sign()
  const { state } = await at.get(id)
  expect(state).toMatchObject({ status: 9, approvedBy: { number: '12/XN' } })
  expect(state.signing).toBeUndefined()
  const [signed] = state.signed
  expect(state.result?.files).toEqual([signed!.file])
  expect(signed!.file).not.toBe(file)
  // The owner opens it, and anybody may check it.
  const opened = await dossiers.openFile(at.owner(code, secret), id, signed!.file)
  const { report, registered } = await it.house.signatures.verify(await buffer(opened.stream))
  expect(report.indication).toBe('TOTAL-PASSED')
  expect(registered?.id).toBe(signed!.request)
  // The file it was made of is still there, as it was.
  const source = await dossiers.openFile(leader, id, file)
  source.stream.destroy()
  await sign()
  expect((await at.get(id)).actions.filter(({ type }) => type === 'become-signed')).toHaveLength(1)
})

test('a wrong PIN: back with the leader, who is told why, and signs again', async () => {
  const { id } = await ready()
  await at.act('lanhdao', id, 'approve', { pin: '000000' })
  await sign()
  const failed = await at.get(id)
  expect(failed.state).toMatchObject({ status: 4, step: 'approve' })
  expect(failed.state.signing).toBeUndefined()
  expect(failed.actions.at(-1)).toMatchObject({ type: 'fail-signing', data: { reason: 'wrong-pin' } })
  // Told where everybody looks first, and not only in its history.
  const cookie = await it.signIn('lanhdao.cua-nam')
  const page = await it.house.server.inject({ url: `/desk/dossiers/${id}`, headers: { cookie } })
  const notice = /class="notice tone-danger".*?<\/div>/s.exec(page.body)?.[0]
  expect(notice).toContain('Mã PIN không đúng')
  await at.act('lanhdao', id, 'approve', { pin: '135790' })
  await sign()
  expect((await at.get(id)).state.status).toBe(9)
})

test('whoever has no certificate is told so at once, and a result on paper needs none', async () => {
  const other = desk(it, 'ba-dinh')
  const opened = await other.receive()
  await other.take(opened.id)
  const file = await other.addFile('chuyenvien', opened.id)
  await other.act('chuyenvien', opened.id, 'attach-result', { files: [file] })
  await other.act('chuyenvien', opened.id, 'pass', { step: 'approve' })
  // A picture is no PDF.
  await expect(other.act('lanhdao', opened.id, 'approve', { pin: '1' })).rejects.toMatchObject({
    type: 'result-not-ready',
  })
  await expect(other.act('lanhdao', opened.id, 'approve')).resolves.toMatchObject({ status: 9 })
})
