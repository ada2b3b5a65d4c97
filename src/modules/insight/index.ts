export { conditionOf, type Part } from './condition.ts'
export type { Growth } from './growth.ts'
export { type Asked, createInsight, type Figures, type HourCount, type Insight } from './insight.ts'
export type { Definition, Kpi, Moment, Period } from './kpi.ts'
export type {
  CertifiedLine,
  DossierLine,
  KpiList,
  PaperLine,
  ReportLine,
  TicketLine,
  VisitLine,
} from './lines.ts'
export { pageSize, type Told } from './list.ts'
export type { Measured, Parts } from './measure.ts'
export { stretchesOf } from './pieces.ts'
export { insightRoutes } from './routes.ts'
export { type By, isOfDays, sourceOf, ways } from './sources.ts'
