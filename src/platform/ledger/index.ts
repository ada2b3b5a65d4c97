export { type AuditEntry, listAudit } from './audit.ts'
export { type Context, isEverywhere, may, type Places, scopeOf, systemContext, within } from './context.ts'
export { forgetOldKeys } from './forget.ts'
export { lastMoment } from './last-moment.ts'
export {
  type CommandOptions,
  createLedger,
  type Event,
  type Job,
  type Ledger,
  type Outcome,
} from './ledger.ts'
export { forbidden, notFound, Refusal, stale } from './refusal.ts'
export { type ChainReport, verifyAudit } from './verify.ts'
