import type { Account } from '#modules/access'
import { addWorkingDays } from '#modules/calendar'
import { type ActionType, type Dossier, isFinal, type ShownFile } from '#modules/dossiers'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { may } from '#platform/ledger'
import { formatDate } from '#platform/text'
import type { Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'
import { stepName } from './step-name.ts'
import { whyDueWords } from './why-due.ts'

/** Everything the page of one dossier shows. */
export interface DossierView {
  dossier: Dossier
  procedure: Procedure | undefined
  version: ProcedureVersion
  now: Temporal.Instant
  possible: Possible[]
  /** Of these, what most likely comes next; nothing that leads off the straight way. */
  next: Possible | undefined
  /** Names, states and looks of its files, by id. */
  files: ReadonlyMap<string, ShownFile>
  mayTurn: boolean
  forms: ('01' | '02' | '03' | '05')[]
  whyDue: string[]
  receiving: string
  resolving: string
  /** Colleagues it can be given to. */
  officers: { actor: string; name: string; title: string }[]
  /** Proposals for the day until which papers are to be brought. */
  untils: { value: string; days: number; date: string }[]
  stepName: (step: string) => string
  me: string
}

export type Possible = Exclude<ActionType, 'file' | 'receive'> | 'assign-other'

export async function readDossier(parts: DeskParts, visit: Visit, id: string): Promise<DossierView> {
  const { dossiers, procedures, places, clock, calendar } = parts
  const { context, language } = visit
  const dossier = await dossiers.get(context, id)
  const { state } = dossier
  const now = clock.now()
  const possible = isFinal(state.status) ? [] : dossiers.possibleActions(context, state)
  const version = await procedures.pinned(state.procedure.code, state.procedure.version)
  const step = procedures.route(version.route).find((it) => it.step === (state.step ?? state.route[0]))
  const permission = step?.permission ?? 'dossier.process'
  const officers =
    possible.includes('assign') && may(context, 'dossier.assign', state.resolving)
      ? await officersFor(parts, visit, dossier, permission)
      : []
  const place = (code: string) => places.fullName(places.get(code), language)
  const today = localDate(now)
  return {
    dossier,
    procedure: procedures.find(state.procedure.code),
    version,
    now,
    ...shownActions(possible, visit, dossier, {
      canTake: may(context, permission, state.resolving),
      canGive: officers.length > 0,
    }),
    files: new Map((await dossiers.files(context, id)).map((file) => [file.id, file])),
    mayTurn: possible.some((type) => type === 'accept' || type === 'supply' || type === 'attach-result'),
    forms: dossiers.slipForms(dossier),
    whyDue: whyDueWords(dossiers.whyDue(state), language),
    receiving: place(state.receiving),
    resolving: place(state.resolving),
    officers,
    untils: [3, 5, 7, 10, 15].map((days) => {
      const date = addWorkingDays(calendar, today, days)
      return { value: date.toString(), days, date: formatDate(date) }
    }),
    stepName: (step) => stepName(procedures, step, language),
    me: context.actor,
  }
}

/** Whoever else holds the permission of the step it is at, or begins with. */
async function officersFor(parts: DeskParts, visit: Visit, { state }: Dossier, permission: string) {
  const { access } = parts
  const holds = (account: Account) =>
    may(access.contextOf(account, visit.language), permission, state.resolving)
  return (await access.accountsOf(state.resolving))
    .filter(holds)
    .map((account) => ({ actor: `officer:${account.id}`, name: account.fullName, title: account.title }))
    .filter(({ actor }) => actor !== state.assignee?.officer && actor !== visit.context.actor)
}

function shownActions(
  possible: ActionType[],
  visit: Visit,
  { state }: Dossier,
  { canTake, canGive }: { canTake: boolean; canGive: boolean },
): Pick<DossierView, 'possible' | 'next'> {
  // A rating is the owner's own word.
  const shown = new Set<Possible>(
    possible.filter((type) => type !== 'rate' && type !== 'file' && type !== 'receive'),
  )
  const { assignee, supplements, result } = state
  const isMine = assignee?.officer === visit.context.actor
  // A head may only give it to somebody.
  if (isMine || !canTake) shown.delete('assign')
  if (possible.includes('assign') && canGive) shown.add('assign-other')
  const nextUp: Possible[] = [
    'accept',
    ...(isMine ? [] : (['approve', 'assign'] as const)),
    // Nobody goes on before the papers have come.
    ...(supplements.at(-1)?.suppliedAt ? (['resume'] as const) : (['supply'] as const)),
    'paid',
    'hand-over',
    ...(result ? (['approve', 'pass', 'attach-result'] as const) : (['attach-result', 'pass'] as const)),
    ...(assignee ? [] : (['assign-other'] as const)),
  ]
  const next = nextUp.find((type) => shown.has(type))
  if (next) shown.delete(next)
  return { possible: next ? [next, ...shown] : [...shown], next }
}
