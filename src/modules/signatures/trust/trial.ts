import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import type { Clock } from '#platform/clock'
import { seal, unseal } from '#platform/crypto'
import { type Database, sql } from '#platform/db'
import { everywhere } from '../deps.ts'
import {
  type Authority,
  answerOcsp,
  askOcsp,
  type CertificateState,
  createAuthority,
  issueCertificate,
  makeRevocationList,
  type RevocationReason,
} from './authority.ts'
import { readCertificate } from './certificate.ts'
import { signBytes } from './key.ts'
import type { TrustServices } from './services.ts'
import { answerTimeStamp, askTimeStamp, readTimeStampAnswer } from './time-stamp.ts'

/** The authority of a demonstration, inside the house: it issues, revokes, tells states and stamps the time. */
export interface Trial extends TrustServices {
  authority: Authority
  /** Where it is reached, as its certificates say. */
  urls: { ocsp: string; crl: string }
  answer(question: Uint8Array): Promise<Uint8Array>
  /** The list of revoked certificates, made anew. */
  list(): Promise<Uint8Array>
}

/** Hours for which an answer or a list holds. */
const validHours = 24
const year = { hours: 365 * 24 }

/**
 * Opens the trial's authority, made at the first start. Its names say that it is for trials: nobody else trusts it.
 * @param options.key seals its keys
 */
export async function openTrial(options: {
  db: Database
  clock: Clock
  key: Buffer
  publicUrl: string
}): Promise<Trial> {
  const { db, clock, key } = options
  const urls = { ocsp: `${options.publicUrl}/pki/ocsp`, crl: `${options.publicUrl}/pki/crl` }
  const rows = await db.transaction(everywhere, async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(7011)`)
    const read = () =>
      tx.many<{ name: string; certificate: Buffer; sealedKey: Buffer }>(
        sql`select name, certificate, sealed_key from signatures.authority`,
      )
    const before = await read()
    if (before.length === 2) return before
    for (const { name, own, certificate } of newAuthority(clock.now(), urls))
      await tx.run(sql`insert into signatures.authority (name, certificate, sealed_key)
        values (${name}, ${Buffer.from(certificate.der)}, ${sealKey(key, own)})`)
    return read()
  })
  const open = (name: string) => {
    const row = rows.find((it) => it.name === name)!
    return {
      certificate: readCertificate(new Uint8Array(row.certificate)),
      key: createPrivateKey(unseal(key, row.sealedKey)),
    }
  }
  const authority = open('authority')
  const stamper = open('time-stamps')
  const stateOf = async (serial: string): Promise<CertificateState> => {
    if (serial === stamper.certificate.serial) return { state: 'good' }
    const row = await db.transaction(everywhere, (tx) =>
      tx.find<{ revokedAt: Temporal.Instant | undefined; reason: RevocationReason }>(
        sql`select revoked_at, reason from signatures.certificate where serial = ${serial} and not is_outside`,
      ),
    )
    if (!row) return { state: 'unknown' }
    return row.revokedAt ? { state: 'revoked', at: row.revokedAt, reason: row.reason } : { state: 'good' }
  }
  const times = () => ({ at: clock.now(), next: clock.now().add({ hours: validHours }) })
  const answer = (question: Uint8Array) => answerOcsp(authority, question, { ...times(), stateOf })
  return {
    authority,
    urls,
    anchors: [authority.certificate],
    known: [stamper.certificate],
    answer,
    async timeStamp(digest) {
      const nonce = randomBytes(8)
      const signer = {
        ...{ certificate: stamper.certificate, chain: [authority.certificate], kind: 'ec' as const },
        sign: async (bytes: Uint8Array) => signBytes(stamper.key, bytes),
      }
      const stamp = { at: clock.now(), serial: randomBytes(8) }
      return readTimeStampAnswer(await answerTimeStamp(signer, askTimeStamp(digest, nonce), stamp), nonce)
    },
    statesOf: async (pairs) => ({
      ocsps: await Promise.all(
        pairs
          .filter(({ issuer }) => issuer.id === authority.certificate.id)
          .map(({ certificate, issuer }) => answer(askOcsp(certificate, issuer))),
      ),
      crls: [],
    }),
    async list() {
      const { revoked, number } = await db.transaction(everywhere, async (tx) => ({
        revoked: await tx.many<{ serial: string; at: Temporal.Instant; reason: RevocationReason }>(
          sql`select serial, revoked_at as at, reason from signatures.certificate
            where revoked_at is not null and not is_outside order by revoked_at`,
        ),
        ...(await tx.get<{ number: number }>(sql`update signatures.authority set list_number = list_number + 1
          where name = 'authority' returning list_number as number`)),
      }))
      return makeRevocationList(authority, { revoked, number, ...times() })
    },
  }
}

function newAuthority(at: Temporal.Instant, urls: Trial['urls']) {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [own, stamps] = [pair(), pair()]
  const from = at.subtract({ hours: 24 })
  const organisation = 'Một Cửa (thử nghiệm)'
  const authority = createAuthority(own.privateKey, {
    subject: { commonName: 'CA thử nghiệm, không có giá trị pháp lý', organisation },
    serial: randomBytes(16),
    from,
    until: at.add({ hours: 20 * year.hours }),
  })
  const certificate = issueCertificate(authority, {
    subject: { commonName: 'Dấu thời gian thử nghiệm', organisation },
    publicKey: stamps.publicKey,
    serial: randomBytes(16),
    from,
    until: at.add({ hours: 10 * year.hours }),
    use: 'time-stamping',
    urls,
  })
  return [
    { name: 'authority', own: own.privateKey, certificate: authority.certificate },
    { name: 'time-stamps', own: stamps.privateKey, certificate },
  ]
}

const sealKey = (key: Buffer, own: KeyObject) =>
  seal(key, own.export({ type: 'pkcs8', format: 'pem' }) as string)
