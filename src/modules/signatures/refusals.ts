import { Refusal } from '#platform/ledger'

export const wrongPin = () =>
  new Refusal('wrong-pin', 422, {
    vi: 'Mã PIN của khóa ký không đúng. Hãy kiểm tra rồi nhập lại; nhập sai nhiều lần có thể khóa thiết bị.',
    en: 'The PIN of the signing key is not right. Check it and enter it again; many wrong tries may lock the device.',
    ar: 'الرقم السري لمفتاح التوقيع غير صحيح. تحقق منه وأدخله مجددًا؛ قد يُقفل الجهاز بعد محاولات خاطئة كثيرة.',
  })

export const signerAbsent = () =>
  new Refusal('signer-absent', 503, {
    vi: 'Không kết nối được thiết bị hoặc dịch vụ giữ khóa ký. Hãy cắm thiết bị, hoặc báo người quản trị.',
    en: 'The device or service that holds the signing key cannot be reached. Plug it in, or tell the administrator.',
    ar: 'تعذر الوصول إلى الجهاز أو الخدمة التي تحفظ مفتاح التوقيع. صِل الجهاز أو أبلغ المسؤول.',
  })

export const signingOff = () =>
  new Refusal('signing-off', 409, {
    vi: 'Hệ thống này chưa được thiết lập để ký số. Hãy báo người quản trị.',
    en: 'This system is not set up for digital signatures. Tell the administrator.',
    ar: 'لم يُعدّ هذا النظام للتوقيع الرقمي. أبلغ المسؤول.',
  })

export const noCertificate = () =>
  new Refusal('certificate-missing', 409, {
    vi: 'Chưa có chứng thư số còn dùng được. Hãy đề nghị cấp chứng thư trước khi ký.',
    en: 'There is no certificate that can be used. Ask for one before signing.',
    ar: 'لا توجد شهادة رقمية صالحة للاستخدام. اطلب شهادة قبل التوقيع.',
  })

export const certificateExpired = () =>
  new Refusal('certificate-expired', 409, {
    vi: 'Chứng thư số đã hết hạn. Hãy gia hạn chứng thư rồi ký lại.',
    en: 'The certificate has expired. Have it renewed, then sign.',
    ar: 'انتهت صلاحية الشهادة الرقمية. جدّدها ثم وقّع.',
  })

export const certificateRevoked = () =>
  new Refusal('certificate-revoked', 409, {
    vi: 'Chứng thư số đã bị thu hồi nên không ký được. Hãy đề nghị cấp chứng thư mới.',
    en: 'The certificate was revoked and cannot sign. Ask for a new one.',
    ar: 'أُلغيت الشهادة الرقمية ولا يمكن التوقيع بها. اطلب شهادة جديدة.',
  })

export const certificateNotYetValid = () =>
  new Refusal('certificate-not-yet-valid', 409, {
    vi: 'Chứng thư số chưa đến ngày có hiệu lực. Hãy ký từ ngày đó, hoặc dùng chứng thư khác.',
    en: 'The certificate is not valid yet. Sign from that day on, or use another one.',
    ar: 'لم تبدأ صلاحية الشهادة الرقمية بعد. وقّع من ذلك اليوم أو استخدم شهادة أخرى.',
  })

export const keyUnusable = () =>
  new Refusal('key-unusable', 422, {
    vi: 'Khóa này không dùng để ký được: cần khóa ECDSA P-256, hoặc RSA từ 2048 bit, ở dạng PEM.',
    en: 'This key cannot sign here: an ECDSA P-256 key or an RSA key of 2048 bits or more is needed, as PEM.',
    ar: 'لا يصلح هذا المفتاح للتوقيع: يلزم مفتاح ECDSA P-256 أو RSA ‏2048 بت فأكثر بصيغة PEM.',
  })

export const requestSettled = () =>
  new Refusal('signature-settled', 409, {
    vi: 'Yêu cầu ký này đã xong hoặc đang được xử lý. Hãy tải lại trang.',
    en: 'This request for a signature is done, or being worked on. Reload the page.',
    ar: 'طلب التوقيع هذا منتهٍ أو قيد المعالجة. أعد تحميل الصفحة.',
  })

export const noFile = () =>
  new Refusal('no-file-to-verify', 400, {
    vi: 'Hãy gửi một tệp PDF trong ô “file”.',
    en: 'Send a PDF in the field “file”.',
    ar: 'أرسل ملف PDF في الحقل «file».',
  })

export const notVerifiable = () =>
  new Refusal('file-too-large-to-verify', 413, {
    vi: 'Tệp lớn hơn 15 MB nên không kiểm tra được ở đây.',
    en: 'The file is larger than 15 MB and cannot be checked here.',
    ar: 'الملف أكبر من 15 ميغابايت ولا يمكن فحصه هنا.',
  })
