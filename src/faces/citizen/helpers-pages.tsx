import {
  Button,
  Checkbox,
  Checkboxes,
  Code,
  DateField,
  ErrorSummary,
  Notice,
  StatusBadge,
  TextField,
  When,
} from '#design'
import { type Action, lastDay, powers, type ShownMandate } from '#modules/dossiers'
import { formatDate, formatDateTime } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { helpersTexts } from './helpers-texts.ts'
import { Hidden } from './hidden.tsx'

export interface HelpersPageProps {
  shell: Shell
  code: string
  mandates: ShownMandate[]
  actions: readonly Action[]
  /** What each of them did, in words. */
  told: (action: Action) => string
  formKey: string
  done: 'give' | 'end' | undefined
  /** As typed, when it came back. */
  fields: Record<string, string> | undefined
  values: string[]
  faults: Record<string, string>
  until: Temporal.PlainDate
}

/** Who may act for whoever opened the dossier; they allow it and end it here. */
export function HelpersPage(props: HelpersPageProps) {
  const { shell, code, mandates, done, faults } = props
  const { language } = shell
  const text = helpersTexts(language)
  return (
    <Frame shell={shell} title={text.title} hasErrors={Object.keys(faults).length > 0}>
      <div class="stack">
        <p class="soft">
          <a class="line-link" href={address(language, '/my')}>
            {text.back}
          </a>{' '}
          <Code>{code}</Code>
        </p>
        <h1>{text.title}</h1>
        {done && (
          <Notice language={language} tone="success" live>
            {text.done[done]}
          </Notice>
        )}
        <p>{text.about}</p>
        <p>
          <strong>{text.pressed}</strong>
        </p>
        {mandates.length === 0 && <p>{text.none}</p>}
        {mandates.map((mandate) => (
          <Helper key={mandate.id} {...props} mandate={mandate} />
        ))}
        <Give {...props} />
      </div>
    </Frame>
  )
}

function Helper({ shell, mandate, actions, told, formKey }: HelpersPageProps & { mandate: ShownMandate }) {
  const { language } = shell
  const text = helpersTexts(language)
  const { id, helperName, holds, endedAt } = mandate
  const used = actions.filter((action) => isBy(action, id))
  return (
    <section class="card" aria-labelledby={`helper-${id}`}>
      <div class="card-words stack-tight">
        <h2 class="card-title" id={`helper-${id}`}>
          {helperName}
        </h2>
        <p>
          <StatusBadge tone={holds ? 'success' : 'neutral'} icon={holds ? 'check' : 'clock'}>
            {holds ? text.holds : text.over}
          </StatusBadge>{' '}
          {endedAt ? text.ended(formatDateTime(endedAt)) : text.until(formatDate(lastDay(mandate)))}
        </p>
        <p>
          {text.may}: {mandate.powers.map((power) => text.powers[power]).join(text.comma)}
        </p>
        {used.length > 0 && (
          <>
            <p>{text.used}:</p>
            <ul>
              {used.map((action) => (
                <li key={action.seq}>
                  <When at={Temporal.Instant.from(action.at)} /> – {told(action)}
                </li>
              ))}
            </ul>
          </>
        )}
        {holds && (
          <>
            <p>
              {text.code}: <Code long>{mandate.code}</Code>
              <br />
              {text.secret}: <Code long>{mandate.secret}</Code>
            </p>
            <p class="small soft">
              {text.codeAbout} <a href={address(language, '/acting')}>{text.acting.title}</a>.
            </p>
            <form method="post" action={address(language, `/my/helpers/${id}/end`)}>
              <Hidden fields={{ key: formKey }} />
              <Button kind="danger" attributes={{ 'aria-label': text.endOf(helperName) }}>
                {text.end}
              </Button>
            </form>
          </>
        )}
      </div>
    </section>
  )
}

/** What was done by a mandate, online or at the counter. */
function isBy(action: Action, mandate: string): boolean {
  if (action.actor === `helper:${mandate}`) return true
  if (action.type === 'supply') return action.data.mandate === mandate
  if (action.type === 'give-mandate') return action.data.filed && action.data.mandate === mandate
  const recipient = action.type === 'hand-over' ? action.data.receipt?.recipient : undefined
  return recipient?.kind === 'mandate' && recipient.mandate === mandate
}

function Give({ shell, fields, values, faults, until, formKey }: HelpersPageProps) {
  const { language } = shell
  const text = helpersTexts(language)
  const field = (name: string) => ({ name, language, value: fields?.[name], error: faults[name] })
  const errors = Object.entries(faults).map(([name, message]) => ({ field: name, message }))
  return (
    <section class="stack" aria-labelledby="give">
      <h2 id="give">{text.giveTitle}</h2>
      <form class="stack" method="post" action={address(language, '/my/helpers')} noValidate>
        <ErrorSummary language={language} errors={errors} />
        <Hidden fields={{ key: formKey }} />
        <TextField {...field('helperName')} label={text.name} maxLength={120} autoComplete="off" />
        <TextField
          {...field('helperIdNumber')}
          label={text.idNumber}
          hint={text.idHint}
          inputMode="numeric"
          maxLength={15}
          autoComplete="off"
          code
        />
        <TextField
          {...field('helperPhone')}
          label={text.phone}
          inputMode="tel"
          maxLength={20}
          autoComplete="off"
          optional
        />
        <Checkboxes
          {...field('powers')}
          label={text.what}
          values={fields ? values : []}
          options={powers
            .filter((power) => power !== 'file')
            .map((power) => ({ value: power, label: text.powers[power] }))}
        />
        <DateField
          {...field('until')}
          label={text.until1}
          hint={text.untilHint}
          value={{
            day: fields?.['until-day'] ?? String(until.day),
            month: fields?.['until-month'] ?? String(until.month),
            year: fields?.['until-year'] ?? String(until.year),
          }}
        />
        <Checkbox {...field('agree')} value="yes" label={text.agree} checked={fields?.agree === 'yes'} />
        <Button icon="check">{text.submit}</Button>
      </form>
    </section>
  )
}
