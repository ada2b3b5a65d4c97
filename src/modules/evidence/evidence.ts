import { join } from 'node:path'
import { createTypst } from '#modules/documents'
import { root } from '#platform/config'
import type { Context } from '#platform/ledger'
import { type Assumptions, loadAssumptions, readAssumptions } from './assumptions.ts'
import type { Deps } from './deps.ts'
import { allFigures, figuresOf } from './figures.ts'
import { keepUp } from './keep.ts'
import { proposalPaper } from './paper.ts'
import * as proposals from './proposals.ts'
import { rowsBehind } from './rows.ts'

type After<Function> = Function extends (deps: Deps, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never

/**
 * What speaks for cutting procedures: how often each paper is missing, asked for again or had already, how long steps take, what
 * it costs people; and proposals made of that. All of it for whoever holds `procedure.edit` at the city.
 */
export interface Evidence {
  /** What is assumed of costs, with what somebody changed of it. */
  assume(said: Record<string, unknown>): Assumptions
  /** All procedures of a period. */
  all: After<typeof allFigures>
  of: After<typeof figuresOf>
  /** The dossiers that a number counts. */
  rows: After<typeof rowsBehind>
  propose: After<typeof proposals.propose>
  revise: After<typeof proposals.revise>
  /** Sends a proposal, takes it back, or notes the answer (`procedure.publish`). */
  move: After<typeof proposals.move>
  proposal: After<typeof proposals.getProposal>
  proposals: After<typeof proposals.listProposals>
  /** A proposal in its newest version as PDF. */
  paper(context: Context, id: string): Promise<Uint8Array>
  /** Counts what changed since the last time; a job of the schedule. Returns how many dossiers were looked at. */
  keepUp(): Promise<number>
  close(): Promise<void>
}

export async function createEvidence(
  options: Omit<Deps, 'typst' | 'assumptions'> & { assumptionsFile: string; log: unknown },
): Promise<Evidence> {
  const typst = createTypst({
    log: options.log as Parameters<typeof createTypst>[0]['log'],
    formsDir: join(root, 'src/modules/evidence/papers'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  const deps: Deps = { ...options, assumptions: await loadAssumptions(options.assumptionsFile), typst }
  return {
    assume: (said) => readAssumptions(deps.assumptions, said),
    all: (...rest) => allFigures(deps, ...rest),
    of: (...rest) => figuresOf(deps, ...rest),
    rows: (...rest) => rowsBehind(deps, ...rest),
    propose: (...rest) => proposals.propose(deps, ...rest),
    revise: (...rest) => proposals.revise(deps, ...rest),
    move: (...rest) => proposals.move(deps, ...rest),
    proposal: (...rest) => proposals.getProposal(deps, ...rest),
    proposals: (...rest) => proposals.listProposals(deps, ...rest),
    paper: (context, id) => proposalPaper(deps, context, id),
    keepUp: () => keepUp(deps),
    close: () => typst.close(),
  }
}
