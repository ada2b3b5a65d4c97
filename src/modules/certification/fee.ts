import type { FeeScale } from './kinds.ts'

/** Circular 226/2016/TT-BTC, in đồng. */
const flat: Record<Exclude<FeeScale, 'pages'>, number> = {
  case: 10_000,
  transaction: 50_000,
  amendment: 30_000,
  correction: 25_000,
  free: 0,
}

/**
 * What one copy of an original costs: 2.000 đ a page, from the third page 1.000 đ, at most 200.000 đ.
 * @param pages of the original, at least 1
 */
export function copyFee(pages: number): number {
  const full = pages <= 2 ? 2_000 * pages : 4_000 + 1_000 * (pages - 2)
  return Math.min(full, 200_000)
}

export interface Fee {
  /** For what is certified on paper, in đồng. */
  paper: number
  /** For the electronic copy, charged once by the same scale of pages. */
  electronic: number
}

/** What one original (one case, one transaction) costs. Pure. */
export function feeOf(
  scale: FeeScale,
  { pages, copies, electronic }: { pages: number; copies: number; electronic: boolean },
): Fee {
  if (scale !== 'pages') return { paper: flat[scale], electronic: 0 }
  return { paper: copyFee(pages) * copies, electronic: electronic ? copyFee(pages) : 0 }
}
