import { largestRemainder } from './apportion.ts'
import { bell, chanceOf } from './chance.ts'
import type { Totals } from './totals.ts'
import type { Ward } from './world.ts'

/** How much a ward takes in, and by which way. */
export interface WardCount {
  dossiers: number
  online: number
  post: number
  counter: number
}

const innermost = new Set(['Ba Đình', 'Hoàn Kiếm', 'Hai Bà Trưng', 'Đống Đa', 'Thanh Xuân', 'Cầu Giấy'])
const urban = new Set([...['Hoàng Mai', 'Long Biên', 'Tây Hồ', 'Bắc Từ Liêm', 'Nam Từ Liêm', 'Hà Đông']])

/** People on a square kilometre, roughly: the city's data hold no numbers of inhabitants. */
const density = ({ kind, formerDistrict }: Ward) =>
  innermost.has(formerDistrict) ? 26_000 : urban.has(formerDistrict) ? 9000 : kind === 'ward' ? 4000 : 1900

/** Wards of which something was published: Kim Liên above three online for each direct, Thư Lâm above 60 %. */
const knownShares: Record<string, number> = { 'kim-lien': 0.772, 'thu-lam': 0.634 }

/** How many each ward takes in: by its people as estimated, with what cannot be known of it. The sums are exact. */
export function countWards(wards: readonly Ward[], totals: Totals, seed: number): WardCount[] {
  const sizes = wards.map((ward) => {
    const random = chanceOf(seed, 'size', ward.code)
    return (ward.area * density(ward)) ** 0.8 * Math.exp(0.35 * bell(random))
  })
  const dossiers = largestRemainder(totals.dossiers, sizes)
  const online = onlineOf(wards, dossiers, totals.online, seed)
  const post = largestRemainder(
    totals.post,
    dossiers.map((count, index) => count - online[index]!),
  )
  return dossiers.map((count, index) => {
    const rest = count - online[index]! - post[index]!
    return { dossiers: count, online: online[index]!, post: post[index]!, counter: rest }
  })
}

/**
 * Each ward's own online share, very different from each other: drawn around a middle that is moved until the sum fits;
 * what rounding leaves goes to the largest remainders.
 */
function onlineOf(
  wards: readonly Ward[],
  dossiers: readonly number[],
  total: number,
  seed: number,
): number[] {
  const leanings = wards.map((ward) => 0.75 * bell(chanceOf(seed, 'online', ward.code)))
  const quotas = (middle: number) =>
    wards.map(({ slug }, index) => {
      const share = knownShares[slug] ?? 1 / (1 + Math.exp(-(middle + leanings[index]!)))
      return dossiers[index]! * Math.min(0.93, Math.max(0.14, share))
    })
  const sum = (middle: number) => quotas(middle).reduce((all, quota) => all + quota, 0)
  let [low, high] = [-8, 8]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (sum(middle) < total) low = middle
    else high = middle
  }
  return largestRemainder(total, quotas(high)).map((count, index) => Math.min(count, dossiers[index]!))
}
