import { formatDateTime, type Language, type Text } from '#platform/text'
import type { Answer, Aspect, Choice, DialogueState, Part, Plan, Say } from '../types.ts'
import type { Entry, World } from '../world.ts'
import { answerTexts, choiceTexts } from './answer-texts.ts'
import { each } from './each.ts'
import * as facts from './facts.ts'
import { spokenOf } from './spoken.ts'
import { type SafetyKey, safetyWords, type WordKey, words } from './words-texts.ts'

/** The answer of a plan: the same for the same world. What is of a record that is gone meanwhile falls away. */
export function render(plan: Plan, world: World, state: Pick<DialogueState, 'language' | 'slow'>): Answer {
  const parts = plan.say.flatMap((say) => partsOf(say, world))
  const choices = choicesOf(plan.choices ?? [], world)
  return {
    verdict: plan.verdict,
    language: state.language,
    ...(plan.procedure ? { procedure: plan.procedure } : {}),
    ...(plan.aspects ? { aspects: plan.aspects } : {}),
    parts,
    choices,
    links: plan.links ?? [],
    spoken: spokenOf(parts, choices),
    ...(state.slow ? { slow: true as const } : {}),
    ...(plan.asksSecret ? { asksSecret: true as const } : {}),
    ...(plan.ends ? { ends: true as const } : {}),
  }
}

function partsOf(say: Say, world: World): Part[] {
  switch (say.say) {
    case 'words':
      return [{ kind: 'text', text: each((language) => words(language)[say.key as WordKey]) }]
    case 'safety': {
      const text = each((language) => safetyWords(language)[say.key as SafetyKey])
      return [{ kind: 'emergency', text, source: { kind: 'fixed' } }]
    }
    case 'name': {
      const entry = world.entry(say.procedure)
      return entry ? [facts.nameOf(entry)] : []
    }
    case 'aspect': {
      const entry = world.entry(say.procedure)
      return entry ? aspectParts(entry, say.aspect, world, say.ward) : []
    }
    case 'confirm':
      return confirmParts(say, world)
    case 'result':
      return resultParts(say, world)
  }
}

function aspectParts(entry: Entry, aspect: Aspect, world: World, ward: string | undefined): Part[] {
  switch (aspect) {
    case 'who':
      return facts.who(entry)
    case 'papers':
      return facts.papers(entry)
    case 'time':
      return facts.time(entry)
    case 'fee':
      return facts.fee(entry)
    case 'where':
      return facts.where(entry, world, ward)
    case 'form':
      return facts.form(entry)
    case 'online':
      return facts.online(entry)
    case 'outcome':
      return facts.outcome(entry)
    case 'steps':
      return facts.steps(entry)
    case 'ticket':
      return facts.isInHall(entry)
        ? [{ kind: 'ticket', text: each((language) => answerTexts(language).ticketHow) }]
        : [elsewhere(), ...facts.where(entry, world, undefined)]
    case 'status':
      return [{ kind: 'text', text: each((language) => words(language).ownDossiers) }]
    case 'about': {
      // What everybody asks first; the rest has its buttons.
      const needed = facts.papers(entry).slice(0, 1)
      return [...needed, ...facts.time(entry), ...facts.fee(entry), ...facts.where(entry, world, ward)]
    }
  }
}

const elsewhere = (): Part => ({ kind: 'text', text: each((language) => words(language).elsewhere) })

function confirmParts(say: Say & { say: 'confirm' }, world: World): Part[] {
  const entry = world.entry(say.procedure)
  const ward = world.ward(say.ward)
  if (!entry || !ward) return []
  const text = each((language) => {
    const texts = answerTexts(language)
    const [name, place] = [entry.plain[language], ward.name[language]]
    return say.slot ? texts.confirmBook(name, place, say.slot[language]) : texts.confirmTicket(name, place)
  })
  return [{ kind: 'text', text }]
}

function resultParts({ action, result }: Say & { say: 'result' }, world: World): Part[] {
  const source = { kind: 'house' as const, action }
  const part = (kind: Part['kind'], text: Text): Part[] => [{ kind, text, source }]
  switch (result.kind) {
    case 'status': {
      const name = world.entry(result.procedure)?.plain
      return part(
        'status',
        each((language) => {
          const texts = answerTexts(language)
          return [
            texts.status(result.dossier, name?.[language] ?? '', result.status[language]),
            result.needs?.[language],
            result.due && texts.due(result.due),
          ]
            .filter(Boolean)
            .join(' ')
        }),
      )
    }
    case 'hours':
      return part('hours', result.words)
    case 'wait':
      return part(
        'hours',
        each((language) => `${answerTexts(language).waiting(result.waiting)} ${result.words[language]}`),
      )
    case 'ticket':
      return part(
        'ticket',
        each((language) => {
          const texts = answerTexts(language)
          return `${texts.taken(result.label)} ${texts.ahead(result.ahead)}`
        }),
      )
    case 'booked':
      return part(
        'ticket',
        each((language) => answerTexts(language).booked(result.label, result.words[language])),
      )
    case 'refused':
      return part('text', result.text)
    case 'slots':
    case 'identity-needed':
      return []
  }
}

/** Whether an id could be one of a slot. */
export const isSlot = (id: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(id)

/** The hour of a slot: its id is its beginning. */
export const slotWords = (id: string): Text => each(() => formatDateTime(Temporal.Instant.from(id)))

function choicesOf(ids: readonly string[], world: World): Choice[] {
  return keyed(ids).flatMap(({ id, key }) => {
    const text = labelOf(id, world)
    return text ? [{ id, text, key }] : []
  })
}

/** The telephone's keys of choices: 0 is a person, 9 refuses, the others count from 1. */
export function keyed(ids: readonly string[]): { id: string; key: string }[] {
  let next = 1
  return ids.map((id) => ({
    id,
    key: id === 'person' ? '0' : ['none', 'other', 'no'].includes(id) ? '9' : String(next++),
  }))
}

/** What stands on the button of a choice; undefined for what is no choice of today. */
export function labelOf(id: string, world: World): Text | undefined {
  const [kind, value = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  if (!id.includes(':')) return label(id, 'vi') ? each((language) => label(id, language)) : undefined
  if (kind === 'p') return world.entry(value)?.plain
  if (kind === 'w') return world.ward(value)?.name
  if (kind === 's') return isSlot(value) ? slotWords(value) : undefined
  return kind === 'a' && label(value, 'vi') ? each((language) => label(value, language)) : undefined
}

function label(name: string, language: Language): string {
  return choiceTexts(language)[name as keyof ReturnType<typeof choiceTexts>]
}
