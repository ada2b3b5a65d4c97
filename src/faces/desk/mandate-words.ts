import type { HelperKind, MandateScope, Power } from '#modules/dossiers'
import { messages } from '#platform/text'

/** What a mandate is made of, in words. */
export const mandateWords = messages({
  vi: {
    kinds: {
      family: 'Người thân',
      village: 'Người hỗ trợ ở thôn, tổ dân phố',
      officer: 'Cán bộ hỗ trợ nộp hồ sơ',
      lawyer: 'Luật sư',
      other: 'Người khác',
    } as Record<HelperKind, string>,
    powers: {
      file: 'nộp hồ sơ',
      supplement: 'bổ sung giấy tờ',
      follow: 'theo dõi',
      collect: 'nhận kết quả',
    } as Record<Power, string>,
    scopes: {
      dossier: 'Chỉ hồ sơ này',
      dossiers: 'Một số hồ sơ ghi dưới đây',
      procedure: 'Mọi hồ sơ của thủ tục này mà người đó nộp',
    } as Record<MandateScope, string>,
    consents: {
      paper: 'Giấy có chữ ký của người nộp',
      link: 'Người nộp tự cho phép trên trang hồ sơ của mình',
      oral: 'Nói trước cán bộ và hai người làm chứng (không viết được)',
    },
  },
  en: {
    kinds: {
      family: 'Relative',
      village: 'Helper of the village or street',
      officer: 'Officer who helps people file',
      lawyer: 'Lawyer',
      other: 'Somebody else',
    },
    powers: {
      file: 'file',
      supplement: 'bring papers',
      follow: 'follow',
      collect: 'collect the result',
    },
    scopes: {
      dossier: 'This dossier only',
      dossiers: 'Some dossiers, named below',
      procedure: 'Every dossier of this procedure that they file',
    },
    consents: {
      paper: 'A paper signed by the applicant',
      link: 'Given by the applicant on their own page',
      oral: 'Said before an officer and two witnesses (cannot write)',
    },
  },
  ar: {
    kinds: {
      family: 'قريب',
      village: 'مساعد من القرية أو الحي',
      officer: 'موظف يساعد في التقديم',
      lawyer: 'محامٍ',
      other: 'شخص آخر',
    },
    powers: {
      file: 'تقديم الملف',
      supplement: 'إحضار الأوراق',
      follow: 'المتابعة',
      collect: 'استلام النتيجة',
    },
    scopes: {
      dossier: 'هذا الملف فقط',
      dossiers: 'ملفات محددة مذكورة أدناه',
      procedure: 'كل ملف من هذا الإجراء يقدّمه',
    },
    consents: {
      paper: 'ورقة موقعة من صاحب الملف',
      link: 'أعطاه صاحب الملف من صفحته',
      oral: 'شفهيًا أمام موظف وشاهدين (لا يستطيع الكتابة)',
    },
  },
})
