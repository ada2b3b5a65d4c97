import type { TimelineEvent } from '#design'
import type { Action } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { tellerOf } from './acts/index.ts'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'
import { mandatesTexts } from './mandates-texts.ts'

/** What has happened, newest first: who, when, what, and the words they gave. */
export function history(view: DossierView, language: Language): TimelineEvent[] {
  const { actions, state } = view.dossier
  const text = dossierTexts(language)
  return actions
    .map((action, place): TimelineEvent => {
      const teller = tellerOf(action.type)
      const told = teller?.told?.(action, { view, language, text })
      const event = teller?.texts(language).event
      const words = (told?.body ?? []).filter((line) => typeof line === 'string' && line !== '')
      return {
        at: Temporal.Instant.from(action.at),
        title: told?.title ?? (typeof event === 'string' ? event : action.type),
        by: whoOf(action, text, (helper) =>
          mandatesTexts(language).actingFor(helper, state.applicant.fullName),
        ),
        body: words.length > 0 ? words.map(isolated).join('\n') : undefined,
        tone: teller?.tone ?? 'info',
        state: place === actions.length - 1 && state.status !== 10 ? 'now' : undefined,
      }
    })
    .reverse()
}

/** The house itself, the owner, or an officer by name. */
function whoOf(
  { actor, actorName }: Action,
  text: ReturnType<typeof dossierTexts>,
  actingFor: (helper: string) => string,
): string | undefined {
  // Whoever acts for somebody is named with them.
  if (actor.startsWith('helper:')) return actingFor(actorName)
  if (actor.startsWith('system:')) return text.house
  return actorName || (actor === 'public' ? text.owner : undefined)
}

/** Each line keeps its own direction: Vietnamese words stay whole inside Arabic. */
const isolated = (words: string | false | undefined) => `\u2068${words}\u2069`
