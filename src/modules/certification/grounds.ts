import type { Text } from '#platform/text'
import type { Group } from './kinds.ts'

/** Why certification is refused, in words for the person, with the article that says so. */
export interface Ground {
  id: string
  groups: readonly Group[]
  /** As it is printed. */
  law: string
  text: Text
}

const ground = (
  id: string,
  groups: readonly Group[],
  law: string,
  vi: string,
  en: string,
  ar: string,
): Ground => ({
  id,
  groups,
  law,
  text: { vi, en, ar },
})
const copies = ['copy', 'register'] as const
const article22 = 'Điều 22 Nghị định số 23/2015/NĐ-CP'
const article25 = 'Điều 25 Nghị định số 23/2015/NĐ-CP'
const article32 = 'Điều 32 Nghị định số 23/2015/NĐ-CP'

export const grounds: readonly Ground[] = [
  ground(
    'altered',
    copies,
    `khoản 1 ${article22}`,
    'Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ.',
    'The original has been erased, altered or added to unlawfully.',
    'الأصل تعرّض لمحو أو تعديل أو إضافة غير قانونية.',
  ),
  ground(
    'damaged',
    copies,
    `khoản 2 ${article22}`,
    'Bản chính bị hư hỏng, cũ nát, không xác định được nội dung.',
    'The original is so damaged or worn that its content cannot be made out.',
    'الأصل تالف أو بالٍ ولا يمكن تبيّن محتواه.',
  ),
  ground(
    'secret',
    copies,
    `khoản 3 ${article22}`,
    'Bản chính đóng dấu mật, hoặc ghi rõ không được sao chụp.',
    'The original is marked secret, or says that it must not be copied.',
    'الأصل مختوم بالسرية أو مكتوب عليه منع النسخ.',
  ),
  ground(
    'unlawful',
    copies,
    `khoản 4 ${article22}`,
    'Bản chính có nội dung trái pháp luật, đạo đức xã hội hoặc xâm phạm quyền của người khác.',
    'What the original says is against the law, against morals, or violates the rights of others.',
    'محتوى الأصل مخالف للقانون أو للآداب أو ينتهك حقوق الغير.',
  ),
  ground(
    'not-legalised',
    copies,
    `khoản 5 ${article22}`,
    'Giấy tờ do nước ngoài cấp chưa được hợp pháp hóa lãnh sự theo quy định.',
    'A paper issued abroad has not been legalised as the law asks.',
    'وثيقة صادرة من الخارج لم يُصدَّق عليها قنصليًا كما يلزم.',
  ),
  ground(
    'unsigned',
    copies,
    `khoản 6 ${article22}`,
    'Giấy tờ, văn bản không có chữ ký, con dấu của cơ quan, tổ chức có thẩm quyền.',
    'The paper lacks the signature and seal of the authority.',
    'الوثيقة تخلو من توقيع الجهة المختصة وختمها.',
  ),
  ground(
    'incapable',
    ['signature', 'translator'],
    `khoản 1 ${article25}`,
    'Tại thời điểm chứng thực, người yêu cầu không nhận thức và làm chủ được hành vi của mình.',
    'At this time the person cannot understand or control what they do.',
    'الشخص في هذا الوقت غير قادر على إدراك تصرفه أو التحكم فيه.',
  ),
  ground(
    'identity',
    ['signature', 'translator'],
    `khoản 2 ${article25}`,
    'Giấy tờ tùy thân xuất trình không còn giá trị sử dụng hoặc giả mạo.',
    'The identity paper shown has expired or is not genuine.',
    'وثيقة الهوية المقدمة منتهية أو مزورة.',
  ),
  ground(
    'content',
    ['signature', 'translator'],
    `khoản 3 ${article25}`,
    'Giấy tờ, văn bản có nội dung trái pháp luật, đạo đức xã hội.',
    'What the paper says is against the law or against morals.',
    'محتوى الوثيقة مخالف للقانون أو للآداب.',
  ),
  ground(
    'is-transaction',
    ['signature'],
    `khoản 4 ${article25}`,
    'Giấy tờ có nội dung là giao dịch: phải chứng thực theo thủ tục chứng thực giao dịch.',
    'The paper is a transaction: it has to be certified as one.',
    'مضمون الوثيقة معاملة ويجب تصديقها بإجراء تصديق المعاملات.',
  ),
  ground(
    'no-degree',
    ['translator'],
    'Điều 27 Nghị định số 23/2015/NĐ-CP',
    'Người dịch không có bằng cử nhân ngoại ngữ phù hợp và không phải là cộng tác viên dịch thuật.',
    'The translator has no fitting degree and is no registered collaborator.',
    'المترجم بلا شهادة مناسبة وليس متعاونًا مسجلًا.',
  ),
  ground(
    'not-voluntary',
    ['transaction'],
    article32,
    'Bên tham gia giao dịch không tự nguyện, bị lừa dối hoặc đe dọa.',
    'A party does not act of their own will, or is deceived or threatened.',
    'أحد الأطراف غير راضٍ أو مخدوع أو مهدَّد.',
  ),
  ground(
    'no-capacity',
    ['transaction'],
    article32,
    'Bên tham gia giao dịch không có hoặc bị hạn chế năng lực hành vi dân sự.',
    'A party lacks, or has limited, legal capacity.',
    'أحد الأطراف فاقد الأهلية أو ناقصها.',
  ),
  ground(
    'property',
    ['transaction'],
    article32,
    'Chưa chứng minh được quyền sở hữu, quyền sử dụng đối với tài sản, hoặc giao dịch trái pháp luật.',
    'The right to the property is not shown, or the transaction is against the law.',
    'لم يثبت الحق في المال أو أن المعاملة مخالفة للقانون.',
  ),
]

export const groundsOf = (group: Group) => grounds.filter((it) => it.groups.includes(group))
