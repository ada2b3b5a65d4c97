import type { Plan } from './plan.ts'

/** Who drew something, and when. */
export interface Drawn {
  authorName: string
  recordedAt: Temporal.Instant
}

/** The plan of a hall as it holds. */
export interface HeldPlan {
  plan: Plan
  /** 0: nobody has drawn it, it follows from the hall's counters. */
  number: number
}

export interface PlanVersion extends Drawn, HeldPlan {}

/** What is being drawn for a hall. */
export interface PlanDraft {
  plan: Plan
  /** 0: there is none, the plan is the one that holds. */
  revision: number
  canUndo: boolean
  /** Who made the last change. */
  last: Drawn | undefined
}
