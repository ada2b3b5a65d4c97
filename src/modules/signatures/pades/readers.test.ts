import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../pdf/file.ts'
import { toPem } from '../trust/certificate.ts'
import { readCms } from '../trust/read-cms.ts'
import { signatureFields } from './fields.ts'
import { type SignedFiles, signedFiles } from './signed.fixture.ts'

/** Other people's programs say the same of what is signed here. */
const run = promisify(execFile)
let all: SignedFiles
let folder: string

beforeAll(async () => {
  all = await signedFiles({ withMarks: true })
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-readers-'))
  await writeFile(join(folder, 'ca.pem'), toPem(all.it.authority.certificate.der))
  await run('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password'])
  await run('certutil', [
    '-A',
    '-n',
    'ca',
    '-t',
    'CT,C,C',
    '-i',
    join(folder, 'ca.pem'),
    '-d',
    `sql:${folder}`,
  ])
  for (const [name, bytes] of Object.entries(all.files)) await writeFile(join(folder, `${name}.pdf`), bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(['B-B RSA', 'B-T RSA', 'B-T ECDSA', 'sealed', 'B-LT'])(
  'pdfsig: %s is valid and trusted',
  async (name) => {
    const { stdout } = await run('pdfsig', ['-nssdir', `sql:${folder}`, join(folder, `${name}.pdf`)])
    const count = ['sealed', 'B-LT'].includes(name) ? 2 : 1
    expect(stdout.match(/Signature is Valid/g)).toHaveLength(count)
    expect(stdout.match(/Certificate is Trusted/g)).toHaveLength(count)
    expect(stdout.match(/ETSI.CAdES.detached/g)).toHaveLength(count)
  },
)

test('openssl: the signature over the file, and the time stamp over the signature', async () => {
  const file = all.files['B-T ECDSA']
  const { range, contents } = signatureFields(readPdf(file))[0]!
  const cms = readCms(contents!.bytes)
  const path = (name: string) => join(folder, name)
  const end = contents!.bytes.findLastIndex((byte) => byte !== 0) + 1
  await writeFile(path('signature.der'), contents!.bytes.subarray(0, end))
  await writeFile(path('signed'), Buffer.concat([file.subarray(0, range![1]), file.subarray(range![2])]))
  await writeFile(path('value'), cms.signature)
  await writeFile(path('stamp.der'), cms.timeStamps[0]!)
  const at = ['-CAfile', path('ca.pem'), '-attime', String(all.trust.at.epochMilliseconds / 1000)]
  const { stderr } = await run('openssl', [
    ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', path('signature.der')],
    ...['-content', path('signed'), '-purpose', 'any', '-out', '/dev/null', ...at],
  ])
  expect(stderr).toContain('CAdES Verification successful')
  const stamp = await run('openssl', [
    ...['ts', '-verify', '-token_in', '-in', path('stamp.der'), '-data', path('value'), ...at],
  ])
  expect(stamp.stdout + stamp.stderr).toContain('Verification: OK')
})

test('pdftotext: no letter of the block is lost', async () => {
  const { stdout } = await run('pdftotext', [join(folder, 'B-LTA.pdf'), '-'])
  for (const words of [
    'PHÓ CHỦ TỊCH',
    'Nguyễn Thị Mẫu',
    'Thời gian ký: 18/11/2026 09:00:00 +07:00',
    'ỦY BAN NHÂN',
  ])
    expect(stdout).toContain(words)
  expect(stdout.replace(/\s+/g, ' ')).toContain('Cơ quan: Ủy ban nhân dân phường Văn Miếu')
})
