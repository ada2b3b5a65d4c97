import { randomUUID } from 'node:crypto'
import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'
import { type Application, type Journal, runCall } from './application.ts'
import { type Media, openMedia } from './media.ts'
import {
  answerHeaders,
  header,
  methodOf,
  parseSip,
  readSdp,
  type SipMessage,
  statusOf,
  userOf,
  writeSdp,
  writeSip,
} from './message.ts'
import { createVoice } from './sound.ts'

/** One call, while it lasts and afterwards. */
export interface SipCall extends Journal {
  from: string
  /** Keys that were understood. */
  digits: string
  /** Times it listened. */
  listened: number
  packets: { sent: number; received: number }
  endedBy: 'caller' | 'house' | undefined
  /** When the call and all of its webhooks are over. */
  over: Promise<void>
}

export interface SipStandIn {
  port: number
  /** In the order of their beginning. */
  calls: SipCall[]
  close(): Promise<void>
}

export interface SipOptions extends Omit<Application, 'speak' | 'twice' | 'now'> {
  host?: string
  port?: number
  twice?: boolean
  now?: () => number
  /** Tells the caller each time it listens, by a request INFO: a machine that calls knows when to press. */
  cues?: boolean
  speak?: Application['speak']
}

interface Dialog extends SipCall {
  remote: RemoteInfo
  invite: SipMessage
  tag: string
  answer: Buffer
  media: Media
  /** Keys nobody asked for yet. */
  keys: string[]
  wake: (() => void) | undefined
  sequence: number
  /** The caller knows that they were answered. */
  isTalking: boolean
  /** Our requests that have no answer yet, sent again until they do. */
  open: Map<number, NodeJS.Timeout>
  finish(): void
}

const againMs = 500
const mostTimes = 8

/**
 * A telephone exchange that is none: it answers calls by SIP over UDP, plays and listens by RTP (G.711 μ-law, RFC 4733), and does
 * what a house tells it in jambonz's verbs. For tests and developers: no registration, no security, one address.
 */
export async function startSipServer(options: SipOptions): Promise<SipStandIn> {
  const { host = '127.0.0.1', cues = false } = options
  const app: Application = {
    ...{ url: options.url, secret: options.secret, twice: options.twice ?? false },
    now: options.now ?? (() => Date.now() / 1000),
    speak: options.speak ?? createVoice(),
  }
  const socket = createSocket('udp4')
  socket.bind(options.port ?? 0, host)
  await once(socket, 'listening')
  const { port } = socket.address()
  const contact: [string, string] = ['Contact', `<sip:house@${host}:${port}>`]
  const dialogs = new Map<string, Dialog | 'beginning'>()
  const calls: SipCall[] = []
  const send = (bytes: Buffer, to: RemoteInfo) => socket.send(bytes, to.port, to.address)

  const reply = (request: SipMessage, from: RemoteInfo, status: string, tag = 'x') =>
    send(writeSip(`SIP/2.0 ${status}`, answerHeaders(request, tag)), from)

  /** A request of ours inside a call, sent again until it is answered. */
  function ask(dialog: Dialog, method: string, body = ''): void {
    const { invite, tag } = dialog
    const sequence = ++dialog.sequence
    const target = /<([^>]+)>/.exec(header(invite, 'contact'))?.[1] ?? header(invite, 'contact')
    const bytes = writeSip(
      `${method} ${target} SIP/2.0`,
      [
        ['Via', `SIP/2.0/UDP ${host}:${port};branch=z9hG4bK${randomUUID()}`],
        ['Max-Forwards', '70'],
        ['From', `${header(invite, 'to')};tag=${tag}`],
        ['To', header(invite, 'from')],
        ['Call-ID', header(invite, 'call-id')],
        ['CSeq', `${sequence} ${method}`],
        contact,
        ...(body ? ([['Content-Type', 'text/plain']] as [string, string][]) : []),
      ],
      body,
    )
    let left = mostTimes
    const again = setInterval(() => {
      if (--left > 0) send(bytes, dialog.remote)
      else settle(dialog, sequence)
    }, againMs)
    dialog.open.set(sequence, again)
    send(bytes, dialog.remote)
  }
  function settle(dialog: Dialog, sequence: number): void {
    clearInterval(dialog.open.get(sequence))
    dialog.open.delete(sequence)
    if (dialog.endedBy && dialog.open.size === 0) dialogs.delete(header(dialog.invite, 'call-id'))
  }

  async function begin(invite: SipMessage, remote: RemoteInfo): Promise<void> {
    const id = header(invite, 'call-id')
    dialogs.set(id, 'beginning')
    const offer = readSdp(invite.body)
    if (!offer) {
      dialogs.delete(id)
      return reply(invite, remote, '488 Not Acceptable Here')
    }
    const tag = randomUUID()
    const over = Promise.withResolvers<void>()
    const media = await openMedia(host, offer.keys, (digit) => {
      dialog.digits += digit
      dialog.keys.push(digit)
      dialog.wake?.()
    })
    media.sendTo(offer.host, offer.port)
    const answer = writeSip(
      'SIP/2.0 200 OK',
      [...answerHeaders(invite, tag), contact, ['Content-Type', 'application/sdp']],
      writeSdp(host, media.port, offer.keys),
    )
    const dialog: Dialog = {
      ...{ from: userOf(header(invite, 'from')), digits: '', listened: 0, packets: media.count },
      ...{ said: [], hooks: [], failure: undefined, endedBy: undefined, over: over.promise },
      ...{ remote, invite, tag, answer, media, keys: [], wake: undefined, sequence: 0, open: new Map() },
      isTalking: false,
      finish: over.resolve,
    }
    dialogs.set(id, dialog)
    calls.push(dialog)
    send(answer, remote)
  }

  /** The caller has heard that we answered: only now anything is said. */
  function talk(dialog: Dialog): void {
    const { media, invite } = dialog
    const says = header(invite, 'x-says')
    const caller = {
      callSid: randomUUID(),
      from: dialog.from,
      to: userOf(header(invite, 'to')),
      media,
      says: says ? says.split('|').map(decodeURIComponent) : [],
      isOver: () => dialog.endedBy !== undefined,
      onListening() {
        // Keys pressed while nobody listened are lost, as they are on the real thing.
        dialog.keys.length = 0
        dialog.listened++
        if (cues) ask(dialog, 'INFO', `listening ${dialog.listened}`)
      },
      key: (ms: number) =>
        new Promise<string | undefined>((resolve) => {
          const take = () => {
            clearTimeout(timer)
            dialog.wake = undefined
            resolve(dialog.keys.shift())
          }
          const timer = setTimeout(take, ms)
          dialog.wake = take
          if (dialog.keys.length > 0 || dialog.endedBy) take()
        }),
    }
    void runCall(app, caller, dialog).then(() => {
      if (!dialog.endedBy) {
        dialog.endedBy = 'house'
        ask(dialog, 'BYE')
      }
      media.close()
      dialog.finish()
    })
  }

  socket.on('message', (bytes, remote) => {
    const message = parseSip(bytes)
    if (!message) return
    const method = methodOf(message)
    const dialog = dialogs.get(header(message, 'call-id'))
    if (method === 'INVITE') {
      // Sent again, since our answer was lost or is on its way.
      if (dialog) return dialog === 'beginning' ? undefined : send(dialog.answer, remote)
      return void begin(message, remote)
    }
    if (method === undefined) {
      const sequence = Number.parseInt(header(message, 'cseq'), 10)
      if (dialog && dialog !== 'beginning' && statusOf(message) >= 200) settle(dialog, sequence)
      return
    }
    if (method === 'OPTIONS') return reply(message, remote, '200 OK')
    if (!dialog || dialog === 'beginning') {
      if (method !== 'ACK') reply(message, remote, '481 Call Does Not Exist')
      return
    }
    if (method === 'ACK') {
      if (!dialog.isTalking) {
        dialog.isTalking = true
        talk(dialog)
      }
      return
    }
    reply(message, remote, '200 OK', dialog.tag)
    if (method === 'BYE' || method === 'CANCEL') {
      dialog.endedBy ??= 'caller'
      dialog.media.stop()
      dialog.wake?.()
    }
  })

  return {
    port,
    calls,
    async close() {
      for (const dialog of dialogs.values()) {
        if (dialog === 'beginning') continue
        dialog.endedBy ??= 'house'
        dialog.media.close()
        dialog.wake?.()
        for (const timer of dialog.open.values()) clearInterval(timer)
      }
      await Promise.all(calls.map(({ over }) => over))
      socket.close()
      await once(socket, 'close')
    },
  }
}
