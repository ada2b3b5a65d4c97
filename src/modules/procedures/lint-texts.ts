import { type Language, languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    noLimit: 'Không có thời hạn cố định: người dân không biết bao giờ xong.',
    noFee: 'Không ghi mức thu, cũng không giải thích: người dân không biết phải trả bao nhiêu.',
    onlyWhen: 'Chưa nói rõ khi nào mới cần giấy này.',
    noGround: 'Giấy này mới thêm mà chưa ghi điều khoản nào đòi nó.',
    noRegister: 'Chưa ghi cơ quan tra giấy này ở đâu.',
    longName: 'Tên ngắn quá dài cho màn hình điện thoại (hơn 90 ký tự).',
    noBasis: 'Căn cứ pháp lý chưa nêu số hiệu văn bản nào.',
    noStep: (where: string) => `${where}: không còn bước nào.`,
    lastStep: (where: string) => `${where}: bước cuối phải do lãnh đạo phê duyệt.`,
    twice: (where: string) => `${where}: có hai bước cùng loại; mỗi loại chỉ một lần.`,
    tooLong: (where: string, sum: string, limit: string) =>
      `${where}: các bước cộng lại ${sum} giờ, dài hơn thời hạn ${limit} giờ.`,
    both: 'Bước này ghi cả phần trăm lẫn số giờ; chỉ ghi một.',
    neither: 'Bước này không ghi phần trăm hay số giờ nào.',
    lostCase: 'Bước này dành cho một trường hợp không còn nữa.',
    schema: 'Chỗ này chưa đúng mẫu nên chưa công bố được.',
    channels: { counter: 'Tại quầy', online: 'Trực tuyến', post: 'Bưu chính' },
  },
  en: {
    noLimit: 'There is no fixed limit: people do not know when it will be done.',
    noFee: 'There is neither an amount nor an explanation: people do not know what to pay.',
    onlyWhen: 'It does not say when this paper is needed.',
    noGround: 'This paper is new, and no article is named that asks for it.',
    noRegister: 'It does not say where the state looks this up.',
    longName: 'The short name is too long for a phone (over 90 characters).',
    noBasis: 'The legal basis names no document by its number.',
    noStep: (where: string) => `${where}: no step is left.`,
    lastStep: (where: string) => `${where}: the last step has to be the leader’s approval.`,
    twice: (where: string) => `${where}: two steps are of one kind; each kind may come once.`,
    tooLong: (where: string, sum: string, limit: string) =>
      `${where}: the steps take ${sum} hours together, longer than the limit of ${limit} hours.`,
    both: 'This step has a share and hours; give one of them.',
    neither: 'This step has neither a share nor hours.',
    lostCase: 'This step is for a case that is there no longer.',
    schema: 'This is not in the right form yet and cannot be published.',
    channels: { counter: 'At the counter', online: 'Online', post: 'By post' },
  },
  ar: {
    noLimit: 'لا مهلة محددة: لا يعرف الناس متى ينتهي.',
    noFee: 'لا مبلغ ولا شرح: لا يعرف الناس كم يدفعون.',
    onlyWhen: 'لا يُذكر متى تلزم هذه الورقة.',
    noGround: 'هذه الورقة جديدة ولم تُذكر مادة تطلبها.',
    noRegister: 'لا يُذكر أين تبحث الدولة عنها.',
    longName: 'الاسم القصير أطول من شاشة الهاتف (أكثر من 90 حرفًا).',
    noBasis: 'لا يذكر الأساس القانوني رقم أي وثيقة.',
    noStep: (where: string) => `${where}: لم تبق أي خطوة.`,
    lastStep: (where: string) => `${where}: يجب أن تكون الخطوة الأخيرة موافقة القائد.`,
    twice: (where: string) => `${where}: خطوتان من نوع واحد، وكل نوع مرة واحدة.`,
    tooLong: (where: string, sum: string, limit: string) =>
      `${where}: مجموع الخطوات ${sum} ساعة، أطول من المهلة ${limit} ساعة.`,
    both: 'لهذه الخطوة حصة وساعات، اذكر واحدة.',
    neither: 'ليس لهذه الخطوة حصة ولا ساعات.',
    lostCase: 'هذه الخطوة لحالة لم تعد موجودة.',
    schema: 'هذا ليس بالشكل الصحيح بعد ولا يمكن نشره.',
    channels: { counter: 'عند الشباك', online: 'إلكترونيًا', post: 'بالبريد' },
  },
})

/** A sentence about a fault in all languages. */
export const say = (of: (it: ReturnType<typeof words>, language: Language) => string): Text =>
  Object.fromEntries(languages.map((it) => [it, of(words(it), it)])) as Text
