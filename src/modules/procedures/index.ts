export { certifiedCopyFee } from './fees.ts'
export { createProcedures, type Procedures } from './procedures.ts'
export {
  type Component,
  type Procedure,
  type ProcedureVersion,
  procedureSchema,
  type RouteStep,
} from './schema.ts'
export { createSearch, type Hit, mostAsked } from './search.ts'
export { proceduresRoutes } from './routes.ts'
