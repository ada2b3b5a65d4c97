import { expect, test } from 'vitest'
import { questionOf } from '../listen/question.ts'
import { learntFrom } from './learn.ts'
import { soundOf } from './sounds.ts'
import { from } from './weights-texts.ts'

test('weights were learnt from the sentences and concepts beside them: `node script/learn-alarms.ts` does it', () => {
  expect(from).toBe(learntFrom())
})

test('people say the same with accents, without, and in keystrokes', () => {
  for (const text of [
    'chồng tôi đánh tôi chảy máu đầu',
    'chong toi danh toi chay mau dau',
    'choofng tooi ddasnh tooi chary masu ddaafu',
  ])
    expect(soundOf(questionOf(text)).danger, text).toBeGreaterThan(0.5)
})

test('what is said every day sounds like no danger', () => {
  for (const text of [
    'làm giấy khai sinh cho con cần giấy tờ gì',
    'my husband works abroad, may I sign for him',
    'زوجي يعمل في الخارج هل أوقع عنه',
  ])
    expect(soundOf(questionOf(text)).danger, text).toBeLessThan(0.1)
})
