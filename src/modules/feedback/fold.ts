import { type Action, definitionOf } from './actions.ts'
import { NotAllowed, type ReportState } from './state.ts'

/** The state after all actions, oldest first. @throws NotAllowed */
export function foldReport(actions: readonly Action[]): ReportState {
  const state = actions.reduce<ReportState | undefined>(apply, undefined)
  if (!state) throw new NotAllowed('a report begins with an action')
  return state
}

/** The state after one more action. Pure. @throws NotAllowed when it does not fit where the report stands */
export function apply(before: ReportState | undefined, action: Action): ReportState {
  if (!before) return begin(action)
  if (action.type === 'file') throw new NotAllowed('a report begins once')
  if (action.seq !== before.seq + 1) throw new NotAllowed(`action ${action.seq} after ${before.seq}`)
  return { ...definitionOf(action.type).apply(before, action.data, action), seq: action.seq }
}

function begin(action: Action): ReportState {
  if (action.type !== 'file') throw new NotAllowed(`begins with ${action.type}`)
  if (action.seq !== 1) throw new NotAllowed('the first action is number 1')
  return {
    ...action.data,
    cameInAt: action.data.place,
    transfers: 0,
    status: 'filed',
    filedAt: action.at,
    arrivedAt: action.at,
    asks: [],
    seq: 1,
  }
}
