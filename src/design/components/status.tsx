import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import type { Tone } from '../markup.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

export interface StatusBadgeProps {
  tone?: Tone | undefined
  icon?: IconName | undefined
  children: ComponentChildren
}

/** A state as a short word on a soft ground; the sign before it tells states apart without colour. */
export function StatusBadge({ tone = 'neutral', icon, children }: StatusBadgeProps) {
  return (
    <span class={`badge tone-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}

/** The ten states of the National Portal, in the order of its codes 1 … 10. */
export const dossierStatuses = [
  'registered',
  'accepted',
  'refused',
  'processing',
  'supplement',
  'payment',
  'withdrawn',
  'stopped',
  'done',
  'returned',
] as const
export type DossierStatus = (typeof dossierStatuses)[number]

const dossierLooks: Record<DossierStatus, { tone: Tone; icon: IconName }> = {
  registered: { tone: 'info', icon: 'paper' },
  accepted: { tone: 'info', icon: 'check' },
  refused: { tone: 'danger', icon: 'cross' },
  processing: { tone: 'info', icon: 'clock' },
  supplement: { tone: 'warning', icon: 'warning' },
  payment: { tone: 'warning', icon: 'money' },
  withdrawn: { tone: 'neutral', icon: 'back' },
  stopped: { tone: 'danger', icon: 'stop' },
  done: { tone: 'success', icon: 'check' },
  returned: { tone: 'success', icon: 'door' },
}

export function DossierBadge({ status, language }: { status: DossierStatus; language: Language }) {
  return <StatusBadge {...dossierLooks[status]}>{texts(language).dossier[status]}</StatusBadge>
}

/** A state's name, where it stands without its badge. */
export const dossierStatusName = (status: DossierStatus, language: Language): string =>
  texts(language).dossier[status]

export const ticketStates = [
  'expected',
  'waiting',
  'held',
  'called',
  'serving',
  'completed',
  'no-show',
  'cancelled',
] as const
export type TicketState = (typeof ticketStates)[number]

const ticketLooks: Record<TicketState, { tone: Tone; icon: IconName }> = {
  expected: { tone: 'neutral', icon: 'calendar' },
  waiting: { tone: 'info', icon: 'clock' },
  held: { tone: 'warning', icon: 'pause' },
  called: { tone: 'warning', icon: 'speaker' },
  serving: { tone: 'info', icon: 'person' },
  completed: { tone: 'success', icon: 'check' },
  'no-show': { tone: 'danger', icon: 'warning' },
  cancelled: { tone: 'neutral', icon: 'cross' },
}

export function TicketBadge({ state, language }: { state: TicketState; language: Language }) {
  return <StatusBadge {...ticketLooks[state]}>{texts(language).ticket[state]}</StatusBadge>
}
