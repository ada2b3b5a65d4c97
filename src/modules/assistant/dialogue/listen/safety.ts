import { type Emergency, emergencies } from '../alarms/kinds.ts'
import { type Sound, soundOf } from '../alarms/sounds.ts'
import type { PersonReason } from '../types.ts'
import { hasOrder } from './orders.ts'
import type { Question } from './question.ts'
import { compile } from './rules.ts'
import { type SafetyRule, safetyRules } from './safety-rules.ts'

const rules = safetyRules.map(({ phrases, exact = [], unless = [], urgent = [], ...rule }) => ({
  ...rule,
  phrases: compile(phrases),
  exact: new RegExp(`(?<!\\p{L})(?:${exact.join('|') || '(?!)'})(?!\\p{L})`, 'u'),
  unless: compile(unless),
  urgent: compile(urgent),
}))

export type AlarmName = SafetyRule['name'] | Emergency

export interface Alarm {
  name: AlarmName
  person?: PersonReason
  /** False where somebody could be in need and as well could not: their question is answered, and a number told above. */
  isSure: boolean
}

/**
 * From which likelihood somebody is taken to be in need, and from which they could be. Missing one who is costs more than telling
 * a number to one who is not; who names nothing that belongs to danger has to sound more like it.
 */
const levels = { named: { sure: 0.3, perhaps: 0.15 }, unnamed: { sure: 0.5, perhaps: 0.3 } }
/** Below it a rule's words stand in a sentence that sounds like any other. */
const unlikely = 0.02
/** Curses and orders to the machine cost nobody their health. */
const rude = 0.6

/**
 * What has to be said before anything is looked for; undefined for ordinary questions.
 * @param isSaying it is a greeting, thanks, a yes or the like: whoever says that, swears at nobody
 */
export function alarmIn(question: Question, isSaying = false): Alarm | undefined {
  const rule = ruleOf(question)
  const sound = soundOf(question)
  return (
    emergencyIn(question, rule, sound) ??
    (rule && !isEmergency(rule.name)
      ? { name: rule.name, isSure: true, ...(rule.person ? { person: rule.person } : {}) }
      : undefined) ??
    (!isSaying && sound.insult >= rude ? { name: 'insult', isSure: true } : undefined) ??
    (!isSaying && hasOrder(question, sound) ? { name: 'injection', isSure: true } : undefined)
  )
}

function emergencyIn(question: Question, rule: Rule | undefined, sound: Sound): Alarm | undefined {
  const { sure, perhaps } = sound.namesDanger ? levels.named : levels.unnamed
  const alarm = (name: Emergency, isSure: boolean): Alarm => ({
    name,
    person: name === 'self-harm' ? name : 'emergency',
    isSure,
  })
  if (rule && isEmergency(rule.name)) {
    // Phrases find that there is danger, and what was learnt which it is.
    const name = rule.name !== 'self-harm' && sound.danger >= sure ? sound.kind : rule.name
    return alarm(name, rule.name === 'self-harm' || sound.danger >= unlikely || rule.urgent.test(question))
  }
  // A word or two are an answer, or a slip of the finger.
  if (question.folded.trim().split(' ').length < 3 || sound.danger < perhaps) return undefined
  const isSure = sound.danger >= sure
  return rule && !isSure ? undefined : alarm(sound.kind, isSure)
}

type Rule = (typeof rules)[number]

function ruleOf(question: Question): Rule | undefined {
  const written = question.text.normalize('NFC').toLowerCase()
  return rules.find(
    (it) =>
      (it.phrases.test(question) || it.exact.test(written)) &&
      (!it.unless.test(question) || it.urgent.test(question)),
  )
}

const isEmergency = (name: AlarmName): name is Emergency => (emergencies as readonly string[]).includes(name)
