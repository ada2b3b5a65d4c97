import { fold, type Text } from '#platform/text'

/** The lists behind `ethnicity`, `nationality` and `relation`. Keys are stored, so they never change. */
export type ListName = 'ethnicity' | 'nationality' | 'relation'

export interface ListItem {
  key: string
  label: Text
}

const same = (name: string): ListItem => ({
  key: fold(name).replaceAll(' ', '-'),
  label: { vi: name, en: name, ar: name },
})
const item = (key: string, vi: string, en: string, ar: string): ListItem => ({ key, label: { vi, en, ar } })

/** The 54 peoples of Decision 121-TCTK/PPCĐ (1979), the largest first and then by letter. */
const ethnicities = (
  'Kinh, Ba Na, Bố Y, Brâu, Bru - Vân Kiều, Chăm, Chơ Ro, Chu Ru, Chứt, Co, Cơ Ho, Cờ Lao, Cơ Tu, Cống, Dao, Ê Đê, ' +
  'Giáy, Gia Rai, Giẻ - Triêng, Hà Nhì, Hoa, Hrê, Kháng, Khmer, Khơ Mú, La Chí, La Ha, La Hủ, Lào, Lô Lô, Lự, Mạ, ' +
  'Mảng, M’Nông, Mông, Mường, Ngái, Nùng, Ơ Đu, Pà Thẻn, Phù Lá, Pu Péo, Ra Glai, Rơ Măm, Sán Chay, Sán Dìu, Si La, ' +
  'Tày, Tà Ôi, Thái, Thổ, Xinh Mun, Xơ Đăng, Xtiêng'
)
  .split(', ')
  .map(same)

const nationalities = [
  item('vn', 'Việt Nam', 'Viet Nam', 'فيتنام'),
  item('au', 'Úc', 'Australia', 'أستراليا'),
  item('ca', 'Ca-na-đa', 'Canada', 'كندا'),
  item('cn', 'Trung Quốc', 'China', 'الصين'),
  item('cz', 'Séc', 'Czechia', 'التشيك'),
  item('de', 'Đức', 'Germany', 'ألمانيا'),
  item('eg', 'Ai Cập', 'Egypt', 'مصر'),
  item('fr', 'Pháp', 'France', 'فرنسا'),
  item('gb', 'Anh', 'United Kingdom', 'المملكة المتحدة'),
  item('in', 'Ấn Độ', 'India', 'الهند'),
  item('jp', 'Nhật Bản', 'Japan', 'اليابان'),
  item('kh', 'Cam-pu-chia', 'Cambodia', 'كمبوديا'),
  item('kr', 'Hàn Quốc', 'Korea', 'كوريا الجنوبية'),
  item('la', 'Lào', 'Laos', 'لاوس'),
  item('pl', 'Ba Lan', 'Poland', 'بولندا'),
  item('ru', 'Nga', 'Russia', 'روسيا'),
  item('sg', 'Xinh-ga-po', 'Singapore', 'سنغافورة'),
  item('th', 'Thái Lan', 'Thailand', 'تايلاند'),
  item('tw', 'Đài Loan (Trung Quốc)', 'Taiwan (China)', 'تايوان (الصين)'),
  item('us', 'Hoa Kỳ', 'United States', 'الولايات المتحدة'),
]

const relations = [
  item('self', 'Chính tôi', 'Myself', 'أنا نفسي'),
  item('father', 'Cha', 'Father', 'الأب'),
  item('mother', 'Mẹ', 'Mother', 'الأم'),
  item('husband', 'Chồng', 'Husband', 'الزوج'),
  item('wife', 'Vợ', 'Wife', 'الزوجة'),
  item('child', 'Con', 'Child', 'الابن أو الابنة'),
  item('grandparent', 'Ông, bà', 'Grandparent', 'الجد أو الجدة'),
  item('grandchild', 'Cháu', 'Grandchild', 'الحفيد أو الحفيدة'),
  item('sibling', 'Anh, chị, em', 'Brother or sister', 'الأخ أو الأخت'),
  item('aunt-uncle', 'Cô, dì, chú, bác, cậu', 'Aunt or uncle', 'العم أو الخال أو العمة أو الخالة'),
  item('in-law', 'Con dâu, con rể', 'Son- or daughter-in-law', 'زوج الابنة أو زوجة الابن'),
  item('parent-in-law', 'Cha mẹ vợ (chồng)', 'Parent-in-law', 'والدا الزوج أو الزوجة'),
  item('guardian', 'Người giám hộ', 'Guardian', 'الوصي'),
  item('representative', 'Người được ủy quyền', 'Authorised person', 'المفوَّض'),
  item('household-head', 'Chủ hộ', 'Head of the household', 'رب الأسرة'),
  item('lodger', 'Ở nhờ, ở thuê', 'Lodger or tenant', 'نزيل أو مستأجر'),
]

export const lists: Record<ListName, readonly ListItem[]> = {
  ethnicity: ethnicities,
  nationality: nationalities,
  relation: relations,
}
