import { expect, test } from 'vitest'
import { letterHtml, letterText } from './letter.ts'

const letter = {
  subject: 'Số A012',
  lead: 'Lượt của bạn là <mai> & "sớm".',
  facts: [{ term: 'Số', detail: 'A012' }],
  lines: ['Một dòng.'],
  list: { title: 'Mang theo', items: ['Căn cước', '<script>alert(1)</script>'] },
  link: { label: 'Xem', href: 'https://motcua.example/ticket/x?a=1&b="2"' },
}
const stopLink = 'https://motcua.example/stop/y'

test('as text it says everything, and ends with the way to stop', () => {
  const text = letterText(letter, { language: 'vi', stopLink })
  for (const words of ['<mai>', 'Số: A012', 'Một dòng.', '- Căn cước', letter.link.href])
    expect(text).toContain(words)
  expect(text.trimEnd().endsWith(stopLink)).toBe(true)
})

test('as a page nothing of it is markup but its own, and nothing is fetched', () => {
  const html = letterHtml(letter, { language: 'vi', stopLink })
  expect(html).toContain('&lt;mai&gt; &amp; &quot;sớm&quot;')
  expect(html).not.toContain('<script')
  expect(html).not.toMatch(/<(img|link|iframe|style)\b|url\(|@import/)
  expect(html).toContain('href="https://motcua.example/ticket/x?a=1&amp;b=&quot;2&quot;"')
})

test('each language has its direction', () => {
  expect(letterHtml(letter, { language: 'ar', stopLink })).toContain('<html lang="ar" dir="rtl">')
  expect(letterHtml(letter, { language: 'en', stopLink })).toContain('<html lang="en" dir="ltr">')
})
