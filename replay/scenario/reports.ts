import { personName } from '../../bench/names.ts'
import { spread } from './apportion.ts'
import { addedUp, bell, chanceOf, weighted } from './chance.ts'
import type { Quarter } from './quarter.ts'

/** A report of somebody (phản ánh, kiến nghị) as it is going to happen. */
export interface PlannedReport {
  /** Index into the world's wards. */
  ward: number
  /** Minute of the day at which it is sent. */
  minute: number
  kind: string
  words: string
  /** Who sends it, when they say so. */
  name: string
  isPrivate: boolean
  fate: 'answered' | 'refused' | 'passed-on'
  level: 'normal' | 'complex'
  /** Rounds of officers' work until the first word; more than three are late for what happens outside. */
  classifiedAfter: number
  /** The sender is asked for more; working days until they say it, undefined: never. */
  ask: { suppliedAfter: number | undefined } | undefined
  /** How much of its time is used, 0–1; late: so many working days after the promised one. */
  pace: number
  lateBy: number | undefined
  rating: 1 | 2 | 3 | 4 | undefined
}

/** What people write about, by kind of report: against each other, and the words. SAMPLE. */
const subjects: Record<string, { weight: number; words: readonly string[] }> = {
  site: {
    weight: 46,
    words: [
      'Rác ứ đọng nhiều ngày ở đầu ngõ, bốc mùi khó chịu, đề nghị thu gom',
      'Nắp hố ga trên vỉa hè bị vỡ, rất nguy hiểm cho người đi bộ buổi tối',
      'Hàng quán lấn chiếm hết vỉa hè, người đi bộ phải xuống lòng đường',
      'Đèn chiếu sáng trong ngõ hỏng cả dãy đã hơn một tuần',
      'Cây bị nghiêng sau trận mưa, cành gãy vướng vào dây điện',
    ],
  },
  conduct: {
    weight: 17,
    words: [
      'Tôi phải đi lại ba lần vì mỗi lần được hướng dẫn một loại giấy tờ khác nhau',
      'Quầy tiếp nhận nghỉ sớm hơn giờ niêm yết, người chờ không được báo trước',
      'Hồ sơ nộp trực tuyến rồi vẫn bị yêu cầu mang bản giấy đến nộp lại',
    ],
  },
  rules: {
    weight: 15,
    words: [
      'Thủ tục yêu cầu bản sao giấy tờ mà cơ quan đã có trong cơ sở dữ liệu',
      'Hướng dẫn trên cổng và tại bảng niêm yết ghi thời hạn khác nhau, không rõ theo đâu',
      'Mẫu tờ khai hỏi lại nhiều thông tin đã khai ở hồ sơ trước',
    ],
  },
  initiative: {
    weight: 11,
    words: [
      'Đề nghị có lối đi riêng và ghế thấp cho người cao tuổi ở khu vực chờ',
      'Nên nhắn tin nhắc trước khi đến lượt để người dân không phải ngồi chờ lâu',
    ],
  },
  waste: {
    weight: 6,
    words: [
      'Nhà văn hóa cũ bỏ trống từ lâu, cửa hỏng, nên giao lại cho khu dân cư sử dụng',
      'Vòi nước công cộng ở vườn hoa chảy suốt ngày đêm không ai khóa',
    ],
  },
  warning: {
    weight: 5,
    words: ['Có người tự xưng cán bộ phường gọi điện yêu cầu cài ứng dụng lạ, mong báo cho mọi người biết'],
  },
}
const kinds = Object.keys(subjects)
const kindsUpTo = addedUp(Object.values(subjects).map(({ weight }) => weight))

/** When people write, by hour of the day, against each other: at noon and in the evening. SAMPLE. */
const hours = [0, 0, 0, 0, 0, 1, 3, 5, 8, 8, 7, 7, 8, 6, 6, 7, 7, 7, 7, 9, 9, 8, 5, 2]
const hoursUpTo = addedUp(hours)

const known = new WeakMap<Quarter, PlannedReport[][]>()

/** The reports of a day in the whole city, in the order in which they are sent: the order of their codes. */
export function reportsOn(quarter: Quarter, day: number): readonly PlannedReport[] {
  let days = known.get(quarter)
  if (!days) {
    days = planReports(quarter)
    known.set(quarter, days)
  }
  return days[day]!
}

function planReports(quarter: Quarter): PlannedReport[][] {
  const { days, counts, seed, totals } = quarter
  const perDay = spread(
    totals.reports,
    Array.from({ length: days.count }, (_, day) => 0.3 + days.onlineWeight(day)),
    chanceOf(seed, 'reports'),
  )
  // Where more is handed in more is said; and some places are louder.
  const wards = counts.map((_, ward) => ward)
  const upTo = addedUp(
    counts.map(({ dossiers }, ward) => dossiers * Math.exp(0.5 * bell(chanceOf(seed, 'loud', ward)))),
  )
  return perDay.map((count, day) =>
    Array.from({ length: count }, (_, index) => plan(quarter, wards, upTo, day, index)).sort(
      (a, b) => a.minute - b.minute,
    ),
  )
}

function plan(
  { seed }: Quarter,
  wards: readonly number[],
  upTo: readonly number[],
  day: number,
  index: number,
): PlannedReport {
  const random = chanceOf(seed, 'report', day, index)
  const kind = weighted(random, kinds, kindsUpTo)
  const { words } = subjects[kind]!
  const dice = random()
  return {
    ward: weighted(random, wards, upTo),
    // To the second, and none like another: its place among the others stays.
    minute: weighted(random, [...hours.keys()], hoursUpTo) * 60 + Math.floor(random() * 3600) / 60,
    ...{ kind, words: words[Math.floor(random() * words.length)]! },
    name: random() < 0.6 ? personName(random) : '',
    isPrivate: random() < 0.22,
    fate: dice < 0.07 ? 'refused' : dice < 0.12 ? 'passed-on' : 'answered',
    level: random() < 0.12 && kind !== 'conduct' && kind !== 'rules' ? 'complex' : 'normal',
    classifiedAfter: random() < 0.05 ? 5 + Math.floor(random() * 5) : Math.floor(random() ** 3 * 2),
    ask:
      random() < 0.09
        ? { suppliedAfter: random() < 0.2 ? undefined : 1 + Math.floor(random() * 4) }
        : undefined,
    pace: Math.min(0.999, Math.max(0, 0.6 + 0.3 * bell(random))),
    lateBy: random() < 0.04 ? Math.floor(random() ** 2 * 6) : undefined,
    rating: random() < 0.3 ? ratingOf(random()) : undefined,
  }
}

const ratingOf = (dice: number): 1 | 2 | 3 | 4 => (dice < 0.09 ? 1 : dice < 0.2 ? 2 : dice < 0.68 ? 3 : 4)
