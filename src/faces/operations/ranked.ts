import type { Place } from '#modules/places'
import { compareVietnamese } from '#platform/text'

/**
 * Orders places by a value; those nothing is known of stand last whichever way, and equals by name.
 * @param figureAt undefined: by name
 */
export function ranked(
  wards: readonly Place[],
  figureAt: ((place: Place) => number | undefined) | undefined,
  up: boolean,
): Place[] {
  const sign = up ? 1 : -1
  return [...wards].sort((a, b) => {
    if (!figureAt) return sign * compareVietnamese(a.name, b.name)
    const [one, other] = [figureAt(a), figureAt(b)]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || compareVietnamese(a.name, b.name)
    return sign * (one - other) || compareVietnamese(a.name, b.name)
  })
}
