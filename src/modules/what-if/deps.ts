import type { Access } from '#modules/access'
import type { WorkingCalendar } from '#modules/calendar'
import type { Places } from '#modules/places'
import type { Reception } from '#modules/reception'
import type { Clock } from '#platform/clock'
import type { Ledger } from '#platform/ledger'

/** What the house gives to this module. */
export interface WhatIfDeps {
  ledger: Ledger
  clock: Clock
  places: Places
  calendar: WorkingCalendar
  access: Pick<Access, 'accountsOf' | 'roles'>
  reception: Pick<Reception, 'pastLogs' | 'numbers'>
  log: { error(details: object, message: string): void }
}
