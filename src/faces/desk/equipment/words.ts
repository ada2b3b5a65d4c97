import type { IconName, Tone } from '#design'
import { type Available, type Condition, type EquipmentRules, shareOf } from '#modules/equipment'
import type { Language } from '#platform/text'
import { equipmentTexts } from './texts.ts'

export const looks: Record<Condition, { tone: Tone; icon: IconName }> = {
  down: { tone: 'danger', icon: 'cross' },
  'in-repair': { tone: 'warning', icon: 'pause' },
  up: { tone: 'success', icon: 'check' },
  unknown: { tone: 'neutral', icon: 'clock' },
  unwatched: { tone: 'neutral', icon: 'flat' },
  retired: { tone: 'neutral', icon: 'lock' },
}

export const kindWords = (rules: EquipmentRules, kind: string, language: Language) =>
  rules.kinds[kind]?.name[language] ?? kind

/** `99,87 %`, never rounded up to a hundred. */
export function shareWords(available: Available, language: Language): string {
  const share = shareOf(available)
  if (share === undefined) return equipmentTexts(language).notMeasured
  return `${numberWords(2, Math.floor(share * 10_000) / 100, language)} %`
}

/** With a decimal comma in Vietnamese. */
export function numberWords(decimals: number, value: number, language: Language): string {
  const text = value.toFixed(decimals)
  return language === 'vi' ? text.replace('.', ',') : text
}
