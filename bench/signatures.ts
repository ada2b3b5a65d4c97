import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTypst } from '#modules/documents'
import {
  addDocumentTimeStamp,
  addValidationData,
  gatherData,
  loadTrust,
  signPdf,
  toPem,
  verifyPdf,
} from '#modules/signatures'
import { root } from '#platform/config'
import { type PkiStandIn, startPki } from '../sandbox/pki/server.ts'
import { atEnd } from './at-end.ts'
import type { Benchmark, Figure } from './figures.ts'

const agency = 'Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám'

/**
 * How many papers one thread signs and checks in a second: with a time stamp by ECDSA and RSA keys (B-T), and with the
 * agency's seal, validation data and a time stamp over everything (B-LTA). The authority answers over HTTP from this same
 * process, so its work is in the figures. Keys lie open: what a token or a PIN takes is not.
 */
export const signatures: Benchmark = {
  name: 'signatures',
  async run({ quick }) {
    const rounds = quick ? 5 : 60
    const pki = await startPki({ isIssuedByRoot: true })
    const folder = await mkdtemp(join(tmpdir(), 'mot-cua-bench-'))
    const close = atEnd(async () => {
      await pki.close()
      await rm(folder, { recursive: true })
    })
    await writeFile(join(folder, 'root.pem'), toPem(pki.root.der))
    const trust = (await loadTrust({ anchorsFolder: folder, timeStampUrl: `${pki.url}/tsa` }))!
    const source = await paper()
    const [ec, rsa, seal] = [signer(pki, 'ec'), signer(pki, 'rsa'), signer(pki, 'ec')]
    const at = Temporal.Now.instant()
    const common = { at, timeStamper: trust.timeStamp }
    const mark = {
      ...{ kind: 'officer' as const, name: 'Nguyễn Thị Mẫu', position: 'Phó Chủ tịch', agency, at },
      address: 'https://motcua.example/verify/00000000-0000-4000-8000-000000000001',
    } as const
    const asOfficer = (by: typeof ec) => signPdf(source, { ...common, signer: by, field: 'Officer', mark })
    const evidence = await gatherData(trust, [ec, rsa, seal, pki.stamper].map(certificateOf), ec.chain)
    const ways = {
      'b-t-ecdsa': () => asOfficer(ec),
      'b-t-rsa': () => asOfficer(rsa),
      'b-lta-sealed': async () => {
        const signed = await asOfficer(ec)
        const sealed = await signPdf(signed, {
          ...{ ...common, signer: seal, field: 'Seal', mark: { kind: 'seal', agency } },
        })
        const data = await gatherData(trust, [ec, seal, pki.stamper].map(certificateOf), ec.chain)
        return addDocumentTimeStamp(await addValidationData(sealed, data), { ...common, field: 'Archive' })
      },
    }
    const figures: Figure[] = []
    for (const [name, way] of Object.entries(ways)) {
      await way()
      const files: Uint8Array[] = []
      const isPlain = name.startsWith('b-t-')
      const signed = await perSecond(rounds, async () => void files.push(await way()))
      const checked = await perSecond(rounds, async (round) => {
        const now = Temporal.Now.instant()
        const { indication, subIndication } = verifyPdf(files[round]!, {
          ...{ at: now, anchors: trust.anchors, evidence },
        })
        if (indication !== 'TOTAL-PASSED') throw new Error(`${name} does not verify: ${subIndication}`)
      })
      figures.push(
        {
          ...{ name: `signatures.sign-${name}`, measured: signed, unit: 'files/s' },
          ...(isPlain ? { reach: { atLeast: 20 } } : {}),
        },
        { name: `signatures.verify-${name}`, measured: checked, unit: 'files/s', reach: { atLeast: 50 } },
      )
    }
    await close()
    return figures
  },
}

function signer(pki: PkiStandIn, kind: 'ec' | 'rsa') {
  const { privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 3072 })
  const certificate = pki.issue({
    ...{ commonName: 'Nguyễn Thị Mẫu', organisation: agency, publicKey: createPublicKey(privateKey) },
  })
  return {
    ...{ kind, certificate, chain: [pki.authority.certificate] },
    sign: async (bytes: Uint8Array) => new Uint8Array(sign('sha256', bytes, privateKey)),
  }
}

const certificateOf = (it: ReturnType<typeof signer> | PkiStandIn['stamper']) =>
  'certificate' in it ? it.certificate : it

async function perSecond(rounds: number, work: (round: number) => Promise<void>): Promise<number> {
  const begin = performance.now()
  for (let round = 0; round < rounds; round++) await work(round)
  return rounds / ((performance.now() - begin) / 1000)
}

/** A page as the house sets it, PDF/A with its fonts. */
async function paper(): Promise<Uint8Array> {
  const typst = createTypst({
    ...{ log: console, formsDir: join(root, 'src/modules/certification/papers') },
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  const page = {
    ...{ lead: 'CHỨNG THỰC BẢN SAO ĐIỆN TỬ', title: 'Bằng tốt nghiệp', number: '01', book: '01/2026' },
    ...{ locality: 'Hà Nội', day: 'ngày 18 tháng 11 năm 2026', office: agency.toUpperCase() },
    ...{ sentences: [], made: null, seam: null, lines: [], name: null, qr: null, url: null },
  }
  try {
    return await typst.render({
      file: 'attestation.typ',
      json: JSON.stringify({ pages: [page] }),
      at: 1_795_000_000,
    })
  } finally {
    await typst.close()
  }
}
