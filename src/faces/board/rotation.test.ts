import { expect, test } from 'vitest'
import { type BoardContent, isLoud, type Notice } from './content.ts'
import { type Rotation, readingMs, turn } from './rotation.ts'

const notice = (title: string, letters = 20): Notice => ({ title, text: 'x'.repeat(letters) })
const notices = [notice('a'), notice('b'), notice('c')]

/** Lets time pass second by second; tells which notice hung there in each. */
function watch(from: Rotation, seconds: number, all: Notice[], isCalling = (_: number) => false) {
  const shown: string[] = []
  let it = from
  for (let second = 0; second < seconds; second++) {
    it = turn(it, 1000, all, isCalling(second))
    shown.push(isCalling(second) ? '–' : all[it.at]!.title)
  }
  return { shown: shown.join(''), end: it }
}

test('each hangs for as long as it takes to read, one after another, and then from the beginning', () => {
  const { shown } = watch({ at: 0, shownMs: 0 }, 35, notices)
  expect(shown).toBe(`${'a'.repeat(9)}${'b'.repeat(10)}${'c'.repeat(10)}${'a'.repeat(6)}`)
  expect(readingMs(notice('long', 400))).toBeGreaterThan(readingMs(notice('short', 250)))
  expect(readingMs(notice('endless', 4000))).toBe(26_000)
})

test('a call takes the room: what was hardly begun comes again, what was nearly read gives way', () => {
  const early = watch({ at: 0, shownMs: 0 }, 20, notices, (second) => second >= 3 && second < 8)
  expect(early.shown).toBe(`aaa–––––${'a'.repeat(9)}bbb`)
  const late = watch({ at: 0, shownMs: 0 }, 20, notices, (second) => second >= 8 && second < 13)
  expect(late.shown).toBe(`${'a'.repeat(8)}–––––${'b'.repeat(7)}`)
})

test('calls without a pause skip no notice', () => {
  const { end } = watch({ at: 1, shownMs: 0 }, 600, notices, () => true)
  expect(end.at).toBe(1)
})

test('fewer notices than before, or none, are no trouble', () => {
  expect(turn({ at: 7, shownMs: 3000 }, 1000, notices, false).at).toBe(1)
  expect(turn({ at: 7, shownMs: 3000 }, 1000, [], false)).toEqual({ at: 0, shownMs: 0 })
})

test('a board speaks within its hours only, and at any time where none are given', () => {
  const hours: Pick<BoardContent, 'loud'> = { loud: [{ from: 450, to: 1170 }] }
  expect([449, 450, 1169, 1170].map((minute) => isLoud(hours, minute))).toEqual([false, true, true, false])
  expect(isLoud({ loud: [] }, 600)).toBe(false)
  expect(isLoud({}, 0)).toBe(true)
})
