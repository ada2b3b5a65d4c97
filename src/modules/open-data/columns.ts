import type { Text } from '#platform/text'
import type { Published } from './protect/table.ts'

/** A column of a published table. Figures have a second one beside them, `<name>_note`, that says why there is no number. */
export interface Column {
  name: string
  kind: 'date' | 'month' | 'text' | 'figure'
  unit?: 'dossiers' | 'people' | 'percent' | 'minutes' | 'items'
  meaning: Text
}

export type Value = string | Published
/** A row in the order of the columns. */
export type Row = Value[]

const text = (name: string, vi: string, en: string, ar: string): Column => ({
  ...{ name, kind: 'text', meaning: { vi, en, ar } },
})
export const figure = (name: string, unit: Column['unit'] & string, meaning: Text): Column => ({
  ...{ name, kind: 'figure', unit, meaning },
})

export const day: Column = {
  ...{ name: 'day', kind: 'date' },
  meaning: { vi: 'Ngày, giờ Việt Nam', en: 'Day, in the time of Vietnam', ar: 'اليوم بتوقيت فيتنام' },
}
export const month: Column = {
  ...{ name: 'month', kind: 'month' },
  meaning: { vi: 'Tháng, giờ Việt Nam', en: 'Month, in the time of Vietnam', ar: 'الشهر بتوقيت فيتنام' },
}
export const level = text(
  'level',
  'Dòng này là gì: cell là một ô, ward, field, kind là tổng của một đơn vị, lĩnh vực, loại sổ, city là tổng toàn thành phố. Đừng cộng các cấp với nhau',
  'What the row is: cell is one cell; ward, field and kind are totals of one; city is the total of all. Do not add levels to each other',
  'ما هو السطر: cell خلية واحدة، وward وfield وkind مجموع كل منها، وcity مجموع المدينة. لا تجمع المستويات معًا',
)
export const ward = text(
  'ward',
  'Mã phường, xã (danh mục hành chính)',
  'Code of the ward or commune (list of administrative units)',
  'رمز الحي أو البلدة (قائمة الوحدات الإدارية)',
)
export const wardName = text(
  'ward_name',
  'Tên phường, xã',
  'Name of the ward or commune',
  'اسم الحي أو البلدة',
)
export const field = text(
  'field',
  'Lĩnh vực của thủ tục, bằng tiếng Việt',
  'Field of the procedure, in Vietnamese',
  'مجال المعاملة بالفيتنامية',
)
export const channel = text(
  'channel',
  'Cách nộp: counter tại quầy, online trực tuyến, post bưu chính',
  'How it was handed in: counter, online, post',
  'طريقة التقديم: counter في الشباك، online إلكترونيًا، post بالبريد',
)
export const kind = text(
  'kind',
  'Sổ chứng thực: BS bản sao, CKDC chữ ký và điểm chỉ, CKND chữ ký người dịch, HDGD hợp đồng và giao dịch, BSDT bản sao điện tử, SG sổ gốc',
  'Book: BS copies, CKDC signatures and fingerprints, CKND translators’ signatures, HDGD contracts and transactions, BSDT electronic copies, SG copies from the register',
  'السجل: BS نسخ، CKDC توقيعات وبصمات، CKND توقيعات المترجمين، HDGD عقود ومعاملات، BSDT نسخ إلكترونية، SG نسخ من السجل الأصلي',
)
export const noteMeaning: Text = {
  vi: 'Trống: có số. withheld: số nhỏ, hoặc số khác cho biết số nhỏ, nên không công bố. none: dòng này không có gì để nêu, như tỷ lệ của số không',
  en: 'Empty: there is a number. withheld: a small number, or one that would tell a small one. none: nothing to be said in this row, such as a share of nothing',
  ar: 'فارغ: يوجد رقم. withheld: رقم صغير أو رقم يكشف رقمًا صغيرًا. none: لا شيء يقال في هذا السطر، كنسبة من لا شيء',
}
