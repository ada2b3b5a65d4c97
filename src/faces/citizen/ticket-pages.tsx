import {
  Button,
  DefinitionList,
  LinkButton,
  Notice,
  QrCode,
  RatingFaces,
  TicketBadge,
  TicketNumber,
  type TicketState,
  When,
} from '#design'
import type { HeldPlan } from '#modules/floor-plans'
import type { Subscribed } from '#modules/messages'
import { dateWords } from '#modules/opening'
import type { Place, Places } from '#modules/places'
import type { Procedure } from '#modules/procedures'
import { type FollowedTicket, waitClock, waitWords } from '#modules/reception'
import { localDate } from '#platform/clock'
import { formatDate, formatTime, type Language, type Text } from '#platform/text'
import { appointmentTexts } from './appointment-texts.ts'
import { Whereabouts } from './arrive-pages.tsx'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { WayPart, wayFromDoor } from './hall-page.tsx'
import { Hidden } from './hidden.tsx'
import { OwnJourney } from './journey-parts.tsx'
import { isRemindable, ReminderPart } from './reminder-pages.tsx'
import { ticketTexts } from './ticket-texts.ts'
import { AccuracyLink, type Elsewhere, ElsewherePart, ExpectedWaitPart, LeavePart } from './wait-parts.tsx'
import { slotWords } from './when-words.ts'

interface TicketProps {
  shell: Shell
  places: Places
  ticket: FollowedTicket
  procedure: Procedure | undefined
  /** What somebody in the lane for many dossiers should know. */
  lane: string | undefined
  secret: string
  /** The way to the counter, told when a robot could lead no further. */
  advice?: Text | undefined
  /** This page's own address for the QR code: with the host, and nothing else in it. */
  link: string
  now: Temporal.Instant
  /** Key for the rating's form. */
  formKey: string
  /** The door's code as scanned or typed, and what is wrong with it. */
  door?: { code?: string | undefined; fault?: string | undefined } | undefined
  /** The person stopped the page from loading itself anew. */
  still: boolean
  /** Once it is called: the plan of the hall. */
  hall?: HeldPlan | undefined
  /** How long the person's way is, in minutes. */
  way: number | undefined
  /** Where letters about it go; absent where none can be sent. */
  reminders?: { reminder: Subscribed | undefined } | undefined
  /** Neighbouring wards with a shorter wait. */
  elsewhere: Elsewhere[]
}

/** States that still change by themselves: the page is loaded anew every so many seconds. */
export const refreshing: Record<string, number> = { waiting: 15, called: 15, serving: 30, no_show: 30 }

/** One's own number: where it stands, and what to do now. */
export function TicketPage(props: TicketProps) {
  const { shell, places, ticket, procedure, secret, link, now, formKey, still, door, way, elsewhere } = props
  const { lane, reminders, hall } = props
  const { language } = shell
  const text = ticketTexts(language).follow
  const ward = places.get(ticket.place)
  const counterWay = hall && wayFromDoor(hall, String(ticket.counter), language)
  const waiting = ticket.state === 'waiting'
  const isToday = ticket.day.equals(localDate(now))
  const active = ticket.state in refreshing
  const here = (path: string) => address(language, `/ticket/${secret}${path}`)
  return (
    <Frame shell={shell} title={text.title(ticket.label)} hasErrors={Boolean(door?.fault)}>
      <div class="stack">
        <h1 class="visually-hidden">{text.title(ticket.label)}</h1>
        <div aria-live="polite">
          <TicketNumber
            language={language}
            number={ticket.label}
            state={ticket.state === 'called' ? 'called' : undefined}
          >
            {isToday || !waiting ? (
              <StateWords ticket={ticket} language={language} />
            ) : (
              <>
                {ticket.slot && (
                  <p>
                    <strong>{slotWords(ticket.slot, language)}</strong>
                  </p>
                )}
                <p>{appointmentTexts(language).notToday(dateWords(ticket.day, language))}</p>
              </>
            )}
          </TicketNumber>
        </div>
        {counterWay && hall && <WayPart way={counterWay} held={hall} language={language} />}
        {props.advice && (
          <Notice language={language} tone="warning" icon="robot" live>
            {props.advice[language]}
          </Notice>
        )}
        {waiting && <MovedNotice ticket={ticket} language={language} />}
        {waiting && lane && <Notice language={language}>{lane}</Notice>}
        {ticket.wait && <ExpectedWaitPart wait={ticket.wait} language={language} />}
        {ticket.wait && ticket.presence !== 'on_site' && (
          <LeavePart
            {...{ language, way, now, still }}
            ticket={{ ...ticket, wait: ticket.wait }}
            action={here('')}
          />
        )}
        {waiting && isToday && <Whereabouts {...{ language, ticket, secret, formKey }} {...door} />}
        {reminders && isRemindable(ticket, now) && (
          <ReminderPart
            {...{ language, secret, formKey }}
            reminder={reminders.reminder}
            inPlace={!isToday || still}
          />
        )}
        <OwnJourney
          {...{ ticket, language }}
          nameOf={(queue) =>
            places.hall(ticket.place).groups.find(({ series }) => series === queue)?.name[language] ?? queue
          }
        />
        <ElsewherePart
          {...{ places, elsewhere, language }}
          hrefOf={(place) => address(language, `/wards/${place.slug}`)}
        />
        {ticket.state === 'completed' && !ticket.rated && (
          <RatingFaces
            language={language}
            action={here('/rate')}
            question={text.rate}
            fields={{ key: formKey }}
          />
        )}
        {ticket.rated && (
          <Notice language={language} tone="success">
            {text.rated}
          </Notice>
        )}
        <p class="soft small centre">
          {active && isToday && !still ? text.asOf(formatTime(now)) : text.asOfStill(formatTime(now))}{' '}
          {active && isToday && (
            <>
              <a class="line-link" href={here(still ? '?still=yes' : '')}>
                {text.reload}
              </a>
              <a class="line-link" href={here(still ? '' : '?still=yes')}>
                {still ? text.start : text.stop}
              </a>
            </>
          )}
        </p>
        <DefinitionList
          items={[
            { term: text.state, detail: <State state={ticket.state} language={language} /> },
            { term: text.place, detail: <WardLink ward={ward} places={places} language={language} /> },
            { term: text.procedure, detail: procedureWords(places, ticket, procedure, language) },
            ...whenItems(ticket, language),
            { term: text.taken, detail: <When at={ticket.takenAt} /> },
          ]}
        />
        {active && (
          <div class="qr-beside">
            <QrCode value={link} label={text.qr} />
            <p class="small soft">{text.qrAbout}</p>
          </div>
        )}
        <div class="row">
          {active && (
            <LinkButton kind="quiet" icon="print" href={here('/print')}>
              {text.print}
            </LinkButton>
          )}
          {procedure && active && (
            <LinkButton
              kind="quiet"
              icon="list"
              href={address(language, `/procedures/${procedure.code}/papers`)}
            >
              {text.papers}
            </LinkButton>
          )}
          {waiting && ticket.slot && (
            <>
              <LinkButton kind="quiet" icon="calendar" href={here('/appointment.ics')}>
                {appointmentTexts(language).calendar}
              </LinkButton>
              <LinkButton kind="quiet" icon="calendar" href={here('/move')}>
                {appointmentTexts(language).moveIt}
              </LinkButton>
            </>
          )}
          {waiting && (
            <LinkButton kind="quiet" icon="cross" href={here('/cancel')}>
              {text.cancel}
            </LinkButton>
          )}
          {!active && (
            <LinkButton icon="clock" href={address(language, againPath(ticket, ward))}>
              {text.again}
            </LinkButton>
          )}
        </div>
        <p>
          <a class="line-link" href={address(language, '/fairness')}>
            {text.fairness}
          </a>
          <a class="line-link" href={address(language, `/wards/${ward.slug}/fairness`)}>
            {text.waitsHere}
          </a>
          <AccuracyLink ward={ward} language={language} />
        </p>
      </div>
    </Frame>
  )
}

const isForTheDay = ({ day, takenAt }: FollowedTicket) => day.equals(localDate(takenAt))

/** Of an appointment its hour, of a number for another day the day. */
function whenItems(ticket: FollowedTicket, language: Language) {
  const text = appointmentTexts(language)
  if (ticket.slot) return [{ term: text.slot, detail: <strong>{slotWords(ticket.slot, language)}</strong> }]
  const isForTheDay = ticket.day.equals(localDate(ticket.takenAt))
  return isForTheDay
    ? []
    : [{ term: text.forDay, detail: <strong>{dateWords(ticket.day, language)}</strong> }]
}

/** Why it bears another number and day than the slip. */
function MovedNotice({ ticket, language }: { ticket: FollowedTicket; language: Language }) {
  const [day, label] = ticket.movedFrom?.split(' ') ?? []
  if (!day || !label) return null
  const text = appointmentTexts(language)
  return (
    <Notice language={language} tone="warning" title={text.movedTitle}>
      {text.moved(label, formatDate(Temporal.PlainDate.from(day)))}
    </Notice>
  )
}

function againPath(ticket: FollowedTicket, ward: Place): string {
  const what = ticket.procedureCode ? `procedure=${ticket.procedureCode}&` : ''
  return `/ticket/new?${what}place=${ward.slug}`
}

function StateWords({ ticket, language }: { ticket: FollowedTicket; language: Language }) {
  const text = ticketTexts(language).follow
  const counter = ticket.counter ?? 0
  switch (ticket.state) {
    case 'waiting': {
      // A ticket of another day is in no queue and has nobody ahead.
      if (ticket.ahead === undefined || ticket.ahead < 0) return null
      return (
        <>
          <p>
            <strong>{text.ahead(ticket.ahead)}</strong>
          </p>
          <p class="small soft">
            {ticket.ahead < 4 ? text.near : text.far} {ticket.ahead > 0 && text.aheadAbout}
          </p>
        </>
      )
    }
    case 'called':
      return (
        <p>
          <strong>{text.called(counter)}</strong>
        </p>
      )
    case 'serving':
      return (
        <p>
          <strong>{text.serving(counter)}</strong>
        </p>
      )
    case 'completed':
      return <p>{text.completed}</p>
    case 'no_show':
      return (
        <>
          <p>
            <strong>{text.noShow}</strong>
          </p>
          <p>{text.noShowAbout}</p>
        </>
      )
    case 'cancelled':
      return <p>{text.cancelled}</p>
    default:
      return (
        <>
          <p>
            <strong>{text.expired}</strong>
          </p>
          <p>{text.expiredAbout}</p>
        </>
      )
  }
}

function State({ state, language }: { state: string; language: Language }) {
  if (state === 'expired') return <>{ticketTexts(language).follow.expired}</>
  return <TicketBadge state={(state === 'no_show' ? 'no-show' : state) as TicketState} language={language} />
}

function WardLink({ ward, places, language }: { ward: Place; places: Places; language: Language }) {
  return <a href={address(language, `/wards/${ward.slug}`)}>{places.officeName(ward, language)}</a>
}

function procedureWords(
  places: Places,
  ticket: FollowedTicket,
  procedure: Procedure | undefined,
  language: Language,
): string {
  if (procedure) return procedure.plain[language]
  const names = ticketTexts(language).follow.noProcedure
  const letter = ticket.label[0]
  if (letter === 'G' || letter === 'K') return names[letter]
  const group = places.hall(ticket.place).groups.find(({ series }) => series === letter)
  return group?.name[language] ?? names.other
}

interface CancelProps {
  shell: Shell
  ticket: FollowedTicket
  secret: string
  formKey: string
  refusal?: string | undefined
}

export function CancelPage({ shell, ticket, secret, formKey, refusal }: CancelProps) {
  const { language } = shell
  const text = ticketTexts(language).cancel
  return (
    <Frame shell={shell} title={text.title} hasErrors={Boolean(refusal)}>
      <div class="stack">
        <h1>{text.title}</h1>
        {refusal && (
          <Notice language={language} tone="warning" live>
            {refusal}
          </Notice>
        )}
        <TicketNumber language={language} number={ticket.label} />
        <p>{text.about}</p>
        <form method="post" action={address(language, `/ticket/${secret}/cancel`)}>
          <Hidden fields={{ key: formKey }} />
          <div class="row">
            <Button kind="danger" icon="cross">
              {text.yes}
            </Button>
            <LinkButton kind="quiet" href={address(language, `/ticket/${secret}`)}>
              {text.no}
            </LinkButton>
          </div>
        </form>
      </div>
    </Frame>
  )
}

/** The slip on an 80 mm roll. */
export function SlipPage({
  shell,
  places,
  ticket,
  procedure,
  secret,
  link,
}: Omit<TicketProps, 'now' | 'formKey' | 'still' | 'way' | 'elsewhere' | 'reminders' | 'hall'>) {
  const { language } = shell
  const text = ticketTexts(language)
  const ward = places.get(ticket.place)
  return (
    <Frame shell={shell} title={text.print.title} paper="receipt">
      <p class="slip-how">
        {text.print.how}{' '}
        <a class="line-link" href={address(language, `/ticket/${secret}`)}>
          {text.print.back}
        </a>
      </p>
      <div class="receipt">
        <h1 class="receipt-title">{places.officeName(ward, language)}</h1>
        <TicketNumber language={language} number={ticket.label} />
        <p>
          <strong>{procedureWords(places, ticket, procedure, language)}</strong>
        </p>
        {whenItems(ticket, language).map(({ term, detail }) => (
          <p key={term}>
            {term}: {detail}
          </p>
        ))}
        {isForTheDay(ticket) && ticket.ahead !== undefined && ticket.ahead > 0 && (
          <p>{text.print.ahead(ticket.ahead)}</p>
        )}
        {ticket.wait?.known && (
          <p>{text.print.wait(waitWords(ticket.wait, language), waitClock(ticket.wait))}</p>
        )}
        <p>
          <When at={ticket.takenAt} />
        </p>
        <QrCode value={link} label={text.print.scan} />
        <p>{text.print.scan}</p>
      </div>
    </Frame>
  )
}
