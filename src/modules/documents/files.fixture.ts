import { crc32, deflateSync } from 'node:zlib'

/** Small files made by hand: each is what its name says, no more. Sizes in pixels. */

export function pngOf(width: number, height: number, ...extra: Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const [none, data] = [Buffer.alloc(0), deflateSync(Buffer.alloc(16))]
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', data),
    pngChunk('IEND', none),
  ])
}

export function pngChunk(type: string, body: Buffer): Buffer {
  const whole = Buffer.alloc(12 + body.length)
  whole.writeUInt32BE(body.length, 0)
  whole.write(type, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length)
  return whole
}

export function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc2, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const application = Buffer.from([0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 72, 0, 72, 0, 0])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    application,
    frame,
    Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  ])
}

export function webpOf(width: number, height: number): Buffer {
  const file = Buffer.alloc(40)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WEBPVP8X', 8, 'latin1')
  file.writeUInt32LE(10, 16)
  file.writeUIntLE(width - 1, 24, 3)
  file.writeUIntLE(height - 1, 27, 3)
  return file
}

export function heicOf(width: number, height: number, brand = 'heic'): Buffer {
  const size = (across: number, down: number) => {
    const body = Buffer.alloc(12)
    body.writeUInt32BE(across, 4)
    body.writeUInt32BE(down, 8)
    return box('ispe', body)
  }
  const properties = box('iprp', box('ipco', Buffer.concat([size(512, 512), size(width, height)])))
  return Buffer.concat([
    box('ftyp', Buffer.concat([Buffer.from('mif1\0\0\0\0mif1', 'latin1'), Buffer.from(brand, 'latin1')])),
    box('meta', Buffer.concat([Buffer.alloc(4), properties])),
  ])
}

function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** A PDF whose trailer and objects are given as text. */
export function pdfOf(objects: string, trailer = '<< /Root 1 0 R /Size 2 >>'): Buffer {
  return Buffer.from(`%PDF-1.7\n${objects}\ntrailer\n${trailer}\nstartxref\n9\n%%EOF\n`, 'latin1')
}

/** The same, with its objects deflated in an object stream, where a plain search does not find them. */
export function pdfWithHidden(objects: string, extra = ''): Buffer {
  const packed = deflateSync(Buffer.from(`2 0 ${objects}`, 'latin1'))
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 %x\n obj\n<< /Type /ObjStm /N 1 /First 4 /Note (a \\) >> b) /Filter /FlateDecode /Length ${packed.length} ${extra}>>\nstream\r\n`,
      'latin1',
    ),
    packed,
    Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n', 'latin1'),
  ])
}
