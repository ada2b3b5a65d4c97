export { certifiedCopyFee } from './fees.ts'
export { createProcedures, type Procedures } from './procedures.ts'
export { proceduresRoutes } from './routes.ts'
export type {
  Component,
  Procedure,
  ProcedureVersion,
  RouteStep,
} from './schema.ts'
export { type Hit, mostAsked } from './search.ts'
