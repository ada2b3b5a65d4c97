import type { Rung, Severity } from './rules.ts'

export const statuses = ['raised', 'acknowledged', 'snoozed', 'cleared', 'closed'] as const
export type Status = (typeof statuses)[number]

/** The fold of an alarm's actions. */
export interface AlarmState {
  rule: string
  place: string
  severity: Severity
  /** The ladder it was raised with; a change of the rule does not move it. */
  ladder: Rung[]
  /** What was measured when it was raised, and the threshold it reached. */
  value: number
  threshold: number
  /** Of an unusual day: which, what it should have been and what it was. */
  detail: { day?: string; expected?: number; seen?: number }
  status: Status
  rung: number
  rungAt: string
  raisedAt: string
  /** Who took it on, with what they are going to do. */
  officer: { actor: string; name: string } | undefined
  nextStep: string | undefined
  until: string | undefined
  acknowledgedAt: string | undefined
  endedAt: string | undefined
  reason: string | undefined
  seq: number
}

/** An action does not fit where the alarm stands. */
export class NotAllowed extends Error {}

export const isOpen = ({ status }: Pick<AlarmState, 'status'>): boolean =>
  status === 'raised' || status === 'acknowledged' || status === 'snoozed'

/** Whose turn it is: whoever holds the permission of its rung at the place, or the officer who took it on. */
export const ownerOf = (state: AlarmState): { permission: string; officer: string | undefined } => ({
  permission: state.ladder[state.rung]!.permission,
  officer: state.status === 'acknowledged' ? state.officer?.actor : undefined,
})
