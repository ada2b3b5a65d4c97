import { expect, test } from 'vitest'
import type { ProcedureVersion } from '#modules/procedures'
import { feeWords, missingOf, papersOf, termWords } from './guide.ts'

const text = { vi: 'giấy', en: 'paper', ar: 'ورقة' }
const paper = (id: string, form: ProcedureVersion['components'][number]['form'], optional = false) => ({
  id,
  form,
  optional,
  text,
  short: text,
})
const version = (parts: Partial<ProcedureVersion> = {}): ProcedureVersion => ({
  version: 1,
  from: '2025-07-01',
  name: text,
  time: { amount: 3, unit: 'working_day' },
  fee: { amount: 0 },
  components: [paper('c1', 'form'), paper('c2', 'original'), paper('c3', 'copy', true), paper('c4', 'held')],
  results: [],
  outcome: text,
  legalBasis: '',
  unit: text,
  route: 'sign-at-counter',
  ...parts,
})
const ids = (papers: { id: string }[]) => papers.map((it) => it.id)

test('nobody is asked to bring what the state holds, nor what only some need', () => {
  const { needed, maybe, held } = papersOf(version())
  expect(ids(needed)).toEqual(['c1', 'c2'])
  expect(ids(maybe)).toEqual(['c3'])
  expect(ids(held)).toEqual(['c4'])
})

test('missing is what is needed and not there', () => {
  expect(ids(missingOf(version(), []))).toEqual(['c1', 'c2'])
  expect(ids(missingOf(version(), ['c2', 'c9']))).toEqual(['c1'])
  expect(missingOf(version(), ['c1', 'c2'])).toEqual([])
})

test('terms and fees in words', () => {
  expect(termWords(version(), 'vi')).toBe('3 ngày làm việc')
  expect(termWords(version({ time: { amount: 0, unit: 'same_day' } }), 'en')).toBe('Same day')
  expect(termWords(version({ time: { amount: null, unit: 'working_day' } }), 'vi')).toBe('Tùy hồ sơ')
  expect(termWords(version(), 'ar')).toBe('3 أيام عمل')
  expect(termWords(version({ time: { amount: 15, unit: 'working_day' } }), 'ar')).toBe('15 يوم عمل')
  expect(feeWords(version(), 'vi')).toBe('Không mất tiền')
  expect(feeWords(version({ fee: { amount: 2000, formula: 'certified-copy' } }), 'vi')).toBe(
    '2.000 đồng mỗi trang',
  )
  expect(feeWords(version({ fee: { amount: null } }), 'en')).toBe('Ask at the counter')
})
