import type { Random } from '../../bench/random.ts'
import { addedUp, weighted } from './chance.ts'
import type { OfferedProcedure } from './world.ts'

export type Way = 'counter' | 'online' | 'post'

/** How often a procedure is met, at the counter and online, against each other. SAMPLE: no such list was published. */
const often: Record<string, [counter: number, online: number]> = {
  // Certification at the counter.
  ...{ '2.000815': [7, 0], '2.000884': [3, 0], '2.001035': [0.5, 0], '2.000908': [0.3, 0.5] },
  // Civil status.
  ...{
    '2.000635': [12, 15],
    '1.004873': [7, 10],
    '1.001193': [5, 8],
    '1.000894': [5, 3],
    '1.000656': [2, 2],
  },
  ...{ '1.004859': [1.2, 0.8], '1.004884': [1, 0.5], '2.002516': [0.4, 0.8], '1.004772': [0.4, 0.2] },
  ...{ '2.002621': [2, 7], '2.002622': [0.8, 2] },
  // Residence.
  ...{ '1.004194': [7, 14], '1.004222': [7, 11], '1.010041': [5, 9], '1.002755': [2, 4], '2.001159': [1, 6] },
  ...{ '1.010039': [1.2, 2], '1.003197': [0.6, 0.8], '1.010038': [0.5, 0.6], '1.010028': [0.5, 0.6] },
  // Household business.
  ...{
    '1.001612': [5, 7],
    '2.000720': [2.4, 3.2],
    '1.001266': [1.6, 2.2],
    '1.014034': [1.2, 2],
    '1.001570': [0.8, 1.3],
  },
  // Land and building.
  ...{ '1.013831': [5, 2], '1.012753': [1.8, 0.4], '1.012783': [1.4, 0.6], '1.012784': [0.8, 0.3] },
  ...{ '1.013978': [0.6, 0.2], '1.013225': [1.2, 1.8], '1.013229': [0.5, 0.6], '1.013274': [0.6, 0.7] },
  // Social support and health insurance.
  ...{
    '1.001776': [2, 1],
    '1.014027': [1.5, 0.7],
    '1.001939': [1, 2],
    '1.001731': [0.6, 0.4],
    '1.001699': [0.7, 0.2],
  },
  // Schools.
  ...{ '1.005099': [0.5, 1.6], '2.002481': [0.4, 1.2], '3.000182': [0.3, 1.2] },
}
/** Everything else there is. */
const seldom = 0.06

/** Kinds of dossier that belong to a month: 7, 8, 9. */
const seasons: Record<string, [july: number, august: number, september: number]> = {
  // Moving to another school, and the certificates that schools ask for.
  ...{ '1.005099': [1, 2.6, 1], '2.002481': [1, 2.6, 1], '3.000182': [3, 0.6, 0.1] },
  ...{ '2.000635': [1, 1.3, 0.9], '2.000815': [1.1, 1.3, 0.9] },
  // Students who arrive.
  ...{ '1.004194': [0.9, 1.1, 1.4] },
  // Weddings wait for the months after the seventh of the lunar year (23 August – 21 September 2025).
  ...{ '1.000894': [1.1, 1.2, 0.7], '1.004873': [1, 1.1, 0.9] },
}

export interface Mix {
  /** A procedure as it may be handed in that way in that month (7–9); `isSaturday`: what is received on Saturdays. */
  draw(random: Random, way: Way, month: number, isSaturday: boolean): OfferedProcedure
}

/** Certified at the counter, with items and a book: what a hall sees before it. */
export const certifiedHere = new Set(['2.000815', '2.000884'])
const residence = 'Đăng ký, quản lý cư trú'

export function mixOf(procedures: readonly OfferedProcedure[]): Mix {
  const known = new Map<string, { items: OfferedProcedure[]; upTo: number[] }>()
  const of = (way: Way, month: number, isSaturday: boolean) => {
    const key = `${way} ${month} ${isSaturday}`
    const found = known.get(key)
    if (found) return found
    const weightOf = ({ code, field, isOnline }: OfferedProcedure) => {
      if (isSaturday && field !== residence) return 0
      if (way === 'online' && !isOnline) return 0
      if (way === 'post' && field === 'Chứng thực') return 0
      const weight = often[code]?.[way === 'online' ? 1 : 0] ?? seldom
      return weight * (seasons[code]?.[month - 7] ?? 1)
    }
    const items = procedures.filter((it) => weightOf(it) > 0)
    const made = { items, upTo: addedUp(items.map(weightOf)) }
    known.set(key, made)
    return made
  }
  return {
    draw(random, way, month, isSaturday) {
      const { items, upTo } = of(way, month, isSaturday)
      return weighted(random, items, upTo)
    },
  }
}
