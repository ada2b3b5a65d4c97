import type { Report, ReportCell, ReportRow } from '#modules/reports'
import type { Language } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { written } from '../numbers.ts'
import { listHref } from '../view.ts'

interface ReportTableProps {
  house: OperationsHouse
  language: Language
  report: Report
}

/** A report with its two rows of heads; each number leads to the rows it counts. */
export function ReportTable({ house, language, report }: ReportTableProps) {
  const isGrouped = report.groups.some(({ columns }) => columns.length > 1)
  const deep = isGrouped ? 2 : 1
  return (
    <table class="table table-dense report">
      <caption class="visually-hidden">{report.title[language]}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan={deep}>
            {report.naming[language]}
          </th>
          {report.groups.map(({ name, columns }) => (
            <th
              key={name.vi}
              scope={columns.length > 1 ? 'colgroup' : 'col'}
              class="report-group"
              colspan={columns.length}
              rowspan={columns.length > 1 ? 1 : deep}
            >
              {name[language]}
            </th>
          ))}
        </tr>
        {isGrouped && (
          <tr>
            {report.groups.flatMap(({ name, columns }) =>
              columns.length > 1
                ? columns.map((column) => (
                    <th key={`${name.vi} ${column.vi}`} scope="col" class="numeric">
                      {column[language]}
                    </th>
                  ))
                : [],
            )}
          </tr>
        )}
      </thead>
      <tbody>
        {report.rows.map((row) => (
          <Line key={row.key} {...{ house, language, report, row }} />
        ))}
      </tbody>
      <tfoot>
        <Line {...{ house, language, report }} row={report.total} />
      </tfoot>
    </table>
  )
}

function Line({ house, language, report, row }: ReportTableProps & { row: ReportRow }) {
  const place = row.place ?? report.place
  const slug = place ? house.places.get(place).slug : undefined
  const shown = ({ value, rows }: ReportCell) =>
    rows ? (
      <a
        class={value === 0 ? 'figure figure-zero' : 'figure'}
        href={listHref(rows.figure, { place: slug, period: rows.period, field: row.field })}
      >
        {written(value, language)}
      </a>
    ) : (
      written(value, language)
    )
  return (
    <tr>
      <th scope="row">{row.name[language]}</th>
      {row.cells.map((cell, index) => (
        <td key={index} class="numeric">
          {shown(cell)}
        </td>
      ))}
    </tr>
  )
}
