import type { PersonReason } from '../types.ts'
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

export interface Alarm {
  name: SafetyRule['name']
  person?: PersonReason
}

/** What has to be said before anything is looked for; undefined for ordinary questions. */
export function alarmIn(question: Question): Alarm | undefined {
  const written = question.text.normalize('NFC').toLowerCase()
  const rule = rules.find(
    (it) =>
      (it.phrases.test(question) || it.exact.test(written)) &&
      (!it.unless.test(question) || it.urgent.test(question)),
  )
  return rule && { name: rule.name, ...(rule.person ? { person: rule.person } : {}) }
}
