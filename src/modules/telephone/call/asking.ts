import type { Language } from '#platform/text'
import type { Gather, Say, Verb } from '../verbs.ts'
import type { CallState, Line, Next, Node } from './types.ts'

/** Of silence before it is asked again, in seconds: keying a code from a slip takes time. */
const patience = { one: 8, many: 20 }

export const say = (language: Language, ...texts: (string | undefined)[]): Say => ({
  verb: 'say',
  language,
  text: texts.filter(Boolean).join(' '),
})

/** Nodes where more than one key is awaited, and where nobody else may listen. */
const keysOf = (node: Node): Gather['keys'] => {
  if (node.at === 'talk') return node.open ? 'many' : 'one'
  return node.at === 'dossier' || node.at === 'secret' || node.at === 'number' ? 'many' : 'one'
}
const mayHear = (node: Node) => ['menu', 'topics', 'talk'].includes(node.at)

/** Asks something and listens. `first` is said once, `asked` also when somebody asks to hear it again. */
export function asking(
  state: CallState,
  node: Node,
  line: Line,
  { first, asked }: { first?: string | undefined; asked: Say[] },
): Next {
  const { language } = state
  return {
    state: { ...state, node, last: asked },
    verbs: [listening(language, node, line, [...(first ? [say(language, first)] : []), ...asked])],
  }
}

function listening(language: Language, node: Node, line: Line, prompts: Say[]): Gather {
  const keys = keysOf(node)
  return {
    verb: 'gather',
    prompts,
    keys,
    hears: line.hears && mayHear(node),
    language,
    seconds: patience[keys],
  }
}

/** The same question again. */
export function again(state: CallState, line: Line, first?: string): Next {
  return asking(state, state.node, line, { first, asked: state.last })
}

export function ending(state: CallState, words: string): Next {
  const verbs: Verb[] = [say(state.language, words), { verb: 'hangup' }]
  return { state: { ...state, node: { at: 'over' }, last: [] }, verbs }
}
