import type { Text } from '#platform/text'
import type { Indicator } from '../indicator.ts'
import { enteredOnly, since } from './transparency.ts'

const outside: Text = {
  vi: 'Hệ thống chưa kết nối Cơ sở dữ liệu quốc gia về dân cư: nhập số liệu của trục kết nối hoặc của Công an.',
  en: 'The house is not connected to the national population database: enter what the data exchange or the police show.',
  ar: 'النظام غير متصل بقاعدة السكان الوطنية: أدخل ما تعرضه منصة الربط أو الشرطة.',
}

/** Of dossiers with a result, those with a property: a share that a figure counts already. */
const share = (figure: string, max: number, target?: number): Indicator['versions'] => [
  {
    ...{ from: since, max, ...(target === undefined ? {} : { target }) },
    numerator: [{ of: 'figure', figure }],
    denominator: [{ of: 'figure', figure, part: 'whole' }],
  },
]

export const ofDigitisation: Indicator[] = [
  {
    id: '4.1',
    group: 'digitisation',
    name: {
      vi: 'Hồ sơ có kết quả điện tử',
      en: 'Dossiers with an electronic result',
      ar: 'ملفات بنتيجة إلكترونية',
    },
    formula: {
      vi: 'Hồ sơ có kết quả ký số ÷ hồ sơ có kết quả',
      en: 'Dossiers whose result is digitally signed ÷ dossiers with a result',
      ar: 'ملفات نتيجتها موقعة رقميًا ÷ الملفات ذات النتيجة',
    },
    sure: 'cited',
    wish: {
      of: 'dossiers',
      words: { vi: 'có kết quả điện tử', en: 'had an electronic result', ar: 'كانت نتيجتها إلكترونية' },
    },
    by: 'agency',
    unit: 'percent',
    versions: share('electronic-share', 6),
  },
  {
    id: '4.2',
    group: 'digitisation',
    name: {
      vi: 'Số hóa thành phần và kết quả',
      en: 'Papers and result digitised',
      ar: 'رقمنة الأوراق والنتيجة',
    },
    formula: {
      vi: 'Hồ sơ có mọi giấy tờ và kết quả ở dạng số ÷ hồ sơ có kết quả; mục tiêu 80 %',
      en: 'Dossiers whose papers and result are all digital ÷ dossiers with a result; the target is 80 %',
      ar: 'ملفات كل أوراقها ونتيجتها رقمية ÷ الملفات ذات النتيجة؛ الهدف 80٪',
    },
    sure: 'cited',
    wish: {
      of: 'dossiers',
      words: {
        vi: 'được số hóa đủ giấy tờ và kết quả',
        en: 'had been digitised in full',
        ar: 'رُقمنت بالكامل',
      },
    },
    by: 'agency',
    unit: 'percent',
    versions: share('digitised-share', 4, 80),
  },
  {
    id: '4.x',
    group: 'digitisation',
    name: {
      vi: 'Chứng thực bản sao điện tử',
      en: 'Electronic certified copies',
      ar: 'تصديق النسخ الإلكترونية',
    },
    formula: {
      vi: 'Số chứng thực bản sao điện tử ÷ số chứng thực bản sao từ bản chính',
      en: 'Numbers given to electronic copies ÷ numbers given to certified copies',
      ar: 'أرقام النسخ الإلكترونية ÷ أرقام تصديق النسخ',
    },
    sure: 'medium',
    doubt: {
      vi: 'Quyết định nói “cung cấp dịch vụ”; ở đây tính theo phần bản sao điện tử.',
      en: 'The decision speaks of “providing the service”; here the share of electronic copies is counted.',
      ar: 'يتحدث القرار عن «تقديم الخدمة»؛ هنا تُحسب نسبة النسخ الإلكترونية.',
    },
    wish: {
      of: 'copies',
      words: { vi: 'là bản sao điện tử', en: 'had been electronic', ar: 'كانت إلكترونية' },
    },
    by: 'agency',
    unit: 'percent',
    versions: share('electronic-copies-share', 2),
  },
  {
    id: '4.3',
    group: 'digitisation',
    name: {
      vi: 'Khai thác, sử dụng lại dữ liệu số hóa',
      en: 'Digitised data used again',
      ar: 'إعادة استخدام البيانات المرقمنة',
    },
    formula: {
      vi: 'Hồ sơ có ít nhất một giấy tờ lấy từ kho ÷ hồ sơ có kết quả; mục tiêu 80 %',
      en: 'Dossiers with at least one paper from a store ÷ dossiers with a result; the target is 80 %',
      ar: 'ملفات بورقة واحدة على الأقل من مخزن ÷ الملفات ذات النتيجة؛ الهدف 80٪',
    },
    sure: 'cited',
    wish: {
      of: 'dossiers',
      words: {
        vi: 'dùng lại giấy tờ từ kho',
        en: 'had used a paper from the store',
        ar: 'أعادت استخدام ورقة من المخزن',
      },
    },
    by: 'agency',
    unit: 'percent',
    versions: share('reused-share', 2, 80),
  },
  {
    id: '4.4',
    group: 'digitisation',
    name: {
      vi: 'Kết quả vào kho dữ liệu cá nhân',
      en: 'Results in the personal data store',
      ar: 'نتائج في مخزن البيانات الشخصي',
    },
    formula: {
      vi: 'Hồ sơ có kết quả đã vào kho của người dân ÷ hồ sơ có kết quả',
      en: 'Dossiers whose result was put into the person’s store ÷ dossiers with a result',
      ar: 'ملفات دخلت نتيجتها مخزن صاحبها ÷ الملفات ذات النتيجة',
    },
    sure: 'cited',
    wish: {
      of: 'dossiers',
      words: {
        vi: 'có kết quả vào kho của người dân',
        en: 'had their result in the person’s store',
        ar: 'دخلت نتيجتها مخزن صاحبها',
      },
    },
    by: 'agency',
    unit: 'percent',
    versions: share('kept-share', 4),
  },
  {
    id: '4.5a',
    group: 'digitisation',
    name: {
      vi: 'Thủ tục kết nối dữ liệu dân cư',
      en: 'Procedures connected to the population database',
      ar: 'إجراءات متصلة بقاعدة السكان',
    },
    formula: {
      vi: 'Thủ tục có khai thác Cơ sở dữ liệu quốc gia về dân cư ÷ mọi thủ tục tiếp nhận',
      en: 'Procedures that use the population database ÷ all that are received',
      ar: 'إجراءات تستخدم قاعدة السكان ÷ كل المستقبَل',
    },
    sure: 'cited',
    by: 'city',
    unit: 'percent',
    wish: {
      of: 'procedures',
      words: {
        vi: 'khai thác dữ liệu dân cư',
        en: 'used the population database',
        ar: 'استخدمت قاعدة السكان',
      },
    },
    ...{ entered: 'city', latest: true, outside },
    versions: enteredOnly(2),
  },
  {
    id: '4.5b',
    group: 'digitisation',
    name: {
      vi: 'Hồ sơ dùng dữ liệu dân cư',
      en: 'Dossiers that use the population database',
      ar: 'ملفات تستخدم قاعدة السكان',
    },
    formula: {
      vi: 'Hồ sơ có tra cứu Cơ sở dữ liệu quốc gia về dân cư ÷ mọi hồ sơ tiếp nhận',
      en: 'Dossiers that looked into the population database ÷ all dossiers received',
      ar: 'ملفات رجعت إلى قاعدة السكان ÷ كل الملفات المستلمة',
    },
    sure: 'cited',
    by: 'agency',
    unit: 'percent',
    wish: {
      of: 'dossiers',
      words: {
        vi: 'có tra cứu dữ liệu dân cư',
        en: 'had looked into the population database',
        ar: 'رجعت إلى قاعدة السكان',
      },
    },
    ...{ entered: 'agency', outside },
    versions: enteredOnly(2),
  },
]
