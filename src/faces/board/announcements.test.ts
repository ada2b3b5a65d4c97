import { expect, test } from 'vitest'
import type { Board, BoardCall } from '#modules/reception'
import { allClips, announcements, clipsOf } from './announcements.ts'

const called = (label: string, counter: number, time: string, calls = 1): BoardCall => ({
  label,
  counter,
  calls,
  calledAt: `2026-03-02T${time}Z`,
  language: 'vi',
})
const picture = (seq: number, time: string, parts: Partial<Board> = {}): Board => ({
  place: '00082',
  seq,
  at: `2026-03-02T${time}Z`,
  calling: [],
  serving: [],
  earlier: [],
  waiting: [],
  ...parts,
})
const labels = (before: Board | undefined, after: Board) => announcements(before, after).map((it) => it.label)

test('a new number is said', () => {
  const after = picture(2, '01:00:01', { calling: [called('A001', 1, '01:00:00')] })
  expect(labels(picture(1, '00:59:58'), after)).toEqual(['A001'])
})

test('several are said in the order of calling, though the board shows the newest first', () => {
  const calling = [called('B002', 3, '01:00:02'), called('A001', 1, '01:00:00')]
  expect(labels(picture(1, '00:59:58'), picture(3, '01:00:03', { calling }))).toEqual(['A001', 'B002'])
})

test('the same picture again, as after a broken line, says nothing', () => {
  const before = picture(2, '01:00:01', { calling: [called('A001', 1, '01:00:00')] })
  expect(labels(before, { ...before, at: '2026-03-02T01:00:16Z' })).toEqual([])
})

test('a recall is said again', () => {
  const before = picture(2, '01:00:01', { calling: [called('A001', 1, '01:00:00')] })
  const after = picture(3, '01:00:31', { calling: [called('A001', 1, '01:00:30', 2)] })
  expect(labels(before, after)).toEqual(['A001'])
})

test('somebody who was absent, came back and is called once more is said again', () => {
  const before = picture(5, '01:10:00', { earlier: [called('A001', 1, '01:00:00')] })
  const after = picture(7, '01:12:01', { calling: [called('A001', 2, '01:12:00', 2)] })
  expect(labels(before, after)).toEqual(['A001'])
})

test('the first picture says only what was called in the last ten seconds', () => {
  const calling = [called('A002', 1, '01:00:00'), called('A001', 2, '00:59:40')]
  expect(labels(undefined, picture(9, '01:00:08', { calling }))).toEqual(['A002'])
})

test('what was called more than a minute ago, while the line was broken, is not said', () => {
  const calling = [called('A009', 1, '01:04:30'), called('A008', 2, '01:01:00')]
  expect(labels(picture(2, '00:59:00'), picture(20, '01:05:00', { calling }))).toEqual(['A009'])
})

test('the first number of a new day is said, though yesterday had the same one', () => {
  const before = picture(8, '01:00:05', {
    earlier: [{ ...called('A001', 1, ''), calledAt: '2026-03-01T01:00:00Z' }],
  })
  const after = picture(9, '01:00:10', { calling: [called('A001', 1, '01:00:09')] })
  expect(labels(before, after)).toEqual(['A001'])
})

const call = { label: 'A012', counter: 3, language: 'vi', calledAt: 0 }

test('a call in Vietnamese', () => {
  expect(clipsOf(call)).toEqual([
    'chime',
    'vi/invite',
    'vi/a',
    'vi/0',
    'vi/1',
    'vi/2',
    'vi/to-counter',
    'vi/3',
  ])
})

test('an Arabic ticket is called in Vietnamese, then in Arabic', () => {
  const clips = clipsOf({ ...call, language: 'ar' })
  expect(clips).toHaveLength(1 + 7 + 7)
  expect(clips.slice(8)).toEqual(['ar/invite', 'ar/a', 'ar/0', 'ar/1', 'ar/2', 'ar/to-counter', 'ar/3'])
})

test('English is said with every call where the hall wants it, before Arabic', () => {
  const languages = (clips: string[]) => [...new Set(clips.slice(1).map((clip) => clip.split('/')[0]))]
  expect(languages(clipsOf(call, 'en'))).toEqual(['vi', 'en'])
  expect(languages(clipsOf({ ...call, language: 'en' }))).toEqual(['vi', 'en'])
  expect(languages(clipsOf({ ...call, language: 'ar' }, 'en'))).toEqual(['vi', 'en', 'ar'])
})

test('a call that was taken back and made again at another counter is said', () => {
  const before = picture(5, '01:10:00', { calling: [called('A001', 1, '01:09:58')] })
  const after = picture(7, '01:10:03', { calling: [called('A001', 4, '01:10:02')] })
  expect(announcements(before, after)).toMatchObject([{ label: 'A001', counter: 4 }])
})

test('a counter above twenty is said digit by digit, an unknown language in Vietnamese only', () => {
  expect(clipsOf({ ...call, counter: 21, language: 'fr' }).slice(-3)).toEqual([
    'vi/to-counter',
    'vi/2',
    'vi/1',
  ])
})

test('every clip that may be said is one that exists', () => {
  const known = new Set(allClips())
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (let counter = 1; counter < 40; counter++) {
      const clips = clipsOf({ label: `${letter}0123456789`, counter, language: 'en', calledAt: 0 })
      expect(clips.filter((clip) => !known.has(clip))).toEqual([])
    }
  }
})
