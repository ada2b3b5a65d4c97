import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { type LlmStandIn, type Mode, startLlm } from '../../../../sandbox/llm/server.ts'
import { freshState } from '../dialogue/state.ts'
import { turn } from '../dialogue/turn/turn.ts'
import type { Part } from '../dialogue/types.ts'
import type { World } from '../dialogue/world.ts'
import { openWorld } from '../world.fixture.ts'
import { createLanguageModel } from './model.ts'
import { filled } from './phrase.ts'

let world: World
let close: () => Promise<void>
let llm: LlmStandIn
const clock = manualClock('2026-11-18T02:00:00Z')
const warned: object[] = []
beforeAll(async () => {
  ;({ world, close } = await openWorld())
  llm = await startLlm()
})
afterAll(async () => {
  await llm.close()
  await close()
})
beforeEach(() => {
  llm.mode = 'ok'
})
/** A model whose failures are not counted from other tests. */
const model = () =>
  createLanguageModel(
    { url: llm.url, model: 'sandbox', key: 'ours' },
    { clock, log: { warn: (fields) => void warned.push(fields) } },
  )
const ask = (text: string) => turn(freshState('vi'), { kind: 'text', text }, world)
const answered = () => ask('làm giấy khai sinh cho con, lệ phí bao nhiêu')
const unsure = () => {
  const turned = ask('tôi cần làm cái giấy xác nhận')
  expect(turned.answer.verdict).toBe('suggested')
  return turned
}

describe('words around an answer', () => {
  test('a good reply stands around the statements, which stay as they are', async () => {
    const before = answered()
    const { answer } = await model().word(before, 'lệ phí khai sinh')
    expect(answer.parts.map(({ text }) => text.vi)).toEqual([
      'Dạ,',
      ...before.answer.parts.map(({ text }) => text.vi),
      'Chúc mọi việc thuận lợi.',
    ])
    expect(llm.last).not.toContain(before.answer.parts.at(-1)!.text.vi)
  })

  const wrong = [
    ...([
      'hallucinate',
      'wrong-fee',
      'wrong-fee-in-words',
      'wrong-fee-without-accents',
      'wrong-paper',
    ] as const),
    ...(['missing-placeholder', 'twice', 'not-json', 'empty', 'url', 'injection', 'markup'] as const),
    ...(['429', '500', 'drop', 'hang', 'slow', 'broken-body', 'huge', 'redirect'] as const),
  ]
  test('what a reply may say around them, and what not', () => {
    const part: Part = { kind: 'fee', text: { vi: 'Phí', en: 'Fee', ar: 'رسوم' } }
    const taken = (words: string) =>
      filled(`${words} {{fee0}}`, new Map([['fee0', part]]), 'vi') !== undefined
    for (const good of ['Dạ thưa anh chị,', 'Chúc anh chị mọi việc thuận lợi!', 'Rất vui được giúp ạ.'])
      expect(taken(good), good).toBe(true)
    for (const bad of [
      'Một triệu ạ',
      'Hai bản sao',
      'Mien phi',
      'Không mất phí đâu ạ',
      'Chỉ mất vài nghìn',
      'Nam muoi nghin',
      'Cầm sổ đỏ',
      '٥٠ دونغ',
      'خمسون',
      'Fifty',
      'Dạ, xem a.vn',
    ])
      expect(taken(bad), bad).toBe(false)
  })

  test.each(wrong)('%s: the answer without the model stands', async (mode: Mode) => {
    llm.mode = mode
    const before = answered()
    expect(await model().word(before, 'lệ phí khai sinh')).toEqual(before)
  })
})

describe('choosing among what was offered', () => {
  test('the model presses one of the buttons, and what it was asked about is told', async () => {
    const before = unsure()
    const { answer, note } = await model().decide(before, world)
    const offered = before.answer.choices.map(({ id }) => id)
    expect(answer).toMatchObject({ verdict: 'answered', aspects: ['fee'] })
    expect(offered).toContain(`p:${answer.procedure}`)
    expect(note).toEqual(before.note)
  })

  const wrong = [
    ...([
      'unknown-id',
      'injection',
      'hallucinate',
      'not-json',
      'empty',
      '429',
      '500',
      'drop',
      'hang',
      'slow',
    ] as const),
    ...(['broken-body', 'huge', 'redirect'] as const),
  ]
  test.each(wrong)('%s: the three are offered', async (mode: Mode) => {
    llm.mode = mode
    const before = unsure()
    expect(await model().decide(before, world)).toEqual(before)
  })

  test('it is not asked where rules are sure, nor told numbers of a person', async () => {
    const asked = llm.asked
    await model().decide(answered(), world)
    expect(llm.asked).toBe(asked)
    await model().decide(ask('căn cước 001190000123, tôi cần làm cái giấy xác nhận'), world)
    expect(llm.last).not.toContain('001190000123')
  })
})

test('one that fails again and again is left alone for a while', async () => {
  llm.mode = '500'
  const it = model()
  const before = answered()
  for (let n = 0; n < 3; n++) await it.word(before, '')
  const asked = llm.asked
  llm.mode = 'ok'
  expect(await it.word(before, '')).toEqual(before)
  expect(llm.asked).toBe(asked)
  expect(warned.length).toBeGreaterThan(0)
  clock.advance({ seconds: 31 })
  expect((await it.word(before, '')).answer.parts.length).toBeGreaterThan(before.answer.parts.length)
})
