import type { FastifyRequest } from 'fastify'
import { EmptyState, LinkButton, StatusBadge, Table } from '#design'
import { fewDossiers, type ListedFigures } from '#modules/evidence'
import { formatDateTime, formatNumber } from '#platform/text'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { LongTable } from '../long-table.tsx'
import { base, procedureHref, rowsHref, type View } from './address.ts'
import { money, PeriodForm, share } from './parts.tsx'
import { texts } from './texts.ts'

export interface RankedProcedure extends ListedFigures {
  saving: { hours: number; dong: number }
}

/** All procedures, by what could be saved for people. */
export function EvidenceListPage(props: {
  house: OperationsHouse
  request: FastifyRequest
  view: View
  countedUntil: Temporal.Instant
  procedures: RankedProcedure[]
}) {
  const { house, request, view, countedUntil, procedures } = props
  const { language } = request
  const text = texts(language)
  return (
    <Frame current="evidence" house={house} request={request} title={text.title} lead={text.lead}>
      <PeriodForm view={view} language={language} action={base} />
      <p>
        {/* Before the first dossier was counted there is no such moment. */}
        {procedures.length > 0 && `${text.counted(formatDateTime(countedUntil))} `}
        <LinkButton href={`${base}/proposals`} kind="quiet" size="small">
          {text.allProposals}
        </LinkButton>
      </p>
      {procedures.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyHint}</EmptyState>
      ) : (
        <LongTable {...{ language, url: request.url }} id="procedures" count={procedures.length}>
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={procedures}
            keyOf={({ procedureCode }) => procedureCode}
            columns={[
              {
                heading: text.procedure,
                cell: ({ procedureCode, dossiers }) => (
                  <>
                    <a href={procedureHref(procedureCode, view)}>
                      {house.procedures.find(procedureCode)?.plain[language] ?? procedureCode}
                    </a>{' '}
                    {dossiers.handedIn < fewDossiers && (
                      <StatusBadge tone="warning">{text.fewShort}</StatusBadge>
                    )}
                  </>
                ),
              },
              { heading: text.saving, numeric: true, cell: (it) => money(it.saving.dong, language) },
              {
                heading: text.savingHours,
                numeric: true,
                cell: (it) => formatNumber(it.saving.hours, language),
              },
              {
                heading: text.figures.handedIn!,
                numeric: true,
                cell: ({ procedureCode, dossiers }) => (
                  <a href={rowsHref(procedureCode, view, 'handedIn')}>
                    {formatNumber(dossiers.handedIn, language)}
                  </a>
                ),
              },
              {
                heading: text.figures.supplemented!,
                numeric: true,
                cell: ({ procedureCode, dossiers }) => (
                  <a href={rowsHref(procedureCode, view, 'supplemented')}>
                    {share(dossiers.supplemented, dossiers.handedIn, language)}
                  </a>
                ),
              },
              {
                heading: text.figures.returned!,
                numeric: true,
                cell: ({ procedureCode, dossiers }) => (
                  <a href={rowsHref(procedureCode, view, 'returned')}>
                    {share(dossiers.returned, dossiers.handedIn, language)}
                  </a>
                ),
              },
            ]}
          />
        </LongTable>
      )}
    </Frame>
  )
}
