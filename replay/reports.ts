import type { Act } from '#modules/feedback'
import { sql } from '#platform/db'
import { type Context, systemContext } from '#platform/ledger'
import { atOnce } from './at-once.ts'
import { momentOf } from './clock.ts'
import { nextAct, type ReportRow } from './report-acts.ts'
import { type PlannedReport, reportsOn } from './scenario/reports.ts'
import type { Slip } from './slips.ts'
import { keyed, type Piece, type Stage, secondsOf } from './stage.ts'

const everybody = systemContext('replay')
/** Days for which somebody who was answered may still say what they think of it. */
const ratedWithin = 14

/** People report what they report between two minutes of a day: one after another, since their codes are the city's. */
export async function sendReports(
  stage: Stage,
  piece: Piece,
  [from, before]: [number, number],
): Promise<void> {
  const { house, clock, quarter, citizen, slips } = stage
  const date = quarter.days.dates[piece.day]!
  const kept: Slip[] = []
  for (const [index, planned] of reportsOn(quarter, piece.day).entries()) {
    const { ward, minute, kind, words, name, isPrivate } = planned
    if (minute < from || minute >= before) continue
    const context = keyed(stage, citizen, piece, ward, 'report', index)
    const place = quarter.world.wards[ward]!.code
    const { code, secret } = await clock.at(momentOf(date, minute), () =>
      house.feedback.file(context, { place, kind, words, name, isPrivate, channel: 'web', language: 'vi' }),
    )
    if (code !== codeOf(date, index))
      throw new Error(`${code} is no report of the replay, which expected ${codeOf(date, index)}`)
    if (planned.ask || planned.rating) kept.push({ code, secret })
  }
  await slips.keep(kept)
}

const codeOf = (date: string, index: number) =>
  `PA-${date.slice(2).replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`

/**
 * Everybody does to each report what they can do in a round: units take on, ask, answer and publish; senders supply and
 * say what they think. What is to be done follows from how the report stands alone.
 */
export async function playReports(stage: Stage, piece: Piece, minute: number, round: number): Promise<void> {
  const { house, quarter, width } = stage
  const rows = await openReports(stage, piece.day)
  const work = quarter.days.workIndex(piece.day)
  const turn = { day: piece.day, work, round }
  const secrets = await stage.slips.secretsOf(rows.map(({ code }) => code))
  await atOnce(rows, width, async (found) => {
    const planned = planOf(stage, found.code)
    let row = found
    for (;;) {
      const next = nextAct(stage, planned, row, turn)
      if (!next) return
      const { act, by, after } = next
      const moment = momentOf(quarter.days.dates[piece.day]!, minute + after + secondsOf(planned.ward) / 60)
      const context = contextOf(stage, piece, planned, found.code, act, by, secrets)
      await stage.clock.at(moment, () => house.feedback.act(context, found.id, act))
      row = await readReport(stage, found.id)
    }
  })
}

function contextOf(
  stage: Stage,
  piece: Piece,
  { ward }: PlannedReport,
  code: string,
  { type }: Act,
  by: 'sender' | 'truongphong' | 'chuyenvien',
  secrets: Map<string, string>,
): Context {
  const name = ['report', code, type] as const
  if (by !== 'sender') return keyed(stage, stage.officer(ward, by), piece, ward, ...name)
  const secret = secrets.get(code)
  if (!secret) throw new Error(`nobody has the slip of ${code}`)
  return stage.house.feedback.senderContext(keyed(stage, stage.citizen, piece, ward, ...name), code, secret)
}

const columns = sql`id, code, status, filed_at, received_on, due_on, answered_on, rating`

function openReports({ house, quarter }: Stage, day: number): Promise<ReportRow[]> {
  const since = Temporal.PlainDate.from(quarter.days.dates[day]!).subtract({ days: ratedWithin })
  return house.ledger.read(everybody, 'feedback.read', (tx) =>
    tx.many<ReportRow>(sql`
      select ${columns} from feedback.v_report
      where owner_permission is not null or (rating is null and answered_on >= ${since}) order by code`),
  )
}

/** As it stands now. */
function readReport({ house }: Stage, id: string): Promise<ReportRow> {
  return house.ledger.read(everybody, 'feedback.read', (tx) =>
    tx.get<ReportRow>(sql`select ${columns} from feedback.v_report where id = ${id}`),
  )
}

function planOf({ quarter }: Stage, code: string): PlannedReport {
  const [, yymmdd = '', number = ''] = /^PA-(\d{6})-(\d+)$/.exec(code) ?? []
  const day = quarter.days.dates.indexOf(`20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4)}`)
  const planned = day < 0 ? undefined : reportsOn(quarter, day)[Number(number) - 1]
  if (!planned) throw new Error(`${code} is no report of the replay`)
  return planned
}
