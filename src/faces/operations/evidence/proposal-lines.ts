import { type Assumptions, assumptionNames, type ProposalBody, paperMarks } from '#modules/evidence'
import { formatNumber, type Language } from '#platform/text'
import { written } from '../numbers.ts'
import { money, share } from './parts.tsx'
import { texts } from './texts.ts'

export type Line = [what: string, value: string]

/** What a proposal would save in a year. */
export function effectLines({ effect, measure }: ProposalBody, language: Language): Line[] {
  const { effects } = texts(language)
  const number = (value: number) => written(value, language, 1)
  if (measure.kind === 'shorten' || measure.kind === 'merge-step')
    return [
      [effects.times, number(effect.times)],
      [effects.soonerHours, number(effect.soonerHours)],
    ]
  return [
    [effects.times, number(effect.times)],
    [effects.trips, number(effect.trips)],
    [effects.citizenHours, number(effect.citizenHours)],
    [effects.officerHours, number(effect.officerHours)],
    [effects.dong, money(effect.dong, language)],
  ]
}

/** The figures that spoke for it. */
export function evidenceLines({ dossiers, paper, step, cost }: ProposalBody, language: Language): Line[] {
  const text = texts(language)
  const all = dossiers.handedIn
  const minutes = (count: number) => text.minutes(formatNumber(count, language))
  return [
    [text.figures.handedIn!, formatNumber(all, language)],
    [text.figures.result!, share(dossiers.result, all, language)],
    [text.figures.supplemented!, share(dossiers.supplemented, all, language)],
    ...(paper ? paperMarks.map((mark): Line => [text.marks[mark], share(paper[mark], all, language)]) : []),
    ...(step
      ? ([
          [text.times, formatNumber(step.times, language)],
          [text.half, minutes(step.p50)],
          [text.most, minutes(step.p90)],
        ] satisfies Line[])
      : []),
    ...(cost ? [[text.costParts.cost, money(cost.cost, language)] satisfies Line] : []),
  ]
}

export const assumptionLines = (assumptions: Assumptions, language: Language): Line[] =>
  assumptionNames.map((name) => [
    texts(language).assumptionNames[name],
    formatNumber(assumptions[name], language),
  ])
