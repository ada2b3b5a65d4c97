import type { Certificate } from '../trust/certificate.ts'

/** Something that holds keys and signs with them: a token, or a service. */
export interface KeyService {
  /**
   * Signs bytes with SHA-256: ECDSA as DER, RSA with PKCS #1 padding.
   * @throws Refusal `wrong-pin`, `signer-absent`; Error when it does not answer
   */
  sign(key: { name: string; certificate: Certificate }, pin: string, bytes: Uint8Array): Promise<Uint8Array>
}
