import { lastOf, type Outage } from '#modules/equipment'
import type { Language } from '#platform/text'
import type { OperationsHouse } from '../house.ts'
import { equipmentTexts } from './texts.ts'

/** Who looks after an outage: who took it on, else whom to ask, else the unit that it belongs to. */
export function ownerWords(
  { places }: Pick<OperationsHouse, 'places'>,
  outage: Outage,
  language: Language,
): string {
  const text = equipmentTexts(language)
  const taken = lastOf(outage, 'acknowledged')
  if (taken) return taken.actorName
  const unit = places.find(outage.ownerPlace)
  return text.nobody(outage.contact || (unit ? places.fullName(unit, language) : ''))
}
