/** The telephone line. Others import only from here. */
export type { CallBack } from './call-backs.ts'
export { type Lines, linesOf, loadLines } from './lines.ts'
export { telephoneRoutes } from './routes.ts'
export { createTelephone, type Telephone } from './telephone.ts'
