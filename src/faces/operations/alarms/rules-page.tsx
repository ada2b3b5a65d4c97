import type { FastifyRequest } from 'fastify'
import { StatusBadge, Table } from '#design'
import type { HoldingRule } from '#modules/alarms'
import { formatDate, formatNumber, type Language } from '#platform/text'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { base } from './address.ts'
import { alarmsTexts } from './texts.ts'

/** Whole, or with one decimal, as people of the language write it. */
export const written = (value: number, language: Language): string =>
  formatNumber(value, language, Number.isInteger(value) ? 0 : 1)

/** By which rules alarms are raised and cleared today, everywhere. */
export function RulesPage(props: { house: OperationsHouse; request: FastifyRequest; rules: HoldingRule[] }) {
  const { house, request, rules } = props
  const { language } = request
  const text = alarmsTexts(language)
  return (
    <Frame house={house} request={request} title={text.rules} lead={text.rulesLead} current="alarms">
      <p class="no-print">
        <a href={base}>{text.back}</a>
      </p>
      <div class="wide">
        <Table
          language={language}
          caption={text.rules}
          captionHidden
          rows={rules}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => `${base}/rules/${id}`}
          columns={[
            { heading: text.rule, naming: true, cell: ({ name }) => name[language] },
            { heading: text.raiseAt, cell: ({ when, raise }) => conditionWords(when, raise, language) },
            {
              heading: text.clearAt,
              cell: ({ when, clear }) =>
                conditionWords(when === 'at-least' ? 'at-most' : 'at-least', clear, language),
            },
            { heading: text.quiet, cell: ({ quiet }) => text.quietWords[quiet] },
            { heading: text.state, cell: (rule) => <RuleState {...{ language, rule }} /> },
          ]}
        />
      </div>
    </Frame>
  )
}

/** On as the file has it, changed, or off until a day. */
export function RuleState({ language, rule }: { language: Language; rule: HoldingRule }) {
  const text = alarmsTexts(language)
  const { isOff, change } = rule
  const until = change?.untilDay && text.untilDay(formatDate(change.untilDay))
  return (
    <>
      <StatusBadge tone={isOff ? 'warning' : change ? 'info' : 'success'}>
        {isOff ? text.off : change ? text.changed : text.on}
      </StatusBadge>
      {until && <> {until}</>}
    </>
  )
}

/** `từ 40 trở lên, trong 10 phút` */
export function conditionWords(
  when: HoldingRule['when'],
  { at, minutes }: { at: number; minutes: number },
  language: Language,
): string {
  const text = alarmsTexts(language)
  const value = written(at, language)
  return `${when === 'at-least' ? text.atLeast(value) : text.atMost(value)}${minutes > 0 ? text.forMinutes(minutes) : ''}`
}
