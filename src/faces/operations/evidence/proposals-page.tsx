import type { FastifyRequest } from 'fastify'
import { Table } from '#design'
import type { ListedProposal } from '#modules/evidence'
import { formatNumber } from '#platform/text'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { base } from './address.ts'
import { dayOf, money } from './parts.tsx'
import { texts } from './texts.ts'
import { aboutWords } from './words.ts'

interface ProposalsProps {
  house: OperationsHouse
  request: FastifyRequest
  proposals: ListedProposal[]
}

export function ProposalsPage(props: ProposalsProps) {
  const { house, request } = props
  const text = texts(request.language)
  return (
    <Frame
      current="evidence"
      house={house}
      request={request}
      title={text.proposals}
      lead={<a href={base}>{text.title}</a>}
    >
      <ProposalTable {...props} />
    </Frame>
  )
}

export function ProposalTable({ house, request, proposals }: ProposalsProps) {
  const { language } = request
  const text = texts(language)
  return (
    <div class="wide">
      <Table
        language={language}
        caption={text.proposals}
        captionHidden
        dense
        rows={proposals}
        keyOf={({ id }) => id}
        empty={text.noProposals}
        columns={[
          {
            heading: text.proposals,
            cell: ({ id, procedureCode, body }) => (
              <a href={`${base}/proposals/${id}`}>
                {text.kinds[body.measure.kind]}:{' '}
                {aboutWords(house, request, procedureCode, body.measure.about)}
              </a>
            ),
          },
          {
            heading: text.procedure,
            cell: ({ procedureCode }) =>
              house.procedures.find(procedureCode)?.plain[language] ?? procedureCode,
          },
          {
            heading: text.state,
            cell: ({ state, version }) => `${text.states[state]} · ${text.version(version)}`,
          },
          { heading: text.saving, numeric: true, cell: ({ body }) => money(body.effect.dong, language) },
          {
            heading: text.savingHours,
            numeric: true,
            cell: ({ body }) => formatNumber(body.effect.citizenHours, language),
          },
          { heading: text.author, cell: ({ authorName }) => authorName },
          { heading: text.day, cell: ({ at }) => dayOf(at) },
        ]}
      />
    </div>
  )
}
