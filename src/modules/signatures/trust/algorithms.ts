/** The algorithms that are spoken, by their object identifiers (RFC 5754, RFC 5758, RFC 8017). */
export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  algorithmProtection: '1.2.840.113549.1.9.52',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  basicOcsp: '1.3.6.1.5.5.7.48.1.1',
  noCheck: '1.3.6.1.5.5.7.48.1.5',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaPss: '1.2.840.113549.1.1.10',
} as const

/** Digests by identifier; the name is that of `node:crypto`. What is not here is not known. */
const digests: Record<string, string> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  [oids.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.7': 'sha3-224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
}

export const digestName = (oid: string): string | undefined => digests[oid]

/** Digests that nobody may trust a new signature to (ETSI TS 119 312). */
export const isWeakDigest = (name: string): boolean => name === 'md5' || name === 'sha1'

export interface SignatureAlgorithm {
  key: 'rsa' | 'rsa-pss' | 'ec'
  /** Undefined where the identifier names no digest: the message's own one counts. */
  digest: string | undefined
}

const signatureAlgorithms: Record<string, SignatureAlgorithm> = {
  '1.2.840.113549.1.1.1': { key: 'rsa', digest: undefined },
  '1.2.840.113549.1.1.4': { key: 'rsa', digest: 'md5' },
  '1.2.840.113549.1.1.5': { key: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.14': { key: 'rsa', digest: 'sha224' },
  [oids.sha256WithRsa]: { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  [oids.rsaPss]: { key: 'rsa-pss', digest: undefined },
  '1.2.840.10045.2.1': { key: 'ec', digest: undefined },
  '1.2.840.10045.4.1': { key: 'ec', digest: 'sha1' },
  '1.2.840.10045.4.3.1': { key: 'ec', digest: 'sha224' },
  [oids.ecdsaWithSha256]: { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
  '2.16.840.1.101.3.4.3.9': { key: 'ec', digest: 'sha3-224' },
  '2.16.840.1.101.3.4.3.10': { key: 'ec', digest: 'sha3-256' },
  '2.16.840.1.101.3.4.3.11': { key: 'ec', digest: 'sha3-384' },
  '2.16.840.1.101.3.4.3.12': { key: 'ec', digest: 'sha3-512' },
  '2.16.840.1.101.3.4.3.13': { key: 'rsa', digest: 'sha3-224' },
  '2.16.840.1.101.3.4.3.14': { key: 'rsa', digest: 'sha3-256' },
  '2.16.840.1.101.3.4.3.15': { key: 'rsa', digest: 'sha3-384' },
  '2.16.840.1.101.3.4.3.16': { key: 'rsa', digest: 'sha3-512' },
}

export const signatureAlgorithm = (oid: string): SignatureAlgorithm | undefined => signatureAlgorithms[oid]
