import type { FastifyRequest } from 'fastify'
import type { AlarmOverview, HoldingRule } from '#modules/alarms'
import type { Place } from '#modules/places'
import type { OperationsHouse } from '../house.ts'
import type { AlarmsView } from './address.ts'

/** What the page of alarms is given. */
export interface AlarmsPageProps {
  house: OperationsHouse
  request: FastifyRequest
  view: AlarmsView
  wards: Place[]
  rules: HoldingRule[]
  overview: AlarmOverview
  today: Temporal.PlainDate
}
