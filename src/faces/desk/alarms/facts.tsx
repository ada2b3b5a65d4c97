import { type Definition, When } from '#design'
import { alarmWords } from '#modules/alarms'
import { formatDate } from '#platform/text'
import type { AlarmPageProps } from './alarm-props.ts'
import { written } from './list-page.tsx'
import { alarmsTexts } from './texts.ts'

type FactsProps = Pick<AlarmPageProps, 'shell' | 'alarm' | 'rule' | 'nameOf' | 'escalation'>

/** Where an alarm is and with whom, what was measured, and what was said about it. */
export function alarmFacts({ shell, alarm, rule, nameOf, escalation }: FactsProps): Definition[] {
  const { language } = shell
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const { state, lastValue } = alarm
  const { officer, until, nextStep, reason, detail } = state
  const permission = state.ladder[state.rung]!.permission
  const ownerName = (of: string) => words.owners[of] ?? of
  const number = (value: number) => written(value, language)
  // How unusual a day was is a number nobody knows the unit of.
  const measured = (value: number) =>
    rule && 'unusual' in rule.source ? text.deviations(number(value)) : number(value)
  return [
    { term: text.facts.unit, detail: nameOf(state.place) },
    {
      term: text.facts.owner,
      detail: state.status === 'acknowledged' && officer ? <bdi>{officer.name}</bdi> : ownerName(permission),
    },
    { term: text.columns.raised, detail: <When at={Temporal.Instant.from(state.raisedAt)} /> },
    ...(escalation
      ? [
          {
            term: text.facts.escalation,
            detail: (
              <>
                {ownerName(escalation.permission)}, <When at={escalation.at} />
              </>
            ),
          },
        ]
      : []),
    ...(detail.day
      ? [{ term: text.facts.day, detail: formatDate(Temporal.PlainDate.from(detail.day)) }]
      : []),
    ...(detail.expected === undefined
      ? []
      : [{ term: text.facts.expected, detail: number(detail.expected) }]),
    ...(detail.seen === undefined ? [] : [{ term: text.facts.seen, detail: number(detail.seen) }]),
    { term: text.facts.value, detail: measured(state.value) },
    { term: text.facts.threshold, detail: measured(state.threshold) },
    { term: text.facts.now, detail: measured(lastValue) },
    ...(nextStep ? [{ term: text.facts.nextStep, detail: <bdi>{nextStep}</bdi> }] : []),
    ...(until ? [{ term: text.facts.until, detail: <When at={Temporal.Instant.from(until)} /> }] : []),
    ...(reason ? [{ term: text.facts.reason, detail: <bdi>{reason}</bdi> }] : []),
  ]
}
