import type { Alarms } from '#modules/alarms'
import type { Devices } from '#modules/devices'
import type { Documents } from '#modules/documents'
import type { Equipment } from '#modules/equipment'
import type { Evidence } from '#modules/evidence'
import type { Feedback } from '#modules/feedback'
import type { Insight } from '#modules/insight'
import type { Places } from '#modules/places'
import type { Printing } from '#modules/printing'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Reports } from '#modules/reports'
import type { Robots } from '#modules/robots'
import type { ServiceIndex } from '#modules/service-index'
import type { WhatIf } from '#modules/what-if'
import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import type { Assets, Server } from '#platform/http'
import type { Ledger } from '#platform/ledger'
import type { Share } from './shared.ts'

/** What this face is given. */
export interface OperationsDeps {
  server: Server
  insight: Insight
  serviceIndex: ServiceIndex
  reports: Pick<Reports, 'make'>
  evidence: Evidence
  feedback: Pick<Feedback, 'rules'>
  whatIf: WhatIf
  alarms: Alarms
  places: Places
  procedures: Procedures
  reception: Reception
  devices: Pick<Devices, 'reports'>
  robots: Pick<Robots, 'reports'>
  equipment: Pick<Equipment, 'outOfOrder' | 'outages' | 'outagesByPlace' | 'rules'>
  documents: { scanning: Pick<Documents['scanning'], 'report'>; programs: Documents['programs'] }
  printing: Pick<Printing, 'reports'>
  assets: Assets
  clock: Clock
  ledger: Ledger
  config: Pick<Config, 'mode' | 'clockStartsAt'>
}

/** And what its pages share among those who may see the same. */
export interface OperationsHouse extends OperationsDeps {
  share: Share
}
