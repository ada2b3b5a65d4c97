import { execFile } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { CertificationRequest } from 'pkijs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Context, systemContext } from '#platform/ledger'
import { type CscStandIn, startCscServer } from '../../../../sandbox/csc/server.ts'
import { type PkiStandIn, startPki } from '../../../../sandbox/pki/server.ts'
import { samplePassword, type TestHouse, testHouse, workingMorning } from '../../../../tests/support/house.ts'
import { type Holder, sealSoon, toPem } from '../index.ts'
import { smallPdf } from '../pki.fixture.ts'
import { derOf, encoded, integer, oid, onlyDer, sequence, setOf, tagged } from '../trust/der.ts'
import type { Enrolled } from './csr.ts'
import type { Enrolment } from './register.ts'

/** A house in production, whose certificates come from an authority outside: a root that is believed, and one that issues. */
const run = promisify(execFile)
const softHsm = '/usr/lib/softhsm/libsofthsm2.so'
const agencyName = 'Ủy ban nhân dân phường Cửa Nam'
let folder: string
let pki: PkiStandIn
let csc: CscStandIn
let it: TestHouse
let ward: string
let leader: Context
let me: Holder
const system = systemContext('test')
const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const remote = {
  leader: pair(),
  stranger: pair(),
  odd: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-enrolment-'))
  pki = await startPki({
    isIssuedByRoot: true,
    now: () => it?.clock.now() ?? Temporal.Instant.from(workingMorning),
  })
  await mkdir(join(folder, 'anchors'))
  await mkdir(join(folder, 'tokens'))
  await writeFile(join(folder, 'anchors', 'root.pem'), toPem(pki.root.der))
  await writeFile(join(folder, 'softhsm.conf'), `directories.tokendir = ${join(folder, 'tokens')}\n`)
  process.env.SOFTHSM2_CONF = join(folder, 'softhsm.conf')
  const credential = (id: keyof typeof remote, commonName: string) => ({
    ...{ id, pin: '2468', key: remote[id].privateKey.export({ type: 'pkcs8', format: 'pem' }) as string },
    certificates: [
      pki.issue({ commonName, organisation: agencyName, publicKey: remote[id].publicKey }).der,
      pki.authority.certificate.der,
    ],
  })
  csc = await startCscServer({
    token: 'ours',
    credentials: [
      credential('leader', 'Nguyễn Thị Mẫu'),
      credential('stranger', 'Trần Văn Khác'),
      credential('odd', 'Phạm Thị Lẻ'),
    ],
  })
  it = await testHouse({
    settings: {
      MODE: 'production',
      TRUST_ANCHORS: join(folder, 'anchors'),
      TSA_URL: `${pki.url}/tsa`,
      ...{ CSC_URL: csc.url, CSC_TOKEN: 'ours', PKCS11_MODULE: softHsm },
    },
  })
  ward = it.house.places.get('cua-nam').code
  const account = (username: string, fullName: string, role: string) =>
    it.house.access.createAccount({
      ...{ username, fullName, title: 'Phó Chủ tịch', place: ward, roles: [role], password: samplePassword },
    })
  await account('lanhdao.cua-nam', 'Nguyễn Thị Mẫu', 'leader')
  await account('tiepnhan.cua-nam', 'Lê Văn Mẫu', 'reception')
  leader = await it.contextOf('lanhdao.cua-nam')
  me = leader.actor as Holder
})
afterEach(() => {
  pki.mend()
  csc.mend()
})
afterAll(async () => {
  await it.close()
  await csc.close()
  await pki.close()
  await rm(folder, { recursive: true, force: true })
})

const enrolled = (holder: Holder = me, name = 'Nguyễn Thị Mẫu'): Enrolled => ({
  ...{ place: ward, holder, name, title: 'Phó Chủ tịch', organisation: agencyName },
})
const seal = (): Enrolled => enrolled(`agency:${randomUUID()}`, agencyName)
const someone = (): Enrolled => enrolled(`officer:${randomUUID()}`)
const { request, pending, preview, register, discard, keysElsewhere } = new Proxy(
  {} as TestHouse['house']['signatures']['enrolment'],
  {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        (it.house.signatures.enrolment as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>)[
          name
        ]!(...args),
  },
)

/** A key that waits, and what the authority answers for it. */
async function asked(
  who: Enrolled,
  subject: Partial<Parameters<PkiStandIn['answerCsr']>[1]> = {},
  kind: 'ec' | 'rsa' = 'ec',
) {
  const csr = await request(system, { ...who, pin: who.holder.startsWith('agency:') ? '' : '1234', kind })
  const names = { commonName: who.name, organisation: agencyName, title: who.title, ...subject }
  const answer = pki.answerCsr(new Uint8Array(csr.der), names)
  const enrolment: Enrolment = { ...who, source: { from: 'csr', id: csr.id }, file: Buffer.from(answer) }
  return { csr, answer, enrolment }
}

/** A certificate of the authority for a key that waits, made otherwise than usual. */
async function askedFor(more: Partial<Parameters<PkiStandIn['issue']>[0]>, chain = true) {
  const { csr, enrolment } = await asked(someone())
  const { commonName = 'Nguyễn Thị Mẫu', publicKey = keyOf(csr.der), ...rest } = more
  const certificate = pki.issue({ commonName, publicKey, ...rest })
  const above = chain ? toPem(pki.authority.certificate.der) : ''
  return { certificate, enrolment: { ...enrolment, file: Buffer.from(toPem(certificate.der) + above) } }
}
function keyOf(csr: Buffer): KeyObject {
  const { subjectPublicKeyInfo } = new CertificationRequest({ schema: onlyDer(new Uint8Array(csr)) })
  const spki = Buffer.from(derOf(subjectPublicKeyInfo.toSchema()))
  return createPublicKey({ key: spki, format: 'der', type: 'spki' })
}

/** Asks for a result to be signed, does so, and says what came of it. */
async function sign(officer: Holder, agency: Holder | undefined, pin: string) {
  const { ledger, documents, signatures } = it.house
  const id = randomUUID()
  const owner = `dossier:${randomUUID()}` as const
  const staged = await documents.takeIn(await smallPdf(id), { fileName: 'ket-qua.pdf' })
  const command = { name: 'test.approve', permission: 'dossier.approve', place: ward, input: null }
  await ledger.command(system, command, async (tx, at) => {
    const source = await documents.insert(tx, staged, { place: ward, owner, uploadedBy: 'officer:test' })
    await signatures.request(tx, at, 'officer:test', {
      ...{ id, place: ward, subject: owner, owner, source, fileName: 'da-ky.pdf', officer, agency, pin },
      mark: { name: 'Nguyễn Thị Mẫu', position: 'Phó Chủ tịch', agency: agencyName },
    })
    return { answer: null, subject: owner, jobs: [sealSoon] }
  })
  await it.house.sealDue()
  const row = 'select state, error from signatures.request where id = $1'
  return { id, ...(await it.superuser.query<{ state: string; error: string }>(row, [id])).rows[0]! }
}
async function fileOf(id: string): Promise<Buffer> {
  const { rows } = await it.superuser.query('select file from signatures.registered where id = $1', [id])
  return buffer((await it.house.documents.open(system, 'document.read', rows[0].file)).stream)
}

test('from a key made here to a result that everybody can check when nobody can be asked any more', async () => {
  const { signatures } = it.house
  expect(signatures.ways).toEqual({ trial: false, csr: true, pkcs11: true, csc: true })
  await expect(signatures.issue(leader, { ...enrolled(), pin: '1234' })).rejects.toMatchObject({
    type: 'signing-off',
  })
  // The leader does it for herself; RSA, as many authorities want it.
  const csr = await request(leader, { ...enrolled(), pin: '1234', kind: 'rsa' })
  const written = new CertificationRequest({ schema: onlyDer(new Uint8Array(csr.der)) })
  expect(await written.verify()).toBe(true)
  expect(written.subject.typesAndValues.map(({ value }) => value.valueBlock.value)).toContain(agencyName)
  expect((await pending(leader, ward, me)).map(({ id }) => id)).toEqual([csr.id])
  const names = { commonName: 'Nguyễn Thị Mẫu', organisation: agencyName, title: 'Phó Chủ tịch' }
  const file = Buffer.from(pki.answerCsr(new Uint8Array(csr.der), names))
  const enrolment: Enrolment = { ...enrolled(), source: { from: 'csr', id: csr.id }, file }
  expect(await preview(leader, enrolment)).toMatchObject({
    ...{ subject: 'Nguyễn Thị Mẫu', organisation: agencyName, issuer: 'Sandbox Sub CA', warnings: [] },
  })
  expect(await signatures.ofHolder(leader, ward, me)).toBeUndefined()
  const registered = await register(leader, enrolment)
  expect(registered).toMatchObject({
    isOutside: true,
    signer: 'local',
    state: 'valid',
    issuer: 'Sandbox Sub CA',
  })
  expect(await pending(leader, ward, me)).toEqual([])

  const agency = seal()
  await register(leader, (await asked(agency)).enrolment)
  const { id, state } = await sign(me, agency.holder, '1234')
  expect(state).toBe('verified')
  const bytes = await fileOf(id)
  pki.faults.down = true
  const { report, registered: entry } = await signatures.verify(bytes)
  expect(report).toMatchObject({ indication: 'TOTAL-PASSED', wanted: [] })
  expect(report.signatures.map(({ kind, level, signer }) => [kind, level, signer?.name])).toEqual([
    ['signature', 'B-LTA', 'Nguyễn Thị Mẫu'],
    ['signature', 'B-LTA', agencyName],
    ['time-stamp', undefined, 'Sandbox TSA'],
  ])
  expect(entry).toMatchObject({ id, level: 'B-LTA' })
})

describe('what is refused', () => {
  const refusal = async (enrolment: Enrolment) =>
    register(system, enrolment).then(
      () => 'registered',
      ({ type }) => type,
    )
  test.each([
    ['a file that is no certificate', { file: Buffer.from('xin chào') }, 'certificate-unreadable'],
    ['no file', { file: undefined }, 'certificate-unreadable'],
    ['a request that is not there', { source: { from: 'csr', id: randomUUID() } }, 'not-found'],
  ] as const)('%s', async (_, more, type) => {
    const { enrolment } = await asked(someone())
    expect(await refusal({ ...enrolment, ...more })).toBe(type)
  })
  test.each([
    ['for another key', { publicKey: pair().publicKey }, 'certificate-key-differs'],
    ['of an authority itself', { use: 'authority' as const }, 'certificate-not-for-signing'],
    ['for time stamps', { use: 'time-stamping' as const }, 'certificate-not-for-signing'],
    ['that has ended', { hours: -1 }, 'certificate-expired'],
    ['that has not begun', { after: 5 }, 'certificate-not-yet-valid'],
    ['that names nobody to ask', { isUnaskable: true }, 'certificate-names-nobody'],
  ] as const)('a certificate %s', async (_, more, type) => {
    const { enrolment } = await askedFor(more)
    expect(await refusal(enrolment)).toBe(type)
  })
  test('a certificate of somebody who is not believed, or without the one in between', async () => {
    const other = await startPki({ now: () => it.clock.now() })
    const { csr, enrolment } = await asked(someone())
    const theirs = other.answerCsr(new Uint8Array(csr.der), { commonName: 'Nguyễn Thị Mẫu' })
    await other.close()
    expect(await refusal({ ...enrolment, file: Buffer.from(theirs) })).toBe('certificate-untrusted')
    const alone = await askedFor({}, false)
    expect(await refusal(alone.enrolment)).toBe('certificate-untrusted')
  })
  test('one that its authority has revoked, told by OCSP or only by the list', async () => {
    for (const noOcsp of [false, true]) {
      pki.faults.noOcsp = noOcsp
      const { certificate, enrolment } = await askedFor({})
      pki.revoke(certificate.serial)
      expect(await refusal(enrolment)).toBe('certificate-revoked-at-authority')
    }
  })
  test('one that is registered already', async () => {
    const source = { from: 'csc', id: 'stranger' } as const
    expect(await refusal({ ...someone(), source })).toBe('registered')
    expect(await refusal({ ...someone(), source })).toBe('certificate-known')
  })
  test('a kind of key that nobody signs with here', async () => {
    expect(await refusal({ ...someone(), source: { from: 'csc', id: 'odd' } })).toBe('key-unusable')
  })
})

test('it is warned of what is odd, and none of it forbids', async () => {
  const seen = async (more: Parameters<typeof askedFor>[0]) =>
    (await preview(system, (await askedFor({ organisation: agencyName, ...more })).enrolment)).warnings
  expect(await seen({})).toEqual([])
  expect(await seen({ commonName: 'NGUYEN THI MAU', organisation: 'UBND Phường Cửa Nam' })).toEqual([])
  expect(await seen({ commonName: 'Nguyễn Thị Mậu' })).toEqual(['other-name'])
  expect(await seen({ organisation: 'Công ty TNHH A' })).toEqual(['other-organisation'])
  expect(await seen({ hours: 24 * 10 })).toEqual(['ends-soon'])
  const { enrolment } = await askedFor({ commonName: 'Ai đó' })
  pki.faults.down = true
  expect((await preview(system, enrolment)).warnings).toEqual(['other-name', 'state-unknown'])
  await expect(register(system, enrolment)).resolves.toMatchObject({ subject: 'Ai đó', state: 'valid' })
})

test('a certificate comes as PEM, as DER, or with its chain as PKCS #7', async () => {
  const { certificate, enrolment } = await askedFor({})
  const chain = [certificate.der, pki.authority.certificate.der]
  const p7b = derOf(
    sequence(
      oid('1.2.840.113549.1.7.2'),
      tagged(
        0,
        sequence(
          integer(1),
          setOf(),
          sequence(oid('1.2.840.113549.1.7.1')),
          tagged(0, ...chain.map(encoded)),
          setOf(),
        ),
      ),
    ),
  )
  for (const file of [p7b, Buffer.from(toPem(p7b, 'PKCS7'))])
    expect(await preview(system, { ...enrolment, file })).toMatchObject({ serial: certificate.serial })
  // One DER has no room for the one in between.
  await expect(preview(system, { ...enrolment, file: certificate.der })).rejects.toMatchObject({
    type: 'certificate-untrusted',
  })
})

describe('who may', () => {
  test('holders for themselves, those who look after certificates for all of their ward', async () => {
    const counter = await it.contextOf('tiepnhan.cua-nam')
    const own = enrolled(counter.actor as Holder, 'Lê Văn Mẫu')
    const csr = await request(counter, { ...own, pin: '1234', kind: 'ec' })
    expect(await pending(leader, ward, own.holder)).toHaveLength(1)
    const forbidden = { type: 'forbidden' }
    await expect(request(counter, { ...enrolled(), pin: '1234', kind: 'ec' })).rejects.toMatchObject(
      forbidden,
    )
    await expect(discard(counter, ward, me, csr.id)).rejects.toMatchObject(forbidden)
    await expect(pending(counter, ward, me)).rejects.toMatchObject(forbidden)
    const elsewhere = { ...own, place: it.house.places.get('ba-dinh').code }
    await expect(request(counter, { ...elsewhere, pin: '1', kind: 'ec' })).rejects.toMatchObject(forbidden)
    const remoteKey: Enrolment = { ...enrolled(), source: { from: 'csc', id: 'leader' } }
    await expect(preview(counter, remoteKey)).rejects.toMatchObject(forbidden)
    await expect(register(counter, remoteKey)).rejects.toMatchObject(forbidden)
    await expect(keysElsewhere(counter, enrolled(), 'csc')).rejects.toMatchObject(forbidden)
    await discard(counter, ward, own.holder, csr.id)
    await expect(discard(counter, ward, own.holder, csr.id)).rejects.toMatchObject({ type: 'not-found' })
    // Nobody's key but one's own, and those that name nobody.
    expect(await keysElsewhere(counter, own, 'csc')).toEqual([])
    expect((await keysElsewhere(leader, own, 'csc')).map(({ label }) => label)).toEqual([
      'leader',
      'stranger',
      'odd',
    ])
  })
  test('it is all in the audit log', async () => {
    const { rows } = await it.superuser.query(
      "select distinct action from ledger.audit where action like 'certificate.%' order by action",
    )
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['certificate.discard-request', 'certificate.register', 'certificate.request']),
    )
  })
})

describe('a key at the signing service', () => {
  test('is chosen by name, signs with its PIN, and is stopped here', async () => {
    const source = { from: 'csc', id: 'leader' } as const
    const [shown] = (await keysElsewhere(leader, enrolled(), 'csc')).filter(({ label }) => label === 'leader')
    expect(shown).toMatchObject({
      source,
      certificate: { subject: 'Nguyễn Thị Mẫu', issuer: 'Sandbox Sub CA' },
    })
    const before = await it.house.signatures.ofHolder(leader, ward, me)
    const stored = await register(leader, { ...enrolled(), source })
    expect(stored).toMatchObject({ signer: 'csc', isOutside: true })
    expect(await sign(me, undefined, '1111')).toMatchObject({ state: 'failed', error: 'wrong-pin' })
    expect(await sign(me, undefined, '2468')).toMatchObject({ state: 'verified' })
    const { rows } = await it.superuser.query('select replaces from signatures.certificate where id = $1', [
      stored.id,
    ])
    expect(rows[0].replaces).toBe(before?.id ?? null)
    await it.house.signatures.revoke(leader, {
      ...{ place: ward, holder: me, id: stored.id, reason: 'cessation-of-operation' },
    })
    await expect(sign(me, undefined, '2468')).rejects.toMatchObject({ type: 'certificate-revoked' })
  })
  test('that is away is told', async () => {
    csc.faults.down = true
    const away = { type: 'signer-absent' }
    await expect(keysElsewhere(leader, enrolled(), 'csc')).rejects.toMatchObject(away)
    const source = { from: 'csc', id: 'leader' } as const
    await expect(preview(leader, { ...enrolled(), source })).rejects.toMatchObject(away)
  })
})

test('a seal in a token: chosen from what is there, tried with its PIN, which the house keeps', async () => {
  await run('softhsm2-util', [
    '--init-token',
    '--free',
    '--label',
    'ward',
    '--so-pin',
    '9999',
    '--pin',
    '1357',
  ])
  const common = ['--module', softHsm, '--token-label', 'ward', '--login', '--pin', '1357']
  const key = [...common, '--label', 'seal', '--id', '07']
  await run('pkcs11-tool', [...key, '--keypairgen', '--key-type', 'rsa:2048'])
  const agency = seal()
  const [bare] = await keysElsewhere(leader, agency, 'pkcs11')
  expect(bare).toMatchObject({ label: 'seal (ward)', certificate: undefined })
  const der = join(folder, 'seal.der')
  await run('pkcs11-tool', [...key, '--read-object', '--type', 'pubkey', '--output-file', der])
  const publicKey = createPublicKey({ key: await readFile(der), format: 'der', type: 'spki' })
  const certificate = pki.issue({ commonName: agencyName, organisation: agencyName, publicKey })
  await writeFile(join(folder, 'seal.crt'), certificate.der)
  const enrolment: Enrolment = { ...agency, source: bare!.source, pin: '1357' }
  const alien = pki.issue({ commonName: agencyName, publicKey: pair().publicKey })
  await expect(preview(leader, { ...enrolment, file: alien.der })).rejects.toMatchObject({
    type: 'certificate-key-differs',
  })
  await run('pkcs11-tool', [...key, '--write-object', join(folder, 'seal.crt'), '--type', 'cert'])
  const [shown] = await keysElsewhere(leader, agency, 'pkcs11')
  expect(shown).toMatchObject({ certificate: { subject: agencyName } })
  // Only the certificate is in the token: the one in between comes by file.
  const file = Buffer.from(toPem(certificate.der) + toPem(pki.authority.certificate.der))
  await expect(register(leader, { ...enrolment, file, pin: '0000' })).rejects.toMatchObject({
    type: 'wrong-pin',
  })
  await register(leader, { ...enrolment, file })
  const { rows } = await it.superuser.query(
    "select key_name, encode(sealed_pin, 'escape') as pin from signatures.certificate where holder = $1",
    [agency.holder],
  )
  expect(rows[0].key_name).toBe('pkcs11:token=ward;id=%07;object=seal')
  expect(rows[0].pin).not.toContain('1357')
  const officer = someone()
  await register(leader, (await asked(officer)).enrolment)
  const { id, state } = await sign(officer.holder, agency.holder, '1234')
  expect(state).toBe('verified')
  const { report } = await it.house.signatures.verify(await fileOf(id))
  expect(report).toMatchObject({ indication: 'TOTAL-PASSED' })
})

test.each([false, true])(
  'revoked at the authority after it was registered: told plainly, and not used again (only a list: %s)',
  async (noOcsp) => {
    const officer = someone()
    const { enrolment } = await asked(officer)
    const { serial } = await register(leader, enrolment)
    const agency = seal()
    await register(leader, (await asked(agency)).enrolment)
    pki.faults.noOcsp = noOcsp
    expect(await sign(officer.holder, agency.holder, '1234')).toMatchObject({ state: 'verified' })
    pki.revoke(serial)
    expect(await sign(officer.holder, agency.holder, '1234')).toMatchObject({
      ...{ state: 'failed', error: 'certificate-revoked-at-authority' },
    })
    expect(await it.house.signatures.ofHolder(leader, ward, officer.holder)).toMatchObject({
      ...{ state: 'revoked', reason: 'unspecified' },
    })
    await expect(sign(officer.holder, agency.holder, '1234')).rejects.toMatchObject({
      type: 'certificate-revoked',
    })
  },
)

test('by forms alone: a key, its request, the certificate looked at, and used', async () => {
  const as = 'tiepnhan.cua-nam'
  const get = (url: string) => it.api('GET', url, { as })
  const post = (url: string, fields: Record<string, string>) =>
    it.api('POST', url, {
      as,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    })
  const mine = '/desk/certificates/mine'
  expect((await get('/desk/certificates')).status).toBe(403)
  expect((await get(mine)).body).toContain('Lê Văn Mẫu')
  expect((await post(`${mine}/requests`, { pin: '12', kind: 'ec' })).body).toContain('ít nhất 4 ký tự')
  const made = await post(`${mine}/requests`, { pin: '1234', kind: 'ec' })
  expect(made.status).toBe(303)
  const page = String((await get(String(made.headers.location))).body)
  const [, id] = /register\?from=csr&amp;id=([0-9a-f-]{36})/.exec(page)!
  const pem = String((await get(`${mine}/requests/${id}/csr`)).body)
  const [, body] = /-----BEGIN CERTIFICATE REQUEST-----([^-]+)/.exec(pem)!
  const issued = pki.answerCsr(new Uint8Array(Buffer.from(body!, 'base64')), { commonName: 'LE VAN MAU' })
  const wrong = await post(`${mine}/register`, { from: 'csr', id: id!, pem: 'xin chào' })
  expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining('không phải chứng thư số')])
  const seen = await post(`${mine}/register`, { from: 'csr', id: id!, pem: issued })
  expect([seen.status, seen.body]).toEqual([200, expect.stringContaining('Dùng chứng thư này')])
  expect((await get(mine)).body).toContain('chưa có')
  const used = await post(`${mine}/register`, { from: 'csr', id: id!, pem: issued, confirmed: 'yes' })
  expect([used.status, used.headers.location]).toEqual([303, `${mine}?done=register`])
  expect((await get(mine)).body).toContain('LE VAN MAU')
})
