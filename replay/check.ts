import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { House } from '../src/house.ts'
import type { Quarter } from './scenario/quarter.ts'

/** One thing that has to be as it was planned. */
export interface Finding {
  what: string
  expected: number
  found: number
}

const everybody = systemContext('replay')
const kpis = ['received', 'online', 'finished', 'was-late', 'processing']

/** The house's own figures of the quarter against the scenario, and the wards' books against their dossiers. */
export async function check(
  { insight, ledger }: Pick<House, 'insight' | 'ledger'>,
  quarter: Quarter,
): Promise<Finding[]> {
  const { world, totals, days } = quarter
  const period = {
    from: Temporal.PlainDate.from(days.dates[0]!),
    to: Temporal.PlainDate.from(days.dates.at(-1)!),
  }
  const measured = await insight.measure(everybody, { kpis, by: 'place', period })
  const total = (kpi: string) => measured.totalParts(kpi).counted
  const at = (kpi: string, place: string) => measured.parts(kpi, place).counted
  const rows = await ledger.read(everybody, 'dossier.read', (tx) =>
    tx.many<{ receiving: string; resolving: string; filed: number; unchecked: number }>(sql`
      select receiving, resolving, count(*)::int as filed, count(*) filter (where status = 1)::int as unchecked
      from dossiers.v_dossier group by 1, 2`),
  )
  const sum = (name: 'filed' | 'unchecked', side: 'receiving' | 'resolving', place: string) =>
    rows.reduce((all, row) => all + (row[side] === place ? row[name] : 0), 0)
  const late = await insight.list(everybody, { kpi: 'was-late', period })
  const reports = await ledger.read(everybody, 'feedback.read', (tx) =>
    tx.get<{ count: number }>(sql`select count(*)::int as count from feedback.v_report`),
  )
  const findings: Finding[] = [
    { what: 'dossiers', expected: totals.dossiers, found: total('received') },
    { what: 'online', expected: totals.online, found: total('online') },
    {
      what: 'late (finished after their day, or open past it)',
      expected: totals.late,
      found: total('was-late'),
    },
    { what: 'the same, as rows of its list', expected: totals.late, found: late.total },
    { what: 'reports of people', expected: totals.reports, found: reports.count },
  ]
  for (const [ward, { code, name }] of world.wards.entries()) {
    const planned = quarter.counts[ward]!
    findings.push(
      { what: `${name}: handed in`, expected: planned.dossiers, found: at('received', code) },
      { what: `${name}: online`, expected: planned.online, found: at('online', code) },
      {
        // What came to a unit is unchecked, or being worked on, or over: nothing is lost between two columns.
        what: `${name}: unchecked, under way and over`,
        expected: sum('filed', 'resolving', code),
        found: sum('unchecked', 'resolving', code) + at('processing', code) + at('finished', code),
      },
    )
  }
  return findings
}

export const isRight = ({ expected, found }: Finding) => expected === found
