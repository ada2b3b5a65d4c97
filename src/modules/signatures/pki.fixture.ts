import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { PDF } from '@libpdf/core'
import type { TimeStamper, ValidationData } from './pades/sign.ts'
import {
  type Authority,
  answerOcsp,
  askOcsp,
  type CertificateState,
  createAuthority,
  issueCertificate,
  makeRevocationList,
} from './trust/authority.ts'
import type { Certificate } from './trust/certificate.ts'
import type { Signer } from './trust/cms.ts'
import { type KeyKind, kindOf, signBytes } from './trust/key.ts'
import { answerTimeStamp, askTimeStamp, readTimeStampAnswer } from './trust/time-stamp.ts'

export const now = Temporal.Instant.from('2026-11-18T02:00:00Z')
export const years = (count: number) => ({ hours: count * 365 * 24 })

const keys: Record<KeyKind, () => KeyObject> = {
  ec: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
}

/** A small world of trust for tests: an authority, a service that stamps the time, and people who sign. */
export function world(name = 'CA thử') {
  const key = keys.ec()
  const authority: Authority = createAuthority(key, {
    subject: { commonName: name },
    serial: randomBytes(8),
    from: now.subtract(years(2)),
    until: now.add(years(20)),
  })
  const states = new Map<string, CertificateState>()
  const issue = (
    kind: KeyKind,
    options: Partial<Parameters<typeof issueCertificate>[1]> & { key?: KeyObject; by?: Authority } = {},
  ): Signer & { key: KeyObject } => {
    const { key: own = keys[kind](), by = authority, ...rest } = options
    const certificate = issueCertificate(by, {
      subject: {
        commonName: 'Nguyễn Thị Mẫu',
        organisation: 'UBND phường Cửa Nam',
        title: 'Phó Chủ tịch',
      },
      publicKey: createPublicKey(own),
      serial: randomBytes(8),
      from: now.subtract(years(1)),
      until: now.add(years(1)),
      use: 'signing',
      ...rest,
    })
    return signerOf(certificate, own, by === authority ? [authority.certificate] : [by.certificate])
  }
  const tsa = issue('ec', { use: 'time-stamping', subject: { commonName: 'Dấu thời gian thử' } })
  const stamperAt =
    (at: Temporal.Instant, by = tsa): TimeStamper =>
    async (digest) => {
      const nonce = randomBytes(8)
      const question = askTimeStamp(digest, nonce)
      const answer = await answerTimeStamp(by, question, { at, serial: randomBytes(8) })
      return readTimeStampAnswer(answer, nonce)
    }
  const ocsp = (certificate: Certificate, at = now) =>
    answerOcsp(authority, askOcsp(certificate, authority.certificate), {
      at,
      next: at.add({ hours: 24 }),
      stateOf: (serial) => states.get(serial) ?? { state: 'good' },
    })
  return {
    authority,
    issue,
    tsa,
    stamperAt,
    states,
    ocsp,
    list: (at = now) =>
      makeRevocationList(authority, {
        revoked: [...states].flatMap(([serial, state]) =>
          state.state === 'revoked' ? [{ serial, at: state.at, reason: state.reason }] : [],
        ),
        number: 1,
        at,
        next: at.add({ hours: 24 }),
      }),
    /** What a verifier asks for and is given, for these certificates and the time stamps. */
    validationData: async (certificates: Certificate[], at = now): Promise<ValidationData> => ({
      certificates: [authority.certificate.der, tsa.certificate.der, ...certificates.map(({ der }) => der)],
      ocsps: await Promise.all([tsa.certificate, ...certificates].map((it) => ocsp(it, at))),
      crls: [],
    }),
  }
}
export type World = ReturnType<typeof world>

export function signerOf(
  certificate: Certificate,
  key: KeyObject,
  chain: Certificate[],
): Signer & { key: KeyObject } {
  return { certificate, chain, key, kind: kindOf(key), sign: async (bytes) => signBytes(key, bytes) }
}

/** A page with some words on it, small. */
export async function smallPdf(words = 'Quyet dinh so 1'): Promise<Uint8Array> {
  const pdf = PDF.create()
  pdf.addPage({ width: 595, height: 842 }).drawText(words, { x: 80, y: 700, size: 14 })
  return pdf.save()
}
