import type { Text } from '#platform/text'

/** A kind of problem, as its address explains it (RFC 9457: `/problems/{type}`). */
export interface ProblemKind {
  type: string
  status: number
  /** What has happened. */
  title: Text
  /** What to do about it. */
  todo: Text
}

const kind = (type: string, status: number, title: Text, todo: Text): ProblemKind => ({
  type,
  status,
  title,
  todo,
})
const t = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })

/** Every type that the house answers with; problems.test.ts compares it with the code. */
export const problemKinds: ProblemKind[] = [
  kind(
    'open-data-taken-back',
    410,
    t('Số liệu đã được rút lại', 'These figures were taken back', 'سُحبت هذه الأرقام'),
    t(
      'Không dùng số liệu đã tải về trước đó của ngày hoặc tháng này. Lý do ở trong “detail” và trên trang của bộ dữ liệu.',
      'Do not use what you downloaded of that day or month before. The reason is in “detail” and on the page of the data set.',
      'لا تستخدم ما نزّلته سابقًا لذلك اليوم أو الشهر. السبب في «detail» وفي صفحة مجموعة البيانات.',
    ),
  ),
  kind(
    'open-data-reason',
    422,
    t('Thiếu lý do rút lại', 'No reason to take it back', 'سبب السحب مفقود'),
    t(
      'Viết lý do bằng ít nhất 10 chữ cái, không nêu tên ai.',
      'Write the reason in at least 10 letters, without anybody’s name.',
      'اكتب السبب في 10 أحرف على الأقل دون ذكر اسم أحد.',
    ),
  ),
  kind(
    'invalid',
    400,
    t('Thông tin thiếu hoặc chưa đúng', 'Something is missing or not right', 'معلومات ناقصة أو غير صحيحة'),
    t(
      'Sửa những ô được nêu trong “fields” rồi gửi lại.',
      'Correct what “fields” names, then send it again.',
      'صحّح ما يذكره الحقل «fields» ثم أعد الإرسال.',
    ),
  ),
  kind(
    'talk-over',
    404,
    t('Cuộc trò chuyện đã hết', 'The talk is over', 'انتهت المحادثة'),
    t(
      'Mã của cuộc trò chuyện không đúng hoặc đã bị xóa sau thời hạn lưu. Hãy bắt đầu cuộc mới.',
      'The secret is wrong, or the talk was removed after its time. Begin a new one.',
      'الرمز غير صحيح أو حُذفت المحادثة بعد مدتها. ابدأ محادثة جديدة.',
    ),
  ),
  kind(
    'proposal-empty',
    422,
    t('Kiến nghị chưa đủ', 'The proposal is not complete', 'المقترح غير مكتمل'),
    t(
      'Chọn giấy tờ hoặc bước, cách làm phù hợp, và viết lý do bằng ít nhất 10 chữ cái.',
      'Choose a paper or a step and a measure that fits it, and write the reason in at least 10 letters.',
      'اختر وثيقة أو خطوة وإجراءً يناسبها، واكتب السبب في 10 أحرف على الأقل.',
    ),
  ),
  kind(
    'proposal-settled',
    409,
    t('Kiến nghị đã đổi', 'The proposal has changed', 'تغيّر المقترح'),
    t(
      'Trạng thái hoặc bản của kiến nghị vừa đổi. Tải lại trang rồi làm lại nếu vẫn cần.',
      'Its state or its version has just changed. Reload the page and do it again if it is still needed.',
      'تغيّرت حالته أو نسخته للتو. أعد تحميل الصفحة وكرر إن لزم.',
    ),
  ),
  kind(
    'talk-too-long',
    409,
    t('Cuộc trò chuyện quá dài', 'The talk is too long', 'المحادثة طويلة جدًا'),
    t(
      'Mỗi cuộc có giới hạn số lượt. Hãy bắt đầu cuộc mới hoặc gặp cán bộ.',
      'A talk has a limit of turns. Begin a new one, or see an officer.',
      'لكل محادثة عدد محدود من الأدوار. ابدأ محادثة جديدة أو راجع موظفًا.',
    ),
  ),
  kind(
    'questions-settled',
    409,
    t('Câu hỏi đã được xử lý', 'The questions are settled', 'عولجت الأسئلة'),
    t(
      'Người khác vừa xử lý nhóm câu hỏi này. Tải lại danh sách.',
      'Somebody else has just settled them. Load the list again.',
      'عالجها شخص آخر للتو. أعد تحميل القائمة.',
    ),
  ),
  kind(
    'phrasings-unchanged',
    409,
    t('Không có gì thay đổi', 'Nothing would change', 'لا شيء يتغير'),
    t(
      'Các cách hỏi đã như vậy, hoặc thay đổi này đã được hoàn tác. Tải lại trang.',
      'The phrasings are like that already, or the change was taken back before. Load the page again.',
      'العبارات هكذا بالفعل أو تُراجع عن هذا التغيير. أعد تحميل الصفحة.',
    ),
  ),
  kind(
    'phrasing-wrong',
    422,
    t('Cách hỏi chưa dùng được', 'A phrasing cannot be used', 'عبارة غير صالحة'),
    t(
      'Bỏ số giấy tờ, số điện thoại và dòng trống; mỗi câu nhiều nhất 200 ký tự.',
      'Take out numbers of people and empty lines; 200 characters at most.',
      'احذف أرقام الأشخاص والسطور الفارغة، 200 حرف على الأكثر.',
    ),
  ),
  kind(
    'talk-taken',
    409,
    t('Đã có người nhận', 'Somebody has taken it', 'تولاها غيرك'),
    t(
      'Cán bộ khác đã nhận người này, hoặc việc đã xong. Tải lại danh sách.',
      'Another officer went to this person, or it is done. Load the list again.',
      'موظف آخر تولى هذا الشخص أو انتهى الأمر. أعد تحميل القائمة.',
    ),
  ),
  kind(
    'wrong-signature',
    403,
    t('Chữ ký không đúng', 'The signature is not right', 'التوقيع غير صحيح'),
    t(
      'Yêu cầu không do tổng đài đã khai báo ký. Xem lại bí mật (TELEPHONE_…) và PUBLIC_URL.',
      'The request was not signed by the provider that was set up. Check its secret (TELEPHONE_…) and PUBLIC_URL.',
      'لم يوقّع الطلبَ المزودُ المحدد. راجع السر (TELEPHONE_…) وPUBLIC_URL.',
    ),
  ),
  kind(
    'subject-taken',
    409,
    t('Mã đã có', 'The code is taken', 'الرمز مستخدم'),
    t(
      'Thủ tục hoặc biểu mẫu mới cần một mã chưa ai dùng. Chọn mã khác rồi gửi lại.',
      'A new procedure or form needs a code that nobody has used. Choose another one and send it again.',
      'يحتاج الإجراء أو النموذج الجديد إلى رمز لم يُستخدم. اختر رمزًا آخر وأعد الإرسال.',
    ),
  ),
  kind(
    'exports-busy',
    503,
    t('Đang xuất nhiều tệp', 'Several files are being written', 'يجري تصدير عدة ملفات'),
    t(
      'Mỗi tiến trình chỉ ghi vài tệp cùng lúc. Đợi một phút rồi thử lại.',
      'A process writes only a few files at a time. Wait a minute, then try again.',
      'تُكتب ملفات قليلة في الوقت نفسه. انتظر دقيقة ثم حاول مرة أخرى.',
    ),
  ),
  kind(
    'cannot-listen',
    503,
    t('Chưa nghe được', 'Nobody can listen', 'لا يمكن الاستماع'),
    t(
      'Gõ chữ hoặc chạm để chọn. Nút nói hiện lại khi nghe được.',
      'Type, or touch to choose. The button to speak comes back when speech is understood again.',
      'اكتب أو اختر باللمس. يعود زر الكلام عندما يصبح الاستماع ممكنًا.',
    ),
  ),
  kind(
    'not-a-sound',
    415,
    t('Không phải bản ghi âm', 'Not a recording', 'ليس تسجيلًا صوتيًا'),
    t(
      'Gửi tệp WAV: PCM 16 bit, một kênh, 16 kHz, không quá 20 giây.',
      'Send a WAV file: PCM, 16 bit, one channel, 16 kHz, 20 seconds at most.',
      'أرسل ملف WAV: ‏PCM بعمق 16 بت وقناة واحدة و16 كيلوهرتز، 20 ثانية على الأكثر.',
    ),
  ),
  kind(
    'nothing-chosen',
    400,
    t('Chưa chọn hồ sơ', 'No dossier is chosen', 'لم يُختر أي ملف'),
    t(
      'Đánh dấu ít nhất một hồ sơ mà bạn xem được rồi gửi lại.',
      'Mark at least one dossier that you can see, then send it again.',
      'علّم ملفًا واحدًا على الأقل مما تستطيع رؤيته ثم أرسل مرة أخرى.',
    ),
  ),
  kind(
    'too-many-chosen',
    400,
    t('Chọn quá nhiều hồ sơ', 'Too many dossiers are chosen', 'اختير عدد كبير من الملفات'),
    t(
      'Mỗi lần tối đa 500 hồ sơ. Lọc bớt hoặc chia thành nhiều lần.',
      'At most 500 at once. Narrow the list, or go in several turns.',
      '500 ملف كحد أقصى في كل مرة. ضيّق القائمة أو قسّم العمل.',
    ),
  ),
  kind(
    'other-place',
    400,
    t('Hồ sơ của nơi khác, hoặc quá nhiều', 'Of another place, or too many', 'لمكان آخر أو كثيرة جدًا'),
    t(
      'Chia thành nhiều lần, mỗi lần hồ sơ của một nơi và không quá 500 hồ sơ.',
      'Send them in parts: each of one place, and 500 at most.',
      'أرسلها على دفعات: كل دفعة لمكان واحد وبحد أقصى 500.',
    ),
  ),
  kind(
    'not-for-many',
    400,
    t('Việc phải làm riêng từng hồ sơ', 'To be done one by one', 'يُنجز لكل ملف على حدة'),
    t(
      'Việc này cần xem từng hồ sơ (lý do, giấy tờ, mã PIN, người nhận). Mở từng hồ sơ để làm.',
      'It needs a look at each dossier (a reason, papers, a PIN, who fetches it). Open them one by one.',
      'يتطلب النظر في كل ملف (سبب، أوراق، رمز، مستلم). افتح الملفات واحدًا واحدًا.',
    ),
  ),
  kind(
    'view-name-needed',
    400,
    t('Danh sách chưa có tên', 'The list has no name', 'القائمة بلا اسم'),
    t('Đặt tên từ 1 đến 60 ký tự.', 'Give it a name of 1 to 60 characters.', 'ضع اسمًا من حرف إلى 60 حرفًا.'),
  ),
  kind(
    'wrong-days',
    400,
    t('Ngày không hợp lệ', 'The days do not fit', 'الأيام غير صحيحة'),
    t(
      'Ngày cuối phải từ ngày đầu trở đi, chưa qua và không quá một năm.',
      'The last day must not be before the first, nor over, nor more than a year away from it.',
      'يجب ألا يسبق اليوم الأخير اليوم الأول وألا يكون قد انقضى وألا يتجاوز سنة.',
    ),
  ),
  kind(
    'away-already',
    409,
    t('Đã có lịch vắng', 'Away already', 'غائب أصلًا'),
    t(
      'Hãy kết thúc lịch vắng cũ trùng ngày rồi ghi lại.',
      'End the absence that overlaps, then send this one again.',
      'أنهِ الغياب المتداخل ثم أعد الإرسال.',
    ),
  ),
  kind(
    'substitute-away',
    409,
    t('Người làm thay cũng vắng', 'The substitute is away too', 'البديل غائب أيضًا'),
    t('Hãy chọn người khác làm thay.', 'Choose another substitute.', 'اختر بديلًا آخر.'),
  ),
  kind(
    'officer-away',
    409,
    t('Người được giao đang vắng', 'Whoever is named is away', 'الموظف المسمّى غائب'),
    t(
      'Hãy giao cho người làm thay hoặc người khác.',
      'Assign it to the substitute or to somebody else.',
      'أسنده إلى البديل أو إلى شخص آخر.',
    ),
  ),
  kind(
    'second-supplement',
    409,
    t('Yêu cầu bổ sung lần thứ hai', 'Asking for papers a second time', 'طلب الأوراق مرة ثانية'),
    t(
      'Giấy tờ chỉ được yêu cầu bổ sung một lần; lần thứ hai làm hồ sơ bị tính quá hạn. Gửi lại với xác nhận `again` nếu thật sự cần.',
      'Papers are asked for once; a second time makes the dossier count as late. Send it again with `again` if it has to be.',
      'تُطلب الأوراق مرة واحدة؛ والثانية تجعل الملف متأخرًا. أرسل مرة أخرى مع `again` إن كان ضروريًا.',
    ),
  ),
  kind(
    'extended-already',
    409,
    t('Đã gia hạn một lần', 'Extended once already', 'مُدّد مرة من قبل'),
    t(
      'Chỉ được hẹn lại ngày trả một lần. Nếu vẫn không kịp, hồ sơ là quá hạn và phải ghi nguyên nhân.',
      'A new date may be given once. If it cannot be kept either, the dossier is late and its cause has to be stated.',
      'لا يجوز تحديد موعد جديد إلا مرة. وإن تعذّر فالملف متأخر ويجب ذكر السبب.',
    ),
  ),
  kind(
    'extended-too-late',
    409,
    t('Gia hạn quá muộn', 'Too late to extend', 'فات أوان التمديد'),
    t(
      'Văn bản xin lỗi phải có trước ngày hẹn trả ít nhất một ngày.',
      'The apology has to be given at least a day before the promised day.',
      'يجب تقديم الاعتذار قبل اليوم المحدد بيوم على الأقل.',
    ),
  ),
  kind(
    'extension-too-short',
    400,
    t('Gia hạn không đổi ngày trả', 'An extension that moves nothing', 'تمديد لا يغيّر اليوم'),
    t(
      'Gia hạn đủ để ngày hẹn trả dời sang ngày khác.',
      'Extend so that the promised day moves to another day.',
      'مدّد بما يكفي لتغيير اليوم المحدد.',
    ),
  ),
  kind(
    'result-not-ready',
    409,
    t('Kết quả chưa ký số được', 'The result cannot be signed yet', 'لا يمكن توقيع النتيجة بعد'),
    t(
      'Đính kèm kết quả dạng PDF; tệp vừa tải lên cần vài giây để kiểm tra.',
      'Attach the result as a PDF; a file just uploaded needs a few seconds to be checked.',
      'أرفق النتيجة بصيغة PDF؛ يحتاج الملف المرفوع للتو إلى بضع ثوانٍ للفحص.',
    ),
  ),
  kind(
    'not-correctable',
    400,
    t('Không đính chính được', 'Cannot be corrected', 'لا يمكن تصحيحه'),
    t(
      'Nêu mã của hồ sơ cùng thủ tục đã trả kết quả ở đơn vị nhận.',
      'Name the code of a dossier of the same procedure whose result was handed over at the receiving unit.',
      'اذكر رمز ملف من الإجراء نفسه سُلّمت نتيجته في وحدة الاستلام.',
    ),
  ),
  kind(
    'opinions-open',
    409,
    t('Còn ý kiến chưa trả lời', 'An opinion is awaited', 'رأي لم يصل بعد'),
    t(
      'Chờ đơn vị được hỏi trả lời, hoặc dùng `waive-opinion` với lý do.',
      'Wait for whoever was asked, or use `waive-opinion` with a reason.',
      'انتظر الجهة المسؤولة، أو استخدم `waive-opinion` مع السبب.',
    ),
  ),
  kind(
    'draft-unanswered',
    409,
    t('Bản nháp chưa được xác nhận', 'The draft is not confirmed', 'المسودة غير مؤكدة'),
    t(
      'Gửi bản nháp kết quả cho người dân và chờ trả lời; quá một ngày làm việc không trả lời là đồng ý.',
      'Send the draft of the result to the citizen and wait for the answer; a working day of silence is consent.',
      'أرسل مسودة النتيجة إلى المواطن وانتظر الرد؛ الصمت يوم عمل يُعد موافقة.',
    ),
  ),
  kind(
    'not-their-step',
    400,
    t('Người được giao không làm được bước này', 'Not their step', 'ليست خطوته'),
    t(
      'Giao cho người có quyền làm bước này ở đơn vị giải quyết.',
      'Assign it to somebody who may do this step at the unit that resolves it.',
      'أسنده إلى من يملك صلاحية الخطوة في الجهة المختصة.',
    ),
  ),
  kind(
    'outside-published-list',
    400,
    t(
      'Giấy tờ ngoài danh mục đã công bố',
      'A paper outside the published list',
      'ورقة خارج القائمة المنشورة',
    ),
    t(
      'Chỉ yêu cầu giấy tờ có trong danh mục đã công bố của thủ tục (Nghị định 63/2010/NĐ-CP).',
      'Ask only for papers of the procedure’s published list (Decree 63/2010/NĐ-CP).',
      'لا تطلب إلا الأوراق الواردة في القائمة المنشورة للإجراء (المرسوم 63/2010).',
    ),
  ),
  kind(
    'floor-plan-wrong',
    400,
    t('Sơ đồ không dùng được', 'This cannot be a plan', 'المخطط غير صالح'),
    t(
      'Đọc lý do trong “fields.plan”, sửa rồi gửi lại.',
      'Read the reason in “fields.plan”, mend it, then send it again.',
      'اقرأ السبب في «fields.plan» وأصلحه ثم أعد الإرسال.',
    ),
  ),
  kind(
    'floor-plan-faulty',
    409,
    t('Sơ đồ còn lỗi', 'The plan has faults', 'في المخطط أخطاء'),
    t(
      'Mỗi quầy của phòng phải có trên sơ đồ và đi tới được từ cửa; không lối đi nào xuyên qua vật cản. Sửa rồi công bố lại.',
      'Each counter of the hall has to be on the plan and to be reached from the door; no way leads through an obstacle. Mend it, then publish again.',
      'يجب أن يكون كل شباك على المخطط ويمكن الوصول إليه من الباب، وألا يمر طريق عبر عائق. أصلحه ثم انشره.',
    ),
  ),
  kind(
    'floor-plan-nothing-to-undo',
    409,
    t('Không còn bước nào để hoàn tác', 'No step left to take back', 'لا خطوة للتراجع عنها'),
    t(
      'Tải lại trang để xem bản nháp hiện tại.',
      'Reload the page to see the draft.',
      'أعد تحميل الصفحة لرؤية المسودة.',
    ),
  ),
  kind(
    'notice-wrong',
    400,
    t('Thông báo chưa đúng', 'The notice is not right yet', 'الإعلان غير صحيح بعد'),
    t(
      'Sửa những phần được nêu trong “fields” rồi gửi lại.',
      'Correct the parts that “fields” names, then send it again.',
      'صحّح الأجزاء التي يذكرها الحقل «fields» ثم أعد الإرسال.',
    ),
  ),
  kind(
    'address-unusable',
    400,
    t(
      'Địa chỉ email không dùng được',
      'No mail can be sent to this address',
      'لا يمكن الإرسال إلى هذا العنوان',
    ),
    t(
      'Gửi một địa chỉ email duy nhất, không kèm tên, phần trước @ viết không dấu.',
      'Send one e-mail address, without a name, with plain letters before the @.',
      'أرسل عنوان بريد واحدًا دون اسم وبأحرف لاتينية قبل @.',
    ),
  ),
  kind(
    'address-busy',
    429,
    t(
      'Địa chỉ đã nhận đủ thư trong ngày',
      'This address has had its letters for today',
      'تلقى هذا العنوان ما يكفي من الرسائل اليوم',
    ),
    t(
      'Dùng địa chỉ khác, hoặc thử lại sau 24 giờ.',
      'Use another address, or try again after 24 hours.',
      'استخدم عنوانًا آخر أو حاول بعد 24 ساعة.',
    ),
  ),
  kind(
    'address-changed-often',
    409,
    t('Địa chỉ đã được đổi nhiều lần', 'The address was changed too often', 'تغيّر العنوان مرات كثيرة'),
    t(
      'Số này không nhận địa chỉ mới nữa. Trang của số vẫn cho biết mọi thay đổi.',
      'This number takes no further address. Its page still tells of every change.',
      'لا يقبل هذا الرقم عنوانًا آخر. صفحته ما زالت تعرض كل تغيير.',
    ),
  ),
  kind(
    'nothing-to-remind',
    409,
    t('Không còn gì để nhắc', 'There is nothing to be reminded of', 'لا شيء للتذكير به'),
    t(
      'Chỉ nhắc được số đang chờ mà người giữ số chưa có mặt.',
      'Only the holder of a waiting number who is not there yet can be reminded.',
      'يمكن تذكير صاحب رقم منتظر لم يحضر بعد فقط.',
    ),
  ),
  kind(
    'messages-off',
    409,
    t('Nơi này không gửi thư', 'No letters are sent here', 'لا تُرسل رسائل هنا'),
    t(
      'Hệ thống chưa khai báo máy chủ thư. Dùng trang của số hoặc tệp lịch.',
      'No mail server is set up. Use the page of the number, or its calendar file.',
      'لم يُضبط خادم بريد. استخدم صفحة الرقم أو ملف التقويم.',
    ),
  ),
  kind(
    'message-settled',
    409,
    t('Thư đã được xử lý', 'The letter has been dealt with', 'عولجت الرسالة'),
    t(
      'Xem lại danh sách. Chỉ gửi lại được thư chưa đến nơi và còn địa chỉ.',
      'Look at the list again. Only a letter that failed and still has its address can be sent again.',
      'راجع القائمة. لا يُعاد إلا إرسال رسالة تعثرت وما زال عنوانها محفوظًا.',
    ),
  ),
  kind(
    'nothing-to-ask',
    400,
    t('Chưa nêu giấy tờ cần bổ sung', 'No paper was named', 'لم تُذكر أي ورقة مطلوبة'),
    t(
      'Chọn ít nhất một giấy tờ cần bổ sung và ghi rõ lý do.',
      'Choose at least one paper and say why.',
      'اختر ورقة واحدة على الأقل واذكر السبب.',
    ),
  ),
  kind(
    'sign-in-failed',
    401,
    t('Đăng nhập không thành công', 'Signing in did not work', 'لم ينجح تسجيل الدخول'),
    t(
      'Kiểm tra tên đăng nhập, mật khẩu và mã xác thực. Sau năm lần sai, tài khoản tạm khóa 15 phút.',
      'Check the user name, the password and the code. After five wrong tries the account is locked for 15 minutes.',
      'تحقق من اسم المستخدم وكلمة المرور والرمز. بعد خمس محاولات خاطئة يُقفل الحساب 15 دقيقة.',
    ),
  ),
  kind(
    'code-needed',
    401,
    t('Cần mã xác thực', 'A code is needed', 'مطلوب رمز التحقق'),
    t(
      'Nhập mã 6 số từ ứng dụng xác thực.',
      'Enter the 6-digit code from your authenticator.',
      'أدخل الرمز المكوّن من 6 أرقام من تطبيق المصادقة.',
    ),
  ),
  kind(
    'forbidden',
    403,
    t('Không có quyền làm việc này ở đây', 'Not allowed here', 'غير مسموح هنا'),
    t(
      'Đăng nhập bằng tài khoản có quyền, hoặc nhờ người quản trị đơn vị cấp quyền.',
      'Sign in with an account that may, or ask the administrator of the office for the permission.',
      'سجّل الدخول بحساب له الصلاحية أو اطلبها من مسؤول الوحدة.',
    ),
  ),
  kind(
    'device-unknown',
    403,
    t(
      'Máy chưa được nối với sảnh này',
      'The machine is not connected to this hall',
      'الجهاز غير متصل بهذه القاعة',
    ),
    t(
      'Nối máy bằng mã dùng một lần của mục “Máy ở sảnh”, rồi gửi kèm cookie “machine” hoặc “Authorization: Bearer”. Người dân lấy số trên mạng hoặc tại quầy.',
      'Connect the machine with a one-time code of “Machines in the hall”, then send its cookie “machine” or “Authorization: Bearer”. Citizens take a number online or at the counter.',
      'صِل الجهاز برمز يُستعمل مرة واحدة من «أجهزة القاعة»، ثم أرسل ملف «machine» أو «Authorization: Bearer». يأخذ المواطنون رقمًا عبر الإنترنت أو من الشباك.',
    ),
  ),
  kind(
    'device-code-wrong',
    400,
    t('Mã nối máy không dùng được', 'The code of the machine cannot be used', 'لا يمكن استعمال رمز الجهاز'),
    t(
      'Mã chỉ dùng một lần, trong 15 phút. Lấy mã mới ở mục “Máy ở sảnh”.',
      'A code works once, for 15 minutes. Make a new one under “Machines in the hall”.',
      'يعمل الرمز مرة واحدة خلال 15 دقيقة. أنشئ رمزًا جديدًا في «أجهزة القاعة».',
    ),
  ),
  kind(
    'wrong-origin',
    403,
    t('Yêu cầu đến từ trang khác', 'The request came from another site', 'جاء الطلب من موقع آخر'),
    t(
      'Chưa có gì được thực hiện. Mở lại trang chính thức rồi làm lại.',
      'Nothing was done. Open the official page and do it there.',
      'لم يُنفَّذ شيء. افتح الصفحة الرسمية وأعد المحاولة.',
    ),
  ),
  kind(
    'not-told-apart',
    400,
    t('Không chia được theo cách đó', 'Not told apart in that way', 'لا يُقسم بهذه الطريقة'),
    t(
      'Chỉ tiêu này không có thuộc tính đó. Xem /api/v1/kpis và hãy chia theo nơi, theo ngày hoặc theo thủ tục.',
      'This figure has no such property. See /api/v1/kpis, and tell it apart by place, time or procedure.',
      'لا يملك هذا الرقم هذه الخاصية. انظر /api/v1/kpis وقسّمه حسب المكان أو الوقت أو الإجراء.',
    ),
  ),
  kind(
    'not-found',
    404,
    t('Không tìm thấy', 'Not found', 'غير موجود'),
    t('Kiểm tra lại mã hoặc đường dẫn.', 'Check the code or the address.', 'تحقق من الرمز أو الرابط.'),
  ),
  kind(
    'wrong-code-or-secret',
    404,
    t(
      'Mã hồ sơ hoặc mã bí mật không đúng',
      'The dossier code or the secret is not right',
      'رمز الملف أو الرمز السري غير صحيح',
    ),
    t(
      'Hai mã được in trên giấy tiếp nhận; nhập lại đúng từng chữ.',
      'Both are printed on the receipt; type them as they stand.',
      'كلاهما مطبوع على الإيصال؛ أدخلهما كما هما.',
    ),
  ),
  kind(
    'draft-gone',
    404,
    t('Bản nháp không còn', 'The draft is gone', 'المسودة لم تعد موجودة'),
    t(
      'Bản nháp được giữ 30 ngày kể từ lần sửa cuối. Hãy bắt đầu hồ sơ mới.',
      'Drafts are kept for 30 days after the last change. Begin a new one.',
      'تُحفظ المسودات 30 يومًا بعد آخر تعديل. ابدأ مسودة جديدة.',
    ),
  ),
  kind(
    'stale',
    409,
    t('Người khác vừa thay đổi', 'Someone else has changed it', 'غيّره شخص آخر'),
    t('Xem lại thông tin mới rồi làm tiếp.', 'Read it again, then go on.', 'اقرأ المعلومات الجديدة ثم تابع.'),
  ),
  kind(
    'not-allowed-now',
    409,
    t(
      'Trạng thái hồ sơ không cho phép',
      'The dossier’s status does not allow this',
      'حالة الملف لا تسمح بهذا',
    ),
    t(
      'Xem lại hồ sơ: có thể người khác vừa xử lý.',
      'Look at the dossier again: someone may just have dealt with it.',
      'راجع الملف مرة أخرى: ربما عالجه شخص آخر للتو.',
    ),
  ),
  kind(
    'nothing-supplied',
    400,
    t('Chưa có gì được bổ sung', 'Nothing is supplied', 'لم يُستكمل شيء'),
    t(
      'Chọn giấy tờ nộp bổ sung hoặc ghi rõ nội dung đã bổ sung.',
      'Choose the papers handed in, or say what is supplied.',
      'اختر الأوراق المقدمة أو اذكر ما تم استكماله.',
    ),
  ),
  kind(
    'other-amount',
    400,
    t('Số tiền không khớp', 'Another amount than asked for', 'المبلغ غير مطابق'),
    t(
      'Kiểm tra lại biên lai và số tiền đã yêu cầu.',
      'Check the receipt and the amount asked for.',
      'تحقق من الإيصال والمبلغ المطلوب.',
    ),
  ),
  kind(
    'draft-filed',
    409,
    t('Bản nháp đã được nộp', 'The draft has been filed', 'قُدّمت المسودة بالفعل'),
    t('Theo dõi bằng mã hồ sơ.', 'Follow it by its dossier code.', 'تابعها برمز الملف.'),
  ),
  kind(
    'counter-busy',
    409,
    t('Quầy đang có người', 'Somebody is at the counter', 'الشباك مشغول'),
    t(
      'Kết thúc lượt hiện tại trước khi gọi người tiếp theo.',
      'Finish with them before calling the next person.',
      'أنهِ الدور الحالي قبل نداء التالي.',
    ),
  ),
  kind(
    'counter-taken',
    409,
    t('Quầy đang do người khác mở', 'The counter is open under another name', 'الشباك مفتوح باسم آخر'),
    t('Chọn quầy khác.', 'Choose another counter.', 'اختر شباكًا آخر.'),
  ),
  kind(
    'desk-not-open',
    409,
    t('Chưa mở quầy', 'No counter is open', 'لم يُفتح شباك'),
    t('Mở quầy trước khi gọi số.', 'Open a counter before calling numbers.', 'افتح الشباك قبل نداء الأرقام.'),
  ),
  kind(
    'nobody-waiting',
    409,
    t('Không có ai đang chờ', 'Nobody is waiting', 'لا أحد ينتظر'),
    t(
      'Không ai đang chờ ở các lĩnh vực của quầy này. Thử lại khi có người lấy số.',
      'Nobody waits for what this counter serves. Try again when a number has been taken.',
      'لا أحد ينتظر خدمات هذا الشباك. حاول مجددًا بعد أخذ رقم.',
    ),
  ),
  kind(
    'wrong-state',
    409,
    t('Số đã được xử lý ở nơi khác', 'The number was dealt with elsewhere', 'عولج الرقم في مكان آخر'),
    t(
      'Đọc lại hàng chờ rồi làm tiếp.',
      'Read the queue again, then go on.',
      'اقرأ قائمة الانتظار مجددًا ثم تابع.',
    ),
  ),
  kind(
    'no-skill-here',
    409,
    t('Chưa được phân công ở quầy này', 'Not assigned to this counter', 'غير مكلف بهذا الشباك'),
    t(
      'Cán bộ chưa được phân công lĩnh vực nào của quầy này. Hãy chọn quầy khác hoặc nhờ lãnh đạo cập nhật phân công.',
      'The officer is assigned to nothing this counter serves. Choose another counter, or have the assignment changed.',
      'الموظف غير مكلف بأي من خدمات هذا الشباك. اختر شباكًا آخر أو اطلب تحديث التكليف.',
    ),
  ),
  kind(
    'too-few-dossiers',
    400,
    t('Không đủ hồ sơ cho làn nhiều hồ sơ', 'Too few dossiers for the lane', 'الملفات أقل من المطلوب للمسار'),
    t(
      'Chỉ người mang nhiều hồ sơ mới chờ tiếp ở làn nhiều hồ sơ. Quy tắc gọi của đơn vị cho biết từ bao nhiêu hồ sơ (dossiersFrom).',
      'Only people with many dossiers wait again in the lane for them. The rule of calling says from how many on (dossiersFrom).',
      'لا ينتظر من جديد في مسار الملفات الكثيرة إلا من يحمل ملفات كثيرة. تذكر قاعدة النداء العدد (dossiersFrom).',
    ),
  ),
  kind(
    'queue-left-alone',
    409,
    t(
      'Còn người chờ, không quầy nào khác gọi',
      'People wait whom nobody else calls',
      'هناك من ينتظر ولا يناديه أحد',
    ),
    t(
      'Đóng quầy lúc này thì có người chờ mà không ai gọi. Gửi lại với anyway=yes để vẫn đóng.',
      'Closing now leaves people whom nobody calls. Send it again with anyway=yes to close all the same.',
      'الإغلاق الآن يترك منتظرين لا يناديهم أحد. أرسل الطلب مع anyway=yes للإغلاق رغم ذلك.',
    ),
  ),
  kind(
    'already-answered',
    409,
    t('Đã có người nhận hỗ trợ', 'Already answered', 'تمت الاستجابة'),
    t(
      'Một đồng nghiệp đã nhận lời gọi hỗ trợ này.',
      'A colleague has already answered this call for help.',
      'استجاب زميل لهذا النداء بالفعل.',
    ),
  ),
  kind(
    'identity-needed',
    400,
    t('Cần số căn cước', 'Identity number needed', 'رقم الهوية مطلوب'),
    t(
      'Kênh này cần số căn cước 12 số để tính hạn mức số trong ngày. Không có thì lấy số tại ki-ốt hoặc quầy.',
      'This channel needs the 12-digit identity number to count the numbers of the day. Without one, use the kiosk or the counter.',
      'تتطلب هذه القناة رقم الهوية (12 رقمًا) لحساب أرقام اليوم. بدونه استخدم الكشك أو الشباك.',
    ),
  ),
  kind(
    'quota-reached',
    409,
    t('Đã đủ hạn mức số trong ngày', 'No more numbers for this day', 'بلغت الحد اليومي'),
    t(
      'Mỗi người lấy được một số lượng số nhất định mỗi ngày, tính chung mọi kênh. Hãy trả lại số không dùng rồi lấy số khác.',
      'Everybody may take so many numbers a day, over all channels. Give back one that is not needed, then take another.',
      'لكل شخص عدد محدد من الأرقام يوميًا عبر كل القنوات. أعد رقمًا لا تحتاجه ثم خذ غيره.',
    ),
  ),
  kind(
    'field-held',
    409,
    t('Đã có số trong lĩnh vực này', 'A number in this field is held already', 'لديك رقم في هذا المجال'),
    t(
      'Mỗi người chỉ có một số cho mỗi lĩnh vực trong ngày.',
      'One number for each field and day.',
      'رقم واحد لكل مجال في اليوم.',
    ),
  ),
  kind(
    'wrong-door-code',
    400,
    t('Sai mã ở cửa', 'Wrong code of the door', 'رمز الباب غير صحيح'),
    t(
      'Mã bốn số ở cửa sảnh đổi mỗi ngày. Hãy xem lại bảng ở cửa, hoặc báo cán bộ.',
      'The four digits at the door change every day. Look at the sign again, or tell an officer.',
      'تتغير الأرقام الأربعة عند الباب يوميًا. انظر إلى اللوحة مرة أخرى أو أخبر موظفًا.',
    ),
  ),
  kind(
    'log-period-wrong',
    400,
    t('Khoảng ngày không đúng', 'Wrong period', 'الفترة غير صحيحة'),
    t(
      'Ngày cuối không được trước ngày đầu, và một lần tải nhật ký không quá 366 ngày. Hãy chọn lại khoảng ngày.',
      'The period must not end before it begins, and one file of the log holds at most 366 days. Choose other days.',
      'يجب ألا تنتهي الفترة قبل أن تبدأ، ولا يتجاوز ملف السجل الواحد 366 يومًا. اختر أيامًا أخرى.',
    ),
  ),
  kind(
    'too-late-to-undo',
    409,
    t('Không hoàn tác được nữa', 'Too late to undo', 'فات أوان التراجع'),
    t(
      'Hoàn tác được trong 2 phút, khi chưa có thay đổi khác. Hãy làm bước tiếp theo thay vì hoàn tác.',
      'A step can be undone for two minutes, while nothing else happened. Take the next step instead.',
      'يمكن التراجع خلال دقيقتين ما لم يحدث تغيير آخر. نفّذ الخطوة التالية بدلًا من ذلك.',
    ),
  ),
  kind(
    'day-closed',
    409,
    t('Ngày không tiếp nhận', 'The hall is closed on this day', 'القاعة مغلقة في هذا اليوم'),
    t(
      'Không phát số cho ngày này. Hãy hỏi các ngày khác bằng GET …/slots.',
      'No numbers are given for this day. Ask for other days with GET …/slots.',
      'لا تُعطى أرقام لهذا اليوم. اسأل عن أيام أخرى عبر GET …/slots.',
    ),
  ),
  kind(
    'too-far-ahead',
    409,
    t('Ngày quá xa', 'Too far ahead', 'موعد بعيد جدًا'),
    t(
      'Chỉ nhận cho hôm nay và sáu ngày tới.',
      'Numbers and hours are given for today and the next six days.',
      'تُعطى الأرقام والمواعيد لليوم وللأيام الستة التالية.',
    ),
  ),
  kind(
    'day-full',
    409,
    t('Hết số lấy trước', 'No more numbers ahead', 'نفدت الأرقام المسبقة'),
    t(
      'Số lấy trước của ngày này đã hết; số trả lại không được phát lại. Chọn ngày khác hoặc lấy số tại sảnh trong ngày.',
      'All numbers given ahead for this day are gone; those given back are not given again. Choose another day, or take one in the hall on the day.',
      'نفدت الأرقام المسبقة لهذا اليوم ولا يُعاد توزيع الأرقام المُعادة. اختر يومًا آخر أو خذ رقمًا في القاعة.',
    ),
  ),
  kind(
    'slot-taken',
    409,
    t('Giờ này đã hết chỗ', 'This hour is taken', 'هذا الموعد محجوز'),
    t(
      'Người khác vừa giữ chỗ cuối cùng. Chỗ được trả lại sẽ mở lại sau một thời gian ngẫu nhiên.',
      'Somebody else has just taken the last seat. Seats let go are offered again after a time nobody can know.',
      'حجز شخص آخر المكان الأخير للتو. تُعرض الأماكن المُعادة مجددًا بعد وقت عشوائي.',
    ),
  ),
  kind(
    'hold-over',
    409,
    t('Hết thời gian giữ chỗ', 'No longer kept', 'انتهت مدة الحجز المؤقت'),
    t(
      'Giờ hẹn chỉ được giữ vài phút trong lúc xác nhận. Hãy giữ lại từ đầu.',
      'An hour is kept for some minutes while it is being confirmed. Keep one again.',
      'يُحفظ الموعد لدقائق أثناء التأكيد. احجز من جديد.',
    ),
  ),
  kind(
    'hall-closed',
    409,
    t('Ngoài giờ phát số', 'Numbers are not given out at this hour', 'لا تُصرف الأرقام الآن'),
    t(
      'Quay lại trong giờ làm việc, hoặc nộp trực tuyến.',
      'Come back in office hours, or file online.',
      'عد خلال ساعات العمل أو قدّم عبر الإنترنت.',
    ),
  ),
  kind(
    'no-printer',
    409,
    t('Máy lấy số chưa có máy in', 'The kiosk has no printer', 'لا توجد طابعة للجهاز'),
    t(
      'Khai báo máy in trong dữ liệu của phòng một cửa, hoặc chọn máy lấy số khác.',
      'Name a printer in the hall’s data, or choose another kiosk.',
      'سجّل طابعة في بيانات القاعة، أو اختر جهازًا آخر.',
    ),
  ),
  kind(
    'ticket-over',
    409,
    t('Số không còn hiệu lực để in', 'The number is over and is not printed', 'انتهى الرقم ولا يُطبع'),
    t('Lấy số mới nếu cần.', 'Take a new number if one is needed.', 'خذ رقمًا جديدًا عند الحاجة.'),
  ),
  kind(
    'enough-slips',
    409,
    t(
      'Đã in nhiều phiếu cho số này',
      'Several slips were printed for this number',
      'طُبعت عدة قسائم لهذا الرقم',
    ),
    t(
      'Chụp ảnh màn hình, hoặc nhờ cán bộ in lại.',
      'Take a picture of the screen, or ask an officer to print it.',
      'التقط صورة للشاشة، أو اطلب من الموظف طبعه.',
    ),
  ),
  kind(
    'policy-wrong',
    400,
    t('Quy tắc gọi chưa đúng', 'The rule of calling is not right yet', 'قاعدة النداء غير صحيحة بعد'),
    t(
      'Sửa những ô được nêu trong “fields”. Quy tắc mới có hiệu lực sớm nhất từ ngày mai.',
      'Correct what “fields” names. A new rule holds from tomorrow at the earliest.',
      'صحّح ما يذكره الحقل «fields». تسري القاعدة الجديدة من الغد على الأقرب.',
    ),
  ),
  kind(
    'opening-rule-wrong',
    400,
    t('Quy tắc giờ mở cửa chưa đúng', 'A rule of opening hours is not right', 'قاعدة ساعات العمل غير صحيحة'),
    t(
      'Sửa những phần được nêu trong “fields” rồi gửi lại.',
      'Correct what “fields” names, then send it again.',
      'صحّح ما يذكره الحقل «fields» ثم أعد الإرسال.',
    ),
  ),
  kind(
    'no-file-to-verify',
    400,
    t('Thiếu tệp cần kiểm tra', 'No file to check', 'لا ملف للتحقق منه'),
    t(
      'Gửi một tệp PDF trong ô “file” (multipart/form-data).',
      'Send a PDF in the field “file” (multipart/form-data).',
      'أرسل ملف PDF في الحقل «file» ‏(multipart/form-data).',
    ),
  ),
  kind(
    'notice-withdrawn',
    409,
    t('Thông báo đã được gỡ', 'The notice has been taken down', 'أُزيل الإعلان'),
    t('Tạo thông báo mới.', 'Put up a new notice.', 'أنشئ إعلانًا جديدًا.'),
  ),
  kind(
    'opening-rule-ended',
    409,
    t('Quy tắc đã kết thúc', 'The rule has ended', 'انتهت القاعدة'),
    t('Tạo một quy tắc mới.', 'Make a new rule.', 'أنشئ قاعدة جديدة.'),
  ),
  kind(
    'already-rated',
    409,
    t('Lượt này đã được đánh giá', 'This visit has been rated', 'تم تقييم هذه الزيارة'),
    t('Không cần làm gì thêm.', 'Nothing more needs to be done.', 'لا حاجة إلى أي شيء آخر.'),
  ),
  kind(
    'not-kept',
    409,
    t('Giấy tờ không còn trong kho', 'The paper is not in the store', 'الورقة ليست في الخزانة'),
    t(
      'Giấy tờ đã bị thu hồi, được sửa bằng bản khác hoặc hết hạn dùng. Xem lại kho và chọn giấy tờ khác, hoặc nhận bản giấy.',
      'It was recalled, corrected by another one, or has run out. Look into the store again and choose another, or take it on paper.',
      'سُحبت أو صُحّحت بأخرى أو انتهت صلاحيتها. انظر في الخزانة مجددًا واختر غيرها، أو استلمها ورقيًا.',
    ),
  ),
  kind(
    'scan-gone',
    409,
    t('Bản quét không còn', 'The scan is gone', 'لم يعد المسح موجودًا'),
    t(
      'Có người vừa đưa bản quét vào một hồ sơ, hoặc đã quá 24 giờ. Tải lại trang; nếu cần thì quét lại.',
      'Somebody has just put it to a dossier, or 24 hours have passed. Load the page anew; scan again if needed.',
      'وضعه شخص للتو في ملف، أو مضت 24 ساعة. أعد تحميل الصفحة، وامسح مجددًا إن لزم.',
    ),
  ),
  kind(
    'scan-is-link',
    422,
    t('Lối tắt, không phải tệp quét', 'A link instead of a scan', 'اختصار وليس مسحًا'),
    t(
      'Chỉ nhận tệp nằm trong chính thư mục của quầy. Hãy quét thẳng vào đó.',
      'Only files that lie in the counter’s own folder are taken. Scan into it.',
      'تُقبل فقط الملفات الموجودة في مجلد الشباك نفسه. امسح إليه مباشرة.',
    ),
  ),
  kind(
    'nobody-known',
    409,
    t('Chưa biết kho của ai', 'Nobody’s store is known', 'لا تُعرف خزانة مَن'),
    t(
      'Hồ sơ chưa có số định danh được cán bộ đối chiếu. Tiếp nhận hồ sơ với số định danh của người nộp rồi thử lại.',
      'No officer has confirmed a personal number for the dossier. Accept it with the applicant’s number, then try again.',
      'لم يؤكد أي موظف رقمًا شخصيًا للملف. اقبل الملف مع رقم مقدّمه ثم حاول مجددًا.',
    ),
  ),
  kind(
    'file-expired',
    409,
    t(
      'Tệp đã bị xóa vì để quá lâu',
      'The file was removed because it was not used',
      'حُذف الملف لعدم استخدامه',
    ),
    t('Tải tệp lên lại.', 'Send the file again.', 'أرسل الملف من جديد.'),
  ),
  kind(
    'upload-wrong',
    400,
    t('Yêu cầu tải lên chưa đúng', 'The upload is not right', 'طلب الرفع غير صحيح'),
    t(
      'Gửi Upload-Length, Upload-Offset và Upload-Checksum theo giao thức tus 1.0.',
      'Send Upload-Length, Upload-Offset and Upload-Checksum as tus 1.0 has them.',
      'أرسل Upload-Length وUpload-Offset وUpload-Checksum كما في بروتوكول tus 1.0.',
    ),
  ),
  kind(
    'upload-gone',
    404,
    t('Không còn lần tải lên này', 'This upload is no longer here', 'لم يعد هذا الرفع موجودًا'),
    t('Chọn tệp và tải lên lại.', 'Choose the file and send it again.', 'اختر الملف وأرسله من جديد.'),
  ),
  kind(
    'upload-busy',
    409,
    t('Tệp đang được tải lên từ nơi khác', 'The file is being sent from elsewhere', 'يُرسل الملف من مكان آخر'),
    t('Đợi rồi thử lại.', 'Wait, then try again.', 'انتظر ثم حاول مجددًا.'),
  ),
  kind(
    'too-many-files',
    409,
    t('Quá nhiều tệp cho một giấy tờ', 'Too many files for one paper', 'ملفات كثيرة جدًا لورقة واحدة'),
    t(
      'Xóa bớt tệp, hoặc gộp nhiều trang vào một tệp PDF.',
      'Remove some, or put several pages into one PDF.',
      'احذف بعضها أو اجمع عدة صفحات في ملف PDF واحد.',
    ),
  ),
  kind(
    'file-pending',
    409,
    t(
      'Tệp đang được kiểm tra vi-rút',
      'The file is being checked for viruses',
      'يجري فحص الملف من الفيروسات',
    ),
    t('Thử lại sau ít phút.', 'Try again in a few minutes.', 'حاول مجددًا بعد بضع دقائق.'),
  ),
  kind(
    'file-infected',
    409,
    t(
      'Tệp có mã độc nên đã bị khóa',
      'The file carries a virus and is locked',
      'الملف يحتوي على فيروس وقد أُقفل',
    ),
    t(
      'Yêu cầu người gửi nộp lại bản khác, tốt nhất là ảnh chụp hoặc bản quét mới.',
      'Ask the sender for another one, best a new photo or scan.',
      'اطلب من المُرسِل ملفًا آخر، ويُفضّل صورة أو مسحًا جديدًا.',
    ),
  ),
  kind(
    'file-unscannable',
    409,
    t(
      'Không kiểm tra được tệp có mã độc hay không',
      'The file could not be checked for viruses',
      'تعذّر فحص الملف من الفيروسات',
    ),
    t(
      'Nộp lại ảnh chụp hoặc bản quét mới, không khóa, không lồng tệp khác.',
      'Send a new photo or scan, not locked, with no other files inside.',
      'أرسل صورة أو مسحًا جديدًا غير مقفل ولا يتضمن ملفات أخرى.',
    ),
  ),
  kind(
    'signing-off',
    409,
    t('Chưa thiết lập ký số', 'Signing is not set up', 'التوقيع غير مُعد'),
    t(
      'Người quản trị đặt TRUST_ANCHORS và TSA_URL.',
      'The administrator sets TRUST_ANCHORS and TSA_URL.',
      'يضبط المسؤول TRUST_ANCHORS وTSA_URL.',
    ),
  ),
  kind(
    'certificate-missing',
    409,
    t('Chưa có chứng thư số', 'There is no certificate', 'لا توجد شهادة رقمية'),
    t(
      'Đề nghị cấp chứng thư trước khi ký.',
      'Ask for a certificate before signing.',
      'اطلب شهادة قبل التوقيع.',
    ),
  ),
  kind(
    'certificate-expired',
    409,
    t('Chứng thư số đã hết hạn', 'The certificate has expired', 'انتهت صلاحية الشهادة'),
    t('Gia hạn chứng thư rồi ký lại.', 'Have it renewed, then sign.', 'جدّد الشهادة ثم وقّع.'),
  ),
  kind(
    'certificate-revoked',
    409,
    t('Chứng thư số đã bị thu hồi', 'The certificate was revoked', 'أُلغيت الشهادة'),
    t('Đề nghị cấp chứng thư mới.', 'Ask for a new certificate.', 'اطلب شهادة جديدة.'),
  ),
  kind(
    'certificate-not-yet-valid',
    409,
    t('Chứng thư số chưa có hiệu lực', 'The certificate is not valid yet', 'لم تبدأ صلاحية الشهادة'),
    t(
      'Ký từ ngày chứng thư có hiệu lực.',
      'Sign from the day on which it becomes valid.',
      'وقّع من يوم بدء الصلاحية.',
    ),
  ),
  kind(
    'signature-settled',
    409,
    t('Yêu cầu ký đã được xử lý', 'The request for a signature is settled', 'عولج طلب التوقيع'),
    t('Tải lại danh sách.', 'Read the list again.', 'أعد تحميل القائمة.'),
  ),
  kind(
    'too-large',
    413,
    t('Dữ liệu quá lớn', 'Too much was sent', 'حجم البيانات كبير جدًا'),
    t(
      'Chụp lại với cỡ ảnh nhỏ hơn, hoặc chia thành nhiều tệp.',
      'Take the photo again in a smaller size, or split it into several files.',
      'أعد التصوير بحجم أصغر أو قسّمه إلى عدة ملفات.',
    ),
  ),
  kind(
    'file-too-large',
    413,
    t('Tệp quá lớn', 'The file is too large', 'الملف كبير جدًا'),
    t(
      'Quét hoặc chụp lại ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.',
      'Scan or photograph it again at a lower resolution, or split it into several files.',
      'أعد المسح أو التصوير بدقة أقل، أو قسّمه إلى عدة ملفات.',
    ),
  ),
  kind(
    'file-too-large-to-verify',
    413,
    t('Tệp quá lớn để kiểm tra', 'The file is too large to be checked', 'الملف أكبر من أن يُفحص'),
    t('Tệp tối đa 15 MB.', '15 MB at most.', '15 ميغابايت كحد أقصى.'),
  ),
  kind(
    'unsupported-media-type',
    415,
    t('Kiểu dữ liệu không được hỗ trợ', 'This kind of data is not taken', 'نوع البيانات غير مدعوم'),
    t(
      'Gửi JSON (application/json), hoặc biểu mẫu khi tải tệp lên.',
      'Send JSON (application/json), or a form when sending files.',
      'أرسل JSON (application/json) أو نموذجًا عند إرسال الملفات.',
    ),
  ),
  kind(
    'file-kind-not-taken',
    415,
    t('Không nhận loại tệp này', 'This kind of file is not taken', 'هذا النوع من الملفات غير مقبول'),
    t(
      'Gửi tệp PDF hoặc ảnh JPEG, PNG, WebP, HEIC.',
      'Send a PDF, or a photo as JPEG, PNG, WebP or HEIC.',
      'أرسل ملف PDF أو صورة JPEG أو PNG أو WebP أو HEIC.',
    ),
  ),
  kind(
    'wrong-host',
    421,
    t('Địa chỉ không thuộc hệ thống', 'This address is not the system’s', 'العنوان لا يتبع النظام'),
    t('Mở bằng địa chỉ chính thức.', 'Open it by its official address.', 'افتحه بعنوانه الرسمي.'),
  ),
  kind(
    'idempotency-key-reused',
    422,
    t(
      'Mã chống gửi trùng đã dùng cho việc khác',
      'The idempotency key belongs to another request',
      'مفتاح منع التكرار يخص طلبًا آخر',
    ),
    t(
      'Tạo mã mới cho mỗi lệnh; chỉ gửi lại mã cũ khi gửi lại đúng lệnh cũ.',
      'Make a new key for each command; send the old one only with the old command.',
      'أنشئ مفتاحًا جديدًا لكل أمر، ولا ترسل القديم إلا مع الأمر نفسه.',
    ),
  ),
  kind(
    'file-empty',
    422,
    t('Tệp không có nội dung', 'The file is empty', 'الملف فارغ'),
    t(
      'Mở thử tệp trên máy rồi chọn lại.',
      'Try to open it on your device, then choose it again.',
      'جرّب فتحه على جهازك ثم اختره من جديد.',
    ),
  ),
  kind(
    'file-of-another-kind',
    422,
    t('Đuôi tệp không đúng với nội dung', 'The file’s name and content differ', 'اسم الملف لا يطابق محتواه'),
    t(
      'Lưu lại tệp với đuôi đúng rồi gửi lại.',
      'Save it with the right ending and send it again.',
      'احفظه بالامتداد الصحيح ثم أرسله.',
    ),
  ),
  kind(
    'file-damaged',
    422,
    t('Tệp bị hỏng hoặc thiếu', 'The file is damaged or incomplete', 'الملف تالف أو ناقص'),
    t(
      'Mở thử tệp trên máy rồi chọn lại, hoặc chụp, quét lại.',
      'Try to open it on your device and choose it again, or scan it anew.',
      'جرّب فتحه على جهازك واختره من جديد، أو أعد مسحه.',
    ),
  ),
  kind(
    'file-active',
    422,
    t('Tệp PDF chứa mã lệnh', 'The PDF contains program code', 'يحتوي ملف PDF على تعليمات برمجية'),
    t(
      'In lại thành PDF (Print to PDF) rồi gửi bản đó.',
      'Print it to a new PDF and send that one.',
      'اطبعه إلى ملف PDF جديد وأرسل الجديد.',
    ),
  ),
  kind(
    'file-locked',
    422,
    t('Tệp PDF bị khóa bằng mật khẩu', 'The PDF is locked with a password', 'ملف PDF مقفل بكلمة مرور'),
    t(
      'Bỏ mật khẩu, hoặc in lại thành PDF, rồi gửi bản không khóa.',
      'Remove the password, or print it to a new PDF, and send the unlocked one.',
      'أزل كلمة المرور أو اطبعه إلى ملف PDF جديد ثم أرسل النسخة غير المقفلة.',
    ),
  ),
  kind(
    'image-too-large',
    422,
    t('Ảnh có quá nhiều điểm ảnh', 'The picture has too many pixels', 'الصورة كبيرة جدًا'),
    t(
      'Chụp hoặc quét lại ở độ phân giải thấp hơn.',
      'Photograph or scan it again at a lower resolution.',
      'أعد التصوير أو المسح بدقة أقل.',
    ),
  ),
  kind(
    'wrong-pin',
    422,
    t('Mã PIN không đúng', 'The PIN is not right', 'الرقم السري غير صحيح'),
    t(
      'Kiểm tra rồi nhập lại; nhập sai nhiều lần có thể khóa thiết bị.',
      'Check it and enter it again; many wrong tries may lock the device.',
      'تحقق منه وأعد إدخاله؛ قد يُقفل الجهاز.',
    ),
  ),
  kind(
    'certificate-revoked-at-authority',
    409,
    t('Nơi cấp đã thu hồi chứng thư', 'The authority revoked the certificate', 'ألغت جهة الإصدار الشهادة'),
    t(
      'Liên hệ tổ chức cấp chứng thư và đăng ký chứng thư mới.',
      'Ask the authority, and register a new certificate.',
      'تواصل مع جهة الإصدار وسجّل شهادة جديدة.',
    ),
  ),
  kind(
    'certificate-unreadable',
    422,
    t('Tệp không phải chứng thư số', 'The file is no certificate', 'الملف ليس شهادة رقمية'),
    t(
      'Gửi chứng thư dạng PEM, DER hoặc PKCS #7, tối đa 256 KB.',
      'Send the certificate as PEM, DER or PKCS #7, 256 KB at most.',
      'أرسل الشهادة بصيغة PEM أو DER أو PKCS #7، بحد أقصى 256 كيلوبايت.',
    ),
  ),
  kind(
    'certificate-key-differs',
    422,
    t('Chứng thư thuộc khóa khác', 'The certificate belongs to another key', 'الشهادة تخص مفتاحًا آخر'),
    t(
      'Chọn chứng thư được cấp cho đúng yêu cầu này.',
      'Choose the certificate that was issued for this request.',
      'اختر الشهادة الصادرة لهذا الطلب.',
    ),
  ),
  kind(
    'certificate-untrusted',
    422,
    t('Nơi cấp chứng thư không được tin', 'Nobody trusts who issued it', 'جهة الإصدار غير موثوقة'),
    t(
      'Gửi cả chuỗi chứng thư, hoặc nhờ người quản trị thêm tổ chức gốc vào thư mục tin cậy.',
      'Send the whole chain, or ask the administrator to add its root to the trusted folder.',
      'أرسل السلسلة كاملة أو اطلب من المسؤول إضافة الجهة الجذرية إلى المجلد الموثوق.',
    ),
  ),
  kind(
    'certificate-not-for-signing',
    422,
    t('Chứng thư không dùng để ký', 'The certificate is not for signing', 'الشهادة ليست للتوقيع'),
    t(
      'Xin chứng thư có mục đích chữ ký số.',
      'Ask for a certificate whose purpose is digital signatures.',
      'اطلب شهادة مخصصة للتوقيع الرقمي.',
    ),
  ),
  kind(
    'certificate-names-nobody',
    422,
    t(
      'Chứng thư không ghi nơi hỏi thu hồi',
      'The certificate names nobody to ask',
      'لا تذكر الشهادة جهة للاستعلام',
    ),
    t(
      'Xin chứng thư có địa chỉ OCSP hoặc CRL.',
      'Ask for a certificate with an address of OCSP or a CRL.',
      'اطلب شهادة فيها عنوان OCSP أو CRL.',
    ),
  ),
  kind(
    'certificate-known',
    409,
    t('Chứng thư đã được đăng ký', 'The certificate is registered already', 'الشهادة مسجلة من قبل'),
    t('Dùng chứng thư khác.', 'Use another certificate.', 'استخدم شهادة أخرى.'),
  ),
  kind(
    'key-unusable',
    422,
    t('Khóa không dùng để ký được', 'The key cannot sign', 'المفتاح لا يصلح للتوقيع'),
    t(
      'Dùng khóa ECDSA P-256 hoặc RSA từ 2048 bit, dạng PEM.',
      'Use an ECDSA P-256 key or RSA of 2048 bits or more, as PEM.',
      'استخدم مفتاح ECDSA P-256 أو RSA ‏2048 بت فأكثر بصيغة PEM.',
    ),
  ),
  kind(
    'locked',
    423,
    t('Tài khoản tạm khóa', 'The account is locked for a while', 'الحساب مقفل مؤقتًا'),
    t(
      'Đợi 15 phút hoặc nhờ người quản trị.',
      'Wait 15 minutes, or ask the administrator.',
      'انتظر 15 دقيقة أو اطلب من المسؤول.',
    ),
  ),
  kind(
    'too-many-requests',
    429,
    t('Quá nhiều yêu cầu', 'Too many requests', 'طلبات كثيرة جدًا'),
    t('Đợi một phút rồi thử lại.', 'Wait a minute, then try again.', 'انتظر دقيقة ثم حاول مرة أخرى.'),
  ),
  kind(
    'unexpected',
    500,
    t('Hệ thống gặp lỗi', 'Something went wrong on our side', 'حدث خطأ في النظام'),
    t(
      'Chưa có gì bị mất. Thử lại với cùng mã chống gửi trùng, hoặc báo số yêu cầu (“instance”) cho bộ phận hỗ trợ.',
      'Nothing is lost. Try again with the same idempotency key, or tell support the request’s number (“instance”).',
      'لم يُفقد شيء. أعد المحاولة بمفتاح منع التكرار نفسه أو أبلغ الدعم رقم الطلب («instance»).',
    ),
  ),
  kind(
    'database-away',
    503,
    t('Tạm thời chưa ghi được', 'Nothing can be saved just now', 'لا يمكن الحفظ الآن'),
    t(
      'Chưa có gì được thực hiện. Gửi lại sau số giây trong “Retry-After”.',
      'Nothing was done. Send it again after the seconds in “Retry-After”.',
      'لم يُنفَّذ شيء. أعد الإرسال بعد عدد الثواني في «Retry-After».',
    ),
  ),
  kind(
    'file-missing',
    503,
    t('Tệp hiện không đọc được', 'The file cannot be read just now', 'لا يمكن قراءة الملف الآن'),
    t(
      'Thử lại sau, hoặc báo cho cán bộ hỗ trợ.',
      'Try again later, or tell the support staff.',
      'حاول لاحقًا أو أبلغ موظف الدعم.',
    ),
  ),
  kind(
    'procedure-repealed',
    409,
    t('Thủ tục đã bãi bỏ', 'The procedure is repealed', 'أُلغي الإجراء'),
    t(
      'Xem trang của thủ tục để biết thủ tục thay thế.',
      'See the page of the procedure for what replaces it.',
      'راجع صفحة الإجراء لمعرفة البديل.',
    ),
  ),
  kind(
    'procedure-elsewhere',
    409,
    t(
      'Quầy một cửa không nhận thủ tục này',
      'No hall receives this procedure',
      'لا تستلم القاعات هذا الإجراء',
    ),
    t(
      'Trang của thủ tục nói nộp ở đâu.',
      'The page of the procedure says where it is handed in.',
      'صفحة الإجراء تذكر أين يُقدَّم.',
    ),
  ),
  kind(
    'edition-wrong',
    400,
    t('Chưa công bố được', 'It cannot be published yet', 'لا يمكن النشر بعد'),
    t(
      'Sửa những chỗ được nêu trong “fields” rồi công bố lại.',
      'Put right what “fields” names, then publish again.',
      'صحّح ما يذكره الحقل «fields» ثم انشر.',
    ),
  ),
  kind(
    'own-edition',
    403,
    t('Tự công bố bản mình soạn', 'Publishing what one wrote oneself', 'نشر ما كتبه المرء بنفسه'),
    t(
      'Nhờ người thứ hai có quyền công bố đọc lại và công bố.',
      'Ask a second person who may publish to read it and publish it.',
      'اطلب من شخص ثانٍ له صلاحية النشر أن يقرأها وينشرها.',
    ),
  ),
  kind(
    'signer-absent',
    503,
    t(
      'Không kết nối được nơi giữ khóa',
      'The place of the key cannot be reached',
      'تعذر الوصول إلى مكان المفتاح',
    ),
    t(
      'Cắm thiết bị, hoặc thử lại sau.',
      'Plug the device in, or try again later.',
      'صِل الجهاز أو حاول لاحقًا.',
    ),
  ),
  kind(
    'not-signer',
    403,
    t('Không được ký chứng thực', 'May not certify', 'لا يحق له التصديق'),
    t(
      'Chủ tịch ký, hoặc giao ký bằng quyết định có thời hạn. Hồ sơ vẫn ở hàng chờ ký.',
      'The chair signs, or entrusts somebody for a time. The request stays in the queue.',
      'يوقّع الرئيس أو يفوّض غيره لمدة. يبقى الطلب في القائمة.',
    ),
  ),
  kind(
    'certification-not-ready',
    409,
    t('Chưa đủ điều kiện ký', 'Not ready to be signed', 'غير جاهز للتوقيع'),
    t(
      'Ghi nhận đã đối chiếu và đã thu phí (hoặc miễn phí) rồi ký.',
      'Record that it was compared and paid, or exempted, then sign.',
      'سجّل المقابلة والدفع أو الإعفاء ثم وقّع.',
    ),
  ),
  kind(
    'certification-settled',
    409,
    t('Việc này đã xong', 'This is settled', 'هذا منتهٍ'),
    t(
      'Tải lại: việc này đã được ký, từ chối hoặc đang ký số.',
      'Load it again: it was signed, refused or is being signed.',
      'أعد التحميل: وُقّع أو رُفض أو قيد التوقيع.',
    ),
  ),
  kind(
    'certification-fee',
    409,
    t('Phí chứng thực thu tại quầy', 'This fee is taken at the counter', 'يُحصَّل هذا الرسم في الشباك'),
    t(
      'Ghi đã thu, hoặc lý do miễn, ở phần “Việc chứng thực” của hồ sơ.',
      'Record it as taken, or why it is free, with what is certified.',
      'سجّل التحصيل أو سبب الإعفاء ضمن ما يُصدَّق.',
    ),
  ),
  kind(
    'asked-today',
    409,
    t('Hôm nay đã có yêu cầu như vậy', 'Asked for today already', 'طُلب هذا اليوم من قبل'),
    t(
      'Xem hồ sơ được nêu. Nếu là yêu cầu khác, gửi lại kèm `again`.',
      'Look at the dossier that is named. If this is another request, send it again with `again`.',
      'راجع الملف المذكور. إن كان طلبًا آخر فأعد الإرسال مع `again`.',
    ),
  ),
  kind(
    'scan-missing',
    409,
    t('Thiếu tệp quét', 'The scan is missing', 'المسح ناقص'),
    t(
      'Đính kèm tệp quét bản chính và đợi kiểm tra vi-rút xong.',
      'Attach a scan of the original and wait until it was checked for viruses.',
      'أرفق مسح الأصل وانتظر فحص الفيروسات.',
    ),
  ),
  kind(
    'pin-missing',
    400,
    t('Thiếu mã PIN', 'The PIN is missing', 'الرمز السري ناقص'),
    t(
      'Nhập mã PIN của người ký cho bản sao điện tử.',
      'Give the signer’s PIN for the electronic copy.',
      'أدخل الرمز السري للموقّع للنسخة الإلكترونية.',
    ),
  ),
  kind(
    'book-closed',
    409,
    t('Sổ đã khóa', 'The book is closed', 'السجل مغلق'),
    t(
      'Số tiếp theo được cấp trong sổ của năm mới.',
      'The next number comes from the book of the new year.',
      'الرقم التالي من سجل السنة الجديدة.',
    ),
  ),
  kind(
    'book-unfinished',
    409,
    t('Còn việc chưa cấp số', 'Something has no number yet', 'هناك ما لم يُرقّم'),
    t(
      'Đợi bản sao điện tử ký xong, hoặc từ chối, rồi khóa sổ.',
      'Wait for the electronic copies, or refuse them, then close the book.',
      'انتظر النسخ الإلكترونية أو ارفضها ثم أغلق السجل.',
    ),
  ),
  kind(
    'book-too-early',
    409,
    t('Chưa đến ngày khóa sổ', 'Too early to close the book', 'لم يحن إغلاق السجل'),
    t(
      'Khóa sổ từ ngày 31/12 của năm đó.',
      'Close it from 31 December of its year.',
      'أغلقه ابتداءً من 31/12 من سنته.',
    ),
  ),
  kind(
    'book-missing',
    404,
    t('Không có sổ đang mở', 'No open book', 'لا سجل مفتوح'),
    t(
      'Kiểm tra loại sổ và năm; sổ mở khi cấp số đầu tiên.',
      'Check kind and year; a book opens with its first number.',
      'تحقق من النوع والسنة؛ يُفتح السجل مع أول رقم.',
    ),
  ),
  kind(
    'number-struck',
    409,
    t('Không gạch được số này', 'This number cannot be struck', 'لا يمكن شطب هذا الرقم'),
    t(
      'Số này không có trong sổ hoặc đã gạch trước đó.',
      'It is not in the book, or was struck before.',
      'ليس في السجل أو سبق شطبه.',
    ),
  ),
  kind(
    'chair-only',
    403,
    t('Chỉ Chủ tịch', 'The chair only', 'للرئيس فقط'),
    t(
      'Chủ tịch đăng nhập để giao hoặc thu hồi việc ký.',
      'The chair signs in to entrust others or to take it back.',
      'يدخل الرئيس ليفوّض أو يسحب التفويض.',
    ),
  ),
  kind(
    'copy-not-made',
    409,
    t('Không làm được bản sao điện tử', 'No electronic copy can be made', 'لا يمكن إعداد النسخة'),
    t(
      'Quét lại bản chính thành PDF, JPEG hoặc PNG không khóa.',
      'Scan the original again as an open PDF, JPEG or PNG.',
      'امسح الأصل من جديد بصيغة مفتوحة PDF أو JPEG أو PNG.',
    ),
  ),
  kind(
    'address-missing',
    409,
    t('Chưa có địa chỉ gửi', 'No address', 'لا عنوان'),
    t(
      'Ghi địa chỉ nhận (prepare-shipment) rồi giao cho bên chuyển phát.',
      'Write down the address (prepare-shipment), then hand it to the carrier.',
      'سجّل العنوان (prepare-shipment) ثم سلّم الطرد.',
    ),
  ),
  kind(
    'receipt-missing',
    400,
    t('Thiếu phần ký nhận', 'No acknowledgement', 'لا إقرار بالاستلام'),
    t(
      'Gửi “receipt”: người nhận, giấy tờ tùy thân đã xem, cách ký nhận, những gì đã trao.',
      'Send “receipt”: the recipient, the identity document seen, how they signed, what was given.',
      'أرسل «receipt»: المستلم، وثيقة الهوية، طريقة التوقيع، وما سُلّم.',
    ),
  ),
  kind(
    'signature-unreadable',
    400,
    t('Chữ ký không đọc được', 'The signature cannot be read', 'التوقيع غير مقروء'),
    t(
      'Ký lại trên màn hình, hoặc chọn ký trên giấy hay mã bí mật.',
      'Sign again on the screen, or sign on paper or by the secret.',
      'وقّع مجددًا على الشاشة أو على الورق أو بالرمز السري.',
    ),
  ),
  kind(
    'wrong-collecting-code',
    409,
    t('Mã bí mật không đúng', 'The secret is not right', 'الرمز السري غير صحيح'),
    t(
      'Nhập lại mã trên giấy tiếp nhận, hoặc trên giấy ủy quyền của người nhận thay.',
      'Type the secret of the receipt, or of the mandate of whoever collects.',
      'أدخل رمز الإيصال أو رمز توكيل المستلم.',
    ),
  ),
  kind(
    'may-not-collect',
    409,
    t('Không được nhận kết quả', 'May not collect the result', 'لا يجوز له الاستلام'),
    t(
      'Không trả kết quả. Liên hệ người nộp, hoặc ghi ủy quyền mới khi họ có mặt.',
      'Do not hand it over. Ask the applicant, or note a new mandate when they are there.',
      'لا تسلّم النتيجة. اسأل صاحب الملف أو سجّل توكيلًا جديدًا بحضوره.',
    ),
  ),
  kind(
    'mandate-over',
    403,
    t(
      'Ủy quyền không cho làm hoặc đã hết',
      'Not allowed by the mandate, or over',
      'التوكيل لا يسمح أو انتهى',
    ),
    t(
      'Hỏi người đã ủy quyền. Họ cho phép lại được trên trang hồ sơ hoặc tại quầy.',
      'Ask the person who gave it. They may give another on their page or at the counter.',
      'اسأل من أعطاه. يمكنه منح توكيل آخر من صفحته أو في الشباك.',
    ),
  ),
  kind(
    'wrong-mandate',
    404,
    t('Không đúng mã ủy quyền', 'No such mandate', 'لا توكيل بهذا الرمز'),
    t(
      'Nhập lại mã ủy quyền và mã bí mật như trên giấy.',
      'Type the code and the secret as they stand on the paper.',
      'أدخل الرمز والرمز السري كما في الورقة.',
    ),
  ),
  kind(
    'other-applicant',
    409,
    t('Hồ sơ của người khác', 'Another person’s dossier', 'ملف شخص آخر'),
    t(
      'Chỉ ghi mã những hồ sơ của cùng một người, có số định danh, nhận tại đơn vị này.',
      'Name only dossiers of one person, with a personal number, received here.',
      'اذكر ملفات شخص واحد له رقم شخصي استُلمت هنا.',
    ),
  ),
  kind(
    'equipment-wrong',
    422,
    t('Thông tin thiết bị chưa đúng', 'The equipment’s details are not right', 'بيانات الجهاز غير صحيحة'),
    t(
      'Sửa những ô được nêu trong “fields” rồi gửi lại.',
      'Correct what “fields” names, then send it again.',
      'صحّح ما يذكره الحقل «fields» ثم أعد الإرسال.',
    ),
  ),
  kind(
    'equipment-import-wrong',
    422,
    t('Tệp thiết bị có lỗi', 'The file of equipment has mistakes', 'في ملف الأجهزة أخطاء'),
    t(
      'Chưa nhập dòng nào. Sửa các dòng được nêu trong “fields” (dòng.cột) rồi gửi lại cả tệp.',
      'Nothing was imported. Correct the lines that “fields” names (line.column) and send the whole file again.',
      'لم يُستورد شيء. صحّح السطور المذكورة في «fields» (السطر.العمود) وأرسل الملف كاملًا.',
    ),
  ),
  kind(
    'equipment-retired',
    409,
    t('Thiết bị đã ngừng dùng', 'The equipment is retired', 'الجهاز خارج الخدمة'),
    t(
      'Thiết bị đã ngừng dùng thì không sửa được; hãy thêm thiết bị mới.',
      'What is retired cannot be changed; add a new thing instead.',
      'ما خرج من الخدمة لا يُعدّل؛ أضف جهازًا جديدًا.',
    ),
  ),
  kind(
    'equipment-outage-over',
    409,
    t('Sự cố đã kết thúc', 'The outage is over', 'انتهى العطل'),
    t(
      'Chỉ còn ghi được nguyên nhân. Xem lại danh sách sự cố.',
      'Only its cause can still be written down. Look at the list of outages again.',
      'يمكن فقط تسجيل السبب. راجع قائمة الأعطال.',
    ),
  ),
  kind(
    'no-robot',
    409,
    t('Không có rô-bốt rảnh', 'No robot is free', 'لا يوجد روبوت متاح'),
    t(
      'Chỉ đường cho người dân, hoặc thử lại khi có rô-bốt kết nối, đủ pin.',
      'Show people the way, or try again when a robot is connected and charged.',
      'أرشد الناس، أو حاول حين يتصل روبوت مشحون.',
    ),
  ),
  kind(
    'robot-place-unknown',
    422,
    t('Sơ đồ không có vị trí này', 'The plan has no such place', 'المكان غير موجود في المخطط'),
    t(
      'Chọn quầy hoặc vị trí có trên sơ đồ của phòng.',
      'Choose a counter or waypoint of the hall’s plan.',
      'اختر شباكًا أو نقطة من مخطط القاعة.',
    ),
  ),
  kind(
    'robot-goal-over',
    409,
    t('Việc đã kết thúc', 'It is over', 'انتهت المهمة'),
    t('Xem lại danh sách việc của rô-bốt.', 'Look at the robot’s list again.', 'راجع قائمة الروبوت.'),
  ),
  kind(
    'robot-still-stopped',
    409,
    t('Nút dừng khẩn cấp còn nhấn', 'The emergency stop is still pressed', 'زر التوقف ما زال مضغوطًا'),
    t(
      'Đến chỗ rô-bốt, xem mọi người có an toàn không, nhả nút rồi báo lại.',
      'Go to the robot, see that everybody is safe, release the button, then say so again.',
      'اذهب إلى الروبوت وتأكد من السلامة وحرر الزر ثم أبلغ ثانية.',
    ),
  ),
  kind(
    'robot-not-arrived',
    409,
    t('Rô-bốt chưa dẫn đến nơi', 'The robot has not arrived', 'لم يصل الروبوت'),
    t(
      'Chỉ chấm điểm khi rô-bốt đã dẫn khách đến quầy.',
      'A robot is rated after it has led somebody to a counter.',
      'يُقيَّم الروبوت بعد أن يوصل أحدًا إلى الشباك.',
    ),
  ),
  kind(
    'robot-wrong',
    422,
    t('Thông tin rô-bốt chưa đúng', 'The robot’s details are not right', 'بيانات الروبوت غير صحيحة'),
    t(
      'Sửa những ô được nêu trong “fields” rồi gửi lại.',
      'Correct what “fields” names, then send it again.',
      'صحّح ما يذكره الحقل «fields» ثم أعد الإرسال.',
    ),
  ),
  kind(
    'robot-silent',
    409,
    t('Rô-bốt không trả lời', 'The robot gives no answer', 'الروبوت لا يجيب'),
    t(
      'Kiểm tra địa chỉ, khóa, mạng và rô-bốt đã bật chưa.',
      'Check the address, the key, the network, and that it is switched on.',
      'تحقق من العنوان والمفتاح والشبكة وتشغيل الروبوت.',
    ),
  ),
  kind(
    'alarm-moved-on',
    409,
    t('Cảnh báo không còn như vậy', 'The alarm is no longer like that', 'لم يعد الإنذار كذلك'),
    t(
      'Mở lại cảnh báo để xem hiện nay ra sao.',
      'Open the alarm again to see how it stands.',
      'افتح الإنذار من جديد لترى وضعه.',
    ),
  ),
  kind(
    'alarm-until',
    422,
    t('Không báo lại vào lúc này được', 'It cannot come back at this moment', 'لا يمكن أن يعود في هذا الوقت'),
    t(
      'Chọn một lúc sau bây giờ: nhận việc nhiều nhất 10 ngày làm việc, để sau nhiều nhất 2.',
      'Choose a later moment: 10 working days at most to take it on, 2 to put it off.',
      'اختر وقتًا لاحقًا: 10 أيام عمل على الأكثر للتولي ويومان للتأجيل.',
    ),
  ),
  kind(
    'alarm-bounds',
    422,
    t(
      'Ngưỡng quá xa mức ban đầu',
      'The threshold is too far from the rule’s own',
      'الحد بعيد جدًا عن حد القاعدة',
    ),
    t(
      'Chọn ngưỡng từ một phần mười đến mười lần mức của quy tắc; ngưỡng hết báo không dưới 0.',
      'Choose one between a tenth of the rule’s own and ten times it; let it clear at 0 or above.',
      'اختر حدًا بين عُشر حد القاعدة وعشرة أمثاله، وحد زوال لا يقل عن صفر.',
    ),
  ),
  kind(
    'alarm-days',
    422,
    t('Những ngày này không chọn được', 'These days cannot be chosen', 'لا يمكن اختيار هذه الأيام'),
    t(
      'Bắt đầu từ hôm nay trở đi, kết thúc không trước ngày bắt đầu; tắt quy tắc phải có ngày cuối trong 90 ngày.',
      'Begin today or later and end no earlier than that; what is switched off needs a last day within 90 days.',
      'ابدأ اليوم أو بعده وانتهِ بعد البدء؛ والإيقاف يلزمه يوم أخير خلال 90 يومًا.',
    ),
  ),
  kind(
    'alarm-thresholds',
    422,
    t('Hai ngưỡng không hợp nhau', 'The two thresholds do not fit', 'الحدّان لا يتوافقان'),
    t(
      'Để ngưỡng hết báo về phía bình thường, cách ngưỡng báo.',
      'Let it clear on the normal side of where it is raised.',
      'اجعل حد الزوال في الجهة الطبيعية من حد الإطلاق.',
    ),
  ),
  kind(
    'report-wrong',
    400,
    t('Phản ánh thiếu hoặc chưa đúng', 'The report is not complete', 'البلاغ غير مكتمل'),
    t(
      'Sửa những ô được nêu trong “fields” rồi gửi lại.',
      'Correct what “fields” names, then send it again.',
      'صحّح ما يذكره الحقل «fields» ثم أعد الإرسال.',
    ),
  ),
  kind(
    'wrong-report-code',
    404,
    t('Không có phản ánh với hai mã này', 'No report has these two codes', 'لا بلاغ بهذين الرمزين'),
    t(
      'Kiểm tra mã phản ánh và mã bí mật đã hiện ra khi gửi.',
      'Check the code and the secret that were shown when it was sent.',
      'تحقق من الرمزين اللذين ظهرا عند الإرسال.',
    ),
  ),
  kind(
    'report-moved-on',
    409,
    t('Phản ánh không còn ở bước này', 'The report is no longer at this step', 'لم يعد البلاغ في هذه الخطوة'),
    t(
      'Mở lại phản ánh để xem hiện nay ra sao.',
      'Open the report again to see how it stands.',
      'افتح البلاغ من جديد لترى وضعه.',
    ),
  ),
  kind(
    'report-level',
    422,
    t(
      'Loại phản ánh này không có mức đó',
      'Reports of this kind have no such level',
      'لا مستوى كهذا لهذا النوع',
    ),
    t(
      'Chọn một mức có trong danh sách của loại này (GET /api/v1/feedback/kinds).',
      'Choose a level that the kind has (GET /api/v1/feedback/kinds).',
      'اختر مستوى متاحًا لهذا النوع (GET /api/v1/feedback/kinds).',
    ),
  ),
  kind(
    'report-same-unit',
    422,
    t('Không chuyển đến đơn vị này được', 'It cannot be sent to this unit', 'لا يمكن الإرسال إلى هذه الوحدة'),
    t(
      'Chọn một đơn vị khác của thành phố.',
      'Choose another unit of the city.',
      'اختر وحدة أخرى في المدينة.',
    ),
  ),
  kind(
    'report-officer',
    422,
    t(
      'Người này không xử lý phản ánh',
      'This officer does not deal with reports',
      'هذا الموظف لا يعالج البلاغات',
    ),
    t(
      'Chọn người của đơn vị có quyền xử lý phản ánh.',
      'Choose somebody of the unit who may deal with reports.',
      'اختر من الوحدة من يحق له معالجة البلاغات.',
    ),
  ),
  kind(
    'report-asked-late',
    409,
    t('Đã quá hạn hỏi thêm', 'It is too late to ask for more', 'فات وقت السؤال'),
    t('Trả lời theo những gì đã biết.', 'Answer by what is known.', 'أجب بما هو معروف.'),
  ),
  kind(
    'publication-personal',
    422,
    t('Nội dung công khai nêu tên ai đó', 'What would be published names somebody', 'النص المنشور يسمي شخصًا'),
    t(
      'Bỏ họ tên, số điện thoại, số giấy tờ và địa chỉ thư rồi đăng.',
      'Take out names, telephone and identity numbers and addresses, then publish.',
      'احذف الأسماء والأرقام والعناوين ثم انشر.',
    ),
  ),
  kind(
    'index-month-open',
    409,
    t('Tháng chưa hết', 'The month is not over', 'لم ينته الشهر'),
    t(
      'Bộ chỉ số của một tháng được công bố từ ngày đầu tháng sau.',
      'The index of a month is published from the first day of the next month on.',
      'يُنشر مؤشر الشهر ابتداءً من اليوم الأول من الشهر التالي.',
    ),
  ),
  kind(
    'index-entry-wrong',
    400,
    t('Số liệu nhập chưa đúng', 'The figure is not right', 'الرقم غير صحيح'),
    t(
      'Chỉ số không nhận số liệu này, số không khớp, hoặc thiếu nguồn. `fields` nêu từng chỗ.',
      'The indicator takes no such figure, the numbers do not fit, or the source is lacking. `fields` names each.',
      'المؤشر لا يقبل هذا الرقم أو العددان غير متوافقين أو المصدر ناقص. `fields` تسمّي كل موضع.',
    ),
  ),
  kind(
    'index-published',
    409,
    t('Tháng này đã công bố', 'The month is published', 'نُشر هذا الشهر'),
    t(
      'Số liệu đã công bố không thay đổi. Trang của từng đơn vị cho thấy tính lại hôm nay khác ở đâu và vì sao.',
      'What is published does not change. The page of each agency shows where counting differs today, and why.',
      'لا يتغير ما نُشر. تبيّن صفحة كل جهة أين يختلف العد اليوم ولماذا.',
    ),
  ),
]
