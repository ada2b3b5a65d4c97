import { bell, chanceOf } from './chance.ts'
import type { Days } from './days.ts'
import type { PlannedDossier } from './dossier.ts'
import type { World } from './world.ts'

/** How a dossier becomes late: finished so many working days after the promised one, or not at all in the quarter. */
export interface Lateness {
  after: number | undefined
}

/** Fields in which time runs short, against the others. */
const troubled: Record<string, number> = {
  'Đất đai': 9,
  'Hoạt động xây dựng': 7,
  'Bảo trợ xã hội': 4,
  'Hộ kinh doanh': 1.6,
}

/**
 * Which dossiers become late: exactly so many, drawn among those whose promised day has passed before the end whatever
 * else happens. Some wards and fields have many more than others.
 */
export function chooseLate(
  { world, days, seed }: { world: World; days: Days; seed: number },
  all: Iterable<PlannedDossier>,
  count: number,
): Map<string, Lateness> {
  const trouble = world.wards.map(({ code }) => Math.exp(1.1 * bell(chanceOf(seed, 'trouble', code))))
  // Open past its day means that the day is over: it counts from the next one.
  const last = days.workIndex(days.count - 1)
  const found: { key: string; draw: number }[] = []
  for (const it of all) {
    const { workingDays, field } = it.procedure
    if (it.fate !== 'usual' || it.isCertified || workingDays === undefined) continue
    // Checked within two days, begun on the next working day, and a day for rounding.
    if (days.workIndex(it.day) + workingDays + 4 >= last) continue
    const weight = trouble[it.resolving]! * (troubled[field] ?? 0.6)
    const random = chanceOf(seed, 'late', it.ward, it.day, it.number)
    // The smallest of these are a weighted draw without putting back.
    found.push({ key: keyOf(it), draw: -Math.log(1 - random()) / weight })
  }
  if (found.length < count)
    throw new RangeError(`${count} dossiers are to be late, and only ${found.length} can be`)
  found.sort((a, b) => a.draw - b.draw)
  return new Map(
    found.slice(0, count).map(({ key }) => {
      const random = chanceOf(seed, 'how-late', key)
      return [key, { after: random() < 0.12 ? undefined : Math.floor(random() ** 2 * 9) }]
    }),
  )
}

export const keyOf = ({ ward, day, number }: Pick<PlannedDossier, 'ward' | 'day' | 'number'>) =>
  `${ward} ${day} ${number}`
