import { Button, LinkButton, Notice, TextField, TicketNumber } from '#design'
import type { Subscribed } from '#modules/messages'
import type { FollowedTicket } from '#modules/reception'
import { localDate } from '#platform/clock'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'
import { MailDestination } from './mail-destination.tsx'
import { reminderTexts } from './reminder-texts.ts'

/** Whether the holder of a number can still be reminded of it: they are not here, and it was not called. */
export function isRemindable(ticket: FollowedTicket, now: Temporal.Instant): boolean {
  const isToday = ticket.day.equals(localDate(now))
  return ticket.state === 'waiting' && !(isToday && ticket.presence === 'on_site')
}

interface ReminderProps {
  language: Language
  secret: string
  formKey: string
  reminder: Subscribed | undefined
  /** What was typed and could not be taken. */
  typed?: string | undefined
  fault?: string | undefined
}

/** On the page of a number: where its letters go, or the way to ask for them. */
export function ReminderPart(props: ReminderProps & { inPlace: boolean }) {
  const { language, secret, reminder, inPlace } = props
  const text = reminderTexts(language)
  const own = address(language, `/ticket/${secret}/reminder`)
  return (
    <section class="panel stack-tight" aria-labelledby="reminder-title">
      <h2 id="reminder-title">{text.title}</h2>
      {reminder ? (
        <>
          <Destination language={language} reminder={reminder} />
          <p>
            <a class="line-link" href={own}>
              {text.change}
            </a>
          </p>
        </>
      ) : inPlace ? (
        <ReminderForm {...props} />
      ) : (
        <>
          <p>{text.about}</p>
          <p>
            <LinkButton kind="quiet" icon="clock" href={own}>
              {text.open}
            </LinkButton>
          </p>
        </>
      )}
    </section>
  )
}

function Destination({ language, reminder }: { language: Language; reminder: Subscribed }) {
  const text = reminderTexts(language)
  return (
    <>
      <MailDestination {...{ language, text }} to={reminder} />
      {!reminder.failed && <p class="small soft">{text.check}</p>}
    </>
  )
}

function ReminderForm({ language, secret, formKey, reminder, typed, fault }: ReminderProps) {
  const text = reminderTexts(language)
  return (
    <form method="post" action={address(language, `/ticket/${secret}/reminder`)} class="stack-tight">
      <Hidden fields={{ key: formKey }} />
      {!reminder && <p>{text.about}</p>}
      <TextField
        name="address"
        label={text.address}
        hint={text.privacy}
        language={language}
        value={typed ?? ''}
        error={fault}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        width="long"
        required
      />
      <p>
        <Button icon={reminder ? undefined : 'check'}>{reminder ? text.change : text.submit}</Button>
      </p>
    </form>
  )
}

interface ReminderPageProps extends Omit<ReminderProps, 'language'> {
  shell: Shell
  ticket: FollowedTicket
  refusal?: string | undefined
}

/** A page of its own: that of today's number loads itself anew while one types. */
export function ReminderPage({ shell, ticket, refusal, ...props }: ReminderPageProps) {
  const { language } = shell
  const { reminder, secret, formKey, fault } = props
  const text = reminderTexts(language)
  const own = address(language, `/ticket/${secret}`)
  return (
    <Frame shell={shell} title={text.title} hasErrors={Boolean(fault ?? refusal)}>
      <div class="stack">
        <h1>{text.title}</h1>
        {refusal && (
          <Notice language={language} tone="warning" live>
            {refusal}
          </Notice>
        )}
        <TicketNumber language={language} number={ticket.label} />
        {reminder && (
          <div class="panel stack-tight">
            <Destination language={language} reminder={reminder} />
            <form method="post" action={`${own}/reminder/drop`}>
              <Hidden fields={{ key: formKey }} />
              <Button kind="quiet" size="small" icon="cross">
                {text.drop}
              </Button>
            </form>
          </div>
        )}
        <ReminderForm language={language} {...props} />
        <p>
          <a class="line-link" href={own}>
            {text.back}
          </a>
        </p>
      </div>
    </Frame>
  )
}

/** What the stop link of a letter opens. Looking at it changes nothing: mail programs look at links by themselves. */
export function StopPage({ shell, secret, isStopped }: { shell: Shell; secret: string; isStopped: boolean }) {
  const { language } = shell
  const text = reminderTexts(language)
  return (
    <Frame shell={shell} title={text.stopTitle}>
      <div class="stack">
        <h1>{text.stopTitle}</h1>
        {isStopped ? (
          <>
            <Notice language={language} tone="success" title={text.stopped} live>
              {text.stoppedAbout}
            </Notice>
            <p>
              <LinkButton kind="quiet" icon="back" href={address(language, '/')}>
                {text.home}
              </LinkButton>
            </p>
          </>
        ) : (
          <>
            <p>{text.stopAbout}</p>
            <form method="post" action={address(language, `/stop/${secret}`)}>
              <Button icon="cross">{text.stopSubmit}</Button>
            </form>
          </>
        )}
      </div>
    </Frame>
  )
}
