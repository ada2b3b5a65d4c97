import type { Language } from '#platform/text'
import type { DossierView } from './dossier-view.ts'

/** A paper of the published list in plain words. */
export function paperName(view: DossierView, id: string, language: Language): string {
  return view.version.components.find((it) => it.id === id)?.short[language] ?? id
}
