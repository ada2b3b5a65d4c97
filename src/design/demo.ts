import { formatDateTime, type Language } from '#platform/text'
import { texts } from './texts.ts'

/** What pages say of a demonstration; undefined where people are served. */
export function demoWords(
  house: { mode: 'demo' | 'production'; clockStartsAt: Temporal.Instant | undefined },
  language: Language,
): string | undefined {
  if (house.mode !== 'demo') return undefined
  const { demo, clockBegan } = texts(language)
  return house.clockStartsAt ? `${demo}. ${clockBegan} ${formatDateTime(house.clockStartsAt)}` : demo
}
