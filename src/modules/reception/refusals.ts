import { Refusal } from '#platform/ledger'

export const counterBusy = () =>
  new Refusal('counter-busy', 409, {
    vi: 'Quầy này đang có người. Hãy kết thúc lượt hiện tại trước khi gọi người tiếp theo.',
    en: 'Somebody is at this counter. Finish with them before calling the next person.',
    ar: 'هناك شخص عند هذا الشباك. أنهِ الدور الحالي قبل نداء التالي.',
  })

export const nobodyWaiting = () =>
  new Refusal('nobody-waiting', 409, {
    vi: 'Không có ai đang chờ ở các lĩnh vực của quầy này.',
    en: 'Nobody is waiting for what this counter serves.',
    ar: 'لا أحد ينتظر خدمات هذا الشباك.',
  })

export const wrongState = () =>
  new Refusal('wrong-state', 409, {
    vi: 'Số này đã được xử lý ở nơi khác. Màn hình đã được cập nhật; hãy xem lại.',
    en: 'This number was dealt with elsewhere. The screen is up to date now; look again.',
    ar: 'تمت معالجة هذا الرقم في مكان آخر. حُدّثت الشاشة؛ انظر مرة أخرى.',
  })

export const tooLateToUndo = () =>
  new Refusal('too-late-to-undo', 409, {
    vi: 'Không hoàn tác được nữa: đã quá 2 phút, hoặc sau đó đã có thay đổi khác.',
    en: 'This can no longer be undone: two minutes have passed, or something happened since.',
    ar: 'لم يعد التراجع ممكنًا: مرت دقيقتان أو حدث تغيير آخر بعد ذلك.',
  })

export const deskNotOpen = () =>
  new Refusal('desk-not-open', 409, {
    vi: 'Hãy mở quầy trước khi gọi số.',
    en: 'Open a counter before calling numbers.',
    ar: 'افتح الشباك قبل نداء الأرقام.',
  })

export const counterTaken = (name: string) =>
  new Refusal('counter-taken', 409, {
    vi: `Quầy này đang do ${name} mở. Hãy chọn quầy khác.`,
    en: `This counter is open under ${name}. Choose another.`,
    ar: `هذا الشباك مفتوح باسم ${name}. اختر شباكًا آخر.`,
  })

export const hallClosed = () =>
  new Refusal('hall-closed', 409, {
    vi: 'Ngoài giờ phát số. Hôm nay không còn nhận số mới; vui lòng quay lại trong giờ làm việc hoặc nộp trực tuyến.',
    en: 'Numbers are not given out at this hour. Please come back in office hours, or file online.',
    ar: 'لا تُصرف الأرقام في هذا الوقت. عد خلال ساعات العمل أو قدّم عبر الإنترنت.',
  })

export const alreadyRated = () =>
  new Refusal('already-rated', 409, {
    vi: 'Lượt này đã được đánh giá. Xin cảm ơn!',
    en: 'This visit has already been rated. Thank you!',
    ar: 'لقد تم تقييم هذه الزيارة. شكرًا لك!',
  })

export const noSkillHere = () =>
  new Refusal('no-skill-here', 409, {
    vi: 'Bạn chưa được phân công lĩnh vực nào của quầy này. Hãy chọn quầy khác, hoặc nhờ lãnh đạo cập nhật phân công.',
    en: 'You are not assigned to anything this counter serves. Choose another counter, or ask your manager.',
    ar: 'لست مكلفًا بأي من خدمات هذا الشباك. اختر شباكًا آخر أو اطلب من مديرك تحديث التكليف.',
  })

export const queueLeftAlone = (queues: { queue: string; waiting: number }[]) => {
  const list = queues.map(({ queue, waiting }) => `${queue}: ${waiting}`).join(', ')
  return new Refusal('queue-left-alone', 409, {
    vi: `Còn người đang chờ mà không quầy nào khác gọi (${list}). Nếu vẫn đóng, mọi quầy sẽ thấy nhóm này chưa có ai phục vụ.`,
    en: `People are waiting whom no other counter calls (${list}). If you close anyway, all counters see that nobody serves them.`,
    ar: `هناك من ينتظر ولا يناديه أي شباك آخر (${list}). إذا أغلقت رغم ذلك فسترى كل الشبابيك أن هذه المجموعة بلا خدمة.`,
  })
}

export const alreadyAnswered = () =>
  new Refusal('already-answered', 409, {
    vi: 'Đã có đồng nghiệp nhận lời hỗ trợ.',
    en: 'A colleague has already answered.',
    ar: 'لقد استجاب زميل بالفعل.',
  })

export const identityNeeded = () =>
  new Refusal(
    'identity-needed',
    400,
    {
      vi: 'Lấy số từ xa cần số căn cước (12 số), để mỗi người chỉ lấy trong hạn mức. Không có điện thoại hay căn cước, hãy lấy số tại ki-ốt hoặc quầy.',
      en: 'To take a number from afar, give your 12-digit identity number, so that everybody keeps to the same limit. Without one, take a number at the kiosk or the counter.',
      ar: 'لأخذ رقم عن بُعد أدخل رقم الهوية (12 رقمًا) حتى يلتزم الجميع بالحد نفسه. بدونه خذ رقمًا من الكشك أو الشباك.',
    },
    {
      idNumber: {
        vi: 'Hãy nhập đủ 12 số căn cước.',
        en: 'Enter all 12 digits of your identity number.',
        ar: 'أدخل رقم الهوية كاملًا (12 رقمًا).',
      },
    },
  )

export const quotaReached = (perDay: number) =>
  new Refusal('quota-reached', 409, {
    vi: `Bạn đã lấy đủ ${perDay} số cho ngày này. Nếu không dùng số nào nữa, hãy trả lại số đó rồi lấy số khác.`,
    en: `You already hold ${perDay} numbers for this day. If you no longer need one, give it back and take another.`,
    ar: `لديك بالفعل ${perDay} أرقام لهذا اليوم. إن لم تعد بحاجة إلى أحدها فأعده ثم خذ غيره.`,
  })

export const fieldHeld = () =>
  new Refusal('field-held', 409, {
    vi: 'Bạn đã có một số trong lĩnh vực này cho ngày này. Mỗi lĩnh vực chỉ lấy được một số.',
    en: 'You already hold a number in this field for this day. One number for each field.',
    ar: 'لديك بالفعل رقم في هذا المجال لهذا اليوم. رقم واحد لكل مجال.',
  })

export const wrongDoorCode = () =>
  new Refusal(
    'wrong-door-code',
    400,
    {
      vi: 'Bốn số ở cửa không đúng. Hãy xem lại bảng ở cửa sảnh hôm nay, hoặc báo cán bộ là bạn đã đến.',
      en: 'These are not today’s four digits. Look at the sign at the door again, or tell an officer that you are here.',
      ar: 'هذه ليست الأرقام الأربعة لليوم. انظر إلى اللوحة عند الباب مرة أخرى أو أخبر موظفًا بوصولك.',
    },
    {
      code: {
        vi: 'Nhập bốn số ghi ở cửa sảnh.',
        en: 'Enter the four digits at the door.',
        ar: 'أدخل الأرقام الأربعة عند الباب.',
      },
    },
  )

export const logPeriodWrong = (mostDays: number) =>
  new Refusal('log-period-wrong', 400, {
    vi: `Khoảng ngày không đúng. Ngày cuối không được trước ngày đầu, và mỗi lần tải không quá ${mostDays} ngày.`,
    en: `This period is not right. It must not end before it begins, and one file holds at most ${mostDays} days.`,
    ar: `الفترة غير صحيحة. يجب ألا تنتهي قبل أن تبدأ، ولا يتجاوز الملف الواحد ${mostDays} يومًا.`,
  })

export const dayClosed = () =>
  new Refusal('day-closed', 409, {
    vi: 'Ngày này không tiếp nhận. Hãy chọn ngày khác.',
    en: 'The hall does not open on this day. Choose another.',
    ar: 'القاعة مغلقة في هذا اليوم. اختر يومًا آخر.',
  })

export const tooFarAhead = (days: number) =>
  new Refusal('too-far-ahead', 409, {
    vi: `Chỉ lấy số và đặt hẹn được cho hôm nay và ${days} ngày tới.`,
    en: `Numbers and appointments are given for today and the next ${days} days only.`,
    ar: `تُعطى الأرقام والمواعيد لليوم وللأيام الـ${days} التالية فقط.`,
  })

export const dayFull = () =>
  new Refusal('day-full', 409, {
    vi: 'Số lấy trước của ngày này đã hết. Hãy chọn ngày khác, hoặc đến lấy số tại chỗ trong ngày.',
    en: 'All numbers given ahead for this day are taken. Choose another day, or take one in the hall on the day itself.',
    ar: 'نفدت الأرقام المسبقة لهذا اليوم. اختر يومًا آخر أو خذ رقمًا في القاعة في اليوم نفسه.',
  })

export const tooFewDossiers = (from: number | undefined) =>
  new Refusal(
    'too-few-dossiers',
    400,
    {
      vi: 'Làn nhiều hồ sơ chỉ dành cho người mang nhiều hồ sơ. Nếu chỉ còn vài hồ sơ, hãy làm tiếp ngay tại quầy.',
      en: 'The lane for many dossiers is for people who bring many. With only a few left, go on at the counter.',
      ar: 'مسار الملفات الكثيرة مخصص لمن يحضر ملفات كثيرة. إن بقي القليل فتابع عند الشباك.',
    },
    from === undefined
      ? {}
      : {
          dossiers: {
            vi: `Từ ${from} hồ sơ trở lên.`,
            en: `${from} dossiers or more.`,
            ar: `${from} ملفات أو أكثر.`,
          },
        },
  )

export const slotTaken = () =>
  new Refusal('slot-taken', 409, {
    vi: 'Giờ này vừa hết chỗ. Hãy chọn giờ khác trong danh sách.',
    en: 'This hour has just been taken. Choose another one.',
    ar: 'حُجز هذا الموعد للتو. اختر وقتًا آخر.',
  })

export const holdOver = () =>
  new Refusal('hold-over', 409, {
    vi: 'Đã hết thời gian giữ chỗ. Hãy chọn lại giờ hẹn.',
    en: 'The time for which the hour was kept is over. Choose an hour again.',
    ar: 'انتهت مدة حجز الموعد المؤقت. اختر موعدًا مرة أخرى.',
  })

export const nothingToRemind = () =>
  new Refusal('nothing-to-remind', 409, {
    vi: 'Số này không cần nhắc nữa: bạn đã có mặt, đã được gọi, hoặc ngày của số đã qua.',
    en: 'There is nothing to be reminded of: you are here, you were called, or the day of this number is over.',
    ar: 'لا حاجة إلى تذكير: أنت حاضر، أو نودي عليك، أو مضى يوم هذا الرقم.',
  })
