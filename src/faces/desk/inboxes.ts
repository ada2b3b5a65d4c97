import { type DossierFilter, status } from '#modules/dossiers'
import type { Procedures } from '#modules/procedures'
import { may } from '#platform/ledger'
import type { Visit } from './door.tsx'

export const inboxNames = ['check', 'take', 'mine', 'approve', 'supplement', 'hand-over', 'all'] as const
export type InboxName = (typeof inboxNames)[number]

export interface Inbox {
  name: InboxName
  filter: DossierFilter
}

/** The piles of work of the one who has signed in: what they may do decides what they see. */
export function inboxesOf(procedures: Procedures, visit: Visit): Inbox[] {
  const { context } = visit
  const place = visit.place.code
  const can = (permission: string) => may(context, permission, place)
  const steps = stepsOf(procedures, can)
  const working = steps.filter((step) => step !== 'approve')
  const at = (names: string[]): DossierFilter => ({
    resolving: place,
    statuses: [status.received, status.processing],
    steps: names,
    unassigned: true,
    order: 'due',
  })
  const inboxes: (Inbox & { shown: boolean })[] = [
    {
      name: 'check',
      shown: can('dossier.receive'),
      filter: { receiving: place, statuses: [status.filed], order: 'oldest' },
    },
    { name: 'take', shown: working.length > 0, filter: at(working) },
    {
      name: 'mine',
      shown: steps.length > 0,
      filter: {
        assignee: context.actor,
        statuses: [status.processing, status.supplement, status.payment],
        order: 'due',
      },
    },
    { name: 'approve', shown: steps.includes('approve'), filter: at(['approve']) },
    {
      name: 'supplement',
      shown: can('dossier.supplement'),
      filter: { place, statuses: [status.supplement], order: 'oldest' },
    },
    {
      name: 'hand-over',
      shown: can('dossier.hand-over'),
      filter: { receiving: place, statuses: [status.finished], order: 'oldest' },
    },
    { name: 'all', shown: true, filter: { place, order: 'newest' } },
  ]
  return inboxes.filter((inbox) => inbox.shown).map(({ name, filter }) => ({ name, filter }))
}

/** The steps of any route that the permissions reach. */
function stepsOf(procedures: Procedures, can: (permission: string) => boolean): string[] {
  const routes = new Set(
    procedures.known.flatMap(({ versions }) => versions.map((version) => procedures.stepsOf(version))),
  )
  const steps = [...routes].flat()
  return [...new Set(steps.filter((step) => can(step.permission)).map((step) => step.step))]
}
