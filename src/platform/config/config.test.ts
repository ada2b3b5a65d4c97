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

test('services that listen and speak are named with what they understand', () => {
  expect(readConfig({})).toMatchObject({
    transcription: { endpoint: undefined, sherpa: undefined, pocketsphinxModel: undefined },
    speech: undefined,
  })
  const { transcription, speech } = readConfig({
    ...{ TRANSCRIPTION_URL: 'http://127.0.0.1:8000/v1/', TRANSCRIPTION_LANGUAGES: 'vi, en' },
    ...{ SHERPA_MODEL: '/models/vi', SPEECH_URL: 'https://say.example.vn/v1', SPEECH_VOICE: 'nova' },
  })
  expect(transcription.endpoint).toEqual({
    ...{ url: 'http://127.0.0.1:8000/v1', model: 'whisper-1', key: undefined, languages: ['vi', 'en'] },
  })
  expect(transcription.sherpa).toEqual({ model: '/models/vi', languages: ['vi'] })
  expect(speech).toMatchObject({
    url: 'https://say.example.vn/v1',
    voice: 'nova',
    languages: ['vi', 'en', 'ar'],
  })
  expect(() => readConfig({ TRANSCRIPTION_LANGUAGES: 'fr' })).toThrow('TRANSCRIPTION_LANGUAGES')
  expect(() => readConfig({ TRANSCRIPTION_URL: 'file:///etc/passwd' })).toThrow('TRANSCRIPTION_URL')
})

test('a clock of its own is for demonstrations alone', () => {
  const start = '2025-09-23T23:50:00+07:00'
  expect(readConfig({ CLOCK_STARTS_AT: start }).clockStartsAt).toEqual(Temporal.Instant.from(start))
  expect(readConfig({}).clockStartsAt).toBeUndefined()
  expect(() => readConfig({ CLOCK_STARTS_AT: start, MODE: 'production' })).toThrow('CLOCK_STARTS_AT')
  expect(() => readConfig({ CLOCK_STARTS_AT: 'yesterday' })).toThrow('CLOCK_STARTS_AT')
})
