import { TimeStampReq, TimeStampResp } from 'pkijs'
import { digestName, oids } from './algorithms.ts'
import { serialOf } from './certificate.ts'
import { buildSignedData, type Signer } from './cms.ts'
import {
  boolean,
  derOf,
  encoded,
  generalizedTime,
  integer,
  integerOf,
  nothing,
  octets,
  oid,
  onlyDer,
  sequence,
} from './der.ts'
import { readCms } from './read-cms.ts'
import { octetsOf, oidOf, readTlv } from './tlv.ts'

/** Our own policy of trial time stamps; the arc is that of examples (RFC 5612 has none for identifiers). */
const trialPolicy = '1.3.6.1.4.1.32473.1.1'

/** Asks for a time stamp over a SHA-256 digest (RFC 3161, 2.4.1); the answer must name the same nonce. */
export function askTimeStamp(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  return derOf(
    sequence(
      integer(1),
      sequence(sequence(oid(oids.sha256), nothing()), octets(digest)),
      integerOf(nonce),
      boolean(true),
    ),
  )
}

/**
 * Answers a question for a time stamp (RFC 3161, 2.4.2).
 * @throws Error when the question cannot be read or names another digest than SHA-256
 */
export async function answerTimeStamp(
  stamper: Signer,
  question: Uint8Array,
  stamp: { at: Temporal.Instant; serial: Uint8Array },
): Promise<Uint8Array> {
  const asked = new TimeStampReq({ schema: onlyDer(question) })
  const { hashAlgorithm, hashedMessage } = asked.messageImprint
  const digest = hashedMessage.valueBlock.valueHexView
  if (hashAlgorithm.algorithmId !== oids.sha256 || digest.length !== 32)
    throw new Error('only SHA-256 digests are stamped')
  const bytes = derOf(
    sequence(
      integer(1),
      oid(trialPolicy),
      encoded(derOf(asked.messageImprint.toSchema())),
      integerOf(stamp.serial),
      generalizedTime(stamp.at),
      sequence(integer(1)),
      asked.nonce && integerOf(asked.nonce.valueBlock.valueHexView),
    ),
  )
  const signer = asked.certReq ? stamper : { ...stamper, chain: [] }
  const token = await buildSignedData({ content: { type: oids.timeStampInfo, bytes }, signer })
  return derOf(sequence(sequence(integer(0)), encoded(token.der)))
}

/**
 * The time stamp in an answer.
 * @throws Error when the service refused, or answered another question
 */
export function readTimeStampAnswer(answer: Uint8Array, nonce: Uint8Array): Uint8Array {
  const { status, timeStampToken } = new TimeStampResp({ schema: onlyDer(answer) })
  // Granted, or granted with changes.
  if (status.status > 1 || !timeStampToken) throw new Error(`no time stamp: status ${status.status}`)
  const token = derOf(timeStampToken.toSchema())
  if (serialOf(readInfo(contentOf(token)).nonce) !== serialOf(nonce))
    throw new Error('the time stamp answers another question')
  return token
}

/** What a time stamp says: which digest there was, and when. */
export interface StampInfo {
  digest: string
  hash: Uint8Array
  at: Temporal.Instant
}

/** @param bytes the content of a time stamp @throws Error when it cannot be read */
export function readInfo(bytes: Uint8Array): StampInfo & { nonce: Uint8Array } {
  const [, , imprint, , time, ...rest] = readTlv(bytes).children
  const digest = digestName(oidOf(imprint?.children[0]?.children[0]))
  const hash = octetsOf(imprint?.children[1])
  const nonce = rest.find(({ tag }) => tag === 2)?.content ?? new Uint8Array()
  if (!digest || !hash || time?.tag !== 0x18) throw new Error('not a time stamp')
  return { digest, hash, at: timeIn(Buffer.from(time.content).toString('latin1')), nonce }
}

/** `20261118020000.5Z` */
function timeIn(written: string): Temporal.Instant {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d(?:\.\d+)?)Z$/.exec(written)
  if (!parts) throw new Error('not a time stamp')
  const [, year, month, day, hour, minute, second] = parts
  return Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

function contentOf(token: Uint8Array): Uint8Array {
  const { content } = readCms(token)
  if (!content) throw new Error('not a time stamp')
  return content
}
