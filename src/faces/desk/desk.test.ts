import { expect, test } from 'vitest'
import type { Component } from '#modules/procedures'
import { readPapers } from './papers-table.tsx'
import { partKey } from './posted.ts'
import { whyDueWords } from './why-due.ts'

test('the parts of a command have keys of their own, the same for the same form', () => {
  const key = '6f0c1c8e-0d9b-4b0e-9d53-1f0a6a1f4a11'
  expect(partKey(key, 1)).toEqual(partKey(key, 1))
  expect(partKey(key, 1)).not.toEqual(partKey(key, 2))
  expect(partKey(key, 1).key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(partKey(undefined, 1)).toEqual({})
})

const text = { vi: 'Giấy', en: 'Paper', ar: 'ورقة' }
const component = (id: string): Component => ({ id, text, short: text, form: 'original', optional: false })

test('only ticked papers of the list and those with a scan are received', () => {
  const list = ['c1', 'c2', 'c3'].map(component)
  const fields = {
    'has-c1': 'yes',
    'originals-c1': '2',
    'copies-c1': 'x',
    'originals-c2': '1',
    'has-c9': 'yes',
  }
  const papers = readPapers('', list, fields, (id) => id === 'c3')
  expect(papers.map((paper) => paper.id)).toEqual(['c1', 'c3'])
  expect(papers[0]).toMatchObject({ originals: 2, certified: 0, copies: 0 })
})

test('a deadline says in every language why the clock began when it did', () => {
  const at = Temporal.Instant.from('2026-11-23T00:30:00Z')
  const steps = [{ step: 'clock_started', at, received: at, because: 'day_off' }] as const
  expect(whyDueWords(steps, 'vi')).toEqual(['Bắt đầu tính từ 07:30 23/11/2026 – vì nhận vào ngày nghỉ'])
  expect(whyDueWords(steps, 'en')[0]).toContain('day off')
  expect(whyDueWords(steps, 'ar')[0]).toContain('عطلة')
})
