import { describe, expect, test } from 'vitest'
import { cleanName, contentDisposition } from './file-name.ts'

describe('names of files', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\vy\\Giấy chứng sinh.pdf', 'Giấy chứng sinh.pdf'],
    ['Gia\u0302\u0301y.pdf', 'Giấy.pdf'],
    ['ảnh\u202Egnp.pdf', 'ảnh gnp.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    ['.pdf', 'tài liệu.pdf'],
    ['...', 'tài liệu.pdf'],
    ['', 'tài liệu.pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanName(raw, 'pdf', raw.endsWith('.pdf'))).toBe(clean)
  })

  test('a long one is cut between letters and keeps its ending', () => {
    const name = cleanName(`${'ế'.repeat(300)}.pdf`, 'pdf', true)
    expect([...name]).toHaveLength(120)
    expect(name.endsWith('ế.pdf')).toBe(true)
    expect([...cleanName('n'.repeat(300), 'pdf', false)]).toHaveLength(120)
  })

  test('a download header is plain ASCII and carries the real name', () => {
    const header = contentDisposition('attachment', 'Giấy "khai sinh" (1).pdf')
    expect(header).toBe(
      `attachment; filename="giay-khai-sinh-1.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20%22khai%20sinh%22%20%281%29.pdf`,
    )
  })
})
