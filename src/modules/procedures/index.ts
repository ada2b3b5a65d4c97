export { certifiedCopyFee } from './fees.ts'
export { createProcedures, type Procedures } from './procedures.ts'
export { proceduresRoutes } from './routes.ts'
export {
  type Component,
  type Procedure,
  type ProcedureVersion,
  procedureSchema,
  type RouteStep,
} from './schema.ts'
export { createSearch, type Hit, mostAsked } from './search.ts'
