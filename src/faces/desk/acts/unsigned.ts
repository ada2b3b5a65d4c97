import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    'wrong-pin': 'Mã PIN không đúng. Hãy ký duyệt lại và nhập đúng PIN.',
    'signer-absent': 'Không kết nối được thiết bị hoặc dịch vụ giữ khóa ký.',
    'certificate-revoked': 'Chứng thư số đã bị thu hồi.',
    'certificate-expired': 'Chứng thư số đã hết hạn.',
    'not-signable': 'Tệp kết quả không ký số được. Hãy đính kèm lại tệp PDF khác.',
    'not-signer': 'Người duyệt không còn được giao ký. Người khác được giao hãy ký.',
    'copy-not-made': 'Không làm được bản sao từ tệp quét này. Hãy đính kèm tệp quét khác.',
    'book-closed': 'Sổ của năm đã khóa. Hãy ký lại trong năm mới.',
    away: 'Dịch vụ ký số hoặc dấu thời gian không trả lời. Hãy thử lại.',
  },
  en: {
    'wrong-pin': 'The PIN is not right. Approve again with the right one.',
    'signer-absent': 'The device or service that holds the key cannot be reached.',
    'certificate-revoked': 'The certificate was revoked.',
    'certificate-expired': 'The certificate has expired.',
    'not-signable': 'The result file cannot be signed. Attach another PDF.',
    'not-signer': 'Whoever approved it is not entrusted any more. Another signer has to sign.',
    'copy-not-made': 'No copy can be made of this scan. Attach another one.',
    'book-closed': 'The book of the year is closed. Sign again in the new year.',
    away: 'The signing or time-stamp service does not answer. Try again.',
  },
  ar: {
    'wrong-pin': 'الرقم السري غير صحيح. أعد الموافقة بالرقم الصحيح.',
    'signer-absent': 'تعذر الوصول إلى الجهاز أو الخدمة التي تحفظ المفتاح.',
    'certificate-revoked': 'أُلغيت الشهادة الرقمية.',
    'certificate-expired': 'انتهت صلاحية الشهادة الرقمية.',
    'not-signable': 'لا يمكن توقيع ملف النتيجة. أرفق ملف PDF آخر.',
    'not-signer': 'من اعتمدها لم يعد مفوَّضًا. يوقّع مفوَّض آخر.',
    'copy-not-made': 'لا يمكن إعداد نسخة من هذا المسح. أرفق مسحًا آخر.',
    'book-closed': 'سجل السنة مغلق. وقّع من جديد في السنة الجديدة.',
    away: 'خدمة التوقيع أو الختم الزمني لا تجيب. حاول مرة أخرى.',
  },
})

/** Why a signature could not be made, as an officer can act on it. */
export function unsignedWords(reason: string, language: Language): string {
  const words: Record<string, string> = texts(language)
  return words[reason] ?? words.away!
}
