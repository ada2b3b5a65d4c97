import { Card, FloorPlan, type IconName, LinkButton, Notice, StatusBadge, Table, type Tone } from '#design'
import { drawingOf, type HeldPlan } from '#modules/floor-plans'
import {
  type Closure,
  closureWords,
  momentWords,
  periodWords,
  ruleWords,
  type State,
  stateWords,
  type Version,
} from '#modules/opening'
import type { Place, Places } from '#modules/places'
import {
  type Board,
  type DispatchPolicy,
  policyWords,
  type QueueWait,
  shortWaitWords,
} from '#modules/reception'
import { formatDate, formatTime, type Language, type Text } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { CounterLinks } from './hall-page.tsx'
import { hallTexts } from './hall-texts.ts'
import type { DayHours } from './hours.ts'
import { orderTexts } from './order-texts.ts'
import { placeTexts } from './place-texts.ts'
import { AccuracyLink } from './wait-parts.tsx'
import { waitPageTexts } from './wait-texts.ts'
import { WardChoice } from './ward-choice.tsx'

interface WardsProps {
  shell: Shell
  places: Places
  words: string
  remembered: Place | undefined
}

export function WardsPage({ shell, places, words, remembered }: WardsProps) {
  const { language } = shell
  const text = placeTexts(language).wards
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <WardChoice
          language={language}
          places={places}
          action={address(language, '/wards')}
          words={words}
          remembered={remembered}
          hrefOf={(ward) => address(language, `/wards/${ward.slug}`)}
        />
      </div>
    </Frame>
  )
}

interface WardProps {
  shell: Shell
  places: Places
  ward: Place
  hall: HeldPlan
  board: Board
  /** Of somebody who comes now. */
  waits: QueueWait[]
  week: DayHours[]
  now: {
    at: Temporal.Instant
    state: State
    closure: Closure | undefined
    next: Temporal.Instant | undefined
  }
  exceptions: Version[]
  /** The ward has said its usual hours itself. */
  ownHours: boolean
  fieldNames: Map<string, Text>
}

const stateLooks: Record<State, { tone: Tone; icon: IconName }> = {
  open: { tone: 'success', icon: 'door' },
  closed: { tone: 'neutral', icon: 'clock' },
  by_appointment: { tone: 'info', icon: 'calendar' },
  self_service: { tone: 'info', icon: 'robot' },
}

/** A hall from outside: open or not, how many wait for what, when to come. */
export function WardPage(props: WardProps) {
  const { shell, places, ward, hall, board, waits, week, now, exceptions, fieldNames } = props
  const { language } = shell
  const text = placeTexts(language)
  const name = places.fullName(ward, language)
  const groups = places.hall(ward.code).groups.map((group) => ({
    ...group,
    count: board.waiting.find((it) => it.series === group.series)?.count ?? 0,
    wait: waits.find((it) => it.series === group.series)?.wait,
  }))
  return (
    <Frame shell={shell} title={name}>
      <div class="stack-wide">
        <header class="stack">
          <h1>{name}</h1>
          <p class="soft">
            {places.officeName(ward, language)} · {text.wards.former(ward.formerDistrict)}
          </p>
          <p>
            <StatusBadge {...stateLooks[now.state]}>
              {now.state === 'open'
                ? text.ward.openNow
                : now.state === 'closed'
                  ? text.ward.closedNow
                  : stateWords(now.state, language)}
            </StatusBadge>{' '}
            {now.state !== 'open' && !now.closure && now.next && (
              <span class="soft">{text.ward.opens(momentWords(now.next, now.at, language))}</span>
            )}
          </p>
          {now.closure && <Notice language={language} tone="warning" {...noticeOf(now.closure, language)} />}
          {shell.demo && now.state !== 'open' && !now.closure && <p class="soft">{text.ward.demoHours}</p>}
          <div class="row">
            <LinkButton icon="clock" href={address(language, `/ticket/new?place=${ward.slug}`)}>
              {text.ward.take}
            </LinkButton>
          </div>
        </header>
        <section class="stack" aria-labelledby="waiting">
          <h2 id="waiting">{text.ward.waiting}</h2>
          <p class="soft">{text.ward.asOf(formatTime(Temporal.Instant.from(board.at)))}</p>
          <Table
            language={language}
            caption={text.ward.waiting}
            captionHidden
            rows={groups}
            keyOf={(group) => group.series}
            columns={[
              { heading: text.ward.group, cell: (group) => group.name[language] },
              { heading: text.ward.count, cell: (group) => text.ward.people(group.count) },
              {
                heading: waitPageTexts(language).ifNow,
                cell: (group) => group.wait && shortWaitWords(group.wait, language),
              },
            ]}
          />
          <p>
            <AccuracyLink ward={ward} language={language} />
          </p>
        </section>
        <section class="stack" aria-labelledby="hall">
          <h2 id="hall">{hallTexts(language).title}</h2>
          <FloorPlan {...drawingOf(hall.plan, language)} />
          <p>{hallTexts(language).lead}</p>
          <CounterLinks {...{ places, ward, language }} />
        </section>
        <section class="stack" aria-labelledby="hours">
          <h2 id="hours">{text.ward.hours}</h2>
          <Table
            language={language}
            caption={text.ward.hours}
            captionHidden
            rows={week}
            keyOf={(day) => day.date.toString()}
            columns={[
              { heading: text.ward.day, cell: (day) => dayName(day, week[0]!, language) },
              {
                heading: text.ward.office,
                cell: (day) => <Office day={day} language={language} names={fieldNames} />,
              },
              {
                heading: text.ward.numbers,
                cell: (day) => <Spans spans={day.numbers} />,
              },
            ]}
          />
          {!props.ownHours && <p class="small soft">{text.ward.sample}</p>}
        </section>
        {exceptions.length > 0 && (
          <section class="stack" aria-labelledby="exceptions">
            <h2 id="exceptions">{text.ward.exceptions}</h2>
            <ul class="plain stack">
              {exceptions.map((rule) => (
                <li key={rule.id}>
                  <strong>{rule.name[language]}</strong>
                  {rule.field && <> – {fieldNames.get(rule.field)?.[language] ?? rule.field}</>}
                  <br />
                  {periodWords(rule, language)}. {ruleWords(rule, language).join('; ')}.
                  {rule.message && (
                    <>
                      <br />
                      <span class="soft">{rule.message[language]}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Card icon="people" href={address(language, `/wards/${ward.slug}/order`)} title={text.fairness.title}>
          {orderTexts(language).lead}
        </Card>
      </div>
    </Frame>
  )
}

function dayName({ date }: DayHours, today: DayHours, language: Language) {
  const text = placeTexts(language).ward
  const name = date.equals(today.date) ? text.today : text.weekdays[date.dayOfWeek - 1]
  return (
    <>
      {name} <span class="code small">{formatDate(date).slice(0, 5)}</span>
    </>
  )
}

function Office({ day, language, names }: { day: DayHours; language: Language; names: Map<string, Text> }) {
  const text = placeTexts(language).ward
  const why = day.exception?.[language] ?? day.holiday
  return (
    <>
      {day.office.length > 0 ? (
        <>
          <OpenHours open={day.office} language={language} />
          {day.exception && <span class="small soft"> {why}</span>}
        </>
      ) : (
        // Hours for some fields only say it themselves.
        (why || day.apart.length === 0) && (why ? text.closedFor(why) : text.closed)
      )}
      {day.apart.map(({ fields, office }) => {
        const named = fields.map((field) => names.get(field)?.[language] ?? field).join(', ')
        return (
          <div key={named}>
            {office.length > 0 ? <OpenHours open={office} language={language} /> : text.closed}{' '}
            <span class="small">{text.only(named)}</span>
          </div>
        )
      })}
    </>
  )
}

function OpenHours({ open, language }: { open: DayHours['office']; language: Language }) {
  const other = open.filter(({ state }) => state !== 'open')
  return (
    <>
      <Spans spans={open.filter(({ state }) => state === 'open').map(({ hours }) => hours)} none="" />
      {other.map(({ hours, state }) => (
        <div key={hours}>
          <span class="code" dir="ltr">
            {hours}
          </span>{' '}
          <span class="small">{stateWords(state, language)}</span>
        </div>
      ))}
    </>
  )
}

function noticeOf(closure: Closure, language: Language) {
  const { title, text } = closureWords(closure, language)
  return { title, children: text }
}

function Spans({ spans, none = '–' }: { spans: string[]; none?: string }) {
  if (spans.length === 0) return <>{none}</>
  return (
    <>
      {spans.map((span, index) => (
        <span key={span}>
          {index > 0 && ', '}
          <span class="code" dir="ltr">
            {span}
          </span>
        </span>
      ))}
    </>
  )
}

/** How the next person is chosen, read from the policy that is in use. */
export function FairnessPage({ shell, policy }: { shell: Shell; policy: DispatchPolicy }) {
  const { language } = shell
  const text = placeTexts(language).fairness
  const classes = Object.entries(policy.classes).map(([id, it]) => ({ id, ...it }))
  const { rules, example } = policyWords(policy, language)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="large">{text.lead}</p>
        <h2>{text.ruleTitle}</h2>
        <ol class="stack-tight">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
        {example && <p>{example}</p>}
        <Table
          language={language}
          caption={text.table}
          rows={classes}
          keyOf={(it) => it.id}
          columns={[
            { heading: text.who, cell: (it) => it.name[language] },
            { heading: text.points, cell: (it) => (it.absolute ? text.first : it.rate), numeric: true },
          ]}
        />
        <h2>{text.absentTitle}</h2>
        <p>{text.absent}</p>
        <h2>{text.webTitle}</h2>
        <p>{text.web}</p>
        <p class="small soft">{text.version(policy.version)}</p>
      </div>
    </Frame>
  )
}
