import { BasicOCSPResponse, CertificateRevocationList, OCSPResponse } from 'pkijs'
import { oids, signatureAlgorithm } from './algorithms.ts'
import { isAbout } from './authority.ts'
import { type Certificate, certificateOf, isIssuedBy, serialOf } from './certificate.ts'
import { derOf, onlyDer } from './der.ts'
import { isSigned } from './key.ts'
import { remembering } from './remember.ts'

/** Answers and lists that say which certificates were revoked, as bytes. */
export interface Evidence {
  ocsps: readonly Uint8Array[]
  crls: readonly Uint8Array[]
}

/** Which state a certificate was in, as of when; and until when the answer says that it holds. */
export interface KnownState {
  revokedAt: Temporal.Instant | undefined
  asOf: Temporal.Instant
  until: Temporal.Instant | undefined
}

/** Reads what is known, once for many certificates. What cannot be read is passed over. */
export function readEvidence(evidence: Evidence): {
  /** What is known of a certificate, the newest first. Only what its issuer, or somebody the issuer named, signed. */
  statesOf(certificate: Certificate, issuer: Certificate): KnownState[]
} {
  const answers = evidence.ocsps.flatMap((der) => quietly(() => readAnswer(der)))
  const lists = evidence.crls.flatMap((der) => quietly(() => readList(der)))
  return {
    statesOf: (certificate, issuer) =>
      [
        ...answers.flatMap((answer) => quietly(() => stateInAnswer(answer, certificate, issuer))),
        ...lists.flatMap((list) => quietly(() => stateInList(list, certificate, issuer))),
      ]
        .filter((it) => it !== undefined)
        .sort((a, b) => Temporal.Instant.compare(b.asOf, a.asOf)),
  }
}

const readAnswer = remembering((der): BasicOCSPResponse => {
  const { responseBytes } = new OCSPResponse({ schema: onlyDer(der) })
  if (responseBytes?.responseType !== oids.basicOcsp) throw new Error('no answer')
  return new BasicOCSPResponse({ schema: onlyDer(responseBytes.response.valueBlock.valueHexView) })
})

const readList = remembering((der) => new CertificateRevocationList({ schema: onlyDer(der) }))

function stateInAnswer(
  answer: BasicOCSPResponse,
  certificate: Certificate,
  issuer: Certificate,
): KnownState | undefined {
  const { tbsResponseData, signatureAlgorithm, signature, certs = [] } = answer
  const found = tbsResponseData.responses.find(
    ({ certID }) =>
      isAbout(certID, issuer) && serialOf(certID.serialNumber.valueBlock.valueHexView) === certificate.serial,
  )
  if (!found) return undefined
  const responders = [
    issuer,
    ...certs
      .map((it) => certificateOf(it))
      .filter((it) => it.extendedKeyUsage.includes(oids.ocspSigning) && isIssuedBy(it, issuer)),
  ]
  const isTrue = responders.some((it) =>
    isSignedBy(
      tbsResponseData.tbsView,
      signature.valueBlock.valueHexView,
      signatureAlgorithm.algorithmId,
      it,
    ),
  )
  if (!isTrue) return undefined
  const { tagNumber } = found.certStatus.idBlock
  // Who answers that it does not know says nothing.
  if (tagNumber === 2) return undefined
  return {
    revokedAt: tagNumber === 1 ? instantOf(found.certStatus.valueBlock.value[0].toDate()) : undefined,
    asOf: instantOf(found.thisUpdate),
    until: found.nextUpdate && instantOf(found.nextUpdate),
  }
}

function stateInList(
  list: CertificateRevocationList,
  certificate: Certificate,
  issuer: Certificate,
): KnownState | undefined {
  if (!Buffer.from(derOf(list.issuer.toSchema())).equals(issuer.subject)) return undefined
  if (issuer.keyUsage && !issuer.keyUsage.has('cRLSign')) return undefined
  const { tbsView, signatureValue, signatureAlgorithm } = list
  if (!isSignedBy(tbsView, signatureValue.valueBlock.valueHexView, signatureAlgorithm.algorithmId, issuer))
    return undefined
  const entry = list.revokedCertificates?.find(
    ({ userCertificate }) => serialOf(userCertificate.valueBlock.valueHexView) === certificate.serial,
  )
  return {
    revokedAt: entry && instantOf(entry.revocationDate.value),
    asOf: instantOf(list.thisUpdate.value),
    until: list.nextUpdate && instantOf(list.nextUpdate.value),
  }
}

/** Who was found to have signed an answer or a list; those are remembered, so this is as well. */
const found = new WeakMap<Uint8Array, Map<string, boolean>>()

function isSignedBy(bytes: Uint8Array, signature: Uint8Array, oid: string, by: Certificate): boolean {
  const known = found.get(bytes) ?? new Map<string, boolean>()
  found.set(bytes, known)
  const digest = signatureAlgorithm(oid)?.digest
  if (!known.has(by.id)) known.set(by.id, !!digest && isSigned(bytes, signature, by.publicKey, { digest }))
  return known.get(by.id)!
}

const instantOf = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())

function quietly<T>(read: () => T): T[] {
  try {
    return [read()]
  } catch {
    return []
  }
}
