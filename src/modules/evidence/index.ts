export { type Assumptions, assumptionNames } from './assumptions.ts'
export { type Cost, costOf, possibleSaving } from './costs.ts'
export { type Kind, paperKinds, stepKinds } from './effect.ts'
export { createEvidence, type Evidence } from './evidence.ts'
export { type PaperMark, paperMarks } from './facts.ts'
export { fewDossiers, type ListedFigures, type PaperCounts, type ProcedureFigures } from './figures.ts'
export { daysOf, type Period, readPeriod } from './period.ts'
export {
  type ListedProposal,
  nextStates,
  type Proposal,
  type ProposalBody,
  type ProposalState,
} from './proposals.ts'
export { evidenceRoutes } from './routes.ts'
export { type EvidenceRow, rowsOfPage } from './rows.ts'
