import { isIP } from 'node:net'
import { z } from 'zod'
import { nfc, type Text } from '#platform/text'
import { type RobotKind, robotKinds } from './stored.ts'

/** A robot as somebody connects it. */
export const draftSchema = z.object({
  name: z.string().trim().min(1).max(40).transform(nfc),
  kind: z.enum(robotKinds),
  address: z
    .string()
    .trim()
    .max(200)
    .describe(
      'ws://…, mqtt://…/interface/v2/manufacturer/serial, https://…; `simulator:` for the built-in one',
    ),
  serial: z
    .string()
    .trim()
    .max(80)
    .default('')
    .describe('what its maker calls it, where the address does not'),
  secret: z.string().max(500).optional().describe('key, or user:password; kept sealed, never shown again'),
  screen: z
    .string()
    .trim()
    .max(40)
    .optional()
    .describe('the name of the machine of the hall that is its screen'),
  locations: z
    .record(z.string().max(40), z.string().trim().min(1).max(80))
    .default({})
    .describe('waypoint of the plan → the robot’s own name; for ROS `x y degrees` in its map'),
})
export type RobotDraft = z.infer<typeof draftSchema>

const schemes: Record<RobotKind, readonly string[]> = {
  simulator: ['simulator:'],
  rosbridge: ['ws:', 'wss:'],
  vda5050: ['mqtt:', 'mqtts:'],
  temi: ['http:', 'https:'],
  orionstar: ['http:', 'https:'],
}

const text = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })
const faults = {
  scheme: (wanted: string) =>
    text(
      `Địa chỉ phải bắt đầu bằng ${wanted}`,
      `The address has to begin with ${wanted}`,
      `يجب أن يبدأ العنوان بـ ${wanted}`,
    ),
  password: text(
    'Không ghi mật khẩu trong địa chỉ; hãy ghi vào ô khóa.',
    'No password in the address; put it into the field of the key.',
    'لا تكتب كلمة المرور في العنوان، بل في حقل المفتاح.',
  ),
  forbidden: text(
    'Không kết nối được tới địa chỉ này. Hãy dùng địa chỉ của rô-bốt trong mạng.',
    'This address may not be connected to. Use the robot’s address in the network.',
    'لا يُسمح بالاتصال بهذا العنوان. استخدم عنوان الروبوت في الشبكة.',
  ),
  serial: text(
    'Hãy ghi số máy của rô-bốt.',
    'Give the robot’s serial number.',
    'اكتب الرقم التسلسلي للروبوت.',
  ),
  topic: text(
    'Địa chỉ phải có nhà sản xuất và số máy ở cuối: mqtt://máy-chủ/uagv/v2/hãng/số-máy',
    'The address has to end in manufacturer and serial: mqtt://broker/uagv/v2/maker/serial',
    'يجب أن ينتهي العنوان بالصانع والرقم: mqtt://broker/uagv/v2/maker/serial',
  ),
  pose: text(
    'Với ROS, mỗi vị trí là ba số: x y độ.',
    'With ROS each place is three numbers: x y degrees.',
    'مع ROS كل مكان ثلاثة أرقام: x y درجات.',
  ),
} as const

/**
 * What is wrong with a draft, by field. An officer may name any machine of the network, but not this one (in production)
 * and none of the addresses by which clouds hand out their own keys.
 */
export function faultsOf(draft: RobotDraft, options: { isDemo: boolean }): Record<string, Text> {
  const { kind, address, serial, locations } = draft
  const found: Record<string, Text> = {}
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !schemes[kind].includes(url.protocol)) found.address = faults.scheme(schemes[kind].join(', '))
  else if (url.username || url.password) found.address = faults.password
  else if (kind !== 'simulator' && isForbidden(url.hostname, options.isDemo)) found.address = faults.forbidden
  else if (kind === 'vda5050' && url.pathname.split('/').filter(Boolean).length !== 4)
    found.address = faults.topic
  if ((kind === 'temi' || kind === 'orionstar') && !/^[\w.-]{1,80}$/.test(serial))
    found.serial = faults.serial
  if (kind === 'rosbridge' && !Object.values(locations).every((it) => poseOf(it) !== undefined))
    found.locations = faults.pose
  return found
}

/** `x y degrees`, as a place is named in a map of ROS. */
export function poseOf(name: string): { x: number; y: number; degrees: number } | undefined {
  const [x, y, degrees = 0, ...more] = name.split(/\s+/).map(Number)
  if (x === undefined || y === undefined || more.length > 0) return undefined
  return [x, y, degrees].every(Number.isFinite) ? { x, y, degrees } : undefined
}

function isForbidden(host: string, isDemo: boolean): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  if (name === '' || /^(169\.254\.|fe[89ab][0-9a-f]:|0\.)/.test(name) || name === '::') return true
  const isSelf =
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    (isIP(name) > 0 && /^(127\.|::1$|::ffff:)/.test(name))
  return isSelf && !isDemo
}
