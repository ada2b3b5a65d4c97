/** What the quarter adds up to. */
export interface Totals {
  dossiers: number
  online: number
  /** Finished after the promised day, or open past it at the end. */
  late: number
  /** Handed in by post: a few. */
  post: number
  /** What people say is wrong or could be better (phản ánh, kiến nghị). */
  reports: number
}

/**
 * What was published of 1 July – 23 September 2025: 531,269 dossiers, 59.71 % online, 0.15 % late. The post is invented, and so are
 * the reports: one for each two hundred dossiers.
 */
const published: Totals = { dossiers: 531_269, online: 317_221, late: 797, post: 1594, reports: 2656 }

export const firstDay = '2025-07-01'
export const lastDay = '2025-09-23'

const leastReports = 24

/** A part of the quarter with the same shares. */
export function scaled(share: number): Totals {
  const part = (count: number) => Math.round(count * share)
  return {
    dossiers: part(published.dossiers),
    online: part(published.online),
    late: part(published.late),
    post: part(published.post),
    // Also a small one shows what becomes of them.
    reports: Math.max(part(published.reports), leastReports),
  }
}

/**
 * Which share of dossiers has an electronic result: one in a thousand, and some of a small replay. Each is really signed,
 * sealed, stamped and checked, which takes far longer than a result on paper.
 */
export const electronicShare = ({ dossiers }: Totals): number => Math.max(0.001, 8 / dossiers)
