import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTypst, type Typst } from '#modules/documents'
import { root } from '#platform/config'
import { type StandIn, startStandIn } from '../../../sandbox/printer/printer.ts'
import { type Bitmap, emptyBitmap, setDot } from './bitmap.ts'
import { deliver, readPrinter } from './deliver.ts'
import { drawSvg } from './draw.ts'
import { drawSlip, type Slip } from './slip.ts'

let typst: Typst
let printer: StandIn
const patience = { connect: 500, status: 300, job: 3000 }
beforeAll(async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const formsDir = join(root, 'src/modules/printing/slip')
  typst = createTypst({ log, formsDir, fontsDir: join(root, 'assets/fonts/slip') })
  printer = await startStandIn()
})
afterAll(async () => {
  await typst.close()
  await printer.close()
})

const slip: Slip = {
  language: 'vi',
  office: 'Điểm Phục vụ hành chính công phường Cửa Nam',
  label: 'A012',
  purpose:
    'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong trường hợp thừa kế',
  purposeVi: undefined,
  ahead: 12,
  takenAt: Temporal.Instant.from('2026-11-18T02:00:00Z'),
  missing: ['Giấy chứng nhận quyền sử dụng đất đã cấp', 'Văn bản về việc thừa kế'],
  brought: ['Tờ khai theo mẫu'],
  link: 'https://motcua.hanoi.gov.vn/ticket/0123456789abcdef0123456789abcdef0123456789a',
  again: false,
}
/** Only a few lines: quick to compose by the hundred. */
const bare: Slip = { ...slip, link: undefined, missing: [], brought: [] }
const same = (one: Bitmap, other: Bitmap) =>
  one.width === other.width && Buffer.from(one.bytes).equals(Buffer.from(other.bytes))

test.each([576, 384] as const)(
  'what the printer puts on %s dots is dot for dot what was composed',
  async (width) => {
    const composed = await drawSlip(typst, slip, width)
    expect(await deliver({ host: '127.0.0.1', port: printer.port }, composed, 'ab12', patience)).toEqual({
      state: 'printed',
    })
    const printed = printer.slips.at(-1)!
    expect([printed.width, printed.height]).toEqual([width, composed.height])
    expect(same(printed, composed)).toBe(true)
  },
)

test('every mark of Vietnamese shows: two names that differ in one are two pictures', async () => {
  const picture = (purpose: string) => drawSlip(typst, { ...bare, purpose }, 384)
  const names = [
    'Ma',
    'Mà',
    'Má',
    'Mả',
    'Mã',
    'Mạ',
    'Mâ',
    'Mầ',
    'Mấ',
    'Mẩ',
    'Mẫ',
    'Mậ',
    'Mă',
    'Mằ',
    'Mặ',
    'Mơ',
    'Mở',
    'Mư',
    'Mữ',
    'Mđ',
  ]
  const pictures = await Promise.all(names.map(picture))
  pictures.forEach((one, n) => {
    for (const other of pictures.slice(n + 1)) expect(same(one, other)).toBe(false)
  })
  // However it is typed, it is the same letter.
  expect(same(await picture('Mậ'), await picture('Mậ'.normalize('NFD').normalize('NFC')))).toBe(true)
})

test('no letter of the three languages is a blank or an empty box', async () => {
  const picture = (purpose: string) => drawSlip(typst, { ...bare, purpose }, 384)
  const missing = await picture('\u{10400}')
  expect(same(await picture('\u{10401}'), missing)).toBe(true)
  const vietnamese = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
  const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى؛؟'
  for (const letter of [...vietnamese, ...vietnamese.toUpperCase(), ...arabic])
    expect(same(await picture(letter), missing), letter).toBe(false)
})

test('the drawing: halves, holes, white over black, and nothing it does not know', () => {
  const svg = (inner: string) =>
    `<svg viewBox="0 0 16 4"><g transform="matrix(1 0 0 1 1 0)">${inner}</g></svg>`
  const black = (...dots: [number, number][]) => {
    const bitmap = emptyBitmap(16, 4)
    for (const [x, y] of dots) setDot(bitmap, x, y, true)
    return bitmap
  }
  const draw = (inner: string) => drawSvg(svg(inner), 16)
  const path = (d: string, fill = '#000000') => `<path fill="${fill}" d="${d}"/>`
  expect(draw(path('M 0 0 H 2 V 1 H 0 Z'))).toEqual(black([1, 0], [2, 0]))
  // Half a dot is a dot, a little less is none.
  expect(draw(path('M 0 0 h 1.5 v 1 h -1.5 Z'))).toEqual(black([1, 0], [2, 0]))
  expect(draw(path('M 0 0 h 1.4 v 1 h -1.4 Z'))).toEqual(black([1, 0]))
  // The inner outline runs the other way round: a hole.
  const ring = draw(path('M 0 0 h 3 v 3 h -3 Z M 1 1 v 1 h 1 v -1 Z'))
  expect(ring).toEqual(black([1, 0], [2, 0], [3, 0], [1, 1], [3, 1], [1, 2], [2, 2], [3, 2]))
  const both = path('M 0 0 h 2 v 1 h -2 Z') + path('M 1 0 h 1 v 1 h -1 Z', '#ffffff')
  expect(draw(both)).toEqual(black([1, 0]))
  for (const strange of [
    '<image href="x"/>',
    path('M 0 0 h 1 v 1 Z', '#ff0000'),
    path('M 0 0 A 1 1 0 0 0 2 2'),
    '<path fill="none" stroke="#000000" d="M 0 0 h 1"/>',
    '<g transform="rotate(3)"></g>',
  ])
    expect(() => draw(strange), strange).toThrow(/a slip cannot/)
})

test.runIf(process.platform === 'linux')(
  'a printer on USB is a file: a terminal of the system stands for it',
  async () => {
    // `script` opens a pair of terminals: one end is its own, the other has a name, like a device.
    const terminal = spawn('/usr/bin/script', ['-qfc', 'stty raw -echo; tty; exec sleep 60', '/dev/null'])
    try {
      const path = await new Promise<string>((resolve, reject) => {
        terminal.on('error', reject)
        terminal.stdout.once('data', (bytes) => resolve(/\/dev\/\S+/.exec(String(bytes))![0]))
      })
      const port = printer.plug((bytes) => terminal.stdin.write(bytes))
      terminal.stdout.on('data', (bytes: Buffer) => port.data(bytes))
      await promisify(execFile)('stty', ['-F', path, 'raw', '-echo'])
      await wait(100)
      expect(await readPrinter({ path }, patience)).toBe('ready')
      printer.faults.coverOpen = true
      expect(await readPrinter({ path }, patience)).toBe('cover-open')
      printer.mend()
      const composed = await drawSlip(typst, slip, 384)
      expect(await deliver({ path }, composed, 'ab13', patience)).toEqual({ state: 'printed' })
      expect(same(printer.slips.at(-1)!, composed)).toBe(true)
      expect(await readPrinter({ path: '/dev/no-such-printer' }, patience)).toBe('offline')
    } finally {
      terminal.kill()
    }
  },
)

test('broken in the middle: unknown, and not sent again; never begun: sent again once', async () => {
  const composed = await drawSlip(typst, slip, 576)
  const to = { host: '127.0.0.1', port: printer.port }
  const before = printer.slips.length
  printer.faults.disconnectAfterBytes = 30_000
  expect(await deliver(to, composed, 'ab14', patience)).toEqual({ state: 'unknown', trouble: 'offline' })
  expect(printer.slips.length).toBe(before)
  printer.mend()
  // The line breaks while the status is asked: nothing of the slip has left.
  printer.faults.disconnectAfterBytes = 3
  expect(await deliver(to, composed, 'ab15', patience)).toEqual({ state: 'printed' })
  // The rows that the printer still waited for were not taken from this slip.
  expect(same(printer.slips.at(-1)!, composed)).toBe(true)
  expect(printer.slips.length).toBe(before + 1)
  expect(await deliver({ host: '127.0.0.1', port: 1 }, composed, 'ab16', patience)).toEqual({
    state: 'failed',
    trouble: 'offline',
  })
})
