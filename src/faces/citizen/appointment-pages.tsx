import { Button, DefinitionList, LinkButton, Notice, Radios, Tabs, TextField } from '#design'
import { dateWords } from '#modules/opening'
import type { Place, Places } from '#modules/places'
import {
  classesOfPeople,
  type DispatchPolicy,
  dossierQuestion,
  type FollowedAppointment,
  type FollowedTicket,
  type OfferedSlot,
} from '#modules/reception'
import { localDate } from '#platform/clock'
import { formatTime } from '#platform/text'
import { appointmentTexts } from './appointment-texts.ts'
import { arriveTexts } from './arrive-texts.ts'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'
import { ticketTexts } from './ticket-texts.ts'
import { tickable, type Wanted, wantedName, wantedQuery } from './wanted.ts'
import { dayWords, slotWords } from './when-words.ts'

/** What was typed on the page of hours. */
export interface SlotAnswers {
  startsAt: string
  priority: string
  dossiers: string
  idNumber: string
  key: string
}

interface SlotsProps {
  shell: Shell
  places: Places
  policy: DispatchPolicy
  wanted: Wanted
  ward: Place
  /** Days on which this is served, with their addresses. */
  days: { day: Temporal.PlainDate; href: string }[]
  day: Temporal.PlainDate
  today: Temporal.PlainDate
  slots: OfferedSlot[]
  answers: SlotAnswers
  perDay: number
  /** Where the form goes. */
  action: string
  /** Of an appointment that is being moved. */
  moving?: FollowedTicket | undefined
  refusal?: string | undefined
  idNumberFault?: string | undefined
}

/** The free hours of a day, and who comes. */
export function SlotsPage(props: SlotsProps) {
  const { shell, places, policy, wanted, ward, days, day, today, slots, answers, moving } = props
  const { language } = shell
  const text = appointmentTexts(language)
  const take = ticketTexts(language).take
  const dossiers = dossierQuestion(policy, language)
  const free = slots.filter((slot) => slot.free > 0)
  const title = moving ? text.moveTitle : text.title
  const dayQuery = { ...wantedQuery(wanted), place: ward.slug, day: day.toString() }
  return (
    <Frame shell={shell} title={title} hasErrors={Boolean(props.refusal)}>
      <div class="stack">
        <h1>{title}</h1>
        {props.refusal && (
          <Notice language={language} tone="warning" live>
            {props.refusal}
          </Notice>
        )}
        {moving?.slot && <p>{text.moveAbout(slotWords(moving.slot, language))}</p>}
        <DefinitionList
          items={[
            { term: take.forWhat, detail: <strong>{wantedName(wanted, places, ward, language)}</strong> },
            { term: take.at, detail: <strong>{places.fullName(ward, language)}</strong> },
          ]}
        />
        <Tabs
          label={text.chooseDay}
          tabs={days.map((it) => ({
            href: it.href,
            label: it.day.equals(today)
              ? text.today(dateWords(it.day, language))
              : dayWords(it.day, language),
            current: it.day.equals(day),
          }))}
        />
        {free.length === 0 ? (
          <div class="panel stack">
            <p>
              <strong>{text.full}</strong>
            </p>
            <p>{text.fullAbout}</p>
            {!moving && (
              <LinkButton
                icon="clock"
                href={address(language, `/ticket/new?${new URLSearchParams(dayQuery)}`)}
              >
                {text.takeInstead}
              </LinkButton>
            )}
          </div>
        ) : (
          <form method="post" action={props.action}>
            <Hidden fields={{ ...dayQuery, key: answers.key }} />
            <Radios
              name="startsAt"
              language={language}
              label={text.hour}
              hint={text.hourHint}
              value={answers.startsAt}
              grid
              options={free.map(({ startsAt }) => ({
                value: startsAt.toString(),
                label: formatTime(startsAt),
              }))}
            />
            {!moving && (
              <Radios
                name="priority"
                language={language}
                label={take.priority}
                hint={take.priorityHint}
                value={answers.priority}
                options={classesOfPeople(policy).map(([value, it]) => ({ value, label: it.name[language] }))}
              />
            )}
            {!moving && dossiers && (
              <Radios name="dossiers" language={language} {...dossiers} value={answers.dossiers} />
            )}
            <TextField
              name="idNumber"
              language={language}
              label={arriveTexts(language).idNumber}
              hint={moving ? text.idAgain : arriveTexts(language).idNumberHint(props.perDay)}
              value={answers.idNumber}
              error={props.idNumberFault}
              inputMode="numeric"
              code
              required
            />
            <Button icon="calendar">{moving ? text.move : text.hold}</Button>
          </form>
        )}
      </div>
    </Frame>
  )
}

interface HeldProps {
  shell: Shell
  places: Places
  appointment: FollowedAppointment
  wanted: Wanted
  secret: string
  graceMinutes: number
  isKept: boolean
  formKey: string
  refusal?: string | undefined
}

/** An hour that is kept: confirm it or let it go. */
export function HeldPage(props: HeldProps) {
  const { shell, places, appointment, wanted, secret, graceMinutes, isKept, formKey, refusal } = props
  const { language } = shell
  const text = appointmentTexts(language)
  const take = ticketTexts(language).take
  const ward = places.get(appointment.place)
  const again = { ...wantedQuery(wanted), place: ward.slug, day: localDate(appointment.startsAt).toString() }
  const { needed } = tickable(wanted)
  const title = isKept ? text.confirmTitle : text.overTitle
  return (
    <Frame shell={shell} title={title} hasErrors={Boolean(refusal)}>
      <div class="stack">
        <h1>{title}</h1>
        {refusal && (
          <Notice language={language} tone="warning" live>
            {refusal}
          </Notice>
        )}
        {isKept ? (
          <>
            <Notice language={language}>{text.kept(formatTime(appointment.holdsUntil))}</Notice>
            <DefinitionList
              items={[
                { term: text.when, detail: <strong>{slotWords(appointment.startsAt, language)}</strong> },
                { term: take.forWhat, detail: wantedName(wanted, places, ward, language) },
                { term: take.at, detail: places.officeName(ward, language) },
              ]}
            />
            <h2>{text.papers}</h2>
            {needed.length > 0 ? (
              <ul>
                {needed.map((paper) => (
                  <li key={paper.id}>{paper.short[language]}</li>
                ))}
              </ul>
            ) : (
              <p>{text.papersNone}</p>
            )}
            <p class="soft">{text.rule(graceMinutes)}</p>
            <form method="post" action={address(language, `/appointment/${secret}/book`)}>
              <Hidden fields={{ key: formKey }} />
              <Button icon="check">{text.confirm}</Button>
            </form>
            <form method="post" action={address(language, `/appointment/${secret}/drop`)}>
              <Hidden fields={{ key: formKey }} />
              <Button kind="quiet" icon="cross">
                {text.drop}
              </Button>
            </form>
          </>
        ) : (
          <>
            <p>{text.over}</p>
            <LinkButton
              icon="calendar"
              href={address(language, `/appointment/new?${new URLSearchParams(again)}`)}
            >
              {text.again}
            </LinkButton>
          </>
        )}
      </div>
    </Frame>
  )
}
