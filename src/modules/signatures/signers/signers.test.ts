import { execFile } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CscStandIn, startCscServer } from '../../../../sandbox/csc/server.ts'
import { type PkiStandIn, startPki } from '../../../../sandbox/pki/server.ts'
import { signPdf } from '../pades/sign.ts'
import { verifyPdf } from '../pades/verify.ts'
import { smallPdf } from '../pki.fixture.ts'
import { readCertificate } from '../trust/certificate.ts'
import { gatherData, httpServices } from '../trust/services.ts'
import { cscService } from './csc.ts'
import { type KeyServices, signerOf } from './keys.ts'
import { makeLocalKey } from './local.ts'
import { pkcs11Service } from './pkcs11.ts'
import { uriOf } from './pkcs11-uri.ts'

/** The same file is signed by keys in three places, with an authority and time stamps over HTTP. */
const run = promisify(execFile)
const softHsm = '/usr/lib/softhsm/libsofthsm2.so'
let pki: PkiStandIn
beforeAll(async () => {
  pki = await startPki()
})
afterEach(() => pki.mend())
afterAll(() => pki.close())

const services = () =>
  httpServices({
    ...{ anchors: [pki.authority.certificate], timeStampUrl: `${pki.url}/tsa`, patienceMs: 500 },
  })

/** Signs with a key that a service holds, and checks what came of it, asking the authority. */
async function signAndCheck(
  publicKey: KeyObject,
  place: Parameters<typeof signerOf>[3],
  pin: string,
  keys: KeyServices = {},
) {
  const certificate = pki.issue({ commonName: 'Nguyễn Thị Mẫu', publicKey })
  const trust = services()
  const signer = signerOf({ key: installation, keys }, certificate, [pki.authority.certificate], place, pin)
  const at = Temporal.Now.instant()
  const bytes = await signPdf(await smallPdf(), { signer, field: 'A', at, timeStamper: trust.timeStamp })
  const check = { at: Temporal.Now.instant(), anchors: trust.anchors }
  const { wanted } = verifyPdf(bytes, check)
  expect(wanted.length).toBeGreaterThan(0)
  const data = await gatherData(trust, [certificate, ...stampers(bytes)], [])
  return verifyPdf(bytes, { ...check, evidence: data })
}
const stampers = (bytes: Uint8Array) =>
  verifyPdf(bytes, { at: Temporal.Now.instant(), anchors: [pki.authority.certificate] }).wanted.map((it) =>
    readCertificate(it.certificate),
  )
const installation = Buffer.alloc(32, 7)

describe('a key in the house', () => {
  let local: Awaited<ReturnType<typeof makeLocalKey>>
  let place: Parameters<typeof signerOf>[3]
  beforeAll(async () => {
    local = await makeLocalKey(installation, '1234')
    place = { signer: 'local', sealedKey: local.sealed, keyName: undefined }
  })
  test('signs', async () => {
    expect(await signAndCheck(local.publicKey, place, '1234')).toMatchObject({ indication: 'TOTAL-PASSED' })
  })
  test('not with another PIN, and not in another house', async () => {
    await expect(signAndCheck(local.publicKey, place, '1235')).rejects.toMatchObject({ type: 'wrong-pin' })
    const certificate = pki.issue({ commonName: 'A', publicKey: local.publicKey })
    const elsewhere = signerOf({ key: Buffer.alloc(32, 8), keys: {} }, certificate, [], place, '1234')
    await expect(elsewhere.sign(new Uint8Array())).rejects.toMatchObject({ type: 'wrong-pin' })
  })
})

describe('a key in a token', () => {
  let folder: string
  let service: ReturnType<typeof pkcs11Service>
  const keys: Record<string, KeyObject> = {}
  const log = { error() {} }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mot-cua-token-'))
    await mkdir(join(folder, 'tokens'))
    await writeFile(join(folder, 'softhsm.conf'), `directories.tokendir = ${join(folder, 'tokens')}\n`)
    process.env.SOFTHSM2_CONF = join(folder, 'softhsm.conf')
    await run('softhsm2-util', [
      '--init-token',
      '--free',
      '--label',
      'ward',
      '--so-pin',
      '9999',
      '--pin',
      '1234',
    ])
    for (const [name, type] of [
      ['officer-ec', 'EC:prime256v1'],
      ['officer-rsa', 'rsa:2048'],
    ] as const) {
      const common = [
        '--module',
        softHsm,
        '--token-label',
        'ward',
        '--login',
        '--pin',
        '1234',
        '--label',
        name,
      ]
      await run('pkcs11-tool', [...common, '--keypairgen', '--key-type', type])
      const file = join(folder, `${name}.der`)
      await run('pkcs11-tool', [...common, '--read-object', '--type', 'pubkey', '--output-file', file])
      keys[name] = createPublicKey({ key: await readFile(file), format: 'der', type: 'spki' })
    }
    service = pkcs11Service(softHsm, { log })
  }, 60_000)
  afterAll(async () => {
    await service?.close()
    await rm(folder, { recursive: true, force: true })
  })
  const place = (keyName: string) => ({ signer: 'pkcs11', sealedKey: undefined, keyName }) as const

  test.each(['officer-ec', 'officer-rsa'])('%s signs', async (name) => {
    const report = await signAndCheck(keys[name]!, place(name), '1234', { pkcs11: service })
    expect(report).toMatchObject({ indication: 'TOTAL-PASSED' })
  })
  test('it shows its keys to whoever asks, and each is found by its address', async () => {
    const shown = await service.keys()
    expect(shown.map(({ token, label }) => [token, label]).sort()).toEqual([
      ['ward', 'officer-ec'],
      ['ward', 'officer-rsa'],
    ])
    for (const { label, publicKey } of shown)
      expect(Buffer.from(publicKey!)).toEqual(keys[label]!.export({ type: 'spki', format: 'der' }))
    const { token, id, label } = shown.find((it) => it.label === 'officer-ec')!
    const name = uriOf({ token, id, object: label })
    const report = await signAndCheck(keys[label]!, place(name), '1234', { pkcs11: service })
    expect(report).toMatchObject({ indication: 'TOTAL-PASSED' })
    const elsewhere = place(uriOf({ token: 'another', id, object: label }))
    await expect(signAndCheck(keys[label]!, elsewhere, '1234', { pkcs11: service })).rejects.toMatchObject({
      type: 'signer-absent',
    })
  })
  test('a library that takes too long is given up, and the next question has a new process', async () => {
    const errors: string[] = []
    const hasty = pkcs11Service(softHsm, {
      log: { error: (_, message) => errors.push(message) },
      timeoutMs: 1,
    })
    await expect(hasty.keys()).rejects.toThrow('within 1 ms')
    await expect(hasty.keys()).rejects.toThrow('within 1 ms')
    await hasty.close()
    expect(errors).toHaveLength(2)
  })
  test('a wrong PIN, a key it has not, a library that is not there', async () => {
    const sign = (name: string, pin: string, pkcs11: KeyServices['pkcs11']) =>
      signAndCheck(keys['officer-ec']!, place(name), pin, pkcs11 ? { pkcs11 } : {})
    await expect(sign('officer-ec', '4321', service)).rejects.toMatchObject({ type: 'wrong-pin' })
    await expect(sign('nobody', '1234', service)).rejects.toMatchObject({ type: 'signer-absent' })
    const absent = pkcs11Service('/nowhere/token.so', { log })
    await expect(sign('officer-ec', '1234', absent)).rejects.toMatchObject({ type: 'signer-absent' })
    await absent.close()
    await expect(sign('officer-ec', '1234', undefined)).rejects.toMatchObject({ type: 'signer-absent' })
  })
})

describe('a key at a service', () => {
  let csc: CscStandIn
  const pairs = {
    ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  }
  beforeAll(async () => {
    csc = await startCscServer({
      token: 'ours',
      credentials: (['ec', 'rsa'] as const).map((id) => ({
        id,
        pin: '1234',
        key: pairs[id].privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
        certificates: [pki.issue({ commonName: id, publicKey: pairs[id].publicKey }).der],
      })),
    })
  })
  afterEach(() => csc.mend())
  afterAll(() => csc.close())
  const service = (token = 'ours') => cscService({ url: csc.url, token, patienceMs: 500 })
  const sign = (id: 'ec' | 'rsa', pin = '1234', by = service()) =>
    signAndCheck(pairs[id].publicKey, { signer: 'csc', sealedKey: undefined, keyName: id }, pin, { csc: by })

  test.each(['ec', 'rsa'] as const)('%s signs', async (id) => {
    expect(await sign(id)).toMatchObject({ indication: 'TOTAL-PASSED' })
  })
  test('its keys can be listed with their certificates', async () => {
    const credentials = await service().credentials()
    expect(credentials.map(({ id, isEnabled }) => [id, isEnabled])).toEqual([
      ['ec', true],
      ['rsa', true],
    ])
    expect(credentials[0]!.certificate.publicKey.equals(pairs.ec.publicKey)).toBe(true)
  })
  test('a permission is for one digest only', async () => {
    const call = async (path: string, body: object) => {
      const answer = await fetch(`${csc.url}/csc/v2/${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer ours', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: (await answer.json()) as { SAD: string } }
    }
    const ask = (text: string) => ({
      credentialID: 'ec',
      hashes: [Buffer.from(text.padEnd(32)).toString('base64')],
    })
    const authData = [{ id: 'PIN', value: '1234' }]
    const { body } = await call('credentials/authorize', { ...ask('this'), authData })
    expect((await call('signatures/signHash', { ...ask('that'), SAD: body.SAD })).status).toBe(400)
  })
  test('a wrong PIN, an unknown house, a service that is down or slow', async () => {
    await expect(sign('ec', '4321')).rejects.toMatchObject({ type: 'wrong-pin' })
    await expect(sign('ec', '1234', service('theirs'))).rejects.toMatchObject({ type: 'signer-absent' })
    csc.faults.down = true
    await expect(sign('ec')).rejects.toThrow('503')
    csc.mend()
    csc.faults.slow = 2000
    await expect(sign('ec')).rejects.toThrow(/timeout|aborted/i)
  })
  test('a service that signs something else is found out', async () => {
    csc.faults.wrongSignature = true
    await expect(sign('ec')).rejects.toThrow('another signature')
  })
})

describe('an authority over HTTP', () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ask = (at = services()) => at.timeStamp(new Uint8Array(32))
  test('time stamps that do not come, come late, or answer another question', async () => {
    expect((await ask()).length).toBeGreaterThan(500)
    for (const fault of ['down', 'garbage', 'wrongAnswer'] as const) {
      pki.faults[fault] = true
      await expect(ask(), fault).rejects.toThrow()
      pki.mend()
    }
    pki.faults.slow = 2000
    await expect(ask()).rejects.toThrow(/timeout|aborted/i)
  })
  test('who is down says nothing about certificates; nobody else is asked', async () => {
    const certificate = pki.issue({ commonName: 'A', publicKey: key.publicKey })
    const pair = { certificate, issuer: pki.authority.certificate }
    expect((await services().statesOf([pair])).ocsps).toHaveLength(1)
    const nothing = { ocsps: [], crls: [] }
    pki.faults.down = true
    expect(await services().statesOf([pair])).toEqual(nothing)
    pki.mend()
    const stranger = httpServices({ anchors: [], timeStampUrl: undefined })
    expect(await stranger.statesOf([pair])).toEqual(nothing)
    await expect(stranger.timeStamp(new Uint8Array(32))).rejects.toThrow()
  })
})
