import { certificateUnreadable } from '../refusals.ts'
import { oids } from '../trust/algorithms.ts'
import { type Certificate, readCertificate } from '../trust/certificate.ts'
import { oidOf, readTlv } from '../trust/tlv.ts'

/** More than any authority sends. */
const mostBytes = 256 * 1024
const mostCertificates = 20

/**
 * The certificates in what an authority sends: PEM, one DER, or a PKCS #7 of certificates only (`.p7b`), as DER or PEM.
 * @throws Refusal `certificate-unreadable`
 */
export function readCertificateFile(bytes: Uint8Array): Certificate[] {
  if (bytes.length > mostBytes) throw certificateUnreadable()
  try {
    const text = Buffer.from(bytes).toString('latin1')
    const blocks = [...text.matchAll(/-----BEGIN (CERTIFICATE|PKCS7)-----([^-]+)-----END \1-----/g)]
    const ders = blocks.map(([, , body]) => new Uint8Array(Buffer.from(body!, 'base64')))
    const found = (ders.length > 0 ? ders : [new Uint8Array(bytes)]).flatMap(certificatesIn)
    if (found.length === 0 || found.length > mostCertificates) throw certificateUnreadable()
    return found
  } catch {
    throw certificateUnreadable()
  }
}

function certificatesIn(der: Uint8Array): Certificate[] {
  const message = readTlv(der)
  if (oidOf(message.children[0]) !== oids.signedData) return [readCertificate(der)]
  const certificates = message.children[1]?.children[0]?.children.find(({ tag }) => tag === 0xa0)
  return (certificates?.children ?? []).map(({ bytes }) => readCertificate(bytes))
}
