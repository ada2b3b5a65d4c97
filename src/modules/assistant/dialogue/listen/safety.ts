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
  /** How much it sounds like danger, from 0 to 1: 1 where a rule says so, 0 where it is another alarm. */
  danger: number
  /** Something is named that is only named in danger. */
  namesDanger: boolean
}

/**
 * From which likelihood somebody is taken to be in need, and from which they could be. Missing one who is costs more than telling
 * a number to one who is not; who names nothing that belongs to danger has to sound more like it.
 */
const levels = { named: { sure: 0.2, perhaps: 0.06 }, unnamed: { sure: 0.4, perhaps: 0.12 } }
/** So many say more than a code or an answer. */
const fewestWords = 5
/** Curses and orders to the machine cost nobody their health. */
const rude = 0.6

/**
 * What has to be said before anything is looked for; undefined for ordinary questions.
 * @param isUnderstood all of it is a greeting, an aspect, a code that was asked for: only what names danger is another thing then
 */
export function alarmIn(question: Question, isUnderstood = false): Alarm | undefined {
  const rule = ruleOf(question)
  const sound = soundOf(question)
  return (
    emergencyIn(question, rule, sound, isUnderstood) ??
    (rule && !isEmergency(rule.name)
      ? {
          name: rule.name,
          isSure: true,
          danger: 0,
          namesDanger: false,
          ...(rule.person ? { person: rule.person } : {}),
        }
      : undefined) ??
    (!isUnderstood && sound.insult >= rude
      ? { name: 'insult', isSure: true, danger: 0, namesDanger: false }
      : undefined) ??
    (!isUnderstood && hasOrder(question, sound)
      ? { name: 'injection', isSure: true, danger: 0, namesDanger: false }
      : undefined)
  )
}

function emergencyIn(
  question: Question,
  rule: Rule | undefined,
  sound: Sound,
  isUnderstood: boolean,
): Alarm | undefined {
  const { sure, perhaps } = sound.namesDanger ? levels.named : levels.unnamed
  const alarm = (name: Emergency, isSure: boolean, danger = sound.danger): Alarm => ({
    ...{ name, isSure, danger, namesDanger: sound.namesDanger },
    person: name === 'self-harm' ? name : 'emergency',
  })
  const words = question.folded.trim().split(' ').length
  if (rule && isEmergency(rule.name)) {
    // “Fire!” and “he has a knife, hurry” need no more; in longer sentences the same words may stand for something else.
    if (rule.name === 'self-harm' || words < 4 || rule.urgent.test(question))
      return alarm(rule.name === 'crime' && sound.danger >= sure ? sound.kind : rule.name, true, 1)
    const isSure = sound.danger >= perhaps
    return alarm(sound.danger >= sure ? sound.kind : rule.name, isSure, Math.max(sound.danger, perhaps))
  }
  if (sound.danger < perhaps) return undefined
  // A few words that name no danger are an answer, a code, or a slip of the finger.
  if (!sound.namesDanger && (isUnderstood || words < fewestWords)) return undefined
  if (words < 3) return undefined
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
