import type { FastifyRequest } from 'fastify'
import type { HoldingRule, RuleChange, Trial } from '#modules/alarms'
import type { Place } from '#modules/places'
import type { OperationsHouse } from '../house.ts'
import type { TypedChange } from './rule-form.ts'

/** What the page of a rule is given. */
export interface RulePageProps {
  house: OperationsHouse
  request: FastifyRequest
  /** As it holds today at the place, or everywhere. */
  rule: HoldingRule
  place: Place | undefined
  wards: Place[]
  /** Every version there was, the newest first. */
  changes: RuleChange[]
  mayManage: boolean
  typed: TypedChange
  /** What the typed change would have meant; undefined until somebody asks. */
  trial: Trial | undefined
  fault: { field: keyof TypedChange; message: string } | undefined
  saved: boolean
}
