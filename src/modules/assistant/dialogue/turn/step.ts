import type { WordKey } from '../render/words-texts.ts'
import type { Action, Aspect, DialogueState, Plan, Say, TurnNote, Verdict } from '../types.ts'
import type { Entry, World } from '../world.ts'

/** What one turn comes to, before it has words. */
export interface Step {
  state: DialogueState
  plan: Plan
  actions?: Action[]
  note?: Partial<TurnNote>
}

/** A state without some of what it remembers. */
export function without<Key extends keyof DialogueState>(
  state: DialogueState,
  ...keys: Key[]
): DialogueState {
  const rest = { ...state }
  for (const key of keys) delete rest[key]
  return rest
}

/** Says sentences of our own. */
export function saying(
  state: DialogueState,
  verdict: Verdict,
  keys: WordKey | WordKey[],
  more: Partial<Plan> = {},
): Step {
  const say: Say[] = [keys].flat().map((key) => ({ say: 'words', key }))
  return { state, plan: { verdict, say, ...more } }
}

/** Has the caller do something; what comes of it is the next input. */
export function doing(state: DialogueState, action: Action): Step {
  return { ...saying(without(state, 'pending'), 'asked', 'moment'), actions: [action] }
}

const worthAsking: Aspect[] = ['papers', 'time', 'fee', 'where', 'who', 'online', 'ticket']

/** Answers about a procedure, and offers what people ask next. */
export function tell(state: DialogueState, entry: Entry, asked: readonly Aspect[], world: World): Step {
  const aspects = asked.length > 0 ? [...new Set(asked)] : (['about'] as Aspect[])
  const ward = state.ward && world.ward(state.ward) ? { ward: state.ward } : {}
  const procedure = entry.code
  const isInHall = !entry.version.place
  const told = new Set(aspects.includes('about') ? [...aspects, 'papers', 'time', 'fee', 'where'] : aspects)
  const next = worthAsking
    .filter((aspect) => !told.has(aspect) && (aspect !== 'ticket' || isInHall))
    .filter((aspect) => aspect !== 'who' || entry.who)
    .map((aspect) => `a:${aspect}`)
  const actsForOther = state.forWhom === 'other' || state.forWhom === 'parent'
  const asksPapers = aspects.includes('papers')
  return {
    state: { ...without(state, 'pending', 'excluded'), procedure, aspects },
    plan: {
      verdict: 'answered',
      procedure,
      aspects,
      say: [
        { say: 'name', procedure },
        ...aspects.map((aspect): Say => ({ say: 'aspect', procedure, aspect, ...ward })),
        ...(actsForOther && asksPapers && asksMandate(entry)
          ? [{ say: 'words', key: 'onBehalf' } as Say]
          : []),
      ],
      choices: [...next, 'other', 'person'],
      links: [
        { to: 'procedure', procedure },
        ...(entry.online === 'none' || !isInHall ? [] : [{ to: 'file' as const, procedure }]),
        ...(isInHall ? [{ to: 'ticket' as const, procedure, ...ward }] : []),
      ],
    },
  }
}

/** Whether the record itself lists a power of attorney. */
function asksMandate(entry: Entry): boolean {
  return entry.version.components.some(({ text, short }) => /ủy quyền/i.test(`${text.vi} ${short.vi}`))
}

/** Offers up to three procedures, none of them, and a person. */
export function suggest(state: DialogueState, codes: readonly string[], asked: readonly Aspect[]): Step {
  return {
    ...saying(
      { ...state, aspects: [...asked], pending: { kind: 'procedure', goal: 'tell' } },
      'suggested',
      'suggest',
      { choices: [...codes.slice(0, 3).map((code) => `p:${code}`), 'none', 'person'] },
    ),
  }
}

/** What led nowhere; the second time in a row a person is offered first. */
export function lost(state: DialogueState, verdict: 'unclear' | 'off-topic'): Step {
  const isAgain = (state.misses ?? 0) >= 1
  const key = isAgain ? 'unclearAgain' : verdict === 'off-topic' ? 'offTopic' : 'unclear'
  const keys: WordKey[] = isAgain && verdict === 'off-topic' ? ['offTopic', 'unclearAgain'] : [key]
  return {
    ...saying(isAgain ? { ...state, pending: { kind: 'person' } } : state, verdict, keys, {
      choices: ['person'],
      links: [{ to: 'search' }],
    }),
    note: { open: true },
  }
}
