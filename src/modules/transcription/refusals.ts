import { Refusal } from '#platform/ledger'

export const cannotListen = () =>
  new Refusal('cannot-listen', 503, {
    vi: 'Lúc này hệ thống chưa nghe được. Hãy gõ chữ, hoặc chạm để chọn.',
    en: 'The system cannot listen just now. Please type, or touch to choose.',
    ar: 'لا يستطيع النظام الاستماع الآن. اكتب من فضلك أو اختر باللمس.',
  })

export const notASound = () =>
  new Refusal('not-a-sound', 415, {
    vi: 'Bản ghi âm không đúng kiểu. Hãy tải lại trang rồi nói lại, hoặc gõ chữ.',
    en: 'The recording is not of the right kind. Reload the page and speak again, or type.',
    ar: 'التسجيل ليس من النوع الصحيح. أعد تحميل الصفحة وتكلم مجددًا، أو اكتب.',
  })
