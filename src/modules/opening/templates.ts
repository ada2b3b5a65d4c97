import type { Text } from '#platform/text'
import type { RuleDraft } from './rule.ts'

/** Words offered for an exception, so that a ward need not translate in a hurry. */
export interface Template {
  id: string
  /** What it is for: closing, or other hours. */
  for: 'closed' | 'hours' | 'both'
  name: Text
  message: Text
}

const t = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })

export const templates: readonly Template[] = [
  {
    id: 'storm',
    for: 'both',
    name: t('Mưa bão, ngập lụt', 'Storm or flood', 'عاصفة أو فيضان'),
    message: t(
      'Vì an toàn của mọi người, xin đừng đến lúc này. Hồ sơ nộp trực tuyến vẫn được nhận.',
      'For everybody’s safety please do not come now. You can still file online.',
      'حفاظًا على سلامة الجميع يُرجى عدم الحضور الآن. يمكنك التقديم عبر الإنترنت.',
    ),
  },
  {
    id: 'power',
    for: 'both',
    name: t('Mất điện', 'Power cut', 'انقطاع الكهرباء'),
    message: t(
      'Phòng một cửa chưa làm việc được vì mất điện. Hồ sơ nộp trực tuyến vẫn được nhận.',
      'The hall cannot work without power. You can still file online.',
      'لا يمكن للقاعة العمل بسبب انقطاع الكهرباء. يمكنك التقديم عبر الإنترنت.',
    ),
  },
  {
    id: 'network',
    for: 'both',
    name: t('Sự cố mạng, hệ thống', 'Network or system failure', 'عطل في الشبكة أو النظام'),
    message: t(
      'Hệ thống đang gặp sự cố. Việc gấp xin hỏi cán bộ hướng dẫn tại cửa.',
      'The system is out of order. For urgent matters ask the officer at the door.',
      'النظام معطل. للأمور العاجلة اسأل الموظف عند الباب.',
    ),
  },
  {
    id: 'meeting',
    for: 'both',
    name: t('Họp, tập huấn toàn đơn vị', 'Staff meeting or training', 'اجتماع أو تدريب للموظفين'),
    message: t(
      'Cán bộ dự họp, tập huấn. Mong quý vị thông cảm và quay lại khi mở cửa.',
      'All officers are in a meeting or training. We are sorry; please come back when we open.',
      'جميع الموظفين في اجتماع أو تدريب. نعتذر، ويُرجى العودة عند الفتح.',
    ),
  },
  {
    id: 'holiday',
    for: 'closed',
    name: t('Nghỉ theo thông báo của Thành phố', 'Day off declared by the city', 'عطلة أعلنتها المدينة'),
    message: t(
      'Hôm nay nghỉ theo thông báo của Thành phố. Hồ sơ nộp trực tuyến vẫn được nhận.',
      'The city has declared a day off. You can still file online.',
      'أعلنت المدينة عطلة. يمكنك التقديم عبر الإنترنت.',
    ),
  },
  {
    id: 'works',
    for: 'both',
    name: t('Sửa chữa trụ sở', 'Repairs in the building', 'أعمال صيانة في المبنى'),
    message: t(
      'Trụ sở đang sửa chữa. Phường, xã nào của Hà Nội cũng nhận hồ sơ của quý vị.',
      'The building is under repair. Any ward of Hà Nội takes your papers.',
      'المبنى قيد الصيانة. أي حي في هانوي يستلم أوراقك.',
    ),
  },
  {
    id: 'extra',
    for: 'hours',
    name: t('Thêm giờ phục vụ', 'Extra hours', 'ساعات إضافية'),
    message: t('Mở thêm giờ để phục vụ quý vị.', 'Open longer than usual.', 'نفتح ساعات أطول من المعتاد.'),
  },
]

/** A template’s words where somebody wrote none, language by language. */
export function filledFrom(
  template: Template | undefined,
  typed: Partial<Text>,
  part: 'name' | 'message',
): Text {
  const of = (language: keyof Text) => typed[language]?.trim() || template?.[part][language] || ''
  return { vi: of('vi'), en: of('en'), ar: of('ar') }
}

/** A usual rule as a form begins it: every week, from Monday to Friday, in the hours of the city. */
export const usualRule = (from: Temporal.PlainDate): RuleDraft => ({
  field: undefined,
  name: t('Giờ làm việc của đơn vị', 'Office hours of this unit', 'ساعات عمل الوحدة'),
  from,
  until: undefined,
  override: false,
  state: 'open',
  weekdays: [1, 2, 3, 4, 5],
  recurrence: { kind: 'weekly', every: 1, anchor: from },
  hours: [
    { open: 480, close: 720 },
    { open: 810, close: 1050 },
  ],
  rest: 'closed',
  message: undefined,
})
