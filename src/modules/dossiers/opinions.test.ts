import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
const asked = 'chuyenvien.ba-dinh'

beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
})
afterAll(() => it.close())

async function ask(): Promise<string> {
  const { id } = await at.receive()
  await at.take(id)
  await at.act('chuyenvien', id, 'ask-opinion', { place: 'ba-dinh', question: 'Ranh giới thửa đất' })
  return id
}
const read = async (who: string, id: string) => it.house.dossiers.get(await at.as(who), id)

test('a unit that is asked sees the dossier, answers with a paper of its own, and sees it no longer', async () => {
  const id = await ask()
  expect((await read(asked, id)).state.opinions).toHaveLength(1)
  await expect(read('chuyenvien.long-bien', id)).rejects.toMatchObject({ type: 'not-found' })
  await expect(at.act(asked, id, 'remark', { text: 'Ghi' })).rejects.toMatchObject({ type: 'forbidden' })
  const file = await at.addFile(asked, id)
  await at.act(asked, id, 'give-opinion', { n: 1, verdict: 'agree-if', text: 'Lùi 2 m', files: [file] })
  await expect(read(asked, id)).rejects.toMatchObject({ type: 'not-found' })
  for (const who of ['tiepnhan', 'chuyenvien']) {
    const opened = await it.house.dossiers.openFile(await at.as(who), id, file)
    expect((await buffer(opened.stream)).length).toBeGreaterThan(0)
  }
})

test('nobody is asked about what has ended', async () => {
  const id = await ask()
  await at.act('tiepnhan', id, 'withdraw', { reason: 'Đổi ý' })
  await expect(read(asked, id)).rejects.toMatchObject({ type: 'not-found' })
  expect((await at.get(id)).state.opinions[0]?.given).toBeDefined()
})
