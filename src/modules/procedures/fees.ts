/**
 * Fee for certified copies: 2.000 đ a page for the first two, 1.000 đ from the third, at most 200.000 đ a copy
 * (Circular 226/2016/TT-BTC, art. 4).
 * @param pages pages of the original, from 1
 * @param copies number of copies, from 1
 * @returns đồng
 */
export function certifiedCopyFee(pages: number, copies: number): number {
  const perCopy = pages <= 2 ? 2000 * pages : 4000 + 1000 * (pages - 2)
  return Math.min(perCopy, 200_000) * copies
}
