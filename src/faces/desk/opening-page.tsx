import { Button, EmptyState, LinkButton, Notice, StatusBadge, Table } from '#design'
import {
  momentWords,
  periodWords,
  type RuleDraft,
  ruleWords,
  type Span,
  stateWords,
  type Version,
} from '#modules/opening'
import { formatDate, type Language, languages } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { ExceptionForm, RuleForm } from './opening-fields.tsx'
import type { Typed } from './opening-form.ts'
import { Legend, Month, type MonthDay } from './opening-month.tsx'
import { openingTexts } from './opening-texts.ts'
import { Post } from './post.tsx'

export interface OpeningPageProps {
  shell: Shell
  month: Temporal.PlainYearMonth
  days: MonthDay[]
  now: { at: Temporal.Instant; span: Span; next: Temporal.Instant | undefined }
  rules: Version[]
  /** Code of the city, whose rules only some may change. */
  city: string
  mayCity: boolean
  fieldName: (field: string) => string
  typed: Typed
  faults?: Record<string, string> | undefined
  said?: string | undefined
}

/** The month as people will find it, the rules that make it, and a short form for the day that is not as usual. */
export function OpeningPage(props: OpeningPageProps) {
  const { shell, month, days, now, city, mayCity, fieldName } = props
  const { language } = shell
  const text = openingTexts(language)
  const { state } = now.span
  return (
    <Frame shell={shell} title={text.title} section="opening">
      <div class="stack">
        <div class="title-line">
          <div>
            <h1>{text.title}</h1>
            <p class="soft">{text.lead}</p>
          </div>
          <p class="buttons">
            <LinkButton href="/desk/opening/sheet" kind="quiet" icon="print">
              {text.sheet}
            </LinkButton>
            <LinkButton href="/desk/opening/new" kind="quiet" icon="calendar">
              {text.newRule}
            </LinkButton>
          </p>
        </div>
        {props.said && (
          <Notice language={language} tone="success" live>
            {props.said}
          </Notice>
        )}
        <p>
          <StatusBadge
            tone={state === 'open' ? 'success' : 'neutral'}
            icon={state === 'open' ? 'door' : 'clock'}
          >
            {text.nowIs(stateWords(state, language))}
          </StatusBadge>{' '}
          {state !== 'open' && now.next && (
            <span class="soft">{text.opensAt(momentWords(now.next, now.at, language))}</span>
          )}
        </p>
        <div class="opening">
          <section class="stack-tight" aria-labelledby="month-title">
            <div class="title-line">
              <h2 id="month-title">{text.month(month.month, month.year)}</h2>
              <p class="buttons">
                {[
                  { to: month.subtract({ months: 1 }), words: text.earlier },
                  { to: month.add({ months: 1 }), words: text.later },
                ].map(({ to, words }) => (
                  <LinkButton key={words} href={`/desk/opening?month=${to}`} kind="quiet" size="small">
                    {words}
                  </LinkButton>
                ))}
              </p>
            </div>
            <Month language={language} month={month} days={days} fieldName={fieldName} />
            <Legend language={language} />
          </section>
          <section class="panel stack" id="exception" aria-labelledby="exception-title">
            <div>
              <h2 id="exception-title">{text.addException}</h2>
              <p class="soft">{text.addExceptionLead}</p>
            </div>
            <ExceptionForm typed={props.typed} faults={props.faults} language={language} mayCity={mayCity} />
          </section>
        </div>
        <section class="stack-tight" aria-labelledby="rules-title">
          <h2 id="rules-title">{text.rules}</h2>
          {props.rules.length === 0 ? (
            <EmptyState title={text.noRules} icon="calendar" />
          ) : (
            <Table
              language={language}
              caption={text.rules}
              captionHidden
              dense
              rows={props.rules}
              keyOf={({ id }) => id}
              hrefOf={(rule) =>
                rule.place !== city || mayCity ? `/desk/opening/rules/${rule.id}` : undefined
              }
              attributesOf={() => ({ 'data-row': true })}
              columns={[
                {
                  heading: text.ruleName,
                  cell: (rule) => (
                    <>
                      {rule.name[language]}
                      {rule.field && <span class="under soft">{text.ofField(fieldName(rule.field))}</span>}
                    </>
                  ),
                },
                { heading: text.when, cell: (rule) => periodWords(rule, language) },
                { heading: text.what, cell: (rule) => <RuleLines rule={rule} language={language} /> },
                {
                  heading: text.kind,
                  cell: (rule) => (
                    <>
                      <StatusBadge tone={rule.override ? 'warning' : 'neutral'}>
                        {rule.override ? text.isException : text.isUsual}
                      </StatusBadge>
                      {rule.place === city && <span class="under soft">{text.ofCity}</span>}
                    </>
                  ),
                },
              ]}
            />
          )}
        </section>
      </div>
    </Frame>
  )
}

export function RuleLines({ rule, language }: { rule: RuleDraft; language: Language }) {
  return (
    <>
      {ruleWords(rule, language).map((line) => (
        <span class="hours-line" key={line}>
          {line}
        </span>
      ))}
    </>
  )
}

export interface FormPageProps {
  shell: Shell
  typed: Typed
  faults?: Record<string, string> | undefined
  mayCity: boolean
  fields: { value: string; label: string }[]
}

/** The long form, empty or as it was typed. */
export function NewRulePage({ shell, typed, faults, mayCity, fields }: FormPageProps) {
  const { language } = shell
  const text = openingTexts(language)
  return (
    <Frame shell={shell} title={text.newTitle} section="opening" hasErrors={faults !== undefined}>
      <div class="stack narrow">
        <Back language={language} />
        <h1>{text.newTitle}</h1>
        <RuleForm typed={typed} faults={faults} language={language} mayCity={mayCity} fields={fields} />
      </div>
    </Frame>
  )
}

/** The short form alone, when something in it is wrong. */
export function ExceptionPage({ shell, typed, faults, mayCity }: Omit<FormPageProps, 'fields'>) {
  const { language } = shell
  const text = openingTexts(language)
  return (
    <Frame shell={shell} title={text.addException} section="opening" hasErrors={faults !== undefined}>
      <div class="stack narrow">
        <Back language={language} />
        <h1>{text.addException}</h1>
        <ExceptionForm typed={typed} faults={faults} language={language} mayCity={mayCity} />
      </div>
    </Frame>
  )
}

export interface RulePageProps extends FormPageProps {
  /** All versions, newest first. */
  versions: Version[]
  /** Days that ending it today would change. */
  endChanges: number
}

/** One rule: what it says, what it said before, the form to change it, the button to end it. */
export function RulePage({ shell, versions, endChanges, typed, faults, fields }: RulePageProps) {
  const { language } = shell
  const text = openingTexts(language)
  const rule = versions[0]!
  return (
    <Frame shell={shell} title={rule.name[language]} section="opening" hasErrors={faults !== undefined}>
      <div class="stack narrow">
        <Back language={language} />
        <div class="title-line">
          <h1>{rule.name[language]}</h1>
          <StatusBadge tone={rule.override ? 'warning' : 'neutral'}>
            {rule.ended ? text.ended : rule.override ? text.isException : text.isUsual}
          </StatusBadge>
        </div>
        <p class="large">
          {periodWords(rule, language)}
          <RuleLines rule={rule} language={language} />
        </p>
        {!rule.ended && (
          <>
            <section class="panel stack-tight" aria-labelledby="end-title">
              <h2 id="end-title">{text.end}</h2>
              <p>{text.endLead(endChanges)}</p>
              <Post action={`/desk/opening/rules/${rule.id}/end`} fields={{ version: String(rule.version) }}>
                <Button kind="danger" icon="stop">
                  {text.end}
                </Button>
              </Post>
            </section>
            <section class="panel stack" aria-labelledby="edit-title">
              <div>
                <h2 id="edit-title">{text.editTitle}</h2>
                <p class="soft">{text.editLead}</p>
              </div>
              <RuleForm
                typed={typed}
                faults={faults}
                language={language}
                mayCity={false}
                fields={fields}
                kept={{
                  rule: [rule.id],
                  version: [String(rule.version)],
                  ...Object.fromEntries(
                    languages.map((it) => [`message-${it}`, typed[`message-${it}`] ?? []]),
                  ),
                }}
              />
            </section>
          </>
        )}
        <section class="stack-tight" aria-labelledby="history-title">
          <h2 id="history-title">{text.history}</h2>
          <ol class="plain lines" reversed>
            {versions.map((version) => (
              <li key={version.version}>
                <span>
                  <strong>{text.version(version.version)}</strong> –{' '}
                  {text.since(formatDate(version.holdsFrom))}
                  <span class="under soft">
                    {version.ended
                      ? text.ended
                      : `${periodWords(version, language)}; ${ruleWords(version, language).join('; ')}`}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Frame>
  )
}

export function Back({ language }: { language: Language }) {
  return (
    <p class="small screen-only">
      <a href="/desk/opening">{openingTexts(language).toOpening}</a>
    </p>
  )
}
