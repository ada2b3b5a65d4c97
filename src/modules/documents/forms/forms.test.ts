import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '#platform/config'
import { createTypst } from '../typst.ts'
import { type FormData, fillForm } from './index.ts'
import { samples } from './samples.fixture.ts'
import { type FormNumber, formNumbers, formVersion } from './version.ts'

const typst = createTypst({
  log: { info: () => {}, warn: () => {}, error: () => {} },
  formsDir: join(root, 'src/modules/documents/forms'),
  fontsDir: join(root, 'assets/fonts/pdf'),
})
afterAll(() => typst.close())

const folder = mkdtempSync(join(tmpdir(), 'motcua-forms-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let papers = 0

async function print<Form extends FormNumber>(form: Form, data: FormData[Form]): Promise<string> {
  const path = join(folder, `${papers++}.pdf`)
  writeFileSync(path, await typst.render(fillForm(form, data)))
  return path
}

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
/** The words of a paper in reading order, lines joined. */
const wordsOf = (path: string) =>
  run('pdftotext', '-raw', path, '-').replaceAll('\u200b', '').replace(/\s+/g, ' ')
const infoOf = (path: string) => run('pdfinfo', path)

const everyLetter =
  'a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ b c d đ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ g h i í ì ỉ ĩ ị k l m n o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ' +
  'ơ ớ ờ ở ỡ ợ p q r s t u ú ù ủ ũ ụ ư ứ ừ ử ữ ự v x y ý ỳ ỷ ỹ ỵ'

describe('every form', () => {
  test.each(formNumbers)('%s is a tagged PDF/A in Vietnamese with its fonts in it', async (form) => {
    const path = await print(form, samples[form])
    const info = infoOf(path)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Page size:.*A4/)
    expect(info).toMatch(/Title:\s+\S/)
    expect(info).toContain('Oct  3 02:12:00 2025 UTC')
    const raw = run('strings', path)
    expect(raw).toMatch(/\/Lang\s*\(vi/)
    expect(run('pdfinfo', '-meta', path)).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
    const fonts = run('pdffonts', path).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/Tinos\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/)
    const words = wordsOf(path)
    expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(words).toContain('Độc lập - Tự do - Hạnh phúc')
    expect(words).toContain('Hà Nội, ngày 03 tháng 10 năm 2025')
    expect(words).toContain(formVersion(form, Temporal.PlainDate.from('2025-10-03')).title.toUpperCase())
    expect(words).toContain(`Mẫu số ${form} – Thông tư 03/2025/TT-VPCP`)
    expect(words).toContain('1.001193')
  })

  test.each(formNumbers)('%s: the same data give the same bytes', async (form) => {
    const [first, second] = [fillForm(form, samples[form]), fillForm(form, samples[form])]
    expect(Buffer.compare(await typst.render(first), await typst.render(second))).toBe(0)
  })

  test.each(formNumbers)('%s: nothing runs over the margins', async (form) => {
    const boxes = run('pdftotext', '-bbox', await print(form, samples[form]), '-')
    for (const [, left, right] of boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)) {
      expect(Number(left)).toBeGreaterThan(85 - 1)
      expect(Number(right)).toBeLessThan((form === '07' ? 841.9 : 595.3) - 42.5 + 1)
    }
  })

  test.each(formNumbers)('%s before 15 September 2025 is the form of 2018', async (form) => {
    const issuedAt = Temporal.Instant.from('2025-09-14T16:59:00Z')
    const words = wordsOf(await print(form, { ...samples[form], issuedAt } as never))
    const { number, title } = formVersion(form, Temporal.PlainDate.from('2025-09-14'))
    expect(words).toContain(title.toUpperCase())
    expect(words).not.toContain('03/2025/TT-VPCP')
    if (number) expect(words).toContain(`Mẫu số ${number} – Thông tư 01/2018/TT-VPCP`)
    else expect(words).not.toContain('Mẫu số')
  })
})

describe('form 01', () => {
  test('carries everything the applicant needs', async () => {
    const words = wordsOf(await print('01', samples['01']))
    for (const part of [
      'Mã hồ sơ: H26.99-251003-0012',
      'Nguyễn Phúc Bảo Hoàng Thị Ngọc Tường Vy',
      '000199000123',
      '1. Thành phần hồ sơ nộp gồm:',
      '2. Số lượng hồ sơ: 01 (bộ)',
      'Bản chính',
      'Chứng thực',
      'Bản photo',
      '5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 03 tháng 10 năm 2025',
      'Hai mươi mốt nghìn đồng',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
      'motcua.example.vn/theo-doi',
      'K7QM-2WXR-9A',
    ]) {
      expect(words).toContain(part)
    }
    expect(words.match(/Xuất trình, trả lại sau khi đối chiếu/g)).toHaveLength(1)
  })

  test('shows every Vietnamese letter, small and capital, also from decomposed input', async () => {
    const both = `${everyLetter} ${everyLetter.toUpperCase()}`
    for (const text of [both, both.normalize('NFD')]) {
      const words = wordsOf(await print('01', { ...samples['01'], content: text }))
      expect(words).toContain(both)
    }
  })

  test('what a person writes is text and nothing else', async () => {
    const hostile =
      '#{panic("x")} [a] $x^2$ *b* _c_ `d` "e" \\ // f /* g */ <h> @i = j ~ #import "layout.typ" \'k\' {{l}}'
    const words = wordsOf(await print('01', { ...samples['01'], content: hostile, officer: '#{}[]$*_"' }))
    expect(words).toContain(hostile)
    expect(words).toContain('#{}[]$*_"')
  })

  test('characters no font has become boxes, marks without shape vanish, and the paper still comes out', async () => {
    const content = 'Con tôi 😀 tên\u0000 là\u202E \ud800 An 中 \u200Fhết'
    const words = wordsOf(await print('01', { ...samples['01'], content }))
    expect(words).toContain('Con tôi □ tên là')
    expect(words).toContain('hết')
  })

  test('long words and long names wrap inside the margins', async () => {
    const boxes = run(
      'pdftotext',
      '-bbox',
      await print('01', {
        ...samples['01'],
        applicant: {
          name: 'Nguyễn '.repeat(30),
          email: `${'x'.repeat(150)}@example.vn`,
          address: 'Đ'.repeat(400),
        },
        officer: 'Hoàng Thị '.repeat(12),
        components: [{ name: 'q'.repeat(300), originals: 12345 }],
      }),
      '-',
    )
    for (const [, right] of boxes.matchAll(/xMax="([\d.]+)"/g))
      expect(Number(right)).toBeLessThan(595.3 - 42.5 + 1)
  })

  test('many components run over pages with the heading of the table repeated', async () => {
    const components = Array.from({ length: 60 }, (_, n) => ({ name: `Giấy tờ thứ ${n + 1}`, originals: 1 }))
    const path = await print('01', { ...samples['01'], components })
    expect(Number(/Pages:\s+(\d+)/.exec(infoOf(path))?.[1])).toBeGreaterThan(2)
    expect(wordsOf(path).match(/Chứng thực/g)!.length).toBeGreaterThan(1)
  })

  test('the copy for the office carries no secret', async () => {
    const { secret: _, ...tracking } = samples['01'].tracking!
    const words = wordsOf(await print('01', { ...samples['01'], tracking }))
    expect(words).not.toContain('K7QM')
    expect(words).not.toContain('mã tra cứu')
  })

  test('certification asks for pages and copies; several dossiers at once are listed', async () => {
    const words = wordsOf(
      await print('01', {
        ...samples['01'],
        components: [{ name: 'Bằng tốt nghiệp', originals: 1, pages: 2, paperCopies: 3, electronic: true }],
        together: [
          { code: 'H26.99-251003-0013', content: 'Đăng ký thường trú', dueAt: samples['01'].receivedAt },
        ],
      }),
    )
    expect(words).toContain('Số bản giấy')
    expect(words).toContain('H26.99-251003-0013')
  })

  test('a procedure without a number of days promises no moment', async () => {
    const { dueAt: _, ...rest } = samples['01']
    expect(wordsOf(await print('01', rest))).toContain(
      '5. Thời gian trả kết quả giải quyết hồ sơ: theo quy định',
    )
  })

  test('the least that may be known still makes a paper, with dots to be filled in', async () => {
    const { fees: _, tracking: __, officer: ___, owner: ____, number: _____, ...rest } = samples['01']
    const words = wordsOf(await print('01', { ...rest, applicant: { name: 'Vy' } }))
    expect(words).toContain('Người nộp hồ sơ: Vy')
    expect(words).toMatch(/Địa chỉ: \.{10}/)
  })
})

describe('letters', () => {
  test.each(['04', '05'] as const)('%s names its recipients and its signer', async (form) => {
    const words = wordsOf(await print(form, samples[form]))
    expect(words).toContain('Kính gửi: Nguyễn Phúc Bảo Hoàng Thị Ngọc Tường Vy')
    expect(words).toMatch(
      /Nơi nhận: - Như trên; - Điểm Phục vụ hành chính công phường Cửa Nam;.*- Lưu: VT, hồ sơ\./,
    )
    expect(words).toContain('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH')
    expect(words).toContain('Phạm Lê Minh Đức')
  })

  test('an ordinary receipt is one page', async () => {
    const components = ['Tờ khai', 'Giấy chứng sinh', 'Giấy ủy quyền', 'Thẻ căn cước'].map((name) => ({
      name,
      originals: 1,
    }))
    const ordinary = {
      ...samples['01'],
      applicant: {
        name: 'Trần Thị Hoa',
        idNumber: '000199000123',
        address: 'Số 5 phố Lê Duẩn, phường Cửa Nam',
      },
      components,
      processingTime: '03 ngày làm việc',
    }
    expect(infoOf(await print('01', ordinary))).toMatch(/Pages:\s+1\n/)
  })
})

describe('versions of the forms', () => {
  test('the new forms begin on 15 September 2025', () => {
    expect(formVersion('04', Temporal.PlainDate.from('2025-09-14')).title).toBe(
      'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    )
    expect(formVersion('04', Temporal.PlainDate.from('2025-09-15')).version).toBe('2025')
    expect(formVersion('06', Temporal.PlainDate.from('2025-07-01')).number).toBe('05')
    expect(formVersion('05', Temporal.PlainDate.from('2025-07-01')).number).toBeUndefined()
  })

  test('the day begins at midnight in Vietnam', () => {
    const at = (time: string) => {
      const issuedAt = Temporal.Instant.from(time)
      return JSON.parse(fillForm('04', { ...samples['04'], issuedAt }).json).version
    }
    expect(at('2025-09-14T16:59:59Z')).toBe('2018')
    expect(at('2025-09-14T17:00:00Z')).toBe('2025')
  })

  test('data that do not fit are a mistake of the caller', () => {
    expect(() => fillForm('01', { ...samples['01'], sets: 0 })).toThrow(/sets/)
  })
})
