import type { TimelineEvent } from '#design'
import type { Action } from '#modules/dossiers'
import { formatDate, formatMoney, type Language } from '#platform/text'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'

/** What has happened, newest first: who, when, what, and the words they gave. */
export function history(view: DossierView, language: Language): TimelineEvent[] {
  const { actions, state } = view.dossier
  return actions
    .map((action, place): TimelineEvent => {
      const words = bodyOf(action, view, language)
      return {
        at: Temporal.Instant.from(action.at),
        title: titleOf(action, view, language),
        by: action.actorName || (action.actor === 'public' ? dossierTexts(language).owner : undefined),
        body: words.length > 0 ? words.map(isolated).join('\n') : undefined,
        tone: toneOf(action),
        state: place === actions.length - 1 && state.status !== 10 ? 'now' : undefined,
      }
    })
    .reverse()
}

/** Each line keeps its own direction: Vietnamese words stay whole inside Arabic. */
const isolated = (words: string) => `\u2068${words}\u2069`

function titleOf(action: Action, view: DossierView, language: Language): string {
  const { event, ratings } = dossierTexts(language)
  switch (action.type) {
    case 'assign':
      return event.assign(action.data.name)
    case 'pass':
      return event.pass(view.stepName(action.data.step))
    case 'send-back':
      return event['send-back'](view.stepName(action.data.step))
    case 'ask-payment':
      return event['ask-payment'](formatMoney(action.data.amount, language))
    case 'paid':
      return event.paid(formatMoney(action.data.amount, language))
    case 'hand-over':
      return event['hand-over'](action.data.to)
    case 'rate':
      return event.rate(ratings[action.data.rating])
    default:
      return event[action.type]
  }
}

function bodyOf(action: Action, view: DossierView, language: Language): string[] {
  const text = dossierTexts(language)
  const all: (string | undefined)[] = []
  switch (action.type) {
    case 'refuse':
    case 'stop':
      all.push(action.data.reason, action.data.legalGround && text.ground(action.data.legalGround))
      break
    case 'ask-supplement':
      all.push(
        text.papersAsked(action.data.items.map((id) => paperName(view, id, language)).join('; ')),
        action.data.reason,
        action.data.until && text.askedUntil(formatDate(Temporal.PlainDate.from(action.data.until))),
      )
      break
    case 'supply':
      all.push(
        action.data.components.map(({ id }) => paperName(view, id, language)).join('; '),
        action.data.note,
      )
      break
    case 'attach-result':
      all.push(action.data.summary)
      break
    case 'approve':
      all.push(action.data.number && text.withNumber(action.data.number), action.data.note)
      break
    case 'paid':
      all.push(action.data.reference && text.withReference(action.data.reference))
      break
    case 'hand-over':
      all.push(text.returns[action.data.by])
      break
    case 'pass':
    case 'resume':
      all.push(action.data.note)
      break
    case 'send-back':
    case 'ask-payment':
    case 'withdraw':
    case 'recall-result':
    case 'rate':
      all.push(action.data.reason)
      break
  }
  return all.filter((line): line is string => Boolean(line))
}

export function paperName(view: DossierView, id: string, language: Language): string {
  return view.version.components.find((it) => it.id === id)?.short[language] ?? id
}

function toneOf({ type }: Action): NonNullable<TimelineEvent['tone']> {
  if (type === 'ask-supplement' || type === 'ask-payment' || type === 'send-back') return 'warning'
  if (type === 'refuse' || type === 'stop' || type === 'recall-result') return 'danger'
  if (type === 'approve' || type === 'hand-over') return 'success'
  return 'info'
}
