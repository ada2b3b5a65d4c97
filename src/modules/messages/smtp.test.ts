import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type MailStandIn, startMailServer } from '../../../sandbox/mail/server.ts'
import type { Parcel } from './channel.ts'
import { smtpChannel } from './smtp.ts'

let server: MailStandIn | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const parcel = (over: Partial<Parcel> = {}): Parcel => ({
  id: randomUUID(),
  to: 'lan@example.vn',
  language: 'vi',
  letter: { subject: 'Số A012', lead: 'Ngày mai.', facts: [] },
  stopLink: 'https://motcua.example/stop/x',
  ...over,
})
const send = (url: string, over?: Partial<Parcel>) =>
  smtpChannel({ url, from: 'Một Cửa <no-reply@motcua.example>' }, { connect: 1000, answer: 1000 }).send(
    parcel(over),
  )

describe('the way is encrypted', () => {
  test('to a server on this machine when it offers to, whoever signed for it', async () => {
    server = await startMailServer({ tls: true })
    expect(await send(`smtp://127.0.0.1:${server.port}`)).toEqual({ state: 'sent' })
    expect(server.arrived[0]).toMatchObject({ isEncrypted: true, to: ['lan@example.vn'] })
  })
  // This machine under a name by which it is not recognised.
  test('to any other, or nothing is sent', async () => {
    server = await startMailServer()
    expect(await send(`smtp://0.0.0.0:${server.port}`)).toMatchObject({ state: 'away' })
    expect(server.arrived).toEqual([])
    expect(await send(`smtp://0.0.0.0:${server.port}?tls=off`)).toEqual({ state: 'sent' })
    expect(server.arrived[0]).toMatchObject({ isEncrypted: false })
  })
  test('to any other with a certificate that somebody known has signed', async () => {
    server = await startMailServer({ tls: true })
    expect(await send(`smtp://0.0.0.0:${server.port}`)).toMatchObject({ state: 'away' })
    expect(server.arrived).toEqual([])
  })
})

test('whatever a letter says, it adds no header and no recipient', async () => {
  server = await startMailServer()
  const nasty = 'x\r\nBcc: hoa@example.vn\r\n\r\nhello'
  const letter = { subject: nasty, lead: nasty, facts: [{ term: nasty, detail: nasty }] }
  await send(`smtp://127.0.0.1:${server.port}`, { letter })
  const [arrived] = server.arrived
  expect(arrived!.to).toEqual(['lan@example.vn'])
  expect(arrived!.mail.bcc ?? []).toEqual([])
  expect(arrived!.mail.headers.map(({ key }) => key)).not.toContain('bcc')
})

test('nobody there: the server is away, and it says so soon', async () => {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
  expect(await send(`smtp://127.0.0.1:${port}`)).toMatchObject({ state: 'away' })
})

test('what is kept of an error names nobody', async () => {
  server = await startMailServer()
  server.faults.unknownRecipient = true
  const delivery = await send(`smtp://127.0.0.1:${server.port}`)
  expect(delivery).toEqual({ state: 'refused', error: 'RCPT TO 550 5.1.1' })
})
