import type { TestHouse } from '../../../../tests/support/house.ts'
import type { Act } from '../index.ts'

/** Numbers that follow from a seed: a failure is found again. */
export function seeded(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (most: number) => Math.floor(next() * most),
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!,
    some: <Item>(items: readonly Item[], share: number): Item[] => items.filter(() => next() < share),
    chance: (share: number) => next() < share,
  }
}
export type Chance = ReturnType<typeof seeded>

export const wards = ['cua-nam', 'ba-dinh', 'hoan-kiem', 'long-bien', 'son-tay']
export const procedures = ['1.004222', '1.001193', '2.000815']
const names = [
  'Nguyễn Thị Hoà',
  'Nguyễn Thị Hòa',
  'Đỗ Lan Anh',
  'Lê Đức Mỹ',
  'Lê Đức Mĩ',
  'Trần Văn Lân',
  'Hoà Thị Nguyễn',
  'Tôn Nữ Quỳnh Dao',
]
const remarks = ['Chờ trích lục hộ khẩu', 'Đã gọi điện hai lần', 'Thiếu giấy chứng sinh']
const fileNames = ['giay-chung-sinh.png', 'can cuoc mat truoc.png']

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What was said of a dossier beyond its columns, as it was given to the house: what a search should find. */
export interface Said {
  id: string
  fullName: string
  idNumber: string
  phone: string
  request: string
  texts: string[]
  files: string[]
}

/**
 * Dossiers in several wards, on several days, in many states: received here and resolved there, taken, asked about, with
 * papers asked for, with remarks and files. Made by the commands that officers use.
 */
export async function manyDossiers(it: TestHouse, chance: Chance, count: number): Promise<Said[]> {
  const { dossiers, documents } = it.house
  const all: Said[] = []
  const start = it.clock.now()
  // Before the clock is moved: a session ends after some hours.
  for (const ward of wards)
    for (const who of ['tiepnhan', 'chuyenvien', 'lanhdao']) await it.signIn(`${who}.${ward}`)
  const as = (who: string, ward: string) => it.contextOf(`${who}.${ward}`)
  for (let n = 0; n < count; n++) {
    it.clock.set(start.subtract({ hours: 24 * chance.below(30) }).add({ minutes: chance.below(300) }))
    const [ward, elsewhere] = [chance.pick(wards), chance.pick(wards)]
    const resolving = chance.chance(0.25) ? elsewhere : ward
    const fullName = chance.pick(names)
    const idNumber = `00019${String(n % 40).padStart(7, '0')}`
    const phone = `09${String(10_000_000 + n)}`
    const procedureCode = chance.pick(procedures)
    const request = chance.chance(0.3) ? 'Xin cấp bản sao cho cháu Bảo' : ''
    const { id } = await dossiers.receive(await as('tiepnhan', ward), {
      ...{ place: ward, resolving, procedureCode, components: [], request, returnBy: 'counter' },
      channel: chance.pick(['counter', 'post']),
      applicant: { fullName, idNumber, phone },
    })
    const said: Said = { id, fullName, idNumber, phone, request, texts: [], files: [] }
    all.push(said)
    const act = async (who: string, at: string, type: Act['type'], data: object) =>
      dossiers.act(await as(who, at), id, { type, data } as Act)
    if (chance.chance(0.3)) {
      const text = chance.pick(remarks)
      await act('tiepnhan', ward, 'remark', { text })
      said.texts.push(text)
    }
    if (chance.chance(0.15)) {
      const fileName = chance.pick(fileNames)
      const staged = await documents.takeIn(onePixel, { fileName })
      await dossiers.addFile(await as('tiepnhan', ward), id, staged)
      said.files.push(fileName)
    }
    if (procedureCode === '2.000815' || chance.chance(0.3)) continue
    const other = wards.find((it) => it !== resolving && it !== ward)!
    if (chance.chance(0.25)) {
      const reason = 'Thuộc nơi khác giải quyết'
      await act('chuyenvien', resolving, 'redirect', { place: it.house.places.get(other).code, reason })
      said.texts.push(reason)
      continue
    }
    const specialist = await as('chuyenvien', resolving)
    await act('chuyenvien', resolving, 'assign', { officer: specialist.actor, name: '' })
    const next = chance.next()
    if (next < 0.3) {
      const question = { place: it.house.places.get(chance.pick(wards)).code, question: 'Quy hoạch' }
      await act('chuyenvien', resolving, 'ask-opinion', question)
    } else if (next < 0.5) {
      const reason = 'Ảnh chụp bị mờ'
      await act('chuyenvien', resolving, 'ask-supplement', { items: ['c1'], reason })
      said.texts.push(reason)
    } else if (next < 0.65) {
      const reason = 'Người dân xin rút'
      await act('tiepnhan', ward, 'withdraw', { reason })
      said.texts.push(reason)
    }
  }
  it.clock.set(start)
  await dossiers.noteLate()
  return all
}
