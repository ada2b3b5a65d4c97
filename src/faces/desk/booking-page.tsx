import {
  Button,
  DefinitionList,
  LinkButton,
  Notice,
  Radios,
  Select,
  Tabs,
  TextField,
  TicketNumber,
} from '#design'
import { dateWords } from '#modules/opening'
import type { ServiceGroup } from '#modules/places'
import type { dossierQuestion, OfferedSlot } from '#modules/reception'
import { localDate } from '#platform/clock'
import { formatTime, type Language } from '#platform/text'
import { bookingTexts } from './booking-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'
import { queueTexts } from './queue-texts.ts'

export interface BookingProps {
  shell: Shell
  groups: ServiceGroup[]
  series: string
  /** Days on which the group is served. */
  days: Temporal.PlainDate[]
  day: Temporal.PlainDate | undefined
  slots: OfferedSlot[]
  classes: { value: string; label: string }[]
  /** How many dossiers; undefined where nobody needs to ask. */
  dossiers: ReturnType<typeof dossierQuestion>
  answers: { startsAt: string; priority: string; dossiers: string; idNumber: string; email: string }
  /** Whether people can be reminded by mail here. */
  remindsByMail: boolean
  refusal?: string | undefined
  idNumberFault?: string | undefined
  emailFault?: string | undefined
}

/** An officer gives somebody a number, and if they like an hour, for another day. */
export function BookingPage(props: BookingProps) {
  const { shell, groups, series, days, day, slots, classes, dossiers, answers, refusal, idNumberFault } =
    props
  const { language } = shell
  const text = bookingTexts(language)
  const free = slots.filter((slot) => slot.free > 0)
  return (
    <Frame shell={shell} title={text.title} section="queue">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <LinkButton kind="quiet" href="/desk" icon="back">
            {text.back}
          </LinkButton>
        </div>
        <p>{text.lead}</p>
        {refusal && (
          <Notice language={language} tone="warning" live>
            {refusal}
          </Notice>
        )}
        <form method="get" action="/desk/booking" class="stack-tight">
          <Select
            name="series"
            label={text.group}
            language={language}
            empty={false}
            value={series}
            options={groups.map((group) => ({
              value: group.series,
              label: `${group.series} – ${group.name[language]}`,
            }))}
          />
          <Button kind="quiet" size="small">
            {text.show}
          </Button>
        </form>
        {day === undefined ? (
          <Notice language={language}>{text.closed}</Notice>
        ) : (
          <>
            <Tabs
              label={text.day}
              tabs={days.map((one) => ({
                href: `/desk/booking?${new URLSearchParams({ series, day: one.toString() })}`,
                label: dateWords(one, language),
                current: one.equals(day),
              }))}
            />
            <Post action="/desk/booking" fields={{ series, day: day.toString() }} class="stack-tight">
              <Radios
                name="startsAt"
                label={text.hour}
                language={language}
                value={answers.startsAt}
                grid
                options={[
                  { value: '', label: text.noHour, hint: text.noHourHint },
                  ...free.map(({ startsAt }) => ({
                    value: startsAt.toString(),
                    label: formatTime(startsAt),
                  })),
                ]}
              />
              <Select
                name="priority"
                label={queueTexts(language).takeClass}
                language={language}
                empty={false}
                value={answers.priority}
                options={classes}
              />
              {dossiers && (
                <Select
                  name="dossiers"
                  language={language}
                  label={queueTexts(language).dossiers}
                  options={dossiers.options}
                  empty={false}
                  value={answers.dossiers}
                />
              )}
              <TextField
                name="idNumber"
                label={text.idNumber}
                hint={text.idNumberHint}
                language={language}
                value={answers.idNumber}
                error={idNumberFault}
                inputMode="numeric"
                code
                required
              />
              {props.remindsByMail && (
                <TextField
                  name="email"
                  label={text.email}
                  hint={text.emailHint}
                  language={language}
                  value={answers.email}
                  error={props.emailFault}
                  type="email"
                  inputMode="email"
                  autoComplete="off"
                  maxLength={254}
                />
              )}
              <Button icon="calendar">{text.submit}</Button>
            </Post>
          </>
        )}
      </div>
    </Frame>
  )
}

export interface BookedProps {
  shell: Shell
  label: string
  day: Temporal.PlainDate
  slot: Temporal.Instant | undefined
  /** The slip's own page. */
  slip: string
  /** Where reminders go, or why they do not. */
  reminder: { masked: string } | { refused: string } | undefined
}

/** What was booked, with the slip to take home. */
export function BookedPage({ shell, label, day, slot, slip, reminder }: BookedProps) {
  const { language } = shell
  const text = bookingTexts(language)
  return (
    <Frame shell={shell} title={text.done(label)} section="queue">
      <div class="stack">
        <h1>{text.done(label)}</h1>
        <TicketNumber language={language} number={label} label={false} />
        <DefinitionList
          items={[
            { term: text.when, detail: <strong>{whenWords(day, slot, language)}</strong> },
            ...(reminder && 'masked' in reminder
              ? [{ term: text.reminded, detail: <bdi dir="ltr">{reminder.masked}</bdi> }]
              : []),
          ]}
        />
        {reminder && 'refused' in reminder && (
          <Notice language={language} tone="warning" title={text.notReminded} live>
            {reminder.refused}
          </Notice>
        )}
        <div class="row">
          <LinkButton href={slip} icon="print">
            {text.slip}
          </LinkButton>
          <LinkButton kind="quiet" href="/desk/booking" icon="calendar">
            {text.another}
          </LinkButton>
          <LinkButton kind="quiet" href="/desk" icon="back">
            {text.back}
          </LinkButton>
        </div>
      </div>
    </Frame>
  )
}

function whenWords(day: Temporal.PlainDate, slot: Temporal.Instant | undefined, language: Language): string {
  if (!slot) return dateWords(day, language)
  return `${formatTime(slot)}, ${dateWords(localDate(slot), language)}`
}
