import { expect, test } from 'vitest'
import { printersSchema } from './printers.ts'

const named = (connection: string) => printersSchema.safeParse([{ kiosk: '1', connection, widthDots: 576 }])

test.each([
  ['tcp://192.168.1.50:9100', { host: '192.168.1.50', port: 9100 }],
  ['tcp://may-in.cua-nam:9100/', { host: 'may-in.cua-nam', port: 9100 }],
  ['tcp://[fd00::5]:9100', { host: 'fd00::5', port: 9100 }],
  ['file:///dev/usb/lp0', { path: '/dev/usb/lp0' }],
])('%s is a connection', (text, connection) => {
  expect(named(text).data?.[0]?.connection).toEqual(connection)
})

test.each([
  'http://192.168.1.50:9100',
  'tcp://192.168.1.50',
  'tcp://me:secret@192.168.1.50:9100',
  'tcp://192.168.1.50:9100/?x',
  'tcp://192.168.1.50:9100/path',
  'tcp://192.168.1.50:99999',
  'file:///etc/passwd',
  'file:///dev/../etc/passwd',
  'file:///dev/%2e%2e/etc/passwd',
  'file://elsewhere/dev/usb/lp0',
  '/dev/usb/lp0',
  '',
])('%s is none', (text) => {
  expect(named(text).success).toBe(false)
})

test('a kiosk has one printer, 576 or 384 dots wide; anything else in the data is a mistake', () => {
  const printer = { kiosk: '1', connection: 'tcp://10.0.0.1:9100' }
  expect(printersSchema.parse([printer])[0]?.widthDots).toBe(576)
  expect(printersSchema.safeParse([printer, printer]).success).toBe(false)
  expect(printersSchema.safeParse([{ ...printer, widthDots: 512 }]).success).toBe(false)
  expect(printersSchema.safeParse([{ ...printer, kiosk: 'A 1' }]).success).toBe(false)
  expect(printersSchema.safeParse([{ ...printer, conection: '' }]).success).toBe(false)
})
