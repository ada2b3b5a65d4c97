import { Code, type Column, DossierBadge, dossierStatuses, StatusBadge, Table, When } from '#design'
import type { WorkingCalendar } from '#modules/calendar'
import {
  type ColumnName,
  type DossierFilter,
  type DossierRow,
  type Order,
  ordersFor,
  type SortKey,
  writeOrder,
} from '#modules/dossiers'
import type { Language } from '#platform/text'
import { dossiersTexts } from './dossiers-texts.ts'
import { Due } from './due.tsx'
import { type ListState, listHref } from './list-address.ts'

export interface ListTableProps {
  language: Language
  calendar: WorkingCalendar
  now: Temporal.Instant
  rows: DossierRow[]
  columns: readonly ColumnName[]
  state: ListState
  filter: DossierFilter
  order: Order
  /** The form that marked lines belong to; undefined when nothing can be done to many. */
  formId: string | undefined
  procedureName: (code: string) => string
  stepName: (step: string) => string
  unitName: (place: string) => string
}

/** By which order a column's heading sorts. */
const sorts: Partial<Record<ColumnName, SortKey>> = {
  code: 'code',
  due: 'due',
  filed: 'filed',
  changed: 'changed',
}

/** The lines of a list: dense, and every one a link to its dossier. */
export function ListTable(props: ListTableProps) {
  const { language, rows, columns, formId } = props
  const text = dossiersTexts(language)
  const picking: Column<DossierRow>[] = formId
    ? [
        {
          heading: text.pick,
          cell: ({ id, code }) => (
            <input
              class="pick"
              type="checkbox"
              name="dossier"
              value={id}
              form={formId}
              aria-label={text.pickOne(code)}
            />
          ),
        },
      ]
    : []
  return (
    <div class="worklist">
      <Table
        language={language}
        caption={text.title}
        captionHidden
        dense
        rows={rows}
        keyOf={(row) => row.id}
        hrefOf={(row) => `/desk/dossiers/${row.id}`}
        attributesOf={() => ({ 'data-row': true })}
        columns={[
          ...picking,
          ...columns.map((name, place) => ({ ...columnOf(name, props), naming: place === 0 })),
        ]}
      />
    </div>
  )
}

function columnOf(name: ColumnName, props: ListTableProps): Column<DossierRow> {
  const { language, calendar, now, state, filter, order, procedureName, stepName, unitName } = props
  const text = dossiersTexts(language)
  const by = sorts[name]
  const sort =
    by && ordersFor(filter).includes(by)
      ? {
          href: listHref({
            ...state,
            sort: writeOrder({
              by,
              descending: order.by === by ? !order.descending : by !== 'due' && by !== 'code',
            }),
          }),
          sorted:
            order.by === by
              ? order.descending
                ? ('descending' as const)
                : ('ascending' as const)
              : undefined,
        }
      : undefined
  const cells: Record<ColumnName, Pick<Column<DossierRow>, 'heading' | 'cell'>> = {
    code: { heading: text.code, cell: (row) => <Code>{row.code}</Code> },
    person: { heading: text.person, cell: (row) => <strong class="person-name">{row.applicantName}</strong> },
    procedure: {
      heading: text.procedure,
      cell: (row) => (
        <>
          <span class="short-name" title={procedureName(row.procedureCode)}>
            {procedureName(row.procedureCode)}
          </span>
          <span class="under soft">{text.channel[row.channel as 'counter'] ?? row.channel}</span>
        </>
      ),
    },
    status: {
      heading: text.status,
      cell: (row) => <Standing row={row} language={language} stepName={stepName} />,
    },
    step: { heading: text.step, cell: (row) => (row.step ? stepName(row.step) : <Nothing />) },
    assignee: {
      heading: text.handler,
      cell: (row) => row.assigneeName ?? <span class="soft">{row.step ? text.nobody : '–'}</span>,
    },
    due: {
      heading: text.due,
      cell: ({ status, dueAt, finishedAt }) => (
        <Due {...{ calendar, now, language, status, dueAt, finishedAt }} />
      ),
    },
    filed: { heading: text.filed, cell: (row) => <When at={row.filedAt} /> },
    changed: { heading: text.changed, cell: (row) => <When at={row.changedAt} /> },
    unit: {
      heading: text.unit,
      cell: (row) => (
        <>
          {unitName(row.resolving)}
          {row.receiving !== row.resolving && (
            <span class="under soft">{text.from(unitName(row.receiving))}</span>
          )}
        </>
      ),
    },
  }
  return { ...cells[name], sort }
}

const Nothing = () => <span class="soft">–</span>

/** Status, and while it is being worked on: at which step and in whose hands. */
function Standing({
  row,
  language,
  stepName,
}: {
  row: DossierRow
  language: Language
  stepName: (step: string) => string
}) {
  const text = dossiersTexts(language)
  return (
    <span class="standing">
      <DossierBadge status={dossierStatuses[row.status - 1]!} language={language} />
      {row.suppliedAt && row.status === 5 && (
        <StatusBadge tone="info" icon="upload">
          {text.supplied}
        </StatusBadge>
      )}
      {row.step && (row.status === 4 || row.status === 6) && (
        <span class="under soft">
          {stepName(row.step)} · {row.assigneeName ?? text.nobody}
        </span>
      )}
    </span>
  )
}
