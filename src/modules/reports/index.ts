export { createReports, type Reports } from './reports.ts'
export { reportsRoutes } from './routes.ts'
export {
  type Cell as ReportCell,
  type Report,
  type ReportName,
  type Row as ReportRow,
  reportNames,
} from './table.ts'
