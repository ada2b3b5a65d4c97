export {
  type CertifiedLine,
  createInsight,
  type DossierLine,
  type Figures,
  type HourCount,
  type Insight,
  type KpiList,
  type PaperLine,
  pageSize,
  type TicketLine,
} from './insight.ts'
export type { Kpi, Moment } from './kpis.ts'
export { insightRoutes } from './routes.ts'
