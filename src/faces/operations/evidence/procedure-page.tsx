import type { FastifyRequest } from 'fastify'
import { Button, DefinitionList, EmptyState, Table, TextField } from '#design'
import {
  assumptionNames,
  type Cost,
  type ListedProposal,
  type ProcedureFigures,
  paperMarks,
} from '#modules/evidence'
import type { ProcedureVersion } from '#modules/procedures'
import { formatNumber } from '#platform/text'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { written } from '../numbers.ts'
import { base, rowsHref, type View } from './address.ts'
import { Few, money, PeriodForm, share } from './parts.tsx'
import { ProposalForm, type TypedProposal } from './proposal-form.tsx'
import { ProposalTable } from './proposals-page.tsx'
import { texts } from './texts.ts'
import { stepName } from './words.ts'

export interface ProcedurePageProps {
  house: OperationsHouse
  request: FastifyRequest
  view: View
  code: string
  version: ProcedureVersion
  figures: ProcedureFigures
  cost: Cost | undefined
  proposals: ListedProposal[]
  /** What was typed and could not be saved, and why. */
  typed?: TypedProposal | undefined
}

const shownFigures = [
  'handedIn',
  'result',
  'refused',
  'withdrawn',
  'stopped',
  'open',
  'supplemented',
  'returned',
] as const

/** What speaks for cutting one procedure. */
export function EvidencePage(props: ProcedurePageProps) {
  const { house, request, view, code, version, figures, proposals } = props
  const { language } = request
  const text = texts(language)
  const { dossiers } = figures
  return (
    <Frame
      current="evidence"
      house={house}
      request={request}
      title={version.name[language]}
      lead={
        <>
          <a href={base}>{text.title}</a> · {code}
        </>
      }
    >
      <PeriodForm view={view} language={language} action={`${base}/${code}`} />
      <Few count={dossiers.handedIn} language={language} />
      {dossiers.handedIn === 0 ? (
        <EmptyState title={text.empty}>{text.emptyHint}</EmptyState>
      ) : (
        <>
          <section class="panel stack-tight" aria-labelledby="dossiers">
            <h2 id="dossiers">{text.dossiers}</h2>
            <DefinitionList
              items={shownFigures.map((name) => ({
                term: text.figures[name],
                detail: (
                  <a href={rowsHref(code, view, name)}>
                    {name === 'handedIn'
                      ? formatNumber(dossiers[name], language)
                      : share(dossiers[name], dossiers.handedIn, language)}
                  </a>
                ),
              }))}
            />
          </section>
          <Papers {...props} />
          <Steps {...props} />
          <Costs {...props} />
          <ProposalForm
            {...{ house, request, view, version, figures }}
            typed={props.typed}
            action={`${base}/${code}/proposals`}
            save={text.save}
          />
        </>
      )}
      <section class="stack-tight" aria-labelledby="proposals">
        <h2 id="proposals">{text.proposals}</h2>
        <ProposalTable {...{ house, request, proposals }} />
      </section>
    </Frame>
  )
}

function Papers({ request, view, code, version, figures }: ProcedurePageProps) {
  const { language } = request
  const text = texts(language)
  const all = figures.dossiers.handedIn
  const of = (component: string, mark: (typeof paperMarks)[number]) =>
    figures.papers.get(component)?.[mark] ?? 0
  return (
    <section class="stack-tight" aria-labelledby="papers">
      <h2 id="papers">{text.papers}</h2>
      <p class="soft">{text.papersLead}</p>
      <div class="wide evidence-figures">
        <Table
          language={language}
          caption={text.papers}
          captionHidden
          dense
          rows={version.components}
          keyOf={({ id }) => id}
          columns={[
            {
              heading: text.papers,
              cell: (it) => (
                <>
                  {it.short[language]}
                  {(it.form === 'held' || it.register) && <p class="small soft">{text.looksUp}</p>}
                </>
              ),
            },
            ...paperMarks
              .filter((mark) => version.components.some(({ id }) => of(id, mark) > 0))
              .map((mark) => ({
                heading: text.marks[mark],
                numeric: true,
                cell: ({ id }: { id: string }) =>
                  of(id, mark) === 0 ? (
                    '0'
                  ) : (
                    <a href={rowsHref(code, view, mark, id)}>{share(of(id, mark), all, language)}</a>
                  ),
              })),
          ]}
        />
      </div>
    </section>
  )
}

function Steps({ house, request, view, code, figures }: ProcedurePageProps) {
  const { language } = request
  const text = texts(language)
  const minutes = (count: number) => text.minutes(formatNumber(count, language))
  return (
    <section class="stack-tight" aria-labelledby="steps">
      <h2 id="steps">{text.steps}</h2>
      <p class="soft">{text.stepsLead}</p>
      <Table
        language={language}
        caption={text.steps}
        captionHidden
        dense
        rows={figures.steps}
        keyOf={({ step }) => step}
        empty={text.none}
        columns={[
          { heading: text.step, cell: ({ step }) => stepName(house, request, step) },
          {
            heading: text.times,
            numeric: true,
            cell: ({ step, times }) => (
              <a href={rowsHref(code, view, 'step', step)}>{formatNumber(times, language)}</a>
            ),
          },
          { heading: text.half, numeric: true, cell: ({ p50 }) => minutes(p50) },
          { heading: text.most, numeric: true, cell: ({ p90 }) => minutes(p90) },
        ]}
      />
    </section>
  )
}

function Costs({ request, view, code, cost }: ProcedurePageProps) {
  const { language } = request
  const text = texts(language)
  const parts = text.costParts
  if (!cost) return null
  const average = (value: number) => written(value, language, 2)
  return (
    <section class="panel stack-tight" aria-labelledby="cost">
      <h2 id="cost">{text.cost}</h2>
      <p class="soft">{text.costLead}</p>
      <p class="small">{text.formula}</p>
      <DefinitionList
        items={[
          {
            term: parts.visits,
            detail: <a href={rowsHref(code, view, 'visited')}>{average(cost.visits)}</a>,
          },
          {
            term: parts.hall,
            detail: (
              <>
                {text.minutes(formatNumber(cost.hallMinutes, language))} (
                {cost.isHallKnown ? (
                  <a href={rowsHref(code, view, 'hallKnown')}>{text.measured}</a>
                ) : (
                  text.assumed
                )}
                )
              </>
            ),
          },
          { term: parts.papers, detail: average(cost.papers) },
          { term: parts.copies, detail: `${average(cost.copies)} + ${average(cost.certifiedCopies)}` },
          { term: parts.hours, detail: text.hours(average(cost.hours)) },
          { term: parts.fee, detail: cost.fee === undefined ? text.noFee : money(cost.fee, language) },
          { term: parts.money, detail: money(cost.money, language) },
          { term: parts.cost, detail: <strong>{money(cost.cost, language)}</strong> },
        ]}
      />
      <form method="get" action={`${base}/${code}#cost`} class="stack-tight" aria-labelledby="assumptions">
        <h3 id="assumptions">{text.assumptions}</h3>
        <p class="soft">{text.assumptionsHint}</p>
        <input type="hidden" name="from" value={view.period.from.toString()} />
        <input type="hidden" name="until" value={view.period.until.toString()} />
        <div class="evidence-fields">
          {assumptionNames.map((name) => (
            <TextField
              key={name}
              {...{ language, name, label: text.assumptionNames[name], inputMode: 'numeric', code: true }}
              width="short"
              maxLength={8}
              value={view.unusable[name] ?? String(view.assumptions[name])}
              error={
                view.unusable[name] === undefined
                  ? undefined
                  : text.unusable(formatNumber(view.assumptions[name], language))
              }
            />
          ))}
        </div>
        <Button kind="quiet">{text.recount}</Button>
      </form>
    </section>
  )
}
