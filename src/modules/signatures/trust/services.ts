import { randomBytes } from 'node:crypto'
import type { TimeStamper, ValidationData } from '../pades/sign.ts'
import { askOcsp } from './authority.ts'
import type { Certificate } from './certificate.ts'
import { type Evidence, readEvidence } from './evidence.ts'
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
  statesOf(pairs: readonly Issued[]): Promise<Evidence>
}

/** A certificate and whoever issued it. */
export interface Issued {
  certificate: Certificate
  issuer: Certificate
}

/** How long a service may take, in milliseconds. */
const patience = 5_000
const mostAnswer = 256 * 1024
/** Lists of revoked certificates become a part of what is signed. */
const mostList = 1024 * 1024

/**
 * Asks services over HTTP: the time-stamp service of the settings, and for states of certificates the addresses that their
 * issuer wrote into them: OCSP, or where that says nothing the list of revoked ones. Only certificates that a trusted authority issued are ever asked about, so that a file cannot
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
      const issuers = [...known, ...pairs.map(({ issuer }) => issuer)]
      const trusted = pairs.filter(({ issuer }) => findPath(issuer, issuers, anchors))
      const asked = await Promise.all(trusted.map((pair) => stateOf(pair, patienceMs)))
      return {
        ocsps: asked.flatMap(({ ocsps }) => ocsps),
        crls: asked.flatMap(({ crls }) => crls),
      }
    },
  }
}

async function stateOf(pair: Issued, patienceMs: number): Promise<Evidence> {
  const { certificate, issuer } = pair
  const { ocsp, crl } = addressesIn(certificate)
  const question = askOcsp(certificate, issuer)
  const answer =
    ocsp && (await post(ocsp, 'application/ocsp-request', question, patienceMs).catch(() => undefined))
  const answered = { ocsps: answer ? [answer] : [], crls: [] }
  if (isTold(answered, pair) || !crl) return answered
  const list = await get(crl, patienceMs).catch(() => undefined)
  return { ocsps: [], crls: list ? [list] : [] }
}

/** Whether something says in which state a certificate is. */
const isTold = (evidence: Evidence, { certificate, issuer }: Issued) =>
  readEvidence(evidence).statesOf(certificate, issuer).length > 0

const post = (url: string, type: string, body: Uint8Array, patienceMs: number) =>
  request(url, { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(body) }, patienceMs)
const get = (url: string, patienceMs: number) => request(url, {}, patienceMs, mostList)

async function request(
  url: string,
  init: RequestInit,
  patienceMs: number,
  most = mostAnswer,
): Promise<Uint8Array> {
  const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
  if (!answer.ok) throw new Error(`the service answers ${answer.status}`)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    parts.push(part)
    length += part.length
    if (length > most) throw new Error('the service answers too much')
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** Where the state of a certificate is asked for, as its issuer wrote (RFC 5280, 4.2.2.1 and 4.2.1.13). */
export function addressesIn(certificate: Certificate): { ocsp: string | undefined; crl: string | undefined } {
  const extension = (oid: string): Tlv[] => {
    const found = certificate.pki.extensions?.find(({ extnID }) => extnID === oid)
    return found ? readTlv(found.extnValue.valueBlock.valueHexView).children : []
  }
  const urlIn = (value: Tlv | undefined) => {
    const url = value?.tag === 0x86 ? Buffer.from(value.content).toString('latin1') : ''
    return /^https?:\/\//.test(url) ? url : undefined
  }
  const way = extension('1.3.6.1.5.5.7.1.1').find((it) => oidOf(it.children[0]) === '1.3.6.1.5.5.7.48.1')
  const lists = extension('2.5.29.31').flatMap((point) => point.children[0]?.children[0]?.children ?? [])
  return { ocsp: urlIn(way?.children[1]), crl: lists.map(urlIn).find(Boolean) }
}

/** Everything that lets these certificates be checked later, with the time stamps' own. */
export async function gatherData(
  trust: TrustServices,
  certificates: readonly Certificate[],
  known: readonly Certificate[],
): Promise<ValidationData> {
  const pairs = new Map<string, Issued>()
  const all = new Map<string, Certificate>()
  for (const certificate of certificates) {
    const path = findPath(certificate, [...known, ...trust.known], trust.anchors) ?? [certificate]
    path.forEach((it, index) => {
      all.set(it.id, it)
      const issuer = path[index + 1]
      if (issuer && !it.needsNoCheck) pairs.set(it.id, { certificate: it, issuer })
    })
  }
  const told = await trust.statesOf([...pairs.values()])
  if ([...pairs.values()].some((pair) => !isTold(told, pair)))
    throw new Error('nobody said whether a certificate was revoked')
  return { certificates: [...all.values()].map(({ der }) => der), ...told }
}

/** Since when a certificate is revoked, as its authority says now; undefined: it is not, or nobody says. */
export async function revokedAtAuthority(
  trust: TrustServices,
  certificate: Certificate,
  known: readonly Certificate[],
) {
  const issuer = findPath(certificate, [...known, ...trust.known], trust.anchors)?.[1]
  if (!issuer) return { isTold: false, revokedAt: undefined }
  const states = readEvidence(await trust.statesOf([{ certificate, issuer }])).statesOf(certificate, issuer)
  return { isTold: states.length > 0, revokedAt: states.find(({ revokedAt }) => revokedAt)?.revokedAt }
}
