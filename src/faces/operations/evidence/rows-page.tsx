import type { FastifyRequest } from 'fastify'
import { Code, EmptyState, Pagination, Table, When } from '#design'
import { type EvidenceRow, paperMarks, rowsOfPage } from '#modules/evidence'
import { may } from '#platform/ledger'
import { formatNumber } from '#platform/text'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { base, procedureHref, queryOf, type View } from './address.ts'
import { monthsOf } from './parts.tsx'
import { texts } from './texts.ts'
import { aboutWords } from './words.ts'

/** The dossiers behind a number: codes and what was counted, nothing of whom they are for. */
export function EvidenceRowsPage(props: {
  house: OperationsHouse
  request: FastifyRequest
  view: View
  code: string
  figure: string
  about: string | undefined
  rows: EvidenceRow[]
  total: number
  page: number
}) {
  const { house, request, view, code, figure, about, rows, total, page } = props
  const { language, context } = request
  const text = texts(language)
  const marks: Record<string, string> = text.marks
  const name = paperMarks.some((mark) => mark === figure) ? marks[figure] : text.figures[figure]
  const what = about ? `${aboutWords(house, request, code, about)} – ${name}` : `${name}`
  const first = (page - 1) * rowsOfPage + 1
  const hasMinutes = rows.some(({ minutes }) => minutes !== undefined)
  return (
    <Frame
      current="evidence"
      house={house}
      request={request}
      title={text.rowsOf(what)}
      lead={
        <>
          <a href={procedureHref(code, view)}>{house.procedures.find(code)?.plain[language] ?? code}</a> ·{' '}
          {monthsOf(view.period.from, view.period.until)}
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState icon="check" title={text.empty} />
      ) : (
        <>
          <p class="soft" data-total={total}>
            {text.rows(first, first + rows.length - 1, total)}
          </p>
          <div class="wide">
            <Table
              language={language}
              caption={what}
              captionHidden
              dense
              rows={rows}
              keyOf={(row) => `${row.id} ${row.n}`}
              columns={[
                {
                  heading: text.code,
                  cell: ({ id, code, receiving, resolving }) =>
                    [receiving, resolving].some((place) => may(context, 'dossier.read', place)) ? (
                      <a href={`/desk/dossiers/${id}`}>
                        <Code>{code}</Code>
                      </a>
                    ) : (
                      <Code>{code}</Code>
                    ),
                },
                {
                  heading: text.ward,
                  cell: ({ receiving }) => house.places.fullName(house.places.get(receiving), language),
                },
                { heading: text.filed, cell: ({ filedOn }) => <When at={filedOn} /> },
                { heading: text.outcome, cell: ({ outcome }) => text.figures[outcome] ?? outcome },
                { heading: text.rounds, numeric: true, cell: ({ rounds }) => rounds },
                { heading: text.trips, numeric: true, cell: ({ trips }) => trips },
                ...(hasMinutes
                  ? [
                      {
                        heading: text.minutesColumn,
                        numeric: true,
                        cell: ({ minutes }: EvidenceRow) => formatNumber(minutes ?? 0, language),
                      },
                    ]
                  : []),
              ]}
            />
          </div>
        </>
      )}
      <Pagination
        language={language}
        page={page}
        pages={Math.max(1, Math.ceil(total / rowsOfPage))}
        hrefOf={(number) =>
          `${base}/${code}/rows?${queryOf(view, { figure, ...(about ? { about } : {}), page: String(number) })}`
        }
      />
    </Frame>
  )
}
