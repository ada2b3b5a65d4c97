import { expect, test } from 'vitest'
import { robotWishIn } from './robot-wish.ts'

test.each([
  ['dẫn tôi đến quầy 3', '3'],
  ['đưa bác ra quầy số ba với', '3'],
  ['dan toi den quay so 12', '12'],
  ['lead me to counter number two', '2'],
  ['please take me to counter 4', '4'],
  ['أرشدني إلى الشباك رقم 5', '5'],
])('%s: to counter %s', (sentence, counter) => {
  expect(robotWishIn(sentence)).toEqual({ do: 'lead', counter })
})

test.each(['cho tôi xin cốc nước', 'tôi khát nước', 'a glass of water, please', 'أريد كوب ماء'])(
  '%s: water',
  (sentence) => {
    expect(robotWishIn(sentence)).toEqual({ do: 'water' })
  },
)

test.each([
  'kết hôn với người nước ngoài cần giấy tờ gì',
  'xin nhập quốc tịch Việt Nam',
  'quầy 3 làm gì',
  'hướng dẫn đăng ký khai sinh',
  'cấp phép khai thác nước dưới đất',
  'how much is a certified copy?',
  'ما رسوم تصديق نسخة',
])('%s: a question', (sentence) => {
  expect(robotWishIn(sentence)).toBeUndefined()
})
