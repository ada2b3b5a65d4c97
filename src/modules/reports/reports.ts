import { join } from 'node:path'
import { createTypst } from '#modules/documents'
import { xlsxWriter } from '#modules/dossiers'
import { root } from '#platform/config'
import type { Context } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type Deps, makeReport, type Wanted } from './make.ts'
import { paperOf } from './paper.ts'
import type { Report } from './table.ts'

/** What agencies report of their work; permission `insight.read`. */
export interface Reports {
  /** A report, counted now, over any days. */
  make(context: Context, wanted: Wanted): Promise<Report>
  /** As it lies on paper: PDF/A, in Vietnamese. */
  pdf(report: Report): Promise<Uint8Array>
  /** As a spreadsheet: one heading a column, numbers as numbers. */
  xlsx(report: Report, language: Language): Promise<Buffer>
  close(): Promise<void>
}

export function createReports(deps: Deps & { log: Parameters<typeof createTypst>[0]['log'] }): Reports {
  const typst = createTypst({
    log: deps.log,
    formsDir: join(root, 'src/modules/reports/papers'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  return {
    make: (context, wanted) => makeReport(deps, context, wanted),
    pdf: (report) => paperOf(typst, deps.places, report),
    xlsx: sheetOf,
    close: typst.close,
  }
}

async function sheetOf(report: Report, language: Language): Promise<Buffer> {
  const writer = xlsxWriter(report.title[language])
  const headings = report.groups.flatMap(({ name, columns }) =>
    columns.map((column) => (columns.length > 1 ? `${name[language]}: ${column[language]}` : name[language])),
  )
  const rows = [...report.rows, report.total].map(({ name, cells }) => [
    name[language],
    ...cells.map(({ value }) => value),
  ])
  return Buffer.concat([
    await writer.begin([report.naming[language], ...headings]),
    await writer.rows(rows),
    await writer.end(),
  ])
}
