import { Card, LinkButton, StatusBadge, Table } from '#design'
import type { Place, Places } from '#modules/places'
import type { Board, DispatchPolicy } from '#modules/reception'
import { formatDate, formatTime, type Language, type Text } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import type { DayHours } from './hours.ts'
import { placeTexts } from './place-texts.ts'
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
  board: Board
  week: DayHours[]
  isOpen: boolean
  fieldNames: Map<string, Text>
}

/** A hall from outside: open or not, how many wait for what, when to come. */
export function WardPage({ shell, places, ward, board, week, isOpen, fieldNames }: WardProps) {
  const { language } = shell
  const text = placeTexts(language)
  const name = places.fullName(ward, language)
  const groups = places.hall(ward.code).groups.map((group) => ({
    ...group,
    count: board.waiting.find((it) => it.series === group.series)?.count ?? 0,
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
            <StatusBadge tone={isOpen ? 'success' : 'neutral'} icon={isOpen ? 'door' : 'clock'}>
              {isOpen ? text.ward.openNow : text.ward.closedNow}
            </StatusBadge>
          </p>
          {shell.demo && !isOpen && <p class="soft">{text.ward.demoHours}</p>}
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
            ]}
          />
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
                cell: (day) => <Spans spans={day.only?.windows ?? day.numbers} />,
              },
            ]}
          />
          <p class="small soft">{text.ward.sample}</p>
        </section>
        <Card icon="people" href={address(language, '/fairness')} title={text.fairness.title}>
          {text.fairness.rule1}
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
  if (day.office.length > 0) return <Spans spans={day.office} />
  if (day.only) {
    const fields = day.only.fields.map((field) => names.get(field)?.[language] ?? field)
    return (
      <>
        <Spans spans={day.only.windows} /> <span class="small">{text.only(fields.join(', '))}</span>
      </>
    )
  }
  return <>{day.holiday ? text.closedFor(day.holiday) : text.closed}</>
}

function Spans({ spans }: { spans: string[] }) {
  if (spans.length === 0) return <>–</>
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
  const first = classes.find((it) => it.rate > 1)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="large">{text.lead}</p>
        <h2>{text.ruleTitle}</h2>
        <ol class="stack-tight">
          <li>{text.rule1}</li>
          <li>{text.rule2}</li>
          <li>{text.rule3(policy.capMinutes)}</li>
          <li>{text.rule4}</li>
        </ol>
        <Table
          language={language}
          caption={text.table}
          rows={classes}
          keyOf={(it) => it.id}
          columns={[
            { heading: text.who, cell: (it) => it.name[language] },
            { heading: text.points, cell: (it) => it.rate, numeric: true },
          ]}
        />
        {first && (
          <>
            <h2>{text.exampleTitle}</h2>
            <p>{text.example(first.name[language], first.rate, 10, first.rate * 10)}</p>
          </>
        )}
        <h2>{text.absentTitle}</h2>
        <p>{text.absent}</p>
        <h2>{text.webTitle}</h2>
        <p>{text.web}</p>
        <p class="small soft">{text.version(policy.version)}</p>
      </div>
    </Frame>
  )
}
