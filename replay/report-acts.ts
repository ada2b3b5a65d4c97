import type { Act } from '#modules/feedback'
import { localDate } from '#platform/clock'
import type { Days } from './scenario/days.ts'
import { nextRound } from './scenario/hours.ts'
import type { PlannedReport } from './scenario/reports.ts'
import type { Stage } from './stage.ts'

/** A report as the house has it. */
export interface ReportRow {
  id: string
  code: string
  status: string
  filedAt: Temporal.Instant
  receivedOn: Temporal.PlainDate | undefined
  dueOn: Temporal.PlainDate | undefined
  answeredOn: Temporal.PlainDate | undefined
  rating: number | undefined
}

/** What happens next to a report. */
export interface NextAct {
  act: Act
  by: 'sender' | 'truongphong' | 'chuyenvien'
  /** Minutes after the round's beginning: the same act is done at the same minute, whatever else is done before it. */
  after: number
}

/** When a report is looked at: a round of a working day. */
export interface ReportTurn {
  day: number
  /** Working days before this one. */
  work: number
  round: number
}

/** Working days from the answer until it is published, and until the sender says what they think of it. */
const publishedAfter = 1
const ratedAfter = 2

/** What is done to a report in a round; undefined when it is not its time. Pure: it follows from plan, report and round. */
export function nextAct(
  stage: Stage,
  planned: PlannedReport,
  row: ReportRow,
  turn: ReportTurn,
): NextAct | undefined {
  switch (row.status) {
    case 'filed':
      return classify(stage, planned, row, turn)
    case 'received':
      return assign(stage, planned)
    case 'handling':
      return ask(stage, planned, row, turn) ?? answer(stage, planned, row, turn)
    case 'waiting':
      return supply(stage, planned, row, turn) ?? answer(stage, planned, row, turn)
    case 'answered':
    case 'published':
      return publish(stage, planned, row, turn) ?? rate(stage, planned, row, turn)
    default:
      return undefined
  }
}

function classify(
  { quarter: { days, rounds } }: Stage,
  planned: PlannedReport,
  row: ReportRow,
  turn: ReportTurn,
) {
  const day = days.indexOf(localDate(row.filedAt))
  const first = nextRound(rounds, days.workIndex(day), days.isWorking(day), planned.minute)
  // So many half-days later, however often a day somebody looks.
  const later = Math.floor((planned.classifiedAfter * rounds.length) / 2)
  if (turn.work * rounds.length + turn.round < first + later) return undefined
  const by = 'truongphong' as const
  if (planned.fate === 'refused') return { act: refuse, by, after: 0 }
  if (planned.fate === 'passed-on') return { act: passOn, by, after: 0 }
  return { act: { type: 'receive', data: { level: planned.level } }, by, after: 0 } satisfies NextAct
}

const assign = ({ officer }: Stage, { ward }: PlannedReport): NextAct => ({
  act: { type: 'assign', data: { officer: officer(ward, 'chuyenvien').actor } },
  ...{ by: 'truongphong', after: 2 },
})

/** On the day on which it was taken on: later it was asked already. */
function ask({ quarter: { days } }: Stage, planned: PlannedReport, row: ReportRow, { day }: ReportTurn) {
  if (!planned.ask || days.indexOf(row.receivedOn!) !== day) return undefined
  return { act: question, by: 'chuyenvien', after: 4 } satisfies NextAct
}

function supply({ quarter: { days } }: Stage, planned: PlannedReport, row: ReportRow, { work }: ReportTurn) {
  const after = planned.ask?.suppliedAfter
  if (after === undefined || work < days.workIndex(days.indexOf(row.receivedOn!)) + after) return undefined
  return { act: supplied, by: 'sender', after: 1 } satisfies NextAct
}

function answer({ quarter: { days } }: Stage, planned: PlannedReport, row: ReportRow, { work }: ReportTurn) {
  if (row.status === 'waiting' && planned.ask?.suppliedAfter !== undefined) return undefined
  if (work < answeredOn(days, planned, row)) return undefined
  const words = answers[planned.kind]!
  return { act: { type: 'answer', data: { words } }, by: 'chuyenvien', after: 6 } satisfies NextAct
}

/** The working day on which it is answered, as it follows from its promised day. */
function answeredOn(
  days: Days,
  { ask, pace, lateBy }: PlannedReport,
  { receivedOn, dueOn }: ReportRow,
): number {
  const begin = days.workIndex(days.indexOf(receivedOn!)) + (ask?.suppliedAfter ?? 0)
  const last = dueOn ? days.workIndex(days.indexOf(dueOn) + 1) - 1 : begin
  if (lateBy !== undefined) return last + 1 + lateBy
  // Whoever does not say what they were asked is waited for as long as there is time.
  const share = ask && ask.suppliedAfter === undefined ? 1 : pace
  return begin + Math.floor(Math.max(0, last - begin) * share)
}

function publish({ quarter: { days } }: Stage, planned: PlannedReport, row: ReportRow, { work }: ReportTurn) {
  if (row.status !== 'answered' || planned.isPrivate) return undefined
  if (work < days.workIndex(days.indexOf(row.answeredOn!)) + publishedAfter) return undefined
  const { kind, words } = planned
  const data = { title: words.slice(0, 80), words, answer: answers[kind]! }
  return { act: { type: 'publish', data }, by: 'truongphong', after: 8 } satisfies NextAct
}

function rate({ quarter: { days } }: Stage, { rating }: PlannedReport, row: ReportRow, { work }: ReportTurn) {
  if (!rating || row.rating) return undefined
  if (work < days.workIndex(days.indexOf(row.answeredOn!)) + ratedAfter) return undefined
  return { act: { type: 'rate', data: { rating, reason: '' } }, by: 'sender', after: 10 } satisfies NextAct
}

const refuse: Act = {
  type: 'refuse',
  data: {
    reason: 'Nội dung không thuộc phạm vi tiếp nhận phản ánh, kiến nghị',
    ground: 'Nghị định 20/2008/NĐ-CP',
  },
}
const passOn: Act = {
  type: 'pass-on',
  data: { agency: 'Đơn vị quản lý chuyên ngành', reason: 'Việc thuộc thẩm quyền của đơn vị khác' },
}
const question: Act = {
  type: 'ask',
  data: { question: 'Xin cho biết rõ địa điểm và thời gian của việc đã nêu' },
}
const supplied: Act = {
  type: 'supply',
  data: { words: 'Tôi bổ sung: gần cổng chợ, từ sáng thứ Hai tuần này' },
}

/** What was found and done, by kind. */
const answers: Record<string, string> = {
  site: 'Đã kiểm tra tại chỗ và giao đơn vị phụ trách xử lý xong. Cảm ơn người dân đã báo.',
  conduct: 'Đã làm việc với bộ phận tiếp nhận, chấn chỉnh cách hướng dẫn. Xin lỗi vì sự bất tiện.',
  rules: 'Đã ghi nhận vướng mắc, thống nhất lại hướng dẫn tại quầy và kiến nghị sửa quy định.',
  waste: 'Đã kiểm tra và có phương án sử dụng, khắc phục trong tháng này.',
  warning:
    'Đã xác minh và thông báo rộng rãi để người dân cảnh giác. Cán bộ không gọi điện yêu cầu cài ứng dụng.',
  initiative: 'Cảm ơn góp ý. Đã đưa vào kế hoạch cải thiện nơi tiếp dân của đơn vị.',
}
