import { Refusal } from '#platform/ledger'
import { formatDate, type Text } from '#platform/text'

export const notAllowedNow = () =>
  new Refusal('not-allowed-now', 409, {
    vi: 'Hồ sơ đang ở trạng thái không cho phép việc này. Có thể người khác vừa xử lý; hãy xem lại hồ sơ.',
    en: 'The dossier’s present status does not allow this. Someone may just have dealt with it; look at it again.',
    ar: 'حالة الملف الحالية لا تسمح بهذا. ربما عالجه شخص آخر للتو؛ راجع الملف مرة أخرى.',
  })

export const outsideList = () =>
  new Refusal('outside-published-list', 400, {
    vi: 'Chỉ được yêu cầu giấy tờ có trong danh mục đã công bố của thủ tục (Nghị định 63/2010/NĐ-CP).',
    en: 'Only papers of the procedure’s published list may be asked for (Decree 63/2010/NĐ-CP).',
    ar: 'لا يجوز طلب أوراق غير واردة في القائمة المنشورة للإجراء (المرسوم 63/2010).',
  })

export const supplementBeforeAnswer = () =>
  new Refusal('nothing-to-ask', 400, {
    vi: 'Hãy chọn ít nhất một giấy tờ cần bổ sung và ghi rõ lý do.',
    en: 'Choose at least one paper and say why.',
    ar: 'اختر ورقة واحدة على الأقل واذكر السبب.',
  })

export const nothingSupplied = () =>
  new Refusal('nothing-supplied', 400, {
    vi: 'Hãy chọn ít nhất một giấy tờ được nộp bổ sung, hoặc ghi rõ nội dung đã bổ sung.',
    en: 'Choose at least one paper that is handed in, or say what is supplied.',
    ar: 'اختر ورقة واحدة على الأقل يتم تقديمها، أو اذكر ما تم استكماله.',
  })

export const otherAmount = () =>
  new Refusal('other-amount', 400, {
    vi: 'Số tiền không đúng với số đã yêu cầu nộp. Hãy kiểm tra lại biên lai.',
    en: 'The amount is not the one that was asked for. Check the receipt.',
    ar: 'المبلغ لا يطابق المبلغ المطلوب. تحقق من الإيصال.',
  })

export const secondSupplement = () =>
  new Refusal('second-supplement', 409, {
    vi: 'Hồ sơ đã được yêu cầu bổ sung một lần. Yêu cầu lần nữa thì hồ sơ bị tính là quá hạn; hãy xác nhận nếu thật sự cần.',
    en: 'Papers have been asked for once. Asking again makes the dossier count as late; confirm it if it has to be.',
    ar: 'طُلب استكمال الأوراق مرة من قبل. طلبها مرة أخرى يجعل الملف متأخرًا؛ أكّد ذلك إن كان ضروريًا حقًا.',
  })

export const feeOfCertification = () =>
  new Refusal('certification-fee', 409, {
    vi: 'Phí chứng thực ghi ở phần “Việc chứng thực” của hồ sơ: thu tại quầy, hồ sơ không dừng hạn để chờ nộp tiền.',
    en: 'The fee of a certification is recorded with what is certified: it is taken at the counter, and the clock does not stand for it.',
    ar: 'يُسجَّل رسم التصديق ضمن ما يُصدَّق في الملف: يُحصَّل في الشباك ولا تتوقف المهلة من أجله.',
  })

export const extendedAlready = () =>
  new Refusal('extended-already', 409, {
    vi: 'Hồ sơ đã được gia hạn một lần; chỉ được xin lỗi và hẹn lại ngày trả một lần.',
    en: 'The time was extended once already; a new date may be given only once.',
    ar: 'تم تمديد المهلة مرة من قبل؛ لا يجوز تحديد موعد جديد إلا مرة واحدة.',
  })

export const extendedTooLate = () =>
  new Refusal('extended-too-late', 409, {
    vi: 'Văn bản xin lỗi và gia hạn phải có trước ngày hẹn trả ít nhất một ngày; nay đã quá muộn.',
    en: 'An apology with a new date has to be given at least a day before the promised day; it is too late now.',
    ar: 'يجب تقديم الاعتذار مع موعد جديد قبل اليوم المحدد بيوم على الأقل؛ فات الأوان الآن.',
  })

export const extensionTooShort = () =>
  new Refusal('extension-too-short', 400, {
    vi: 'Thời gian gia hạn chưa làm đổi ngày hẹn trả. Hãy gia hạn ít nhất một ngày làm việc.',
    en: 'This extension does not move the promised day. Extend by at least one working day.',
    ar: 'هذا التمديد لا يغيّر اليوم المحدد. مدّد يوم عمل واحدًا على الأقل.',
  })

export const resultNotReady = () =>
  new Refusal('result-not-ready', 409, {
    vi: 'Chỉ ký số được tệp PDF đã kiểm tra xong. Hãy đính kèm kết quả dạng PDF, hoặc đợi vài giây rồi thử lại.',
    en: 'Only PDF files that have been checked can be signed. Attach the result as a PDF, or wait a few seconds.',
    ar: 'لا يمكن التوقيع رقميًا إلا على ملفات PDF تم فحصها. أرفق النتيجة بصيغة PDF أو انتظر بضع ثوانٍ.',
  })

export const notCorrectable = () =>
  new Refusal('not-correctable', 400, {
    vi: 'Chỉ đính chính được hồ sơ cùng thủ tục đã trả kết quả ở đơn vị của bạn. Hãy kiểm tra mã hồ sơ.',
    en: 'Only a dossier of the same procedure whose result was handed over at your unit can be corrected. Check the code.',
    ar: 'لا يمكن تصحيح إلا ملف من الإجراء نفسه سُلّمت نتيجته في وحدتك. تحقق من الرمز.',
  })

export const opinionsOpen = () =>
  new Refusal('opinions-open', 409, {
    vi: 'Còn ý kiến chưa được trả lời. Hãy đợi, hoặc ghi lý do tiếp tục mà không có ý kiến đó.',
    en: 'Somebody who was asked has not answered. Wait, or say why it goes on without the answer.',
    ar: 'لم تُجب جهة طُلب رأيها. انتظر، أو اذكر سبب المتابعة دون رأيها.',
  })

export const draftUnanswered = () =>
  new Refusal('draft-unanswered', 409, {
    vi: 'Người dân chưa xác nhận bản nháp kết quả. Gửi bản nháp nếu chưa gửi; quá một ngày làm việc không trả lời là đồng ý.',
    en: 'The citizen has not confirmed the draft of the result. Send it if it is not sent; a working day of silence is consent.',
    ar: 'لم يؤكد المواطن مسودة النتيجة. أرسلها إن لم تُرسل؛ الصمت يوم عمل واحد يُعد موافقة.',
  })

export const notTheirStep = () =>
  new Refusal('not-their-step', 400, {
    vi: 'Người được giao không có quyền làm bước này ở đơn vị giải quyết. Hãy chọn người khác.',
    en: 'The person named may not do this step at the unit that resolves it. Choose somebody else.',
    ar: 'الشخص المحدد لا يملك صلاحية هذه الخطوة في الجهة المختصة. اختر شخصًا آخر.',
  })

/** One message for an unknown code and for a wrong secret: the code alone tells a stranger nothing. */
export const wrongCodeOrSecret = () =>
  new Refusal('wrong-code-or-secret', 404, {
    vi: 'Mã hồ sơ hoặc mã bí mật không đúng. Hai mã được in trên giấy tiếp nhận; hãy nhập lại đúng từng chữ.',
    en: 'The dossier code or the secret is not right. Both are printed on the receipt; type them as they stand.',
    ar: 'رمز الملف أو الرمز السري غير صحيح. كلاهما مطبوع على الإيصال؛ أدخلهما كما هما.',
  })

export const draftGone = () =>
  new Refusal('draft-gone', 404, {
    vi: 'Không tìm thấy bản nháp này. Bản nháp được giữ 30 ngày kể từ lần sửa cuối.',
    en: 'This draft was not found. Drafts are kept for 30 days after the last change.',
    ar: 'لم يُعثر على هذه المسودة. تُحفظ المسودات 30 يومًا بعد آخر تعديل.',
  })

export const draftFiled = () =>
  new Refusal('draft-filed', 409, {
    vi: 'Bản nháp này đã được nộp. Hãy dùng mã hồ sơ để theo dõi.',
    en: 'This draft has been filed. Follow it by its dossier code.',
    ar: 'تم تقديم هذه المسودة. تابعها برمز الملف.',
  })

export const procedureRepealed = () =>
  new Refusal('procedure-repealed', 409, {
    vi: 'Thủ tục này đã bãi bỏ nên không nhận hồ sơ mới. Trang của thủ tục nói rõ từ bao giờ và thay bằng thủ tục nào.',
    en: 'This procedure is repealed, so no new dossier is taken. Its page says since when, and what replaces it.',
    ar: 'أُلغي هذا الإجراء فلا يُقبل ملف جديد. صفحته تذكر منذ متى وما البديل.',
  })

export const tooManyFiles = (most: number) =>
  new Refusal('too-many-files', 409, {
    vi: `Mỗi giấy tờ nhận tối đa ${most} tệp. Hãy xóa bớt tệp, hoặc gộp nhiều trang vào một tệp PDF.`,
    en: `At most ${most} files are taken for one paper. Remove some, or put several pages into one PDF.`,
    ar: `يُقبل ${most} ملفًا كحد أقصى لكل ورقة. احذف بعضها أو اجمع عدة صفحات في ملف PDF واحد.`,
  })

export const invalidFields = (fields: Record<string, Text>) =>
  new Refusal(
    'invalid',
    400,
    {
      vi: 'Có thông tin thiếu hoặc chưa đúng. Hãy sửa những ô được đánh dấu.',
      en: 'Something is missing or not right. Please correct the marked fields.',
      ar: 'هناك معلومات ناقصة أو غير صحيحة. يرجى تصحيح الحقول المحددة.',
    },
    fields,
  )

export const nobodyKnown = () =>
  new Refusal('nobody-known', 409, {
    vi: 'Chưa có số định danh nào của hồ sơ này được cán bộ đối chiếu nên không tra được kho giấy tờ.',
    en: 'No officer has confirmed a personal number for this dossier yet, so nobody’s papers can be looked up.',
    ar: 'لم يؤكد أي موظف رقمًا شخصيًا لهذا الملف بعد، فلا يمكن البحث عن أوراق أحد.',
  })

/** Nothing is laid into the hands of somebody who is not there. */
export const officerAway = (until: Temporal.PlainDate, substitute: string | undefined) =>
  new Refusal('officer-away', 409, {
    vi: `Người này vắng đến hết ${formatDate(until)}. ${substitute ? `Hãy giao cho người làm thay: ${substitute}.` : 'Hãy giao cho người khác.'}`,
    en: `This officer is away until ${formatDate(until)}. ${substitute ? `Assign it to the substitute, ${substitute}.` : 'Assign it to somebody else.'}`,
    ar: `هذا الموظف غائب حتى ${formatDate(until)}. ${substitute ? `أسنده إلى البديل: ${substitute}.` : 'أسنده إلى شخص آخر.'}`,
  })

/** Values of a list's question that mean nothing. */
export const notMeant = (leftOut: readonly { name: string; value: string }[]) =>
  invalidFields(
    Object.fromEntries(
      leftOut.map(({ name, value }) => [
        name,
        {
          vi: `Không có giá trị “${value.slice(0, 60)}”.`,
          en: `There is no value “${value.slice(0, 60)}”.`,
          ar: `لا توجد القيمة «${value.slice(0, 60)}».`,
        },
      ]),
    ),
  )

export const exportsBusy = () =>
  new Refusal('exports-busy', 503, {
    vi: 'Đang có nhiều tệp được xuất cùng lúc. Hãy đợi một phút rồi thử lại.',
    en: 'Several files are being written already. Wait a minute, then try again.',
    ar: 'يجري تصدير عدة ملفات الآن. انتظر دقيقة ثم حاول مرة أخرى.',
  })

export const tooManyChosen = (most: number) =>
  new Refusal('too-many-chosen', 400, {
    vi: `Mỗi lần chỉ xử lý tối đa ${most} hồ sơ. Hãy lọc bớt hoặc chia thành nhiều lần.`,
    en: `At most ${most} dossiers are dealt with at once. Narrow the list, or go in several turns.`,
    ar: `يُعالج ${most} ملفًا كحد أقصى في كل مرة. ضيّق القائمة أو قسّم العمل.`,
  })

export const nothingChosen = () =>
  new Refusal('nothing-chosen', 400, {
    vi: 'Chưa chọn hồ sơ nào. Hãy đánh dấu ít nhất một dòng.',
    en: 'No dossier is chosen. Mark at least one line.',
    ar: 'لم يُختر أي ملف. علّم سطرًا واحدًا على الأقل.',
  })

export const otherPlace = () =>
  new Refusal('other-place', 400, {
    vi: 'Làm chung một lần chỉ được với hồ sơ của cùng một nơi, nhiều nhất 500 hồ sơ.',
    en: 'Only dossiers of one place can be dealt with together, 500 at most.',
    ar: 'لا تُعالج معًا إلا ملفات مكان واحد، وبحد أقصى 500 ملف.',
  })

export const notForMany = () =>
  new Refusal('not-for-many', 400, {
    vi: 'Việc này phải làm riêng cho từng hồ sơ. Hãy mở từng hồ sơ để làm.',
    en: 'This has to be done for each dossier on its own. Open them one by one.',
    ar: 'يجب القيام بهذا لكل ملف على حدة. افتح الملفات واحدًا واحدًا.',
  })

export const viewNameNeeded = () =>
  new Refusal('view-name-needed', 400, {
    vi: 'Hãy đặt tên cho danh sách này (1 đến 60 ký tự).',
    en: 'Give this list a name (1 to 60 characters).',
    ar: 'ضع اسمًا لهذه القائمة (من حرف إلى 60 حرفًا).',
  })

export const addressMissing = () =>
  new Refusal('address-missing', 409, {
    vi: 'Bưu gửi này chưa có địa chỉ nhận. Hãy ghi địa chỉ trước khi giao cho bưu điện.',
    en: 'This parcel has no address yet. Write one down before it is posted.',
    ar: 'لا عنوان لهذا الطرد بعد. سجّل العنوان قبل تسليمه للبريد.',
  })

export const receiptMissing = () =>
  new Refusal('receipt-missing', 400, {
    vi: 'Trả kết quả tại quầy phải ghi người nhận, giấy tờ tùy thân đã xem và cách ký nhận.',
    en: 'A hand-over at the counter needs the recipient, the identity document seen, and how they signed for it.',
    ar: 'التسليم عند الشباك يتطلب ذكر المستلم ووثيقة الهوية وطريقة التوقيع بالاستلام.',
  })

export const signatureUnreadable = () =>
  new Refusal('signature-unreadable', 400, {
    vi: 'Chưa có chữ ký hoặc chữ ký quá ngắn. Hãy ký lại, hoặc chọn cách xác nhận khác.',
    en: 'There is no signature, or too little of one. Sign again, or choose another way.',
    ar: 'لا يوجد توقيع أو أنه قصير جدًا. وقّع مرة أخرى أو اختر طريقة أخرى.',
  })

export const wrongCollectingCode = () =>
  new Refusal('wrong-collecting-code', 409, {
    vi: 'Mã bí mật không đúng. Mã in trên giấy tiếp nhận, hoặc trên giấy ghi ủy quyền của người nhận thay.',
    en: 'The secret is not right. It stands on the receipt, or on the mandate of whoever collects for the applicant.',
    ar: 'الرمز السري غير صحيح. هو مطبوع على الإيصال أو على ورقة توكيل من يستلم عن صاحب الملف.',
  })

export const mayNotCollect = () =>
  new Refusal('may-not-collect', 409, {
    vi: 'Người này không được ủy quyền nhận kết quả của hồ sơ, hoặc việc ủy quyền đã hết. Không trả kết quả; hãy liên hệ người nộp hồ sơ.',
    en: 'This person has no mandate to collect this result, or it is over. Do not hand it over; ask the applicant.',
    ar: 'لا يملك هذا الشخص توكيلًا باستلام نتيجة هذا الملف أو انتهى توكيله. لا تسلّم النتيجة؛ اسأل صاحب الملف.',
  })

export const mandateOver = () =>
  new Refusal('mandate-over', 403, {
    vi: 'Việc ủy quyền này không cho làm việc đó, hoặc đã hết hiệu lực. Hãy hỏi người đã ủy quyền.',
    en: 'This mandate does not allow that, or it is over. Ask the person who gave it.',
    ar: 'هذا التوكيل لا يسمح بذلك أو انتهى. اسأل من أعطاه.',
  })

export const wrongMandate = () =>
  new Refusal('wrong-mandate', 404, {
    vi: 'Mã ủy quyền hoặc mã bí mật không đúng. Hãy nhập lại đúng từng chữ như trên giấy.',
    en: 'The mandate’s code or its secret is not right. Type both as they stand on the paper.',
    ar: 'رمز التوكيل أو رمزه السري غير صحيح. أدخلهما كما هما على الورقة.',
  })

export const otherApplicant = (code: string) =>
  new Refusal('other-applicant', 409, {
    vi: `Hồ sơ ${code.slice(0, 60)} không có ở đây hoặc không phải của người này. Ủy quyền chỉ gồm hồ sơ của cùng một người, có số định danh.`,
    en: `Dossier ${code.slice(0, 60)} is not here, or not this person’s. A mandate covers dossiers of one person, with a personal number.`,
    ar: `الملف ${code.slice(0, 60)} غير موجود هنا أو ليس لهذا الشخص. يشمل التوكيل ملفات شخص واحد له رقم شخصي.`,
  })
