import { z } from 'zod'
import { type AlarmState, isOpen, NotAllowed } from './state.ts'

const words = z.string().trim().min(3).max(1000)
const moment = z.iso.datetime({ offset: true })

/** What officers say about an alarm. */
export const officerActSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('acknowledge'), data: z.object({ nextStep: words, until: moment }) }),
  z.object({ type: z.literal('snooze'), data: z.object({ reason: words, until: moment }) }),
  z.object({ type: z.literal('close'), data: z.object({ reason: words }) }),
])
export type OfficerAct = z.infer<typeof officerActSchema>
export const officerActTypes = ['acknowledge', 'snooze', 'close'] as const

type Beginning = Pick<AlarmState, 'rule' | 'place' | 'severity' | 'ladder' | 'value' | 'threshold' | 'detail'>
/** What the house does. */
type HouseAct =
  | { type: 'raise'; data: Beginning }
  | { type: 'escalate' | 'lapse'; data: Record<string, never> }
  | { type: 'clear'; data: { value: number } }

export type ActBody = OfficerAct | HouseAct
/** Everything that can happen to an alarm. Actions are only ever added. */
export type Action = ActBody & { seq: number; at: string; actor: string; actorName: string }
export type ActType = Action['type']

/** The state after all actions, oldest first. @throws NotAllowed */
export function foldAlarm(actions: readonly Action[]): AlarmState {
  const state = actions.reduce<AlarmState | undefined>(apply, undefined)
  if (!state) throw new NotAllowed('an alarm begins with an action')
  return state
}

/** The state after one more action. Pure. @throws NotAllowed when it does not fit where the alarm stands */
export function apply(before: AlarmState | undefined, action: Action): AlarmState {
  if (!before) return begin(action)
  if (action.seq !== before.seq + 1) throw new NotAllowed(`action ${action.seq} after ${before.seq}`)
  if (!isOpen(before)) throw new NotAllowed('it is over')
  return { ...before, ...change(before, action), seq: action.seq }
}

function begin(action: Action): AlarmState {
  if (action.type !== 'raise' || action.seq !== 1) throw new NotAllowed(`begins with ${action.type}`)
  return {
    ...action.data,
    ...{ status: 'raised', rung: 0, rungAt: action.at, raisedAt: action.at, seq: 1 },
    ...{ officer: undefined, nextStep: undefined, until: undefined },
    ...{ acknowledgedAt: undefined, endedAt: undefined, reason: undefined },
  }
}

function change(before: AlarmState, action: Action): Partial<AlarmState> {
  const { at, actor, actorName } = action
  switch (action.type) {
    case 'acknowledge':
      return {
        status: 'acknowledged',
        officer: { actor, name: actorName },
        ...{ nextStep: action.data.nextStep, until: action.data.until, reason: undefined },
        acknowledgedAt: before.acknowledgedAt ?? at,
      }
    case 'snooze':
      if (before.status !== 'raised') throw new NotAllowed('somebody is at it')
      return { status: 'snoozed', until: action.data.until, reason: action.data.reason }
    case 'lapse':
      if (before.status === 'raised') throw new NotAllowed('nobody has it')
      return { status: 'raised', until: undefined, rungAt: at }
    case 'escalate':
      if (before.status !== 'raised' || before.rung + 1 >= before.ladder.length)
        throw new NotAllowed('there is nobody further up')
      return { rung: before.rung + 1, rungAt: at }
    case 'clear':
      return { status: 'cleared', endedAt: at, until: undefined }
    case 'close':
      return { status: 'closed', endedAt: at, until: undefined, reason: action.data.reason }
    case 'raise':
      throw new NotAllowed('an alarm begins once')
  }
}
