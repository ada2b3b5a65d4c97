import { expect, test } from 'vitest'
import { aloud } from './aloud.ts'

test('hours and days are said as people say them', () => {
  expect(aloud('Hẹn trả: 05/11/2026.', 'vi')).toBe(
    'Hẹn trả, ngày năm tháng mười một năm hai nghìn không trăm hai mươi sáu.',
  )
  expect(aloud('Hôm nay: 08:00–11:30, 13:00–17:00.', 'vi')).toBe(
    'Hôm nay, tám giờ đến mười một giờ ba mươi, mười ba giờ đến mười bảy giờ.',
  )
  expect(aloud('Today: 08:00–11:05. Due 05/11/2026.', 'en')).toBe(
    'Today, 8 o’clock to 11 oh 5. Due 5 November 2026.',
  )
  expect(aloud('اليوم: 08:00–11:30', 'ar')).toBe('اليوم, الساعة 8 إلى الساعة 11 و30 دقيقة')
  // No day at all.
  expect(aloud('Mẫu 12/34/2026', 'vi')).not.toContain('tháng')
})

test('the code of a dossier is left out, the rest of the sentence stays', () => {
  const words = aloud('Hồ sơ H26.00082-261118-0001 (Làm giấy khai sinh): đã tiếp nhận.', 'vi')
  expect(words).toBe('Hồ sơ, Làm giấy khai sinh, đã tiếp nhận.')
})
