import { may } from '#platform/ledger'
import type { DossierView } from '../dossier-view.ts'

/** The questions still open, to be chosen from; `mine`: only those this officer may answer. */
export function openQuestions(view: DossierView, which: 'all' | 'mine'): { value: string; label: string }[] {
  return view.dossier.state.opinions
    .filter(({ given }) => !given)
    .filter(({ permission, place }) => which === 'all' || may(view.reader, permission, place))
    .map(({ n, place, question }) => ({ value: String(n), label: `${view.placeName(place)}: ${question}` }))
}
