import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#platform/ledger'
import { heicOf, jpegOf, pdfOf, pdfWithHidden, pngOf, webpOf } from './files.fixture.ts'
import { inspect } from './inspect.ts'

const typeOfRefusal = async (file: Buffer, fileName: string, declaredType?: string) => {
  const error = await inspect(file, { fileName, declaredType }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (error instanceof Refusal) {
    for (const text of Object.values(error.text)) expect(text.length).toBeGreaterThan(20)
    return error.type
  }
  return error
}

async function pdfBy(change: (document: PDFDocument) => void, useObjectStreams = true): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage()
  change(document)
  return Buffer.from(await document.save({ useObjectStreams }))
}

describe('kinds that are taken', () => {
  test.each([
    ['đơn.pdf', 'application/pdf', pdfOf('1 0 obj << /Type /Catalog >> endobj')],
    ['ảnh.JPG', 'image/jpeg', jpegOf(4000, 3000)],
    ['ảnh.png', 'image/png', pngOf(800, 600)],
    ['ảnh.webp', 'image/webp', webpOf(800, 600)],
    ['IMG_0001.HEIC', 'image/heic', heicOf(4032, 3024)],
  ])('%s', async (fileName, mime, file) => {
    expect(await inspect(file, { fileName })).toEqual({ mime, fileName })
  })

  test('a name without an ending gets the right one', async () => {
    expect((await inspect(pngOf(8, 8), { fileName: 'Thủ tục 1.001193' })).fileName).toBe(
      'Thủ tục 1.001193.png',
    )
  })

  test('a type that says nothing is no claim', async () => {
    const claims = { fileName: 'a.pdf', declaredType: 'application/octet-stream' }
    expect((await inspect(pdfOf(''), claims)).mime).toBe('application/pdf')
  })

  test('a PDF of an office program, with object streams', async () => {
    const file = await pdfBy((document) => document.setTitle('Đơn đề nghị'))
    expect((await inspect(file, { fileName: 'a.pdf' })).mime).toBe('application/pdf')
  })
})

describe('files that are refused', () => {
  test.each([
    ['a program', Buffer.from('MZ\x90\0'.padEnd(400, '\0'), 'latin1'), 'a.pdf', 'file-kind-not-taken'],
    ['a web page', Buffer.from('<html><script>alert(1)</script>'), 'a.png', 'file-kind-not-taken'],
    [
      'a web page before a PDF',
      Buffer.from('<script>1</script>\n%PDF-1.7 startxref'),
      'a.pdf',
      'file-kind-not-taken',
    ],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'file-kind-not-taken'],
    ['an AVIF in HEIC’s clothes', heicOf(8, 8, 'avif'), 'a.heic', 'file-kind-not-taken'],
    ['a PNG named as PDF', pngOf(8, 8), 'a.pdf', 'file-of-another-kind'],
    ['a PDF named as Word', pdfOf(''), 'a.docx', 'file-of-another-kind'],
    ['a PDF named as program', pdfOf(''), 'a.exe', 'file-of-another-kind'],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj << >>'), 'a.pdf', 'file-damaged'],
    ['half a JPEG', jpegOf(8, 8).subarray(0, 24), 'a.jpg', 'file-damaged'],
    ['a JPEG of no height', jpegOf(8, 0), 'a.jpg', 'file-damaged'],
    ['a PNG of 10^9 pixels', pngOf(40_000, 40_000), 'a.png', 'image-too-large'],
    ['a JPEG of 120 megapixels', jpegOf(12_000, 10_001), 'a.jpg', 'image-too-large'],
    ['a WebP of 256 megapixels', webpOf(16_383, 16_383), 'a.webp', 'image-too-large'],
    ['a HEIC of 400 megapixels', heicOf(20_000, 20_000), 'a.heic', 'image-too-large'],
  ])('%s', async (_, file, fileName, type) => {
    expect(await typeOfRefusal(file, fileName)).toBe(type)
  })

  test('a declared type that the content contradicts', async () => {
    expect(await typeOfRefusal(pngOf(8, 8), 'anh', 'application/pdf')).toBe('file-of-another-kind')
  })
})

describe('hostile PDFs', () => {
  test.each([
    [
      'a script',
      pdfOf('1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj'),
      'file-active',
    ],
    [
      'a script under an escaped name',
      pdfOf('1 0 obj << /S /J#61vaScr#69pt /JS (1) >> endobj'),
      'file-active',
    ],
    ['a program started', pdfOf('1 0 obj << /S /Launch /F (cmd.exe) >> endobj'), 'file-active'],
    ['a password', pdfOf('', '<< /Root 1 0 R /Encrypt 5 0 R >>'), 'file-locked'],
    ['a script in an object stream', pdfWithHidden('<< /S /JavaScript /JS (1) >>'), 'file-active'],
    [
      'an object stream nobody can read',
      pdfWithHidden('<< >>', '/DecodeParms << /Predictor 12 >> '),
      'file-active',
    ],
    [
      'an object stream named twice over',
      pdfWithHidden('<< >>', '/F#69lter [/ASCIIHexDecode /FlateDecode] '),
      'file-active',
    ],
    [
      'a script in a picture',
      pdfWithHidden('<< /S /JavaScript >>', '/Type /XObject /Subtype /Image '),
      'file-active',
    ],
  ])('%s', async (_, file, type) => {
    expect(await typeOfRefusal(file, 'a.pdf')).toBe(type)
  })

  test.each([true, false])('as a library writes them (object streams: %s)', async (streams) => {
    const withScript = await pdfBy((document) => document.addJavaScript('x', 'app.alert(1)'), streams)
    expect(await typeOfRefusal(withScript, 'a.pdf')).toBe('file-active')
    const withLaunch = await pdfBy((document) => {
      const action = document.context.obj({ S: PDFName.of('Launch'), F: PDFString.of('cmd.exe') })
      document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
    }, streams)
    expect(await typeOfRefusal(withLaunch, 'a.pdf')).toBe('file-active')
  })

  test('a bomb in an object stream is not blown up', async () => {
    expect(await typeOfRefusal(pdfWithHidden(' '.repeat(40_000_000)), 'a.pdf')).toBe('file-damaged')
  })

  test.each([
    ['objects in objects', '1 0 obj << /A '.repeat(400_000)],
    ['strings without end', '1 0 obj << /A ('.repeat(300_000)],
    ['hexadecimal without end', '1 0 obj << /A <'.repeat(300_000)],
    ['comments without end', '1 0 obj %'.repeat(500_000)],
    ['names of half a script', '/J#61vaScri'.repeat(400_000)],
    ['a desert', `1 0 obj << /N 1 /First 2 >>${' '.repeat(5_000_000)}`],
    ['streams in a comment', '1 0 obj << /N 1 /First 2 >>%'.repeat(200_000)],
    ['deserts', '1 0 obj << /N 1 /First 2 >>'.padEnd(5000).repeat(1000)],
  ])('nonsense takes no longer than its size: %s', async (_, nonsense) => {
    const start = performance.now()
    await typeOfRefusal(pdfOf(nonsense), 'a.pdf')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('words about scripts in a text are no script', async () => {
    const file = pdfOf(
      '1 0 obj << /Title (JavaScript and Launch and Encrypt) /EncryptMetadata false >> endobj',
    )
    expect((await inspect(file, { fileName: 'a.pdf' })).mime).toBe('application/pdf')
  })
})
