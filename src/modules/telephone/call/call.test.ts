import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, call, line, told } from './call.fixture.ts'
import type { HouseEvent, LineEvent } from './types.ts'

const begun = { kind: 'begun' } as const
const silence = { kind: 'silence' } as const
const said = (text: string, confidence?: number): LineEvent => ({
  kind: 'speech',
  text,
  ...(confidence === undefined ? {} : { confidence }),
})

describe('the language', () => {
  test('is asked for in each language; the number of one chooses it', () => {
    const it = call().take(begun)
    expect(it.words()).toMatch(/Tiếng Việt, bấm 1.*English, press 2.*اضغط 3/)
    expect(it.press('2').words()).toContain('press 1')
    expect(it.state().language).toBe('en')
  })
  test('whoever is silent or speaks is spoken to in that of the place; another key is asked for again', () => {
    expect(call().take(begun).take(silence).state()).toMatchObject({ language: 'vi', node: { at: 'menu' } })
    expect(call().take(begun).take(said('alo')).state().node.at).toBe('menu')
    const it = call().take(begun).press('7')
    expect([it.state().node.at, it.words()]).toEqual(['language', expect.stringContaining('Phím này')])
  })
  test('is not asked for where the line speaks one', () => {
    const it = call({ ...line, languages: ['vi'] }).take(begun)
    expect([it.state().node.at, it.words()]).toEqual(['menu', expect.stringContaining('tổng đài')])
  })
})

describe('a question', () => {
  test('is said and answered by the assistant; its choices are keys', () => {
    const it = call().take(begun).press('1')
    const choices = [
      { id: 'a:papers', text: { vi: 'Giấy tờ', en: 'Papers', ar: 'الأوراق' }, key: '1' },
      { id: 'person', text: { vi: 'Cán bộ', en: 'Officer', ar: 'موظف' }, key: '0' },
    ]
    it.take(said('làm khai sinh bao lâu', 0.9), told('answered', { choices }))
    expect(it.wishes).toEqual([{ kind: 'talk', said: { kind: 'text', text: 'làm khai sinh bao lâu' } }])
    expect(it.words()).toMatch(/answered vi Giấy tờ, bấm 1/)
    it.press('1', told('answered'))
    expect(it.wishes.at(-1)).toEqual({ kind: 'talk', said: { kind: 'choice', id: 'a:papers' } })
  })
  test('what was hardly understood is noise, which the assistant never hears', () => {
    const it = call().take(begun).press('1').take(said('ờ', 0.1))
    expect([it.wishes, it.words()]).toEqual([[], expect.stringContaining('nghe chưa rõ')])
    expect(it.take(said('  ')).wishes).toEqual([])
  })
  test('by keys alone: the topics, for a line that hears nothing', () => {
    const deaf = { ...line, hears: false, languages: ['vi'] as const }
    const it = call(deaf).take(begun).press('1')
    expect(it.words()).toMatch(/birth vi, bấm 1\. death vi, bấm 2/)
    it.press('2', told('answered'))
    expect(it.wishes).toEqual([{ kind: 'talk', said: { kind: 'choice', id: 'p:1.000656' } }])
    expect(JSON.stringify(it.verbs())).not.toContain('"hears":true')
  })
  test('the language of the talk becomes that of the call, where the line speaks it', () => {
    expect(
      call()
        .take(begun)
        .press('1')
        .take(said('hello'), told('social', { language: 'en' }))
        .state().language,
    ).toBe('en')
    const vi = call({ ...line, languages: ['vi'] })
      .take(begun)
      .take(said('hello'), told('social', { language: 'en' }))
    expect([vi.state().language, vi.words()]).toEqual(['vi', expect.stringContaining('social vi')])
  })
  test('a goodbye ends the call', () => {
    const it = call()
      .take(begun)
      .press('1')
      .take(said('tạm biệt'), told('social', { ends: true }))
    expect([it.state().node.at, it.verb('hangup')]).toEqual(['over', { verb: 'hangup' }])
  })
})

describe('a ward', () => {
  const asked = () => call().take(begun).press('1').take(said('mấy giờ mở cửa'), told('asked'))
  test('is keyed by its letters', () => {
    const it = asked().press('282626', told('done'))
    expect(it.wishes.at(-1)).toEqual({ kind: 'talk', said: { kind: 'choice', id: 'w:0' } })
  })
  test('of several that begin alike one is chosen', () => {
    const it = asked().press('324')
    expect(it.words()).toMatch(/Đại Mỗ, bấm 1\. Đại Thanh, bấm 2/)
    it.press('2', told('done'))
    expect(it.wishes.at(-1)).toEqual({ kind: 'talk', said: { kind: 'choice', id: 'w:4' } })
  })
  test('that is none is asked for again, and then a person offers to call', () => {
    const it = asked().press('99999')
    expect(it.words()).toContain('Không có phường')
    expect(it.press('99999').press('99999').state().node.at).toBe('call-back')
  })
  test('twelve digits are somebody’s own number, for the assistant alone', () => {
    const it = asked().press('001190000777', told('done'))
    expect(it.wishes.at(-1)).toEqual({ kind: 'talk', said: { kind: 'keys', keys: '001190000777' } })
    expect(JSON.stringify(it.state())).not.toContain('001190000777')
  })
})

describe('the status of a dossier', () => {
  const locked: HouseEvent = { kind: 'status-refused', why: 'locked' }
  const wrong: HouseEvent = { kind: 'status-refused', why: 'wrong' }
  const asked = () => call().take(begun).press('1').press('2')
  test('by digits and secret, which no recogniser hears and no state keeps', () => {
    const it = asked()
    expect(it.verb('gather')).toMatchObject({ keys: 'many', hears: false })
    it.press('26000822611180001')
    expect(it.verb('gather')).toMatchObject({ keys: 'many', hears: false })
    it.press('2345678999', told('done'))
    expect(it.wishes).toEqual([{ kind: 'status', dossier: '26000822611180001', secret: '2345678999' }])
    expect(JSON.stringify(it.state())).not.toMatch(/2345678999|26000822611180001/)
    expect(it.words()).toContain('done vi')
  })
  test('wrong digits are said so; a wrong secret begins anew; too many of them are told of the counter', () => {
    const it = asked().press('12')
    expect(it.words()).toContain('chưa phải mã hồ sơ')
    it.press('26000822611180001').press('10')
    expect(it.words()).toContain('mười ký tự')
    it.press('2345678999', wrong)
    expect([it.state().node.at, it.words()]).toEqual(['dossier', expect.stringContaining('chưa đúng')])
    it.press('26000822611180001').press('2345678999', locked)
    expect([it.state().node.at, it.words()]).toEqual(['menu', expect.stringContaining('đến quầy')])
  })
  test('is keyed as well when it was asked for in words', () => {
    const it = call().take(begun).press('1')
    it.take(said('hồ sơ của tôi đến đâu'), told('asked', { links: [{ to: 'follow' }] }))
    expect(it.state().node.at).toBe('dossier')
  })
})

describe('a person', () => {
  const person = told('person')
  test('is rung where there is a number; nobody answers: they call back', () => {
    const number = { kind: 'number', number: '+842439360001' } as const
    const it = call().take(begun).press('1').press('0', person, { kind: 'officers', target: number })
    expect(it.wishes).toEqual([
      { kind: 'talk', said: { kind: 'choice', id: 'person' } },
      { kind: 'officers' },
    ])
    expect(it.verb('dial')).toMatchObject({ target: number })
    it.take({ kind: 'dialled', answered: false })
    expect(it.words()).toMatch(/đuôi 6 7 8, bấm 1/)
    it.press('1', { kind: 'noted' })
    expect(it.wishes.at(-1)).toEqual({ kind: 'call-back' })
    expect(it.verb('hangup')).toBeDefined()
  })
  test('somebody answered: the call ends with theirs', () => {
    const queue = { kind: 'queue', name: 'ward' } as const
    const it = call().take(begun).press('1').press('0', person, { kind: 'officers', target: queue })
    expect(it.verb('enqueue')).toEqual({ verb: 'enqueue', queue: 'ward' })
    expect(it.take({ kind: 'dialled', answered: true }).state().node.at).toBe('over')
  })
  test('nobody can be rung: called back, on another number, which stands in no state', () => {
    const it = call().take(begun).press('1').press('0', person, { kind: 'officers', target: undefined })
    expect(it.press('2').verb('gather')).toMatchObject({ keys: 'many', hears: false })
    expect(it.press('12').words()).toContain('chưa phải số điện thoại')
    it.press('0912345678', { kind: 'noted' })
    expect(it.wishes.at(-1)).toEqual({ kind: 'call-back', number: '+84912345678' })
    expect(JSON.stringify(it.state())).not.toContain('912345678')
  })
  test('a withheld number is not offered to be called', () => {
    const it = call({ ...line, callerEnds: undefined })
      .take(begun)
      .press('1')
      .press('')
      .press('3')
    expect([it.words().includes('bấm 1'), it.press('1').words().includes('Phím này')]).toEqual([false, true])
  })
  test('the language is chosen first: there 0 is no key', () => {
    expect(call().take(begun).press('0').wishes).toEqual([])
  })
})

describe('what nobody expects', () => {
  test('star says it again, the hash key alone is the menu', () => {
    const it = call().take(begun).press('1').press('2')
    const before = it.words()
    expect(it.press('*').words()).toBe(before)
    expect(it.press('').state().node.at).toBe('menu')
  })
  test('three silences end the call, one key between them does not', () => {
    const it = call()
      .take(begun)
      .press('1')
      .take(silence)
      .take(silence)
      .press('2')
      .take(silence)
      .take(silence)
    expect(it.state().node.at).toBe('dossier')
    expect(it.take(silence).verb('hangup')).toBeDefined()
  })
  test('whatever comes after the end hangs up', () => {
    const it = call().take(begun).press('1').take(silence).take(silence).take(silence)
    expect(it.press('1').verbs()).toEqual([{ verb: 'hangup' }])
    expect(it.take(said('alo')).wishes).toEqual([])
  })
  test('whatever is pressed, said or told, a call asks something or ends, keeps no secret and is over one day', () => {
    const events = fc.oneof(
      fc.constant<LineEvent>(silence),
      fc
        .constantFrom(...'0123456789*', '', '26000822611180001', '2345678999', '0912345678')
        .map((keys): LineEvent => ({ kind: 'keys', keys })),
      fc.record({
        kind: fc.constant('speech' as const),
        text: fc.string(),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.boolean().map((answered): LineEvent => ({ kind: 'dialled', answered })),
    )
    const verdicts = fc.constantFrom('answered', 'asked', 'suggested', 'person', 'safety', 'unclear')
    fc.assert(
      fc.property(fc.array(fc.tuple(events, verdicts), { maxLength: 90 }), (steps) => {
        const it = call().take(begun)
        for (const [event, verdict] of steps) {
          const choice = { id: 'a:fee', text: { vi: 'Phí', en: 'Fee', ar: 'الرسوم' }, key: '1' }
          const reply: HouseEvent = {
            kind: 'told',
            answer: answer(verdict, verdict === 'answered' ? { choices: [choice] } : {}),
          }
          const house = (kind: string): HouseEvent =>
            kind === 'talk'
              ? reply
              : kind === 'status'
                ? { kind: 'status-refused', why: 'wrong' }
                : kind === 'officers'
                  ? { kind: 'officers', target: undefined }
                  : { kind: 'noted' }
          takeAll(it, event, house)
          const last = it.verbs().at(-1)!.verb
          expect(['gather', 'hangup', 'dial', 'enqueue']).toContain(last)
          expect(JSON.stringify(it.state())).not.toMatch(/2345678999|912345678/)
        }
        expect(it.state().steps).toBeLessThanOrEqual(61)
      }),
      { numRuns: 200 },
    )
  })
})

/** Answers each wish by its kind. */
function takeAll(it: ReturnType<typeof call>, event: LineEvent, house: (kind: string) => HouseEvent): void {
  const answers: HouseEvent[] = []
  const before = it.wishes.length
  for (;;) {
    try {
      it.take(event, ...answers)
      return
    } catch {
      const wished = it.wishes.at(-1)!
      answers.push(house(wished.kind))
      it.wishes.length = before
      if (answers.length > 5) throw new Error('wishes without end')
    }
  }
}
