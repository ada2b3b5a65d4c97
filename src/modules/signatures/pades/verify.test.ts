import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../pdf/file.ts'
import { now, smallPdf, years } from '../pki.fixture.ts'
import { signatureFields } from './fields.ts'
import { signPdf } from './sign.ts'
import { type SignedFiles, signedFiles } from './signed.fixture.ts'
import { type Trust, verifyPdf } from './verify.ts'

let all: SignedFiles
beforeAll(async () => {
  all = await signedFiles({ withMarks: true })
})
const check = (bytes: Uint8Array, trust: Partial<Trust> = {}) => verifyPdf(bytes, { ...all.trust, ...trust })
const verdict = (bytes: Uint8Array, trust: Partial<Trust> = {}) => {
  const { indication, subIndication } = check(bytes, trust)
  return [indication, subIndication].filter(Boolean).join(' ')
}
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (words: string) => Buffer.from(words, 'latin1')

/** Objects in a new revision behind a file, as an attacker writes them. */
function append(file: Uint8Array, objects: Record<number, string>): Uint8Array {
  const old = readPdf(file)
  const parts = [text(file), '\n']
  let length = file.length + 1
  const offsets: [number, number][] = []
  for (const [number, body] of Object.entries(objects)) {
    offsets.push([Number(number), length])
    const written = `${number} 0 obj\n${body}\nendobj\n`
    parts.push(written)
    length += written.length
  }
  const root = old.trailer.get('Root') as { number: number }
  const size = Math.max(...old.entries.keys(), ...Object.keys(objects).map(Number)) + 1
  const rows = offsets.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text(file))![1]
  parts.push(
    `xref\n${rows.join('')}trailer\n<< /Size ${size} /Root ${root.number} 0 R /Prev ${previous} >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return bytesOf(parts.join(''))
}

/** Number and text of the newest object that matches. */
function objectWith(file: Uint8Array, pattern: RegExp): [number, string] {
  const found = [...text(file).matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].filter((it) =>
    pattern.test(it[2]!),
  )
  const it = found.at(-1)!
  return [Number(it[1]), it[2]!]
}

describe('what is signed here passes', () => {
  test.each(['B-B RSA', 'B-T RSA', 'B-T ECDSA', 'sealed', 'B-LT', 'B-LTA'] as const)('%s', (name) => {
    expect(verdict(all.files[name])).toBe('TOTAL-PASSED')
  })

  test('with signers, times and levels as they are', () => {
    const { signatures } = check(all.files['B-LTA'])
    expect(signatures.map(({ field, level, provenAt }) => [field, level, provenAt?.toString()])).toEqual([
      ['Officer', 'B-LTA', '2026-11-18T02:00:00Z'],
      ['Seal', 'B-LTA', '2026-11-18T02:00:01Z'],
      ['Archive', undefined, '2026-11-18T02:00:03Z'],
    ])
    expect(signatures[0]!.signer).toMatchObject({ name: 'Nguyễn Thị Mẫu', title: 'Phó Chủ tịch' })
  })

  test('B-LT and B-LTA need nobody to be asked, also when all certificates have expired', () => {
    expect(verdict(all.files['B-LT'], { evidence: undefined })).toBe('TOTAL-PASSED')
    expect(verdict(all.files['B-T RSA'], { evidence: undefined })).toBe('INDETERMINATE TRY_LATER')
    const later = now.add(years(3))
    expect(verdict(all.files['B-B RSA'], { at: later })).toBe('INDETERMINATE OUT_OF_BOUNDS_NO_POE')
  })

  test('no signing-time attribute, and the certificate is named under the signature', () => {
    const { contents } = signatureFields(readPdf(all.files['B-T ECDSA'])).at(-1)!
    const hex = Buffer.from(contents!.bytes).toString('hex')
    const signedPart = hex.slice(0, hex.indexOf('2a864886f70d010910020e'))
    expect(signedPart).not.toContain('2a864886f70d010905')
    expect(signedPart).toContain('2a864886f70d010910022f')
  })
})

describe('what is not as it was', () => {
  test('another word', () => {
    expect(verdict(bytesOf(text(all.files.sealed).replace('/MediaBox', '/MediaBix')))).toBe(
      'TOTAL-FAILED HASH_FAILURE',
    )
  })
  test('another signature value', async () => {
    const other = await signPdf(await smallPdf(), { signer: all.officer, field: 'Officer', at: now })
    const hole = /<([0-9a-f]{4000,})>/
    const foreign = hole.exec(text(other))![1]!
    const own = hole.exec(text(all.files['B-B RSA']))![1]!
    expect(foreign.length).toBe(own.length)
    const forged = bytesOf(text(all.files['B-B RSA']).replace(own, foreign))
    expect(verdict(forged)).toMatch(/^TOTAL-FAILED (HASH_FAILURE|SIG_CRYPTO_FAILURE)$/)
    // The right digest with a wrong signature: the last bytes of the value.
    const at = own.replace(/0+$/, '').length - 40
    const broken = own.slice(0, at) + (own[at] === '0' ? '1' : '0') + own.slice(at + 1)
    expect(verdict(bytesOf(text(all.files['B-B RSA']).replace(own, broken)))).toBe(
      'TOTAL-FAILED SIG_CRYPTO_FAILURE',
    )
  })
  test('no signature, no PDF, nothing', async () => {
    expect(verdict(await smallPdf())).toBe('INDETERMINATE SIGNED_DATA_NOT_FOUND')
    expect(verdict(bytesOf('hello'))).toBe('TOTAL-FAILED FORMAT_FAILURE')
    expect(verdict(new Uint8Array())).toBe('TOTAL-FAILED FORMAT_FAILURE')
    expect(verdict(new Uint8Array(16 * 1024 * 1024))).toBe('TOTAL-FAILED FORMAT_FAILURE')
  })
  test('cut off anywhere', () => {
    const { sealed } = all.files
    for (let end = 0; end < sealed.length; end += 997)
      expect(verdict(sealed.subarray(0, end)), String(end)).not.toBe('TOTAL-PASSED')
  })
})

describe('known attacks', () => {
  const rewritten = (name: keyof SignedFiles['files'], pattern: RegExp, change: (body: string) => string) => {
    const [number, body] = objectWith(all.files[name], pattern)
    return append(all.files[name], { [number]: change(body) })
  }
  const failure = 'TOTAL-FAILED FORMAT_FAILURE'

  test('none: a later revision that says the same again is no change', () => {
    for (const pattern of [/\/Type \/Catalog/, /\/Type \/Page\b/, /\/SigFlags/])
      expect(verdict(rewritten('B-T RSA', pattern, (body) => body)), String(pattern)).toBe('TOTAL-PASSED')
  })
  test('incremental saving: the page shows something else', () => {
    const shown = rewritten('B-T RSA', /\/Type \/Page\b/, (body) =>
      body.replace('/MediaBox', '/Rotate 90 /MediaBox'),
    )
    expect(verdict(shown)).toBe(failure)
  })
  test('incremental saving: new contents of the page', () => {
    const [number, body] = objectWith(all.files['B-T RSA'], /\/Type \/Page\b/)
    const contents = body.replace(/\/Contents \d+ 0 R|\/Contents \[[^\]]*\]/, '/Contents 900 0 R')
    const forged = append(all.files['B-T RSA'], {
      [number]: contents,
      900: '<< /Length 5 >>\nstream\nBT ET\nendstream',
    })
    expect(verdict(forged)).toBe(failure)
  })
  test('incremental saving without cross-references: objects that only a lenient reader finds', () => {
    const hidden = `${text(all.files['B-T RSA'])}\n1 0 obj\n<< /Type /Catalog >>\nendobj\n`
    expect(verdict(bytesOf(hidden))).toBe(failure)
  })
  test('bytes after the end', () => {
    expect(verdict(bytesOf(`${text(all.files['B-T RSA'])}%%EOF`))).toBe(failure)
    expect(verdict(bytesOf(`${text(all.files['B-T RSA'])}hello`))).toBe(failure)
  })
  test('shadow, hide: something is laid over the page', () => {
    const [number, body] = objectWith(all.files['B-T RSA'], /\/Type \/Page\b/)
    const over = body.replace(/\/Annots \[/, '/Annots [901 0 R ')
    const forged = append(all.files['B-T RSA'], {
      [number]: over,
      901: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 500] /Contents (forged) >>',
    })
    expect(verdict(forged)).toBe(failure)
  })
  test('shadow, replace: a font that the page uses is another one', () => {
    const forged = rewritten('B-T RSA', /\/Type \/Font\b/, (body) =>
      body.replace('/Font', '/Font /Forged true'),
    )
    expect(verdict(forged)).toBe(failure)
  })
  test('shadow, hide and replace: another catalog', () => {
    const [number, body] = objectWith(all.files['B-T RSA'], /\/Type \/Catalog/)
    const forged = append(all.files['B-T RSA'], {
      [number]: body.replace(/\/Pages \d+ 0 R/, '/Pages 902 0 R'),
      902: '<< /Type /Pages /Kids [] /Count 0 >>',
    })
    expect(verdict(forged)).toBe(failure)
  })
  test('an action when the file is opened', () => {
    const forged = rewritten('B-T RSA', /\/Type \/Catalog/, (body) =>
      body.replace('/Catalog', '/Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
    )
    expect(verdict(forged)).toBe(failure)
  })
  test('universal forgery: the signature says nothing, or something odd', () => {
    const file = text(all.files['B-T RSA'])
    for (const [from, to] of [
      [/\/ByteRange /, '/ByteRonge '],
      [/\/ByteRange \[0 /, '/ByteRange [9 '],
      [/\/Contents </, '/Contonts <'],
      [/\/SubFilter \/ETSI.CAdES.detached/, '/SubFilter /ETSI.CAdES.detachad'],
    ] as const)
      expect(verdict(bytesOf(file.replace(from, to))), String(from)).toMatch(/^TOTAL-FAILED/)
  })
  test('wrapping: the hole of the signature is larger than the signature', () => {
    const file = text(all.files['B-B RSA'])
    const [whole, hole, after, rest] = /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(file)!
    const moved = Number(after) + 200
    const wider = `/ByteRange [0 ${hole} ${moved} ${Number(rest) - 200}`.padEnd(whole.length)
    expect(verdict(bytesOf(file.replace(whole, wider)))).toMatch(/^TOTAL-FAILED/)
  })
  test('one signature in two fields', () => {
    const [form, body] = objectWith(all.files['B-T RSA'], /\/SigFlags/)
    const [, field] = objectWith(all.files['B-T RSA'], /\/FT \/Sig/)
    const forged = append(all.files['B-T RSA'], {
      [form]: body.replace(/\/Fields \[/, '/Fields [').replace(/\]/, ' 903 0 R]'),
      903: field.replace('(Officer)', '(Second)').replace(/\/Rect \[[^\]]*\]/, '/Rect [0 0 600 800]'),
    })
    expect(verdict(forged)).toBe(failure)
  })
  test('a new field that nobody signed', () => {
    const [form, body] = objectWith(all.files['B-T RSA'], /\/SigFlags/)
    const forged = append(all.files['B-T RSA'], {
      [form]: body.replace(/\]/, ' 903 0 R]'),
      903: '<< /FT /Tx /T (note) /V (forged) >>',
    })
    expect(verdict(forged)).toBe(failure)
  })
  test('a second signature by somebody nobody knows makes the file undecided', async () => {
    const stranger = (await signedFiles()).officer
    const bytes = await signPdf(all.files['B-T RSA'], { signer: stranger, field: 'Other', at: now })
    expect(verdict(bytes)).toBe('INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND')
    expect(check(bytes).signatures[0]).toMatchObject({ indication: 'TOTAL-PASSED' })
  })
})

describe('who signed', () => {
  const page = smallPdf()
  const signedBy = async (...[kind, options]: Parameters<SignedFiles['it']['issue']>) => {
    const signer = all.it.issue(kind, options)
    const bytes = await signPdf(await page, {
      signer,
      field: 'A',
      at: now,
      timeStamper: all.it.stamperAt(now),
    })
    const data = await all.it.validationData([signer.certificate])
    return { bytes, signer, evidence: data }
  }

  test('nobody who is trusted', () => {
    expect(verdict(all.files['B-T RSA'], { anchors: [] })).toBe('INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND')
  })
  test('an authority of the same name with another key', async () => {
    const twin = await signedFiles()
    expect(verdict(twin.files['B-T ECDSA'])).toBe('INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND')
  })
  test('revoked before, after, and who knows when', async () => {
    const { bytes, signer } = await signedBy('ec')
    const revoked = async (at: Temporal.Instant) => {
      all.it.states.set(signer.certificate.serial, { state: 'revoked', at, reason: 'key-compromise' })
      const evidence = await all.it.validationData([signer.certificate], now.add({ hours: 1 }))
      return verdict(bytes, { evidence })
    }
    expect(await revoked(now.add({ minutes: 1 }))).toBe('TOTAL-PASSED')
    expect(await revoked(now.subtract({ minutes: 1 }))).toBe('INDETERMINATE REVOKED_NO_POE')
    const list = {
      ocsps: (await all.it.validationData([])).ocsps,
      crls: [all.it.list(now.add({ hours: 1 }))],
    }
    expect(verdict(bytes, { evidence: list })).toBe('INDETERMINATE REVOKED_NO_POE')
  })
  test('revoked, and an earlier signature in the file proves that it was made after that', async () => {
    const signer = all.it.issue('ec')
    all.it.states.set(signer.certificate.serial, {
      ...{ state: 'revoked', at: now.subtract({ minutes: 5 }), reason: 'superseded' },
    })
    const bytes = await signPdf(all.files['B-T RSA'], { signer, field: 'B', at: now })
    const evidence = await all.it.validationData([all.officer.certificate, signer.certificate])
    expect(verdict(bytes, { evidence })).toBe('TOTAL-FAILED REVOKED')
  })
  test('expired, and an earlier signature proves that it was made after that', async () => {
    const signer = all.it.issue('ec', { until: now.subtract({ hours: 1 }) })
    const bytes = await signPdf(all.files['B-T RSA'], { signer, field: 'B', at: now })
    expect(verdict(bytes)).toBe('TOTAL-FAILED EXPIRED')
  })
  test('not yet valid when it was signed', async () => {
    const { bytes, evidence } = await signedBy('ec', { from: now.add({ hours: 1 }) })
    expect(verdict(bytes, { evidence, at: now.add({ hours: 2 }) })).toBe('TOTAL-FAILED NOT_YET_VALID')
  })
  test('a certificate for something else', async () => {
    const stamps = await signedBy('ec', { use: 'time-stamping' })
    expect(verdict(stamps.bytes, stamps)).toBe('INDETERMINATE CHAIN_CONSTRAINTS_FAILURE')
    const authority = await signedBy('ec', { use: 'authority' })
    expect(verdict(authority.bytes, authority)).toBe('INDETERMINATE CHAIN_CONSTRAINTS_FAILURE')
  })
  test('issued by a certificate that may not issue', async () => {
    const middle = all.it.issue('ec')
    const { bytes, evidence } = await signedBy('ec', {
      by: { certificate: middle.certificate, key: middle.key },
    })
    expect(verdict(bytes, { evidence })).toBe('INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND')
  })
  test('an authority between them is followed, and its state is asked for', async () => {
    const key = all.it.issue('ec').key
    const middle = all.it.issue('ec', { use: 'authority', key, subject: { commonName: 'Trung gian' } })
    const { bytes } = await signedBy('ec', { by: { certificate: middle.certificate, key } })
    const { indication, subIndication, wanted } = check(bytes)
    expect([indication, subIndication, wanted.length]).toEqual(['INDETERMINATE', 'TRY_LATER', 1])
  })
  test('a time stamp over something else', async () => {
    const wrong = async () => all.it.stamperAt(now)(randomBytes(32))
    const bytes = await signPdf(await page, { signer: all.officer, field: 'A', at: now, timeStamper: wrong })
    expect(verdict(bytes)).toBe('INDETERMINATE SIG_CONSTRAINTS_FAILURE')
  })
  test('a time stamp by whoever may not stamp', async () => {
    const bytes = await signPdf(await page, {
      ...{ signer: all.officer, field: 'A', at: now, timeStamper: all.it.stamperAt(now, all.seal as never) },
    })
    expect(verdict(bytes)).toBe('INDETERMINATE CHAIN_CONSTRAINTS_FAILURE')
  })
  test('another certificate is named under the signature', async () => {
    const mine = all.it.issue('ec')
    const other = all.it.issue('ec')
    const certificate = { ...mine.certificate, der: other.certificate.der }
    const signer = { ...mine, certificate, chain: [mine.certificate, ...mine.chain] }
    const bytes = await signPdf(await page, { signer, field: 'A', at: now })
    expect(verdict(bytes)).toBe('INDETERMINATE NO_SIGNING_CERTIFICATE_FOUND')
  })
})
