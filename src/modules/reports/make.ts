import type { Insight, Period } from '#modules/insight'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Context, Ledger } from '#platform/ledger'
import { compareVietnamese, languages, type Text } from '#platform/text'
import { certifiedOf } from './certified.ts'
import { type Flow, type FlowReport, flowFigures, flowOf, holds, received, resolved } from './flow.ts'
import type { Cell, ColumnGroup, Report, ReportName, Row } from './table.ts'
import { words } from './texts.ts'

export interface Deps {
  ledger: Ledger
  insight: Pick<Insight, 'measureAll' | 'moment'>
  places: Places
  procedures: Pick<Procedures, 'fields'>
}

export interface Wanted {
  report: ReportName
  /** The agency's code; undefined: all the reader may see together. */
  place: string | undefined
  period: Period
  /** What stands is also counted by its rows, to see whether nothing was lost; see `flowOf`. */
  isChecked: boolean
}

/** Counts a report and lays it out as a table. */
export async function makeReport(deps: Deps, context: Context, wanted: Wanted): Promise<Report> {
  if (wanted.report === 'certification') return certificationReport(deps, context, wanted)
  const by = wanted.report === 'ii06a' ? 'field' : 'place'
  const flow = await flowOf(deps.insight, context, { ...wanted, by })
  const rows = by === 'field' ? fieldRows(deps, flow) : placeRows(deps, flow)
  const all = {
    received: received(flow.total),
    resolved: resolved(flow.total),
    standing: flow.total.standing,
  }
  const isWhole = holds(flow.total) && flow.rows.every(holds)
  return {
    ...{ name: wanted.report, at: flow.at, period: flow.period, place: wanted.place },
    title: words.titles[wanted.report],
    form: by === 'field' ? 'Biểu số II.06a/VPCP/KSTT' : undefined,
    naming: by === 'field' ? words.field : words.unit,
    groups: flowGroups,
    rows,
    total: { key: '', name: words.sum, place: wanted.place, cells: flowCells(flow.total, flow.period) },
    check: wanted.isChecked ? { holds: isWhole, words: words.check({ ...all, holds: isWhole }) } : undefined,
    notes: [words.notes.resolving, words.notes.overdue],
  }
}

const flowGroups: ColumnGroup[] = [
  { name: words.received, columns: [words.total, words.online, words.other, words.carried] },
  { name: words.resolved, columns: [words.total, words.before, words.onDay, words.late] },
  { name: words.standing, columns: [words.total, words.within, words.overdue] },
]

function flowCells(flow: Flow, period: Period): Cell[] {
  const listed = (name: keyof typeof flowFigures): Cell => ({
    value: flow[name],
    rows: { figure: flowFigures[name], period },
  })
  const before = period.from.subtract({ days: 1 })
  return [
    { value: received(flow) },
    listed('online'),
    listed('other'),
    { value: flow.carried, rows: { figure: flowFigures.standing, period: { from: before, to: before } } },
    { value: resolved(flow), rows: { figure: 'finished', period } },
    ...(['before', 'onDay', 'late', 'standing', 'within', 'overdue'] as const).map(listed),
  ]
}

function fieldRows({ procedures }: Deps, { rows, period }: FlowReport): Row[] {
  const named = new Map(procedures.fields.map(({ name }) => [name.vi, name]))
  return rows
    .map((row) => ({
      key: row.key,
      name: row.key === '' ? words.noField : (named.get(row.key) ?? inAll(row.key)),
      field: row.key,
      cells: flowCells(row, period),
    }))
    .sort((a, b) => compareVietnamese(a.name.vi, b.name.vi))
}

function placeRows({ places }: Deps, { rows, period }: FlowReport): Row[] {
  return rows
    .map((row) => ({ row, place: places.get(row.key) }))
    .sort((a, b) => compareVietnamese(a.place.name, b.place.name))
    .map(({ row, place }) => ({
      key: row.key,
      name: Object.fromEntries(
        languages.map((language) => [language, places.fullName(place, language)]),
      ) as Text,
      place: row.key,
      cells: flowCells(row, period),
    }))
}

async function certificationReport(
  { ledger, insight }: Deps,
  context: Context,
  { place, period }: Wanted,
): Promise<Report> {
  const rows = await certifiedOf(ledger, context, { place, period })
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + pick(row), 0)
  const cells = (row: { numbers: number; copies: number; fees: number }, figure?: string): Cell[] => [
    { value: row.numbers, rows: figure ? { figure, period } : undefined },
    { value: row.copies },
    { value: row.fees, isMoney: true },
  ]
  return {
    ...{ name: 'certification', at: insight.moment().now, period, place, form: undefined, check: undefined },
    title: words.titles.certification,
    naming: words.kind,
    groups: [words.numbers, words.copies, words.fees].map((name) => ({ name, columns: [name] })),
    rows: rows.map((row) => ({
      key: row.key,
      name: words.books[row.key],
      cells: cells(row, row.key === 'BSDT' ? 'electronic-copies' : undefined),
    })),
    total: {
      ...{ key: '', name: words.sum },
      cells: cells({
        numbers: sum((it) => it.numbers),
        copies: sum((it) => it.copies),
        fees: sum((it) => it.fees),
      }),
    },
    notes: [words.notes.struck],
  }
}

/** A field nothing on offer has any more keeps the name it was stored with. */
const inAll = (name: string): Text => ({ vi: name, en: name, ar: name })
