import type { FastifyRequest } from 'fastify'
import type { Kpi, Measured } from '#modules/insight'
import type { Place } from '#modules/places'
import type { OperationsHouse } from './house.ts'
import type { OutlineAddress } from './map-file.ts'
import type { Trends } from './trends.ts'
import type { View } from './view.ts'

/** What each ward's row says beside the figure it is ranked by. */
export const rankColumns = ['received', 'finished', 'online-share', 'on-time-share', 'waited', 'satisfied']

export interface RankData {
  columns: string[]
  now: Measured
  then: Measured
  /** By ward and over time. */
  course: Measured
}

export interface TrendsPageProps {
  house: OperationsHouse
  request: FastifyRequest
  map: OutlineAddress
  place: Place | undefined
  wards: Place[]
  kpis: readonly Kpi[]
  view: View
  wall: boolean
  trends: Trends
  rank: RankData | undefined
  at: Temporal.Instant
}
