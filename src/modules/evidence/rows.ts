import { type Sql, sql, trustedSql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { type Deps, editing } from './deps.ts'
import { type PaperMark, paperMarks } from './facts.ts'
import { firstDay, lastMonth, type Period } from './period.ts'

export const rowsOfPage = 100

/** A dossier that a number counts; nothing of whom it is for. */
export interface EvidenceRow {
  id: string
  code: string
  receiving: string
  resolving: string
  filedOn: Temporal.PlainDate
  outcome: string
  rounds: number
  trips: number
  /** Of a dossier that was at the step several times, which of them; else 0. */
  n: number
  /** Of the step, or of the wait; undefined where none was asked for. */
  minutes: number | undefined
}

/** Which dossiers a number counts. Figures that add minutes or visits up list the dossiers they are added up from. */
const ofDossiers: Record<string, Sql> = {
  handedIn: sql`true`,
  result: sql`d.outcome = 'result'`,
  refused: sql`d.outcome = 'refused'`,
  withdrawn: sql`d.outcome = 'withdrawn'`,
  stopped: sql`d.outcome = 'stopped'`,
  open: sql`d.outcome = 'open'`,
  supplemented: sql`d.rounds > 0`,
  returned: sql`d.returns > 0`,
  visited: sql`d.trips > 0`,
  hallKnown: sql`d.hall_minutes is not null`,
}
const waits: Record<string, Sql> = {
  'for-citizen': sql`d.citizen_minutes`,
  'for-others': sql`d.others_minutes`,
}

/** A number: of dossiers (`figure`), of a paper (`component` with one of its marks), or of a step (`step`). */
export interface WantedRows {
  procedure: string
  figure: string
  about?: string | undefined
  period: Period
  page: number
}

/** The dossiers behind a number, the oldest month first. @throws Refusal `forbidden`, `not-found` */
export function rowsBehind(
  deps: Deps,
  context: Context,
  { procedure, figure, about, period, page }: WantedRows,
): Promise<{ rows: EvidenceRow[]; total: number }> {
  const { from, minutes, n = sql`0` } = sourceOf(figure, about)
  if (!deps.procedures.find(procedure)) throw notFound()
  const found = sql`${from} and d.procedure_code = ${procedure}
    and d.month between ${firstDay(period)}::date and ${lastMonth(period)}::date`
  return deps.ledger.read(context, editing, async (tx) => ({
    ...(await tx.get<{ total: number }>(sql`select count(*)::int as total from ${found}`)),
    rows: await tx.many<EvidenceRow>(sql`
      select d.id, d.code, d.receiving, d.resolving, d.filed_on, d.outcome, d.rounds, d.trips, ${minutes} as minutes, ${n} as n
      from ${found} order by d.month, d.id, n limit ${rowsOfPage} offset ${(page - 1) * rowsOfPage}`),
  }))
}

function sourceOf(figure: string, about: string | undefined): { from: Sql; minutes: Sql; n?: Sql } {
  const nothing = sql`null::int`
  const ofDossier = ofDossiers[figure]
  if (ofDossier && !about) return { from: sql`evidence.dossier d where ${ofDossier}`, minutes: nothing }
  if (!about) throw notFound()
  if (paperMarks.includes(figure as PaperMark)) {
    const mark = trustedSql(`p.${figure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)
    return {
      from: sql`evidence.dossier d join evidence.paper p on p.dossier_id = d.id where ${mark} and p.component = ${about}`,
      minutes: nothing,
    }
  }
  if (figure !== 'step') throw notFound()
  const wait = waits[about]
  if (wait) return { from: sql`evidence.dossier d where ${wait} > 0`, minutes: wait }
  return {
    from: sql`evidence.dossier d join evidence.step s on s.dossier_id = d.id where s.step = ${about}`,
    minutes: sql`s.minutes`,
    n: sql`s.n`,
  }
}
