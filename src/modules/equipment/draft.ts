import { isIP } from 'node:net'
import { z } from 'zod'
import { nfc, type Text } from '#platform/text'
import { targetOf } from './address.ts'
import type { Deps } from './deps.ts'
import { owners, probes } from './stored.ts'

const line = (most: number) => z.string().trim().max(most).default('').transform(nfc)

/** A thing as somebody writes it into the register. */
export const thingDraftSchema = z.object({
  kind: z.string().max(20).describe('one of the kinds of the city’s data'),
  name: z.string().trim().min(1).max(80).transform(nfc).describe('what it is called in its place'),
  point: line(120).describe('where it stands: service point, room, counter'),
  make: line(80),
  model: line(80),
  serial: line(80),
  probe: z.enum(probes).default('none'),
  address: line(200).describe('`host:port` for tcp, an http(s) address for http, nothing else'),
  owner: z
    .enum(owners)
    .default('ward')
    .describe('who looks after it: the people of the hall, who runs the unit, the city'),
  contact: line(120).describe('whom to call, by name'),
  inUseSince: z.iso.date().optional(),
  // Several lines, as they were written.
  notes: z
    .string()
    .trim()
    .max(1000)
    .default('')
    .transform((text) => text.normalize('NFC')),
})
export type ThingDraft = z.infer<typeof thingDraftSchema>

const text = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })
export const faultWords = {
  needed: text('Cần ghi ô này.', 'This is needed.', 'هذا الحقل مطلوب.'),
  long: text('Nội dung quá dài.', 'This is too long.', 'النص طويل جدًا.'),
  kind: text('Không có loại này.', 'There is no such kind.', 'لا يوجد هذا النوع.'),
  choice: text('Giá trị này không dùng được.', 'This value cannot be used.', 'هذه القيمة غير صالحة.'),
  date: text(
    'Hãy ghi ngày theo dạng 2026-11-18.',
    'Write the date as 2026-11-18.',
    'اكتب التاريخ هكذا: 2026-11-18.',
  ),
  tcp: text(
    'Hãy ghi dạng máy:cổng, ví dụ 10.0.0.5:9100.',
    'Write host:port, such as 10.0.0.5:9100.',
    'اكتب المضيف:المنفذ مثل 10.0.0.5:9100.',
  ),
  http: text(
    'Hãy ghi địa chỉ http:// hoặc https://, không kèm mật khẩu.',
    'Write an http:// or https:// address without a password.',
    'اكتب عنوان http:// أو https:// بلا كلمة مرور.',
  ),
  noAddress: text(
    'Cách kiểm tra này không cần địa chỉ.',
    'This way of checking takes no address.',
    'هذه الطريقة لا تحتاج إلى عنوان.',
  ),
  forbidden: text(
    'Địa chỉ này không thuộc mạng được phép kiểm tra.',
    'This address is in no network that may be probed.',
    'هذا العنوان ليس ضمن شبكة مسموح بفحصها.',
  ),
  taken: text(
    'Nơi này đã có thiết bị tên như vậy.',
    'This place has something of that name already.',
    'يوجد جهاز بهذا الاسم في هذا المكان.',
  ),
  twice: text(
    'Tên này có hai lần trong tệp cho cùng một nơi.',
    'This name stands twice in the file for the same place.',
    'هذا الاسم مكرر في الملف للمكان نفسه.',
  ),
  place: text(
    'Không có phường, xã này, hoặc bạn không quản lý nơi đó.',
    'There is no such ward, or it is not yours to manage.',
    'لا يوجد هذا الحي أو ليس ضمن صلاحيتك.',
  ),
  columns: text(
    'Dòng này không có đủ số cột như dòng đầu.',
    'This line has not as many columns as the first.',
    'عدد أعمدة هذا السطر يختلف عن السطر الأول.',
  ),
  heading: text(
    'Dòng đầu phải có các cột place, kind và name; không có cột lạ.',
    'The first line needs the columns place, kind and name, and no unknown ones.',
    'يجب أن يضم السطر الأول الأعمدة place وkind وname دون أعمدة غريبة.',
  ),
  none: text('Tệp không có dòng nào.', 'The file has no lines.', 'لا سطور في الملف.'),
  many: text('Tệp có hơn 2.000 dòng.', 'The file has more than 2,000 lines.', 'في الملف أكثر من 2000 سطر.'),
} as const

/** What is wrong with a draft beyond its form, by field. Names are asked of name servers by each probe, and not here. */
export function faultsOf(draft: ThingDraft, { rules, guard }: Pick<Deps, 'rules' | 'guard'>) {
  const { kind, probe, address } = draft
  const found: Record<string, Text> = {}
  if (!Object.hasOwn(rules.kinds, kind)) found.kind = faultWords.kind
  if (probe === 'tcp' || probe === 'http') {
    const target = targetOf(probe, address)
    if (!target) found.address = faultWords[probe]
    else if (isIP(target.host) && !guard(target.host)) found.address = faultWords.forbidden
  } else if (address) found.address = faultWords.noAddress
  return found
}

/** Reads a draft from texts as they were typed, with what is wrong by field. */
export function readDraft(typed: Record<string, string | undefined>): {
  draft: ThingDraft | undefined
  faults: Record<string, Text>
} {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value?.trim()))
  const read = thingDraftSchema.safeParse(given)
  if (read.success) return { draft: read.data, faults: {} }
  const faults: Record<string, Text> = {}
  for (const { path, code } of read.error.issues) {
    const field = String(path[0])
    faults[field] ??= !(field in given)
      ? faultWords.needed
      : code === 'too_big'
        ? faultWords.long
        : field === 'inUseSince'
          ? faultWords.date
          : faultWords.choice
  }
  return { draft: undefined, faults }
}
