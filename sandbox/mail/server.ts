import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** What can be wrong with the stand-in, switched on and off at will. */
export interface MailFaults {
  /** Knows nobody: 550 to every recipient. */
  unknownRecipient: boolean
  /** Busy: 451 to the first try of each message, like a server that greylists. */
  greylist: boolean
  /** Takes the connection and says nothing. */
  hang: boolean
  /** The line breaks in the middle of a message. */
  closeInData: boolean
  /** The line breaks after the whole message was taken and before the answer: the sender cannot know. */
  closeAfterData: boolean
  /** Takes no mail at all: 554 to the message itself. */
  refuseData: boolean
  /** Milliseconds before it answers to a message. */
  slow: number
}

const sound: MailFaults = {
  unknownRecipient: false,
  greylist: false,
  hang: false,
  closeInData: false,
  closeAfterData: false,
  refuseData: false,
  slow: 0,
}

/** A mail as it arrived. */
export interface Arrived {
  from: string
  to: string[]
  /** Over an encrypted line. */
  isEncrypted: boolean
  raw: Buffer
  mail: Email
}

export interface MailStandIn {
  port: number
  faults: MailFaults
  /** In the order of their arrival. */
  arrived: Arrived[]
  /** Connections that were begun. */
  connections(): number
  mend(): void
  close(): Promise<void>
}

/**
 * A mail server that is none: it speaks SMTP over a socket, takes every letter and delivers it nowhere.
 * @param options.tls offers STARTTLS, with a certificate that nobody knows
 * @param options.folder where each letter is kept as `.eml`; none: nowhere
 */
export async function startMailServer(
  options: { port?: number; folder?: string; tls?: boolean } = {},
): Promise<MailStandIn> {
  const faults = { ...sound }
  const arrived: Arrived[] = []
  const seen = new Set<string>()
  let connections = 0
  const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', ...(options.tls ? [] : ['STARTTLS'])],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect(_session, callback) {
      connections++
      if (!faults.hang) callback()
    },
    onRcptTo({ address }, _session, callback) {
      if (faults.unknownRecipient)
        return callback(answer(550, `5.1.1 <${address}>: Recipient address rejected: User unknown`))
      callback()
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => {
        parts.push(part)
        if (faults.closeInData) breakLine(session.id)
      })
      stream.on('end', async () => {
        const raw = Buffer.concat(parts)
        const mail = await PostalMime.parse(raw)
        const id = mail.messageId ?? ''
        if (faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow))
        if (faults.refuseData) return callback(answer(554, '5.7.1 Message refused'))
        if (faults.greylist && !seen.has(id)) {
          seen.add(id)
          return callback(answer(451, '4.7.1 Greylisted, please try again later'))
        }
        const { mailFrom, rcptTo } = session.envelope
        arrived.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          isEncrypted: session.secure,
          raw,
          mail,
        })
        if (options.folder) {
          mkdirSync(options.folder, { recursive: true })
          writeFileSync(join(options.folder, `${String(arrived.length).padStart(4, '0')}.eml`), raw)
        }
        if (faults.closeAfterData) return breakLine(session.id)
        callback()
      })
    },
  })
  /** As a cable that is pulled: no answer, no goodbye. */
  const breakLine = (id: string) => {
    for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>)
      if (connection.id === id) connection._socket.destroy()
  }
  // A client that gives up is no news.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    faults,
    arrived,
    connections: () => connections,
    mend: () => void Object.assign(faults, sound),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
