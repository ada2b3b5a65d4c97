import { expect, test } from 'vitest'
import { readConfig } from './index.ts'

const url = 'smtp://reader:secret@mail.example.vn:587'

test('a mail server needs a sender, and neither may be something else', () => {
  expect(readConfig({}).mail).toBeUndefined()
  expect(readConfig({ SMTP_URL: '', MAIL_FROM: '' }).mail).toBeUndefined()
  expect(readConfig({ SMTP_URL: url, MAIL_FROM: 'Một Cửa <no-reply@example.vn>' }).mail).toEqual({
    ...{ url, from: 'Một Cửa <no-reply@example.vn>', replyTo: undefined },
  })
  expect(() => readConfig({ SMTP_URL: url })).toThrow('MAIL_FROM')
  expect(() => readConfig({ SMTP_URL: 'https://mail.example.vn', MAIL_FROM: 'a@b.vn' })).toThrow('SMTP_URL')
  expect(() => readConfig({ SMTP_URL: url, MAIL_FROM: 'a@b.vn\r\nBcc: c@d.vn' })).toThrow('MAIL_FROM')
  expect(() => readConfig({ SMTP_URL: url, MAIL_FROM: 'a@b.vn', MAIL_REPLY_TO: 'nobody' })).toThrow(
    'MAIL_REPLY_TO',
  )
})
