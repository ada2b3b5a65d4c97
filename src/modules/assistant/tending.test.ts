import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { groupQuestions, type OpenQuestion } from './review/group.ts'

/** An index is learnt anew after each change, seconds of a core; machines that others use take longer. */
const patience = { timeout: 240_000 }

let it: TestHouse
beforeAll(async () => {
  it = await testHouse({ isOpen: () => true })
})
afterAll(() => it.close())

const editor = () => it.contextOf('bientap.ha-noi')
const citizen = () => it.house.access.contextOf(undefined, 'vi')

/** Sentences and choices (`=p:1.001193`), one after another. */
async function talk(
  turns: string[],
  options: { ward?: string; channel?: 'chat' | 'desk'; rating?: 1 | 3 } = {},
) {
  const { assistant } = it.house
  const { ward = 'cua-nam', channel = 'chat', rating } = options
  const { secret } = await assistant.start({ channel, language: 'vi', ward })
  for (const text of turns) {
    const said = text.startsWith('=')
      ? { kind: 'choice' as const, id: text.slice(1) }
      : { kind: 'text' as const, text }
    await assistant.say(citizen(), { secret, key: randomUUID(), said })
  }
  if (rating) await assistant.rate(citizen(), { secret, rating })
}
const openTexts = async () => {
  const { groups } = await it.house.assistant.review.open(await editor())
  return groups.map(({ questions }) => questions.map(({ said }) => said))
}
const find = (words: string) => it.house.procedures.understand(words, 'vi')

describe('the queue of open questions', () => {
  test('a question becomes a phrasing, is found, and is opened again', patience, async () => {
    const { review } = it.house.assistant
    await talk(['phim hoạt hình pikachu', '=none'])
    await talk(['Pikachu: phim hoạt hình ạ', 'cccd 001190000777 pele kaka'])
    await talk(['phim hoạt hình pikachu'], { channel: 'desk' })
    const said = await openTexts()
    expect(said.find((list) => /pikachu/i.test(list[0]!))).toHaveLength(2)
    expect(JSON.stringify(said)).not.toContain('001190000777')

    const [group] = (await review.open(await editor(), { words: 'pika', language: 'vi' })).groups
    const ids = group!.questions.map(({ id }) => id)
    const one = await review.group(await editor(), ids[0]!)
    const wish = {
      ids,
      kind: 'procedure',
      procedure: '1.001193',
      language: 'vi',
      added: [one.wording],
    } as const
    const { id } = await review.settle(await editor(), wish)
    await it.house.procedures.searchReady()
    expect(find('phim hoạt hình pikachu').hits[0]?.code).toBe('1.001193')
    expect((await openTexts()).flat().join()).not.toMatch(/pikachu/i)
    expect(await review.known(await editor(), 'vi')).toContainEqual({
      question: 'phim hoạt hình pikachu',
      procedure: '1.001193',
    })
    await expect(review.settle(await editor(), wish)).rejects.toMatchObject({ type: 'phrasings-unchanged' })
    await expect(review.settle(await editor(), { ...wish, added: [] })).rejects.toMatchObject({
      type: 'questions-settled',
    })
    const [settled] = await review.settled(await editor())
    expect(settled).toMatchObject({ id, kind: 'procedure', procedure: '1.001193', questions: 2 })

    await review.unsettle(await editor(), id)
    await it.house.procedures.searchReady()
    expect(find('phim hoạt hình pikachu').hits[0]?.code).not.toBe('1.001193')
    expect((await openTexts()).flat().join()).toMatch(/pikachu/i)
    await expect(review.unsettle(await editor(), id)).rejects.toMatchObject({ type: 'not-found' })
  })

  test('is for those who edit the catalogue alone', async () => {
    const { review } = it.house.assistant
    const leader = await it.contextOf('lanhdao.cua-nam')
    const refused = { type: 'forbidden' }
    await expect(review.open(leader)).rejects.toMatchObject(refused)
    await expect(review.settled(leader)).rejects.toMatchObject(refused)
    await expect(review.known(leader, 'vi')).rejects.toMatchObject(refused)
    const wish = { ids: [], kind: 'not-ours', language: 'vi', added: [] } as const
    await expect(review.settle(leader, wish)).rejects.toMatchObject(refused)
  })

  test('“none of these” keeps what was asked before it', patience, async () => {
    await talk(['tạm trú bao lâu', '=none'])
    expect((await openTexts()).flat()).toContain('tạm trú bao lâu')
  })

  test('what has few words in common stays apart', () => {
    const at = it.clock.now()
    const question = (said: string, id = said): OpenQuestion => ({
      ...{ id, at, place: '1', channel: 'chat', language: 'vi', said, verdict: 'unclear', found: [] },
    })
    const groups = groupQuestions(
      ['bán vé số dạo', 'ban ve so dao', 'vé số dạo bán', 'bán hàng rong', 'xe máy cũ'].map((it) =>
        question(it),
      ),
    )
    expect(groups.map(({ questions }) => questions.length)).toEqual([3, 1, 1])
  })
})

test('what a change would do is measured without saving it', patience, async () => {
  const { effects } = it.house
  const shares: number[] = []
  const wish = { procedure: '1.001193', language: 'en', added: ['zidane paperwork'], removed: [] } as const
  const effect = await effects.measure(wish, {
    people: [{ question: 'zidane paperwork please', procedure: '1.001193' }],
    progress: (share) => void shares.push(share),
  })
  expect(effect.people).toEqual({
    before: { questions: 1, hitAt1: 0, hitAt3: 0 },
    after: { questions: 1, hitAt1: 1, hitAt3: 1 },
  })
  expect(effect.examination.before.questions).toBeGreaterThan(300)
  expect(effect.changed).toContainEqual(
    expect.objectContaining({ question: 'zidane paperwork please', is: 'better', after: '1.001193' }),
  )
  expect(shares.length).toBeGreaterThan(2)
  expect(it.house.procedures.get('1.001193').phrases.en).not.toContain('zidane paperwork')
  const leaving = new AbortController()
  const measured = effects.measure(wish, { signal: leaving.signal })
  leaving.abort()
  await expect(measured).rejects.toThrow()
})

test(
  'figures are the same from talks and from what the nights kept; a ward sees its own',
  patience,
  async () => {
    const { assistant } = it.house
    await talk(['làm giấy khai sinh cho con', 'phim hoạt hình pikachu'], { ward: 'ba-dinh', rating: 3 })
    await talk(['tạm trú bao lâu', '=p:1.004194'], { ward: 'ba-dinh', rating: 1 })
    const of = async (username: string) =>
      (await assistant.weekCounts(await it.contextOf(username), { weeks: 12 })).map(
        ({ tookMs, slow, ...rest }) => ({
          ...rest,
          week: rest.week.toString(),
        }),
      )
    const mine = await of('lanhdao.ba-dinh')
    expect(mine).toEqual([
      expect.objectContaining({
        ...{ week: '2026-11-16', language: 'vi', channel: 'chat', talks: 2, questions: 3 },
        ...{ direct: 1, offered: 1, lost: 1, confirmed: 1, refused: 0, rated1: 1, rated2: 0, rated3: 1 },
      }),
    ])
    const live = await of('dieuhanh.ha-noi')
    expect(live.some(({ channel }) => channel === 'desk')).toBe(false)
    it.clock.set('2026-11-25T02:00:00Z')
    await assistant.keepDays()
    await assistant.keepDays()
    await it.superuser.query('delete from assistant.talk')
    expect(await of('dieuhanh.ha-noi')).toEqual(live)
  },
)

test('an officer’s own question is answered from the record and kept nowhere', patience, async () => {
  const { assistant } = it.house
  const officer = await it.contextOf('tiepnhan.cua-nam')
  const counts = async () =>
    (
      await it.superuser.query(`select (select count(*) from assistant.talk) as talks,
        (select count(*) from assistant.turn) as turns, (select count(*) from assistant.open_question) as questions`)
    ).rows
  const before = await counts()
  const ask = (text: string, remembered?: unknown) =>
    assistant.consult(officer, { said: { kind: 'text', text }, remembered, procedure: '1.001193' })
  const fee = await ask('lệ phí bao nhiêu')
  expect(fee.answer).toMatchObject({ verdict: 'answered', procedure: '1.001193', aspects: ['fee'] })
  expect(fee.answer.choices.map(({ id }) => id)).not.toContain('person')
  const other = await ask('đăng ký kết hôn cần giấy tờ gì', fee.remembered)
  const time = await ask('bao lâu', other.remembered)
  expect(time.answer.procedure).toBe(other.answer.procedure)
  expect((await ask('phim hoạt hình pikachu')).answer.verdict).toBe('off-topic')
  expect((await ask('lấy số', fee.remembered)).isElsewhere).toBe(true)
  for (const made of ['x', { procedure: 7 }, { pending: { kind: 'confirm' } }, [1]])
    expect((await ask('lệ phí', made)).answer.verdict).toBe('answered')
  expect(await counts()).toEqual(before)
})
