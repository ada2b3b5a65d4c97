import { describe, expect, test } from 'vitest'
import { findIdNumberFacts, findPhone, idNumberWarnings } from './index.ts'

const date = (text: string) => Temporal.PlainDate.from(text)

describe('personal identification number', () => {
  test('tells province, sex and year of birth', () => {
    expect(findIdNumberFacts('001085000000')).toEqual({ province: '001', sex: 'male', birthYear: 1985 })
    expect(findIdNumberFacts('079312000000')).toEqual({ province: '079', sex: 'female', birthYear: 2012 })
    expect(findIdNumberFacts('000999000000')).toEqual({ province: '000', sex: 'female', birthYear: 2399 })
  })
  test.each(['00108500000', '0010850000000', '00108500000a', ''])('%s is none', (text) => {
    expect(findIdNumberFacts(text)).toBeUndefined()
  })
  test('what does not fit is a warning in three languages, never an obstacle', () => {
    expect(idNumberWarnings('001085000000', { birthDate: date('1985-03-02'), sex: 'male' })).toEqual([])
    const warnings = idNumberWarnings('000085000000', { birthDate: date('1990-03-02'), sex: 'female' })
    expect(warnings).toHaveLength(3)
    for (const warning of warnings) expect(Object.values(warning).every(Boolean)).toBe(true)
    expect(idNumberWarnings('12', { sex: 'male' })).toEqual([])
  })
})

describe('telephone numbers', () => {
  test.each([
    ['0912 345 678', '+84912345678'],
    ['+84 (91) 234-5678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['024 3825 3536', '+842438253536'],
  ])('%s', (typed, stored) => expect(findPhone(typed)).toBe(stored))
  test.each(['1900 1009', '1022', '912345678', '0123456789', 'abc', ''])('%s is no person’s', (typed) => {
    expect(findPhone(typed)).toBeUndefined()
  })
})
