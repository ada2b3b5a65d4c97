import { createHash } from 'node:crypto'
import { type PdfFile, readPdf, unpack } from '../pdf/file.ts'
import { type LaterChange, laterChange } from '../pdf/revisions.ts'
import { Locked, Malformed, Stream } from '../pdf/values.ts'
import { isWeakDigest, oids } from '../trust/algorithms.ts'
import { type Certificate, nameOf, readCertificate } from '../trust/certificate.ts'
import { type Evidence, readEvidence } from '../trust/evidence.ts'
import { isSigned } from '../trust/key.ts'
import { findPath } from '../trust/path.ts'
import { type ReadSignature, readCms } from '../trust/read-cms.ts'
import { remembering } from '../trust/remember.ts'
import { readInfo } from '../trust/time-stamp.ts'
import { failed, passed, type Verdict, worst } from '../verdict.ts'
import { type SignatureField, signatureFields } from './fields.ts'
import { permissionsOf } from './permissions.ts'

/** What a check believes. */
export interface Trust {
  /** Now: the moment of the check. */
  at: Temporal.Instant
  anchors: readonly Certificate[]
  /** Of issuers that a file may leave out. */
  known?: readonly Certificate[]
  /** Which certificates were revoked, beside what the file itself brings. */
  evidence?: Evidence | undefined
}

export interface SignatureReport extends Verdict {
  field: string
  kind: 'signature' | 'time-stamp'
  /** Whose certificate it is. */
  signer: { name: string; organisation: string; title: string; issuer: string; serial: string } | undefined
  /** When it was there for sure: its own time stamp, or a later one over the file. */
  provenAt: Temporal.Instant | undefined
  level: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA' | undefined
  /** Nothing at all was added after it. */
  coversWholeFile: boolean
}

export interface FileReport extends Verdict {
  sha256: Uint8Array
  signatures: SignatureReport[]
  /** Certificates whose state nobody told, with their issuers: who asks for it may get a clearer verdict. */
  wanted: { certificate: Uint8Array; issuer: Uint8Array }[]
}

/** Larger files are not looked at. */
export const mostBytes = 15 * 1024 * 1024

/**
 * Checks every signature of a PDF (ETSI EN 319 102-1 with PAdES, EN 319 142-1). The file's verdict is the worst of its
 * signatures'. Pure: what it believes is handed in, and nobody is asked.
 * @param bytes at most 15 MB
 */
export function verifyPdf(bytes: Uint8Array, trust: Trust): FileReport {
  const sha256 = createHash('sha256').update(bytes).digest()
  const whole = (verdict: Verdict): FileReport => ({ ...verdict, sha256, signatures: [], wanted: [] })
  if (bytes.length > mostBytes) return whole(failed('FORMAT_FAILURE', 'too large'))
  try {
    const file = readPdf(bytes)
    const fields = signatureFields(file)
    if (fields.length === 0) return whole(failed('SIGNED_DATA_NOT_FOUND', 'no signature'))
    const { signatures, wanted } = verifyFields(file, fields, trust)
    const verdict = worst(signatures)
    // Time stamps say when a file was there, not whose it is.
    if (verdict.indication !== 'TOTAL-FAILED' && signatures.every(({ kind }) => kind === 'time-stamp'))
      return {
        ...failed('SIGNED_DATA_NOT_FOUND', 'only time stamps', 'only-time-stamps'),
        sha256,
        signatures,
        wanted,
      }
    return { ...verdict, sha256, signatures, wanted }
  } catch (error) {
    // Nothing is wrong with a file that is locked; what was signed just cannot be looked at.
    if (error instanceof Locked) return whole(failed('SIGNED_DATA_NOT_FOUND', error.message, 'locked'))
    // Whatever goes wrong over bytes that anybody may send is the bytes' fault.
    const reason = error instanceof Malformed ? error.message : `unreadable: ${(error as Error).message}`
    return whole(failed('FORMAT_FAILURE', reason))
  }
}

function verifyFields(file: PdfFile, fields: SignatureField[], trust: Trust) {
  const integrities = fields.map((field) => checkIntegrity(file, field))
  // What is broken is broken, whoever signed it.
  const broken = integrities.map((it) => ('verdict' in it ? it.verdict : undefined))
  const store = broken.some(Boolean) ? emptyStore : readStore(file)
  const evidence = readEvidence({
    ocsps: [...store.ocsps, ...(trust.evidence?.ocsps ?? [])],
    crls: [...store.crls, ...(trust.evidence?.crls ?? [])],
  })
  const embedded = readEvidence(store)
  const wanted = new Map<string, FileReport['wanted'][number]>()
  const checks: Checks = {
    trust,
    evidence,
    embedded,
    pool: [...store.certificates, ...(trust.known ?? [])],
    wanted,
  }

  const reports: SignatureReport[] = []
  /** The earliest moment at which everything up to here is known to have been there. */
  let laterProof: Temporal.Instant | undefined
  const stamps = integrities.map((it) =>
    'cms' in it && it.field.kind === 'signature' ? it.cms.timeStamps : [],
  )
  for (let index = fields.length - 1; index >= 0; index--) {
    const integrity = integrities[index]!
    const field = fields[index]!
    const base = {
      field: field.name,
      kind: field.kind,
      coversWholeFile: !!field.range && field.range[2] + field.range[3] === file.bytes.length,
    }
    if ('verdict' in integrity) {
      reports.unshift({
        ...base,
        ...integrity.verdict,
        signer: undefined,
        provenAt: undefined,
        level: undefined,
      })
      continue
    }
    const { cms } = integrity
    const own = ownProof(integrity, checks, laterProof)
    const provenAt = earliest(own.at, laterProof)
    const notBefore = latest(
      integrities
        .slice(0, index)
        .map((it, before) => ('cms' in it ? proofOf(it, stamps[before]!, checks) : undefined)),
    )
    const signer = own.verdict ?? checkSigner(cms, field, checks, { provenAt, notBefore, laterProof })
    const identity =
      signer.indication === 'TOTAL-PASSED' && integrity.added
        ? failed(
            'SIG_CONSTRAINTS_FAILURE',
            `added after it was signed: ${integrity.added.what}`,
            'added-later',
          )
        : signer
    reports.unshift({
      ...base,
      ...identity,
      signer: cms.certificate && signerOf(cms.certificate),
      // A time stamp that nobody believes proves nothing.
      provenAt: field.kind === 'time-stamp' && identity.indication !== 'TOTAL-PASSED' ? laterProof : provenAt,
      level: levelOf(cms, field, checks, { provenAt, laterProof }),
    })
    if (field.kind === 'time-stamp' && identity.indication === 'TOTAL-PASSED') laterProof = own.at
  }
  return { signatures: reports, wanted: [...wanted.values()] }
}

interface Checks {
  trust: Trust
  evidence: ReturnType<typeof readEvidence>
  /** Only what the file itself brings. */
  embedded: ReturnType<typeof readEvidence>
  pool: Certificate[]
  wanted: Map<string, FileReport['wanted'][number]>
}

interface Intact {
  field: SignatureField
  cms: ReadSignature
  /** What others did with the file afterwards, as its signers let them. */
  added: LaterChange | undefined
}

/** Signatures over the bytes of the file; the third is what Brazil calls its own profile of the first. */
const detached = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached', 'PBAD.PAdES']
/** A signature over the SHA-1 of the file, which it carries (ISO 32000-1, 12.8.3.3.1; gone since PDF 2.0). */
const overDigest = 'adbe.pkcs7.sha1'
const formats = new Set([...detached, overDigest])

/** Form, digest and signature: what does not depend on whom one trusts. */
function checkIntegrity(file: PdfFile, field: SignatureField): Intact | { verdict: Verdict } {
  const fault = (detail: string) => ({ verdict: failed('FORMAT_FAILURE', detail) })
  const { range, contents, format } = field
  if (!range || !contents) return fault('no byte range or no contents')
  const [start, first, second, last] = range
  const end = second + last
  if (start !== 0 || end > file.bytes.length || second < first) return fault('the byte range is odd')
  if (!contents.isHex || contents.start !== first || contents.end !== second)
    return fault('the byte range leaves out more than the signature')
  const signed = [file.bytes.subarray(0, first), file.bytes.subarray(second, end)]
  if (format !== overDigest && isSurelyAnother(signed, contents.bytes))
    return { verdict: failed('HASH_FAILURE') }
  let cms: ReadSignature
  try {
    cms = readCms(contents.bytes)
  } catch (error) {
    return fault(`the signature cannot be read: ${(error as Error).message}`)
  }
  if (cms.contradiction) return fault(`the signature contradicts itself: ${cms.contradiction}`)
  const fits =
    field.kind === 'time-stamp'
      ? format === 'ETSI.RFC3161' && cms.contentType === oids.timeStampInfo
      : formats.has(format) && cms.contentType === oids.data
  if (!fits) return fault(`a signature of an unknown kind: ${format}`)
  if (!cms.digest || !cms.algorithm)
    return { verdict: failed('CRYPTO_CONSTRAINTS_FAILURE', 'unknown algorithm') }

  const crypto =
    field.kind === 'time-stamp'
      ? checkStamp(cms, signed)
      : format === overDigest
        ? checkOverDigest(cms, signed)
        : checkSignature(cms, signed)
  if (crypto) return { verdict: crypto }
  // Each revision must end as a file does, and nothing that matters may have been changed since.
  try {
    const revision = end === file.bytes.length ? file : readPdf(file.bytes, end)
    const signedFields = signatureFields(revision)
    if (!signedFields.some((it) => it.contents?.start === contents.start))
      return fault('the signature was put into the file after it was made')
    if (field.value.hasTwins) return fault('the signature says one thing twice')
    const change =
      revision === file ? undefined : laterChange(revision, file, permissionsOf(revision, signedFields))
    if (change?.kind === 'altered') return fault(`changed after it was signed: ${change.what}`)
    return { field, cms, added: change }
  } catch (error) {
    if (error instanceof Malformed) return fault(`what was signed is no whole file: ${error.message}`)
    throw error
  }
}

/** DER of `messageDigest`, and of the digests that signatures are made with. */
const digestMark = Buffer.from('06092a864886f70d010904', 'hex')
const digestMarks = { sha384: '608648016503040202', sha512: '608648016503040203', sha1: '2b0e03021a' }

/**
 * Whether the digest of the signed bytes stands nowhere in the signature, though signatures of this kind have it: a look
 * at the bytes, before anything is parsed.
 */
function isSurelyAnother(signed: Uint8Array[], contents: Uint8Array): boolean {
  const view = Buffer.from(contents.buffer, contents.byteOffset, contents.length)
  if (view.indexOf(digestMark) < 0) return false
  const used = [
    'sha256',
    ...Object.entries(digestMarks).flatMap(([name, hex]) => (view.indexOf(hex, 0, 'hex') < 0 ? [] : [name])),
  ]
  if (/6086480165030402(0[4-9a-f]|1[0-9])/.test(view.subarray(0, 4096).toString('hex'))) return false
  return used.every((name) => view.indexOf(digestOf(name, signed)) < 0)
}

function checkSignature(cms: ReadSignature, signed: Uint8Array[]): Verdict | undefined {
  const { messageDigest, signedBytes, digest, content } = cms
  // Not even nothing: who reads it would check that, and not the file (ISO 32000-2, 12.8.3.3.1).
  if (content) return failed('FORMAT_FAILURE', 'the signature has content of its own')
  if (!signedBytes) return isSignedDirectly(cms, signed) ? undefined : failed('SIG_CRYPTO_FAILURE')
  if (!messageDigest || !digestOf(digest!, signed).equals(messageDigest)) return failed('HASH_FAILURE')
  return cms.certificate && !isSignedBy(cms, signedBytes) ? failed('SIG_CRYPTO_FAILURE') : undefined
}

function checkOverDigest(cms: ReadSignature, signed: Uint8Array[]): Verdict | undefined {
  if (!cms.content) return failed('FORMAT_FAILURE', 'no digest in the signature')
  if (!digestOf('sha1', signed).equals(cms.content)) return failed('HASH_FAILURE')
  return checkSignature({ ...cms, content: undefined }, [cms.content])
}

function isSignedDirectly(cms: ReadSignature, signed: Uint8Array[]): boolean {
  return !cms.certificate || isSignedBy(cms, Buffer.concat(signed))
}

/** A time stamp signs what it says; what it says is the digest. */
function checkStamp(cms: ReadSignature, signed: Uint8Array[]): Verdict | undefined {
  if (!cms.content || !cms.signedBytes || !cms.messageDigest)
    return failed('FORMAT_FAILURE', 'not a time stamp')
  if (!digestOf(cms.digest!, [cms.content]).equals(cms.messageDigest)) return failed('HASH_FAILURE')
  const imprint = imprintOf(cms)
  if (!imprint) return failed('FORMAT_FAILURE', 'not a time stamp')
  if (!digestOf(imprint.digest, signed).equals(imprint.hash)) return failed('HASH_FAILURE')
  return cms.certificate && !isSignedBy(cms, cms.signedBytes) ? failed('SIG_CRYPTO_FAILURE') : undefined
}

function isSignedBy(cms: ReadSignature, bytes: Uint8Array): boolean {
  const { algorithm, certificate, padding } = cms
  const type = certificate!.publicKey.asymmetricKeyType
  if (type !== algorithm!.key && !(type === 'rsa' && algorithm!.key === 'rsa-pss')) return false
  const digest = algorithm!.digest ?? cms.digest!
  return isSigned(bytes, cms.signature, certificate!.publicKey, { digest, ...padding })
}

/** Whose it is, whether one may believe that, and whether they could sign at that time. */
function checkSigner(
  cms: ReadSignature,
  field: SignatureField,
  checks: Checks,
  times: {
    provenAt: Temporal.Instant | undefined
    notBefore: Temporal.Instant | undefined
    laterProof: Temporal.Instant | undefined
  },
): Verdict {
  const { certificate, namedCertificate } = cms
  if (!certificate) return failed('NO_SIGNING_CERTIFICATE_FOUND', 'no certificate')
  if (namedCertificate) {
    const { digest, hash } = namedCertificate
    if (!createHash(digest).update(certificate.der).digest().equals(hash))
      return failed('NO_SIGNING_CERTIFICATE_FOUND', 'another certificate is named')
  } else if (field.format !== 'adbe.pkcs7.detached' && field.format !== overDigest)
    return failed('SIG_CONSTRAINTS_FAILURE', 'no certificate is named under the signature')
  const use = field.kind === 'time-stamp' ? 'time-stamping' : 'signing'
  // The proof of a time stamp's own time is another one, later.
  const provenAt = field.kind === 'time-stamp' ? times.laterProof : times.provenAt
  const verdict = checkCertificate(certificate, cms, use, checks, { provenAt, notBefore: times.notBefore })
  if (verdict.indication === 'TOTAL-PASSED' && field.format === overDigest)
    return failed('CRYPTO_CONSTRAINTS_FAILURE', 'a weak algorithm')
  return verdict
}

function checkCertificate(
  certificate: Certificate,
  cms: ReadSignature,
  use: 'signing' | 'time-stamping',
  checks: Checks,
  times: { provenAt: Temporal.Instant | undefined; notBefore?: Temporal.Instant | undefined },
): Verdict {
  const { trust } = checks
  const path = findPath(certificate, [...cms.certificates, ...checks.pool], trust.anchors)
  if (!path) return failed('NO_CERTIFICATE_CHAIN_FOUND')
  const usage = usageFault(certificate, use)
  if (usage) return failed('CHAIN_CONSTRAINTS_FAILURE', usage)
  if (isWeak(cms, certificate)) return failed('CRYPTO_CONSTRAINTS_FAILURE', 'a weak algorithm')
  const at = times.provenAt ?? trust.at
  const is = Temporal.Instant.compare
  // Proof that it was there before the certificate began, or was made after it ended, is a verdict; no proof is none.
  if (is(at, certificate.notBefore) < 0) return failed('NOT_YET_VALID')
  if (times.notBefore && is(times.notBefore, certificate.notAfter) > 0) return failed('EXPIRED')
  if (path.some((it) => is(at, it.notAfter) > 0 || is(at, it.notBefore) < 0))
    return failed('OUT_OF_BOUNDS_NO_POE')
  for (const [index, it] of path.slice(0, -1).entries()) {
    const issuer = path[index + 1]!
    if (it.needsNoCheck) continue
    const states = checks.evidence.statesOf(it, issuer)
    const revokedAt = states.find((state) => state.revokedAt)?.revokedAt
    if (revokedAt && is(revokedAt, at) <= 0) {
      if (index > 0) return failed('REVOKED_CA_NO_POE')
      const isProven = times.notBefore && is(times.notBefore, revokedAt) >= 0
      return failed(isProven ? 'REVOKED' : 'REVOKED_NO_POE')
    }
    const isKnown = revokedAt || states.some((state) => is(state.until ?? state.asOf, at) >= 0)
    if (!isKnown) {
      checks.wanted.set(it.id, { certificate: it.der, issuer: issuer.der })
      return failed('TRY_LATER', 'nobody said whether the certificate was revoked')
    }
  }
  return passed
}

function usageFault(certificate: Certificate, use: 'signing' | 'time-stamping'): string | undefined {
  const { keyUsage, extendedKeyUsage } = certificate
  if (keyUsage && !keyUsage.has('digitalSignature') && !keyUsage.has('nonRepudiation'))
    return 'the key is not for signatures'
  const isStamper = extendedKeyUsage.includes(oids.timeStamping)
  if (use === 'time-stamping' && !isStamper) return 'the key is not for time stamps'
  if (use === 'signing' && isStamper && extendedKeyUsage.length === 1)
    return 'the key is for time stamps only'
  return undefined
}

function isWeak(cms: ReadSignature, certificate: Certificate): boolean {
  const { modulusLength } = certificate.publicKey.asymmetricKeyDetails ?? {}
  return (
    isWeakDigest(cms.algorithm?.digest ?? cms.digest!) ||
    isWeakDigest(cms.digest!) ||
    (modulusLength ?? 2048) < 2048
  )
}

/** The time that the signature's own time stamp, or a time stamp itself, proves; a stamp that is wrong is a verdict. */
function ownProof(
  { cms, field }: Intact,
  checks: Checks,
  laterProof: Temporal.Instant | undefined,
): { at: Temporal.Instant | undefined; verdict?: Verdict } {
  if (field.kind === 'time-stamp') return { at: imprintOf(cms)?.at }
  const [token] = cms.timeStamps
  if (!token) return { at: undefined }
  try {
    const stamp = readStamp(token)
    const imprint = imprintOf(stamp)
    const fault =
      stamp.contradiction || stamp.contentType !== oids.timeStampInfo || !stamp.digest || !stamp.algorithm
    if (fault || !imprint)
      return { at: undefined, verdict: failed('SIG_CONSTRAINTS_FAILURE', 'an odd time stamp') }
    if (checkStamp(stamp, [cms.signature]))
      return {
        at: undefined,
        verdict: failed('SIG_CONSTRAINTS_FAILURE', 'the time stamp is not for this signature'),
      }
    const verdict = checkStamper(stamp, checks, laterProof)
    return verdict.indication === 'TOTAL-PASSED' ? { at: imprint.at } : { at: undefined, verdict }
  } catch {
    return { at: undefined, verdict: failed('SIG_CONSTRAINTS_FAILURE', 'the time stamp cannot be read') }
  }
}

function checkStamper(
  stamp: ReadSignature,
  checks: Checks,
  laterProof: Temporal.Instant | undefined,
): Verdict {
  if (!stamp.certificate) return failed('NO_SIGNING_CERTIFICATE_FOUND', 'no certificate in the time stamp')
  const named = stamp.namedCertificate
  if (!named || !createHash(named.digest).update(stamp.certificate.der).digest().equals(named.hash))
    return failed('NO_SIGNING_CERTIFICATE_FOUND', 'the time stamp names another certificate')
  return checkCertificate(stamp.certificate, stamp, 'time-stamping', checks, { provenAt: laterProof })
}

/** Read once though asked for by several signatures. */
const readStamp = remembering(readCms, 50)

/** A time before which a later signature cannot have been made: it covers this proof. */
function proofOf({ cms, field }: Intact, stamps: Uint8Array[], checks: Checks): Temporal.Instant | undefined {
  const token = field.kind === 'time-stamp' ? undefined : stamps[0]
  try {
    if (field.kind !== 'time-stamp' && !token) return undefined
    const stamp = token ? readStamp(token) : cms
    const isTrue = !checkStamp(stamp, token ? [cms.signature] : []) || !token
    return isTrue && checkStamper(stamp, checks, undefined).indication === 'TOTAL-PASSED'
      ? imprintOf(stamp)?.at
      : undefined
  } catch {
    return undefined
  }
}

function imprintOf(
  cms: ReadSignature,
): { digest: string; hash: Uint8Array; at: Temporal.Instant } | undefined {
  if (!cms.content) return undefined
  try {
    return readInfo(cms.content)
  } catch {
    return undefined
  }
}

function levelOf(
  cms: ReadSignature,
  field: SignatureField,
  checks: Checks,
  times: { provenAt: Temporal.Instant | undefined; laterProof: Temporal.Instant | undefined },
): SignatureReport['level'] {
  if (field.kind === 'time-stamp' || field.format !== 'ETSI.CAdES.detached') return undefined
  if (!times.provenAt) return 'B-B'
  const path =
    cms.certificate && findPath(cms.certificate, [...cms.certificates, ...checks.pool], checks.trust.anchors)
  const isKept = path
    ?.slice(0, -1)
    .every((it, index) => checks.embedded.statesOf(it, path[index + 1]!).length > 0)
  if (!isKept) return 'B-T'
  return times.laterProof ? 'B-LTA' : 'B-LT'
}

const signerOf = (certificate: Certificate): SignatureReport['signer'] => ({
  name: nameOf(certificate),
  organisation: nameOf(certificate, 'O'),
  title: nameOf(certificate, 'title'),
  issuer: nameOf(certificate, 'CN', 'issuer'),
  serial: certificate.serial,
})

interface Store {
  certificates: Certificate[]
  ocsps: Uint8Array[]
  crls: Uint8Array[]
}
const emptyStore: Store = { certificates: [], ocsps: [], crls: [] }
const mostInStore = 200
/** Unpacked bytes, of one thing in it and of all: lists of revoked certificates are long. */
const mostOfOne = 4 * 1024 * 1024
const mostOfAll = 24 * 1024 * 1024

/** What the file brings to be checked by when nobody can be asked any more. What cannot be read is passed over. */
function readStore(file: PdfFile): Store {
  const dss = file.dict(file.catalog().get('DSS'))
  let left = mostOfAll
  const streams = (name: string) =>
    (file.list(dss?.get(name)) ?? []).slice(0, mostInStore).flatMap((it) => {
      try {
        const stream = file.resolve(it)
        if (!(stream instanceof Stream) || left <= 0) return []
        const bytes = unpack(stream, Math.min(left, mostOfOne), file.resolve)
        left -= bytes.length
        return [bytes]
      } catch {
        return []
      }
    })
  return {
    certificates: streams('Certs').flatMap((der) => {
      try {
        return [readCertificate(der)]
      } catch {
        return []
      }
    }),
    ocsps: streams('OCSPs'),
    crls: streams('CRLs'),
  }
}

function digestOf(name: string, parts: Uint8Array[]): Buffer {
  const hash = createHash(name)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function earliest(a: Temporal.Instant | undefined, b: Temporal.Instant | undefined) {
  if (!a || !b) return a ?? b
  return Temporal.Instant.compare(a, b) <= 0 ? a : b
}

function latest(times: (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  return times.reduce((a, b) => (!a || (b && Temporal.Instant.compare(b, a) > 0) ? b : a), undefined)
}
