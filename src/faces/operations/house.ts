import type { Documents } from '#modules/documents'
import type { Evidence } from '#modules/evidence'
import type { Insight } from '#modules/insight'
import type { Places } from '#modules/places'
import type { Printing } from '#modules/printing'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { WhatIf } from '#modules/what-if'
import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import type { Assets, Server } from '#platform/http'
import type { Ledger } from '#platform/ledger'

/** What this face is given. */
export interface OperationsHouse {
  server: Server
  insight: Insight
  evidence: Evidence
  whatIf: WhatIf
  places: Places
  procedures: Procedures
  reception: Reception
  documents: { scanning: Pick<Documents['scanning'], 'report'>; programs: Documents['programs'] }
  printing: Pick<Printing, 'reports'>
  assets: Assets
  clock: Clock
  ledger: Ledger
  config: Pick<Config, 'mode' | 'clockStartsAt'>
}
