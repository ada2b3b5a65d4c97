import type { Places } from '#modules/places'
import { type ThingDraft, thingDraftSchema } from './draft.ts'

/** As many connection points as the city speaks of. */
const total = 625
/** Every unit has its office, its hall, its police and its military command. */
const least = 4

/**
 * Made-up connection points for a demonstration: 625 over all units. Each has four; the other 121 go by the square root
 * of its area (a unit four times as wide has twice as many further places to reach), whole ones first, the rest to the
 * largest remainders, and where those are alike to the lower code. They have no address, so nobody knocks at anything.
 */
export function samplePoints(
  places: Pick<Places, 'wards' | 'outlines'>,
): { place: string; draft: ThingDraft }[] {
  const areas = new Map(places.outlines.map(({ code, areaKm2 }) => [code, areaKm2]))
  const weights = places.wards.map(({ code }) => ({ code, weight: Math.sqrt(areas.get(code) ?? 1) }))
  const counts = shared(total - least * weights.length, weights)
  return places.wards.flatMap(({ code }) =>
    Array.from({ length: least + (counts.get(code) ?? 0) }, (_, nth) => ({
      place: code,
      draft: thingDraftSchema.parse({
        ...{ kind: 'link', name: `Điểm kết nối ${nth + 1}`, point: points[nth] ?? `Điểm phục vụ ${nth - 3}` },
        ...{
          owner: 'city',
          notes: 'Dữ liệu mẫu, không phải điểm thật. Chưa có địa chỉ nên chưa được kiểm tra.',
        },
      }),
    })),
  )
}

const points = ['Trụ sở UBND', 'Điểm phục vụ hành chính công', 'Công an', 'Ban chỉ huy quân sự']

/** Divides a number by weights, by the largest remainders. */
function shared(number: number, weights: { code: string; weight: number }[]): Map<string, number> {
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  const parts = weights.map(({ code, weight }) => {
    const exact = (number * weight) / all
    return { code, whole: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const left = number - parts.reduce((sum, { whole }) => sum + whole, 0)
  const first = parts
    .toSorted((a, b) => b.rest - a.rest || a.code.localeCompare(b.code))
    .slice(0, left)
    .map(({ code }) => code)
  return new Map(parts.map(({ code, whole }) => [code, whole + (first.includes(code) ? 1 : 0)]))
}
