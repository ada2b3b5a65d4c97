import { randomBytes } from 'node:crypto'
import type { TimeStamper, ValidationData } from '../pades/sign.ts'
import { askOcsp } from './authority.ts'
import type { Certificate } from './certificate.ts'
import { findPath } from './path.ts'
import { askTimeStamp, readTimeStampAnswer } from './time-stamp.ts'
import { oidOf, readTlv, type Tlv } from './tlv.ts'

/** Whom a house believes and asks: the trial's own authority, or those that its settings name. */
export interface TrustServices {
  anchors: readonly Certificate[]
  /** Certificates that files may leave out. */
  known: readonly Certificate[]
  /** @throws Error when the service does not answer, or wrongly */
  timeStamp: TimeStamper
  /** Answers about the state of certificates now, as far as they are to be had. */
  statesOf(pairs: readonly { certificate: Certificate; issuer: Certificate }[]): Promise<Uint8Array[]>
}

/** How long a service may take, in milliseconds. */
const patience = 5_000
const mostAnswer = 256 * 1024

/**
 * Asks services over HTTP: the time-stamp service of the settings, and for states of certificates the address that their
 * issuer wrote into them. Only certificates that a trusted authority issued are ever asked about, so that a file cannot
 * send the house anywhere.
 */
export function httpServices(options: {
  anchors: readonly Certificate[]
  known?: readonly Certificate[]
  timeStampUrl: string | undefined
  patienceMs?: number
}): TrustServices {
  const { anchors, known = [], timeStampUrl, patienceMs = patience } = options
  return {
    anchors,
    known,
    async timeStamp(digest) {
      if (!timeStampUrl) throw new Error('no time-stamp service is set up')
      const nonce = randomBytes(8)
      const question = askTimeStamp(digest, nonce)
      const answer = await post(timeStampUrl, 'application/timestamp-query', question, patienceMs)
      return readTimeStampAnswer(answer, nonce)
    },
    async statesOf(pairs) {
      const trusted = pairs.filter(({ issuer }) => findPath(issuer, known, anchors))
      const asked = await Promise.allSettled(
        trusted.map(async ({ certificate, issuer }) => {
          const url = ocspUrl(certificate)
          if (!url) throw new Error('the certificate names nobody to ask')
          return post(url, 'application/ocsp-request', askOcsp(certificate, issuer), patienceMs)
        }),
      )
      return asked.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
    },
  }
}

async function post(url: string, type: string, body: Uint8Array, patienceMs: number): Promise<Uint8Array> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  if (!answer.ok) throw new Error(`the service answers ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (bytes.length > mostAnswer) throw new Error('the service answers too much')
  return bytes
}

/** Where the state of a certificate is asked for, as its issuer wrote (RFC 5280, 4.2.2.1). */
function ocspUrl(certificate: Certificate): string | undefined {
  const extension = certificate.pki.extensions?.find(({ extnID }) => extnID === '1.3.6.1.5.5.7.1.1')
  if (!extension) return undefined
  const ways: Tlv[] = readTlv(extension.extnValue.valueBlock.valueHexView).children
  const way = ways.find((it) => oidOf(it.children[0]) === '1.3.6.1.5.5.7.48.1')
  const url = way?.children[1] && Buffer.from(way.children[1].content).toString('latin1')
  return url && /^https?:\/\//.test(url) ? url : undefined
}

/** Everything that lets these certificates be checked later, with the time stamps' own. */
export async function gatherData(
  trust: TrustServices,
  certificates: readonly Certificate[],
  known: readonly Certificate[],
): Promise<ValidationData> {
  const pairs = new Map<string, { certificate: Certificate; issuer: Certificate }>()
  const all = new Map<string, Certificate>()
  for (const certificate of certificates) {
    const path = findPath(certificate, [...known, ...trust.known], trust.anchors) ?? [certificate]
    path.forEach((it, index) => {
      all.set(it.id, it)
      const issuer = path[index + 1]
      if (issuer && !it.needsNoCheck) pairs.set(it.id, { certificate: it, issuer })
    })
  }
  const ocsps = await trust.statesOf([...pairs.values()])
  if (ocsps.length < pairs.size) throw new Error('nobody said whether a certificate was revoked')
  return { certificates: [...all.values()].map(({ der }) => der), ocsps, crls: [] }
}
