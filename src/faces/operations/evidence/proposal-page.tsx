import type { FastifyRequest } from 'fastify'
import { Button, DefinitionList, LinkButton, TextField } from '#design'
import { nextStates, type ProcedureFigures, type Proposal } from '#modules/evidence'
import type { ProcedureVersion } from '#modules/procedures'
import { formKey } from '#platform/http'
import { may } from '#platform/ledger'
import { formatDateTime, formatNumber } from '#platform/text'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { base, procedureHref, type View } from './address.ts'
import { dayOf, Few, monthsOf } from './parts.tsx'
import { ProposalForm, type TypedProposal } from './proposal-form.tsx'
import { assumptionLines, effectLines, evidenceLines, type Line } from './proposal-lines.ts'
import { texts } from './texts.ts'
import { aboutWords } from './words.ts'

export interface ProposalPageProps {
  house: OperationsHouse
  request: FastifyRequest
  proposal: Proposal
  /** Period and assumptions of the newest version. */
  view: View
  version: ProcedureVersion
  /** As they are now: for what a further version may be about. */
  figures: ProcedureFigures
  typed?: TypedProposal | undefined
}

/** A proposal with the figures it was written on. */
export function ProposalPage(props: ProposalPageProps) {
  const { house, request, proposal, view, version, figures, typed } = props
  const { language } = request
  const text = texts(language)
  const [newest, ...earlier] = proposal.versions
  const { body, authorName, at } = newest!
  const { measure } = body
  const path = `${base}/proposals/${proposal.id}`
  const about = aboutWords(house, request, proposal.procedureCode, measure.about)
  const target = measure.target ? ` → ${text.minutes(formatNumber(measure.target, language))}` : ''
  return (
    <Frame
      current="evidence"
      house={house}
      request={request}
      title={`${text.kinds[measure.kind]}: ${about}${target}`}
      lead={
        <>
          <a href={procedureHref(proposal.procedureCode, view)}>{version.name[language]}</a> ·{' '}
          {text.states[proposal.state]} · {text.version(newest!.version)} · {authorName} · {dayOf(at)}
        </>
      }
    >
      <p class="row no-print">
        <LinkButton href={`${path}/proposal.pdf`} kind="quiet" size="small" icon="print">
          {text.pdf}
        </LinkButton>
        <LinkButton href={`${path}/proposal.xlsx`} kind="quiet" size="small">
          {text.xlsx}
        </LinkButton>
      </p>
      <Few count={body.dossiers.handedIn} language={language} />
      <p class="evidence-words" dir="auto">
        {body.words}
      </p>
      <Lines title={text.effect} lines={effectLines(body, language)} />
      <Lines title={text.evidence} lines={evidenceLines(body, language)} />
      <p class="soft">
        {text.frozen(
          monthsOf(body.from, body.until),
          formatDateTime(Temporal.Instant.from(body.countedUntil)),
        )}
      </p>
      <Lines title={text.assumptions} lines={assumptionLines(body.assumptions, language)} />
      <Moves {...props} path={path} />
      {proposal.state === 'draft' && (
        <ProposalForm
          {...{ house, request, view, version, figures }}
          typed={typed ?? { fields: { ...measure, target: String(measure.target ?? ''), words: body.words } }}
          action={`${path}/versions`}
          save={text.saveVersion}
          seen={proposal.version}
        />
      )}
      {earlier.length > 0 && (
        <section class="stack-tight" aria-labelledby="versions">
          <h2 id="versions">{text.versions}</h2>
          {earlier.map((one) => (
            <details key={one.version}>
              <summary>
                {text.version(one.version)} · {one.authorName} · {dayOf(one.at)}
              </summary>
              <p class="evidence-words" dir="auto">
                {one.body.words}
              </p>
              <Lines title={text.effect} lines={effectLines(one.body, language)} />
            </details>
          ))}
        </section>
      )}
    </Frame>
  )
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <section class="panel stack-tight evidence-lines">
      <h2>{title}</h2>
      <DefinitionList items={lines.map(([term, detail]) => ({ term, detail }))} />
    </section>
  )
}

/** What became of it, and what may come next. */
function Moves({ house, request, proposal, path }: ProposalPageProps & { path: string }) {
  const { language, context } = request
  const text = texts(language)
  const mayAnswer = may(context, 'procedure.publish', house.places.city.code)
  const next = nextStates(proposal.state).filter(
    (state) => mayAnswer || (state !== 'accepted' && state !== 'refused'),
  )
  return (
    <section class="panel stack-tight" aria-labelledby="state">
      <h2 id="state">{text.history}</h2>
      {proposal.notes.length > 0 && (
        <ol class="plain">
          {proposal.notes.map(({ state, words, byName, at }) => (
            <li key={at.toString()}>
              {text.states[state]} · {byName} · {dayOf(at)}
              {words && (
                <p class="evidence-words" dir="auto">
                  {words}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {next.length > 0 && (
        <form method="post" action={`${path}/state`} class="stack-tight no-print">
          <input type="hidden" name="key" value={formKey()} />
          <input type="hidden" name="from" value={proposal.state} />
          <TextField
            {...{ language, name: 'note', label: text.note, hint: text.noteHint, optional: true }}
            maxLength={2000}
          />
          <p class="row">
            {next.map((state) => (
              <Button key={state} name="to" value={state} kind="quiet">
                {text.moves[state]}
              </Button>
            ))}
          </p>
        </form>
      )}
    </section>
  )
}
