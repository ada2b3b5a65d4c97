import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { now, smallPdf } from '../pki.fixture.ts'
import { oids } from '../trust/algorithms.ts'
import { buildSignedData } from '../trust/cms.ts'
import { type Objects, over, pdfOf, revise, sign, stream, unsigned } from './by-hand.fixture.ts'
import { addDocumentTimeStamp } from './sign.ts'
import { type SignedFiles, signedFiles } from './signed.fixture.ts'
import { verifyPdf } from './verify.ts'

/** What may be done to a file after it was signed, by honest programs and by others, each in its smallest form. */
let all: SignedFiles
beforeAll(async () => {
  all = await signedFiles()
})

const check = (bytes: Uint8Array) => verifyPdf(bytes, all.trust)
const verdict = (bytes: Uint8Array) => {
  const { indication, subIndication } = check(bytes)
  return [indication, subIndication].filter(Boolean).join(' ')
}
const passed = 'TOTAL-PASSED'
const altered = 'TOTAL-FAILED FORMAT_FAILURE'
const added = 'INDETERMINATE SIG_CONSTRAINTS_FAILURE'

const widget = (name: string, rest: string) =>
  `<< /Type /Annot /Subtype /Widget /T (${name}) /P 3 0 R /Rect [0 0 90 20] ${rest} >>`
const form = (fields: string, resources = '/Font << /Helv 4 0 R >> /XObject << /FRM 9 0 R >>') =>
  `<< /Fields [${fields}] /DR << ${resources} >> /DA (/Helv 0 Tf 0 g) /SigFlags 3 >>`
const page = (annotations: string, rest = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Resources << /Font << /F1 4 0 R >> >> ` +
  `/Contents 8 0 R /Annots [${annotations}] ${rest} >>`
const fields = '6 0 R 7 0 R 11 0 R'
/** A page with two fields to fill in, and one that is signed: 12 is its signature. */
const document: Objects = {
  1: '<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: page(fields),
  4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  5: form(fields),
  6: widget('applicant', '/FT /Tx /AP << /N 10 0 R >>'),
  7: widget('office', '/FT /Tx /V (old) /AP << /N 10 0 R >>'),
  8: stream('BT /F1 12 Tf (Quyet dinh) Tj ET'),
  9: stream('', '/Type /XObject /Subtype /Form /BBox [0 0 1 1]'),
  10: stream('q Q', '/Type /XObject /Subtype /Form /BBox [0 0 90 20]'),
  11: widget('Officer', '/FT /Sig /V 12 0 R'),
  12: unsigned(),
}
const signed = (changes: Objects = {}, trailer = '') =>
  sign(pdfOf({ ...document, ...changes }, trailer), all.officer)
const picture = (words: string) => stream(words, '/Type /XObject /Subtype /Form /BBox [0 0 90 20]')
/** Another signature in a revision of its own: 30 is its field, 31 its value. */
const signedAgain = (file: Uint8Array, objects: Objects = {}, options: Parameters<typeof revise>[2] = {}) =>
  sign(
    revise(
      file,
      {
        3: page(`${fields} 30 0 R`),
        5: form(`${fields} 30 0 R`),
        30: widget('Seal', '/FT /Sig /H /P /V 31 0 R'),
        31: unsigned(),
        ...objects,
      },
      options,
    ),
    all.seal,
  )
const filled = (file: Uint8Array, field: 6 | 7, value = '(An)') =>
  revise(file, {
    [field]: widget(field === 6 ? 'applicant' : 'office', `/FT /Tx /V ${value} /AP << /N 40 0 R >>`),
    40: picture('BT (An) Tj ET'),
  })

describe('what honest programs write when somebody signs', () => {
  test('nothing at all', async () => expect(verdict(await signed())).toBe(passed))
  test('a second signature, in front of the others or behind them', async () => {
    const file = await signed()
    expect(verdict(await signedAgain(file))).toBe(passed)
    expect(verdict(await signedAgain(file, { 5: form(`30 0 R ${fields}`) }))).toBe(passed)
    expect(verdict(await signedAgain(file, { 5: form('7 0 R 11 0 R 30 0 R') }))).toBe(altered)
    expect(verdict(await signedAgain(file, { 5: form('7 0 R 6 0 R 11 0 R 30 0 R') }))).toBe(altered)
  })
  test('the widget of a field in a list of its own', async () => {
    const objects = {
      30: '<< /FT /Sig /T (Seal) /V 31 0 R /Kids 32 0 R >>',
      32: '[33 0 R]',
      33: '<< /Type /Annot /Subtype /Widget /P 3 0 R /Rect [0 0 9 9] >>',
      3: page(`${fields} 33 0 R`),
    }
    expect(verdict(await signedAgain(await signed(), objects))).toBe(passed)
  })
  test('more fonts and other pictures for the form, but no other font under the same name', async () => {
    const again = async (resources: string, more: Objects = {}) =>
      verdict(await signedAgain(await signed(), { 5: form(`${fields} 30 0 R`, resources), ...more }))
    const font = { 35: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>' }
    expect(
      await again('/Font << /Helv 4 0 R /Cour 35 0 R >> /XObject << /FRM 36 0 R >>', {
        ...font,
        36: picture(''),
      }),
    ).toBe(passed)
    expect(await again('/Font << /Helv 35 0 R >>', font)).toBe(altered)
    expect(await again('/XObject << /FRM 9 0 R >>')).toBe(altered)
  })
  test('fonts of the form that a page uses as well stay as they are', async () => {
    const file = await signed({
      5: form(fields, '/Font 13 0 R'),
      13: '<< /Helv 4 0 R >>',
      3: page(fields).replace('/Font << /F1 4 0 R >>', '/Font 13 0 R'),
    })
    const more = { 5: form(fields, '/Font 13 0 R'), 13: '<< /Helv 4 0 R /New 35 0 R >>', 35: document[4]! }
    expect(verdict(revise(file, more))).toBe(altered)
    const own = await signed({ 5: form(fields, '/Font 13 0 R'), 13: '<< /Helv 4 0 R >>' })
    expect(verdict(revise(own, more))).toBe(passed)
  })
  test('a font of the form that was missing when it was signed', async () => {
    const file = await signed({ 5: form(fields, '/Font << /Helv 4 0 R /Late 35 0 R >>') })
    expect(verdict(revise(file, { 35: document[4]! }))).toBe(altered)
  })
  test('another catalog that says the same, and one that shows other pages', async () => {
    const catalog = (pages: number) => `<< /Type /Catalog /Pages ${pages} 0 R /AcroForm 5 0 R >>`
    const again = async (pages: number) =>
      verdict(
        await signedAgain(
          await signed(),
          { 60: catalog(pages), 61: '<< /Type /Pages /Kids [] /Count 0 >>' },
          { root: 60 },
        ),
      )
    expect(await again(2)).toBe(passed)
    expect(await again(61)).toBe(altered)
  })
  test('what a page uses, written anew with the same words, and with others', async () => {
    const again = async (words: string) =>
      verdict(
        await signedAgain(await signed(), {
          3: page(`${fields} 30 0 R`).replace('/Resources << /Font << /F1 4 0 R >> >>', '/Resources 37 0 R'),
          37: '<< /Font 38 0 R >>',
          38: `<< /F1 ${words} >>`,
          39: document[4]!.replace('Helvetica', 'Symbol'),
        }),
      )
    expect(await again('4 0 R')).toBe(passed)
    expect(await again('39 0 R')).toBe(altered)
  })
  test('the version of an old program in the page tree, and nothing else', async () => {
    const pages = (more: string) => document[2]!.replace('/Count', `${more} /Count`)
    expect(verdict(revise(await signed(), { 2: pages('/ITXT (5.0.0)') }))).toBe(passed)
    expect(verdict(revise(await signed(), { 2: pages('/Rotate 90') }))).toBe(altered)
    expect(verdict(revise(await signed(), { 2: pages('/ITXT (5.0.0) /Rotate 90') }))).toBe(altered)
  })
  test('the order of the structure for the tabulator, and another one', async () => {
    expect(verdict(revise(await signed(), { 3: page(fields, '/Tabs /S') }))).toBe(passed)
    expect(verdict(revise(await signed(), { 3: page(fields, '/Tabs /R') }))).toBe(altered)
  })
  test('a trailer names what is not there: a field may get the number, a file of another kind may not', async () => {
    const trailer = '/AdditionalStreams [/application#2Fodt 30 0 R]'
    expect(verdict(await signedAgain(await signed({}, trailer), {}, { trailer }))).toBe(passed)
    expect(verdict(revise(await signed({}, trailer), { 30: stream('PK') }, { trailer }))).toBe(altered)
  })
  test('a store of validation data grows in its place; what a page shows is no part of it', async () => {
    const catalog = (store: string) => ({ 1: document[1]!.replace('/Pages', `/DSS ${store} /Pages`) })
    const file = await signed({
      ...catalog('50 0 R'),
      50: '<< /Certs 51 0 R >>',
      51: '[52 0 R]',
      52: stream('a'),
    })
    expect(verdict(revise(file, { 51: '[52 0 R 53 0 R]', 53: stream('b') }))).toBe(passed)
    const grown = revise(file, { 50: '<< /Certs [52 0 R 53 0 R] >>', 53: stream('b') })
    expect(verdict(revise(grown, { ...catalog('54 0 R'), 54: '<< /Certs [52 0 R] >>' }))).toBe(passed)
    const forged = { ...catalog('50 0 R'), 50: '<< /Certs [8 0 R] >>', 8: stream('BT (forged) Tj ET') }
    expect(verdict(revise(await signed(), forged))).toBe(altered)
  })
  test('a store that cannot be unpacked is no store', async () => {
    const file = await signed({
      1: document[1]!.replace('/Pages', '/DSS << /Certs [52 0 R] /OCSPs [52 0 R] >> /Pages'),
      52: stream('not packed', '/Filter /FlateDecode'),
    })
    expect(verdict(file)).toBe(passed)
  })
  test('what nothing leads to any more may go; what something leads to may not', async () => {
    const file = await signed({
      1: document[1]!.replace('/Pages', '/DSS << /Certs [52 0 R] >> /Pages'),
      52: stream('a'),
    })
    const without = {
      1: document[1]!.replace('/Pages', '/DSS << /Certs [53 0 R] >> /Pages'),
      53: stream('b'),
    }
    expect(verdict(revise(file, { ...without, 52: 'free' }))).toBe(passed)
    expect(verdict(revise(file, { 8: 'free' }))).toBe(altered)
  })
  test('an empty field is signed and its picture drawn in its place, unless a page shows it', async () => {
    const empty = {
      3: page(`${fields} 30 0 R`),
      5: form(`${fields} 30 0 R`),
      30: widget('Seal', '/FT /Sig /AP << /N 32 0 R >>'),
      32: picture(''),
    }
    const now = {
      30: widget('Seal', '/FT /Sig /V 31 0 R /AP << /N 32 0 R >>'),
      32: picture('BT (Seal) Tj ET'),
    }
    const again = async (base: Objects) =>
      verdict(await signedAgain(await signed({ ...empty, ...base }), { ...empty, ...base, ...now }))
    expect(await again({})).toBe(passed)
    const shown = page(`${fields} 30 0 R`).replace('/Font <<', '/XObject << /X 32 0 R >> /Font <<')
    expect(await again({ 3: shown })).toBe(altered)
  })
})

describe('a tagged document', () => {
  const tagged: Objects = {
    1: document[1]!.replace('/Pages', '/MarkInfo << /Marked true >> /StructTreeRoot 20 0 R /Pages'),
    3: page(fields, '/StructParents 0'),
    20: '<< /Type /StructTreeRoot /K 21 0 R /ParentTree 23 0 R /ParentTreeNextKey 1 >>',
    21: '<< /Type /StructElem /S /Document /P 20 0 R /K [22 0 R] >>',
    22: '<< /Type /StructElem /S /P /P 21 0 R /Pg 3 0 R /K 0 /Alt (words) >>',
    23: '<< /Nums [0 [22 0 R]] >>',
  }
  /** The place of the second signature, as programs write it. */
  const place: Objects = {
    3: page(`${fields} 30 0 R`, '/StructParents 0'),
    20: tagged[20]!.replace('NextKey 1', 'NextKey 2').replace('23 0 R', '26 0 R'),
    21: tagged[21]!.replace('[22 0 R]', '[22 0 R 24 0 R]'),
    24: '<< /Type /StructElem /S /Form /P 21 0 R /Pg 3 0 R /K << /Type /OBJR /Obj 30 0 R >> >>',
    26: '<< /Nums [0 27 0 R 1 24 0 R] >>',
    27: '[22 0 R]',
    30: widget('Seal', '/FT /Sig /StructParent 1 /V 31 0 R'),
  }
  const again = async (changes: Objects, base: Objects = {}) =>
    verdict(await signedAgain(await signed({ ...tagged, ...base }), { ...place, ...changes }))

  test('a signature gets its place in it', async () => {
    expect(await again({})).toBe(passed)
  })
  test('a document without structure gets one for its signature', async () => {
    const root =
      '<< /Type /StructTreeRoot /K [24 0 R] /ParentTree 26 0 R /ParentTreeNextKey 2 /RoleMap << >> >>'
    const objects = {
      ...place,
      1: tagged[1]!,
      3: page(`${fields} 30 0 R`, '/StructParents 0 /Tabs /S'),
      20: root,
      21: 'free',
      24: place[24]!.replace('21 0 R', '20 0 R'),
      26: '<< /Nums [1 24 0 R] >>',
      27: 'free',
    }
    const bare = { 1: document[1]!.replace('/Pages', '/MarkInfo << /Marked true >> /Pages') }
    expect(verdict(await signedAgain(await signed(bare), objects))).toBe(passed)
  })
  test.each([
    ['other words are read aloud', { 22: tagged[22]!.replace('words', 'others') }],
    ['new words are read aloud', { 24: place[24]!.replace('/S /Form', '/S /Form /ActualText (forged)') }],
    ['what was there is gone', { 21: tagged[21]!.replace('[22 0 R]', '[24 0 R]') }],
    ['a place of something that is no signature', { 24: place[24]!.replace('30 0 R', '6 0 R') }],
    ['content of the page stands in another place', { 26: '<< /Nums [0 [24 0 R] 1 24 0 R] >>' }],
    ['another meaning of its names', { 20: place[20]!.replace('/K', '/RoleMap << /P /H1 >> /K') }],
  ])('%s', async (_, changes) => {
    expect(await again(changes)).toBe(altered)
  })
  test('a tree of numbers that grows out of itself is read to an end', async () => {
    const itself = '26 0 R '.repeat(8)
    expect(await again({ 26: `<< /Nums [0 27 0 R 1 24 0 R] /Kids [${itself}] >>` })).toBe(altered)
    const root = { 26: `<< /Kids [${itself}] >>` }
    expect(await again(root, { ...root, 20: tagged[20]!.replace('23 0 R', '26 0 R') })).toBe(altered)
  })
  test('its list is at the same time what a page shows', async () => {
    const contents = { 3: page(fields, '/StructParents 0').replace('8 0 R', '28 0 R'), 28: '[8 0 R]' }
    const shown = {
      3: place[3]!.replace('8 0 R', '28 0 R'),
      21: place[21]!.replace(/\/K .*\]/, '/K 28 0 R'),
      28: '[22 0 R 24 0 R]',
    }
    expect(await again(shown, contents)).toBe(altered)
  })
})

describe('what signers permit', () => {
  const rule = (method: string, parameters: string) => ({
    12: unsigned(
      `/Reference [<< /Type /SigRef /TransformMethod /${method} /TransformParams << /Type /TransformParams /V /1.2 ${parameters} >> >>]`,
    ),
  })
  const certified = (level: 1 | 2 | 3) => signed(rule('DocMDP', `/P ${level}`))
  const comment = (rest = '/Contents (note)', kind = 'Text') => ({
    3: page(`${fields} 45 0 R`),
    45: `<< /Type /Annot /Subtype /${kind} /Rect [0 0 300 300] ${rest} >>`,
  })

  test('nothing: who fills in or comments alters it', async () => {
    const file = await signed()
    expect(verdict(filled(file, 6))).toBe(altered)
    expect(verdict(revise(file, comment()))).toBe(altered)
  })
  test('no change at all: validation data and time stamps only, no other signature', async () => {
    const file = await certified(1)
    expect(verdict(file)).toBe(passed)
    expect(verdict(filled(file, 6))).toBe(altered)
    expect(verdict(await signedAgain(file))).toBe(altered)
    const stamped = await addDocumentTimeStamp(file, {
      ...{ field: 'Archive', at: now, timeStamper: all.it.stamperAt(now) },
    })
    expect(verdict(stamped)).toBe(passed)
  })
  test('filling in: not all that is seen is by the signer, and that is said', async () => {
    const file = await certified(2)
    const report = check(filled(file, 6))
    expect(report).toMatchObject({
      indication: 'INDETERMINATE',
      subIndication: 'SIG_CONSTRAINTS_FAILURE',
      cause: 'added-later',
    })
    expect(verdict(filled(filled(file, 6), 7))).toBe(added)
    expect(verdict(await signedAgain(file))).toBe(passed)
    expect(verdict(revise(file, comment()))).toBe(altered)
  })
  test('what was filled in and then signed is what the second signer saw', async () => {
    const { signatures } = check(await signedAgain(filled(await certified(2), 6)))
    expect(signatures.map(({ field, indication, cause }) => [field, indication, cause])).toEqual([
      ['Officer', 'INDETERMINATE', 'added-later'],
      ['Seal', 'TOTAL-PASSED', undefined],
    ])
  })
  test('filling in changes what a field says, not only how it looks', async () => {
    const file = await certified(2)
    const looks = {
      7: widget('office', '/FT /Tx /V (old) /AP << /N 40 0 R >>'),
      40: picture('BT (forged) Tj ET'),
    }
    expect(verdict(revise(file, looks))).toBe(altered)
    expect(verdict(revise(file, { 10: picture('BT (forged) Tj ET') }))).toBe(altered)
    expect(
      verdict(revise(file, { 7: widget('office', '/FT /Tx /V (new) /AA << >> /AP << /N 10 0 R >>') })),
    ).toBe(altered)
    expect(verdict(revise(file, { 7: document[7]!.replace('90 20', '300 300').replace('old', 'new') }))).toBe(
      altered,
    )
  })
  test('comments: undecided, and none that acts, leads elsewhere or was there before', async () => {
    const file = await certified(3)
    expect(verdict(revise(file, comment()))).toBe(added)
    expect(verdict(revise(file, comment('/A << /S /JavaScript /JS (1) >>')))).toBe(altered)
    expect(verdict(revise(file, comment('', 'Link')))).toBe(altered)
    expect(verdict(revise(file, comment('', 'Widget')))).toBe(altered)
    expect(verdict(revise(file, { 3: page('6 0 R 7 0 R') }))).toBe(altered)
    expect(verdict(filled(file, 6))).toBe(added)
  })
  test('locked fields stay as they are', async () => {
    const included = await signed(rule('FieldMDP', '/Action /Include /Fields [(office)]'))
    expect([verdict(filled(included, 6)), verdict(filled(included, 7))]).toEqual([added, altered])
    const excluded = await signed(rule('FieldMDP', '/Action /Exclude /Fields [(office)]'))
    expect([verdict(filled(excluded, 6)), verdict(filled(excluded, 7))]).toEqual([altered, added])
    const locked = await signed(rule('FieldMDP', '/Action /All'))
    expect(verdict(filled(locked, 6))).toBe(altered)
    const byField = {
      11: widget('Officer', '/FT /Sig /V 12 0 R /Lock << /Action /Include /Fields [(office)] >>'),
    }
    const both = await signed({ ...rule('DocMDP', '/P 2'), ...byField })
    expect([verdict(filled(both, 6)), verdict(filled(both, 7))]).toEqual([added, altered])
  })

  test('evil annotation: a certified page covered by a comment never passes', async () => {
    const cover = { ...comment('/AP << /N 46 0 R >>', 'FreeText'), 46: picture('1 g 0 0 300 300 re f') }
    expect(verdict(revise(await certified(3), cover))).toBe(added)
    expect(verdict(revise(await certified(2), cover))).toBe(altered)
  })
  test('sneaky signature: a picture over the page by a signature of a stranger, or of nobody', async () => {
    const over = {
      30: widget('Seal', '/FT /Sig /V 31 0 R /AP << /N 46 0 R >>').replace('90 20', '300 300'),
      46: picture('1 g 0 0 300 300 re f'),
    }
    const stranger = (await signedFiles()).officer
    const objects = { 3: page(`${fields} 30 0 R`), 5: form(`${fields} 30 0 R`), 31: unsigned(), ...over }
    const covered = await sign(revise(await certified(2), objects), stranger)
    expect(verdict(covered)).toBe('INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND')
    const nobody = { ...objects, 30: over[30].replace('/V 31 0 R', ''), 31: 'free' }
    expect(verdict(revise(await certified(2), nobody))).toBe(altered)
  })
})

describe('kinds of signatures', () => {
  const as = (format: string, make?: Parameters<typeof sign>[2]) =>
    sign(pdfOf({ ...document, 12: unsigned('', format) }), all.officer, make)
  const carrying = (digest: (signed: Uint8Array) => Uint8Array) => async (signed: Uint8Array) =>
    (await buildSignedData({ content: { type: oids.data, bytes: digest(signed) }, signer: all.officer })).der
  const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest()

  test('the profile of another country, and one that nobody knows', async () => {
    expect(verdict(await as('PBAD.PAdES'))).toBe(passed)
    expect(verdict(await as('Nobody.Knows'))).toBe(altered)
  })
  test('over the SHA-1 of the file: right or wrong, but no longer safe', async () => {
    expect(verdict(await as('adbe.pkcs7.sha1', carrying(sha1)))).toBe(
      'INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE',
    )
    const other = carrying(() => sha1(Buffer.from('another file')))
    expect(verdict(await as('adbe.pkcs7.sha1', other))).toBe('TOTAL-FAILED HASH_FAILURE')
    expect(verdict(await as('adbe.pkcs7.sha1'))).toBe(altered)
  })
  test('with content of its own, even if that is nothing', async () => {
    expect(
      verdict(
        await as(
          'ETSI.CAdES.detached',
          carrying(() => Buffer.alloc(0)),
        ),
      ),
    ).toMatch(/^TOTAL-FAILED/)
    expect(
      verdict(
        await as(
          'ETSI.CAdES.detached',
          carrying((it) => it.subarray(0, 99)),
        ),
      ),
    ).toMatch(/^TOTAL-FAILED/)
  })
  test('with a signature algorithm where a digest is to be named', async () => {
    const renamed = async (signed: Uint8Array) => {
      const hex = Buffer.from(await over(signed, all.officer)).toString('hex')
      return Buffer.from(hex.replaceAll('0609608648016503040201', '06092a864886f70d01010b'), 'hex')
    }
    expect(verdict(await as('ETSI.CAdES.detached', renamed))).toBe(altered)
  })
  test('a digest that is not known here is no proof of a change', async () => {
    const renamed = async (signed: Uint8Array) => {
      const other = createHash('sha384').update(signed).digest().subarray(0, 32)
      const made = await buildSignedData({ content: { type: oids.data, digest: other }, signer: all.officer })
      const hex = Buffer.from(made.der).toString('hex')
      return Buffer.from(
        hex
          .replaceAll('608648016503040201', '60864801650304020c')
          .replaceAll('2a864886f70d01010b', '2a864886f70d010163'),
        'hex',
      )
    }
    expect(verdict(await as('ETSI.CAdES.detached', renamed))).toBe('INDETERMINATE CRYPTO_CONSTRAINTS_FAILURE')
  })
  test('time stamps alone: nobody signed', async () => {
    const stamped = await addDocumentTimeStamp(await smallPdf(), {
      ...{ field: 'Archive', at: now, timeStamper: all.it.stamperAt(now) },
    })
    expect(check(stamped)).toMatchObject({
      ...{ indication: 'INDETERMINATE', subIndication: 'SIGNED_DATA_NOT_FOUND', cause: 'only-time-stamps' },
    })
    expect(check(stamped).signatures[0]!.indication).toBe(passed)
  })
  test('locked: neither true nor false', async () => {
    const file = pdfOf(document, '/Encrypt << /Filter /Standard /V 1 /R 2 >>')
    expect(check(file)).toMatchObject({ subIndication: 'SIGNED_DATA_NOT_FOUND', cause: 'locked' })
  })
})
