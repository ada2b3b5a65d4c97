import { createTransport, type NodemailerError, type SMTPTransportOptions } from 'nodemailer'
import type { Channel, Delivery } from './channel.ts'
import { letterHtml, letterText } from './letter.ts'

/** Where mail is handed over, and whose it is. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the first byte. */
  url: string
  /** `Một Cửa Hà Nội <no-reply@example.vn>`. */
  from: string
  replyTo?: string | undefined
}

/** How long the server may take, in milliseconds. */
export interface MailPatience {
  connect: number
  /** For each answer. */
  answer: number
}

/**
 * Sends letters by SMTP, a connection each. The way is encrypted: `smtp://` demands STARTTLS, unless the server is this
 * very machine or the address says `?tls=off` (a relay on a network of one's own).
 */
export function smtpChannel(settings: MailSettings, patience: MailPatience): Channel {
  const transport = createTransport({ ...connectionOf(settings.url), ...timeouts(patience) })
  const host = /@([^@>\s]+)>?\s*$/.exec(settings.from)?.[1] ?? 'localhost'
  return {
    async send({ id, to, language, letter, stopLink }) {
      const envelope = { language, stopLink }
      const { file } = letter
      return transport
        .sendMail({
          from: settings.from,
          // As an object: nothing of it is read as a list or as a name.
          to: { name: '', address: to },
          ...(settings.replyTo ? { replyTo: settings.replyTo } : {}),
          subject: letter.subject,
          messageId: `<${id}@${host}>`,
          text: letterText(letter, envelope),
          html: letterHtml(letter, envelope),
          textEncoding: 'base64',
          headers: {
            'Content-Language': language,
            // RFC 3834: no out-of-office answers to a machine.
            'Auto-Submitted': 'auto-generated',
            // RFC 8058: mail programs offer one button that stops these letters.
            'List-Unsubscribe': `<${stopLink}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
          attachments: file ? [{ filename: file.name, content: file.content, contentType: file.type }] : [],
          // Nothing is read from files or fetched from addresses, whatever a letter says.
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        .then((): Delivery => ({ state: 'sent' }), failed)
    },
  }
}

/** @throws Error when it is no address of a mail server */
function connectionOf(address: string): SMTPTransportOptions {
  const url = new URL(address)
  const secure = url.protocol === 'smtps:'
  const isNear = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const isOpen = isNear || url.searchParams.get('tls') === 'off'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isOpen,
    // The certificate of this machine's own server is nobody's business, and rarely one that could be checked.
    ...(isNear ? { tls: { rejectUnauthorized: false } } : {}),
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  }
}

const timeouts = ({ connect, answer }: MailPatience) => ({
  connectionTimeout: connect,
  dnsTimeout: connect,
  greetingTimeout: answer,
  socketTimeout: answer,
})

/** Only an answer to this one letter says something about it; everything else is the server's or our own trouble. */
function failed(error: NodemailerError): Delivery {
  const { code = 'unknown', command, responseCode, response } = error
  if (!responseCode || responseCode === 421 || !isAboutLetter(command)) {
    const where = command && command !== 'CONN' ? `${command} ` : ''
    return { state: 'away', error: `${where}${responseCode || code}` }
  }
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1]
  const reason = [command, responseCode, enhanced].filter(Boolean).join(' ')
  return { state: responseCode >= 500 ? 'refused' : 'later', error: reason }
}

const isAboutLetter = (command: string | undefined) => command === 'RCPT TO' || command === 'DATA'
