import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#platform/text'
import { openWorld } from '../world.fixture.ts'
import { numbersIn } from './numbers/numbers.ts'
import { render } from './render/render.ts'
import { freshState, largestState, readState } from './state.ts'
import { type Talk, talks } from './talks.fixture.ts'
import { turn } from './turn/turn.ts'
import { type Answer, aspects, type DialogueState, type Input } from './types.ts'
import type { Entry, World } from './world.ts'

let world: World
let codes: string[]
let close: () => Promise<void>
beforeAll(async () => {
  ;({ world, codes, close } = await openWorld())
})
afterAll(() => close())

const inputOf = (say: string | Input): Input => (typeof say === 'string' ? { kind: 'text', text: say } : say)
const wordsOf = (answer: Answer, language: DialogueState['language']) =>
  answer.parts.flatMap(({ text, items = [] }) => [text, ...items].map((it) => it[language])).join('\n')

describe('talks', () => {
  test.each(talks.map((talk): [string, Talk] => [talk.about, talk]))('%s', (_, talk) => {
    let state = freshState(talk.language ?? 'vi', 'chat', talk.ward)
    for (const line of talk.lines) {
      const { answer, actions, note, ...next } = turn(state, inputOf(line.say), world)
      const told = wordsOf(answer, next.state.language)
      const said = JSON.stringify(line.say)
      expect.soft(answer.verdict, `${said}: ${told}`).toBe(line.verdict)
      if (line.procedure) expect.soft(answer.procedure, said).toBe(line.procedure)
      if (line.aspects) expect.soft(answer.aspects, said).toEqual(line.aspects)
      if (line.language) expect.soft(next.state.language, said).toBe(line.language)
      if (line.actions)
        expect
          .soft(
            actions.map(({ kind }) => kind),
            said,
          )
          .toEqual(line.actions)
      if (line.safety) expect.soft(note.safety, said).toBe(line.safety)
      if (line.has) expect.soft(told, said).toContain(line.has)
      if (line.never) expect.soft(JSON.stringify([answer, note, next.state]), said).not.toContain(line.never)
      expect(JSON.stringify(next.state).length).toBeLessThan(largestState)
      state = next.state
    }
  })
})

const recorded = new Map<string, Set<number>>()
/** Every number that a record holds, in fields and in words. */
function numbersOfRecord(entry: Entry): Set<number> {
  const known = recorded.get(entry.code) ?? new Set(numbersIn(JSON.stringify(entry)))
  recorded.set(entry.code, known)
  return known
}

/** Numbers of an answer, written and spoken, that its cited record does not hold. */
function invented(answer: Answer, entry: Entry): number[] {
  const known = numbersOfRecord(entry)
  const texts = [
    ...answer.parts
      .filter(({ source }) => source?.kind !== 'hall')
      .flatMap(({ text, items = [] }) => [text, ...items]),
    answer.spoken,
  ]
  return texts
    .flatMap((text) => languages.flatMap((it) => numbersIn(text[it])))
    .filter((it) => !known.has(it))
}

describe('answers are made of the record', () => {
  test('no number and no paper is stated that the cited record does not hold', () => {
    for (const code of codes) {
      const entry = world.entry(code)!
      for (const aspect of aspects) {
        const say = [
          { say: 'name' as const, procedure: code },
          { say: 'aspect' as const, procedure: code, aspect },
        ]
        const answer = render({ verdict: 'answered', say }, world, { language: 'vi' })
        expect(invented(answer, entry), `${code} ${aspect}`).toEqual([])
        const papers = new Set(entry.version.components.map(({ short }) => short.vi))
        for (const part of answer.parts.filter(({ kind }) => kind === 'papers'))
          for (const item of part.items ?? [])
            expect(
              [...papers].some((paper) => item.vi.startsWith(paper)),
              item.vi,
            ).toBe(true)
        for (const { kind, source } of answer.parts)
          if (!['text', 'ticket'].includes(kind))
            expect(source, `${code} ${aspect}`).toMatchObject({ procedure: code })
      }
    }
  })

  test('a number that is none of the record’s would be found, in digits and in words', () => {
    const entry = world.entry('1.001193')!
    const answer = render(
      { verdict: 'answered', say: [{ say: 'aspect', procedure: entry.code, aspect: 'fee' }] },
      world,
      { language: 'vi' },
    )
    for (const lie of [
      'Phí: 50.000 đồng.',
      'Phí năm mươi nghìn đồng.',
      'Fifty thousand dong.',
      'خمسون ألف دونغ',
    ]) {
      const text = { vi: lie, en: lie, ar: lie }
      const lying = { ...answer, parts: [{ ...answer.parts[0]!, text }] }
      expect(invented(lying, entry), lie).toContain(50_000)
    }
  })

  test('what a record does not say is said not to be known', () => {
    const unknown = codes
      .map((code) => world.entry(code)!)
      .find(({ version }) => version.fee.amount === null)!
    const [part] = render(
      { verdict: 'answered', say: [{ say: 'aspect', procedure: unknown.code, aspect: 'fee' }] },
      world,
      { language: 'vi' },
    ).parts
    expect(part!.text.vi).toContain('chưa có trong hồ sơ thủ tục, xin hỏi cán bộ')
  })
})

describe('whatever is said', () => {
  const said = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'có',
      'không',
      'lệ phí',
      'phường Cửa Nam',
      'lấy số',
      'hồ sơ của tôi',
      '2',
      'how much',
      'khai sinh',
      'đặt lịch',
    ),
  )
  const choices = fc.constantFrom(
    'yes',
    'no',
    'none',
    'other',
    'person',
    'repeat',
    'book',
    'p:1.001193',
    'p:9',
    'w:00082',
    's:x',
    'a:fee',
    'a:ticket',
    'zzz',
  )
  const inputs = fc.array(
    fc.oneof(
      said.map((text): Input => ({ kind: 'text', text })),
      choices.map((id): Input => ({ kind: 'choice', id })),
      fc.constantFrom<Input>(
        { kind: 'silence' },
        { kind: 'noise' },
        { kind: 'keys', keys: '1' },
        { kind: 'keys', keys: '*' },
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )

  test('the state stays small, survives being stored, and nothing is taken or booked before a yes', () => {
    fc.assert(
      fc.property(inputs, (talk) => {
        let state = freshState('vi')
        for (const input of talk) {
          const asked = state.pending
          const { answer, actions, ...next } = turn(state, input, world)
          expect(answer.parts.length).toBeGreaterThan(0)
          expect(Buffer.byteLength(JSON.stringify(next.state))).toBeLessThan(largestState)
          for (const { kind } of actions)
            if (kind === 'ticket' || kind === 'book') expect(['confirm', 'identity']).toContain(asked?.kind)
          state = readState(JSON.parse(JSON.stringify(next.state)))
          expect(turn(state, input, world)).toEqual(turn(next.state, input, world))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('an unknown or old state begins anew', () => {
    expect(readState({ version: 0, language: 'en', procedure: 'x' })).toEqual(freshState('en'))
    expect(readState('nonsense')).toEqual(freshState('vi'))
    expect(readState(null)).toEqual(freshState('vi'))
  })
})
