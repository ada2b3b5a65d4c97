import { now, smallPdf, type World, world } from '../pki.fixture.ts'
import type { Signer } from '../trust/cms.ts'
import { addDocumentTimeStamp, addValidationData, signPdf } from './sign.ts'
import type { Trust } from './verify.ts'

const agency = 'Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám'
export const officerMark = {
  kind: 'officer',
  name: 'Nguyễn Thị Mẫu',
  position: 'Phó Chủ tịch',
  agency,
  at: now,
} as const

export interface SignedFiles {
  it: World
  officer: Signer
  seal: Signer
  trust: Trust
  /** The same page, signed further and further. */
  files: Record<'B-B RSA' | 'B-T RSA' | 'B-T ECDSA' | 'sealed' | 'B-LT' | 'B-LTA', Uint8Array>
}

/** One page, signed in every way that is used. */
export async function signedFiles(options: { withMarks?: boolean } = {}): Promise<SignedFiles> {
  const it = world()
  const officer = it.issue('rsa')
  const seal = it.issue('ec', { subject: { commonName: agency } })
  const page = await smallPdf()
  const mark = options.withMarks ? officerMark : undefined
  const second = (count: number) => now.add({ seconds: count })
  const base = { field: 'Officer', at: now }
  const timeStamper = it.stamperAt(now)
  const signed = await signPdf(page, { ...base, signer: officer, timeStamper, mark })
  const sealed = await signPdf(signed, {
    ...{ signer: seal, field: 'Seal', at: second(1), timeStamper: it.stamperAt(second(1)) },
    mark: options.withMarks ? { kind: 'seal', agency } : undefined,
  })
  const data = await it.validationData([officer.certificate, seal.certificate], second(2))
  const kept = await addValidationData(sealed, data)
  const archived = await addDocumentTimeStamp(kept, {
    ...{ field: 'Archive', at: second(3), timeStamper: it.stamperAt(second(3)) },
  })
  return {
    ...{ it, officer, seal },
    trust: { at: now.add({ hours: 1 }), anchors: [it.authority.certificate], evidence: data },
    files: {
      'B-B RSA': await signPdf(page, { ...base, signer: officer }),
      'B-T RSA': signed,
      'B-T ECDSA': await signPdf(page, { ...base, signer: seal, timeStamper }),
      sealed,
      'B-LT': kept,
      'B-LTA': archived,
    },
  }
}
