import { Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

export const noRobot = () =>
  new Refusal('no-robot', 409, {
    vi: 'Lúc này không có rô-bốt nào rảnh trong phòng. Hãy tự chỉ đường cho người dân hoặc thử lại sau.',
    en: 'No robot of the hall is free now. Show people the way yourself, or try again later.',
    ar: 'لا يوجد روبوت متاح في القاعة الآن. أرشد الناس بنفسك أو حاول لاحقًا.',
  })

export const placeUnknown = () =>
  new Refusal('robot-place-unknown', 422, {
    vi: 'Sơ đồ phòng không có quầy hoặc vị trí này. Hãy chọn một vị trí khác.',
    en: 'The plan of the hall has no such counter or place. Choose another one.',
    ar: 'لا يوجد هذا الشباك أو المكان في مخطط القاعة. اختر مكانًا آخر.',
  })

export const robotBusy = () =>
  new Refusal('robot-goal-over', 409, {
    vi: 'Việc này đã kết thúc nên không dừng được nữa.',
    en: 'This is over already and cannot be stopped any more.',
    ar: 'انتهت هذه المهمة ولا يمكن إيقافها.',
  })

export const stillStopped = () =>
  new Refusal('robot-still-stopped', 409, {
    vi: 'Nút dừng khẩn cấp vẫn đang được nhấn. Hãy đến chỗ rô-bốt, xem có ai gặp nguy hiểm không rồi nhả nút trước.',
    en: 'The emergency stop is still pressed. Go to the robot, see that nobody is in danger and release the button first.',
    ar: 'زر التوقف الطارئ ما زال مضغوطًا. اذهب إلى الروبوت وتأكد من سلامة الجميع ثم حرر الزر أولًا.',
  })

export const robotWrong = (fields: Record<string, Text>) =>
  new Refusal(
    'robot-wrong',
    422,
    {
      vi: 'Thông tin kết nối rô-bốt chưa đúng. Hãy xem lại các ô được đánh dấu.',
      en: 'What was given for the robot is not right. Look at the marked fields.',
      ar: 'بيانات الروبوت غير صحيحة. راجع الحقول المحددة.',
    },
    fields,
  )

export const robotSilent = () =>
  new Refusal('robot-silent', 409, {
    vi: 'Không nhận được tín hiệu của rô-bốt. Hãy kiểm tra địa chỉ, mạng và rô-bốt đã bật chưa.',
    en: 'Nothing was heard from the robot. Check the address, the network, and that it is switched on.',
    ar: 'لم يصل أي رد من الروبوت. تحقق من العنوان والشبكة وأن الروبوت يعمل.',
  })

export const notToBeRated = () =>
  new Refusal('robot-not-arrived', 409, {
    vi: 'Rô-bốt chưa dẫn ai đến nơi trong việc này.',
    en: 'The robot has not led anybody to the end of this way.',
    ar: 'لم يوصل الروبوت أحدًا في هذه المهمة.',
  })
