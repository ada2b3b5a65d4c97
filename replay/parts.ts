import type { Act } from '#modules/dossiers'
import { samplePassword } from '../src/sample.ts'
import { type Flight, scheduleOf, status, suppliedOn } from './flight.ts'
import type { Officer } from './officers.ts'
import { hasDraft, routeOf } from './route.ts'
import { nextRound } from './scenario/hours.ts'
import type { Stage } from './stage.ts'

/** When a part is done: a round of a working day. */
export interface Turn {
  day: number
  /** Of the day's, from 0. */
  round: number
  /** Working days before this one. */
  work: number
  /** The officer who does it. */
  actor: string
}

/** One thing that one officer of each ward does in every round, for all dossiers that are ready for it. */
export interface Part {
  name: string
  officer: Officer
  /** Where it is done: where the dossier was handed in, or where it is resolved. */
  at: 'receiving' | 'resolving'
  /** What is done to a dossier; none when it is not its time. Pure. */
  actsOn(stage: Stage, flight: Flight, turn: Turn): Act[]
  /** What the house does not say of it afterwards. */
  leaves?: Flight['draft']
  /** After it the house is asked when those are due whose clock started. */
  movesClocks?: true
}

/** In this order; all wards have done one before any begins the next. */
export const parts: readonly Part[] = [
  {
    ...{ name: 'check', officer: 'tiepnhan', at: 'receiving' },
    actsOn({ quarter: { days, rounds } }, { planned: it, status: now }, { round, work }) {
      const first = nextRound(rounds, days.workIndex(it.day), days.isWorking(it.day), it.minute)
      if (now !== status.filed || work * rounds.length + round < first + (it.isCheckedLate ? 1 : 0)) return []
      return it.fate === 'refused' ? [refuse] : [{ type: 'accept', data: {} }]
    },
  },
  {
    ...{ name: 'withdraw', officer: 'tiepnhan', at: 'receiving' },
    actsOn: (_, { planned, status: now }) =>
      now === status.received && planned.fate === 'withdrawn' ? [withdraw] : [],
  },
  {
    ...{ name: 'supply', officer: 'tiepnhan', at: 'receiving', movesClocks: true },
    actsOn({ quarter: { days } }, flight, { work }) {
      const { planned: it, status: now } = flight
      if (now !== status.supplement || it.fate !== 'supplement' || work < suppliedOn(flight, days)) return []
      const papers = [
        { id: it.procedure.papers[0]!, originals: 1, certified: 0, copies: 0, origin: 0 as const, files: [] },
      ]
      return [
        { type: 'supply', data: { note: '', components: papers } },
        { type: 'resume', data: { note: '' } },
      ]
    },
  },
  {
    ...{ name: 'ask', officer: 'chuyenvien', at: 'resolving' },
    actsOn({ quarter: { days } }, { planned: it, status: now }, { actor, day }) {
      const isAsked = it.fate === 'supplement' || it.fate === 'unsupplied'
      if (now !== status.received || !isAsked) return []
      const until = Temporal.PlainDate.from(days.dates[day]!).add({ days: 15 }).toString()
      const data = {
        items: [it.procedure.papers[0]!],
        reason: 'Giấy tờ nộp kèm chưa rõ, đề nghị bổ sung bản rõ hơn',
        until,
      }
      return [assign(actor), { type: 'ask-supplement', data }]
    },
  },
  {
    ...{ name: 'send-draft', officer: 'chuyenvien', at: 'resolving', leaves: 'sent' },
    actsOn(stage, flight, turn) {
      if (!isWorkedOn(stage, flight, turn) || !hasDraft(stage, flight.planned) || flight.draft !== 'none')
        return []
      return [...begun(flight, turn), { type: 'send-draft', data: { files: [], note: '' } }]
    },
  },
  {
    ...{ name: 'answer-draft', officer: 'tiepnhan', at: 'receiving', leaves: 'answered' },
    actsOn: (_, { draft }) => (draft === 'sent' ? [agree] : []),
  },
  {
    ...{ name: 'process', officer: 'chuyenvien', at: 'resolving' },
    actsOn(stage, flight, turn) {
      if (isElectronic(stage, flight) || !isReadyForResult(stage, flight, turn)) return []
      return [...begun(flight, turn), result, passOn(stage, flight)]
    },
  },
  {
    ...{ name: 'review', officer: 'truongphong', at: 'resolving' },
    actsOn: (_, { status: now, step }) =>
      now === status.processing && step === 'review'
        ? [{ type: 'pass', data: { step: 'approve', note: '' } }]
        : [],
  },
  {
    ...{ name: 'approve', officer: 'lanhdao', at: 'resolving' },
    actsOn(stage, flight, { work, actor }) {
      const { status: now, step, planned: it } = flight
      const schedule = scheduleOf(flight, stage.quarter.days)
      if (!schedule || work < schedule.finish) return []
      if (now === status.processing && step === 'approve')
        return [isElectronic(stage, flight) ? approveSigning : approve]
      // Signed at the counter: one step, in the leader's hands alone.
      const isAlone = !it.isCertified && routeOf(stage, it).length === 1 && isPlain(flight)
      return isAlone && now === status.received ? [assign(actor), result, approve] : []
    },
  },
]

/** Its result is a file, which its own part brings. */
export function isElectronic(stage: Stage, { planned }: Flight): boolean {
  const { house } = stage
  if (!planned.isElectronic || !house.signatures.authority) return false
  const [first, next] = routeOf(stage, planned)
  return next !== undefined && first!.permission === 'dossier.process'
}

/** What has to come before its result has come. */
export const isReadyForResult = (stage: Stage, flight: Flight, turn: Turn): boolean =>
  isWorkedOn(stage, flight, turn) && (!hasDraft(stage, flight.planned) || flight.draft === 'answered')

export const passOn = (stage: Stage, { planned }: Flight): Act => ({
  type: 'pass',
  data: { step: routeOf(stage, planned)[1]!.step, note: '' },
})

const isPlain = ({ planned: { fate } }: Flight) => fate === 'usual' || fate === 'refused'

/** At its first step, and its day has come. */
function isWorkedOn(stage: Stage, flight: Flight, { work }: Turn): boolean {
  const { planned: it, status: now, step } = flight
  const [first, next] = routeOf(stage, it)
  if (it.isCertified || !next || first!.permission !== 'dossier.process') return false
  if (it.fate === 'withdrawn') return false
  const isThere =
    now === status.received ? isPlain(flight) : now === status.processing && step === first!.step
  const schedule = isThere ? scheduleOf(flight, stage.quarter.days) : undefined
  return schedule !== undefined && work >= schedule.process
}

const assign = (actor: string): Act => ({ type: 'assign', data: { officer: actor, name: '' } })
export const begun = ({ status: now }: Flight, { actor }: Turn): Act[] =>
  now === status.received ? [assign(actor)] : []
// On paper: nothing of it is a file.
const result: Act = { type: 'attach-result', data: { files: [], summary: '', onPaper: true } }
const approve: Act = { type: 'approve', data: { note: '' } }
const approveSigning: Act = { type: 'approve', data: { note: '', pin: samplePassword } }
const agree: Act = { type: 'answer-draft', data: { agreed: true, words: 'Đồng ý qua điện thoại' } }
const withdraw: Act = { type: 'withdraw', data: { reason: 'Người nộp không còn nhu cầu' } }
const refuse: Act = {
  type: 'refuse',
  data: { reason: 'Thành phần hồ sơ không đúng quy định', legalGround: 'Điều 17 Nghị định 118/2025/NĐ-CP' },
}
