import type { FormData } from '#modules/documents'
import { dueOf, visitDueOf } from '../due.ts'
import type { StepVisit } from '../state.ts'
import { common, type SlipSource, unitOf } from './common.ts'

/** Phiếu kiểm soát quá trình giải quyết hồ sơ: a row for each time the file changed hands. */
export function form06(source: SlipSource): FormData['06'] {
  const { deps, dossier } = source
  const { state, actions } = dossier
  const received = Temporal.Instant.from(state.clock.start!)
  const counter = { unit: unitOf(deps, state.receiving), person: actions[0]!.actorName || undefined }
  const partners = [...new Set(state.opinions.map((opinion) => opinion.place))]
    .filter((place) => place !== state.resolving)
    .map((place) => unitOf(deps, place))
  const names = new Map(deps.procedures.stepsOf(source.version).map(({ step, name }) => [step, name.vi]))
  const party = (visit: StepVisit) => ({
    unit: names.get(visit.step) ?? visit.step,
    person: visit.officer?.name,
  })
  const rows = state.visits.map((visit, n) => ({
    from: n === 0 ? counter : party(state.visits[n - 1]!),
    to: party(visit),
    at: Temporal.Instant.from(visit.from),
    // How the one who hands over kept their time.
    result: n === 0 ? ('onTime' as const) : keptTime(source, state.visits[n - 1]!),
    note: undefined,
  }))
  const last = state.visits.at(-1)
  const back =
    last?.until && state.finishedAt
      ? [
          {
            from: party(last),
            to: { unit: counter.unit, person: undefined },
            at: Temporal.Instant.from(last.until),
            result: keptTime(source, last),
            note: state.approvedBy?.number ? `Số ${state.approvedBy.number}` : undefined,
          },
        ]
      : []
  return {
    ...common(source),
    issuedAt: Temporal.Instant.from(state.finishedAt ?? actions.at(-1)!.at),
    resolving: unitOf(deps, state.resolving),
    cooperating: partners.join('; ') || undefined,
    receivedAt: received,
    dueAt: dossier.dueAt ?? dueOf(deps.calendar, state.clock) ?? received,
    steps: [...rows, ...back],
    emptyRows: state.finishedAt ? 0 : 3,
  }
}

function keptTime({ deps, dossier }: SlipSource, visit: StepVisit): 'early' | 'onTime' | 'late' | undefined {
  const due = visitDueOf(deps.calendar, dossier.state, visit)
  if (!due || !visit.until) return undefined
  const left = Temporal.Instant.from(visit.until).until(due).total('hours')
  if (left < 0) return 'late'
  return left >= 1 ? 'early' : 'onTime'
}
